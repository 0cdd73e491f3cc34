import Ballot
import BallotFixture
import BallotRelease
import Database
import DatabasePostgres
import DatabaseSQLite
import Domain
import Foundation

/// Works on a test round until it is killed.
///
/// DATABASE is a file, or the address of a PostgreSQL database.
///
/// - `answer DATABASE KEYS FIRST LANES`: answers through fresh group-form tickets, so many at a time. Each acknowledged answer prints its
///   number after the submission returned; the same number stands in the answer as a text.
/// - `release DATABASE KEYS`: says `ready`, releases the round, says `released`.
@main struct Child {
    static func main() async throws {
        let arguments = CommandLine.arguments.dropFirst().map(\.self)
        guard arguments.count >= 3 else { exit(64) }
        let database = try await open(arguments[1])
        let keys = try KeyFolder([arguments[2]], isFirstStart: false)
        let world = World(now: { TestRound.opens }, random: { UInt64.random(in: 0...UInt64.max) })
        if arguments[0] == "release" {
            try await release(TestRound(), ReleaseBuilder(database: database, keys: keys, world: world))
        } else if arguments.count == 5, let first = Int(arguments[3]), let lanes = Int(arguments[4]) {
            try await answer(TestRound(), Ballot(database: database, keys: keys, world: world), from: first, lanes: lanes)
        }
    }

    private static func open(_ place: String) async throws -> any SQLDatabase {
        guard place.hasPrefix("postgres://") else { return try SQLiteDatabase(path: place) }
        return try await PostgresDatabase.open(url: place, connections: 2, isForTests: true)
    }

    private static func release(_ round: TestRound, _ builder: ReleaseBuilder) async throws {
        say("ready")
        try await builder.release(round.order)
        say("released")
    }

    private static func answer(_ round: TestRound, _ ballot: Ballot, from first: Int, lanes: Int) async throws {
        guard let link = try await ballot.entryLinks(of: round.id).first else { exit(1) }
        try await withThrowingTaskGroup(of: Void.self) { group in
            for lane in 0..<lanes {
                group.addTask {
                    var chance = SplitMix64(seed: UInt64(first + lane))
                    for number in stride(from: first + lane, to: Int.max - lanes, by: lanes) {
                        let sheet = round.sheet(label: link.label, using: &chance, texts: ["teema1": "nro \(number)"])
                        try await ballot.submit(sheet, with: try ballot.freshTicket(for: link), codec: round.codec)
                        say("\(number)")
                    }
                }
            }
            try await group.waitForAll()
        }
    }

    private static func say(_ line: String) { FileHandle.standardOutput.write(Data("\(line)\n".utf8)) }
}
