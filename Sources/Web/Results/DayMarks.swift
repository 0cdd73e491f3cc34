import Domain

extension Translator {
    /// Short words for days side by side: their years; where two share one, their months; where two share that, the days.
    func marks(_ days: [Day]) -> [String] {
        let years = days.map { String($0.year) }
        if Set(years).count == years.count { return years }
        let months = days.map { "\($0.parts.month)/\($0.year)" }
        return Set(months).count == months.count ? months : days.map { day($0) }
    }
}
