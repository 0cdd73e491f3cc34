import Archive
import Database
import DatabaseSQLite
import Dispatch
import Foundation

/// Where a store is to come into being: nothing of it stays unless the work comes to its end.
struct NewPlace: Sendable {
    /// Nil for a server, which keeps its own files: what was not committed was never there.
    private let folder: String?
    private let isNewFolder: Bool
    private let place: String

    /// - Parameter place: a URL of PostgreSQL, or a folder for SQLite, which is made.
    /// - Throws: `HouseFault.folder`, `ArchiveFault.notEmpty` when a store is in the folder already.
    init(_ place: String) async throws {
        self.place = place
        folder = House.isServer(place) ? nil : place
        isNewFolder = folder.map { !FileManager.default.fileExists(atPath: $0) } ?? false
        guard let folder else { return }
        guard try await House.isVacant(folder) else { throw ArchiveFault.notEmpty }
        try House.prepare(folder)
    }

    /// - Throws: `ArchiveFault.notEmpty`.
    func open() async throws -> any SQLDatabase {
        if let folder { return try SQLiteDatabase(path: House.file(in: folder)) }
        let database = try await House.server(place)
        guard try await database.isEmpty() else { throw ArchiveFault.notEmpty }
        return database
    }

    /// Also when the process is told to end; one that is killed leaves a file without a table in it, which counts as none.
    func kept<T>(_ work: () async throws -> T) async throws -> T {
        let signals = [SIGTERM, SIGINT, SIGHUP].map { number in
            signal(number, SIG_IGN)
            let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
            source.setEventHandler {
                remove()
                _exit(128 + number)
            }
            source.resume()
            return source
        }
        defer { for source in signals { source.cancel() } }
        do {
            return try await work()
        } catch {
            remove()
            throw error
        }
    }

    func remove() {
        guard let folder else { return }
        // Under another name: a thread that is still at work can make no file in it any more.
        let aside = "\(folder)-\(getpid())"
        let place = isNewFolder && rename(folder, aside) == 0 ? aside : folder
        for ending in ["", "-wal", "-shm", "-journal"] { try? FileManager.default.removeItem(atPath: House.file(in: place) + ending) }
        // What somebody else put into it meanwhile stays where it was.
        if place == aside, rmdir(aside) != 0 { rename(aside, folder) }
    }
}
