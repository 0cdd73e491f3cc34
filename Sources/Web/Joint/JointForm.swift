import Domain
import Formats

/// The form of a joint round as it was typed; nothing of it is lost when something must be mended.
struct JointForm: Sendable {
    /// The questionnaire as `InstrumentReference.name` writes it.
    var instrument = ""
    var name = LocalText()
    var opens = ""
    var closes = ""
    var list = ""
    var mode = PlanGroup.Mode.groupLink
    /// Raw value of a `PeerVariable`; empty for all others.
    var peers = PeerVariable.size.rawValue
    var selection = Selection.full
    var isTest = false
    /// The version of the draft that was seen; 0 for a new one.
    var number = 0

    private static let usualDays = 21

    /// For a new one.
    init(_ instrument: Instrument, today: Day) {
        self.instrument = instrument.reference.name
        let year = today.year
        name = LocalText(Dictionary(uniqueKeysWithValues: Language.allCases.map { ($0, "\(instrument.name.text(in: $0)) \(year)") }))
        (opens, closes) = (today.iso, today.adding(Self.usualDays - 1).iso)
    }

    /// A draft, or a round that is asked again from `again` on.
    init(_ round: Round, again: Day? = nil, _ visit: Visit, _ instrument: Instrument) {
        let plan = round.plan
        (self.instrument, name, selection, isTest) = (round.instrument.name, plan.name, plan.selection, plan.isTest)
        peers = plan.peers?.rawValue ?? ""
        mode = plan.groups.first?.mode ?? .groupLink
        let length = plan.closes.number - plan.opens.number
        opens = (again ?? plan.opens).iso
        closes = (again?.adding(length) ?? plan.closes).iso
        number = again == nil ? round.number : 0
        list = plan.organisations.map { Self.line($0, plan, instrument, visit) }.joined(separator: "\n")
    }

    init(_ form: Form) {
        (instrument, name, list) = (form.line("kyselypohja"), form.localText("nimi"), form.text("lista"))
        (opens, closes) = (form.line("avautuu"), form.line("sulkeutuu"))
        mode = PlanGroup.Mode(rawValue: form.line("tapa")) ?? .groupLink
        peers = form.line("verrokit")
        selection = Selection(rawValue: form.line("laajuus")) ?? .full
        isTest = form["kokeilu"] != nil
        number = form["versio"].flatMap { Int($0) } ?? 0
    }

    /// An organisation as it can be typed again: name, people, and what the table of municipalities may not know of it.
    private static func line(_ asked: AskedOrganisation, _ plan: Plan, _ instrument: Instrument, _ visit: Visit) -> String {
        let profile = asked.profile
        let groups = plan.groups.filter { $0.organisation == asked.key }.map { group in
            "\(instrument.group(group.key.first ?? "")?.name.text(in: visit.language).lowercased() ?? group.key.first ?? "") \(group.people)"
        }
        let names = profile.code.isEmpty ? Language.allCases.compactMap { profile.name[$0] }.joined(separator: " = ") : visit.name(of: profile)
        let known = profile.code.isEmpty ? [profile.kind.map { visit.t(TextKey(family: "inquiries.kind", $0)) }].compactMap { $0 } : []
        return ([names] + groups + known).joined(separator: "; ")
    }
}

/// The plan that a form describes, or what must be mended before it is one.
struct CheckedJoint: Sendable {
    let plan: Plan
    let problems: [FieldProblem]
    /// Groups that are too small, and the bigger one of their organisation that each is counted with.
    let joined: [PlanGroup]

    init(_ form: JointForm, instrument: Instrument, visit: Visit) {
        let t = visit.t
        var problems: [FieldProblem] = []
        func day(_ text: String, _ field: String) -> Day {
            if let day = Day(text) { return day }
            problems.append(FieldProblem(field, t("rounds.problem.day")))
            return Day(number: 0)
        }
        let (opens, closes) = (day(form.opens, "avautuu"), day(form.closes, "sulkeutuu"))
        let list = JointList(form.list, instrument: instrument, municipalities: visit.site.municipalities, asker: visit.organisation?.name)
        problems += list.problems.prefix(20).map { FieldProblem("lista", JointLineWords(problem: $0, t: t).sentence) }
        let groups = list.entries.flatMap { entry in Self.groups(entry, form.mode, instrument) }
        plan = Plan(
            name: form.name, selection: form.selection, opens: opens, closes: closes, variables: ["group"], groups: groups,
            organisations: list.entries.map(\.organisation), peers: PeerVariable(rawValue: form.peers), publishes: false, isTest: form.isTest)
        joined = groups.filter { $0.joins != nil }
        guard problems.isEmpty else {
            self.problems = problems
            return
        }
        let plan = plan
        // Without an organisation it would be judged as a round of the own one.
        let found = plan.isJoint ? plan.problems(instrument: instrument) : [.tooFewOrganisations(count: 0)]
        self.problems = found.map { problem in
            let found = PlanProblemWords(problem: problem, plan: plan, t: t).fieldProblem
            return ["nimi-\(t.language.rawValue)", "sulkeutuu", "avautuu", "kyselypohja"].contains(found.field)
                ? found : FieldProblem("lista", found.sentence)
        }
    }

    /// The people of one organisation: a group that is too small is counted with its biggest from the start.
    private static func groups(_ entry: JointList.Entry, _ mode: PlanGroup.Mode, _ instrument: Instrument) -> [PlanGroup] {
        let biggest = entry.people.max { $0.people < $1.people }
        return entry.people.map { head in
            let kind = instrument.group(head.group)?.name ?? LocalText()
            let name = LocalText(
                Dictionary(
                    uniqueKeysWithValues: Language.allCases.map { ($0, "\(entry.organisation.profile.name.text(in: $0)): \(kind.text(in: $0))") }))
            let host = head.people < Plan.floor && head != biggest ? biggest.map { [$0.group] } : nil
            return PlanGroup(
                key: [head.group], organisation: entry.organisation.key, name: name, people: head.people, mode: mode, joins: host)
        }
    }
}

/// What is wrong with a line of the list.
struct JointLineWords {
    let problem: JointList.Problem
    let t: Translator

    var sentence: String {
        let line = TextValue.count(problem.line)
        switch problem.reason {
        case .organisation(let reason):
            switch reason {
            case .noName: return t("inquiries.line.name", ["line": line])
            case .longName: return t("inquiries.line.long", ["line": line, "limit": .count(Participant.Profile.longestName)])
            case .unknown(let word): return t("joint.line.unknown", ["line": line, "word": .text(word)])
            case .address(let word): return t("inquiries.line.address", ["line": line, "word": .text(word)])
            case .doubled(let earlier): return t("inquiries.line.doubled", ["line": line, "earlier": .count(earlier)])
            case .tooMany: return t("inquiries.line.too-many", ["line": line, "limit": .count(Participant.most)])
            }
        case .stranger(let name, let nearest?):
            return t("joint.line.stranger-near", ["line": line, "name": .text(name), "nearest": .text(nearest.text(in: t.language))])
        case .stranger(let name, nil): return t("joint.line.stranger", ["line": line, "name": .text(name)])
        case .noPeople: return t("joint.line.no-people", ["line": line])
        case .group(let word): return t("joint.line.group", ["line": line, "word": .text(word)])
        case .people(let word): return t("joint.line.people", ["line": line, "word": .text(word)])
        }
    }
}
