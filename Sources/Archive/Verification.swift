import Ballot
import BallotRelease
import Database
import Domain
import Secrets
import Store

/// Looks through a whole store for anything that does not hold.
package struct Verification: Sendable {
    let database: any SQLDatabase
    let store: Store
    let builder: ReleaseBuilder

    package init(database: any SQLDatabase, store: Store, builder: ReleaseBuilder) {
        (self.database, self.store, self.builder) = (database, store, builder)
    }

    package struct Report: Encodable, Sendable {
        /// Rows by table.
        package let rows: [String: Int]
        package let content: String
        package let generation: Int
        package let state: String
        /// Releases whose table was compared with its hash.
        package let releases: Int
        /// Lines of all audit chains.
        package let auditLines: Int
        /// Sentences; empty when all holds.
        package let damages: [String]
        /// Keys that should be gone.
        package let keysLeftOver: [String]

        package var holds: Bool { damages.isEmpty && keysLeftOver.isEmpty }
    }

    /// - Parameter summary: the sums of the content, of the same moment.
    package func run(_ summary: ArchiveSummary) async throws -> Report {
        let (installation, damages) = try await database.read { db in (try Installation.read(db), try self.damages(in: db)) }
        return Report(
            rows: summary.rows, content: summary.content, generation: installation.generation, state: installation.state.rawValue,
            releases: summary.rows["release_round"] ?? 0, auditLines: summary.rows["audit"] ?? 0, damages: damages,
            keysLeftOver: try await builder.leftOverKeys().map(\.description))
    }

    /// What contradicts itself in the store as a transaction sees it, a sentence each.
    package func damages(in db: any Connection) throws -> [String] {
        var damages = try engineDamages(db) + releaseDamages(db)
        damages += try Ballot.roundsWithMoreSheetsThanTickets(in: db).map { "round \($0) holds more sheets than used tickets" }
        for organisation in [nil] + (try store.organisations(in: db).map(Optional.init)) {
            let found = try store.verifyAudit(of: organisation?.id, in: db)
            damages += found.map { "audit log of \(organisation?.slug ?? "the installation"): \($0)" }
        }
        return damages
    }

    /// What the engine itself finds. PostgreSQL checks its pages' sums, where they are on, whenever they are read; the sums have just read them all.
    private func engineDamages(_ db: any Connection) throws -> [String] {
        guard database.engine == .sqlite else { return [] }
        let integrity = try db.rows("PRAGMA integrity_check").map { try $0.text("integrity_check") }.filter { $0 != "ok" }
        let strays = try db.rows("PRAGMA foreign_key_check").map { "a row of \(try $0.text("table")) points at nothing" }
        return integrity + strays
    }

    private func releaseDamages(_ db: any Connection) throws -> [String] {
        try db.rows("SELECT round, hash FROM release_round ORDER BY round").compactMap { row in
            let round = Round.ID(try row.integer("round"))
            guard let table = try Ballot.releasedTable(of: round, in: db) else { return "the release of round \(round) cannot be read" }
            return Secrets.sha256(table.canonicalBytes) == (try row.bytes("hash")) ? nil : "the release of round \(round) was changed"
        }
    }
}
