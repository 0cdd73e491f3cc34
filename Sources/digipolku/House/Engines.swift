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
    static func opened(_ settings: ProgramSettings) async throws -> (any SQLDatabase, KeyFolder) {
        guard let url = settings.databaseURL else {
            let keys = try KeyFolder(settings.keys, isFirstStart: try prepare(settings.data))
            return (try SQLiteDatabase(path: settings.data + "/digipolku.sqlite"), keys)
        }
        let database = try await PostgresDatabase.open(url: url)
        return (database, try KeyFolder(settings.keys, isFirstStart: try await database.isEmpty()))
    }

    /// The engine that the settings name; nothing is made or migrated in it.
    static func engine(_ settings: ProgramSettings) async throws -> any SQLDatabase {
        guard let url = settings.databaseURL else { return try SQLiteDatabase(path: settings.data + "/digipolku.sqlite") }
        return try await server(url)
    }

    /// The empty store that a move goes to: a URL of PostgreSQL, or a folder for SQLite.
    static func engine(at place: String) async throws -> any SQLDatabase {
        guard place.hasPrefix("postgres:") || place.hasPrefix("postgresql:") else {
            guard try prepare(place) else { throw ArchiveFault.notEmpty }
            return try SQLiteDatabase(path: place + "/digipolku.sqlite")
        }
        let database = try await server(place)
        guard try await database.isEmpty() else { throw ArchiveFault.notEmpty }
        return database
    }

    private static func server(_ url: String) async throws -> PostgresDatabase {
        do { return try await PostgresDatabase.open(url: url) } catch let fault as DatabaseFault { throw HouseFault.database(fault) }
    }

    /// - Returns: whether the folder holds no database yet.
    static func prepare(_ folder: String) throws -> Bool {
        do {
            try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        } catch {
            throw HouseFault.folder(folder)
        }
        return !FileManager.default.fileExists(atPath: folder + "/digipolku.sqlite")
    }
}

/// Why an installation cannot be opened; each is one sentence.
enum HouseFault: Error, CustomStringConvertible {
    case folder(String)
    case database(DatabaseFault)
    case noOrganisation(String)
    case noRound(String)

    var description: String {
        switch self {
        case .folder(let path): "The data folder \(path) cannot be made."
        case .database(.unavailable(let said)): "The database cannot be reached: \(said)"
        case .database(.busy): "The database is busy with somebody else's work; try again in a minute."
        case .database(let fault): "The database cannot be used: \(fault)"
        case .noOrganisation(let slug): "There is no organisation \(slug)."
        case .noRound(let id): "There is no round \(id)."
        }
    }
}
