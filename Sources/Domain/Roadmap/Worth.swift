/// What the path promised, what was measured and what nobody has measured: the page of benefits as values.
package struct Worth: Sendable {
    package let lines: [Line]
    /// Those that are still looked for.
    package let standing: [Line]
    /// Of those, the ones whose day of measurement has passed.
    package let late: [Line]
    /// Done actions of which nobody has said what came: neither a measured benefit nor words.
    package let unmeasured: [Revision<Action>]

    /// One benefit on the day that is looked at.
    package struct Line: Sendable {
        package let benefit: Revision<Benefit>
        package let action: Revision<Action>
        package let state: State

        package var isAhead: Bool { if case .coming = state { true } else { false } }
    }

    package enum State: Hashable, Sendable {
        case measured
        /// The day of a measurement has passed; days since.
        case late(days: Int)
        /// To be measured on that day.
        case coming(Day)
        /// Nobody has said when it is measured.
        case unplanned
        case dropped
    }

    /// Who pays and who gains, with what it comes to.
    package struct Flow: Hashable, Sendable {
        package let pays: LocalText
        package let gains: LocalText
        package let count: Int
        /// Unit: euros a year, promised; nil where no benefit is counted in money.
        package let promised: Int?
        /// Unit: euros a year, measured.
        package let measured: Int?
    }

    package init(_ path: Roadmap) {
        let actions = Dictionary(path.actions.map { ($0.id, $0) }, uniquingKeysWith: { one, _ in one })
        lines = path.benefits.compactMap { benefit in
            actions[benefit.content.action].map { Line(benefit: benefit, action: $0, state: benefit.content.state(on: path.day)) }
        }
        standing = lines.filter { $0.state != .dropped }
        ahead = standing.reduce(0) { sum, line in sum + line.benefit.content.measurements.count { $0.measured == nil && $0.due > path.day } }
        late = standing.filter { if case .late = $0.state { true } else { false } }
        unmeasured = path.actions.filter { path.isUnmeasured($0) }
    }

    /// How many benefits were measured at least once.
    package var measured: Int { standing.count { $0.benefit.content.latest != nil } }
    /// How many nobody has measured though it was time, or nobody has said when.
    package var neglected: Int { standing.count { $0.benefit.content.latest == nil && !$0.isAhead } }
    /// How many measurements lie ahead, second and third ones of a benefit too.
    package let ahead: Int
    /// How many were promised in money, and how many measured in it: the sums tell of these alone.
    package var promisedInEuros: Int { standing.count { $0.benefit.content.yearly != nil } }
    package var measuredInEuros: Int { standing.count { $0.benefit.content.latest?.yearly != nil } }
    /// Unit: euros a year.
    package var promisedEuros: Int { standing.reduce(0) { $0 + ($1.benefit.content.yearly ?? 0) } }
    package var measuredEuros: Int { standing.reduce(0) { $0 + ($1.benefit.content.latest?.yearly ?? 0) } }

    /// In the order in which they come first.
    package var flows: [Flow] {
        var order: [[LocalText]] = []
        var grouped: [[LocalText]: [Benefit]] = [:]
        for line in standing where !line.benefit.content.pays.isEmpty || !line.benefit.content.gains.isEmpty {
            let key = [line.benefit.content.pays, line.benefit.content.gains]
            if grouped[key] == nil { order.append(key) }
            grouped[key, default: []].append(line.benefit.content)
        }
        return order.map { key in
            let benefits = grouped[key] ?? []
            return Flow(
                pays: key[0], gains: key[1], count: benefits.count, promised: Self.sum(benefits.map(\.yearly)),
                measured: Self.sum(benefits.map { $0.latest?.yearly }))
        }
    }

    private static func sum(_ amounts: [Int?]) -> Int? {
        let known = amounts.compactMap { $0 }
        return known.isEmpty ? nil : known.reduce(0, +)
    }
}

extension Benefit {
    /// How it stands on a day: late comes before measured, for a figure that is due again is missed again.
    package func state(on day: Day) -> Worth.State {
        if isDropped { return .dropped }
        if let overdue = overdue(on: day) { return .late(days: day.number - overdue.due.number) }
        if latest != nil { return .measured }
        return next(after: day).map { .coming($0.due) } ?? .unplanned
    }

    /// Days at which a benefit of an action is measured unless people say otherwise: 6, 12 and 24 months after its end.
    package static func proposed(after ends: MonthOrDay?) -> [Measurement] {
        guard let last = ends?.last else { return [] }
        return rhythm.map { Measurement(due: last.adding(months: $0)) }
    }

    /// With the first measurement that is due filled in, or one that nobody had planned.
    ///
    /// - Parameter due: the day of the planned one; nil for another.
    package func measuring(_ measurement: Measurement, due: Day?) -> Benefit {
        var benefit = self
        if let due, let index = benefit.measurements.firstIndex(where: { $0.due == due && $0.measured == nil }) {
            benefit.measurements[index] = measurement
            benefit.measurements[index].due = due
        } else {
            benefit.measurements.append(measurement)
        }
        benefit.measurements.sort { $0.due < $1.due }
        return benefit
    }
}
