import Ballot
import Domain
import Store

extension ReleasedRound {
    /// How the sector that owns an action answered: its mean, or none where it is shown only together with others.
    ///
    /// Nil when the owner is no sector of this round by the name that readers see, or was not asked.
    func sectorMean(of owner: ActionOwner, _ statement: Statement.ID) -> SectorMean? {
        let names = Set(owner.sector.texts.values)
        let label = results.labels.first { label in
            label.key.count > 1 && label.name.texts.values.contains { name in names.contains { Self.names($0, name) } }
        }
        guard let label else { return nil }
        let isWhole = !names.isDisjoint(with: label.name.texts.values)
        switch results.figure(.beginning(label.key), statement) {
        case .shown(let pool):
            let mean = (try? pool.counts.mean()).map { GroupMean(group: label.group, name: label.name, mean: $0) }
            return SectorMean(name: label.name, mean: mean, isWhole: isWhole)
        case .mixed, .notShown: return SectorMean(name: label.name, mean: nil, isWhole: isWhole)
        case .notAsked: return nil
        }
    }

    /// "Konsernipalvelut" and "Konsernipalvelut, talouspäällikkö" both name the sector Konsernipalvelut.
    private static func names(_ owner: String, _ sector: String) -> Bool {
        owner == sector || owner.hasPrefix(sector + ",") || owner.hasPrefix(sector + " (")
    }
}

/// What the board speaks of: a release, and how it compares with the one before it.
struct BoardRounds: Sendable {
    let now: ReleasedRound
    var before: (round: Round, comparison: RoundComparison)?
}

/// How the sector behind an action answered one statement.
struct SectorMean: Sendable {
    let name: LocalText
    /// Nil where it is shown only together with others, or not at all.
    let mean: GroupMean?
    /// The sector itself is the owner, not a role in it.
    let isWhole: Bool
}

extension Site {
    /// Released rounds that this reader may see, the newest first.
    func releasedRounds(_ visit: Visit) async throws -> [Round] {
        try await store.openedRounds(in: try visit.home().id).filter { $0.state == .released && (visit.audience == .internal || $0.plan.publishes) }
    }

    /// The newest release that asked staff, else the newest one that asked any group; and the one before it of the same questionnaire.
    func boardRounds(_ visit: Visit) async throws -> BoardRounds? {
        let rounds = try await releasedRounds(visit).filter { $0.labels.contains { !$0.isPublic } }
        guard let newest = rounds.first(where: { $0.labels.contains { $0.group == AskedGroup.staff } }) ?? rounds.first,
            let now = try await released(newest, for: visit.audience)
        else { return nil }
        let earlier = rounds.first { $0.instrument.id == newest.instrument.id && $0.id != newest.id && $0.closesAt <= newest.closesAt }
        guard let earlier, let before = try await released(earlier, for: visit.audience) else { return BoardRounds(now: now) }
        return BoardRounds(now: now, before: (before.round, results.comparison(before, now)))
    }

    func board(_ visit: Visit) async throws -> BoardFacts {
        let organisation = try visit.home()
        let rounds = try await boardRounds(visit)
        let actions = try await pathNow(visit)
        let scores = rounds.map { ThemeScores($0, zone: organisation.zone) }
        let tiles = try await store.board(in: organisation.id).map { theme in
            BoardTile(theme: theme, score: scores?.facts(of: theme.key), actions: actions.filter { $0.theme == theme.key })
        }
        return BoardFacts(tiles: tiles, round: rounds?.now.round, today: today(in: organisation))
    }

    /// - Throws: `.missing` for an unknown theme, and for a hidden one to visitors.
    func theme(_ visit: Visit) async throws -> ThemeFacts {
        let organisation = try visit.home()
        let key = visit.parameterText("theme") ?? ""
        let theme =
            if let insider = visit.insider { try await store.theme(key, for: insider) } else { try await store.theme(key, in: organisation.id) }
        let rounds = try await boardRounds(visit)
        let actions = try await pathNow(visit).filter { $0.theme == key }
        let score = rounds.flatMap { ThemeScores($0, zone: organisation.zone).facts(of: key) }
        let findings =
            if let insider = visit.insider { try await store.findings(for: insider) } else { try await store.openFindings(in: organisation.id) }
        return ThemeFacts(
            tile: BoardTile(theme: theme, score: score, actions: actions), history: try await history(of: theme, visit),
            statements: rounds.map { rounds in
                rounds.now.results.statements.filter { $0.statement.theme == key }
                    .map { ThemeStatement(statement: $0.statement, means: rounds.now.means(of: $0.statement.id)) }
            } ?? [],
            findings: findings.filter { $0.theme == key }, actions: actions, round: rounds?.now.round, people: try await people(visit),
            today: today(in: organisation), zone: organisation.zone)
    }

    private func history(of theme: Revision<Theme>, _ visit: Visit) async throws -> [Revision<Theme>] {
        // A hidden theme's past is a member's to read in the audit log; the page shows what it says now.
        theme.isHidden ? [theme] : try await store.themeHistory(theme.key, in: try visit.home().id)
    }

    private func pathNow(_ visit: Visit) async throws -> [Revision<Action>] {
        if let insider = visit.insider { return try await store.actions(for: insider) }
        return try await store.path(in: try visit.home().id)
    }
}

/// The scores of all themes of a release, with what may be said of their change.
struct ThemeScores {
    let now: ReleasedRound
    private let leading: AskedGroup?
    private let changes: [ThemeVerdict]
    private let gaps: [ThemeGap]
    private let since: Day?

    init(_ rounds: BoardRounds, zone: Zone) {
        now = rounds.now
        leading = now.leading
        gaps = now.results.themeGaps()
        since = rounds.before?.round.closes
        let voice = now.leading.map { Voice.beginning([$0.key]) }
        changes = rounds.before.flatMap { before in voice.map { before.comparison.verdicts([$0]) } } ?? []
    }

    /// Nil for a theme that the questionnaire does not ask about.
    func facts(of theme: String) -> ThemeScoreFacts? {
        guard let leading, now.results.instrument.theme(theme) != nil else { return nil }
        let score = now.results.figure(.beginning([leading.key]), theme: theme).score
        let gap = gaps.first { $0.theme == theme }
        return ThemeScoreFacts(
            round: now.round.id, leading: leading, score: score?.mean, people: score?.people.lowerBound, change: change(of: theme),
            groups: marks(of: gap, leading, score), shared: (gap?.statements.count ?? 0, gap?.shared ?? 0),
            own: (score?.statements.count ?? 0, score?.asked ?? 0), isAlone: now.results.groups.count == 1)
    }

    /// Each group on the shared statements; in a round of one group its score itself.
    private func marks(of gap: ThemeGap?, _ leading: AskedGroup, _ score: ThemeScore?) -> [GroupMean] {
        if now.results.groups.count == 1 { return score.map { [GroupMean(group: leading.key, name: leading.name, mean: $0.mean)] } ?? [] }
        return (gap?.scores ?? []).map { score in
            GroupMean(group: score.group, name: now.results.instrument.group(score.group)?.name ?? LocalText(), mean: score.score.mean)
        }
    }

    private func change(of theme: String) -> ThemeScoreFacts.Change? {
        guard let since, let found = changes.first(where: { $0.theme == theme }), let change = found.comparison.change else { return nil }
        let direction: ThemeScoreFacts.Direction =
            switch found.verdict {
            case .moved: .better
            case .worse: .worse
            default: .same
            }
        return ThemeScoreFacts.Change(difference: change.shownDifference, direction: direction, since: since)
    }
}
