import Database
import DatabaseSQLite
import Domain
import Secrets
import Store
import TestKit
import Testing

@Suite(.bothEngines) struct AuditTests {
    /// A town with a dozen lines in its log.
    private func busyTown() async throws -> Town {
        let town = try await Town()
        let action = try await town.store.addAction(Town.action(), by: town.lead)
        _ = try await town.store.publishAction(action.id, expecting: 1, by: town.lead)
        _ = try await town.store.setPhase(of: action.id, to: .going, expecting: 2, by: town.lead)
        let round = try await town.openedRound()
        try await town.store.closeRound(round.id, by: town.lead)
        #expect(try await town.damages() == [])
        return town
    }

    @Test func `every change leaves exactly one line, and reading leaves none`() async throws {
        let town = try await busyTown()
        let lines = try await town.lines()
        #expect(
            lines.compactMap(\.deed) == [
                .organisationAdded, .memberAdded, .memberAdded, .memberAdded, .actionAdded, .actionPublished, .phaseChanged, .roundAdded,
                .roundOpened, .roundClosed,
            ])
        #expect(lines.map(\.number) == Array(1...10))
        #expect(lines[0].actor == nil)
        #expect(lines[4].actor == town.lead.account)
        _ = try await town.store.path(in: town.home.id)
        _ = try await town.store.board(in: town.home.id, on: Day("2026-01-01"))
        _ = try await town.store.openedRounds(in: town.home.id)
        // What is refused leaves none either.
        _ = try? await town.store.closeRound(ID(1), by: town.lead)
        _ = try? await town.store.addAction(Action(title: LocalText(), theme: "tieto"), by: town.lead)
        #expect(try await town.lines() == lines)
        await #expect(throws: StoreFault.notAllowed(.readLog)) { try await town.store.auditLines(for: town.lead) }
    }

    @Test func `signing in and passwords are in the installation's own log, without names`() async throws {
        let town = try await Town()
        let account = try #require(town.lead.account)
        let token = try await town.store.makeLink(.signIn, for: account, by: town.admin)
        let signedIn = try #require(try await town.store.signIn(link: token))
        try await town.store.signOut(try #require(try await town.store.session(token: signedIn.token)))
        try await town.store.setPassword("pitkä ja turvallinen", of: account)
        let lines = try await town.database.read { db in
            try db.rows("SELECT what, object FROM audit WHERE chain = 0 ORDER BY number").map { (try $0.text("what"), try $0.integer("object")) }
        }
        #expect(lines.map(\.0) == ["signed-in", "signed-out", "password-set"])
        #expect(lines.allSatisfy { $0.1 == account.number })
        #expect(try await town.damages() == [])
    }

    @Test func `a changed line is noticed`() async throws {
        let town = try await busyTown()
        try await town.damage("UPDATE audit SET actor = NULL WHERE chain = \(town.home.id.number) AND number = 5")
        #expect(try await town.damages().contains(.changed(5)))
    }

    @Test func `a changed line with a hash made to fit is noticed by the next one`() async throws {
        let town = try await busyTown()
        try await town.damage("UPDATE audit SET hash = \(Secrets.sha256([1])) WHERE chain = \(town.home.id.number) AND number = 5")
        let damages = try await town.damages()
        #expect(damages.contains(.changed(5)) && damages.contains(.unchained(6)))
    }

    @Test func `a removed line is noticed`() async throws {
        let town = try await busyTown()
        try await town.damage("DELETE FROM audit WHERE chain = \(town.home.id.number) AND number = 8")
        let damages = try await town.damages()
        #expect(damages.contains(.missing(8)) && damages.contains(.unchained(9)))
    }

    @Test func `a cut end is noticed, also when the head was cut with it`() async throws {
        let town = try await busyTown()
        let chain = town.home.id.number
        let held = try #require(try await town.store.auditHead(of: town.home.id))
        try await town.damage("DELETE FROM audit WHERE chain = \(chain) AND number = 10")
        #expect(try await town.damages().contains(.cut(sealed: 10, found: 9)))
        let hash = try #require(try await town.store.auditHead(of: town.home.id)).hash
        try await town.damage("UPDATE audit_head SET number = 9, hash = \(hash) WHERE chain = \(chain)")
        #expect(try await town.damages().contains(.seal))
        #expect(try await town.store.verifyAudit(of: town.home.id, holding: held).contains(.strangeHead(10)))
        try await town.damage("DELETE FROM audit WHERE chain = \(chain)")
        try await town.damage("DELETE FROM audit_head WHERE chain = \(chain)")
        #expect(try await town.damages().contains(.cut(sealed: 1, found: 0)))
    }

    @Test func `swapped lines and an inserted one are noticed`() async throws {
        let town = try await busyTown()
        let chain = town.home.id.number
        try await town.database.write { db in
            try db.run("UPDATE audit SET number = 999 WHERE chain = \(chain) AND number = 6")
            try db.run("UPDATE audit SET number = 6 WHERE chain = \(chain) AND number = 7")
            try db.run("UPDATE audit SET number = 7 WHERE chain = \(chain) AND number = 999")
        }
        let damages = try await town.damages()
        #expect(damages.contains(.changed(6)) && damages.contains(.changed(7)))

        let other = try await busyTown()
        try await other.damage(
            """
            INSERT INTO audit (chain, number, at, actor, what, object, detail, digest, previous, hash)
            SELECT chain, 11, at, actor, what, object, detail, digest, hash, hash FROM audit
             WHERE chain = \(other.home.id.number) AND number = 10
            """)
        #expect(try await other.damages().contains(.changed(11)))
    }

    @Test func `a rewritten past, a version without a line and a current row astray are noticed`() async throws {
        let town = try await busyTown()
        let action = try #require(try await town.store.actions(for: town.lead).first)
        try await town.damage("UPDATE revision SET reason = 'toinen' WHERE object = \(action.id.number) AND number = 2")
        #expect(try await town.damages() == [.versions(6)])

        let second = try await busyTown()
        let other = try #require(try await second.store.actions(for: second.lead).first)
        try await second.damage("UPDATE object SET number = 2 WHERE id = \(other.id.number)")
        #expect(try await second.damages() == [.current(object: other.id.number)])
        try await second.damage(
            """
            INSERT INTO revision (object, number, organisation, kind, at, actor, reason, body, line)
            SELECT object, 4, organisation, kind, at, actor, reason, body, 99 FROM revision
             WHERE object = \(other.id.number) AND number = 3
            """)
        #expect(try await second.damages().contains(.uncovered(object: other.id.number, number: 4)))
    }

    @Test func `what a round asked of whom cannot be changed unnoticed`() async throws {
        let town = try await busyTown()
        let round = try #require(try await town.store.rounds(for: town.lead).first)
        try await town.damage("UPDATE round SET labels = '[]' WHERE id = \(round.id.number)")
        #expect(try await town.damages() == [.plan(round.id)])
    }

    @Test func `a log that was written anew without the key does not pass`() async throws {
        let town = try await busyTown()
        let stranger = Store(database: town.database, world: town.clock.world, key: Key())
        _ = try await stranger.addGoal(Goal(code: "G9", name: LocalText(fi: "Vieras")), by: town.lead)
        #expect(try await town.damages() == [.seal])
    }
}
