extension Week {
    /// What the week's rule looks at; everything is the organisation's own and current.
    package struct Facts: Sendable {
        /// As members see it.
        package var path: Roadmap
        package var rounds: [Round]
        /// Keys of themes that the published rule calls weak in the newest release, weakest first.
        package var weakThemes: [String]
        /// Rounds whose results were opened for walking through together.
        package var walked: Set<Round.ID> = []
        /// Open answers that wait for a reader, by released round; empty for those who may not read them.
        package var unread: [Round.ID: Int] = [:]

        package init(path: Roadmap, rounds: [Round] = [], weakThemes: [String] = []) {
            self.path = path
            self.rounds = rounds
            self.weakThemes = weakThemes
        }

        package var today: Day { path.day }
        var zone: Zone { path.zone }
        var actions: [Revision<Action>] { path.actions }
    }
}

extension Week.Facts {
    /// The most pressing task of a kind; nil when there is none.
    ///
    /// - Parameter coverage: of the same path.
    func task(_ kind: Week.Kind, _ coverage: Coverage) -> Week.Task? {
        let found = candidates(kind, coverage)
        guard let first = found.first else { return nil }
        return Week.Task(kind: kind, subject: first.subject, days: first.days, more: found.count - 1)
    }

    private typealias Candidate = (subject: Week.Subject, days: Int?)

    /// Most pressing first.
    private func candidates(_ kind: Week.Kind, _ coverage: Coverage) -> [Candidate] {
        if let rule = kind.rule { return coverage.remarks(rule).compactMap(candidate) }
        return switch kind {
        case .firstRound: rounds.isEmpty ? [(.none, nil)] : []
        case .textsUnread: unreadTexts.map { (.texts($0), $0.lastDay.number - today.number) }
        case .roundClosing, .roundUnreleased, .resultsUndiscussed: roundCandidates(kind)
        case .findingWithoutAction: findingCandidates
        // What a round calls weak is for the talk about it: first the walk through its results, then this.
        case .weakThemeWithoutAction where newestRelease.map { !isDiscussed($0.id) } ?? false: []
        case .weakThemeWithoutAction:
            weakThemes.filter(barren(coverage).contains).map { (.theme($0), nil) }
        default: actionCandidates(kind)
        }
    }

    /// Keys of themes in which nothing goes on.
    private func barren(_ coverage: Coverage) -> Set<String> {
        Set(
            coverage.remarks(.themeWithoutAction).compactMap { remark -> String? in
                guard case .theme(let theme) = remark.subject else { return nil }
                return theme.content.key
            })
    }

    /// What a rule of coverage tells, as something to do.
    private func candidate(_ remark: Coverage.Remark) -> Candidate? {
        switch remark.subject {
        case .action(let action): (.action(action.id), nil)
        case .waiting(let action, let days): (.action(action.id), days)
        case .unmeasured(_, let action, let days): (.action(action.id), days)
        case .goal(let goal): (.goal(goal), nil)
        case .need(let need): (.need(need), nil)
        case .theme(let theme): (.theme(theme.content.key), nil)
        case .load(let load): (.load(load), nil)
        case .change(let change, _): (.change(change), nil)
        case .idea(let idea, let days): (.idea(idea.id), days)
        case .late, .cut, .short: nil
        }
    }

    private func roundCandidates(_ kind: Week.Kind) -> [Candidate] {
        switch kind {
        case .roundClosing:
            rounds.filter { $0.state == .open && $0.closes.number - today.number <= 7 }
                .sorted { ($0.closes, $0.id) < ($1.closes, $1.id) }.map { (.round($0.id), $0.closes.number - today.number) }
        case .roundUnreleased:
            rounds.filter { $0.state == .closed }.sorted { ($0.closes, $0.id) < ($1.closes, $1.id) }.map { (.round($0.id), nil) }
        default: undiscussed.map { (.round($0.id), nil) }
        }
    }

    /// Released rounds that nobody has walked through, of the last half-year, and the newest of all. A survey of invited people comes before
    /// one of whoever found its link; then the newest first.
    package var undiscussed: [Round] {
        rounds.filter { round in
            guard round.state == .released, !isDiscussed(round.id) else { return false }
            return round.id == newestRelease?.id || today.number - round.closes.number <= Self.talkedOf
        }.sorted { one, other in
            let (isPublic, isOtherPublic) = (one.plan.groups.isEmpty, other.plan.groups.isEmpty)
            return isPublic == isOtherPublic ? (one.closes, one.id) > (other.closes, other.id) : isOtherPublic
        }
    }

    /// Days after which nobody gathers round results any more.
    private static let talkedOf = 183

    /// Those that go first.
    private var unreadTexts: [Week.UnreadTexts] {
        rounds.compactMap { round in
            guard let count = unread[round.id], count > 0, let released = round.releasedAt else { return nil }
            return Week.UnreadTexts(round: round.id, count: count, lastDay: Round.lastDayOfTexts(releasedAt: released, in: zone))
        }.sorted { ($0.lastDay, $0.round) < ($1.lastDay, $1.round) }
    }

    /// It was opened for walking through, something of it is pinned, or an action came of it.
    private func isDiscussed(_ round: Round.ID) -> Bool {
        walked.contains(round) || path.findings.contains { $0.round == round }
            || actions.contains { action in
                if case .statement(_, round) = action.origin { true } else { false }
            }
    }

    private var newestRelease: Round? {
        rounds.filter { $0.state == .released }.max { ($0.closes, $0.id) < ($1.closes, $1.id) }
    }

    /// What "you said, we did" calls open.
    private var findingCandidates: [Candidate] {
        let calling = path.findings.filter { $0.isPinned && $0.kind.callsForAction && $0.round == newestRelease?.id }
        return SaidAndDone(findings: calling, actions: actions).entries(.open).map { (.finding($0.finding.id), nil) }
    }

    private func actionCandidates(_ kind: Week.Kind) -> [Candidate] {
        let measured: [(action: Revision<Action>, days: Int)] = actions.compactMap { action in
            days(kind, of: action).map { (action, $0) }
        }
        let pressing = measured.sorted { one, other in
            guard one.days != other.days else { return one.action.id < other.action.id }
            return Self.isMorePressing(kind, one.days, other.days)
        }
        return pressing.map { (.action($0.action.id), kind == .pilotUndecided ? $0.days : nil) }
    }

    /// A decision presses the more the fewer days are left, everything else the more days have passed.
    private static func isMorePressing(_ kind: Week.Kind, _ days: Int, _ other: Int) -> Bool {
        kind == .pilotUndecided ? days < other : days > other
    }

    /// Nil when the action is none of this kind.
    ///
    /// - Parameter silence: days without an edit that make it silent.
    func days(_ kind: Week.Kind, of action: Revision<Action>, silence: Int = Action.silence) -> Int? {
        let age = today.number - action.at.day(in: zone).number
        return switch kind {
        case .pilotUndecided: action.content.daysToDecision(on: today).flatMap { $0 <= 30 ? $0 : nil }
        case .actionLate: action.content.daysLate(on: today)
        case .actionSilent: action.silentDays(on: today, in: zone, least: silence)
        case .draftIncomplete: action.phase == .draft && !action.content.missing().isEmpty ? age : nil
        case .measurementLate:
            path.benefits(of: action.id).compactMap { $0.content.overdue(on: today) }.map { today.number - $0.due.number }.max()
        case .actionUnmeasured: path.isForgotten(action) ? age : nil
        default: nil
        }
    }
}
