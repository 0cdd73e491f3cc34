/// A table as it was read from a file: the rows that hold something, each with the place it has there.
package struct Sheet: Hashable, Sendable {
    /// Of the sheet that was read; empty for a file that has but one.
    package let name: String
    /// Every sheet of the file, in its order.
    package let names: [String]
    package let rows: [Row]

    package init(name: String = "", names: [String] = [], rows: [Row]) {
        self.name = name
        self.names = names
        self.rows = rows
    }

    package struct Row: Hashable, Sendable {
        /// The row of the sheet or the line of the text file, 1….
        package let number: Int
        package let cells: [SheetCell]

        package init(number: Int, cells: [SheetCell]) {
            self.number = number
            self.cells = cells
        }

        /// Empty beyond the last one.
        package subscript(column: Int) -> SheetCell { cells.indices.contains(column) ? cells[column] : .empty }
    }
}

/// One cell.
package enum SheetCell: Hashable, Sendable {
    case empty
    case text(String)
    case number(Double)
    case truth(Bool)
    case date(SheetDate)
    /// `#REF!`, `#N/A`: a formula that had no value; `=A1+1`: one whose value the file leaves out, as it stands there, or `=` alone
    case fault(String)

    /// As a person would read it; numbers with a decimal point and no more digits than they need, days as `2026-05-15`.
    package var text: String {
        switch self {
        case .empty: ""
        case .text(let text), .fault(let text): text
        case .number(let number): number == number.rounded() && abs(number) < 1e15 ? String(Int(number)) : String(number)
        case .truth(let isTrue): isTrue ? "1" : "0"
        case .date(let date): date.iso
        }
    }

    package var isEmpty: Bool { self == .empty || self == .text("") }
}

/// A day of a spreadsheet, with the time if it has one.
package struct SheetDate: Hashable, Sendable {
    /// Days since 1.1.1970.
    package let day: Int
    /// Seconds since midnight.
    package let second: Int?

    package init(day: Int, second: Int? = nil) {
        self.day = day
        self.second = second
    }

    /// `2026-05-15` or `2026-05-15T12:30:00`
    package var iso: String {
        let (year, month, dayOfMonth) = civil
        let date = Self.padded(year, 4) + "-" + Self.padded(month, 2) + "-" + Self.padded(dayOfMonth, 2)
        guard let second else { return date }
        return date + "T" + Self.padded(second / 3_600, 2) + ":" + Self.padded(second / 60 % 60, 2) + ":" + Self.padded(second % 60, 2)
    }

    /// Howard Hinnant's rule: 400 years are 146,097 days, and a year that begins in March ends with the leap day.
    private var civil: (Int, Int, Int) {
        let shifted = day + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let ofEra = shifted - era * 146_097
        let yearOfEra = (ofEra - ofEra / 1_460 + ofEra / 36_524 - ofEra / 146_096) / 365
        let ofYear = ofEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let march = (5 * ofYear + 2) / 153
        let month = march < 10 ? march + 3 : march - 9
        return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, ofYear - (153 * march + 2) / 5 + 1)
    }

    private static func padded(_ number: Int, _ width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
    }
}
