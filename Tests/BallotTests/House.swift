import Ballot
import BallotFixture
import BallotRelease
import Database
import Domain
import Synchronization
import TestKit

/// A ballot on a real file with a key folder of its own, and a round in it.
final class House: Sendable {
    let folder: TemporaryFolder
    let database: any SQLDatabase
    let keys: KeyFolder
    let world: World
    let ballot: Ballot
    let builder: ReleaseBuilder
    let round: TestRound

    /// - Parameter keyFolders: one or two.
    init(_ round: TestRound = TestRound(), keyFolders: Int = 1, waiting: Int = 4_096, isOpen: Bool = true) async throws {
        self.round = round
        folder = try TemporaryFolder()
        database = try await folder.database()
        keys = try KeyFolder((0..<keyFolders).map { [folder] in "\(folder.path)/keys\($0)" }, isFirstStart: true)
        let clock = SharedClock()
        self.sharedClock = clock
        world = World(now: { clock.now }, random: { UInt64.random(in: 0...UInt64.max) })
        ballot = Ballot(database: database, keys: keys, world: world, waiting: waiting)
        builder = ReleaseBuilder(database: database, keys: keys, world: world)
        try await round.lay(in: database)
        if isOpen { try await round.open(ballot, in: database) }
    }

    private let sharedClock: SharedClock

    func goOn(days: Int64) { sharedClock.goOn(days: days) }

    func ticket(_ text: String) async throws -> Ticket { try await ballot.openTicket(text, of: round.organisation) }

    func personalTickets(_ label: Int) async throws -> [Ticket] {
        var tickets: [Ticket] = []
        for link in try await ballot.personalLinks(of: round.id) where link.label == label { tickets.append(try await ticket(link.ticket)) }
        return tickets
    }

    /// A fresh ticket of the label's group or public link.
    func formTicket(_ label: Int) async throws -> Ticket {
        let link = try await ballot.entryLinks(of: round.id).first { $0.label == label }
        guard let link else { throw BallotRefusal.unknownLink }
        return try ballot.freshTicket(for: link)
    }

    func submit(_ sheet: AnswerSheet, _ ticket: Ticket) async throws {
        try await ballot.submit(sheet, with: ticket, codec: round.codec)
    }

    func count(_ sql: SQL) async throws -> Int {
        Int(try await database.read { try $0.row(sql)?.integer("count") ?? -1 })
    }

    func stored() async throws -> (spent: Int, pool: Int) {
        (try await count("SELECT count(*) AS count FROM spent"), try await count("SELECT count(*) AS count FROM pool"))
    }

    func close() async throws { try await round.set(.closed, in: database) }
}

/// A clock that tests move.
final class SharedClock: Sendable {
    private let instant = Mutex(TestRound.opens)
    var now: Instant { instant.withLock { $0 } }
    func goOn(days: Int64) { instant.withLock { $0 = $0.adding(days: days) } }
}
