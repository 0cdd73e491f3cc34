import Database
import Secrets

/// Who may do a piece of work that only one process at a time may do.
///
/// Times are the database's own, so that two machines with different clocks agree. A lease ends by itself when its holder dies.
package struct Leases: Sendable {
    private let database: any SQLDatabase
    /// An end that lies further away than the work asks for, and so much more, was written by a clock that has been set back since.
    private static let slack: Int64 = 60_000

    package init(database: any SQLDatabase) {
        self.database = database
    }

    /// - Parameters:
    ///   - name: of the work: `release-…`, `nightly`.
    ///   - seconds: 1…3,600.
    /// - Returns: nil while somebody else holds it.
    package func take(_ name: String, seconds: Int) async throws -> Lease? {
        let holder = Secrets.random62()
        let engine = database.engine
        return try await database.write { db in
            let now = try engine.clock(db)
            let taken = try db.run(
                """
                INSERT INTO lease (name, holder, until, fencing) VALUES (\(name), \(holder), \(now + Int64(seconds) * 1_000), 1)
                ON CONFLICT (name) DO UPDATE SET holder = excluded.holder, until = excluded.until, fencing = lease.fencing + 1
                 WHERE lease.until <= \(now) OR lease.until > \(now + Int64(seconds) * 1_000 + Self.slack)
                """)
            guard taken == 1, let row = try db.row("SELECT fencing FROM lease WHERE name = \(name)") else { return nil }
            return Lease(name: name, holder: holder, fencing: try row.integer("fencing"))
        }
    }

    /// - Throws: `LeaseLost`.
    package func renew(_ lease: Lease, seconds: Int) async throws {
        let engine = database.engine
        try await database.write { db in
            try lease.check(in: db, engine)
            try db.run("UPDATE lease SET until = \(try engine.clock(db) + Int64(seconds) * 1_000) WHERE name = \(lease.name)")
        }
    }

    /// Ends a lease early; one that was lost is left alone.
    package func giveBack(_ lease: Lease) async throws {
        _ = try await database.write { db in
            try db.run("UPDATE lease SET until = 0 WHERE name = \(lease.name) AND holder = \(lease.holder) AND fencing = \(lease.fencing)")
        }
    }
}

package struct Lease: Hashable, Sendable {
    package let name: String
    let holder: Int64
    /// Grows with every holder of this name.
    package let fencing: Int64

    /// Call inside the transaction that does the work: nothing of it is kept when the lease went to somebody else meanwhile.
    ///
    /// - Throws: `LeaseLost`.
    package func check(in db: any Connection, _ engine: Engine) throws {
        let row = try db.row("SELECT until FROM lease WHERE name = \(name) AND holder = \(holder) AND fencing = \(fencing)")
        guard let row, try row.integer("until") > engine.clock(db) else { throw LeaseLost(name: name) }
    }
}

package struct LeaseLost: Error, Hashable {
    package let name: String
}

extension Engine {
    /// The database's clock. Unit: milliseconds since 1970.
    fileprivate func clock(_ db: any Connection) throws -> Int64 {
        let sql: SQL =
            switch self {
            case .sqlite: "SELECT CAST((julianday('now') - 2440587.5) * 86400000.0 AS BIGINT) AS now"
            case .postgresql: "SELECT CAST(extract(epoch FROM clock_timestamp()) * 1000 AS BIGINT) AS now"
            }
        guard let row = try db.row(sql) else { throw DatabaseFault.column("now") }
        return try row.integer("now")
    }
}
