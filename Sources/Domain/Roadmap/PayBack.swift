/// How fast an action pays itself back in euros (`docs/path.md`): what was spent once and is still planned to be, against what is measured
/// to come in a year less what it costs a year. Nothing is said where one of the three is missing.
package enum PayBack: Hashable, Sendable {
    case years(Time)
    /// It costs as much a year as it brings, or more.
    case never
    case unknown(Missing)

    package struct Time: Hashable, Sendable {
        package let years: Double
        /// What is still planned to be spent once, and is counted. Unit: euros.
        package let ahead: Int
        /// Work on it is over: nothing more will be spent.
        package let isOver: Bool

        package init(years: Double, ahead: Int = 0, isOver: Bool) {
            self.years = years
            self.ahead = ahead
            self.isOver = isOver
        }
    }

    package enum Missing: String, CaseIterable, Hashable, Sendable {
        /// no actual figure of what was spent once
        case spent
        /// nobody has said what it costs a year
        case running
        /// no measured benefit in euros
        case benefit
    }
}

extension Roadmap {
    package func payBack(of action: Revision<Action>) -> PayBack {
        let years = budget(of: action.id)?.content.years ?? []
        let spent = years.compactMap(\.actual.once)
        guard !spent.isEmpty else { return .unknown(.spent) }
        guard let running = action.money.yearly else { return .unknown(.running) }
        let brought = benefits(of: action.id).filter { !$0.content.isDropped }.compactMap { $0.content.latest?.yearly }
        guard !brought.isEmpty else { return .unknown(.benefit) }
        let net = brought.reduce(0, +) - running
        guard net > 0 else { return .never }
        let ahead = action.phase.isOpen ? years.reduce(0) { $0 + $1.onceAhead(in: day.year) } : 0
        return .years(.init(years: Double(spent.reduce(0, +) + ahead) / Double(net), ahead: ahead, isOver: !action.phase.isOpen))
    }
}

extension Budget.Year {
    /// What is planned to be spent once in this year or later and was not spent yet. Unit: euros.
    fileprivate func onceAhead(in now: Int) -> Int { year < now ? 0 : max(0, (plan.once ?? 0) - (actual.once ?? 0)) }
}
