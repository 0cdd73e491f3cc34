/// When something starts or ends, as exactly as people know it: a month or a day.
package enum MonthOrDay: Hashable, Sendable {
    /// Month 1…12; years as in `Day`.
    case month(year: Int, month: Int)
    case day(Day)

    /// - Returns: nil when there is no such month.
    package init?(year: Int, month: Int) {
        guard Day(year: year, month: month, day: 1) != nil else { return nil }
        self = .month(year: year, month: month)
    }

    /// Reads `2026-05`, `5/2026`, and a day as `Day` reads it.
    package init?(_ text: some StringProtocol) {
        if let day = Day(text) {
            self = .day(day)
            return
        }
        let kept = String(text.filter { !$0.isWhitespace })
        let dashed = kept.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
        let slashed = kept.split(separator: "/", omittingEmptySubsequences: false).map { Int($0) }
        if dashed.count == 2, let year = dashed[0], let month = dashed[1] {
            self.init(year: year, month: month)
        } else if slashed.count == 2, let month = slashed[0], let year = slashed[1] {
            self.init(year: year, month: month)
        } else {
            return nil
        }
    }

    package var first: Day {
        switch self {
        case .month(let year, let month): Day(year: year, month: month, day: 1) ?? Day(number: 0)
        case .day(let day): day
        }
    }

    package var last: Day {
        switch self {
        case .month(let year, let month):
            (Day(year: month == 12 ? year + 1 : year, month: month == 12 ? 1 : month + 1, day: 1) ?? Day(number: 1)).adding(-1)
        case .day(let day): day
        }
    }

    /// `2026-05` or `2026-05-15`.
    package var iso: String {
        switch self {
        case .month: String(first.iso.prefix(7))
        case .day(let day): day.iso
        }
    }
}
