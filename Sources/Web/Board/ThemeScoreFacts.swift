import Domain

/// What the newest release says of one theme, in the form that the board shows.
struct ThemeScoreFacts: Sendable {
    let round: Round.ID
    /// Whose score it is: staff, or the only group; everyone's where that group is mostly shown together with others.
    let who: LocalText
    /// It is the score of all groups together.
    let isEveryone: Bool
    /// The mean over all the statements that they were asked; nil when it cannot be shown.
    let score: Double?
    /// Its standard error; nil with it.
    let error: Double?
    /// With whom they are shown together where there is no score; empty where too few answered, or too much alike.
    let together: [LocalText]
    /// Fewest people behind one of those statements.
    let people: Int?
    /// Against the round before, over the same people and the same statements; nil when they cannot be compared.
    let change: Change?
    /// Means on the shared statements that are shown for all of these groups, in the instrument's order.
    let groups: [GroupMean]
    /// How many shared statements that is, out of how many.
    let shared: (counted: Int, of: Int)
    /// Statements of the theme that its score is made of, out of those it was asked.
    let own: (counted: Int, asked: Int)
    /// The round asked one group, so its mark is the score.
    let isAlone: Bool

    struct Change: Sendable {
        let difference: Double
        let direction: Direction
        /// The last day of the earlier round.
        let since: Day
        /// The last day of the round that the score is of.
        let until: Day
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
    /// It was answered, and the groups are shown together only.
    let isTogether: Bool
}

/// What the board draws: tiles in their order, as this reader may see them.
struct BoardFacts: Sendable {
    let tiles: [BoardTile]
    /// The newest release; nil before the first.
    let released: ReleasedRound?
    let today: Day
    /// Groups that have a mark on some tile, in their order.
    let groups: [GroupMean]

    var round: Round? { released?.round }

    init(tiles: [BoardTile], released: ReleasedRound?, today: Day) {
        self.tiles = tiles
        self.released = released
        self.today = today
        groups = tiles.flatMap { $0.score?.groups ?? [] }.reduce(into: []) { groups, mean in
            if !groups.contains(where: { $0.group == mean.group }) { groups.append(mean) }
        }
    }

    /// The strongest and the weakest, when most themes have a score: two of eight are no finding about the whole.
    var extremes: Extremes<LocalText>? {
        let scored = tiles.compactMap { tile in tile.score?.score.map { (item: tile.theme.name, mean: $0, error: tile.score?.error ?? 0) } }
        return scored.count * 2 > tiles.count ? Extremes(scored) : nil
    }

    /// The figures are one group's, and there is nobody beside it.
    var isAlone: Bool { tiles.compactMap(\.score?.isAlone).first ?? false }

    /// Whose scores the big numbers are.
    var who: LocalText? { tiles.compactMap(\.score?.who).first }

    /// The groups are mostly shown together, so the numbers are everyone's.
    var isEveryone: Bool { tiles.compactMap(\.score?.isEveryone).first ?? false }
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

    /// Something that should be there is not: the tile's edge shows it.
    var isIncomplete: Bool { theme.owner.isMissing || open == 0 }
}
