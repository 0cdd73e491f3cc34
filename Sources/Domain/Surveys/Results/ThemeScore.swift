/// A theme as one voice sees it: the mean of the means of its statements, each from released counts.
package struct ThemeScore: Hashable, Sendable {
    package let theme: String
    /// 1.0…5.0, unrounded.
    package let mean: Double
    /// Mean of the statements' standard errors: an upper bound, since the release holds no covariances.
    package let standardError: Double
    /// Statements with a reliable mean, out of those the voice was asked ("k of m").
    package let statements: [Statement.ID]
    package let asked: Int
    /// The least and the greatest number of people who chose a step in one of the statements.
    package let people: ClosedRange<Int>
    /// Share of "don't know" among all answers to its statements, 0…1.
    package let dontKnowShare: Double
    /// Labels of the voice that are missing from at least one of the statements.
    package let without: [Int]

    package var interval: ClosedRange<Double> { .around(mean, standardError: standardError) }

    /// Whether so many of the statements asked say anything of the theme: at least half of them.
    static func speaks(_ counted: Int, of asked: Int) -> Bool { counted > 0 && counted * 2 >= asked }
}

/// What can be shown of a voice for one theme.
package enum ThemeFigure: Hashable, Sendable {
    case shown(ThemeScore)
    /// More than half of the statements are not shown for the voice, and some of those together with others; blocks of all of them.
    case mixed([Block])
    case notShown
    case notAsked

    package var score: ThemeScore? {
        if case .shown(let score) = self { score } else { nil }
    }
}

extension RoundResults {
    package func figure(_ voice: Voice, theme: String) -> ThemeFigure { themes(voice)[theme] ?? .notAsked }

    private func themes(_ voice: Voice) -> [String: ThemeFigure] {
        themeFigures.answer(to: voice) {
            let figures = zip(statements, figures(voice)).filter { asks($0.0, voice) }
            let themes = Dictionary(grouping: figures, by: \.0.statement.theme)
            return themes.reduce(into: [:]) { $0[$1.key] = figure($1.key, $1.value.map { ($0.0.statement.id, $0.1) }) }
        }
    }

    /// Whether at least half of the voice's people were asked: what a small group alone was asked is no view of all.
    func asks(_ result: StatementResult, _ voice: Voice) -> Bool {
        speak(result.asked.filter { voice.includes(labels[$0]) }, for: labels.filter(voice.includes).map(\.number))
    }

    /// Those that count for a theme as a voice sees it.
    func asked(_ voice: Voice, theme: String) -> [Statement.ID] {
        statements.filter { $0.statement.theme == theme && asks($0, voice) }.map(\.statement.id)
    }

    private func figure(_ theme: String, _ figures: [(Statement.ID, Figure)]) -> ThemeFigure {
        let asked = figures.filter { $0.1 != .notAsked }
        if asked.isEmpty { return .notAsked }
        let pools = asked.compactMap { id, figure in figure.pool.map { (id, $0) } }
        if let score = Self.score(theme, pools, asked: asked.count), ThemeScore.speaks(score.statements.count, of: score.asked) {
            return .shown(score)
        }
        let mixed = asked.flatMap { $0.1.mixed?.blocks ?? [] }
        return mixed.isEmpty ? .notShown : .mixed(Set(mixed).sorted())
    }

    /// Every theme that was asked of the voice, in the instrument's order.
    package func scores(_ voice: Voice) -> [(theme: InstrumentTheme, figure: ThemeFigure)] {
        instrument.themes.map { ($0, figure(voice, theme: $0.key)) }.filter { $0.figure != .notAsked }
    }

    /// The organisation in one number: the mean of the theme scores of all who were invited; nil when no theme has one.
    package var organisationScore: Double? {
        let means = scores(.everyone).compactMap { $0.figure.score?.mean }
        return means.isEmpty ? nil : means.reduce(0, +) / Double(means.count)
    }

    /// Nil when no statement has a reliable mean.
    static func score(_ theme: String, _ pools: [(Statement.ID, Pool)], asked: Int) -> ThemeScore? {
        var (means, errors): ([Double], [Double]) = ([], [])
        var counted: [(Statement.ID, Pool)] = []
        for (id, pool) in pools {
            guard let mean = try? pool.counts.mean(), let error = try? pool.counts.standardError() else { continue }
            means.append(mean)
            errors.append(error)
            counted.append((id, pool))
        }
        let people = counted.map(\.1.counts.chose)
        guard let least = people.min(), let most = people.max() else { return nil }
        let all = counted.reduce(Counts()) { $0 + $1.1.counts }
        return ThemeScore(
            theme: theme, mean: means.reduce(0, +) / Double(means.count), standardError: errors.reduce(0, +) / Double(errors.count),
            statements: counted.map(\.0), asked: asked, people: least...most, dontKnowShare: all.dontKnowShare,
            without: Set(counted.flatMap(\.1.without)).sorted())
    }
}
