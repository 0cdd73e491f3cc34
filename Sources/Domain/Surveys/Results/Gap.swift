/// How differently the groups of a round see one shared statement.
package struct StatementGap: Hashable, Sendable {
    package let statement: Statement
    /// Groups with a reliable mean, in the instrument's order; two or more.
    package let points: [GroupPoint]
    /// Groups that were asked and have no point, with what is known of them.
    package let others: [GroupFigure]
    package let low: GroupPoint
    package let high: GroupPoint
    /// `high` and `low` differ by more than chance would explain (Welch, 5 %).
    package let isDistinct: Bool

    /// Steps between the highest and the lowest group, 0…4.
    package var width: Double { high.mean - low.mean }

    /// Between the two means as readers see them, with one decimal: beside 2,2 and 3,7 stands 1,5.
    package var shownWidth: Double { Tenths.between(low.mean, high.mean) }

    /// Far enough apart to be told as one, by the published rule.
    package var isFinding: Bool { width >= ObservationRule.gap - 1e-9 && isDistinct }
}

package struct GroupPoint: Hashable, Sendable {
    /// Key of the `AskedGroup`.
    package let group: String
    package let pool: Pool
    package let mean: Double
}

package struct GroupFigure: Hashable, Sendable {
    package let group: String
    package let figure: Figure
}

/// How differently the groups see a theme, on shared statements that are shown for all of them only.
package struct ThemeGap: Hashable, Sendable {
    package let theme: String
    /// Statements compared, out of the theme's shared ones ("k of m").
    package let statements: [Statement.ID]
    package let shared: Int
    /// A score a group over the same statements, in the instrument's order; two or more groups.
    package let scores: [GroupScore]

    package var width: Double { (scores.map(\.score.mean).max() ?? 0) - (scores.map(\.score.mean).min() ?? 0) }
}

package struct GroupScore: Hashable, Sendable {
    package let group: String
    package let score: ThemeScore
}

extension RoundResults {
    /// Statements that every invited group was asked (●); none in a round with one group.
    package var sharedStatements: [StatementResult] { sharedPlaces.map { statements[$0] } }

    /// Where they stand among `statements`.
    private var sharedPlaces: [Int] {
        guard groups.count > 1 else { return [] }
        return statements.indices.filter { place in
            let asked = Set(statements[place].asked.map { labels[$0] }.filter { !$0.isPublic }.map(\.group))
            return groups.allSatisfy { asked.contains($0.key) }
        }
    }

    /// The headline of a round: shared statements for which two groups or more can be shown, widest gap first.
    package func gaps() -> [StatementGap] {
        foundGaps.answer { sharedPlaces.compactMap(gap).widestFirst(\.width) }
    }

    /// - Parameter place: among `statements`.
    private func gap(_ place: Int) -> StatementGap? {
        let figures = groups.map { GroupFigure(group: $0.key, figure: self.figures(.beginning([$0.key]))[place]) }
        let points = figures.compactMap { figure in
            figure.figure.pool.flatMap { pool in (try? pool.counts.mean()).map { GroupPoint(group: figure.group, pool: pool, mean: $0) } }
        }
        guard points.count > 1, let low = points.min(by: { $0.mean < $1.mean }), let high = points.max(by: { $0.mean < $1.mean }) else { return nil }
        let shown = Set(points.map(\.group))
        let test = Welch(low.pool.counts, high.pool.counts)
        return StatementGap(
            statement: statements[place].statement, points: points, others: figures.filter { !shown.contains($0.group) }, low: low, high: high,
            isDistinct: (test?.chance ?? 1) < Welch.level)
    }

    /// Theme by theme the groups side by side, widest gap first.
    ///
    /// Only statements shown for all groups compared count, and they are half of the shared ones or more; while they are fewer, the group
    /// with the fewest statements is left out.
    package func themeGaps() -> [ThemeGap] {
        foundThemeGaps.answer {
            let shared = sharedPlaces
            return instrument.themes.compactMap { theme in
                themeGap(theme.key, shared.filter { statements[$0].statement.theme == theme.key })
            }.widestFirst(\.width)
        }
    }

    /// - Parameter shared: places among `statements`.
    private func themeGap(_ theme: String, _ shared: [Int]) -> ThemeGap? {
        let ids = shared.map { statements[$0].statement.id }
        var pools = groups.map { group in
            let figures = figures(.beginning([group.key]))
            let pools = zip(ids, shared).compactMap { id, place in figures[place].pool.map { (id, $0) } }
            return (group.key, pools.filter { (try? $0.1.counts.mean()) != nil })
        }
        while pools.count > 1 {
            let common = pools.dropFirst().reduce(Set(pools[0].1.map(\.0))) { $0.intersection($1.1.map(\.0)) }
            guard !ThemeScore.speaks(common.count, of: shared.count) else {
                let scores = pools.compactMap { group, pools in
                    Self.score(theme, pools.filter { common.contains($0.0) }, asked: shared.count).map { GroupScore(group: group, score: $0) }
                }
                return ThemeGap(
                    theme: theme, statements: ids.filter(common.contains), shared: shared.count, scores: scores)
            }
            guard let fewest = pools.indices.min(by: { pools[$0].1.count < pools[$1].1.count }) else { return nil }
            pools.remove(at: fewest)
        }
        return nil
    }
}

extension Array {
    /// Equally wide ones keep their order.
    fileprivate func widestFirst(_ width: (Element) -> Double) -> [Element] {
        let widths: [Double] = map(width)
        let order: [Int] = widths.indices.sorted { one, other in widths[one] == widths[other] ? one < other : widths[one] > widths[other] }
        return order.map { self[$0] }
    }
}
