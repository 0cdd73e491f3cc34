import Ballot
import BallotFixture
import BallotRelease
import Database
import Domain
import Secrets
import TestKit
import Testing

@Suite(.bothEngines) struct ReleaseTests {
    @Test(arguments: [1, 2, 3] as [UInt64]) func `a release holds what an independent count of the same sheets gives`(seed: UInt64) async throws {
        let house = try await House()
        let sent = try await house.fill(seed: seed)
        try await house.close()
        let record = try await house.builder.release(house.round.order)
        let rows = try await house.database.read { try $0.rows("SELECT audience, question, block, option, people FROM release") }
        #expect(rows.count > 200)
        #expect(rows.count == record.table.rows.count)
        for row in rows {
            let block = try #require(Block(text: try row.text("block")))
            let (question, option) = (try row.text("question"), try row.integer("option"))
            let people = sent.filter { block.labels.contains($0.label) && ($0.answers[question]?.rawValue).map(Int64.init) == option }.count
            #expect(try row.integer("people") == Int64(people))
        }
        let facts = try #require(try await house.ballot.releaseFacts(of: house.round.id))
        #expect(facts.hash == Secrets.sha256(record.table.canonicalBytes))
        #expect(facts.sheets == [.invited: sent.filter { $0.label < 5 }.count, .open: 11])
        #expect(facts.at == TestRound.opens)
    }

    @Test func `after the release tickets, answers, marks and the key are gone`() async throws {
        let house = try await House(keyFolders: 2)
        _ = try await house.fill()
        try await house.close()
        try await house.builder.release(house.round.order)
        #expect(try await house.stored() == (0, 0))
        #expect(try house.keys.names() == [.installation, .kept(house.round.id)])
        #expect(try await house.count("SELECT count(*) AS count FROM round WHERE state = 'released' AND released_at IS NOT NULL") == 1)
        await #expect(throws: KeyFault.missing(.round(house.round.id), folder: "\(house.folder.path)/keys0")) {
            try await house.ballot.personalLinks(of: house.round.id)
        }
    }

    @Test func `a round is released once, also when two try at once`() async throws {
        let house = try await House()
        _ = try await house.fill()
        await #expect(throws: ReleaseProblem.notClosed) { try await house.builder.release(house.round.order) }
        try await house.close()
        let done = await withTaskGroup(of: Bool.self) { group in
            for _ in 0..<4 { group.addTask { (try? await house.builder.release(house.round.order)) != nil } }
            return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
        }
        #expect(done == 1)
        await #expect(throws: ReleaseProblem.alreadyReleased) { try await house.builder.release(house.round.order) }
        await #expect(throws: DatabaseFault.self) { try await house.database.write { try $0.run("UPDATE release SET people = 99") } }
        await #expect(throws: DatabaseFault.self) { try await house.database.write { try $0.run("DELETE FROM release_round") } }
    }

    @Test func `with too few sheets nothing changes and the round can go on`() async throws {
        let house = try await House()
        for ticket in try await house.personalTickets(TestRound.management).prefix(4) {
            try await house.submit(AnswerSheet(label: TestRound.management, answers: ["M01": .one], texts: [:]), ticket)
        }
        try await house.close()
        await #expect(throws: ReleaseRefused.tooFewSheets(k: 5)) { try await house.builder.release(house.round.order) }
        #expect(try await house.stored() == (4, 4))
        #expect(try house.keys.names().contains(.round(house.round.id)))
        try await house.round.set(.open, in: house.database)
        let fifth = try #require(try await house.personalTickets(TestRound.management).last)
        try await house.submit(AnswerSheet(label: TestRound.management, answers: ["M01": .five], texts: [:]), fifth)
        try await house.close()
        #expect(try await house.builder.release(house.round.order).table.sheets == [.invited: 5])
    }

    private struct Crash: Error {}

    @Test func `a crash before the commit changes nothing`() async throws {
        let house = try await House()
        let sent = try await house.fill(texts: true)
        try await house.close()
        await #expect(throws: Crash.self) { try await house.builder.release(house.round.order) { _, _ in throw Crash() } }
        #expect(try await house.stored() == (sent.count, sent.count))
        for count: SQL in [
            "SELECT count(*) AS count FROM release", "SELECT count(*) AS count FROM release_round", "SELECT count(*) AS count FROM kept",
            "SELECT count(*) AS count FROM free_text", "SELECT count(*) AS count FROM round WHERE state <> 'closed'",
        ] {
            #expect(try await house.count(count) == 0)
        }
        #expect(try await house.builder.release(house.round.order).table.sheets[.open] == 11)
    }

    @Test func `a key that a crash left behind is named, then erased at the next start`() async throws {
        let house = try await House()
        _ = try await house.fill()
        try await house.close()
        try await house.builder.release(house.round.order)
        #expect(try await house.builder.eraseKeysOfReleasedRounds() == [])
        _ = try house.keys.make(.round(house.round.id))
        #expect(try await house.builder.leftOverKeys() == [.round(house.round.id)])
        #expect(try await house.builder.eraseKeysOfReleasedRounds() == [house.round.id])
        #expect(try await house.builder.leftOverKeys() == [])
    }

    @Test func `a changed, moved or doubled row stops the release and says how many`() async throws {
        let house = try await House()
        let sent = try await house.fill()
        try await house.close()
        let ids = try await house.database.read { try $0.rows("SELECT id FROM pool ORDER BY id").map { try $0.integer("id") } }
        let round = house.round.id.number
        try await house.database.write { db in
            // Changed.
            var bytes = try db.row("SELECT sealed FROM pool WHERE id = \(ids[0])")?.bytes("sealed") ?? []
            bytes[100] ^= 1
            try db.run("UPDATE pool SET sealed = \(bytes) WHERE id = \(ids[0])")
            // Moved to another id, and doubled under a third.
            try db.run("UPDATE pool SET id = id + 1 WHERE id = \(ids[1])")
            try db.run("INSERT INTO pool (round, id, sealed) SELECT round, id + 1, sealed FROM pool WHERE round = \(round) AND id = \(ids[2])")
        }
        await #expect(throws: ReleaseProblem.brokenSeals(3)) { try await house.builder.release(house.round.order) }
        #expect(try await house.stored() == (sent.count, sent.count + 1))
        #expect(try await house.count("SELECT count(*) AS count FROM release_round") == 0)
    }

    @Test func `a release leaves other rounds as they are, and contacts are overwritten again after it`() async throws {
        let house = try await House()
        let other = TestRound(number: 8)
        try await other.lay(in: house.database)
        try await other.open(house.ballot, in: house.database)
        let link = try #require(try await house.ballot.entryLinks(of: other.id).first)
        try await house.ballot.submit(
            TestRound.empty(link.label), with: try house.ballot.freshTicket(for: link), codec: other.codec)
        _ = try await house.fill()
        try await house.close()
        try await house.builder.release(house.round.order)
        #expect(try await house.stored() == (1, 1))
        guard house.database.engine == .sqlite else { return }
        let setting = try await house.database.write { try $0.row("PRAGMA secure_delete")?.integer("secure_delete") }
        #expect(setting == 1)
    }

    @Test func `without its key nothing is released`() async throws {
        let house = try await House()
        let sent = try await house.fill()
        try await house.close()
        try house.keys.erase(.round(house.round.id))
        await #expect(throws: KeyFault.self) { try await house.builder.release(house.round.order) }
        #expect(try await house.stored().pool == sent.count)
    }

    @Test func `the kept sheets are the sheets, in another order than the pool's`() async throws {
        let house = try await House()
        let sent = try await house.fill()
        let pool = try await PoolReader(round: house.round, key: house.keys.key(.round(house.round.id))).sheets(in: house.database)
        try await house.close()
        try await house.builder.release(house.round.order)
        let keys = KeptKeys(house.round.id, from: try house.keys.key(.kept(house.round.id)))
        let rows = try await house.database.read { try $0.rows("SELECT id, sealed FROM kept") }
        let width = 3 + house.round.instrument.statements.count
        let kept = try rows.flatMap { row -> [AnswerSheet] in
            let plain = try keys.opened(sheets: try row.bytes("sealed"), id: try row.integer("id"))
            return try stride(from: 0, to: plain.count, by: width).map { start in
                house.round.codec.sheet(try house.round.codec.openClosedItems(Array(plain[start..<start + width])))
            }
        }
        #expect(rows.count == 1)
        #expect(Set(kept) == Set(sent))
        #expect(kept.count == sent.count)
        #expect(kept != pool.map(\.sheet))
        #expect(kept != sent)
    }
}
