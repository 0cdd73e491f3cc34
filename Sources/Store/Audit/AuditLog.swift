import Database
import Domain
import Secrets

extension Store {
    /// The newest lines of the organisation's log, newest first; `before` pages on from a line's number.
    ///
    /// - Throws: `.notAllowed(.readLog)`.
    package func auditLines(for actor: Actor, before: Int64? = nil, limit: Int = 100) async throws -> [AuditLine] {
        try actor.require(.readLog)
        let last = before ?? Int64.max
        return try await database.read { db in
            try db.rows(
                """
                SELECT chain, number, at, actor, what, object, detail, digest, previous, hash
                  FROM audit
                 WHERE chain = \(actor.organisation.number) AND number < \(last)
                 ORDER BY number DESC
                 LIMIT \(limit)
                """
            ).map { try AuditLine($0) }
        }
    }

    /// Files of answers that were brought into a round, the first one first: when, and how many answers each held.
    package func imports(into round: Round.ID, for actor: Actor) async throws -> [(at: Instant, answers: Int)] {
        try actor.require(.manageRounds)
        let what = Deed.answersImported.rawValue
        return try await database.read { db in
            try db.rows(
                """
                SELECT at, detail FROM audit
                 WHERE chain = \(actor.organisation.number) AND what = \(what) AND object = \(round.number)
                 ORDER BY number
                """
            ).map { (Instant(milliseconds: try $0.integer("at")), Int(try $0.text("detail")) ?? 0) }
        }
    }

    /// The end of an organisation's log, or of the installation's own; what reports and backups print. Nil while it is empty.
    package func auditHead(of organisation: Organisation.ID?) async throws -> AuditHead? {
        let chain = organisation?.number ?? 0
        return try await database.read { db in
            try db.row("SELECT number, hash FROM audit WHERE chain = \(chain) ORDER BY number DESC LIMIT 1").map {
                AuditHead(number: try $0.integer("number"), hash: try $0.bytes("hash"))
            }
        }
    }

    /// Walks a whole log and everything it covers; empty when all of it holds.
    ///
    /// - Parameters:
    ///   - organisation: nil for the installation's own log.
    ///   - held: a head that was printed or backed up earlier and must still be in the log. Only this shows a log that somebody with
    ///     the installation's key has written anew.
    package func verifyAudit(of organisation: Organisation.ID?, holding held: AuditHead? = nil) async throws -> [AuditDamage] {
        try await database.read { try verifyAudit(of: organisation, holding: held, in: $0) }
    }

    /// The same as a transaction sees it.
    package func verifyAudit(
        of organisation: Organisation.ID?, holding held: AuditHead? = nil, in db: any Connection
    ) throws -> [AuditDamage] {
        let chain = organisation?.number ?? 0
        let lines = try db.rows(
            """
            SELECT chain, number, at, actor, what, object, detail, digest, previous, hash
              FROM audit WHERE chain = \(chain) ORDER BY number
            """
        ).map { try AuditLine($0) }
        let head = try SealedHead(chain: chain, db)
        var damages = AuditCheck.chain(lines) + AuditCheck.end(lines, head: head, held: held, key: key)
        guard let organisation else { return damages }
        damages += try AuditCheck.versions(lines, of: organisation, db)
        damages += try AuditCheck.rounds(lines, of: organisation, db)
        return damages
    }
}

extension AuditLine {
    init(_ row: Row) throws {
        self.init(
            chain: try row.integer("chain"), number: try row.integer("number"), at: Instant(milliseconds: try row.integer("at")),
            actor: try row.optional("actor", Row.integer).map { ID($0) }, what: try row.text("what"), object: try row.integer("object"),
            detail: try row.text("detail"), digest: try row.bytes("digest"), previous: try row.bytes("previous"), hash: try row.bytes("hash"))
    }
}

/// The row that says where a chain ends.
struct SealedHead {
    let number: Int64
    let seal: [UInt8]

    /// Nil when there is no such row.
    init?(chain: Int64, _ db: any Connection) throws {
        guard let row = try db.row("SELECT number, seal FROM audit_head WHERE chain = \(chain)") else { return nil }
        number = try row.integer("number")
        seal = try row.bytes("seal")
    }
}
