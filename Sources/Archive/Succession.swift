import Ballot
import Database
import Domain
import Store

/// What becomes of a restored copy: it goes on in the place of the one it was copied from, or lets go of what it had collected.
package struct Succession: Sendable {
    let database: any SQLDatabase
    let keys: KeyFolder
    let store: Store

    package init(database: any SQLDatabase, keys: KeyFolder, store: Store) {
        (self.database, self.keys, self.store) = (database, keys, store)
    }

    /// Also for a store whose move was broken off: the other half is an older copy then.
    ///
    /// - Throws: `ArchiveFault.state` unless the store was restored or is being moved.
    package func goOn() async throws { try await decide(.storeContinued, from: [.restored, .moving]) { _ in } }

    /// Answers of rounds that were not released are thrown away; the rounds stay, closed, and can be opened again.
    ///
    /// - Throws: `ArchiveFault.state` unless the store was restored.
    package func discard() async throws {
        let store = store
        try await decide(.storeDiscarded, from: [.restored]) { db in
            try store.closeOpenRounds(in: db)
            try Ballot.discardUnreleased(in: db)
        }
    }

    private func decide(_ deed: Deed, from states: Set<InstallationState>, _ body: @escaping @Sendable (any Connection) throws -> Void) async throws {
        let store = store
        let newest = try keys.generation() ?? 1
        let generation = try await database.write { db in
            let now = try Installation.read(db)
            guard states.contains(now.state) else { throw ArchiveFault.state(found: now.state, wanted: .restored) }
            let generation = max(now.generation, newest) + 1
            try body(db)
            try Installation(state: .serving, generation: generation).write(db)
            try store.recordInstallation(deed, detail: String(generation), in: db)
            return generation
        }
        // A crash before this line is made good at the next start: the store is ahead of the keys then.
        try keys.record(generation: generation)
    }
}

/// Whether a store may be served with these keys.
package enum Generations {
    /// Makes the key folder know a store that is ahead of it.
    ///
    /// - Throws: `OlderCopy` for a store that another copy has taken the place of.
    package static func check(_ installation: Installation, keys: KeyFolder) throws {
        guard let known = try keys.generation() else { return try keys.record(generation: installation.generation) }
        // A copy from before is welcome as long as nobody has decided about it.
        guard installation.state != .restored else { return }
        guard installation.generation >= known else { throw OlderCopy(found: installation.generation, known: known) }
        if installation.generation > known { try keys.record(generation: installation.generation) }
    }
}

/// Another copy of the store has gone on since.
package struct OlderCopy: Error, Hashable, CustomStringConvertible {
    let found: Int
    let known: Int

    package var description: String {
        "This is an older copy of the store (generation \(found)); the keys belong to the one that went on (generation \(known)). "
            + "Serve that one, or take this one's archive into an empty store."
    }
}
