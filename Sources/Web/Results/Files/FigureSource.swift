import Ballot
import Domain

/// What stands below a chart that leaves as a file: on a slide nobody sees the page that it came from.
struct FigureSource: Sendable {
    /// Before the title, of a practice round.
    var mark: String?
    /// Whose survey, which, when, how many; how they came; what is not shown.
    let lines: [String]

    func title(_ title: String) -> String { mark.map { "\($0): \(title)" } ?? title }
}

extension ResultsFacts {
    /// - Parameter missing: names of what the chart leaves out because it may not be shown.
    func source(_ visit: Visit, missing: [String] = []) -> FigureSource {
        let t = visit.t
        var lines = [visit.source(of: released)]
        if round.plan.isTest { lines.insert(t("exports.test.what"), at: 0) }
        lines.append(t(results.audience == .internal ? "exports.source.internal" : "exports.source.open", ["k": .count(released.k)]))
        if let paper, paper.sheets > 0 { lines.append(t("exports.source.carried")) }
        let invited = results.labels.filter { !$0.isPublic }
        if invited.contains(where: \.isRepeatable) {
            lines.append(t(invited.allSatisfy(\.isRepeatable) ? "results.repeatable.all" : "results.repeatable"))
        }
        let words = ResultWords(results: results, t: t)
        for number in results.overfull where results.labels.indices.contains(number) {
            lines.append(t("results.overfull", ["name": .text(words.block(Block(labels: [number])))]))
        }
        if !missing.isEmpty { lines.append(t("exports.source.missing", ["names": .text(missing.joined(separator: "; "))])) }
        return FigureSource(mark: round.plan.isTest ? t("exports.test") : nil, lines: lines)
    }
}

extension ComparisonFacts {
    func source(_ visit: Visit) -> FigureSource {
        let isTest = chosen.contains { $0.round.plan.isTest }
        let t = visit.t
        let missing = chosen.isEmpty ? [] : [t("exports.source.breaks")]
        return FigureSource(
            mark: isTest ? t("exports.test") : nil,
            lines: (isTest ? [t("exports.test.what")] : []) + chosen.map { visit.source(of: $0) } + missing)
    }
}

extension Visit {
    /// "Tyrskylän kunta, Muutosvalmius 2026, 3.–24.9.2026, 312 vastausta."
    fileprivate func source(of released: ReleasedRound) -> String {
        let round = released.round
        let first = organisation?.firstLanguage ?? language
        let n = released.results.sheets.values.reduce(0, +)
        return t(
            n > 0 ? "exports.source" : "exports.source.few",
            [
                "who": .text(organisation?.name.text(in: language, first: first) ?? ""),
                "round": .text(round.plan.name.text(in: language, first: first)), "days": .text(days(of: round)), "n": .count(n),
            ])
    }
}
