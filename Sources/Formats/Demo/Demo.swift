import Domain

/// A demo municipality as data (`Content/demo/`): what it is, what it decided and did, and how its people would answer.
///
/// Keys (`VAKA`, `KH-31-2024`, `TY01`, `R1`) tie the parts together; whoever fills a store gives them their ids.
package struct Demo: Hashable, Sendable {
    /// The day on which the story is told.
    package let storyDay: Day
    package let organisation: DemoOrganisation
    package let sectors: [DemoSector]
    package let management: DemoGroup
    package let elected: DemoGroup
    package let accounts: [DemoAccount]
    package let year: [DemoYearMark]
    package let bodies: [DemoBody]
    package let goals: [Goal]
    package let decisions: [DemoDecision]
    package let actions: [DemoAction]
    package let survey: DemoSurvey
    package let board: [DemoTheme]
    package let findings: [DemoFinding]
    package let ideas: [DemoIdea]
    package let benefits: [DemoBenefit]
    package let effects: [DemoEffect]
    package let budgets: [DemoBudget]
    package let strategy: DemoStrategy
    package let needs: [DemoNeed]
    package let changes: [DemoExternalChange]

    package func sector(_ key: String) -> DemoSector? { sectors.first { $0.key == key } }
    package func action(_ id: String) -> DemoAction? { actions.first { $0.id == id } }
}

/// What the municipality is, apart from its keys in the store.
package struct DemoOrganisation: Hashable, Sendable {
    package let slug: String
    package let name: LocalText
    package let languages: [Language]
    package let wording: Wording
    package let accent: String
    package let contact: String
    package let zone: Zone
    /// Where the name comes from; shown with the demo.
    package let credit: LocalText
    package let inhabitants: Int
    package let facts: [LocalText]
    /// Services that others answer for.
    package let notHere: [LocalText]
    package let strategy: LocalText
    package let values: [LocalText]
}

package struct DemoSector: Hashable, Sendable {
    package let key: String
    package let name: LocalText
    /// Persons, the management group not counted.
    package let staff: Int
    package let supervisors: Int
    package let mode: PlanGroup.Mode
    /// Per cent, round by round.
    package let response: [Int]
    /// What is added to the staff's means, by theme, round by round. Unit: steps.
    package let offsets: [String: [Double]]
}

/// The management group or the elected officials.
package struct DemoGroup: Hashable, Sendable {
    package let people: Int
    package let mode: PlanGroup.Mode
    package let roles: [Role]
    package let note: LocalText

    package struct Role: Hashable, Sendable {
        package let title: LocalText
        package let people: Int
    }
}

/// Somebody who signs in to the demo; one a role.
package struct DemoAccount: Hashable, Sendable {
    package let role: Role
    package let title: LocalText
    /// The sector whose actions an owner edits.
    package let sector: String?
}

/// What happens in certain months of every year.
package struct DemoYearMark: Hashable, Sendable {
    /// 1…12.
    package let months: [Int]
    package let what: LocalText
}

package struct DemoBody: Hashable, Sendable {
    package let key: String
    package let body: Body
    package let note: LocalText
}

package struct DemoDecision: Hashable, Sendable {
    package let key: String
    /// Key of the body.
    package let body: String
    package let day: Day
    /// "31"; empty while the meeting lies ahead.
    package let section: String
    package let text: LocalText
    package let kind: Decision.Kind
    /// Codes of goals.
    package let goals: [String]
    /// Ids of actions.
    package let actions: [String]
    package let money: Decision.MoneyChange?
}
