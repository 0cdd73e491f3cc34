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

extension Round {
    /// Nobody was invited.
    var isOpenToAllOnly: Bool { labels.allSatisfy(\.isPublic) }

    var asksStaff: Bool { labels.contains { $0.group == AskedGroup.staff } }

    /// How much a round says of the whole organisation, by what was planned.
    fileprivate var weight: Int { (plan.isTest ? 0 : 4) + (asksStaff ? 2 : 0) + (plan.selection == .full ? 1 : 0) }
}

extension Site {
    /// Released rounds that this reader may see, the newest first.
    func releasedRounds(_ visit: Visit) async throws -> [Round] {
        try await store.openedRounds(in: try visit.home().id).filter { $0.state == .released && (visit.audience == .internal || $0.plan.publishes) }
    }

    /// The release that board, first page and comparison tell, and the one before it of the same questionnaire that asked as many.
    func boardRounds(_ visit: Visit) async throws -> BoardRounds? {
        let rounds = try await releasedRounds(visit)
        guard let now = try await telling(rounds, for: visit.audience) else { return nil }
        let earlier = rounds.filter { $0.instrument.id == now.round.instrument.id && $0.ended < now.round.ended && !$0.isOpenToAllOnly }
        guard let before = try await weightiest(earlier, for: visit.audience) else { return BoardRounds(now: now) }
        return BoardRounds(now: now, before: (before.round, results.comparison(before, now)))
    }

    /// The round whose figures the board tells.
    func boardRound(_ visit: Visit) async throws -> Round? {
        try await telling(try await releasedRounds(visit), for: visit.audience)?.round
    }

    /// The one rule for the round that speaks for the organisation: on themes, with figures in this reader's table; what asked staff before what
    /// asked others alone, a whole questionnaire before a quick test, practice last of all; of equals the newest. A round of few people, or one
    /// too small for visitors to read, takes nobody's place.
    ///
    /// - Parameter rounds: released ones, the newest first.
    func telling(_ rounds: [Round], for audience: Audience) async throws -> ReleasedRound? {
        try await weightiest(try await onThemes(rounds).filter { !$0.isOpenToAllOnly }, for: audience)
    }

    private func weightiest(_ rounds: [Round], for audience: Audience) async throws -> ReleasedRound? {
        var mute: ReleasedRound?
        for weight in Set(rounds.map(\.weight)).sorted(by: >) {
            for round in rounds where round.weight == weight {
                guard let found = try await released(round, for: audience) else { continue }
                if found.results.statements.contains(where: { !$0.blocks.isEmpty }) { return found }
                mute = mute ?? found
            }
        }
        return mute
    }

    /// Rounds whose questionnaire goes through the themes: what the board, the overview and reports tell. A survey of a single matter or a
    /// resident pulse stands on its own page and does not push them away.
    func onThemes(_ rounds: [Round]) async throws -> [Round] {
        var found: [Round] = []
        for round in rounds where try await instruments.instrument(of: round).isOnThemes { found.append(round) }
        return found
    }

    func board(_ visit: Visit) async throws -> BoardFacts {
        let organisation = try visit.home()
        let rounds = try await boardRounds(visit)
        let actions = try await pathNow(visit)
        let scores = rounds.map { ThemeScores($0, everyone: everyone(visit), zone: organisation.zone) }
        let tiles = try await store.board(in: organisation.id).map { theme in
            BoardTile(theme: theme, score: scores?.facts(of: theme.key), actions: actions.filter { $0.theme == theme.key })
        }
        return BoardFacts(tiles: tiles, released: rounds?.now, today: today(in: organisation))
    }

    /// - Throws: `.missing` for an unknown theme, and for a hidden one to visitors.
    func theme(_ visit: Visit) async throws -> ThemeFacts {
        let organisation = try visit.home()
        let key = visit.parameterText("theme") ?? ""
        let theme =
            if let insider = visit.insider { try await store.theme(key, for: insider) } else { try await store.theme(key, in: organisation.id) }
        let rounds = try await boardRounds(visit)
        let actions = try await pathNow(visit).filter { $0.theme == key }
        let score = rounds.flatMap { ThemeScores($0, everyone: everyone(visit), zone: organisation.zone).facts(of: key) }
        let findings =
            if let insider = visit.insider { try await store.findings(for: insider) } else { try await store.openFindings(in: organisation.id) }
        return ThemeFacts(
            tile: BoardTile(theme: theme, score: score, actions: actions), history: try await history(of: theme, visit),
            statements: rounds.map { rounds in
                rounds.now.results.statements.filter { $0.statement.theme == key }
                    .map { ThemeStatement(statement: $0.statement, means: rounds.now.means(of: $0.statement.id), isTogether: !$0.blocks.isEmpty) }
            } ?? [],
            findings: findings.filter { $0.theme == key }, actions: actions, round: rounds?.now.round, people: try await people(visit),
            today: today(in: organisation), zone: organisation.zone)
    }

    /// What all who were invited are called together, in every language.
    private func everyone(_ visit: Visit) -> LocalText {
        LocalText(Dictionary(uniqueKeysWithValues: Language.allCases.map { ($0, visit.t.in($0)("results.voice.everyone")) }))
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
    private let voice: Voice
    private let who: LocalText
    private let changes: [ThemeVerdict]
    private let gaps: [ThemeGap]
    private let since: Day?
    private let until: Day

    init(_ rounds: BoardRounds, everyone: LocalText, zone: Zone) {
        now = rounds.now
        let voice = now.results.telling
        self.voice = voice
        who = now.results.groups.first { voice == .beginning([$0.key]) }?.name ?? everyone
        gaps = now.results.themeGaps()
        since = rounds.before?.round.lastDay(in: zone)
        until = rounds.now.round.lastDay(in: zone)
        changes = rounds.before.map { $0.comparison.verdicts([voice]) } ?? []
    }

    /// Nil for a theme that the questionnaire does not ask about.
    func facts(of theme: String) -> ThemeScoreFacts? {
        guard !now.results.groups.isEmpty, now.results.instrument.theme(theme) != nil else { return nil }
        let figure = now.results.figure(voice, theme: theme)
        let score = figure.score
        let gap = gaps.first { $0.theme == theme }
        return ThemeScoreFacts(
            round: now.round.id, who: who, isEveryone: voice == .everyone && now.results.groups.count > 1,
            score: score?.mean, error: score?.standardError,
            together: together(figure), people: score?.people.lowerBound, change: change(of: theme), groups: marks(of: gap, score),
            shared: (gap?.statements.count ?? 0, gap?.shared ?? 0),
            own: (score?.statements.count ?? 0, score?.asked ?? 0), isAlone: now.results.groups.count == 1)
    }

    /// The labels with which the voice is counted where it has no figure of its own.
    private func together(_ figure: ThemeFigure) -> [LocalText] {
        guard case .mixed(let blocks) = figure else { return [] }
        return now.results.company(blocks, beside: voice)
    }

    /// Each group on the shared statements; in a round of one group its score itself.
    private func marks(of gap: ThemeGap?, _ score: ThemeScore?) -> [GroupMean] {
        let groups = now.results.groups
        if groups.count == 1 { return score.map { [GroupMean(group: groups[0].key, name: groups[0].name, mean: $0.mean)] } ?? [] }
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
        return ThemeScoreFacts.Change(difference: change.shownDifference, direction: direction, since: since, until: until)
    }
}
