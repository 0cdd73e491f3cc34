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
        let first = roadmap.day.year
        var shares: [Share] = []
        for action in roadmap.actions where [.planned, .going].contains(action.phase) {
            let days = action.content.work(by: roadmap.budget(of: action.id)?.content, until: first + years - 1)
            for (year, days) in days where (first..<first + years).contains(year) {
                shares += roadmap.split(days, of: action).map { Share(sector: $0.key, year: year, days: $0.value, action: action) }
            }
        }
        let free = roadmap.strategy?.content.free ?? []
        let others = Set(shares.map(\.sector)).subtracting(free.map(\.sector)).sorted { $0.text(in: .fi) < $1.text(in: .fi) }
        return (free.map(\.sector) + others).flatMap { sector in
            (first..<first + years).compactMap { year in
                let own = shares.filter { $0.sector == sector && $0.year == year }.sorted { ($1.days, $0.action.id) < ($0.days, $1.action.id) }
                guard !own.isEmpty else { return nil }
                return Workload(
                    sector: sector, year: year, asked: Int(own.reduce(0) { $0 + $1.days }.rounded(.up)),
                    free: free.first { $0.sector == sector }?.days, actions: own.map(\.action))
            }
        }
    }

    private struct Share {
        let sector: LocalText
        let year: Int
        let days: Double
        let action: Revision<Action>
    }
}

extension Roadmap {
    /// What contributing sectors with a share take, and the rest for the owner; what has no owner asks nobody.
    fileprivate func split(_ days: Double, of action: Revision<Action>) -> [LocalText: Double] {
        guard !action.owner.sector.isEmpty else { return [:] }
        var left = days
        var found: [LocalText: Double] = [:]
        for contributor in action.contributors where contributor.kind == .sector {
            guard let share = contributor.share, let sector = knownSector(contributor.name) else { continue }
            let taken = min(left, days * Double(share) / 100)
            found[sector, default: 0] += taken
            left -= taken
        }
        // Partners and other municipalities do their part themselves.
        let outside = action.contributors.filter { $0.kind != .sector }.reduce(0) { $0 + Double($1.share ?? 0) / 100 * days }
        found[knownSector(action.owner.sector) ?? action.owner.sector, default: 0] += max(0, left - outside)
        return found.filter { $0.value > 0 }
    }

    /// The strategy's sector that a name means: the same one, or with a role after it ("Konsernipalvelut, talous", "Konsernipalvelut (talous)").
    private func knownSector(_ name: LocalText) -> LocalText? {
        strategy?.content.free.map(\.sector).first { sector in
            sector.texts.contains { language, words in
                guard let own = name[language]?.lowercased() else { return false }
                let known = words.lowercased()
                return own == known || own.hasPrefix(known + ",") || own.hasPrefix(known + " (")
            }
        }
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
