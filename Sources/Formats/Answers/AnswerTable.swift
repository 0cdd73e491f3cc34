import Domain
import Sheets

/// A table of answers that came from another tool: where its heads end, and what each column seems to hold.
package struct AnswerTable: Sendable {
    package let sheet: Sheet
    /// Words above each column.
    package let heads: [String]
    /// What each column is taken for, in the order of `heads`.
    package let guesses: [AnswerColumn]
    /// Columns that tell of a person, by their head or by what stands in them. They are never taken.
    package let personal: Set<Int>
    package let rows: ArraySlice<Sheet.Row>

    /// - Parameter groups: how the round's groups are called.
    package init(_ sheet: Sheet, instrument: Instrument, groups: AddressGroups) {
        let names = AnswerHeads(instrument)
        let rated = Self.headings(sheet).map { (heading: $0, known: Self.recognised($0.heads, names)) }
        // A title above the heads fills one cell: of rows that say as little, the fullest stands over the columns.
        let best = rated.map { (heading: $0.heading, worth: ($0.known, $0.heading.heads.count { !$0.isEmpty })) }
        let most = best.map(\.worth).max { $0 < $1 }
        let (heads, first) = best.first { one in most.map { one.worth == $0 } ?? false }?.heading ?? ([], 0)
        let rows = sheet.rows.dropFirst(first)
        let sample = rows.prefix(200)
        self.sheet = sheet
        self.heads = heads
        self.rows = rows
        var (guesses, personal) = ([AnswerColumn](), Set<Int>())
        for (column, head) in heads.enumerated() {
            let named = names.column(head)
            if named == nil, AnswerHeads.tellsOfPerson(head) || Self.holdsPersons(sample, column) || Self.counts(sample, column) {
                personal.insert(column)
                guesses.append(.leftOut)
            } else {
                guesses.append(named ?? (Self.holdsGroups(sample, column, groups) ? .group : .leftOut))
            }
        }
        self.guesses = Self.once(Self.oneGroup(names.withOpen(guesses, heads), sample, groups))
        self.personal = personal
    }

    /// Ways to read the first rows as heads, the plainest first: it wins where others are no better.
    private static func headings(_ sheet: Sheet) -> [(heads: [String], first: Int)] {
        let width = sheet.rows.map(\.cells.count).max() ?? 0
        func texts(_ row: Sheet.Row) -> [String] { (0..<width).map { Cleaned.line(row[$0].text) } }
        let rows = Array(sheet.rows.prefix(6))
        let single = rows.indices.map { (heads: texts(rows[$0]), first: $0 + 1) }
        // A question over its options, as merged cells leave it: what is empty takes the words to its left.
        let double = rows.indices.dropLast().map { index -> (heads: [String], first: Int) in
            var question = ""
            let heads = zip(texts(rows[index]), texts(rows[index + 1])).map { upper, lower in
                if !upper.isEmpty { question = upper }
                return lower.isEmpty ? upper : "\(question) [\(lower)]"
            }
            return (heads, index + 2)
        }
        return single + double
    }

    private static func recognised(_ heads: [String], _ names: AnswerHeads) -> Int {
        Set(heads.compactMap { names.column($0) }.filter { $0 != .leftOut }).count
    }

    /// Of several columns that could name the group the one that names the round's own most often.
    private static func oneGroup(_ guesses: [AnswerColumn], _ sample: ArraySlice<Sheet.Row>, _ groups: AddressGroups) -> [AnswerColumn] {
        let places = guesses.indices.filter { guesses[$0] == .group }
        let known = places.map { column in sample.count { groups.label($0[column].text) != nil } }
        guard let most = known.max(), let best = zip(places, known).first(where: { $0.1 == most })?.0 else { return guesses }
        return guesses.enumerated().map { $1 == .group && $0 != best ? .leftOut : $1 }
    }

    /// The first column of each kind; a second one that says the same is left out.
    private static func once(_ guesses: [AnswerColumn]) -> [AnswerColumn] {
        var seen: Set<AnswerColumn> = []
        return guesses.map { $0 == .leftOut || seen.insert($0).inserted ? $0 : .leftOut }
    }

    private static func holdsGroups(_ sample: ArraySlice<Sheet.Row>, _ column: Int, _ groups: AddressGroups) -> Bool {
        let texts = sample.map { $0[column].text }.filter { !$0.isEmpty }
        let known = texts.count { groups.label($0) != nil }
        return known * 2 > texts.count
    }

    /// Whole numbers of which each is greater than the one before, or each less: what a tool numbers its answers with, whatever it calls them.
    private static func counts(_ sample: ArraySlice<Sheet.Row>, _ column: Int) -> Bool {
        let texts = sample.map { $0[column].text }.filter { !$0.isEmpty }
        let numbers = texts.compactMap { Int($0) }
        guard numbers.count == texts.count, numbers.count >= fewestInARow else { return false }
        let pairs = zip(numbers, numbers.dropFirst())
        return pairs.allSatisfy(<) || pairs.allSatisfy(>)
    }

    /// Fewer can stand in order by chance.
    private static let fewestInARow = 6

    /// Addresses, or moments with their time of day.
    private static func holdsPersons(_ sample: ArraySlice<Sheet.Row>, _ column: Int) -> Bool {
        let cells = sample.map { $0[column] }.filter { !$0.isEmpty }
        guard !cells.isEmpty else { return false }
        let telling = cells.count(where: tells)
        return telling * 2 > cells.count
    }

    private static func tells(_ cell: SheetCell) -> Bool {
        if case .date(let date) = cell { return date.second != nil }
        return isAddress(cell.text) || isMoment(cell.text)
    }

    private static func isAddress(_ text: String) -> Bool { text.contains("@") && !text.contains(" ") }

    /// `2026-11-20 09:30:01`, `20.11.2026 9.30`, `11/20/26 9:30:01 AM`: digits, the signs between them, and a time.
    private static func isMoment(_ text: String) -> Bool {
        guard (12...30).contains(text.utf8.count), text.utf8.count(where: { (48...57).contains($0) }) >= 8 else { return false }
        let rest = text.lowercased().filter { !$0.isNumber && !".:-/ t+zapmklo,".contains($0) }
        return rest.isEmpty && (text.contains(":") || text.split(separator: " ").count == 2)
    }

    /// Different texts of a column, the most frequent first.
    package func values(_ column: Int, most: Int) -> [String] {
        var counts: [String: Int] = [:]
        for row in rows where !row[column].isEmpty { counts[Cleaned.line(row[column].text), default: 0] += 1 }
        return counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(most).map(\.key)
    }
}
