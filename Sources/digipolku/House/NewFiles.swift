import Archive
import Dispatch
import Foundation

/// The files of a SQLite database that is being made: gone again, with their folder if that was new, unless the work comes to its end.
struct NewFiles: Sendable {
    /// A server keeps its own files: what was not committed was never there.
    static let none = NewFiles()

    private let folder: String?
    private let isNewFolder: Bool

    private init() {
        (folder, isNewFolder) = (nil, false)
    }

    /// Makes the folder; the database in it is for the work to make.
    ///
    /// - Throws: `HouseFault.folder`, `ArchiveFault.notEmpty` when a store is there already.
    init(in folder: String) async throws {
        self.folder = folder
        isNewFolder = !FileManager.default.fileExists(atPath: folder)
        guard try await House.isVacant(folder) else { throw ArchiveFault.notEmpty }
        try House.prepare(folder)
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
        for ending in ["", "-wal", "-shm"] { try? FileManager.default.removeItem(atPath: House.file(in: folder) + ending) }
        // Refuses while anything else is in it.
        if isNewFolder { rmdir(folder) }
    }
}
