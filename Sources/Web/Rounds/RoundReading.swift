import Domain
import Store

/// The round's page just after a release that found fewer answers than k; the store keeps no such mark.
enum TooFew {
    static let (name, value) = ("tulos", "liian-vahan")

    /// - Throws: `.unknownParameter` for any other value.
    static func isSaid(in visit: Visit) throws -> Bool {
        guard let said = try visit.query()[name] else { return false }
        guard said == value else { throw SiteError.unknownParameter(name) }
        return visit.may(.manageRounds)
    }
}

extension Site {
    /// Rounds of every kind that were opened or wait for their day: no two of them have one name.
    func openedRounds(_ visit: Visit) async throws -> [Round] {
        try await store.rounds(for: try visit.member()).filter { $0.state != .draft || $0.isScheduled }
    }

    /// A plan whose first day is ahead opens by itself when it begins.
    func waits(_ plan: Plan, _ visit: Visit) throws -> Bool { plan.opens > today(in: try visit.home()) }

    /// A plan that opens: nobody could answer before the day on which it did, whatever its draft said.
    func fromToday(_ plan: Plan, _ visit: Visit) throws -> Plan {
        var plan = plan
        plan.opens = max(plan.opens, today(in: try visit.home()))
        return plan
    }

    /// Rounds of the own people that somebody was asked in, the one that closes last first.
    func askedRounds(_ visit: Visit) async throws -> [Round] {
        try await store.rounds(for: try visit.member()).filter { $0.state != .draft && !$0.plan.isJoint }
    }

    /// How many management was when it was last asked: the same number again keeps two rounds apart from each other's figures.
    func management(_ visit: Visit) async throws -> Int? {
        try await askedRounds(visit).lazy.compactMap { round in round.plan.groups.first { $0.key == ["management"] }?.people }.first
    }

    /// What keeps this plan from being asked yet; nil when nothing does.
    func overlap(_ plan: Plan, of instrument: Instrument, _ visit: Visit) async throws -> RoundOverlap? {
        let reference = InstrumentReference(id: instrument.id, version: instrument.version)
        return try await keeper.overlap(plan, of: reference, by: try visit.member())
    }

    /// The round that binds groups and headcounts of one that opens today, or on that day: what stands against a plan in which nobody is as
    /// many as before.
    func binding(_ visit: Visit, on day: Day? = nil) async throws -> RoundOverlap? {
        let today = try day ?? today(in: visit.home())
        let nobody = [AskedGroup.staff, "management", "elected"].map { PlanGroup(key: [$0], name: LocalText(), people: 0, mode: .personal) }
        let plan = Plan(name: LocalText(), opens: today, closes: today, groups: nobody)
        return try await overlap(plan, of: try instruments.shipped(), visit)
    }

    /// Open rounds that ask the same people.
    func askedTwice(_ plan: Plan, draft: Round.ID? = nil, _ visit: Visit) async throws -> [AskedTwice] {
        let start = max(visit.now, plan.opens.start(in: try visit.home().zone))
        return AskedTwice.all(plan, draft: draft, among: try await store.rounds(for: try visit.member()), at: start)
    }

    /// A round by the address: any for a member, an opened one for everybody else.
    func round(_ visit: Visit) async throws -> Round {
        let organisation = try visit.home()
        let id = try visit.id("round", of: Round.self)
        if let actor = visit.actor, actor.may(.readInternal) { return try await store.round(id, for: actor) }
        guard let round = try await store.openedRound(id, in: organisation.id) else { throw SiteError.notFound }
        return round
    }
}
