import Ballot
import BallotFixture
import BallotRelease
import Database
import Domain
import Foundation
import Secrets
import TestKit
import Testing

/// What a thief of a PostgreSQL server's disk, of a dump or of the right to ask it anything finds (SAFETY §6, P2).
@Suite(.enabled(if: TestCluster.isGiven, "no PostgreSQL cluster is given")) struct PostgresLinkageTests {
    private static let secret = "NÄKYMÄTÖN-SANA"

    private func house(isOpen: Bool = true) async throws -> House {
        try await Turn.$engine.withValue(.postgresql) { try await House(isOpen: isOpen) }
    }

    private func sheet(_ number: Int, _ round: TestRound) -> AnswerSheet {
        var chance = SplitMix64(seed: UInt64(number))
        return round.sheet(label: TestRound.elected, using: &chance, texts: ["teema1": "\(Self.secret) \(number)"])
    }

    /// What of a sheet or ticket would be readable if it stood in a file.
    private func traces(of sheet: AnswerSheet, _ ticket: Ticket, _ round: TestRound) throws -> [Data] {
        let bytes = try #require(Base32.bytes(ticket.text))
        let plain = try round.codec.bytes(of: sheet)
        return [Data(ticket.text.utf8), Data(bytes[2..<12]), Data(plain[3..<33])]
    }

    @Test func `no token, answer or text stands in table files, dump or log while a round is open, nor after its release`() async throws {
        let start = try await TestCluster.logPosition()
        let house = try await house()
        var traces = [Data(Self.secret.utf8), Data(try house.keys.key(.round(house.round.id)).bytes), Data(house.keys.installation.bytes)]
        for number in 0..<12 {
            let (sheet, ticket) = (sheet(number, house.round), try await house.formTicket(TestRound.elected))
            try await house.submit(sheet, ticket)
            traces += try self.traces(of: sheet, ticket, house.round)
        }
        let ticket = try await house.formTicket(TestRound.elected)
        let code = try await house.ballot.keepDraft([FormField(name: "avoin-teema1", value: Self.secret)], with: ticket)
        traces += [Data(code.text.utf8), Data(code.letters.utf8), Data(ticket.text.utf8)]
        let open = try await everything(house, since: start)
        #expect(found(traces, in: open) == [])
        // The search would find what does stand there.
        #expect(found([Data("kunta-1".utf8)], in: open).count == 3)
        try await house.close()
        try await house.builder.release(house.round.order)
        #expect(found(traces, in: try await everything(house, since: start)) == [])
    }

    private func everything(_ house: House, since start: String) async throws -> [Data] {
        let files = try await TestCluster.files(of: house.folder.place, since: start)
        return [files.tables, files.log, try await TestCluster.dump(house.folder.place)]
    }

    /// Each trace once for each place in which it stands; a dump, the last of them, writes bytes in hexadecimal letters.
    private func found(_ traces: [Data], in places: [Data]) -> [Data] {
        let inLetters = traces.filter { trace in places.last.map { contains(Data(trace.map { hexadecimal($0) }.joined().utf8), $0) } ?? false }
        return places.flatMap { place in traces.filter { contains($0, place) } } + inLetters
    }

    private func hexadecimal(_ byte: UInt8) -> String { (byte < 16 ? "0" : "") + String(byte, radix: 16) }

    private typealias Search = @convention(c) (UnsafeRawPointer?, Int, UnsafeRawPointer?, Int) -> UnsafeRawPointer?

    /// By the system's `memmem`, which Swift's headers leave out: a log is long, and `Data` searches it a hundred times more slowly.
    private func contains(_ needle: Data, _ place: Data) -> Bool {
        let search = unsafeBitCast(dlsym(nil, "memmem"), to: Search.self)
        return place.withUnsafeBytes { all in needle.withUnsafeBytes { search(all.baseAddress, all.count, $0.baseAddress, $0.count) != nil } }
    }

    /// Answers that came one by one, as PostgreSQL shows them: the arrival of each row, in the order in which rows lie, with its transaction.
    private func arrivals(_ count: Int, of house: House) async throws -> (marks: [Lying], sheets: [Lying]) {
        let key = try house.keys.key(.round(house.round.id))
        var numbers: [[UInt8]: Int] = [:]
        for number in 0..<count {
            let ticket = try await house.formTicket(TestRound.elected)
            let serial = try #require(Base32.bytes(ticket.text))[2..<12]
            numbers[Array(key.subkey("spent").mac(Array(serial)).prefix(16))] = number
            try await house.submit(AnswerSheet(label: TestRound.elected, answers: ["M01": .two], texts: ["teema1": "\(number)"]), ticket)
        }
        let marks = try await house.database.read { try $0.rows("SELECT mac, CAST(CAST(xmin AS TEXT) AS BIGINT) AS writer FROM spent ORDER BY ctid") }
        let sheets = try await house.database.read { try $0.rows("SELECT id, CAST(CAST(xmin AS TEXT) AS BIGINT) AS writer FROM pool ORDER BY ctid") }
        let opened = try await PoolReader(round: house.round, key: key).sheets(in: house.database)
        let arrival = Dictionary(uniqueKeysWithValues: opened.map { ($0.id, Int($0.sheet.texts["teema1"] ?? "") ?? -1) })
        return (
            try marks.map { Lying(number: try #require(numbers[$0.bytes("mac")]), writer: try $0.integer("writer")) },
            try sheets.map { Lying(number: try #require(arrival[$0.integer("id")]), writer: try $0.integer("writer")) }
        )
    }

    private struct Lying {
        let number: Int
        let writer: Int64
    }

    @Test func `answers that come one by one are not paired with their marks, nor put in order, even by whoever has the key`() async throws {
        let house = try await house()
        let (marks, sheets) = try await arrivals(300, of: house)
        #expect(marks.count == 300 && sheets.count == 300)
        // By place: the n-th mark and the n-th sheet. Without company all 300 are right, in each of these ways.
        #expect(zip(marks, sheets).count { $0.number == $1.number } < 30)
        // By writer: of the sheets that a mark's transaction wrote last, one is guessed.
        let byWriter = Dictionary(grouping: sheets, by: \.writer)
        let chances = marks.map { mark in
            let together = byWriter[mark.writer] ?? []
            return together.contains { $0.number == mark.number } ? 1 / Double(together.count) : 0
        }
        #expect(chances.reduce(0, +) < 30)
        // By order of the writers, as a dump shows it.
        let (first, second) = (marks.sorted { $0.writer < $1.writer }, sheets.sorted { $0.writer < $1.writer })
        #expect(zip(first, second).count { $0.number == $1.number } < 30)
        // The last few that came lie among the last that were stirred: 0.1, and three standard deviations.
        #expect(abs(spearman(marks.map(\.number))) < 0.35)
        #expect(abs(spearman(sheets.map(\.number))) < 0.35)
        #expect(try await house.count("SELECT count(DISTINCT length(sealed)) AS count FROM pool") == 1)
    }

    /// Each person keeps a draft and then answers: the drafts' and the marks' rows as they lie, by arrival.
    private func draftsAndMarks(_ count: Int, of house: House) async throws -> (drafts: [Lying], marks: [Lying]) {
        let key = try house.keys.key(.round(house.round.id))
        let round = withUnsafeBytes(of: house.round.id.number.bigEndian) { Array($0) }
        var (drafts, marks): ([[UInt8]: Int], [[UInt8]: Int]) = ([:], [:])
        for number in 0..<count {
            let ticket = try await house.formTicket(TestRound.elected)
            let code = try await house.ballot.keepDraft([FormField(name: "M01", value: "4")], with: ticket)
            drafts[Array(key.subkey("draft").mac([0x4D] + round + Array(code.letters.utf8)).prefix(16))] = number
            let serial = try #require(Base32.bytes(ticket.text))[2..<12]
            marks[Array(key.subkey("spent").mac(Array(serial)).prefix(16))] = number
            try await house.submit(TestRound.empty(TestRound.elected), ticket)
        }
        let lying = try await house.database.read { db in
            (
                try db.rows("SELECT mac, CAST(CAST(xmin AS TEXT) AS BIGINT) AS writer FROM draft ORDER BY ctid"),
                try db.rows("SELECT mac, CAST(CAST(xmin AS TEXT) AS BIGINT) AS writer FROM spent ORDER BY ctid")
            )
        }
        return (
            try lying.0.map { Lying(number: try #require(drafts[$0.bytes("mac")]), writer: try $0.integer("writer")) },
            try lying.1.map { Lying(number: try #require(marks[$0.bytes("mac")]), writer: try $0.integer("writer")) }
        )
    }

    @Test func `drafts are neither put in order nor paired with the answers of those who wrote them`() async throws {
        let house = try await house()
        let (drafts, marks) = try await draftsAndMarks(200, of: house)
        #expect(drafts.count == 200 && marks.count == 200)
        #expect(abs(spearman(drafts.map(\.number))) < 0.4)
        // By place, and by the order of their writers. Without company all 200 would be right.
        #expect(zip(drafts, marks).count { $0.number == $1.number } < 20)
        let (first, second) = (drafts.sorted { $0.writer < $1.writer }, marks.sorted { $0.writer < $1.writer })
        #expect(zip(first, second).count { $0.number == $1.number } < 20)
        // Whoever wrote last, fifteen others were written with it.
        let newest = try #require(drafts.map(\.writer).max())
        #expect(drafts.count { $0.writer == newest } == 16)
    }

    @Test func `every small batch is written in company, and company loses and doubles nothing`() async throws {
        let house = try await house()
        for size in [1, 2, 3, 7, 15, 16, 17, 40] {
            try await withThrowingTaskGroup(of: Void.self) { group in
                for number in 0..<size {
                    group.addTask { try await house.submit(sheet(number, house.round), try await house.formTicket(TestRound.elected)) }
                }
                try await group.waitForAll()
            }
        }
        #expect(try await house.stored() == (101, 101))
        let least = try await house.count(
            """
            SELECT count(*) AS count FROM pool
             WHERE CAST(CAST(xmin AS TEXT) AS BIGINT) = (SELECT max(CAST(CAST(xmin AS TEXT) AS BIGINT)) FROM pool)
            """)
        #expect(least >= 16)
        _ = try await PoolReader(round: house.round, key: house.keys.key(.round(house.round.id))).sheets(in: house.database)
    }

    @Test func `one answer among many of another round has company of its own round`() async throws {
        let house = try await house()
        let other = TestRound(number: 8)
        try await other.lay(in: house.database)
        try await other.open(house.ballot, in: house.database)
        let link = try #require(try await house.ballot.entryLinks(of: other.id).first { $0.label == TestRound.elected })
        @Sendable func one(_ number: Int) async throws {
            try await house.ballot.submit(sheet(number, other), with: house.ballot.freshTicket(for: link), codec: other.codec)
        }
        for number in 0..<30 { try await one(number) }
        for turn in 0..<4 {
            // Made before, so that they come to the queue at once.
            var tickets: [Ticket] = []
            for _ in 0..<40 { tickets.append(try await house.formTicket(TestRound.elected)) }
            try await withThrowingTaskGroup(of: Void.self) { [tickets] group in
                for number in 0..<40 {
                    group.addTask {
                        if number == 20 { return try await one(100 + turn) }
                        try await house.submit(sheet(number, house.round), tickets[number])
                    }
                }
                try await group.waitForAll()
            }
            let together = try await house.database.read { db in
                try ["spent", "pool"].map { table in
                    let rows =
                        table == "pool"
                        ? try db.rows("SELECT CAST(CAST(xmin AS TEXT) AS BIGINT) AS turn FROM pool WHERE round = \(other.id.number)")
                        : try db.rows("SELECT CAST(CAST(xmin AS TEXT) AS BIGINT) AS turn FROM spent WHERE round = \(other.id.number)")
                    let turns = try rows.map { try $0.integer("turn") }
                    return turns.count { $0 == turns.max() }
                }
            }
            #expect(together.allSatisfy { $0 >= 16 }, "\(together)")
        }
    }

    @Test func `a deleted contact leaves no bytes in the table's files after the sweep`() async throws {
        let house = try await house(isOpen: false)
        let contact = "poistettava.henkilo@example.fi"
        // The first and the last of several are sampled for certain.
        let contacts = [contact] + (1...4).map { "jaava.henkilo\($0)@example.fi" }
        try await house.ballot.prepare(house.round.id, invited: [Invited(label: TestRound.management, people: 5, contacts: contacts)], linked: [])
        try await house.round.set(.open, in: house.database)
        let start = try await TestCluster.logPosition()
        #expect(contains(Data(contact.utf8), try await TestCluster.files(of: house.folder.place, since: start).tables))
        // The server's planner has looked at the table, as it does by itself when many rows came.
        try await TestCluster.tell("ANALYZE", in: house.folder.place)
        let link = try #require(try await house.ballot.personalLinks(of: house.round.id).first { $0.contact == contact })
        try await house.ballot.forget(try await house.ticket(link.ticket))
        try await house.ballot.sweepContacts()
        // Whoever read while it was deleted (the server's own housekeeping does) kept the old row alive; the second sweep comes after them.
        try await waitForReaders(house)
        house.goOn(days: 1)
        try await house.ballot.sweepContacts()
        #expect(!contains(Data(contact.utf8), try await TestCluster.files(of: house.folder.place, since: start).tables))
        #expect(try await house.personalTickets(TestRound.management).count == 4)
    }

    /// Until nobody reads any more who began before now, and no change from before is under way: the server keeps old rows for both, for a
    /// change in any of its databases.
    private func waitForReaders(_ house: House) async throws {
        let turns: SQL = """
            SELECT CAST(CAST(pg_snapshot_xmin(pg_current_snapshot()) AS TEXT) AS BIGINT) AS oldest,
                   CAST(CAST(pg_snapshot_xmax(pg_current_snapshot()) AS TEXT) AS BIGINT) AS next
            """
        let now = try await house.database.read { db in try db.row(turns)?.integer("next") ?? 0 }
        for _ in 0..<1_200 {
            let isOver = try await house.database.read { db in
                let readers = try db.rows(
                    """
                    SELECT pid FROM pg_stat_activity
                     WHERE CAST(CAST(backend_xmin AS TEXT) AS BIGINT) < \(now) AND pid <> pg_backend_pid()
                       AND (datname IS NULL OR datname = current_database())
                    """)
                return try readers.isEmpty && (db.row(turns)?.integer("oldest") ?? 0) >= now
            }
            if isOver { return }
            try await Task.sleep(for: .milliseconds(50))
        }
    }

    /// Rank correlation of a permutation of 0..<n with its places.
    private func spearman(_ values: [Int]) -> Double {
        let n = Double(values.count)
        let squares = values.enumerated().reduce(0.0) { $0 + Double(($1.offset - $1.element) * ($1.offset - $1.element)) }
        return 1 - 6 * squares / (n * (n * n - 1))
    }
}
