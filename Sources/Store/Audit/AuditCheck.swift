import Database
import Domain
import Secrets

/// What must hold of a log; each function lists what does not.
enum AuditCheck {
    /// Numbers without a gap, each line as it was written, each bound to the one before.
    static func chain(_ lines: [AuditLine]) -> [AuditDamage] {
        var damages: [AuditDamage] = []
        var next: Int64 = 1
        var previous = AuditLine.zeros
        for line in lines {
            damages += (next..<max(next, line.number)).map { .missing($0) }
            if line.hash != line.rightHash { damages.append(.changed(line.number)) }
            if line.previous != previous { damages.append(.unchained(line.number)) }
            (next, previous) = (line.number + 1, line.hash)
        }
        return damages
    }

    /// The log reaches the line that was sealed as its last, and the head that somebody holds.
    static func end(_ lines: [AuditLine], head: SealedHead?, held: AuditHead?, key: Key) -> [AuditDamage] {
        var damages: [AuditDamage] = []
        if let held, !lines.contains(where: { $0.number == held.number && $0.hash == held.hash }) {
            damages.append(.strangeHead(held.number))
        }
        let found = lines.last?.number ?? 0
        guard let head else { return damages + (lines.isEmpty ? [] : [.seal]) }
        if head.number != found { damages.append(.cut(sealed: head.number, found: found)) }
        if let last = lines.last, head.number == found, !Secrets.equal(head.seal, AuditSeal.seal(last, key)) { damages.append(.seal) }
        return damages
    }

    /// Every version is covered by its line, and every current row names the newest one.
    static func versions(_ lines: [AuditLine], of organisation: Organisation.ID, _ db: any Connection) throws -> [AuditDamage] {
        let rows = try db.rows(
            "SELECT object, number, kind, at, actor, reason, body, line FROM revision WHERE organisation = \(organisation.number)")
        var byLine: [Int64: [WrittenVersion]] = [:]
        for row in rows { byLine[try row.integer("line"), default: []].append(try WrittenVersion(row)) }
        var damages: [AuditDamage] = []
        for line in lines where WrittenVersion.digest(byLine[line.number] ?? []) != line.digest { damages.append(.versions(line.number)) }
        let known = Set(lines.map(\.number))
        for (line, versions) in byLine.sorted(by: { $0.key < $1.key }) where !known.contains(line) {
            damages += versions.map { .uncovered(object: $0.object, number: $0.number) }
        }
        let astray = try db.rows(
            """
            SELECT o.id AS id FROM object o
             WHERE o.organisation = \(organisation.number)
               AND o.number <> (SELECT coalesce(max(r.number), 0) FROM revision r WHERE r.object = o.id)
             ORDER BY o.id
            """)
        // The organisation itself is the first thing that its log is about.
        if lines.isEmpty { damages.append(.cut(sealed: 1, found: 0)) }
        return damages + (try astray.map { .current(object: try $0.integer("id")) })
    }

    /// What an opened round asked of whom is what the line of its opening says.
    static func rounds(_ lines: [AuditLine], of organisation: Organisation.ID, _ db: any Connection) throws -> [AuditDamage] {
        let rows = try db.rows(
            "SELECT id, plan, labels, tree, instrument_hash FROM round WHERE organisation = \(organisation.number) AND state <> 'draft' ORDER BY id")
        return try rows.compactMap { row in
            let id = try row.integer("id")
            let opening = lines.first { $0.object == id && $0.deed == .roundOpened }
            return opening?.detail == (try FrozenRound(row).digest) ? nil : .plan(ID(id))
        }
    }
}

extension WrittenVersion {
    init(_ row: Row) throws {
        self.init(
            object: try row.integer("object"), number: try row.integer("number"), kind: try row.text("kind"), at: try row.integer("at"),
            actor: try row.optional("actor", Row.integer).map { ID($0) }, reason: try row.text("reason"), body: try row.text("body"))
    }
}
