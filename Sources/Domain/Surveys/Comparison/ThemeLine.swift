/// One voice's view of a theme over the rounds: the mean of the means of those statements that all its points have, half of those asked or
/// more.
package struct ThemeLine: Hashable, Sendable {
    package let theme: String
    package let voice: Voice
    /// By round, oldest first; nil where nothing can be held against the others.
    package let points: [Point?]
    /// Places of the statements behind every point, among the threads.
    package let statements: [Int]
    /// Statements of the theme that the voice is asked in the newest round with a point ("k of m").
    package let asked: Int

    package struct Point: Hashable, Sendable {
        /// 1.0…5.0, unrounded.
        package let mean: Double
        /// Mean of the statements' standard errors: an upper bound.
        package let standardError: Double
        /// The least and the greatest number of people who chose a step in one of the statements.
        package let people: ClosedRange<Int>

        package var interval: ClosedRange<Double> { .around(mean, standardError: standardError) }
        /// As it is read: one decimal.
        package var shown: Double { (mean * 10).rounded() / 10 }
    }

    /// The rounds that have a point.
    package var told: [Int] { points.indices.filter { points[$0] != nil } }

    /// The rounds that have none, where some have.
    package var untold: [Int] { told.isEmpty ? [] : points.indices.filter { points[$0] == nil } }

    /// Whether its first and last points are those of the first and the last round.
    package var isWhole: Bool { points.first.flatMap(\.self) != nil && points.last.flatMap(\.self) != nil }
}

extension ThemeLine.Point {
    init?(_ counts: [Counts]) {
        let means = counts.compactMap { try? $0.mean() }
        let errors = counts.compactMap { try? $0.standardError() }
        let people = counts.map(\.chose)
        guard !counts.isEmpty, means.count == counts.count, errors.count == counts.count, let least = people.min(), let most = people.max() else {
            return nil
        }
        self.init(mean: means.reduce(0, +) / Double(means.count), standardError: errors.reduce(0, +) / Double(errors.count), people: least...most)
    }
}

extension RoundSeries {
    package func line(_ voice: Voice, theme: String) -> ThemeLine {
        themeLines.answer(to: ThemeLineName(voice: voice, theme: theme)) {
            let places = threads.indices.filter { threads[$0].item.kind == .statement(theme: theme) }
            let lines = places.map { (place: $0, line: line(voice, $0)) }
            var told = Set(lines.flatMap(\.line.told))
            func covering() -> [(place: Int, line: StatementLine)] { lines.filter { !told.isEmpty && told.isSubset(of: $0.line.told) } }
            while !told.isEmpty, !ThemeScore.speaks(covering().count, of: asked(voice, theme, told)) {
                told.remove(leastCovered(told, lines.map(\.line.told)))
            }
            return line(theme, voice, told, covering())
        }
    }

    /// Statements of the theme that the voice is asked in the newest of these rounds.
    private func asked(_ voice: Voice, _ theme: String, _ told: Set<Int>) -> Int {
        told.max().map { rounds[$0].asked(voice, theme: theme).count } ?? 0
    }

    private func line(_ theme: String, _ voice: Voice, _ told: Set<Int>, _ lines: [(place: Int, line: StatementLine)]) -> ThemeLine {
        let points = rounds.indices.map { round in
            told.contains(round) ? ThemeLine.Point(lines.compactMap { $0.line.points[round].counts }) : nil
        }
        return ThemeLine(
            theme: theme, voice: voice, points: points, statements: lines.map(\.place), asked: asked(voice, theme, told))
    }

    /// The round that the fewest statements have, the oldest of equals.
    private func leastCovered(_ told: Set<Int>, _ lines: [Set<Int>]) -> Int {
        let order = told.sorted()
        return order.min { one, other in lines.count { $0.contains(one) } < lines.count { $0.contains(other) } } ?? 0
    }

    /// Themes that any of the rounds asked, in the newest instrument's order.
    package var themes: [InstrumentTheme] {
        var themes: [InstrumentTheme] = []
        for round in rounds.reversed() {
            let asked = Set(round.statements.map(\.statement.theme))
            for theme in round.instrument.themes where asked.contains(theme.key) && !themes.contains(where: { $0.key == theme.key }) {
                themes.append(theme)
            }
        }
        return themes
    }

    /// Between the first and the last round of each line, judged together with Holm's correction over all that is shown.
    package func verdicts(_ voices: [Voice]) -> [ThemeVerdict] {
        judged.answer(to: voices) {
            ThemeVerdict.judged(
                voices.flatMap { voice in themes.map { (voice: voice, theme: $0.key, comparison: comparison(line(voice, theme: $0.key))) } })
        }
    }

    private func comparison(_ line: ThemeLine) -> Comparison<ThemeChange> {
        guard let first = line.told.first, let last = line.told.last else { return .not(.noCommonBlocks) }
        guard first < last else { return .not(.notAskedBefore) }
        let changes = line.statements.compactMap { place -> StatementChange? in
            let points = self.line(line.voice, place).points
            guard let before = points[first].counts, let after = points[last].counts else { return nil }
            return StatementChange(statement: threads[place].item.id, voice: line.voice, before: before, after: after, boxes: [], without: [])
        }
        return ThemeChange(theme: line.theme, voice: line.voice, changes, asked: line.asked).map { .change($0) } ?? .not(.tooFewSteps)
    }
}

extension StatementLine {
    /// The compared rounds that have a mean.
    fileprivate var told: Set<Int> { Set(compared.filter { points[$0].mean != nil }) }
}
