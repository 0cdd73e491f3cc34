/// What an action takes, year by year: planned and actual. One an action; without it the rough figures in `Action.money` stand alone.
package struct Budget: Hashable, Sendable {
    package typealias ID = Domain.ID<Budget>

    package let action: Action.ID
    /// Ascending, a year once.
    package var years: [Year]

    package init(action: Action.ID, years: [Year] = []) {
        self.action = action
        self.years = years
    }

    /// 2000…2100, each once.
    package static let mostYears = 101

    package struct Year: Hashable, Sendable {
        /// 2000…2100.
        package var year: Int
        package var plan: Sum
        package var actual: Sum

        package init(year: Int, plan: Sum = Sum(), actual: Sum = Sum()) {
            self.year = year
            self.plan = plan
            self.actual = actual
        }
    }

    /// Nil where nobody has said; each 0…10¹².
    package struct Sum: Hashable, Sendable {
        /// Unit: euros, spent once.
        package var once: Int?
        /// Unit: euros, the running cost of that year.
        package var running: Int?
        /// Unit: person-days.
        package var days: Int?

        package init(once: Int? = nil, running: Int? = nil, days: Int? = nil) {
            self.once = once
            self.running = running
            self.days = days
        }

        package var isEmpty: Bool { once == nil && running == nil && days == nil }

        /// Nil when neither part was said.
        package var euros: Int? { once == nil && running == nil ? nil : (once ?? 0) + (running ?? 0) }
    }

    package enum Field: String, CaseIterable, Hashable, Sendable {
        case years, year, once, running, days
    }

    package func problems() -> [PartProblem<Field>] {
        var found: [PartProblem<Field>] = []
        if years.contains(where: { !(2000...2100).contains($0.year) }) || Set(years.map(\.year)).count != years.count {
            found.append(.outOfRange(.year))
        }
        for sum in years.flatMap({ [$0.plan, $0.actual] }) {
            found += PartProblem.amounts([(.once, sum.once), (.running, sum.running), (.days, sum.days)])
        }
        return found
    }
}
