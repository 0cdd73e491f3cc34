import Domain

extension Translator {
    /// Short words for days side by side: their years; where two share one, their months; where two share that, the days, numbered
    /// where they share these too.
    func marks(_ days: [Day]) -> [String] {
        let years = days.map { String($0.year) }
        if Set(years).count == years.count { return years }
        let months = days.map { "\($0.parts.month)/\($0.year)" }
        guard Set(months).count < months.count else { return months }
        return days.indices.map { place in
            let before = days[..<place].count { $0 == days[place] }
            let isAlone = days.count { $0 == days[place] } == 1
            return day(days[place]) + (isAlone ? "" : "/\(before + 1)")
        }
    }
}
