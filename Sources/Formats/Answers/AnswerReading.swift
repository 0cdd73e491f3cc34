import Domain
import Sheets

/// What stands in the rows of another tool's table, as sheets of a round: all of them, or the reasons why none is taken.
///
/// Only columns that were chosen are looked at. Nothing else of a row – who, when, from where, in which order – goes into a sheet.
package struct AnswerReading: Sendable {
    /// In the order of the rows; empty when there are problems.
    package let sheets: [AnswerSheet]
    package let problems: [AnswerProblem]
    /// Rows without any answer.
    package let empty: Int
    /// Answers to what the row's group is not asked, or was not asked after its other answers.
    package let notAsked: Int
    /// Cells of open questions that hold a formula without a value which could be taken as it is written.
    package let formulas: Int

    /// - Parameters:
    ///   - columns: what each column holds, in the table's order.
    ///   - groups: labels by the text of the group column.
    ///   - group: of all rows; where a column names it, of those in which it is empty.
    ///   - takesFormulas: a formula without a value is what somebody wrote as an answer to an open question, `=` and all.
    package init(
        _ table: AnswerTable, columns: [AnswerColumn], groups: [String: Int], group: Int?, instrument: Instrument, labels: [Label],
        takesFormulas: Bool = false
    ) {
        var reader = AnswerRows(instrument: instrument, labels: labels, groups: groups, group: group)
        reader.takesFormulas = takesFormulas
        reader.choose(columns, heads: table.heads, personal: table.personal)
        var sheets: [AnswerSheet] = []
        sheets.reserveCapacity(table.rows.count)
        for row in table.rows {
            if let sheet = reader.sheet(row) { sheets.append(sheet) }
        }
        self.sheets = reader.problems.isEmpty ? sheets : []
        problems = reader.problems
        empty = reader.empty
        notAsked = reader.notAsked
        formulas = reader.formulas
    }
}

/// Something in a table that cannot be taken, with every row in which it stands.
package struct AnswerProblem: Hashable, Sendable {
    package let reason: Reason
    /// Words above the column; empty where it is about none.
    package let head: String
    /// The first rows, as the file numbers them.
    package private(set) var rows: [Int]
    /// All of them.
    package private(set) var count: Int

    package enum Reason: Hashable, Sendable {
        /// two columns were chosen for the same thing
        case twice
        /// no column holds any answer
        case nothing
        /// the row names no group, and none was chosen for all
        case noGroup
        /// none of the round's groups
        case unknownGroup(String)
        case slip(ItemSlip)
        /// `=`, `#REF!`: a formula that has no value in the file
        case formula(String)
        /// characters of a text
        case tooLong(Int)
        /// all texts of the row together
        case tooMuch
    }

    init(_ reason: Reason, head: String = "", row: Int? = nil) {
        self.reason = reason
        self.head = head
        rows = row.map { [$0] } ?? []
        count = rows.count
    }

    mutating func add(_ row: Int) {
        count += 1
        if rows.count < 6 { rows.append(row) }
    }
}
