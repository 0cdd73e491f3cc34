import Domain
import Secrets

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Where keys live: one folder, or two on different disks or machines, shared by all processes of an installation.
///
/// Folders are for the owner only (0700), so are the files in them (0600). A key is read from every folder and compared: missing,
/// different or readable by others is refused. Keys are never in the database, a log or an archive (`docs/ballot.md`).
package struct KeyFolder: Sendable {
    private let folders: [KeyFiles]
    /// MACs of sessions, links and audit heads: everything that outlives a round.
    package let installation: Key

    /// - Parameters:
    ///   - paths: one or two.
    ///   - isFirstStart: the store is new, so missing folders and a missing installation key may be made.
    /// - Throws: `KeyFault`.
    package init(_ paths: [String], isFirstStart: Bool) throws {
        guard (1...2).contains(paths.count), Set(paths).count == paths.count else { throw KeyFault.folderCount(paths.count) }
        let folders = paths.map(KeyFiles.init)
        for folder in folders { try Self.prepare(folder, makesFolder: isFirstStart) }
        self.folders = folders
        installation = try isFirstStart ? Self.make(.installation, in: folders) : Self.read(.installation, in: folders)
    }

    private static func prepare(_ folder: KeyFiles, makesFolder: Bool) throws {
        do { try folder.prepare(makesFolder: makesFolder) } catch KeyFault.system(_, ENOENT) where !makesFolder {
            throw KeyFault.missing(.installation, folder: folder.path)
        }
    }

    /// The key that `name` names.
    ///
    /// - Throws: `KeyFault`; `.missing` also when only one of two folders holds it.
    package func key(_ name: KeyName) throws -> Key { try Self.read(name, in: folders) }

    /// The key, made where it does not exist yet; a folder that lacks it gets it.
    package func make(_ name: KeyName) throws -> Key { try Self.make(name, in: folders) }

    /// Overwrites and removes a key in every folder, on disk before this returns. A key that is gone already is no error.
    ///
    /// - Throws: `KeyFault.missing(.installation, …)` when a folder is not the one that was there at the start (not mounted, say):
    ///   nothing is erased then, for the key would survive on it.
    package func erase(_ name: KeyName) throws {
        try exclusively {
            for folder in folders where try folder.load(.installation) == nil { throw KeyFault.missing(.installation, folder: folder.path) }
            for folder in folders { try folder.erase(name) }
        }
    }

    /// Every key that any folder holds, sorted.
    package func names() throws -> [KeyName] {
        Set(try folders.flatMap { try $0.names() }).sorted { $0.file < $1.file }
    }

    /// Which copy of the store the keys belong to, 1 or more; nil in folders that no store was opened with yet.
    package func generation() throws -> Int? { try folders.compactMap { try $0.generation() }.max() }

    /// Binds the keys to a copy of the store: older ones are refused from then on.
    package func record(generation: Int) throws {
        try exclusively {
            for folder in folders { try folder.record(generation: generation) }
        }
    }

    /// Keys that should be gone: of `released` rounds, and the second keys of rounds whose thirty days are over.
    package func leftOver(released: some Sequence<Round.ID>, expired: some Sequence<Round.ID>) throws -> [KeyName] {
        let gone = Set(released.map(KeyName.round)).union(expired.map(KeyName.kept))
        return try names().filter(gone.contains)
    }

    private func exclusively(_ body: () throws -> Void) throws { try Self.exclusively(folders, body) }

    /// One process at a time makes or erases keys; the first folder's lock decides.
    private static func exclusively<T>(_ folders: [KeyFiles], _ body: () throws -> T) throws -> T {
        guard let first = folders.first else { throw KeyFault.folderCount(0) }
        return try first.locked(body)
    }

    private static func read(_ name: KeyName, in folders: [KeyFiles]) throws -> Key {
        guard let key = try agreed(name, in: folders, mayLack: false) else { throw KeyFault.missing(name, folder: folders.first?.path ?? "") }
        return key
    }

    private static func make(_ name: KeyName, in folders: [KeyFiles]) throws -> Key {
        try exclusively(folders) {
            let key = try agreed(name, in: folders, mayLack: true) ?? Key()
            for folder in folders where try folder.load(name) == nil { try folder.save(key, as: name) }
            return try read(name, in: folders)
        }
    }

    /// What the folders that hold the key agree on.
    private static func agreed(_ name: KeyName, in folders: [KeyFiles], mayLack: Bool) throws -> Key? {
        var found: Key?
        for folder in folders {
            guard let key = try folder.load(name) else {
                if mayLack { continue }
                throw KeyFault.missing(name, folder: folder.path)
            }
            if let found, !Secrets.equal(found.bytes, key.bytes) { throw KeyFault.different(name) }
            found = key
        }
        return found
    }
}

/// A key by what it is for; `file` is its name in a folder.
package enum KeyName: Hashable, Sendable, CustomStringConvertible {
    case installation
    /// Tickets, ledger and seals of a round; erased when it is released.
    case round(Round.ID)
    /// The second key of a round: what is kept for thirty days after its release.
    case kept(Round.ID)

    package var file: String {
        switch self {
        case .installation: "installation.key"
        case .round(let id): "round-\(id).key"
        case .kept(let id): "kept-\(id).key"
        }
    }

    package var description: String { file }

    /// - Returns: nil for a file that is no key of ours.
    init?(file: String) {
        if file == Self.installation.file {
            self = .installation
            return
        }
        let parts = file.split(separator: "-", maxSplits: 1)
        guard parts.count == 2, parts[1].hasSuffix(".key"), let id = Round.ID(text: parts[1].dropLast(4)) else { return nil }
        switch parts[0] {
        case "round": self = .round(id)
        case "kept": self = .kept(id)
        default: return nil
        }
    }
}

/// Why a key cannot be used. Descriptions are sentences for the person who runs the program; none holds a key.
package enum KeyFault: Error, Hashable, CustomStringConvertible {
    case folderCount(Int)
    case missing(KeyName, folder: String)
    case different(KeyName)
    /// The file or folder belongs to somebody else, may be read by others, or is not a plain file or folder.
    case notPrivate(path: String)
    /// The file is not 32 bytes long.
    case size(path: String)
    /// The system refused; `code` is its errno.
    case system(path: String, code: Int32)

    package var description: String {
        switch self {
        case .folderCount(let count): "Name one or two different key folders, not \(count)."
        case .missing(let name, let folder): "The key \(name) is missing in \(folder)."
        case .different(let name): "The two key folders hold different keys under the name \(name)."
        case .notPrivate(let path): "\(path) must belong to the user who runs the program and be closed to all others (files 0600, folders 0700)."
        case .size(let path): "\(path) is damaged: a key has 32 bytes, a generation is a number."
        case .system(let path, let code): "\(path) cannot be used (system error \(code))."
        }
    }
}
