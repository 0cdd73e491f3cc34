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

/// Forms that somebody goes on with later (SAFETY §6.1).
@Suite(.bothEngines) struct DraftTests {
    private let house: House

    init() async throws {
        house = try await House()
    }

    private let fields = [FormField(name: "M01", value: "4"), FormField(name: "avoin-teema1", value: "Kesken jäi")]

    private func draft(_ code: DraftCode) async throws -> KeptDraft? {
        try await house.ballot.draft(under: code, among: house.ballot.openLinks(of: house.round.organisation))
    }

    private func kept() async throws -> Int { try await house.count("SELECT count(*) AS count FROM draft") }

    @Test func `a form comes back by its code, with its ticket, as often as one likes`() async throws {
        let ticket = try #require(try await house.personalTickets(TestRound.management).first)
        let code = try await house.ballot.keepDraft(fields, with: ticket)
        for _ in 0..<2 {
            let draft = try #require(try await draft(code))
            #expect(draft.fields == fields)
            #expect(draft.ticket.text == ticket.text)
        }
        try await house.submit(TestRound.empty(TestRound.management), ticket)
        #expect(try await draft(code)?.fields == fields)
        #expect(try await kept() == 1)
        var chance = SplitMix64(seed: 3)
        #expect(try await draft(DraftCode(using: &chance)) == nil)
    }

    @Test func `a form that came from a draft is kept under its code again`() async throws {
        let ticket = try await house.formTicket(TestRound.elected)
        let code = try await house.ballot.keepDraft(fields, with: ticket)
        let later = fields + [FormField(name: "M02", value: "2")]
        #expect(try await house.ballot.keepDraft(later, with: ticket, under: code) == code)
        #expect(try await draft(code)?.fields == later)
        #expect(try await kept() == 1)
        // A code that nothing was kept under is nobody's choice.
        var chance = SplitMix64(seed: 5)
        let own = DraftCode(using: &chance)
        #expect(try await house.ballot.keepDraft(later, with: ticket, under: own) != own)
        #expect(try await kept() == 2)
    }

    @Test func `a closed round keeps and opens none, and a release takes all of them`() async throws {
        _ = try await house.fill()
        let ticket = try #require(try await house.personalTickets(TestRound.management).last)
        let code = try await house.ballot.keepDraft(fields, with: ticket)
        try await house.close()
        await #expect(throws: BallotRefusal.closed) { try await house.ballot.keepDraft(fields, with: ticket) }
        #expect(try await draft(code) == nil)
        #expect(try await kept() == 1)
        try await house.builder.release(house.round.order)
        #expect(try await kept() == 0)
    }

    @Test func `whoever discards a copy's rounds discards their drafts`() async throws {
        let ticket = try await house.formTicket(TestRound.elected)
        _ = try await house.ballot.keepDraft(fields, with: ticket)
        try await house.database.write { try Ballot.discardUnreleased(in: $0) }
        #expect(try await kept() == 0)
    }

    @Test func `drafts have one size, and with the round's key but no code none opens`() async throws {
        let ticket = try await house.formTicket(TestRound.elected)
        let code = try await house.ballot.keepDraft([], with: ticket)
        _ = try await house.ballot.keepDraft(fields, with: ticket)
        #expect(try await house.count("SELECT count(DISTINCT length(sealed)) AS count FROM draft") == 1)
        let key = try house.keys.key(.round(house.round.id))
        let keys = [key] + ["draft", "seal", "label", "spent", "ticket"].map { key.subkey($0) }
        let rows = try await house.database.read { try $0.rows("SELECT mac, sealed FROM draft") }
        let contexts = [[], SealContext(round: house.round.id).bytes]
        for row in rows {
            let sealed = try row.bytes("sealed")
            for key in keys { #expect(contexts.allSatisfy { (try? key.open(sealed, context: $0)) == nil }) }
            // Nor does the code tell the row without the key.
            #expect(try row.bytes("mac") != Array(Secrets.sha256(Array(code.letters.utf8)).prefix(16)))
        }
    }
}
