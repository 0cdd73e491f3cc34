import Domain
import Sheets

/// Lines of a spreadsheet as people paste them: year, planned once, running and person-days, then the same three as they came out; cells
/// apart by a tab or a semicolon, the last ones may be missing. A first line of words is a heading.
package struct BudgetLines: Sendable {
    /// Ascending.
    package let years: [Budget.Year]
    /// In the order of the lines; the lines without one are in `years`.
    package let problems: [Problem]

    package struct Problem: Hashable, Sendable {
        /// From 1.
        package let line: Int
        package let fault: Fault
    }

    package enum Fault: Hashable, Sendable {
        /// The first cell is no year 2000…2100.
        case year(String)
        /// A cell is no amount; columns from 2.
        case amount(String, column: Int)
        /// A cell is not whole euros or days: nothing is rounded in silence.
        case notWhole(String, column: Int)
        case tooManyCells
        /// The year stands on an earlier line too.
        case again(Int)
    }

    package init(_ text: String) {
        self.init(text.split(separator: "\n", omittingEmptySubsequences: false).enumerated().lazy.map { ($0.offset + 1, Self.cells($0.element)) })
    }

    /// The same of a file: its first sheet.
    package init(_ sheet: Sheet) {
        self.init(sheet.rows.lazy.map { ($0.number, $0.cells.map { Self.text($0) }) })
    }

    private init(_ lines: some Sequence<(number: Int, cells: [String])>) {
        var (years, problems, heading): ([Budget.Year], [Problem], String?) = ([], [], nil)
        var isFirst = true
        for (number, cells) in lines where cells.contains(where: { !$0.isEmpty }) {
            defer { isFirst = false }
            guard !isFirst || !Self.isHeading(cells) else {
                heading = cells[0]
                continue
            }
            do throws(Fault) {
                let year = try Self.year(cells)
                if years.contains(where: { $0.year == year.year }) { throw Fault.again(year.year) }
                years.append(year)
            } catch {
                problems.append(Problem(line: number, fault: error))
            }
        }
        // A heading over nothing is what somebody typed in the wrong place.
        if let heading, years.isEmpty, problems.isEmpty { problems.append(Problem(line: 1, fault: .year(heading))) }
        self.years = years.sorted { $0.year < $1.year }
        self.problems = problems
    }

    private static func cells(_ line: Substring) -> [String] {
        let separator: Character = line.contains("\t") ? "\t" : ";"
        return line.split(separator: separator, omittingEmptySubsequences: false).map { Cleaned.line(String($0)) }
    }

    /// Numbers of a spreadsheet as people read them; what a sum in it left beyond the cents is nobody's figure.
    private static func text(_ cell: SheetCell) -> String {
        guard case .number(let number) = cell, abs(number) < 1e13 else { return cell.plain }
        let cents = Int((number * 100).rounded())
        return cents % 100 == 0 ? String(cents / 100) : "\(cents / 100),\(String(abs(cents % 100) + 100).dropFirst())"
    }

    private static func isHeading(_ cells: [String]) -> Bool { cells.first?.contains(where: \.isLetter) ?? false }

    private static func year(_ cells: [String]) throws(Fault) -> Budget.Year {
        guard let number = Int(cells[0]), (2000...2100).contains(number) else { throw .year(cells[0]) }
        guard cells.dropFirst(7).allSatisfy(\.isEmpty) else { throw .tooManyCells }
        var amounts: [Int?] = []
        for (index, cell) in cells.dropFirst().prefix(6).enumerated() {
            guard let amount = Self.amount(cell) else { throw .amount(cell, column: index + 2) }
            guard amount.isWhole else { throw .notWhole(cell, column: index + 2) }
            amounts.append(amount.value)
        }
        amounts += Array(repeating: nil, count: 6 - amounts.count)
        return Budget.Year(
            year: number, plan: Budget.Sum(once: amounts[0], running: amounts[1], days: amounts[2]),
            actual: Budget.Sum(once: amounts[3], running: amounts[4], days: amounts[5]))
    }

    /// `12 000`, `12.000,00 €`, `12,000.00`, a dash or nothing.
    ///
    /// - Returns: nil for what is no amount of 0…10¹²; not whole where cents or parts of a day stand.
    package static func amount(_ typed: String) -> (value: Int?, isWhole: Bool)? {
        let text = typed.filter { !$0.isWhitespace && $0 != "€" }
        if text.isEmpty || text == "-" || text == "–" { return (nil, true) }
        guard text.allSatisfy({ "0123456789.,".contains($0) }) else { return nil }
        var groups = text.split(whereSeparator: { $0 == "." || $0 == "," }).map(String.init)
        var cents = ""
        if groups.count > 1, let last = groups.last, last.count < 3 { cents = groups.removeLast() }
        guard groups.dropFirst().allSatisfy({ $0.count == 3 }), let whole = Int(groups.joined()), whole <= 1_000_000_000_000 else { return nil }
        return (whole, cents.allSatisfy { $0 == "0" })
    }
}

extension BudgetLines.Fault: Error {}
