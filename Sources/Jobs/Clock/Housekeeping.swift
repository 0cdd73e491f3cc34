import Ballot
import BallotRelease
import Domain
import Logging
import ServiceLifecycle
import Store
import Synchronization

/// What happens by itself: rounds open and close on their days, the meter is counted once a night, what has expired goes.
///
/// Each step is safe to repeat and safe beside other processes: the nightly work runs under a lease, a release under its own.
package struct Housekeeping: Service {
    private let store: Store
    private let ballot: Ballot
    private let builder: ReleaseBuilder
    private let office: RoundOffice
    private let leases: Leases
    private let world: World
    private let logger: Logger
    private let hour = Hour()
    /// Between two looks at the clock.
    private let pause: Duration

    package init(
        store: Store, ballot: Ballot, builder: ReleaseBuilder, office: RoundOffice, leases: Leases, world: World, logger: Logger,
        pause: Duration = .seconds(20)
    ) {
        self.store = store
        self.ballot = ballot
        self.builder = builder
        self.office = office
        self.leases = leases
        self.world = world
        self.logger = logger
        self.pause = pause
    }

    /// Until the program ends.
    package func run() async throws {
        await step("tidy up after the last run") { try await office.tidyUp() }
        await cancelWhenGracefulShutdown {
            while !Task.isCancelled {
                await look()
                try? await Task.sleep(for: pause)
            }
        }
    }

    /// One look at the clock: everything that is due, once.
    package func look() async {
        await step("open rounds") { try await openDueRounds() }
        await step("close rounds") { try await closeDueRounds() }
        await step("release rounds") { try await releaseDueRounds() }
        await step("nightly work") { try await nightly() }
    }

    private func openDueRounds() async throws {
        guard try await !store.roundsToOpen().isEmpty else { return }
        try await leases.alone("rounds") { _ in
            for round in try await store.roundsToOpen() {
                // One that cannot open keeps no other from opening.
                await step("open round \(round.id)") { try await open(round) }
            }
        }
    }

    /// What a lead must mend first is not tried again every few seconds: the round is a draft as before.
    private func open(_ round: Round) async throws {
        do {
            try await office.open(round.id, by: .program(in: round.organisation))
        } catch let fault where fault is RoundOverlap || fault as? RoundFault == .planProblems || fault as? StoreFault == .unfit {
            try await store.holdOpening(of: round.id)
            logger.warning("A round could not open on its day and stays a draft.", metadata: ["round": "\(round.id)", "why": "\(fault)"])
        }
    }

    /// A round whose last day has passed takes nothing in any more, and its release is due.
    private func closeDueRounds() async throws {
        guard try await !store.roundsToClose().isEmpty else { return }
        try await leases.alone("rounds") { _ in
            for round in try await store.roundsToClose() {
                await step("close round \(round.id)") {
                    // Sheets of paper are still on somebody's desk: their release waits for a word.
                    let hasPaper = try await ballot.paper(of: round.id) != nil
                    _ = try await store.closeRound(round.id, holding: hasPaper, by: .program(in: round.organisation))
                }
            }
        }
    }

    /// What was closed is released when enough people answered: at once, or, where the disk was full, a key folder away or the process
    /// gone, at the first look that can.
    private func releaseDueRounds() async throws {
        guard try await !store.roundsToRelease().isEmpty else { return }
        try await leases.alone("rounds") { _ in
            for round in try await store.roundsToRelease() {
                await step("release round \(round.id)") {
                    let outcome = try await office.release(round.id, by: .program(in: round.organisation))
                    logger.info("A round that was closed came up for its results.", metadata: ["round": "\(round.id)", "outcome": "\(outcome)"])
                }
            }
        }
    }

    private func nightly() async throws {
        try await leases.alone("nightly") { _ in
            try await ballot.countMeters(on: world.now().day(in: .helsinki)) { round in try await store.home(of: round)?.round.labels ?? [] }
            try await builder.expire()
            try await ballot.sweepContacts()
            try await tidy()
        }
    }

    /// Once an hour: what has had its time goes – sessions, links, devices, counted tries – and keys that outlived their release.
    private func tidy() async throws {
        guard hour.hasTurned(to: world.now()) else { return }
        try await store.removeExpired()
        try await office.tidyUp()
    }

    /// A step that fails is logged and tried again at the next look; the others go on.
    private func step(_ name: String, _ body: () async throws -> Void) async {
        do { try await body() } catch {
            logger.error("Scheduled work failed and is tried again: \(name).", metadata: ["error": "\(String(reflecting: error))"])
        }
    }
}

/// The hour of the last tidying of this process. A class because copies of the housekeeping share it.
private final class Hour: Sendable {
    private let last = Mutex<Int64?>(nil)

    func hasTurned(to now: Instant) -> Bool {
        let hour = now.milliseconds / 3_600_000
        return last.withLock { last in
            defer { last = hour }
            return last != hour
        }
    }
}
