import Domain
import Formats
import Sheets

/// The rows of a file that change something, as a preview carries them to its confirmation: nothing is kept here in between.
struct CarriedRows {
    /// A hidden field for each sheet that has such rows.
    let fields: [(name: String, value: String)]
    /// All of them, without their headings.
    let count: Int
    /// As they come back: browsers send each line end as two bytes.
    let bytes: Int

    /// Of what may come back, some stays for the rest of the form.
    static let most = Multipart.fieldLimit - (64 << 10)

    init(_ plan: PathPlan, _ reading: PathReading) {
        let sheets = [
            Self.rows(plan.actions, reading), Self.rows(plan.benefits, reading), Self.rows(plan.budgets, reading), Self.rows(plan.needs, reading),
        ].compactMap { $0 }
        fields = sheets.map { ($0.name, $0.value) }
        count = sheets.reduce(0) { $0 + $1.count }
        bytes = sheets.reduce(0) { $0 + $1.value.utf8.count + $1.count + 2 }
    }

    /// About how many such rows can be saved at once, in hundreds; nil when these can.
    func mostRows(of most: Int = Self.most) -> Int? {
        guard bytes > most else { return nil }
        let rows = Int(Double(count) * Double(most) / Double(bytes))
        return rows > 200 ? rows / 100 * 100 : max(1, rows)
    }

    private static func rows<Part: SheetPart>(_ plan: SheetPlan<Part>, _ reading: PathReading) -> (name: String, value: String, count: Int)? {
        let lines = plan.changes.map(\.line) + plan.additions.map(\.line)
        guard !lines.isEmpty, let columns = reading.sheets[Part.sheet]?.columns.sorted() else { return nil }
        let heads = ([PathSheet.idKey, PathSheet.versionKey] + columns).map { SheetCell.text($0) }
        var out = SheetLines.row(Sheet.Row(number: 1, cells: heads))
        for line in lines.sorted(by: { $0.row < $1.row }) {
            let cells = [.text(line.id), .text(line.version)] + columns.map { line.cells[$0] ?? .empty }
            out += SheetLines.row(Sheet.Row(number: line.row, cells: cells))
        }
        out += SheetLines.end(rows: lines.count + 1)
        return ("rivit-\(Part.sheet.rawValue)", String(decoding: out, as: UTF8.self), lines.count)
    }
}
