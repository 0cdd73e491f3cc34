import Archive
import Ballot
import BallotRelease
import Content
import Database
import Domain
import Foundation
import Jobs
import Logging
import Secrets
import Store

/// An installation that is open: its database, its keys and the rooms that work with them.
struct House: Sendable {
    /// Writes to it are refused while the store is held, and once another copy has gone on.
    let database: any SQLDatabase
    /// The engine itself, for archives and decisions about the store.
    let base: any SQLDatabase
    let builder: ReleaseBuilder
    let keys: KeyFolder
    let world: World
    let store: Store
    let ballot: Ballot
    let office: RoundOffice
    let housekeeping: Housekeeping
    let content: ContentFolder
    let logger: Logger

    /// Opens what the settings name; an older schema is brought up to date.
    ///
    /// - Parameter makesStore: where there is none yet.
    /// - Throws: `HouseFault` in a sentence for the person at the console.
    static func open(_ settings: ProgramSettings, makesStore: Bool = true) async throws -> House {
        try Secrets.start()
        let world = World.system
        // Whatever is made from here on is the owner's alone.
        umask(0o077)
        do {
            let (database, keys) = try await opened(settings, makesStore: makesStore)
            try await database.migrate(Self.migrations, at: world.now().milliseconds)
            try Generations.check(try await database.read { try Installation.read($0) }, keys: keys)
            return House(database: database, keys: keys, world: world, content: settings.content)
        } catch let fault as DatabaseFault {
            throw HouseFault.database(fault)
        }
    }

    /// Takes an archive into the place that the settings name.
    ///
    /// - Parameter newKeys: makes a key folder where the old one is lost.
    /// - Throws: `ArchiveFault`, `KeyFault`; the place is as empty as before then.
    static func restore(_ file: String, _ settings: ProgramSettings, newKeys: Bool) async throws -> (house: House, summary: ArchiveSummary) {
        try Secrets.start()
        umask(0o077)
        let archive = try CheckedArchive(path: file, migrations: migrations)
        let place = try await NewPlace(settings.databaseURL ?? settings.data)
        return try await place.kept {
            let database = try await place.open()
            do {
                let keys = try KeyFolder(settings.keys, isFirstStart: newKeys)
                let house = House(database: database, keys: keys, world: .system, content: settings.content)
                let summary = try await house.take(archive, sealsAnew: newKeys)
                return (house, summary)
            } catch {
                try? database.close()
                throw error
            }
        }
    }

    private func take(_ archive: CheckedArchive, sealsAnew: Bool) async throws -> ArchiveSummary {
        let (store, verification) = (store, verification)
        return try await Restore(database: base, migrations: Self.migrations, world: world).take(archive) { db in
            if sealsAnew { try store.sealAuditAnew(in: db) }
            let damages = try verification.damages(in: db)
            guard damages.isEmpty else { throw ArchiveFault.doesNotHold(damages) }
        }
    }

    var verification: Verification { Verification(database: base, store: store, builder: builder) }

    /// Rounds with collected answers whose keys are not there: nobody can open those answers.
    func roundsWithoutKeys() async throws -> [Round.ID] {
        let held = Set(try keys.names())
        return try await store.unreleasedRounds().filter { !held.contains(.round($0)) }
    }

    /// - Throws: `InstallationHeld` for a store that has moved or is being moved.
    func checkMayServe() async throws {
        let state = try await base.read { try Installation.read($0).state }
        guard state == .serving || state == .restored else { throw InstallationHeld(state: state) }
        if state == .restored { logger.warning("\(InstallationHeld(state: state))") }
    }

    /// The whole schema, of all rooms.
    static let migrations = Store.migrations + Ballot.migrations + Installation.migrations

    private init(database base: any SQLDatabase, keys: KeyFolder, world: World, content: ContentFolder) {
        self.base = base
        let database = GuardedDatabase(base, keys: keys)
        self.database = database
        self.keys = keys
        self.world = world
        self.content = content
        logger = Logger(label: "digipolku")
        store = Store(database: database, world: world, key: keys.installation)
        ballot = Ballot(database: database, keys: keys, world: world)
        builder = ReleaseBuilder(database: database, keys: keys, world: world)
        office = RoundOffice(store: store, ballot: ballot, builder: builder, world: world) { reference in
            content.bytes("instruments/\(reference.id)-\(reference.version).yaml")
        }
        housekeeping = Housekeeping(
            store: store, ballot: ballot, builder: builder, office: office, leases: Leases(database: database), world: world, logger: logger)
    }

    func close() throws {
        try database.close()
    }

    /// Closes it after the work, however that ends.
    func closed<T>(_ work: (House) async throws -> T) async throws -> T {
        do {
            let answer = try await work(self)
            try close()
            return answer
        } catch {
            try? close()
            throw error
        }
    }
}

extension World {
    /// The system's clock and generator.
    static let system = World(
        now: { Instant(milliseconds: Int64((Date().timeIntervalSince1970 * 1_000).rounded(.down))) },
        random: { UInt64.random(in: .min ... .max) })
}
