extension Week {
    /// What the week's rule looks at; everything is the organisation's own and current.
    package struct Facts: Sendable {
        package var today: Day
        package var zone: Zone
        package var rounds: [Round]
        package var actions: [Revision<Action>]
        package var themes: [Revision<Theme>]
        package var findings: [Revision<Finding>]
        package var ideas: [Revision<Idea>]
        package var benefits: [Revision<Benefit>] { didSet { benefitsByAction = Self.byAction(benefits) } }
        /// Keys of themes that the published rule calls weak in the newest release, weakest first.
        package var weakThemes: [String]
        /// Rounds whose results were opened for walking through together.
        package var walked: Set<Round.ID> = []
        private(set) var benefitsByAction: [Action.ID: [Benefit]]

        package init(
            today: Day, zone: Zone, rounds: [Round], actions: [Revision<Action>], themes: [Revision<Theme>], findings: [Revision<Finding>],
            ideas: [Revision<Idea>], benefits: [Revision<Benefit>] = [], weakThemes: [String]
        ) {
            self.today = today
            self.zone = zone
            self.rounds = rounds
            self.actions = actions
            self.themes = themes
            self.findings = findings
            self.ideas = ideas
            self.benefits = benefits
            benefitsByAction = Self.byAction(benefits)
            self.weakThemes = weakThemes
        }

        private static func byAction(_ benefits: [Revision<Benefit>]) -> [Action.ID: [Benefit]] {
            Dictionary(grouping: benefits.map(\.content), by: \.action)
        }
    }
}

extension Week.Facts {
    /// The most pressing task of a kind; nil when there is none.
    func task(_ kind: Week.Kind) -> Week.Task? {
        let found = candidates(kind)
        guard let first = found.first else { return nil }
        return Week.Task(kind: kind, subject: first.subject, days: first.days, more: found.count - 1)
    }

    private typealias Candidate = (subject: Week.Subject, days: Int?)

    /// Most pressing first.
    private func candidates(_ kind: Week.Kind) -> [Candidate] {
        switch kind {
        case .firstRound: rounds.isEmpty ? [(.none, nil)] : []
        case .roundClosing, .roundUnreleased, .resultsUndiscussed: roundCandidates(kind)
        case .ideaUnanswered:
            ideas.filter { !$0.isAnswered && today.number - $0.sent.number >= 14 }
                .sorted { ($0.sent, $0.id) < ($1.sent, $1.id) }.map { (.idea($0.id), today.number - $0.sent.number) }
        case .findingWithoutAction: findingCandidates
        // What a round calls weak is for the talk about it: first the walk through its results, then this.
        case .weakThemeWithoutAction where !roundCandidates(.resultsUndiscussed).isEmpty: []
        case .weakThemeWithoutAction: weakThemes.filter { key in isOnBoard(key) && !hasOpenAction(key) }.map { (.theme($0), nil) }
        case .themeWithoutOwner:
            themes.filter { !$0.isHidden && $0.owner.isMissing }.map { (.theme($0.key), nil) }
        case .pilotUndecided, .actionLate, .actionSilent, .draftIncomplete, .measurementLate, .actionUnmeasured: actionCandidates(kind)
        }
    }

    private func roundCandidates(_ kind: Week.Kind) -> [Candidate] {
        switch kind {
        case .roundClosing:
            rounds.filter { $0.state == .open && $0.closes.number - today.number <= 7 }
                .sorted { ($0.closes, $0.id) < ($1.closes, $1.id) }.map { (.round($0.id), $0.closes.number - today.number) }
        case .roundUnreleased:
            rounds.filter { $0.state == .closed }.sorted { ($0.closes, $0.id) < ($1.closes, $1.id) }.map { (.round($0.id), nil) }
        default:
            newestRelease.map { round in isDiscussed(round.id) ? [] : [(.round(round.id), nil)] } ?? []
        }
    }

    /// It was opened for walking through, something of it was pinned, or an action came of it.
    private func isDiscussed(_ round: Round.ID) -> Bool {
        walked.contains(round) || findings.contains { $0.round == round }
            || actions.contains { action in
                if case .statement(_, round) = action.origin { true } else { false }
            }
    }

    private var newestRelease: Round? {
        rounds.filter { $0.state == .released }.max { ($0.closes, $0.id) < ($1.closes, $1.id) }
    }

    private var findingCandidates: [Candidate] {
        let calling = findings.filter { $0.isPinned && $0.kind.callsForAction && $0.round == newestRelease?.id }
        return calling.filter { finding in !actions.contains { finding.led(to: $0) } }.map { (.finding($0.id), nil) }
    }

    private func actionCandidates(_ kind: Week.Kind) -> [Candidate] {
        let measured: [(action: Revision<Action>, days: Int)] = actions.compactMap { action in
            days(kind, of: action).map { (action, $0) }
        }
        let pressing = measured.sorted { one, other in
            guard one.days != other.days else { return one.action.id < other.action.id }
            return Self.isMorePressing(kind, one.days, other.days)
        }
        let saysDays = [.pilotUndecided, .actionLate, .measurementLate, .actionSilent].contains(kind)
        return pressing.map { (.action($0.action.id), saysDays ? $0.days : nil) }
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
            benefits(of: action).compactMap { $0.overdue(on: today) }.map { today.number - $0.due.number }.max()
        case .actionUnmeasured:
            action.content.isUnmeasured(with: benefits(of: action)) && !benefits(of: action).contains { $0.isPlanned } ? age : nil
        default: nil
        }
    }

    private func benefits(of action: Revision<Action>) -> [Benefit] { benefitsByAction[action.id] ?? [] }

    private func isOnBoard(_ key: String) -> Bool { themes.contains { $0.key == key && !$0.isHidden } }
    private func hasOpenAction(_ key: String) -> Bool { actions.contains { $0.theme == key && $0.phase.isOpen } }
}
