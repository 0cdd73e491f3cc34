import Domain
import HTML

/// An organisation's own page of a joint round: until the release what it lets others see, from then on its figures beside its peers.
struct JointPartPage: Page {
    let door: JointDoor
    /// Nil until the release.
    let view: JointView?
    /// Nil where it was not asked before.
    var change: JointChange?
    /// Key of the group whose figures are read; nil for all groups.
    var group: String?
    var speaker: String
    var consents: Bool?
    var note: String
    var problems: [FieldProblem] = []
    /// What somebody else saved meanwhile.
    var theirs: JointPart?
    /// It was frozen before this was saved.
    var isTooLate = false

    init(door: JointDoor, view: JointView?, group: String? = nil) {
        (self.door, self.view, self.group) = (door, view, group)
        (speaker, consents, note) = (door.part.speaker, door.part.consent, door.part.note)
    }

    private var visit: Visit { door.visit }
    private var t: Translator { visit.t }
    private var number: Int { theirs?.number ?? door.part.number }
    var width: PageWidth { .wide }
    var title: String { t("joint.own.title", ["name": .text(door.name)]) }

    func write(to page: inout HTML) {
        page.add(ProblemSummary(problems: problems, t: t))
        page.element("p", .class("answer-group")) { $0.written(door.round.plan.name, visit) }
        page.element("h1", text: title)
        page.element("p", .class("lead"), text: lead)
        if theirs != nil || isTooLate { clash(&page) }
        if let view { figures(view, &page) }
        if let view, let change {
            page.add(
                JointChangeSection(
                    visit: visit, change: change, voices: [(view.ownVoice(group), door.name)], lead: "joint.change.own-lead",
                    nothing: "joint.change.own-nothing"))
        }
        if door.round.state != .released { consent(&page) }
        noteForm(&page)
        people(&page)
    }

    private var lead: String {
        let asker = TextValue.text(visit.organisation?.name.text(in: visit.language) ?? "")
        guard view != nil else {
            return t("joint.own.lead-before", ["asker": asker, "days": .text(visit.days(of: door.round))])
        }
        return t(door.round.publishedAt == nil ? "joint.own.lead" : "joint.own.lead-published", ["asker": asker])
    }

    private func clash(_ page: inout HTML) {
        page.element("section", .class("notice waiting"), .with("role", "alert")) { page in
            guard let theirs else { return page.element("p", text: t("joint.too-late")) }
            page.element("h2", text: t("form.conflict"))
            page.element("p", text: t("joint.conflict.part"))
            page.element("dl", .class("facts typed")) { page in
                page.element("dt", text: t("joint.column.consent"))
                page.element("dd", text: t(theirs.consent.map { $0 ? "joint.said.yes" : "joint.said.no" } ?? "joint.said.nothing"))
                page.element("dt", text: t("inquiries.note"))
                page.element("dd") { $0.written(theirs.note.isEmpty ? "–" : theirs.note) }
            }
        }
    }

    // MARK: Consent

    private func consent(_ page: inout HTML) {
        page.element("section", .class("no-print")) { page in
            page.element("h2", text: t("joint.consent.title"))
            page.element("p", text: t("joint.consent.what", ["n": .count(Publication.leastOthers)]))
            PostForm(visit: visit, action: door.address("suostumus")).write(to: &page) { page in
                page.void("input", .type("hidden"), .name("versio"), .value(String(number)))
                choice(&page)
                page.add(
                    Field(name: "nimi", label: t("joint.consent.speaker"), hint: t("joint.consent.speaker-hint"), value: speaker, problems: problems))
                page.element("div", .class("buttons")) { $0.element("button", text: t("joint.consent.save")) }
            }
        }
    }

    private func choice(_ page: inout HTML) {
        let problem = problems.first { $0.field == "suostuu" }?.sentence
        page.element(
            "fieldset", .class(problem == nil ? "field" : "field wrong"), .with("aria-describedby", ifSome: problem.map { _ in "f-suostuu-virhe" })
        ) { page in
            page.element("legend", text: t("joint.consent.question"))
            if let problem { page.element("p", .class("problem"), .id("f-suostuu-virhe"), text: problem) }
            for (value, answer) in [("kylla", true), ("ei", false)] {
                page.element("label", .class("choice")) { page in
                    page.void(
                        "input", .type("radio"), .with("id", ifSome: answer ? "f-suostuu" : nil), .name("suostuu"), .value(value),
                        .flag("checked", consents == answer))
                    page.text(t(answer ? "joint.consent.yes" : "joint.consent.no"))
                }
            }
        }
    }

    // MARK: Figures

    private func figures(_ view: JointView, _ page: inout HTML) {
        let themes = view.themes(group)
        let lines = themes.map { JointLine($0, t) }
        page.element("section") { page in
            page.element("h2", text: heading(themes))
            page.element("p", text: who(view))
            page.element("p", .class("quiet"), text: t("joint.own.rule", ["open": .count(Plan.openFloor), "n": .count(Publication.leastOthers)]))
            groups(view, &page)
            drawing(lines, &page)
            table(t("results.themes.title-one", ["n": .count(themes.count)]), view, lines, &page)
        }
        let statements = JointLine.statements(of: view, group: group, t)
        page.element("section") { page in
            page.element("h2", text: t("joint.own.statements"))
            page.element("details") { page in
                page.element("summary", text: t("joint.own.statements-all", ["n": .count(statements.count)]))
                table(t("joint.own.statements"), view, statements, &page)
            }
        }
    }

    /// What differs from the peers by more than chance, or that nothing does.
    private func heading(_ themes: [JointTheme]) -> String {
        // A theme is told by half of its statements and more.
        let told = themes.filter { $0.own != nil && $0.peers != nil && $0.statements * 2 >= $0.asked }
        guard !told.isEmpty else { return t("joint.own.no-peers") }
        let apart = told.enumerated().filter { $0.element.distance != 0 }
            .sorted { (-abs($0.element.distance), $0.offset) < (-abs($1.element.distance), $1.offset) }.map(\.element)
        guard !apart.isEmpty else { return t("joint.own.alike", ["name": .text(door.name)]) }
        guard apart.count <= Self.mostNamed else { return counted(apart, of: told.count) }
        let words = apart.map { theme in
            t(
                theme.distance > 0 ? "joint.own.above" : "joint.own.below",
                [
                    "what": .text(t.worded(theme.theme.name.text(in: t.language))), "own": .decimal(theme.own?.mean ?? 0, digits: 1),
                    "peers": .decimal(theme.peers?.mean ?? 0, digits: 1),
                ])
        }
        return t("joint.own.apart", ["name": .text(door.name), "what": .text(t.list(words))])
    }

    private static let mostNamed = 2

    private func counted(_ apart: [JointTheme], of all: Int) -> String {
        let above = apart.count { $0.distance > 0 }
        let key: TextKey = above == 0 ? "joint.own.many-below" : above == apart.count ? "joint.own.many-above" : "joint.own.many-both"
        return t(
            key, ["name": .text(door.name), "above": .count(above), "below": .count(apart.count - above), "all": .count(all)])
    }

    private func who(_ view: JointView) -> String {
        guard view.hasPeers else {
            return t("joint.own.few", ["n": .count(Publication.leastOthers), "class": .text(className)])
        }
        return t("joint.own.peers", ["class": .text(className), "names": .text(t.list(view.peers.map { visit.name(of: $0.profile) }))])
    }

    /// "Verrokit (50 000–99 999 asukasta)", or all others.
    private var className: String {
        door.round.plan.peers.flatMap { door.asked.profile.peerClass($0) }.map { t.peers($0) } ?? t("joint.peers.all")
    }

    private func groups(_ view: JointView, _ page: inout HTML) {
        guard view.groups.count > 1 else { return }
        page.element("nav", .class("no-print"), .aria(.label, t("joint.own.groups"))) { page in
            page.element("div", .class("buttons")) { page in
                for key in [nil] + view.groups.map(\.key) {
                    let name = key.flatMap { view.results.instrument.group($0)?.name.text(in: t.language) }.map(t.worded) ?? t("joint.own.everyone")
                    let address = key.map { door.address(query: ["ryhma": $0]) } ?? door.address()
                    page.element(
                        "a", .class(key == group ? "button" : "button quiet"), .href(address),
                        .with("aria-current", ifSome: key == group ? "page" : nil), text: name)
                }
            }
        }
    }

    private func drawing(_ lines: [JointLine], _ page: inout HTML) {
        let rows = lines.compactMap { line -> Dumbbell.Row? in
            guard let own = line.own, let peers = line.peers else { return nil }
            return Dumbbell.Row(name: line.name, address: nil, means: [("staff", own), ("management", peers)], gap: abs(own - peers))
        }
        guard !rows.isEmpty else { return }
        Dumbbell(
            id: "verrokit", title: t("joint.own.figure"), description: "", rows: rows,
            groups: [("staff", door.name), ("management", t("joint.own.peers-short"))], t: t
        ).write(to: &page)
    }

    private func table(_ caption: String, _ view: JointView, _ lines: [JointLine], _ page: inout HTML) {
        let heads = [door.name] + (view.hasPeers ? [t("joint.own.peers-short")] : []) + [t("joint.own.all")]
        StackedTable(
            caption: caption, isCaptionHidden: true,
            columns: [.init(name: t("joint.column.what"))] + heads.map { .init(name: $0, isNumber: true) }, count: lines.count
        ) { row, column, page in
            let line = lines[row]
            switch column {
            case 0:
                page.text(line.name)
                guard let part = line.part, part.k < part.m else { return }
                page.element("span", .class("quiet small of"), text: t("results.themes.of", ["k": .count(part.k), "m": .count(part.m)]))
            case 1: mean(line.own, &page)
            case 2 where view.hasPeers: mean(line.peers, &page)
            default: mean(line.everyone, &page)
            }
        }.write(to: &page)
    }

    private func mean(_ mean: Double?, _ page: inout HTML) {
        guard let mean else { return page.element("span", .class("quiet small"), text: t("joint.cell.hidden")) }
        page.element("strong", text: t.number(mean))
    }

    // MARK: Note and people

    private func noteForm(_ page: inout HTML) {
        guard door.round.publishedAt == nil else {
            guard !door.part.note.isEmpty else { return }
            return page.element("section") { page in
                page.element("h2", text: t("inquiries.note"))
                page.element("p") { $0.written(door.part.note) }
            }
        }
        guard view != nil else { return }
        page.element("section", .class("no-print")) { page in
            page.element("h2", text: t("inquiries.note"))
            page.element("p", text: t("joint.note.what"))
            PostForm(visit: visit, action: door.address("huomautus")).write(to: &page) { page in
                page.void("input", .type("hidden"), .name("versio"), .value(String(number)))
                page.add(
                    Field(
                        name: "huomautus", label: t("joint.note.label", ["name": .text(door.name)]),
                        hint: t("inquiries.note.hint", ["limit": .count(JointPart.longestNote)]), control: .text(rows: 4), value: note,
                        problems: problems))
                page.element("div", .class("buttons")) { $0.element("button", text: t("inquiries.note.save")) }
            }
        }
    }

    /// Whose people are asked, so that a wrong headcount is noticed.
    private func people(_ page: inout HTML) {
        let groups = door.round.plan.groups.filter { $0.organisation == door.asked.key }
        page.element("section") { page in
            page.element("h2", text: t("joint.own.people"))
            page.element("ul") { page in
                for group in groups {
                    let name = t.worded(door.instrument.group(group.key.first ?? "")?.name.text(in: t.language) ?? "")
                    page.element("li", text: "\(name): \(t.number(group.people))")
                }
            }
            page.element("p", .class("quiet small")) { page in
                page.element("a", .href(visit.address("kyselyt", door.round.id.description)), text: t("joint.own.plan"))
            }
        }
    }
}

/// A statement as an organisation reads it, or a theme: itself, its peers, all together.
private struct JointLine {
    let name: String
    let own: Double?
    let peers: Double?
    let everyone: Double?
    /// Of a theme, where not all of its statements are counted: "2 of 4".
    var part: (k: Int, m: Int)?

    init(name: String, own: Double?, peers: Double?, everyone: Double?) {
        (self.name, self.own, self.peers, self.everyone) = (name, own, peers, everyone)
    }

    init(_ theme: JointTheme, _ t: Translator) {
        self.init(
            name: t.worded(theme.theme.name.text(in: t.language)), own: theme.own?.mean, peers: theme.peers?.mean, everyone: theme.everyone?.mean)
        part = theme.own == nil ? nil : (theme.statements, theme.asked)
    }

    static func statements(of view: JointView, group: String?, _ t: Translator) -> [JointLine] {
        let results = view.results
        func mean(_ voice: Voice, _ statement: Statement.ID) -> Double? {
            results.figure(voice, statement).pool.flatMap { try? $0.counts.mean() }
        }
        return results.statements.map(\.statement).filter { results.figure(view.ownVoice(group), $0.id) != .notAsked }.map { statement in
            JointLine(
                name: t.worded(statement.text.text(in: t.language)), own: mean(view.ownVoice(group), statement.id),
                peers: view.hasPeers ? mean(view.peerVoice(group), statement.id) : nil, everyone: mean(view.everyoneVoice(group), statement.id))
        }
    }
}
