import Ballot
import BallotRelease
import Content
import Database
import Domain
import Formats
import Foundation
import HTTPTypes
import Hummingbird
import Jobs
import Logging
import NIOCore
import NIOEmbedded
import Secrets
import Store
import Synchronization
import Testing
import Web

/// A whole installation in a temporary folder – real SQLite, real keys, the real gate – that is asked without a socket.
package final class TestHouse: Sendable {
    package let folder: TemporaryFolder
    package let database: any SQLDatabase
    package let keys: KeyFolder
    package let world: World
    package let store: Store
    package let ballot: Ballot
    package let office: RoundOffice
    package let housekeeping: Housekeeping
    package let content: ContentFolder
    package let organisation: Organisation
    package let gate: Gate
    /// Who empties the outbox, by way of a carrier.
    package let postman: @Sendable (any LetterCarrier) -> Postman
    /// Who sends the letters of rounds, by way of a carrier.
    package let roundPost: @Sendable (any LetterCarrier) -> RoundPost
    /// Who sends the letters to organisations.
    package let inquiryPost: @Sendable (any LetterCarrier) -> InquiryPost
    private let testClock: TestClock

    /// Noon in Helsinki on 20.11.2026, the day of the demo's story.
    package static let noon = Instant(milliseconds: 1_795_168_800_000)

    /// An organisation `testila` with the shipped themes; its languages are Finnish and Swedish.
    ///
    /// - Parameters:
    ///   - isEmpty: without the organisation; `organisation` is then a name alone.
    ///   - instruments: questionnaires beside the shipped ones: `kaikki-1` and the text of its file.
    ///   - carrier: takes letters to a mail server; nil: nothing is sent.
    package init(
        baseURL: String = "http://localhost", setUpCode: String? = nil, isEmpty: Bool = false, instruments: [String: String] = [:],
        press: PaperPress = PaperPress(),
        carrier: (any LetterCarrier)? = nil
    ) async throws {
        folder = try TemporaryFolder()
        let clock = TestClock(at: Self.noon)
        world = World(now: { clock.now }, random: { UInt64.random(in: .min ... .max) })
        testClock = clock
        database = try await folder.database()
        try await database.migrate(Store.migrations + Ballot.migrations, at: 0)
        keys = try KeyFolder([folder.path + "/keys"], isFirstStart: true)
        store = Store(database: database, world: world, key: keys.installation)
        ballot = Ballot(database: database, keys: keys, world: world)
        content = try folder.content(instruments)
        let (content, builder) = (content, ReleaseBuilder(database: database, keys: keys, world: world))
        office = RoundOffice(store: store, ballot: ballot, builder: builder, world: world) {
            content.bytes("instruments/\($0.id)-\($0.version).yaml")
        }
        let quiet = Self.quiet
        housekeeping = Housekeeping(
            store: store, ballot: ballot, builder: builder, office: office, leases: Leases(database: database), world: world, logger: quiet)
        let instrument = try Self.shipped.get()
        let name = LocalText(fi: "Testilä", sv: "Testby", en: "Testville")
        organisation =
            if isEmpty { Organisation(id: world.id(), slug: "testila", name: name) } else {
                try await store.addOrganisation(
                    slug: "testila", name: name, languages: [.fi, .sv], contact: "digi@testila.example", themes: instrument.themes)
            }
        let site = try Site(
            store: store, ballot: ballot, keeper: office,
            settings: Settings(baseURL: baseURL, hosts: ["localhost"], version: "test", setUpCode: setUpCode), world: world,
            key: keys.installation, content: content, press: press, sheets: TestProgram.sheetChild(), carrier: carrier)
        gate = Gate(site: site)
        let (store, database, world) = (store, database, world)
        let room: @Sendable (any LetterCarrier) -> MailRoom = {
            MailRoom(store: store, carrier: $0, leases: Leases(database: database), world: world, logger: quiet)
        }
        let letters = LetterDesk(site: site)
        postman = { Postman(room: room($0), writer: letters) }
        let (ballot, roundLetters) = (ballot, RoundLetterDesk(site: site))
        roundPost = { RoundPost(room: room($0), ballot: ballot, writer: roundLetters) }
        let inquiryLetters = InquiryLetterDesk(site: site)
        inquiryPost = { InquiryPost(room: room($0), writer: inquiryLetters) }
    }

    /// Moves the clock of every room.
    package func sleep(days: Int64 = 0, seconds: Int64 = 0, milliseconds: Int64 = 0) {
        testClock.move(by: (days * 86_400 + seconds) * 1_000 + milliseconds)
    }

    /// The program itself, with every right.
    package var program: Actor { .program(in: organisation.id) }

    /// The shipped readiness instrument.
    package func instrument() throws -> Instrument { try Self.shipped.get() }

    private static let quiet: Logger = {
        var logger = Logger(label: "test")
        logger.logLevel = .critical
        return logger
    }()

    private static let shipped = Result { try InstrumentFile.read(ContentFolder().bytes("instruments/muutosvalmius-1.yaml") ?? []) }

    /// An open round: staff of two sectors by group links, management and elected officials by personal links, unless `groups` says otherwise.
    package func openRound(
        _ selection: Selection = .full, groups: [PlanGroup]? = nil, publicLink: Bool = false, publishes: Bool = true, days: Int = 21
    ) async throws -> Round {
        let today = world.now().day(in: organisation.zone)
        let plan = Plan(
            name: LocalText(fi: "Kysely 2026", sv: "Enkät 2026", en: "Survey 2026"), selection: selection, opens: today, closes: today.adding(days),
            groups: groups ?? Self.groups, publicLink: publicLink, publishes: publishes)
        let round = try await store.addRound(plan, of: InstrumentReference(id: "muutosvalmius", version: 1), by: program)
        try await office.open(round.id, by: program)
        return try await store.round(round.id, for: program)
    }

    /// An open round of another questionnaire than the readiness one: its groups, and the public link.
    package func openRound(of reference: InstrumentReference, groups: [PlanGroup], publicLink: Bool = false) async throws -> Round {
        let today = world.now().day(in: organisation.zone)
        let plan = Plan(
            name: LocalText(fi: "Kysely", sv: "Enkät", en: "Survey"), opens: today, closes: today.adding(14), groups: groups, publicLink: publicLink)
        let round = try await store.addRound(plan, of: reference, by: program)
        try await office.open(round.id, by: program)
        return try await store.round(round.id, for: program)
    }

    private static let groups = [
        PlanGroup(key: ["staff", "koulu"], name: LocalText(fi: "Koulu", sv: "Skola", en: "School"), people: 40, mode: .groupLink),
        PlanGroup(key: ["staff", "tekni"], name: LocalText(fi: "Tekniset", sv: "Tekniska", en: "Technical"), people: 20, mode: .groupLink),
        PlanGroup(key: ["management"], name: LocalText(fi: "Johto", sv: "Ledning", en: "Management"), people: 12, mode: .personal),
        PlanGroup(key: ["elected"], name: LocalText(fi: "Luottamushenkilöt", sv: "Förtroendevalda", en: "Elected"), people: 25, mode: .personal),
    ]

    /// Sends sheets into the round through the ballot: `answer` gives the step of a statement for the person at `index` of a label.
    package func answer(
        _ round: Round, label: Int, people: Int, with answer: @escaping @Sendable (_ index: Int, _ statement: Statement.ID) -> Answer?
    ) async throws {
        let codec = SheetCodec(instrument: try instrument(), labels: round.labels)
        let statements = round.labels[label].statements
        let personal = try await ballot.personalLinks(of: round.id).filter { $0.label == label }
        let shared = try await ballot.entryLinks(of: round.id).first { $0.label == label }
        for index in 0..<people {
            let ticket =
                if let shared { try ballot.freshTicket(for: shared) } else {
                    try await ballot.openTicket(personal[index].ticket, of: organisation.id)
                }
            let answers = Dictionary(uniqueKeysWithValues: statements.compactMap { id in answer(index, id).map { (id, $0) } })
            try await ballot.submit(AnswerSheet(label: label, answers: answers, texts: [:]), with: ticket, codec: codec)
        }
    }

    /// A round in which everybody answered something plausible, closed and released.
    package func releasedRound(_ selection: Selection = .full, publishes: Bool = true) async throws -> Round {
        let round = try await openRound(selection, publishes: publishes)
        for label in round.labels {
            let base = label.group == "management" ? 4 : 3
            try await answer(round, label: label.number, people: (label.people ?? 10) * 3 / 4) { index, id in
                if (index + id.utf8.reduce(0) { $0 + Int($1) }).isMultiple(of: 13) { return .dontKnow }
                return Answer(rawValue: UInt8(min(5, max(1, base + (index * 7 + id.utf8.reduce(0) { $0 &* 31 &+ Int($1) }) % 3 - 1))))
            }
        }
        _ = try await store.closeRound(round.id, by: program)
        _ = try await office.release(round.id, by: program)
        return try await store.round(round.id, for: program)
    }
}

/// A clock that stands until it is moved.
final class TestClock: Sendable {
    private let instant: Mutex<Instant>

    init(at instant: Instant) {
        self.instant = Mutex(instant)
    }

    var now: Instant { instant.withLock { $0 } }

    func move(by milliseconds: Int64) {
        instant.withLock { $0 = Instant(milliseconds: $0.milliseconds + milliseconds) }
    }
}

extension TemporaryFolder {
    /// The shipped content with questionnaires beside it, by name.
    fileprivate func content(_ instruments: [String: String]) throws -> ContentFolder {
        guard !instruments.isEmpty else { return ContentFolder() }
        try FileManager.default.createDirectory(atPath: path + "/content/instruments", withIntermediateDirectories: true)
        for (name, text) in instruments { try Data(text.utf8).write(to: URL(fileURLWithPath: "\(path)/content/instruments/\(name).yaml")) }
        return try ContentFolder(overlay: path + "/content")
    }
}
