import Domain
import Store

/// What changed between two days, as far as this reader may see it.
struct ChangesFacts: Sendable {
    let query: ChangesQuery
    let difference: Difference
    /// The lines of the part that is looked at, each with every reason that was given.
    let entries: [Entry]
    let parts: Int
    let today: Day
    /// Days that a reader may want to hold today against, the newest first.
    let shortcuts: [Shortcut]
    let themes: [Theme]

    var since: Day { difference.since }
    var until: Day { difference.until }
    var part: Int { min(query.part, parts) }

    struct Entry: Sendable {
        let line: Difference.Line
        let reasons: [Reason]
    }

    struct Shortcut: Sendable {
        let day: Day
        let kind: Kind

        enum Kind: Sendable {
            /// of a body's meeting
            case report(Body?, meeting: Day)
            case named(LocalText)
            case review, spring, month
        }
    }

    /// Whose day is the newest of all reports' that lie behind.
    var newestReport: Day? {
        shortcuts.compactMap { shortcut in
            if case .report = shortcut.kind { shortcut.day } else { nil }
        }.max()
    }

    /// Where nobody chose a day, the comparison goes back at least so far: a report of last week has nothing to tell yet.
    static let leastDays = 14

    /// More on one page is read by nobody.
    static let largestPart = 150

    func count(of group: Difference.Group) -> Int { difference.lines.count { $0.group == group } }
}

extension Site {
    func changesFacts(_ visit: Visit) async throws -> ChangesFacts {
        let organisation = try visit.home()
        let today = today(in: organisation)
        let query = try ChangesQuery(visit.query(), today: today)
        let shortcuts = try await shortcuts(visit, today)
        let later = try await store.roadmap(in: organisation.id, for: visit.insider, on: query.until)
        let difference = try await difference(to: later, from: query.since.map { [$0] } ?? starts(shortcuts, later.day), visit)
        let lines = ordered(difference.lines, query.grouping, later.themes.map(\.content.key))
        let parts = max(1, (lines.count + ChangesFacts.largestPart - 1) / ChangesFacts.largestPart)
        let shown = lines.dropFirst((min(query.part, parts) - 1) * ChangesFacts.largestPart).prefix(ChangesFacts.largestPart)
        let objects = Dictionary(shown.map { ($0.object, difference.seen[$0.object] ?? 0) }, uniquingKeysWith: { one, _ in one })
        let reasons = try await store.reasons(after: objects, in: organisation.id, until: query.until, for: visit.insider)
        return ChangesFacts(
            query: query, difference: difference, entries: shown.map { .init(line: $0, reasons: reasons[$0.object] ?? []) }, parts: parts,
            today: today, shortcuts: shortcuts, themes: later.themes.map(\.content))
    }

    /// Days from which a reader who chose none may be told, the newest first: a report of last week has nothing to tell yet.
    private func starts(_ shortcuts: [ChangesFacts.Shortcut], _ day: Day) -> [Day] {
        let known = shortcuts.map(\.day).filter { $0 <= day.adding(-ChangesFacts.leastDays) }
        return Array(known.sorted(by: >).prefix(4)) + [day.adding(-90), day.adding(-365)]
    }

    /// Since the first of the days from which there is something to tell; since the first of all where there is nothing at all.
    private func difference(to later: Roadmap, from days: [Day], _ visit: Visit) async throws -> Difference {
        var first: Difference?
        for day in days {
            let earlier = try await store.roadmap(in: try visit.home().id, for: visit.insider, on: min(day, later.day))
            let difference = Difference(from: earlier, to: later)
            if !difference.lines.isEmpty { return difference }
            first = first ?? difference
        }
        return first ?? Difference(from: later, to: later)
    }

    /// In the order of the groups, each object's lines together.
    private func ordered(_ lines: [Difference.Line], _ grouping: ChangesQuery.Grouping, _ themes: [String]) -> [Difference.Line] {
        let rank: (Difference.Line) -> Int =
            switch grouping {
            case .kind: { line in Difference.Group.allCases.firstIndex(of: line.group) ?? 0 }
            case .theme: { line in line.theme.flatMap { themes.firstIndex(of: $0) } ?? themes.count }
            }
        return lines.enumerated().sorted { (rank($0.element), $0.offset) < (rank($1.element), $1.offset) }.map(\.element)
    }

    /// Reports that this reader may see, named days, the last review, spring and a month ago; none twice, and none that lies ahead.
    private func shortcuts(_ visit: Visit, _ today: Day) async throws -> [ChangesFacts.Shortcut] {
        let organisation = try visit.home()
        let bodies = try await store.bodies(in: organisation.id)
        var found = try await store.reports(in: organisation.id, for: visit.insider).map { report in
            ChangesFacts.Shortcut(
                day: report.asOf, kind: .report(bodies.first { $0.id == report.madeFor }?.content, meeting: report.meeting))
        }
        found += try await store.baselines(in: organisation.id).map { .init(day: $0.day, kind: .named($0.name)) }
        if let reviewed = try await store.strategy(in: organisation.id)?.guide.reviewed { found.append(.init(day: reviewed, kind: .review)) }
        let newest = found.filter { $0.day < today }.sorted { $0.day > $1.day }
        return newest.prefix(6) + [.init(day: today.lastSpring, kind: .spring), .init(day: today.adding(months: -1), kind: .month)]
    }
}

extension Day {
    /// The end of the latest May before this day: when the council last spoke of the budget frame.
    fileprivate var lastSpring: Day {
        let this = Day(year: year, month: 5, day: 31) ?? self
        return this < self ? this : Day(year: year - 1, month: 5, day: 31) ?? adding(-365)
    }
}
