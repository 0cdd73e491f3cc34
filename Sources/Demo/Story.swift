import Domain
import Formats
import Store

/// Something that happened in the municipality on a day.
struct Happening: Sendable {
    let day: Day
    let deed: @Sendable (inout Known) async throws -> Void

    init(_ day: Day, _ deed: @escaping @Sendable (inout Known) async throws -> Void) {
        self.day = day
        self.deed = deed
    }
}

/// What has happened so far, by the keys of the data files.
struct Known: Sendable {
    var goals: [String: Goal.ID] = [:]
    var bodies: [String: Body.ID] = [:]
    var decisions: [String: Decision.ID] = [:]
    var ideas: [Int: Idea.ID] = [:]
    var rounds: [String: Round.ID] = [:]
    var actions: [String: Revision<Action>] = [:]
    var benefits: [String: Revision<Benefit>] = [:]
    /// By the key of the action, as the budgets are.
    var effects: [String: Revision<EffectClaim>] = [:]
    var budgets: [String: Revision<Budget>] = [:]
    var needs: [String: Need.ID] = [:]
    var inquiry: Inquiry.ID?

    /// - Throws: `DemoFault.unknown` when it has not happened yet.
    func find<Value>(_ key: String, in kept: KeyPath<Known, [String: Value]>) throws -> Value {
        guard let value = self[keyPath: kept][key] else { throw DemoFault.unknown(key) }
        return value
    }
}

/// Tells everything that happened, day after day, as the people who did it.
struct Story: Sendable {
    let demo: Demo
    let instrument: Instrument
    let rooms: DemoRooms
    let town: Town
    let alive: DemoAlive
    /// The year that a municipality is offered.
    let year: [Occasion]
    let cities: InquiryStory
    let tell: @Sendable (String) -> Void

    /// Happenings of one day keep the order in which they are listed here.
    private var happenings: [Happening] {
        let listed =
            DecisionStory(demo: demo, store: rooms.store, town: town).happenings
            + RoundStory(story: self).happenings
            + FindingStory(story: self).happenings
            + ActionStory(demo: demo, store: rooms.store, town: town).happenings
            + WorthStory(demo: demo, store: rooms.store, town: town).happenings
            + DirectionStory(demo: demo, store: rooms.store, town: town).happenings
            + BoardStory(demo: demo, store: rooms.store, town: town).happenings
            + AliveStory(story: self, alive: alive, year: year).happenings
            + cities.happenings
        return listed.enumerated().sorted { ($0.element.day, $0.offset) < ($1.element.day, $1.offset) }.map(\.element)
    }

    /// Nine o'clock on its day, later ones ten minutes apart: the log reads in the order of the story.
    func run(_ clock: StoryClock, _ known: inout Known) async throws {
        var (day, count) = (demo.beginning, 0)
        for happening in happenings {
            count = happening.day == day ? count + 1 : 0
            day = happening.day
            clock.move(to: day.start(in: demo.organisation.zone).adding(seconds: 9 * 3_600 + Int64(count) * 600))
            try await happening.deed(&known)
        }
    }
}

extension Demo {
    /// The day on which the municipality began: that of its first decision.
    var beginning: Day { decisions.map(\.day).min() ?? storyDay }
}
