import Domain
import Formats
import HTML

/// Between which days a reader looks, and how: `?alku=…&loppu=…&ryhma=…&osa=…`.
struct ChangesQuery: Hashable, Sendable {
    enum Grouping: String, CaseIterable, Hashable, Sendable {
        case kind = "laji"
        case theme = "teema"
    }

    /// Nil: since a review or report that lies two weeks back or more.
    let since: Day?
    /// Nil for now.
    let until: Day?
    /// Days that were asked for and lie ahead.
    let ahead: [Day]
    /// All that was asked for lies ahead.
    let isAhead: Bool
    let grouping: Grouping
    /// From 1: a long difference is shown in parts.
    let part: Int

    static let names: Set<String> = ["alku", "loppu", "ryhma", "osa"]

    /// Empty fields count as left out; a day to come is now; days the wrong way round are turned.
    ///
    /// - Throws: `.unknownParameter`.
    init(_ form: Form, today: Day) throws(SiteError) {
        let (first, last) = (try Self.day("alku", form), try Self.day("loppu", form))
        ahead = [first, last].compactMap { $0 }.filter { $0 > today }.sorted()
        isAhead = first.map { $0 > today } ?? false && last.map { $0 > today } ?? true
        let (asked, end) = (first.map { min($0, today) }, last.map { min($0, today) })
        let days = [asked, end].compactMap { $0 }.sorted()
        since = days.count == 2 ? days[0] : asked
        let until = days.count == 2 ? days[1] : end
        self.until = until == today ? nil : until
        grouping = try Self.known("ryhma", form) { Grouping(rawValue: $0) } ?? .kind
        part = try Self.known("osa", form) { Int($0).flatMap { (1...1_000_000).contains($0) ? $0 : nil } } ?? 1
    }

    private static func day(_ name: String, _ form: Form) throws(SiteError) -> Day? {
        guard let text = form[name].map({ Cleaned.line($0) }), !text.isEmpty else { return nil }
        guard let day = Day(text) else { throw .notADay(text, name) }
        return day
    }

    private static func known<Value>(_ name: String, _ form: Form, _ read: (String) -> Value?) throws(SiteError) -> Value? {
        guard let text = form[name].map({ Cleaned.line($0) }), !text.isEmpty else { return nil }
        guard let value = read(text) else { throw .unknownParameter(name) }
        return value
    }

    /// Both days always stand in the address, so that it can be sent on and tells the same tomorrow.
    static func address(_ visit: Visit, since: Day, until: Day, grouping: Grouping = .kind, part: Int = 1) -> Address {
        let fields: [(name: String, value: String?)] = [
            ("alku", since.iso), ("loppu", until.iso), ("ryhma", grouping == .kind ? nil : grouping.rawValue), ("osa", part > 1 ? String(part) : nil),
        ]
        return Address(
            path: [visit.language.rawValue, visit.organisation?.slug ?? "", "muutokset"],
            fields: fields.compactMap { field in field.value.map { (field.name, $0) } })
    }
}
