import Domain
import HTML

/// What moved since the round before, theme by theme, with the words that the figures allow.
struct ChangeSection: View {
    let visit: Visit
    let facts: ResultsFacts

    private var t: Translator { visit.t }
    private var words: ResultWords { ResultWords(results: facts.results, t: t) }

    func write(to page: inout HTML) {
        page.element("section") { page in
            page.element("h2", .id("muutos"), text: t("results.change.title"))
            guard let earlier = facts.earlier, let comparison = facts.comparison else {
                return page.element("p", .class("nothing"), text: t("results.change.first"))
            }
            let voices = facts.results.groups.map { Voice.beginning([$0.key]) }
            let verdicts = comparison.verdicts(voices)
            page.element("p", text: t("results.change.lead", ["round": .text(earlier.round.plan.name.text(in: visit.language))]))
            if let slope {
                page.element("h3", text: slope.title)
                slope.write(to: &page)
                page.add(DrawingLinks(visit: visit, round: facts.round.id, drawing: .change))
                if visit.paper == .docx { page.add(DrawingOnPaper(visit: visit, facts: facts, drawing: .change, title: slope.title)) }
            } else {
                page.element("p", .class("nothing"), text: t("results.change.none"))
            }
            for voice in voices { others(voice, verdicts.filter { $0.voice == voice }, &page) }
            untold(verdicts.filter { $0.voice == facts.leading }, &page)
            page.element("p", .class("quiet small"), text: t("results.change.note", ["change": .decimal(ObservationRule.change, digits: 1)]))
        }
    }

    /// Nil where nothing can be compared.
    var slope: Slope? {
        guard let comparison = facts.comparison else { return nil }
        let verdicts = comparison.verdicts(facts.results.groups.map { .beginning([$0.key]) }).filter { $0.voice == facts.leading }
        let lines = verdicts.compactMap { verdict in
            verdict.comparison.change.map { change in
                Slope.Line(
                    name: words.theme(change.theme), before: change.before, after: change.after, direction: direction(verdict.verdict),
                    verdict: t(TextKey(family: "results.verdict", verdict.verdict)))
            }
        }
        if lines.isEmpty { return nil }
        return Slope(
            id: "muutos-kuva", title: t("results.change.figure", ["who": .text(words.voice(facts.leading))]),
            description: lines.map { "\($0.name) \(t.number($0.before)) → \(t.number($0.after)): \($0.verdict)" }.joined(separator: ". "),
            before: facts.marks(t).before, after: facts.marks(t).now, lines: lines, t: t)
    }

    /// Names of themes that the drawing leaves out.
    var missing: [String] {
        let verdicts = facts.comparison?.verdicts(facts.results.groups.map { .beginning([$0.key]) }) ?? []
        return verdicts.filter { $0.voice == facts.leading && $0.comparison.change == nil }.map { words.theme($0.theme) }
    }

    private func direction(_ verdict: ChangeVerdict) -> Slope.Direction {
        switch verdict {
        case .moved: .better
        case .worse: .worse
        case .notDistinguishable, .tooLittle, .notComparable: .same
        }
    }

    /// Themes that the drawing leaves out, where it shows some: no line is not the same as no change.
    private func untold(_ verdicts: [ThemeVerdict], _ page: inout HTML) {
        let missing = verdicts.filter { $0.comparison.change == nil }
        guard !missing.isEmpty, missing.count < verdicts.count else { return }
        let names = missing.map { words.theme($0.theme) }.joined(separator: ", ")
        page.element("p", text: t("results.change.untold", ["who": .text(words.voice(facts.leading)), "names": .text(names)]))
    }

    /// The groups in a line each: only what can be told, and of how many themes.
    private func others(_ voice: Voice, _ verdicts: [ThemeVerdict], _ page: inout HTML) {
        guard !verdicts.isEmpty else { return }
        page.element("p") { page in
            page.element("strong", text: words.voice(voice) + ": ")
            let changes = verdicts.compactMap(\.comparison.change)
            guard !changes.isEmpty else { return page.text(t(silence(of: voice))) }
            let sure = verdicts.filter { $0.verdict == .moved || $0.verdict == .worse }
            let parts = sure.compactMap { verdict in
                verdict.comparison.change.map { change in
                    let said = t(TextKey(family: "results.verdict", verdict.verdict))
                    let (counted, asked) = (change.statements.count, change.asked)
                    let part = counted < asked ? " (" + t("results.themes.of", ["k": .count(counted), "m": .count(asked)]) + ")" : ""
                    return "\(words.theme(change.theme)) \(t.number(change.before)) → \(t.number(change.after)), \(said)\(part)"
                }
            }
            if !parts.isEmpty { page.text(parts.joined(separator: "; ") + ".") }
            if changes.count == verdicts.count {
                if parts.isEmpty { page.text(t("results.change.same")) }
            } else {
                if !parts.isEmpty { page.text(" ") }
                page.text(
                    t(parts.isEmpty ? "results.change.same-of" : "results.change.of", ["k": .count(changes.count), "m": .count(verdicts.count)]))
            }
        }
    }

    /// Why nothing is told of a group. How many of it answered is nowhere: only that no released box tells of it by itself.
    private func silence(of voice: Voice) -> TextKey {
        func isTold(_ results: RoundResults) -> Bool { results.scores(voice).contains { $0.figure.score != nil } }
        if !isTold(facts.results) {
            let isTogether = facts.results.scores(voice).contains { if case .mixed = $0.figure { true } else { false } }
            return isTogether ? "results.change.together" : "results.change.silent"
        }
        return facts.earlier.map { isTold($0.results) } ?? false ? "results.change.apart" : "results.change.silent-before"
    }
}
