import Domain
import Store

/// What needs an owner or the lead this week, in one mail: a line an action, each with its one-time link; the lead's three things below.
struct WeekLetter {
    let site: Site
    let account: Account.ID
    let paper: LetterPaper
    /// Shown on a page before it is sent: its links are no keys.
    var isPreview = false

    private var t: Translator { paper.t }
    private var organisation: Organisation { paper.organisation }

    /// - Returns: nil when nothing needs the person, or they want no weekly mail.
    func letter() async throws -> Letter? {
        guard let actor = try await site.store.actor(account: account, in: organisation.id), actor.may(.readInternal),
            try await isWanted
        else { return nil }
        let facts = try await site.weekFacts(try await site.store.rounds(for: actor), for: actor)
        let lines = OwnersWeek(of: account, facts).lines.filter { actor.mayEdit($0.action.content) }
        let tasks = try await leads(actor) ? Week(facts).tasks : []
        guard !lines.isEmpty || !tasks.isEmpty else { return nil }
        let count = lines.count + tasks.count
        return Letter(
            language: paper.language, subject: t("mail.week.subject", ["n": .count(count), "name": .text(paper.name)]),
            blocks: [paper.hello] + (try await own(lines, facts)) + lead(tasks, facts) + [end], ending: ending)
    }

    private var isWanted: Bool {
        get async throws { try await isPreview ? true : site.store.mailWish(of: account, in: organisation).isWeekly }
    }

    /// The organisation's leads; its administrators where it has none.
    private func leads(_ actor: Actor) async throws -> Bool {
        guard !actor.roles.contains(.lead) else { return true }
        guard actor.roles.contains(.admin) else { return false }
        return try await !site.store.members(for: .program(in: organisation.id)).contains { $0.roles.contains(.lead) }
    }

    private func own(_ lines: [OwnersWeek.Line], _ facts: Week.Facts) async throws -> [Letter.Block] {
        guard !lines.isEmpty else { return [] }
        var blocks: [Letter.Block] = [.paragraph(t("mail.week.lead", ["n": .count(lines.count)]))]
        for line in lines.prefix(Self.most) {
            blocks.append(.heading(paper.text(line.action.title)))
            blocks.append(.paragraph(line.reasons.map { OwnersWords(t: t).why($0) }.joined(separator: " ")))
            blocks.append(.link(words: t("mail.week.link"), address: try await form(of: line.action.id)))
        }
        let more = lines.count - Self.most
        if more > 0 { blocks.append(.link(words: t("mail.week.more", ["n": .count(more)]), address: paper.address("tyopoyta"))) }
        blocks.append(.paragraph(t("mail.week.links", ["n": .count(Int(ActionLink.life / 86_400))])))
        return blocks
    }

    private func form(of action: Action.ID) async throws -> String {
        guard !isPreview else { return paper.address("digipolku", action.description, "paivitys") }
        return paper.address("paivitys", try await site.store.makeActionLink(to: action, for: account, in: organisation.id))
    }

    /// Mail leaves the house, so of a finding it says the statement and never the figures; where no statement is quoted, the theme.
    private func lead(_ tasks: [Week.Task], _ facts: Week.Facts) -> [Letter.Block] {
        guard !tasks.isEmpty else { return [] }
        return [.paragraph(t("mail.week.three", ["n": .count(tasks.count)]))]
            + tasks.flatMap { task -> [Letter.Block] in
                let (words, place) = (WeekWords(t: t), WeekWords(t: t).place(task))
                let name = name(task.subject, facts).map { ": " + paper.text(words.name($0, of: task)) } ?? ""
                return [
                    .heading(t(TextKey(family: "overview.week", task.kind)) + name),
                    .paragraph(words.why(task) + (task.more > 0 ? " (" + t("overview.week-more", ["n": .count(task.more)]) + ")" : "")),
                    .link(words: t(TextKey(family: "overview.week-do", task.kind)), address: paper.address(place.path, query: place.query)),
                ]
            }
    }

    private func name(_ subject: Week.Subject, _ facts: Week.Facts) -> LocalText? {
        switch subject {
        case .none: nil
        case .idea(let id): facts.path.ideas.first { $0.id == id }?.title
        case .finding(let id):
            facts.path.findings.first { $0.id == id }.flatMap { finding in
                let told = finding.sentence.texts.compactMapValues(Self.quoted)
                return told.isEmpty ? facts.path.themes.first { $0.content.key == finding.theme }?.name : LocalText(told)
            }
        case .round(let id): facts.rounds.first { $0.id == id }?.plan.name
        case .texts(let texts): facts.rounds.first { $0.id == texts.round }?.plan.name
        case .action(let id): facts.path.actions.first { $0.id == id }?.title
        case .theme(let key): facts.path.themes.first { $0.content.key == key }?.name
        case .goal(let goal): LocalText(goal.name.texts.mapValues { goal.code + " " + $0 })
        case .need(let need): need.title
        case .change(let change): change.title
        case .load(let load): load.sector
        }
    }

    /// "Henkilöstö: ”…”" of a finding's sentence: what stands before its figures; nil where it quotes nothing.
    static func quoted(_ sentence: String) -> String? {
        guard let end = sentence.lastIndex(where: { "”“\"".contains($0) }) else { return nil }
        let words = String(sentence[...end])
        guard let start = words.firstIndex(where: { "”“\"".contains($0) }), start < end else { return nil }
        return words[..<start].contains(where: \.isNumber) ? String(words[start...]) : words
    }

    private var ending: String {
        isPreview ? paper.address("oma") : paper.address("viestit", site.store.endingToken(for: account, in: organisation.id))
    }
    private var end: Letter.Block { .link(words: t("mail.week.end"), address: ending) }

    /// Actions in one mail; the rest waits at the desk.
    private static let most = 12
}

/// Why an owner's action is in the mail, in words.
struct OwnersWords {
    let t: Translator

    func why(_ reason: OwnersWeek.Reason) -> String {
        let days: KeyValuePairs<String, TextValue> = ["n": .count(abs(reason.days))]
        return switch reason.kind {
        case .decision: t(reason.days < 0 ? "mail.week.pilot-over" : "mail.week.pilot", days)
        case .verdict: t("mail.week.verdict")
        case .late: t("mail.week.late", days)
        case .measurement: t("mail.week.measurement", days)
        case .change: t("mail.week.change")
        case .silent: t("mail.week.silent", days)
        case .draft: t("mail.week.draft")
        case .unmeasured: t("mail.week.unmeasured")
        }
    }
}
