import Ballot
import Domain
import Store

/// What the first page tells: to everybody what is public; to those who read the internal table the newest results from there.
struct OverviewFacts: Sendable {
    let today: Day
    let board: [Revision<Theme>]
    /// Published actions.
    let path: [Revision<Action>]
    /// Opened rounds whose results this reader will see, the one that closes last first.
    let rounds: [Round]
    /// Rounds that anybody can answer now, with the slugs of their public links.
    let answerable: [(round: Round, slug: String)]
    let latest: LatestResults?
    let decisions: [Revision<Decision>]
    /// Reports that everybody reads and somebody needs now, each with the body that it was made for.
    var reports: [(report: Revision<Report>, body: Revision<Body>?)] = []

    /// The round that the board tells, or else the newest released one that this reader may see, in the table that is theirs.
    struct LatestResults: Sendable {
        let round: Round
        let releasedAt: Instant
        let results: RoundResults
        let gap: StatementGap?
        let pinned: [Revision<Finding>]

        /// What people pinned besides the finding that the headline tells already.
        var others: [Revision<Finding>] {
            pinned.filter { gap == nil || $0.kind != .gap || $0.statement != gap?.statement.id }
        }

        /// The voice that the board tells.
        var voice: Voice { results.telling }
    }

    /// Actions under way, late ones first, then by their end.
    var going: [Revision<Action>] {
        let far = Day(number: .max / 2)
        return path.filter { $0.phase == .going || $0.content.isLate(on: today) }.sorted { one, other in
            let late = (one.content.isLate(on: today), other.content.isLate(on: today))
            return late.0 == late.1 ? (one.ends?.last ?? far, one.id) < (other.ends?.last ?? far, other.id) : late.0
        }
    }

    /// What is decided and not begun, the soonest first.
    var planned: [Revision<Action>] {
        let far = Day(number: .max / 2)
        return path.filter { $0.phase == .planned && !$0.content.isLate(on: today) }
            .sorted { ($0.starts?.first ?? far, $0.id) < ($1.starts?.first ?? far, $1.id) }
    }

    var late: Int { path.count { $0.content.isLate(on: today) } }
    var done: Int { path.count { $0.phase == .done } }

    func openActions(_ theme: String) -> Int { path.count { $0.theme == theme && $0.phase.isOpen } }

    /// What is to come within a year, soonest first.
    var coming: [Coming] {
        let rounds = rounds.filter { $0.state == .open && $0.closes >= today }.map { Coming(day: $0.closes, what: .closing($0)) }
        let starts = path.compactMap { action -> Coming? in
            guard action.phase == .planned, let start = action.starts, start.first >= today else { return nil }
            return Coming(day: start.first, isMonth: start.isMonth, what: .start(action))
        }
        let pilots = path.compactMap { action -> Coming? in
            guard action.phase.isOpen, let pilot = action.pilot, pilot.verdict == nil, let day = pilot.decisionDay, day >= today else { return nil }
            return Coming(day: day, what: .pilot(action))
        }
        return (rounds + starts + pilots + meetings(beside: pilots)).filter { $0.day <= today.adding(365) }.sorted { $0.day < $1.day }
    }

    /// Decisions that a meeting will take. One on a pilot's decision day is the pilot's own, and the pilot tells of it.
    private func meetings(beside pilots: [Coming]) -> [Coming] {
        let ahead = decisions.filter { $0.day >= today && $0.section.isEmpty }
        return Dictionary(grouping: ahead, by: \.day).flatMap { day, decisions in
            decisions.dropFirst(pilots.count { $0.day == day }).map { Coming(day: day, what: .decision($0)) }
        }
    }
}

/// Something with a date that lies ahead.
struct Coming: Sendable {
    let day: Day
    /// Only the month is known.
    var isMonth = false
    let what: What

    enum What: Sendable {
        case closing(Round)
        case start(Revision<Action>)
        case pilot(Revision<Action>)
        case decision(Revision<Decision>)
    }
}

extension MonthOrDay {
    var isMonth: Bool {
        if case .month = self { true } else { false }
    }
}

extension Site {
    func overviewFacts(_ visit: Visit) async throws -> OverviewFacts {
        let organisation = try visit.home()
        let rounds = try await store.openedRounds(in: organisation.id)
        return OverviewFacts(
            today: today(in: organisation), board: try await store.board(in: organisation.id), path: try await store.path(in: organisation.id),
            rounds: rounds.filter { visit.audience == .internal || $0.plan.publishes }, answerable: try await answerable(rounds),
            latest: try await latestResults(rounds, visit),
            decisions: try await store.decisions(in: organisation.id), reports: try await currentReports(in: organisation))
    }

    /// Reports to meetings ahead, the nearest first and of each body the newest – one that is not public yet takes no public one's place –, or
    /// else the newest of all.
    ///
    /// - Parameter reader: who makes reports sees those too that are not public yet; nil for everybody.
    func currentReports(
        in organisation: Organisation, for reader: Actor? = nil
    ) async throws -> [(report: Revision<Report>, body: Revision<Body>?)] {
        let today = today(in: organisation)
        let all = try await store.reports(in: organisation.id, for: reader).sorted { ($0.asOf, $0.id) > ($1.asOf, $1.id) }
        let known = all.filter(\.isPublic) + all.filter { !$0.isPublic }
        var met: Set<String> = []
        let ahead = known.filter { $0.meeting >= today && met.insert("\($0.madeFor) \($0.meeting.number)").inserted }
            .sorted { ($0.meeting, $1.asOf, $1.id) < ($1.meeting, $0.asOf, $0.id) }
        let bodies = try await store.bodies(in: organisation.id)
        return (ahead.isEmpty ? Array(known.prefix(1)) : Array(ahead.prefix(3))).map { report in
            (report, bodies.first { $0.id == report.madeFor })
        }
    }

    private func answerable(_ rounds: [Round]) async throws -> [(round: Round, slug: String)] {
        var found: [(round: Round, slug: String)] = []
        for round in rounds where round.takesAnswers(at: world.now()) && round.plan.publicLink {
            let open = Set(round.labels.filter(\.isPublic).map(\.number))
            if let link = try await ballot.entryLinks(of: round.id).first(where: { open.contains($0.label) }) { found.append((round, link.slug)) }
        }
        return found
    }

    private func latestResults(_ rounds: [Round], _ visit: Visit) async throws -> OverviewFacts.LatestResults? {
        let rounds = rounds.filter { $0.state == .released && (visit.audience == .internal || $0.plan.publishes) }
        var telling = try await telling(rounds, for: visit.audience)
        if telling == nil, let newest = rounds.first { telling = try await released(newest, for: visit.audience) }
        guard let released = telling else { return nil }
        let round = released.round
        let pinned =
            if let insider = visit.insider { try await store.findings(of: round.id, for: insider) } else {
                try await store.openFindings(of: round.id, in: try visit.home().id)
            }
        return OverviewFacts.LatestResults(
            round: round, releasedAt: released.releasedAt, results: released.results,
            gap: released.results.gaps().first(where: \.isFinding) ?? released.results.gaps().first, pinned: pinned)
    }
}
