import Ballot
import BallotFixture
import BallotRelease
import Database
import DatabaseSQLite
import Domain
import Foundation
import Secrets
import TestKit
import Testing

/// What a thief of the files finds (SAFETY §6, P2).
@Suite struct LinkageTests {
    private static let secret = "NÄKYMÄTÖN-SANA"

    /// Everything in the house's folder except the keys.
    private func bytes(of house: House) throws -> Data {
        let files = try FileManager.default.contentsOfDirectory(atPath: house.folder.path).filter { !$0.hasPrefix("keys") }
        #expect(files.contains("digipolku.sqlite-wal"))
        return try files.reduce(into: Data()) { $0 += try Data(contentsOf: URL(fileURLWithPath: "\(house.folder.path)/\($1)")) }
    }

    private func sheet(_ number: Int, label: Int, _ round: TestRound) -> AnswerSheet {
        var chance = SplitMix64(seed: UInt64(number))
        return round.sheet(label: label, using: &chance, texts: ["teema1": "\(Self.secret) \(number)"])
    }

    /// What of a sheet or ticket would be readable if it stood in a file.
    private func traces(of sheet: AnswerSheet, _ ticket: Ticket, _ round: TestRound) throws -> [Data] {
        let ticketBytes = try #require(Base32.bytes(ticket.text))
        let plain = try round.codec.bytes(of: sheet)
        return [Data(ticket.text.utf8), Data(ticketBytes), Data(ticketBytes[2..<12]), Data(plain[3..<33]), Data((Self.secret).utf8)]
    }

    @Test func `no token, answer or text stands in database, log or index while a round is open, nor after its release`() async throws {
        let house = try await House()
        var traces: [Data] = []
        for label in 1...4 {
            for (index, ticket) in try await house.personalTickets(label).prefix(10).enumerated() {
                let sheet = sheet(label * 100 + index, label: label, house.round)
                try await house.submit(sheet, ticket)
                traces += try self.traces(of: sheet, ticket, house.round)
            }
        }
        for number in 500..<520 {
            let (sheet, ticket) = (sheet(number, label: TestRound.elected, house.round), try await house.formTicket(TestRound.elected))
            try await house.submit(sheet, ticket)
            traces += try self.traces(of: sheet, ticket, house.round)
        }
        let ticket = try #require(try await house.personalTickets(TestRound.management).last)
        let code = try await house.ballot.keepDraft([FormField(name: "avoin-teema1", value: "\(Self.secret) luonnos")], with: ticket)
        traces += try [Data(code.text.utf8), Data(code.letters.utf8), Data(ticket.text.utf8), Data(#require(Base32.bytes(ticket.text))[2..<12])]
        let key = try house.keys.key(.round(house.round.id)).bytes
        let open = try bytes(of: house)
        #expect(traces.filter { open.range(of: $0) != nil } == [])
        #expect(open.range(of: Data(key)) == nil)
        #expect(open.range(of: Data("invitation".utf8)) != nil)
        try await house.close()
        try await house.builder.release(house.round.order)
        let released = try bytes(of: house)
        #expect(traces.filter { released.range(of: $0) != nil } == [])
    }

    @Test func `ids tell nothing of the order of arrival, and all sheets have one size`() async throws {
        let house = try await House()
        let link = try #require(try await house.ballot.entryLinks(of: house.round.id).first)
        let last = 499
        for number in 0...last {
            let sheet = AnswerSheet(label: link.label, answers: ["M01": .two], texts: ["teema1": "\(number)"])
            try await house.submit(sheet, try house.ballot.freshTicket(for: link))
        }
        let rows = try await PoolReader(round: house.round, key: house.keys.key(.round(house.round.id))).sheets(in: house.database)
        let arrivals = rows.compactMap { Int($0.sheet.texts["teema1"] ?? "") }
        #expect(arrivals.count == 500)
        // 0.2 is four and a half standard deviations.
        #expect(abs(spearman(arrivals)) < 0.2)
        #expect(try await house.count("SELECT count(DISTINCT length(sealed)) AS count FROM pool") == 1)
        #expect(try await house.count("SELECT count(*) AS count FROM pool WHERE id < 0 OR id >= 4611686018427387904") == 0)
    }

    /// Rank correlation of a permutation of 0..<n with its places.
    private func spearman(_ values: [Int]) -> Double {
        let n = Double(values.count)
        let squares = values.enumerated().reduce(0.0) { $0 + Double(($1.offset - $1.element) * ($1.offset - $1.element)) }
        return 1 - 6 * squares / (n * (n * n - 1))
    }

    @Test func `an old backup and every key that is left open nothing after the release`() async throws {
        let house = try await House()
        _ = try await house.fill(texts: true)
        let code = try await house.ballot.keepDraft([FormField(name: "M01", value: "4")], with: try await house.formTicket(TestRound.elected))
        let copy = "\(house.folder.path)/backup.sqlite"
        let old = house.folder.path
        for suffix in ["", "-wal"] { try FileManager.default.copyItem(atPath: "\(old)/digipolku.sqlite\(suffix)", toPath: copy + suffix) }
        try await house.close()
        try await house.builder.release(house.round.order)
        let backup = try SQLiteDatabase(path: copy)
        defer { try? backup.close() }
        let rows = try await backup.read { try $0.rows("SELECT id, sealed FROM pool") }
        #expect(rows.count > 80)
        let left = try house.keys.names().map { try house.keys.key($0) }
        #expect(left.count == 2)
        let keys = left.flatMap {
            [$0, $0.subkey("seal"), $0.subkey("kept sheets"), $0.subkey("kept texts"), $0.subkey("ticket"), $0.subkey("spent")]
        }
        var opened = 0
        for row in rows {
            let (id, sealed) = (try row.integer("id"), try row.bytes("sealed"))
            for key in keys {
                for context in [[], SealContext(round: house.round.id, id: id).bytes] where (try? key.open(sealed, context: context)) != nil {
                    opened += 1
                }
            }
        }
        // A draft neither, with its code in hand.
        let (round, letters) = (withUnsafeBytes(of: house.round.id.number.bigEndian) { Array($0) }, Array(code.letters.utf8))
        let draft = try #require(try await backup.read { try $0.row("SELECT sealed FROM draft")?.bytes("sealed") })
        for key in left.map({ $0.subkey("draft") }) {
            let made = try #require(Key(bytes: key.mac([0x53] + round + letters)))
            if (try? made.open(draft, context: SealContext(round: house.round.id).bytes)) != nil { opened += 1 }
        }
        #expect(opened == 0)
        // Nothing of a kept row or text stands in the old rows, or the other way round.
        let now = try await house.database.read { try $0.rows("SELECT id FROM kept UNION ALL SELECT id FROM free_text").map { try $0.integer("id") } }
        #expect(Set(now).isDisjoint(with: try rows.map { try $0.integer("id") }))
    }

    @Test func `a deleted contact leaves no bytes in the database's pages`() async throws {
        let house = try await House(isOpen: false)
        let contact = "poistettava.henkilo@example.fi"
        try await house.ballot.prepare(house.round.id, invited: [Invited(label: TestRound.management, people: 5, contacts: [contact])], linked: [])
        try await house.round.set(.open, in: house.database)
        let link = try #require(try await house.ballot.personalLinks(of: house.round.id).first { $0.contact != nil })
        try await house.ballot.forget(try await house.ticket(link.ticket))
        try house.database.close()
        let file = try Data(contentsOf: URL(fileURLWithPath: "\(house.folder.path)/digipolku.sqlite"))
        #expect(file.range(of: Data(contact.utf8)) == nil)
    }
}
