import Ballot
import Database
import Domain
import Secrets
import Store
import Synchronization
import TestKit
import Testing

/// A store on a real file with one municipality, its people, and a clock that the test moves.
struct Town {
    let folder: TemporaryFolder
    let database: any SQLDatabase
    let clock: Clock
    let key: Key
    let store: Store
    let home: Organisation
    let lead: Actor
    let owner: Actor
    let admin: Actor

    static let themes = ["johtaminen", "tieto", "osaaminen"].map { key in
        InstrumentTheme(key: key, name: LocalText(fi: key.uppercased()), sentence: LocalText(fi: "Lause."))
    }

    init(on day: String = "2026-11-20") async throws {
        folder = try TemporaryFolder()
        database = try await folder.database()
        try await database.migrate(Store.migrations + Ballot.migrations, at: 0)
        clock = Clock(at: try #require(Day(day)).start(in: .helsinki).adding(seconds: 12 * 3_600))
        key = Key()
        store = Store(database: database, world: clock.world, key: key)
        home = try await store.addOrganisation(
            slug: "tyrskyla", name: LocalText(fi: "Tyrskylän kunta", sv: "Tyrskylä kommun"), languages: [.fi, .sv], themes: Self.themes)
        admin = try await Self.member("admin@example.fi", .admin, of: home, store)
        lead = try await Self.member("lead@example.fi", .lead, of: home, store)
        owner = try await Self.member("owner@example.fi", .owner, of: home, store)
    }

    static func member(_ email: String, _ role: Role, of organisation: Organisation, _ store: Store) async throws -> Actor {
        let account = try await store.addMember(email: email, name: "Nimi", roles: [role], by: .program(in: organisation.id)).account
        return try #require(try await store.actor(account: account.id, in: organisation.id))
    }

    /// A second municipality in the same installation, with its lead.
    func neighbour() async throws -> Actor {
        let organisation = try await store.addOrganisation(slug: "naapuri", name: LocalText(fi: "Naapuri"), themes: Self.themes)
        return try await Self.member("lead@naapuri.fi", .lead, of: organisation, store)
    }

    /// An action that may be published.
    static func action(_ title: String = "Yksi kartta") -> Action {
        Action(
            title: LocalText(fi: title), theme: "tieto", phase: .planned, owner: ActionOwner(sector: LocalText(fi: "Tekniset palvelut")),
            starts: MonthOrDay("2026-01"), ends: MonthOrDay("2028-12"),
            indicator: Indicator(text: LocalText(fi: "Toimialoja"), unit: LocalText(fi: "kpl"), baseline: 1, target: 6, now: 3))
    }

    static func plan(opens: String = "2026-11-20", closes: String = "2026-12-10") throws -> Plan {
        Plan(
            name: LocalText(fi: "Kysely"), opens: try #require(Day(opens)), closes: try #require(Day(closes)),
            groups: [PlanGroup(key: ["staff", "VAKA"], name: LocalText(fi: "Varhaiskasvatus"), people: 40, mode: .groupLink, joins: nil)])
    }

    static let instrument = InstrumentReference(id: "muutosvalmius", version: 1)

    static let label = Label(
        number: 0, key: ["staff", "VAKA"], name: LocalText(fi: "Varhaiskasvatus"), people: 40, isPublic: false, isRepeatable: true,
        statements: ["M01", "M02"], joined: [["staff", "RUOKA"]])

    func openedRound(_ plan: Plan? = nil) async throws -> Round {
        let draft = try await store.addRound(try plan ?? Self.plan(), of: Self.instrument, by: lead)
        return try await store.openRound(draft.id, Opening(labels: [Self.label], tree: "0", instrument: [1, 2, 3]), expecting: 1, by: lead)
    }

    /// Released as the release builder leaves it: its state, with the line in the same transaction.
    func releasedRound(_ plan: Plan? = nil) async throws -> Round {
        let round = try await openedRound(plan)
        try await store.closeRound(round.id, by: lead)
        let (store, lead) = (store, lead)
        try await database.write { db in
            try db.run("UPDATE round SET state = 'released', released_at = \(store.world.now().milliseconds) WHERE id = \(round.id.number)")
            try store.record(.roundReleased, object: round.id.number, detail: "hash", by: lead, in: db)
        }
        return try await store.round(round.id, for: lead)
    }

    func lines() async throws -> [AuditLine] { try await store.auditLines(for: admin, limit: 10_000).reversed() }

    func damages() async throws -> [AuditDamage] {
        try await store.verifyAudit(of: home.id) + (try await store.verifyAudit(of: nil))
    }

    /// What a hand with access to the file could do.
    func damage(_ statement: SQL) async throws {
        try await database.write { db in _ = try db.run(statement) }
    }
}

/// Time that stands until the test moves it.
final class Clock: Sendable {
    private let instant: Mutex<Instant>
    private let chance = Mutex(SplitMix64(seed: 7))

    init(at instant: Instant) {
        self.instant = Mutex(instant)
    }

    var world: World { World(now: { self.instant.withLock { $0 } }, random: { self.chance.withLock { $0.next() } }) }

    func set(_ time: Instant) { instant.withLock { $0 = time } }
    func advance(seconds: Int64) { instant.withLock { $0 = $0.adding(seconds: seconds) } }
    func advance(days: Int64) { instant.withLock { $0 = $0.adding(days: days) } }
}

/// A changed copy.
func changed<Value>(_ value: Value, _ change: (inout Value) -> Void) -> Value {
    var copy = value
    change(&copy)
    return copy
}
