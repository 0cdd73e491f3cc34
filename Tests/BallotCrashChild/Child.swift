import Ballot
import Database
import DatabaseSQLite
import Domain
import Foundation

/// Answers through fresh group-form tickets, eight at a time, until it is killed. Each acknowledged answer prints its number after
/// the submission returned; the same number stands in the answer as a text.
///
/// Arguments: database, key folder, the first number.
@main struct Child {
    static func main() async throws {
        let arguments = CommandLine.arguments
        guard arguments.count == 4, let first = Int(arguments[3]) else { exit(64) }
        let world = World(now: { TestRound.opens }, random: { UInt64.random(in: 0...UInt64.max) })
        let round = TestRound()
        let ballot = Ballot(
            database: try SQLiteDatabase(path: arguments[1]), keys: try KeyFolder([arguments[2]], isFirstStart: false), world: world)
        guard let link = try await ballot.entryLinks(of: round.id).first else { exit(1) }
        try await withThrowingTaskGroup(of: Void.self) { group in
            for lane in 0..<8 {
                group.addTask { try await answer(round, ballot, link, from: first + lane) }
            }
            try await group.waitForAll()
        }
    }

    private static func answer(_ round: TestRound, _ ballot: Ballot, _ link: EntryLink, from first: Int) async throws {
        var chance = SplitMix64(seed: UInt64(first))
        for number in stride(from: first, to: Int.max - 8, by: 8) {
            let ticket = try ballot.freshTicket(for: link)
            try await ballot.submit(
                round.sheet(label: link.label, using: &chance, texts: ["teema1": "nro \(number)"]), with: ticket, codec: round.codec)
            FileHandle.standardOutput.write(Data("\(number)\n".utf8))
        }
    }
}
