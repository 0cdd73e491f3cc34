/// What the path promised, what was measured and what nobody has measured: the page of benefits as values.
package struct Worth: Sendable {
    package let lines: [Line]
    /// Done actions of which nobody has said what came: neither a measured benefit nor words.
    package let unmeasured: [Revision<Action>]

    /// One benefit on the day that is looked at.
    package struct Line: Sendable {
        package let benefit: Revision<Benefit>
        package let action: Revision<Action>
        package let state: State
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
        unmeasured = path.actions.filter { path.isUnmeasured($0) }
    }

    /// Those that are still looked for.
    package var standing: [Line] { lines.filter { $0.state != .dropped } }
    package var measured: Int { standing.count { $0.benefit.content.latest != nil } }
    package var late: [Line] { standing.filter { if case .late = $0.state { true } else { false } } }
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

/// How fast an action pays itself back in euros (`docs/path.md`): what was spent once, against what is measured to come in a year less
/// what it costs a year. Nothing is said where one of the three is missing.
package enum PayBack: Hashable, Sendable {
    /// Unit: years.
    case years(Double)
    /// It costs as much a year as it brings, or more.
    case never
    case unknown(Missing)

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
        let spent = (budget(of: action.id)?.content.years ?? []).compactMap(\.actual.once)
        guard !spent.isEmpty else { return .unknown(.spent) }
        guard let running = action.money.yearly else { return .unknown(.running) }
        let brought = benefits(of: action.id).filter { !$0.content.isDropped }.compactMap { $0.content.latest?.yearly }
        guard !brought.isEmpty else { return .unknown(.benefit) }
        let net = brought.reduce(0, +) - running
        return net > 0 ? .years(Double(spent.reduce(0, +)) / Double(net)) : .never
    }
}
