import Domain
import HTML

/// What is done when: years and quarters on top, lanes of bars below, a line at one day.
struct Timeline: Sendable {
    let lanes: [Lane]
    /// Where the line stands.
    let day: Day
    let dayLabel: String

    struct Lane: Sendable {
        let key: String
        let name: String
        let address: Address?
        let bars: [Bar]
        /// Said beside the name, such as that nothing is planned here.
        let note: String?
        /// What the drawing shows, for those who hear it.
        let description: String
    }

    struct Bar: Sendable {
        let id: String
        let name: String
        /// The language of the name when it is not the page's.
        let language: Language?
        let address: Address
        /// Nil: nobody has said, the bar is open at that end.
        let starts: Day?
        let ends: Day?
        let phase: Action.Phase
        /// A pilot's decision day, drawn as a diamond.
        let decision: Day?
        let isLate: Bool
        /// "käynnissä".
        let phaseWord: String
        /// "1/2025–6/2026", open where nobody has said.
        let period: String
        let remarks: [Remark]
        /// Begins with the name.
        let description: String
        /// The name and the remarks, measured once for both drawings.
        let words: [TimelineWord]

        init(
            id: String, name: String, language: Language?, address: Address, starts: Day?, ends: Day?, phase: Action.Phase, decision: Day?,
            isLate: Bool, phaseWord: String, period: String, remarks: [Remark], description: String
        ) {
            (self.id, self.name, self.language, self.address) = (id, name, language, address)
            (self.starts, self.ends, self.phase, self.decision) = (starts, ends, phase, decision)
            (self.isLate, self.phaseWord, self.period) = (isLate, phaseWord, period)
            (self.remarks, self.description) = (remarks, description)
            words = TimelineWord.words(name, .name) + remarks.flatMap { TimelineWord.words("·\u{a0}" + $0.text.withHardSpaces, $0.tone) }
        }
    }

    /// A word after a name; its tone is told by the word, the colour only helps.
    struct Remark: Sendable {
        let text: String
        let tone: Tone
    }

    enum Tone: Sendable {
        case name, quiet, worse, waiting
    }
}

/// Days as places between the left and the right edge.
struct TimelineScale: Sendable {
    /// Whole years.
    let years: ClosedRange<Int>
    /// Unit: CSS pixels, as everywhere in the figure.
    let width: Double

    static let leastWidth = 1_120.0
    /// An A3 sheet holds this much when its letters are two thirds of the screen's.
    static let paperWidth = 1_900.0
    static let leastQuarter = 38.0
    /// Years shown before and after the line's day at most; a bar beyond them ends at the edge.
    static let reach = (before: 8, after: 12)

    /// As many whole years as the days need.
    init(days: [Day], around day: Day, leastWidth: Double = Self.leastWidth) {
        let reach = (day.year - Self.reach.before)...(day.year + Self.reach.after)
        let seen = (days.map(\.year) + [day.year]).filter { reach.contains($0) }
        let first = seen.min() ?? day.year
        years = first...max(seen.max() ?? day.year, first + 1)
        width = max(leastWidth, Double(years.count * 4) * Self.leastQuarter)
    }

    var first: Day { Day(year: years.lowerBound, month: 1, day: 1) ?? Day(number: 0) }
    var last: Day { Day(year: years.upperBound, month: 12, day: 31) ?? Day(number: 1) }

    /// As many whole years as the bars of a timeline need.
    init(timeline: Timeline, leastWidth: Double = Self.leastWidth) {
        let days = timeline.lanes.flatMap(\.bars).flatMap { [$0.starts, $0.ends, $0.decision].compactMap { $0 } }
        self.init(days: days, around: timeline.day, leastWidth: leastWidth)
    }

    /// The left edge of a day, 0…1: kept between the edges of the figure.
    func share(_ day: Day) -> Double {
        let days = Double(last.number - first.number + 1)
        return min(max(Double(day.number - first.number) / days, 0), 1)
    }

    func x(_ day: Day) -> Double { share(day) * width }

    /// First days of all quarters.
    var quarters: [(day: Day, year: Int, quarter: Int)] {
        years.flatMap { year in
            (1...4).compactMap { quarter in Day(year: year, month: quarter * 3 - 2, day: 1).map { ($0, year, quarter) } }
        }
    }
}
