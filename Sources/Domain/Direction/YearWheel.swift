/// The municipality's year: when its occasions come (vuosikello).
package struct YearWheel: Sendable {
    package let year: Int
    package let today: Day
    /// By day.
    package let turns: [Turn]

    /// One coming of an occasion.
    package struct Turn: Sendable {
        package let occasion: Revision<Occasion>
        package let days: ClosedRange<Day>

        /// Days until it begins; 0 while it lasts, negative after it.
        package func distance(from day: Day) -> Int {
            if days.contains(day) { return 0 }
            return day < days.lowerBound ? days.lowerBound.number - day.number : days.upperBound.number - day.number
        }
    }

    package init(_ occasions: [Revision<Occasion>], year: Int, today: Day) {
        self.year = year
        self.today = today
        turns = Self.turns(occasions, in: [year])
    }

    /// What lasts or begins within some days from `today`, the soonest first, whatever year that is in.
    package static func near(_ occasions: [Revision<Occasion>], today: Day, within days: Int) -> [Turn] {
        turns(occasions, in: [today.year - 1, today.year, today.year + 1]).filter { (0...days).contains($0.distance(from: today)) }
    }

    package static func turns(_ occasions: [Revision<Occasion>], in years: [Int]) -> [Turn] {
        years.flatMap { year in occasions.compactMap { occasion in occasion.content.days(in: year).map { Turn(occasion: occasion, days: $0) } } }
            .sorted { ($0.days.lowerBound, $0.days.upperBound, $0.occasion.id) < ($1.days.lowerBound, $1.days.upperBound, $1.occasion.id) }
    }

    /// Rows in which no two turns lie upon each other, the first row as full as can be: how a band or ring draws them.
    package var tracks: [[Turn]] {
        turns.reduce(into: []) { tracks, turn in
            let free = tracks.firstIndex { ($0.last?.days.upperBound).map { $0 < turn.days.lowerBound } ?? true }
            if let free { tracks[free].append(turn) } else { tracks.append([turn]) }
        }
    }
}
