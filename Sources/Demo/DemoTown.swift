import Ballot
import Content
import Domain
import Formats
import Store

/// The rooms that a municipality is made in, all with one clock.
package struct DemoRooms: Sendable {
    let store: Store
    let ballot: Ballot
    let keeper: any RoundKeeper
    /// Made when the first report is: it reads every text of the pages.
    let reports: @Sendable () throws -> any ReportWriter

    package init(store: Store, ballot: Ballot, keeper: any RoundKeeper, reports: @escaping @Sendable () throws -> any ReportWriter) {
        self.store = store
        self.ballot = ballot
        self.keeper = keeper
        self.reports = reports
    }
}

/// Fills an empty store with the demo municipality, through the same steps as a real one.
package struct DemoTown: Sendable {
    private let content: ContentFolder
    private let world: World
    private let rooms: @Sendable (World) -> DemoRooms
    private let tell: @Sendable (String) -> Void

    /// - Parameters:
    ///   - world: the present, in which the pulse for visitors is open.
    ///   - tell: is given a line of English for each step.
    ///   - rooms: over one database and one set of keys, with the clock that they are given: what the town did in 2024 is written in 2024.
    package init(
        content: ContentFolder, world: World, tell: @escaping @Sendable (String) -> Void = { _ in },
        rooms: @escaping @Sendable (World) -> DemoRooms
    ) {
        self.content = content
        self.world = world
        self.rooms = rooms
        self.tell = tell
    }

    /// Does nothing when there is an organisation or an account.
    ///
    /// A fill that was cut short leaves a part of the story; it is begun again in an empty data folder.
    ///
    /// - Throws: `FileProblems` in the data files; `DemoFault` where they do not fit together; what the store and the ballot throw.
    package func fillIfEmpty() async throws {
        let present = rooms(world)
        guard try await present.store.homeOrganisation() == nil, try await !present.store.hasAccounts() else { return }
        let demo = try DemoFile.read { content.bytes("demo/\($0)") }
        let instrument = try InstrumentFile.read(content.bytes(demo.survey.instrument) ?? [])
        let clock = StoryClock(at: demo.beginning.start(in: demo.organisation.zone))
        let past = rooms(World(now: { clock.now }, random: world.random))
        tell("The demo municipality: people and bodies")
        let founding = Founding(demo: demo, instrument: instrument, store: past.store)
        let town = try await founding.found()
        let alive = try DemoAlive.read(content.bytes("demo/alive.yaml") ?? [])
        let year = try YearFile.read(content.bytes("data/vuosikello.yaml") ?? [], from: demo.beginning.year)
        let cities = try inquiryStory(past.store, town)
        let story = Story(demo: demo, instrument: instrument, rooms: past, town: town, alive: alive, year: year, cities: cities, tell: tell)
        var known = try await founding.settle(town)
        try await story.run(clock, &known)
        let today = world.now().day(in: demo.organisation.zone)
        try await OpenPulse(demo: demo, instrument: instrument, rooms: present, town: town).open(on: today)
        try await inquiryStory(present.store, town).openPractice(on: today)
        tell("The demo municipality is ready")
    }

    private func inquiryStory(_ store: Store, _ town: Town) throws -> InquiryStory {
        let inquiry = try DemoInquiry.read(content.bytes("demo/cities.yaml") ?? [])
        let bytes = content.bytes("instruments/\(inquiry.instrument).yaml") ?? []
        return InquiryStory(inquiry: inquiry, instrument: try InstrumentFile.read(bytes), bytes: bytes, store: store, town: town)
    }

    /// A fresh one-time link for an account of each role; none in a store that holds no demo.
    package static func signInLinks(store: Store) async throws -> [(role: Role, token: String)] {
        guard let town = try await store.organisation(slug: slug) else { return [] }
        let program = Actor.program(in: town.id)
        var links: [(role: Role, token: String)] = []
        for member in try await store.members(for: program) {
            guard let role = Role.allCases.first(where: { member.account.email == email(of: $0) }) else { continue }
            links.append((role, try await store.makeLink(.signIn, for: member.account.id, by: program)))
        }
        return Role.allCases.compactMap { role in links.first { $0.role == role } }
    }

    /// What addresses call the demo municipality.
    package static let slug = "tyrskyla"

    /// The address with which the demo's person of a role signs in.
    static func email(of role: Role) -> String { "\(role.rawValue)@\(slug).example" }
}

/// The data files do not fit together: one names something that another does not have, or a figure that the release does not show.
package enum DemoFault: Error, Hashable, CustomStringConvertible {
    case unknown(String)
    case noFigure(String)
    case notReleased(String)

    package var description: String {
        switch self {
        case .unknown(let key): "The demo's data names \(key), which is not there."
        case .noFigure(let statement): "The release shows no figure for \(statement) that a finding of the demo quotes."
        case .notReleased(let round): "Round \(round) of the demo was not released."
        }
    }
}
