import DatabaseSQLite
import Foundation

/// A folder of its own for one test; removed when the last owner lets go.
package final class TemporaryFolder: Sendable {
    package let path: String

    package init() throws {
        path = NSTemporaryDirectory() + "digipolku-" + UUID().uuidString
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    deinit {
        try? FileManager.default.removeItem(atPath: path)
    }

    /// A database file of the real kind: WAL, FULL.
    package func database(_ name: String = "digipolku.sqlite") throws -> SQLiteDatabase {
        try SQLiteDatabase(path: path + "/" + name)
    }
}
