import Database
import Domain
import Secrets

/// One change on its way into the store: it writes versions and, at its end, the one line that covers them.
///
/// A class because the versions gather while the change runs; it never leaves its transaction.
final class Ledger {
    let db: any Connection
    let at: Instant
    let actor: Actor
    private let chain: Int64
    /// The number that the change's line will have.
    private let line: Int64
    private let previous: [UInt8]
    private var written: [WrittenVersion] = []
    /// What the line is about: the number of an id, 0 for no single object.
    var object: Int64 = 0
    /// A role, a day, a hash: never a person's text or name.
    var detail = ""

    /// Takes the next number of the chain; another writer of the same chain waits here.
    init(_ db: any Connection, at: Instant, actor: Actor, chain: Int64) throws {
        self.db = db
        self.at = at
        self.actor = actor
        self.chain = chain
        let taken = try db.row("UPDATE audit_head SET number = number + 1 WHERE chain = \(chain) RETURNING number, hash")
        if let taken {
            line = try taken.integer("number")
            previous = try taken.bytes("hash")
        } else {
            line = 1
            previous = AuditLine.zeros
            try db.run("INSERT INTO audit_head (chain, number, hash, seal) VALUES (\(chain), 1, \(AuditLine.zeros), \(AuditLine.zeros))")
        }
    }

    private var organisation: Organisation.ID { actor.organisation }

    /// Writes version 1 of a new object.
    ///
    /// - Throws: `.unfit`, `.taken` for its key, `.missing` when it names something that its organisation does not have.
    func add<Content: Revisable>(
        _ content: Content, id: ID<Content>, place: Int64? = nil, reason: String = ""
    ) throws -> Revision<Content> {
        guard content.isFit else { throw StoreFault.unfit }
        object = object == 0 ? id.number : object
        do {
            try db.run(
                """
                INSERT INTO object (id, organisation, kind, number, place, key, round)
                VALUES (\(id.number), \(organisation.number), \(Content.objectKind.rawValue), 1, \(try place ?? lastPlace(Content.objectKind) + 1),
                        \(content.objectKey as String?), \(content.about?.number as Int64?))
                """)
        } catch DatabaseFault.unique {
            throw StoreFault.taken
        } catch DatabaseFault.refused {
            throw StoreFault.missing
        }
        return try write(content, id: id, number: 1, reason: reason)
    }

    /// Writes the next version of an object.
    ///
    /// - Parameter isWord: the reason itself is the news, also when nothing else has changed.
    /// - Throws: `.unfit`, `.missing`, `EditConflict` when `expected` is not the newest number, `Unchanged` when it says the same already.
    func edit<Content: Revisable>(
        _ id: ID<Content>, expecting expected: Int, reason: String, isWord: Bool = false, to content: (Content) throws -> Content
    ) throws -> Revision<Content> {
        let current = try Objects.current(id, in: organisation, db)
        let next: Content
        do {
            next = try content(current.content)
        } catch let fault as StoreFault where current.number != expected && fault.isOfContent {
            throw EditConflict(current: current)
        }
        // Before the comparison: two who make the same change at once are two, the second is told.
        guard current.number == expected else { throw EditConflict(current: current) }
        guard isWord || next != current.content else { throw Unchanged(current: current) }
        guard next.isFit, next.objectKey == current.content.objectKey, next.about == current.content.about else { throw StoreFault.unfit }
        object = id.number
        try db.run("UPDATE object SET number = \(expected + 1) WHERE id = \(id.number) AND number = \(expected)")
        return try write(next, id: id, number: expected + 1, reason: reason)
    }

    private func write<Content: Revisable>(_ content: Content, id: ID<Content>, number: Int, reason: String) throws -> Revision<Content> {
        let version = WrittenVersion(
            object: id.number, number: Int64(number), kind: Content.objectKind.rawValue, at: at.milliseconds, actor: actor.account, reason: reason,
            body: try Canonical.text(content.body))
        try db.run(
            """
            INSERT INTO revision (object, number, organisation, kind, at, actor, reason, body, line)
            VALUES (\(version.object), \(version.number), \(organisation.number), \(version.kind), \(version.at),
                    \(actor.account?.number as Int64?), \(reason), \(version.body), \(line))
            """)
        written.append(version)
        try link(id.number, to: content.names + [theme(content.themeKey)].compactMap { $0 })
        return Revision(
            id: id, organisation: organisation, number: number, at: at, actor: actor.account, reason: reason, content: content)
    }

    private func link(_ source: Int64, to targets: [Int64]) throws {
        try db.run("DELETE FROM link WHERE source = \(source)")
        do {
            for target in Set(targets).sorted() {
                try db.run("INSERT INTO link (organisation, source, target) VALUES (\(organisation.number), \(source), \(target))")
            }
        } catch DatabaseFault.refused {
            throw StoreFault.missing
        }
    }

    /// - Throws: `.unfit` when the organisation has no such theme.
    private func theme(_ key: String?) throws -> Int64? {
        guard let key else { return nil }
        let row = try db.row(
            "SELECT id FROM object WHERE organisation = \(organisation.number) AND kind = \(ObjectKind.theme.rawValue) AND key = \(key)")
        guard let row else { throw StoreFault.unfit }
        return try row.integer("id")
    }

    private func lastPlace(_ kind: ObjectKind) throws -> Int64 {
        try db.row(
            "SELECT coalesce(max(place), 0) AS last FROM object WHERE organisation = \(organisation.number) AND kind = \(kind.rawValue)"
        )?.integer("last") ?? 0
    }

    /// Writes the line and seals it as the chain's last.
    func close(_ deed: Deed, key: Key) throws {
        let line = AuditLine(
            chain: chain, number: line, at: at, actor: actor.account, what: deed.rawValue, object: object, detail: detail,
            digest: WrittenVersion.digest(written), previous: previous, hash: []
        ).withRightHash()
        try db.run(
            """
            INSERT INTO audit (chain, number, at, actor, what, object, detail, digest, previous, hash)
            VALUES (\(chain), \(line.number), \(at.milliseconds), \(actor.account?.number as Int64?), \(line.what), \(line.object), \(line.detail),
                    \(line.digest), \(line.previous), \(line.hash))
            """)
        try db.run("UPDATE audit_head SET hash = \(line.hash), seal = \(AuditSeal.seal(line, key)) WHERE chain = \(chain)")
    }
}

/// Nothing to write: the object says the same already.
struct Unchanged<Current: Sendable>: Error {
    let current: Current
}

enum AuditSeal {
    static func seal(_ last: AuditLine, _ key: Key) -> [UInt8] {
        var fields = HashedFields()
        fields.add(last.chain)
        fields.add(last.number)
        fields.add(last.hash.hexadecimal)
        return key.subkey("audit head").mac(fields.bytes)
    }
}
