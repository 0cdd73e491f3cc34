import Database
import Domain
import Secrets

extension Store {
    /// Runs one change in one durable transaction and leaves exactly one line in the organisation's log.
    func change<T: Sendable>(_ deed: Deed, by actor: Actor, _ body: @escaping @Sendable (Ledger) throws -> T) async throws -> T {
        try await change(deed, by: actor, chain: actor.organisation.number, body)
    }

    /// The same in the installation's own log: accounts, passwords, sessions.
    func changeInstallation<T: Sendable>(
        _ deed: Deed, by account: Account.ID?, _ body: @escaping @Sendable (Ledger) throws -> T
    ) async throws -> T {
        try await change(deed, by: Actor(account: account, organisation: ID(0), roles: []), chain: 0, body)
    }

    private func change<T: Sendable>(
        _ deed: Deed, by actor: Actor, chain: Int64, _ body: @escaping @Sendable (Ledger) throws -> T
    ) async throws -> T {
        let (world, key) = (world, key)
        defer { countChange() }
        return try await database.write { db in
            let ledger = try Ledger(db, at: world.now(), actor: actor, chain: chain)
            let answer = try body(ledger)
            try ledger.close(deed, key: key)
            return answer
        }
    }

    /// A line of its own inside a transaction of another room: a release, an approved text, an export. That room counts the change.
    ///
    /// - Parameter detail: a hash or a count, never a person's text or name.
    package func record(
        _ deed: Deed, object: Int64, detail: String = "", by actor: Actor, in db: any Connection
    ) throws {
        let ledger = try Ledger(db, at: world.now(), actor: actor, chain: actor.organisation.number)
        ledger.object = object
        ledger.detail = detail
        try ledger.close(deed, key: key)
    }

    /// A line in the installation's own log, inside a transaction of another room.
    package func recordInstallation(_ deed: Deed, detail: String, in db: any Connection) throws {
        let ledger = try Ledger(db, at: world.now(), actor: Actor(account: nil, organisation: ID(0), roles: []), chain: 0)
        ledger.detail = detail
        try ledger.close(deed, key: key)
    }

    /// Seals the end of every log with the present key: after the key that had sealed them was lost. Who was in it before is not proven by it.
    package func sealAuditAnew(in db: any Connection) throws {
        let ends = try db.rows(
            """
            SELECT a.chain, a.number, a.at, a.actor, a.what, a.object, a.detail, a.digest, a.previous, a.hash
              FROM audit a JOIN audit_head h ON h.chain = a.chain AND h.number = a.number
            """
        ).map { try AuditLine($0) }
        for end in ends { try db.run("UPDATE audit_head SET seal = \(AuditSeal.seal(end, key)) WHERE chain = \(end.chain)") }
    }

    /// Adds an object of its own kind; its line in the log is the whole change.
    func add<Content: Revisable>(_ content: Content, _ deed: Deed, by actor: Actor, reason: String = "") async throws -> Revision<Content> {
        let id: ID<Content> = world.id()
        return try await change(deed, by: actor) { try $0.add(content, id: id, reason: reason) }
    }

    /// Edits one object; saying the same again changes nothing and leaves no line.
    func edit<Content: Revisable>(
        _ id: ID<Content>, _ deed: Deed, expecting number: Int, by actor: Actor, reason: String = "",
        to content: @escaping @Sendable (Content) throws -> Content
    ) async throws -> Revision<Content> {
        do {
            return try await change(deed, by: actor) { try $0.edit(id, expecting: number, reason: reason, to: content) }
        } catch let unchanged as Unchanged<Revision<Content>> {
            return unchanged.current
        }
    }
}
