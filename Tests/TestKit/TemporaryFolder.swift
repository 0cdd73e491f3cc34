import Database
import DatabasePostgres
import DatabaseSQLite
import Foundation
import Synchronization

/// A folder of its own for one test; removed when the last owner lets go, with the PostgreSQL databases that were made through it.
package final class TemporaryFolder: Sendable {
    package let path: String
    private let databases = Mutex<[String]>([])

    package init() throws {
        path = NSTemporaryDirectory() + "digipolku-" + UUID().uuidString
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    deinit {
        for url in databases.withLock({ $0 }) { try? TestCluster.drop(url) }
        try? FileManager.default.removeItem(atPath: path)
    }

    /// An empty database of the real kind, of the engine whose turn it is (`BothEngines`).
    package func database() async throws -> any SQLDatabase {
        switch Turn.engine {
        case .sqlite: try sqlite()
        case .postgresql: try await PostgresDatabase.open(url: try await postgres(), connections: 3, isForTests: true)
        }
    }

    /// Where `database()` made its database: what a second process opens.
    package var place: String { databases.withLock { $0.last } ?? path + "/digipolku.sqlite" }

    /// A database file of the real kind: WAL, FULL.
    package func sqlite(_ name: String = "digipolku.sqlite") throws -> SQLiteDatabase {
        try SQLiteDatabase(path: path + "/" + name)
    }

    /// The address of a new, empty PostgreSQL database.
    package func postgres() async throws -> String {
        let url = try await TestCluster.makeDatabase()
        databases.withLock { $0.append(url) }
        return url
    }

    /// Opens what `place` names.
    package static func open(_ place: String) async throws -> any SQLDatabase {
        guard place.hasPrefix("postgres://") else { return try SQLiteDatabase(path: place) }
        return try await PostgresDatabase.open(url: place, connections: 3, isForTests: true)
    }
}
