/// The working time that the path asks of a sector in a year, against what is free for change there.
package struct Workload: Hashable, Sendable {
    /// As the strategy writes it; where it does not know the sector, as the owner is written.
    package let sector: LocalText
    package let year: Int
    /// Unit: person-days.
    package let asked: Int
    /// Unit: person-days; nil where nobody has said.
    package let free: Int?
    /// What asks for it, the most first.
    package let actions: [Revision<Action>]

    package var isOver: Bool { free.map { asked > $0 } ?? false }

    /// How many years from today on are looked at.
    package static let years = 4

    /// Sectors in the strategy's order, then the others; each from this year on as long as anything is asked.
    package static func all(of roadmap: Roadmap) -> [Workload] {
        let years = roadmap.day.year..<roadmap.day.year + Self.years
        let shares = shares(of: roadmap, in: years)
        let free = roadmap.strategy?.content.free ?? []
        let others = Set(shares.keys.map(\.sector)).subtracting(free.map(\.sector)).sorted { $0.text(in: .fi) < $1.text(in: .fi) }
        return (free.map(\.sector) + others).flatMap { sector in
            years.compactMap { year in
                guard let own = shares[Place(sector: sector, year: year)] else { return nil }
                let dearest = own.sorted { ($1.days, $0.action.id) < ($0.days, $1.action.id) }
                return Workload(
                    sector: sector, year: year, asked: Int(own.reduce(0) { $0 + $1.days }.rounded(.up)),
                    free: free.first { $0.sector == sector }?.days, actions: dearest.map(\.action))
            }
        }
    }

    private struct Place: Hashable {
        let sector: LocalText
        let year: Int
    }

    private struct Share {
        let days: Double
        let action: Revision<Action>
    }

    private static func shares(of roadmap: Roadmap, in years: Range<Int>) -> [Place: [Share]] {
        let names = SectorNames(roadmap)
        var shares: [Place: [Share]] = [:]
        for action in roadmap.actions where [.planned, .going].contains(action.content.phase) {
            let work = action.content.work(by: roadmap.budget(of: action.id)?.content, until: years.upperBound - 1).filter { years.contains($0.key) }
            guard !work.isEmpty else { continue }
            for (sector, percent) in action.content.percents(by: names) {
                for (year, days) in work {
                    let share = Share(days: days * percent / 100, action: action)
                    shares[Place(sector: sector, year: year), default: []].append(share)
                }
            }
        }
        return shares
    }
}

extension Action {
    /// What contributing sectors with a share take of its days, and the rest for the owner; what has no owner asks nobody. Unit: percent.
    fileprivate func percents(by names: SectorNames) -> [LocalText: Double] {
        guard !owner.sector.isEmpty else { return [:] }
        var left = 100.0
        var found: [LocalText: Double] = [:]
        for contributor in contributors where contributor.kind == .sector {
            guard let share = contributor.share, let sector = names.sector(contributor.name) else { continue }
            let taken = min(left, Double(share))
            found[sector, default: 0] += taken
            left -= taken
        }
        // Partners and other municipalities do their part themselves.
        let outside = contributors.filter { $0.kind != .sector }.reduce(0) { $0 + Double($1.share ?? 0) }
        found[names.sector(of: owner), default: 0] += max(0, left - outside)
        return found.filter { $0.value > 0 }
    }
}

extension Action {
    /// Person-days by year: the plan of its budget, or else the rough figure spread over its months.
    ///
    /// A continuous action takes its days each year; of one without beginning or end nobody can tell.
    ///
    /// - Parameter last: the year until which a continuous one without an end goes on.
    package func work(by budget: Budget?, until last: Int) -> [Int: Double] {
        let planned = (budget?.years ?? []).compactMap { year in year.plan.days.map { (year.year, Double($0)) } }
        if !planned.isEmpty { return Dictionary(planned, uniquingKeysWith: +) }
        guard let days = money.days, days > 0, let starts else { return [:] }
        let months = Self.months(from: starts.first, to: kind == .continuous ? ends?.last ?? Day(year: last, month: 12, day: 31) : ends?.last)
        let all = months.values.reduce(0, +)
        guard all > 0 else { return [:] }
        return months.mapValues { kind == .continuous ? Double(days * $0) / 12 : Double(days * $0) / Double(all) }
    }

    /// How many months of each year it touches.
    private static func months(from first: Day, to last: Day?) -> [Int: Int] {
        guard let last, first <= last, last.year - first.year <= 100 else { return [:] }
        let (from, to) = (first.parts, last.parts)
        return Dictionary(
            uniqueKeysWithValues: (from.year...to.year).map { year in
                (year, (year == to.year ? to.month : 12) - (year == from.year ? from.month : 1) + 1)
            })
    }
}
