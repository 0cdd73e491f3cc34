import Archive
import Ballot
import Database
import DatabasePostgres
import DatabaseSQLite
import Foundation
import Store

/// Which engine keeps an installation's data: a file of its own, or a PostgreSQL server.
extension House {
    /// Keys before a file, and a server before the keys: a folder that is refused must not leave a database behind that expects its key.
    ///
    /// - Parameter makesStore: where there is none; not with keys that belong to one already, whose disk may only be away.
    /// - Throws: `HouseFault.noStore`, `.storeIsAway`; `KeyFault`.
    static func opened(_ settings: ProgramSettings, makesStore: Bool = true) async throws -> (any SQLDatabase, KeyFolder) {
        let isFile = settings.databaseURL == nil
        if isFile, !FileManager.default.fileExists(atPath: file(in: settings.data)) {
            guard makesStore else { throw HouseFault.noStore(settings.data) }
            try prepare(settings.data)
            let keys = try unbound(KeyFolder(settings.keys, isFirstStart: true), settings)
            return (try SQLiteDatabase(path: file(in: settings.data)), keys)
        }
        let database = try await engine(settings)
        guard try await database.isEmpty() else { return (database, try KeyFolder(settings.keys, isFirstStart: false)) }
        guard makesStore else { throw HouseFault.noStore(isFile ? settings.data : "that database") }
        return (database, try unbound(KeyFolder(settings.keys, isFirstStart: true), settings))
    }

    /// Keys that no store was opened with yet.
    private static func unbound(_ keys: KeyFolder, _ settings: ProgramSettings) throws -> KeyFolder {
        guard try keys.generation() == nil else { throw HouseFault.storeIsAway(settings.databaseURL == nil ? settings.data : "that database") }
        return keys
    }

    /// The engine that the settings name; nothing is made or migrated in it.
    static func engine(_ settings: ProgramSettings) async throws -> any SQLDatabase {
        guard let url = settings.databaseURL else { return try SQLiteDatabase(path: file(in: settings.data)) }
        return try await server(url)
    }

    static func isServer(_ place: String) -> Bool { place.hasPrefix("postgres:") || place.hasPrefix("postgresql:") }

    static func file(in folder: String) -> String { folder + "/digipolku.sqlite" }

    /// There is no database in the folder, or one without a table that was broken off while it was made.
    static func isVacant(_ folder: String) async throws -> Bool {
        guard FileManager.default.fileExists(atPath: file(in: folder)) else { return true }
        let found = try SQLiteDatabase(path: file(in: folder))
        defer { try? found.close() }
        return try await found.isEmpty()
    }

    static func server(_ url: String) async throws -> PostgresDatabase {
        do { return try await PostgresDatabase.open(url: url) } catch let fault as DatabaseFault { throw HouseFault.database(fault) }
    }

    static func prepare(_ folder: String) throws {
        do {
            try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        } catch {
            throw HouseFault.folder(folder)
        }
    }
}

/// Why an installation cannot be opened; each is one sentence.
enum HouseFault: Error, CustomStringConvertible {
    case folder(String)
    case noStore(String)
    case storeIsAway(String)
    case database(DatabaseFault)
    case noOrganisation(String)
    case noRound(String)
    case notReleased(String)

    var description: String {
        switch self {
        case .folder(let path): "The data folder \(path) cannot be made."
        case .noStore(let place): "There is no store in \(place)."
        case .storeIsAway(let place):
            "There is no store in \(place), but the keys belong to one. Is its disk mounted? To begin anew, name another key folder."
        case .database(.unavailable(let said)): "The database cannot be reached: \(said)"
        case .database(.busy): "The database is busy with somebody else's work; try again in a minute."
        case .database(let fault): "The database cannot be used: \(fault)"
        case .noOrganisation(let slug): "There is no organisation \(slug)."
        case .noRound(let id): "There is no round \(id)."
        case .notReleased(let id): "The round \(id) is not released, or publishes nothing: --audience internal writes what members may read."
        }
    }
}
