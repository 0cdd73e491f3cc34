import Archive
import Ballot
import BallotRelease
import Content
import Database
import DatabaseSQLite
import Domain
import Foundation
import Jobs
import Logging
import Secrets
import Store

/// An installation that is open: its database, its keys and the rooms that work with them.
struct House: Sendable {
    /// Writes to it are refused once the store has moved.
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

    /// Opens what the settings name; a missing data folder is made, an older schema brought up to date.
    ///
    /// - Throws: `HouseFault` in a sentence for the person at the console.
    static func open(_ settings: ProgramSettings) async throws -> House {
        try Secrets.start()
        let world = World.system
        // Whatever is made from here on is the owner's alone.
        umask(0o077)
        let isFirstStart = try prepare(settings.data)
        // Keys first: a folder that is refused must not leave a database behind that expects its key.
        let keys = try KeyFolder(settings.keys, isFirstStart: isFirstStart)
        let database = try engine(settings)
        try await database.migrate(Self.migrations, at: world.now().milliseconds)
        try Generations.check(try await database.read { try Installation.read($0) }, keys: keys)
        return House(database: database, keys: keys, world: world, content: settings.content)
    }

    /// The engine that the settings name; nothing is made or migrated in it.
    static func engine(_ settings: ProgramSettings) throws -> any SQLDatabase {
        if let url = settings.text("database-url", nil), !url.isEmpty { throw HouseFault.noPostgreSQL }
        return try SQLiteDatabase(path: settings.data + "/digipolku.sqlite")
    }

    /// The empty store that a move goes to: a URL of PostgreSQL, or a folder for SQLite.
    static func engine(at place: String) throws -> any SQLDatabase {
        if place.hasPrefix("postgres") { throw HouseFault.noPostgreSQL }
        guard try prepare(place) else { throw ArchiveFault.notEmpty }
        return try SQLiteDatabase(path: place + "/digipolku.sqlite")
    }

    /// Takes an archive into the place that the settings name.
    ///
    /// - Parameter newKeys: makes a key folder where the old one is lost.
    /// - Throws: `ArchiveFault`, `KeyFault`; the place is as empty as before then.
    static func restore(_ file: String, _ settings: ProgramSettings, newKeys: Bool) async throws -> (house: House, summary: ArchiveSummary) {
        try Secrets.start()
        umask(0o077)
        guard try prepare(settings.data) else { throw ArchiveFault.notEmpty }
        let keys = try KeyFolder(settings.keys, isFirstStart: newKeys)
        let database = try engine(settings)
        do {
            let summary = try await Restore(database: database, migrations: migrations, world: .system).take(from: file)
            let house = House(database: database, keys: keys, world: .system, content: settings.content)
            if newKeys { try await house.store.sealAuditAnew() }
            return (house, summary)
        } catch {
            try? database.close()
            if database.engine == .sqlite { removeDatabase(in: settings.data) }
            throw error
        }
    }

    private static func removeDatabase(in folder: String) {
        for ending in ["", "-wal", "-shm"] { try? FileManager.default.removeItem(atPath: folder + "/digipolku.sqlite" + ending) }
    }

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
        let database = GuardedDatabase(base, refusing: [.moving, .moved])
        let collecting = GuardedDatabase(base, refusing: [.restored, .moving, .moved])
        self.database = database
        self.keys = keys
        self.world = world
        self.content = content
        logger = Logger(label: "digipolku")
        store = Store(database: database, world: world, key: keys.installation)
        ballot = Ballot(database: collecting, keys: keys, world: world)
        builder = ReleaseBuilder(database: collecting, keys: keys, world: world)
        office = RoundOffice(store: store, ballot: ballot, builder: builder, world: world) { reference in
            content.bytes("instruments/\(reference.id)-\(reference.version).yaml")
        }
        housekeeping = Housekeeping(
            store: store, ballot: ballot, builder: builder, office: office, leases: Leases(database: database), world: world, logger: logger)
    }

    func close() throws {
        try database.close()
    }

    /// - Returns: whether the folder holds no database yet.
    private static func prepare(_ folder: String) throws -> Bool {
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
    case noPostgreSQL
    case noOrganisation(String)
    case noRound(String)

    var description: String {
        switch self {
        case .folder(let path): "The data folder \(path) cannot be made."
        case .noPostgreSQL: "This version keeps its data in SQLite; PostgreSQL is not there yet. Leave --database-url out."
        case .noOrganisation(let slug): "There is no organisation \(slug)."
        case .noRound(let id): "There is no round \(id)."
        }
    }
}

extension World {
    /// The system's clock and generator.
    static let system = World(
        now: { Instant(milliseconds: Int64((Date().timeIntervalSince1970 * 1_000).rounded(.down))) },
        random: { UInt64.random(in: .min ... .max) })
}
