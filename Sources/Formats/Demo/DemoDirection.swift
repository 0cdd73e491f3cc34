import Domain

/// How the demo's strategy came about, day by day; its name and values are the organisation's.
package struct DemoStrategy: Hashable, Sendable {
    /// When the work began, by the decision with this key.
    package let begun: Day
    package let start: String
    package let leader: LocalText
    /// Unit: months.
    package let rhythm: Int
    /// When the strategy was written down, after the decision with this key.
    package let written: Day
    package let approved: String
    package let starts: Day
    package let ends: Day
    package let vision: LocalText
    /// When the free working time was counted.
    package let counted: Day
    package let free: [Strategy.FreeTime]
    package let reviewed: Day
}

/// A need of the demo's residents.
package struct DemoNeed: Hashable, Sendable {
    package let key: String
    /// Without its idea and what it was merged into: those are linked by whoever fills the store.
    package let need: Need
    package let written: Day
    /// Code of the idea it came from.
    package let idea: Int?
    /// Ids of the actions that name it.
    package let answeredBy: [String]
    package let merged: Merging?

    package struct Merging: Hashable, Sendable {
        /// Key of the need that stands for both.
        package let into: String
        package let day: Day
    }
}

/// A change from outside that touches the demo's path.
package struct DemoExternalChange: Hashable, Sendable {
    package let key: String
    /// Without what it touches.
    package let change: ExternalChange
    package let logged: Day
    /// Ids of actions with the day on which their owners were asked.
    package let touches: [Touch]

    package struct Touch: Hashable, Sendable {
        package let action: String
        package let asked: Day
    }
}
