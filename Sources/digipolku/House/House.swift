import Ballot
import BallotRelease
import Content
import Database
import DatabasePostgres
import DatabaseSQLite
import Domain
import Foundation
import Jobs
import Logging
import Secrets
import Store

/// An installation that is open: its database, its keys and the rooms that work with them.
struct House: Sendable {
    let database: any SQLDatabase
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
    static func open(_ settings: ProgramSettings, content: ContentFolder = ContentFolder()) async throws -> House {
        try Secrets.start()
        let world = World.system
        // Whatever is made from here on is the owner's alone.
        umask(0o077)
        do {
            let (database, keys) = if let url = settings.databaseURL { try await onServer(url, settings) } else { try inFile(settings) }
            try await database.migrate(Store.migrations + Ballot.migrations, at: world.now().milliseconds)
            return House(database: database, keys: keys, world: world, content: content)
        } catch let fault as DatabaseFault {
            throw HouseFault.database(fault)
        }
    }

    /// Keys first: a folder that is refused must not leave a database behind that expects its key.
    private static func inFile(_ settings: ProgramSettings) throws -> (any SQLDatabase, KeyFolder) {
        let isFirstStart = try prepare(settings.data)
        let keys = try KeyFolder(settings.keys, isFirstStart: isFirstStart)
        return (try SQLiteDatabase(path: settings.data + "/digipolku.sqlite"), keys)
    }

    private static func onServer(_ url: String, _ settings: ProgramSettings) async throws -> (any SQLDatabase, KeyFolder) {
        let database = try await PostgresDatabase.open(url: url)
        return (database, try KeyFolder(settings.keys, isFirstStart: try await database.isEmpty()))
    }

    private init(database: any SQLDatabase, keys: KeyFolder, world: World, content: ContentFolder) {
        self.database = database
        self.keys = keys
        self.world = world
        self.content = content
        logger = Logger(label: "digipolku")
        store = Store(database: database, world: world, key: keys.installation)
        ballot = Ballot(database: database, keys: keys, world: world)
        let builder = ReleaseBuilder(database: database, keys: keys, world: world)
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

extension World {
    /// The system's clock and generator.
    static let system = World(
        now: {
            var time = timespec()
            clock_gettime(CLOCK_REALTIME, &time)
            return Instant(milliseconds: Int64(time.tv_sec) * 1_000 + Int64(time.tv_nsec) / 1_000_000)
        },
        random: { UInt64.random(in: .min ... .max) })
}
