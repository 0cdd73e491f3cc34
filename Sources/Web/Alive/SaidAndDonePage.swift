import Domain
import HTML

/// "Te sanoitte – me teimme": what was seen in a round, what was done about it, and what was not and why.
struct SaidAndDonePage: Page {
    let visit: Visit
    let round: Round
    let story: SaidAndDone
    /// The path that the story is told from, in the same reader's eyes.
    let path: Roadmap
    /// The story as everybody may read it, for texts to be copied; nil where nobody makes such texts.
    let told: SaidAndDone?

    private var t: Translator { visit.t }
    private var id: String { round.id.description }
    var title: String { t("alive.said.title") }

    func write(to page: inout HTML) {
        page.element("p", .class("quiet")) { $0.written(round.plan.name, visit) }
        page.element("h1", text: title)
        page.element("p", .class("lead"), text: summary)
        if story.entries.isEmpty { nothing(&page) }
        for state in SaidAndDone.State.allCases { section(state, &page) }
        page.element("p", .class("no-print")) { page in
            page.element("a", .href(visit.address("tulokset", id)), text: t("alive.said.results"))
            page.text(" · ")
            page.element("a", .href(visit.address("digipolku")), text: t("alive.said.path"))
        }
        if let told, !told.entries.isEmpty { texts(told, &page) }
    }

    private var summary: String {
        guard !story.entries.isEmpty else { return t("alive.said.none") }
        return SaidWords(story: story, t: t, first: visit.ownLanguage).summary
    }

    private func nothing(_ page: inout HTML) {
        guard visit.may(.editRoadmap) else { return }
        page.element("p", .class("nothing")) { page in
            page.text(t("alive.said.none.lead") + " ")
            page.element("a", .href(visit.address("tulokset", id, fragment: "havainnot")), text: t("alive.said.pin"))
        }
    }

    private func section(_ state: SaidAndDone.State, _ page: inout HTML) {
        let entries = story.entries(state)
        guard !entries.isEmpty else { return }
        page.element("section", .aria(.labelledby, state.rawValue)) { page in
            page.element("h2", .id(state.rawValue), text: t(TextKey(family: "alive.said.state", state)))
            page.element("ul", .class("said")) { page in
                for entry in entries { page.element("li", .id("havainto-\(entry.finding.id)")) { write(entry, &$0) } }
            }
        }
    }

    private func write(_ entry: SaidAndDone.Entry, _ page: inout HTML) {
        page.element("div", .class("said-you")) { page in
            page.element("p", .class("small quiet"), text: t("alive.said.you"))
            page.element("p", .class("said-sentence")) { $0.written(entry.finding.sentence, visit) }
        }
        page.element("div", .class("said-we")) { page in
            page.element("p", .class("small quiet"), text: t(TextKey(family: "alive.said.we", entry.state)))
            if !entry.actions.isEmpty {
                page.element("ul", .class("bare-list")) { page in
                    for action in entry.actions { page.element("li") { write(action, &$0) } }
                }
            }
            if !entry.finding.reply.isEmpty { page.paragraphs(entry.finding.reply, visit) }
            if entry.state == .explained, entry.finding.reply.isEmpty { page.element("p", .class("empty"), text: t("alive.said.no-reason")) }
            if entry.state == .open { page.element("p", .class("empty"), text: t("alive.said.open")) }
            guard visit.may(.editRoadmap) else { return }
            page.element("p", .class("small no-print")) {
                $0.element(
                    "a", .href(visit.address("tulokset", id, "te-sanoitte", entry.finding.id.description)),
                    text: t(entry.finding.reply.isEmpty ? "alive.said.answer" : "alive.said.answer.edit"))
            }
        }
    }

    private func write(_ action: Revision<Action>, _ page: inout HTML) {
        page.element("a", .href(visit.address("digipolku", action.id.description))) { $0.written(action.title, visit) }
        page.text(" ")
        page.element("span", .class("tag phase ph-\(action.phase.rawValue)"), text: t(TextKey(family: "roadmap.phase", action.phase)))
        page.add(BenefitNotes(visit: visit, path: path, action: action))
    }

    /// For the intranet, in each language of the organisation.
    private func texts(_ told: SaidAndDone, _ page: inout HTML) {
        page.element("section", .class("no-print"), .aria(.labelledby, "tekstit")) { page in
            page.element("h2", .id("tekstit"), text: t("alive.said.texts"))
            page.element("p", text: t("alive.said.texts.lead"))
            if told.entries.count < story.entries.count { page.element("p", .class("quiet"), text: t("alive.said.texts.fewer")) }
            for language in visit.organisation?.languages ?? [] {
                let words = SaidWords(story: told, t: t.in(language), first: visit.ownLanguage)
                page.add(
                    CopyText(
                        id: "intranet-\(language.rawValue)", title: language.ownName, lines: words.intranet(of: round), t: t, language: language))
            }
        }
    }
}

/// The same story as plain sentences of one language.
struct SaidWords {
    let story: SaidAndDone
    let t: Translator
    let first: Language

    var summary: String {
        let counts = SaidAndDone.State.allCases.map { ($0, story.entries($0).count) }.filter { $0.1 > 0 }
        let parts = counts.map { t(TextKey(family: "alive.said.count", $0.0), ["n": .count($0.1)]) }
        return t("alive.said.summary", ["n": .count(story.entries.count), "parts": .text(parts.joined(separator: ", "))])
    }

    func intranet(of round: Round) -> [String] {
        [t("alive.said.title") + ": " + text(round.plan.name), summary]
            + story.entries.map { entry in
                let done = entry.actions.map { "\(text($0.title)) (\(t(TextKey(family: "alive.phase", $0.phase))))" }
                let why = text(entry.finding.reply)
                let parts = done + (why.isEmpty ? [] : [why])
                let we = parts.isEmpty ? t("alive.said.open") : parts.joined(separator: "; ") + "."
                return t(TextKey(family: "alive.said.line", entry.state), ["you": .text(text(entry.finding.sentence)), "we": .text(we)])
            } + [t("alive.said.thanks")]
    }

    /// Without its full stop, for the middle of a sentence; what stands in another language says in which.
    private func text(_ text: LocalText) -> String {
        guard let reading = text.reading(in: t.language, first: first) else { return "" }
        let words = t.worded(reading.text)
        let bare = words.hasSuffix(".") ? String(words.dropLast()) : words
        return reading.language == t.language ? bare : bare + " (" + t(TextKey(family: "frame.in", reading.language)) + ")"
    }
}
