import Domain

/// What the newest release says of one theme, in the form that the board shows.
struct ThemeScoreFacts: Sendable {
    let round: Round.ID
    /// Whose score it is: staff, or in a round that did not ask staff its first group.
    let leading: AskedGroup
    /// That group's mean over all the statements it was asked; nil when nothing can be shown.
    let score: Double?
    /// Fewest people behind one of those statements.
    let people: Int?
    /// Against the round before, over the same people and the same statements; nil when they cannot be compared.
    let change: Change?
    /// Means on the shared statements that are shown for all of these groups, in the instrument's order.
    let groups: [GroupMean]
    /// How many shared statements that is, out of how many.
    let shared: (counted: Int, of: Int)
    /// Statements of the theme that the leading group was asked: what its score is made of.
    let asked: Int
    /// The round asked one group, so its mark is the score.
    let isAlone: Bool

    struct Change: Sendable {
        let difference: Double
        let direction: Direction
        /// When the earlier round closed.
        let since: Day
    }

    /// What may be said of a change; a difference that chance explains is none.
    enum Direction: String, CaseIterable, Sendable {
        case better, worse, same
    }
}

/// What one group thinks, on some statements.
struct GroupMean: Sendable {
    /// Key of the `AskedGroup`.
    let group: String
    let name: LocalText
    /// 1.0…5.0.
    let mean: Double
}

/// One statement of a theme with what can be shown of it.
struct ThemeStatement: Sendable {
    let statement: Statement
    let means: [GroupMean]
}

/// What the board draws: tiles in their order, as this reader may see them.
struct BoardFacts: Sendable {
    let tiles: [BoardTile]
    /// The newest release; nil before the first.
    let round: Round?
    let today: Day
    /// Groups that have a mark on some tile, in their order.
    let groups: [GroupMean]

    init(tiles: [BoardTile], round: Round?, today: Day) {
        self.tiles = tiles
        self.round = round
        self.today = today
        groups = tiles.flatMap { $0.score?.groups ?? [] }.reduce(into: []) { groups, mean in
            if !groups.contains(where: { $0.group == mean.group }) { groups.append(mean) }
        }
    }

    /// The highest and the lowest score, when they differ as shown and most themes have one.
    var extremes: (high: BoardTile, low: BoardTile)? {
        let scored = tiles.filter { $0.score?.score != nil }
        // Two of eight are no finding about the whole.
        guard scored.count > 1, scored.count * 2 > tiles.count else { return nil }
        guard let high = scored.max(by: { $0.level < $1.level }), let low = scored.min(by: { $0.level < $1.level }),
            (high.level * 10).rounded() > (low.level * 10).rounded()
        else { return nil }
        return (high, low)
    }

    /// The figures are one group's, and there is nobody beside it.
    var isAlone: Bool { tiles.compactMap(\.score?.isAlone).first ?? false }

    /// Whose scores the big numbers are.
    var leading: AskedGroup? { tiles.compactMap(\.score?.leading).first }
}

/// One theme on the board.
struct BoardTile: Sendable {
    let theme: Revision<Theme>
    let score: ThemeScoreFacts?
    /// Actions of the theme that are planned, going or paused, as far as this reader sees them.
    let open: Int

    init(theme: Revision<Theme>, score: ThemeScoreFacts?, actions: [Revision<Action>]) {
        self.theme = theme
        self.score = score
        open = actions.count { $0.phase.isOpen }
    }

    fileprivate var level: Double { score?.score ?? 0 }

    /// Something that should be there is not: the tile's edge shows it.
    var isIncomplete: Bool { theme.owner.isMissing || open == 0 }
}
