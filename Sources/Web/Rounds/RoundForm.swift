import Domain
import Formats

/// The form of a readiness round as it was typed; nothing of it is lost when something must be mended.
struct RoundForm: Sendable {
    /// The questionnaire as `InstrumentReference.name` writes it; empty for the readiness one.
    var instrument = ""
    var name: LocalText
    var opens: String
    var closes: String
    var sectors: String
    var staffMode: PlanGroup.Mode
    /// Each sector is reached as it was in the round or draft that the form began with; a new one by `staffMode`.
    var keepsModes = false
    var management: String
    var managementMode: PlanGroup.Mode
    var elected: String
    var electedMode: PlanGroup.Mode
    var selection: Selection
    var k: String
    var publicLink: Bool
    var publishes: Bool
    var isTest: Bool
    /// Key of a sector that is too small → key of the sector it is counted with.
    var joins: [String: String]

    /// The defaults that are right for most: three weeks from today, group links for staff, everything published.
    init(today: Day, names: LocalText, previous: Plan?, management people: Int?, language: Language) {
        name = names
        opens = today.iso
        closes = today.adding(21).iso
        staffMode = .groupLink
        managementMode = .personal
        electedMode = .personal
        selection = .full
        k = String(Plan.floor)
        publicLink = false
        publishes = true
        isTest = false
        joins = [:]
        let groups = previous?.groups ?? []
        sectors = Self.lines(groups, language)
        management = people.map(String.init) ?? groups.first { $0.key == ["management"] }.map { String($0.people) } ?? ""
        elected = groups.first { $0.key == ["elected"] }.map { String($0.people) } ?? ""
    }

    /// The plan of an earlier round, to be asked again from today on for as long; a year in its name becomes this one's.
    init(again plan: Plan, today: Day, language: Language) {
        self.init(plan, language: language)
        let (old, new) = (String(plan.opens.year), String(today.year))
        name = LocalText(plan.name.texts.mapValues { $0.replacing(old, with: new) })
        opens = today.iso
        closes = today.adding(plan.closes.number - plan.opens.number).iso
    }

    /// A draft's plan, to be edited.
    init(_ plan: Plan, language: Language) {
        name = plan.name
        opens = plan.opens.iso
        closes = plan.closes.iso
        sectors = Self.lines(plan.groups, language)
        keepsModes = plan.mixesModes
        staffMode = keepsModes ? .groupLink : plan.groups.first { $0.key.first == AskedGroup.staff }?.mode ?? .groupLink
        let management = plan.groups.first { $0.key == ["management"] }
        self.management = management.map { String($0.people) } ?? ""
        managementMode = management?.mode ?? .personal
        let elected = plan.groups.first { $0.key == ["elected"] }
        self.elected = elected.map { String($0.people) } ?? ""
        electedMode = elected?.mode ?? .personal
        selection = plan.selection
        k = String(plan.k)
        publicLink = plan.publicLink
        publishes = plan.publishes
        isTest = plan.isTest
        joins = Dictionary(
            plan.groups.compactMap { group in group.joins.flatMap { host in host.last.map { (group.key.last ?? "", $0) } } },
            uniquingKeysWith: { $1 })
    }

    /// What the field of the staff's way says for "as before".
    static let asBefore = "ennallaan"

    /// The staff's groups as lines that are read again as the same groups.
    static func lines(_ groups: [PlanGroup], _ language: Language) -> String {
        groups.filter { $0.key.first == AskedGroup.staff }.map { TypedGroups.line($0.name, $0.people, in: language) }.joined(separator: "\n")
    }

    /// What was typed.
    init(_ form: Form) {
        instrument = form.line("kyselypohja")
        name = form.localText("nimi")
        opens = form.line("avautuu")
        closes = form.line("sulkeutuu")
        sectors = form.text("toimialat")
        staffMode = PlanGroup.Mode(rawValue: form.line("tapa-toimialat")) ?? .groupLink
        keepsModes = form.line("tapa-toimialat") == Self.asBefore
        management = form.line("johto")
        managementMode = PlanGroup.Mode(rawValue: form.line("tapa-johto")) ?? .personal
        elected = form.line("luottamushenkilot")
        electedMode = PlanGroup.Mode(rawValue: form.line("tapa-luottamushenkilot")) ?? .personal
        selection = Selection(rawValue: form.line("laajuus")) ?? .full
        k = form.line("k")
        publicLink = form["julkinen"] != nil
        publishes = form["julkaistaan"] != nil
        isTest = form["kokeilu"] != nil
        joins = Dictionary(
            form.fields.filter { $0.name.hasPrefix("liittyy-") && !$0.value.isEmpty }.map { (String($0.name.dropFirst(8)), Cleaned.line($0.value)) },
            uniquingKeysWith: { $1 })
    }
}

/// The plan that a form describes, or what must be mended before it is one.
struct CheckedRound: Sendable {
    let plan: Plan
    let problems: [FieldProblem]
    /// Sectors with fewer people than k: each must name another that it is counted with.
    let small: [PlanGroup]

    /// - Parameters:
    ///   - known: sectors of earlier rounds, the newest first: one that is typed with the same name is the same group again, with its key
    ///     and its name in every language, so that results go on from round to round.
    ///   - draft: sectors of the draft that is edited: they keep their keys.
    ///   - base: of the round that is asked again, or of the draft: how each group is reached.
    init(_ form: RoundForm, instrument: Instrument, known: [PlanGroup] = [], draft: [PlanGroup] = [], base: [PlanGroup] = [], visit: Visit) {
        let modes = Dictionary(base.map { ($0.key, $0.mode) }) { first, _ in first }
        var reader = RoundFormReader(form: form, known: known, draft: draft, modes: modes, t: visit.t)
        let k = reader.number(form.k, "k") ?? Plan.floor
        // A group that was too small, and was given more people, is a group of its own again.
        let typed = reader.groups(instrument: instrument).map { group in
            var group = group
            if group.people >= k { group.joins = nil }
            return group
        }
        let groups = instrument.isForPublicLink ? [] : typed
        let plan = Plan(
            name: form.name, selection: form.selection, opens: reader.day(form.opens, "avautuu"), closes: reader.day(form.closes, "sulkeutuu"),
            k: k, groups: groups, publicLink: form.publicLink || instrument.isForPublicLink, publishes: form.publishes, isTest: form.isTest)
        self.plan = plan
        small = groups.filter { $0.key.count > 1 && $0.people < plan.k }
        // Problems of single fields come first; the plan as a whole is judged once its fields can be read, its days at once.
        let days = ["avautuu", "sulkeutuu"]
        let daysAreRead = !reader.problems.contains { days.contains($0.field) }
        let ofPlan = plan.problems(instrument: instrument).map { PlanProblemWords(problem: $0, plan: plan, t: visit.t).fieldProblem }
        problems = reader.problems.isEmpty ? ofPlan : reader.problems + (daysAreRead ? ofPlan.filter { days.contains($0.field) } : [])
    }
}

extension Plan {
    /// Some sectors have personal links, others one for all.
    var mixesModes: Bool { Set(groups.filter { $0.key.first == AskedGroup.staff }.map(\.mode)).count > 1 }
}
