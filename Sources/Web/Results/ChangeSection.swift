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
                slope.write(to: &page)
                page.add(DrawingLinks(visit: visit, round: facts.round.id, drawing: .change))
            } else {
                page.element("p", .class("nothing"), text: t("results.change.none"))
            }
            for voice in voices where voice != facts.leading { others(voice, verdicts.filter { $0.voice == voice }, &page) }
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

    private func direction(_ verdict: ChangeVerdict) -> Slope.Direction {
        switch verdict {
        case .moved: .better
        case .worse: .worse
        case .notDistinguishable, .tooLittle, .notComparable: .same
        }
    }

    /// The smaller groups in a line each: only what can be told.
    private func others(_ voice: Voice, _ verdicts: [ThemeVerdict], _ page: inout HTML) {
        let sure = verdicts.filter { $0.verdict == .moved || $0.verdict == .worse }
        page.element("p") { page in
            page.element("strong", text: words.voice(voice) + ": ")
            guard !sure.isEmpty else { return page.text(t("results.change.same")) }
            let parts = sure.compactMap { verdict in
                verdict.comparison.change.map { change in
                    "\(words.theme(change.theme)) \(t.number(change.before)) → \(t.number(change.after)), \(t(TextKey(family: "results.verdict", verdict.verdict)))"
                }
            }
            page.text(parts.joined(separator: "; ") + ".")
        }
    }
}
