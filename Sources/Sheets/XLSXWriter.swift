import CXLSXWriter
import Foundation

/// A table to be written as a spreadsheet.
package struct SheetTable: Sendable {
    /// At most 31 characters; what a sheet's name cannot hold is left out.
    package let name: String
    package let columns: [Column]
    package let rows: [[SheetCell]]
    /// Below each other, beside the columns.
    package let charts: [SheetChart]

    package init(name: String, columns: [Column], rows: [[SheetCell]], charts: [SheetChart] = []) {
        self.name = name
        self.columns = columns
        self.rows = rows
        self.charts = charts
    }

    package struct Column: Sendable {
        package let name: String
        /// Unit: characters.
        package let width: Double
        /// How its numbers look.
        package let numbers: Numbers

        package enum Numbers: String, CaseIterable, Sendable {
            case plain
            /// `3.1`
            case oneDecimal
            /// 0.57 as `57 %`
            case percent
        }

        package init(_ name: String, width: Double = 14, numbers: Numbers = .plain) {
            self.name = name
            self.width = width
            self.numbers = numbers
        }
    }
}

/// Writes `.xlsx`: texts are texts, never formulas; numbers are numbers, days are days. The head stays in sight and filters, and stands on each
/// printed page.
package enum XLSXWriter {
    package enum Fault: Error {
        /// The library's own code.
        case library(UInt32)
        case temporaryFile
    }

    package static func write(_ table: SheetTable) throws -> [UInt8] { try write([table]) }

    /// A sheet each; their names differ.
    package static func write(_ tables: [SheetTable]) throws -> [UInt8] {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("digipolku-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
        defer { try? FileManager.default.removeItem(at: folder) }
        let path = folder.appendingPathComponent("table.xlsx").path
        try folder.path.withCString { place in
            var options = lxw_workbook_options()
            options.constant_memory = 1
            options.tmpdir = UnsafeMutablePointer(mutating: place)
            guard let workbook = workbook_new_opt(path, &options) else { throw Fault.temporaryFile }
            begin(workbook)
            let styles = Styles(workbook)
            for table in tables { add(table, to: workbook, styles) }
            let code = workbook_close(workbook)
            guard code == LXW_NO_ERROR else { throw Fault.library(code.rawValue) }
        }
        return Array(try Data(contentsOf: URL(fileURLWithPath: path)))
    }

    private static func begin(_ workbook: UnsafeMutablePointer<lxw_workbook>) {
        // The same table gives the same bytes whenever it is written.
        var properties = lxw_doc_properties()
        properties.created = 1_577_836_800
        workbook_set_properties(workbook, &properties)
    }

    private static func add(_ table: SheetTable, to workbook: UnsafeMutablePointer<lxw_workbook>, _ styles: Styles) {
        guard let sheet = workbook_add_worksheet(workbook, sheetName(table.name)) else { return }
        let layout = SheetLayout(table)
        for (index, width) in layout.widths.enumerated() {
            worksheet_set_column(sheet, lxw_col_t(index), lxw_col_t(index), width, styles.plain)
        }
        print(sheet, layout)
        worksheet_freeze_panes(sheet, 1, 0)
        if !table.columns.isEmpty {
            worksheet_autofilter(sheet, 0, 0, lxw_row_t(table.rows.count), lxw_col_t(table.columns.count - 1))
        }
        if let height = layout.headHeight { worksheet_set_row(sheet, 0, height, nil) }
        for (index, column) in table.columns.enumerated() { worksheet_write_string(sheet, 0, lxw_col_t(index), column.name, styles.head) }
        let numbers = table.columns.map { styles.numbers($0.numbers) }
        for (row, cells) in table.rows.enumerated() {
            if let height = layout.height(cells) { worksheet_set_row(sheet, lxw_row_t(row + 1), height, nil) }
            for (column, cell) in cells.enumerated() {
                let style = numbers.indices.contains(column) ? numbers[column] : nil
                write(cell, lxw_row_t(row + 1), lxw_col_t(column), sheet, styles, style)
            }
        }
        var next = table.rows.count + 2
        for chart in table.charts { next += chart.add(to: sheet, of: workbook, table, named: sheetName(table.name), at: next) }
    }

    private static func print(_ sheet: UnsafeMutablePointer<lxw_worksheet>, _ layout: SheetLayout) {
        worksheet_set_paper(sheet, 9)
        if layout.isWide { worksheet_set_landscape(sheet) }
        worksheet_fit_to_pages(sheet, UInt16(layout.pagesAcross), 0)
        worksheet_repeat_rows(sheet, 0, 0)
        worksheet_set_footer(sheet, "&C&A  &P/&N")
    }

    private struct Styles {
        let head: UnsafeMutablePointer<lxw_format>?
        let plain: UnsafeMutablePointer<lxw_format>?
        let day: UnsafeMutablePointer<lxw_format>?
        let moment: UnsafeMutablePointer<lxw_format>?
        private let oneDecimal: UnsafeMutablePointer<lxw_format>?
        private let percent: UnsafeMutablePointer<lxw_format>?

        init(_ workbook: UnsafeMutablePointer<lxw_workbook>) {
            head = workbook_add_format(workbook)
            format_set_bold(head)
            format_set_bg_color(head, 0xE9EEF3)
            format_set_bottom(head, UInt8(LXW_BORDER_THIN.rawValue))
            plain = workbook_add_format(workbook)
            day = workbook_add_format(workbook)
            format_set_num_format(day, "d.m.yyyy")
            moment = workbook_add_format(workbook)
            format_set_num_format(moment, "d.m.yyyy h:mm:ss")
            oneDecimal = workbook_add_format(workbook)
            format_set_num_format(oneDecimal, "0.0")
            percent = workbook_add_format(workbook)
            format_set_num_format(percent, "0%")
            for style in [head, plain, day, moment, oneDecimal, percent] { format_set_align(style, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue)) }
            format_set_text_wrap(head)
            format_set_text_wrap(plain)
        }

        func numbers(_ numbers: SheetTable.Column.Numbers) -> UnsafeMutablePointer<lxw_format>? {
            switch numbers {
            case .plain: nil
            case .oneDecimal: oneDecimal
            case .percent: percent
            }
        }
    }

    private static func write(
        _ cell: SheetCell, _ row: lxw_row_t, _ column: lxw_col_t, _ sheet: UnsafeMutablePointer<lxw_worksheet>, _ styles: Styles,
        _ numbers: UnsafeMutablePointer<lxw_format>?
    ) {
        switch cell {
        case .empty: break
        case .text(let text), .fault(let text): worksheet_write_string(sheet, row, column, escaped(text), styles.plain)
        case .number(let number) where number.isFinite: worksheet_write_number(sheet, row, column, number, numbers)
        case .number: break
        case .truth(let isTrue): worksheet_write_boolean(sheet, row, column, isTrue ? 1 : 0, nil)
        case .date(let date):
            worksheet_write_number(sheet, row, column, SerialDate.serial(date), date.second == nil ? styles.day : styles.moment)
        }
    }

    /// What looks like an escape of the format is escaped itself; what a cell cannot hold is cut at its limit.
    private static func escaped(_ text: String) -> String {
        var text = text
        if text.utf16.count > SheetLimits.cell { text = String(decoding: text.utf16.prefix(SheetLimits.cell - 1), as: UTF16.self) }
        guard text.contains("_x") else { return text }
        return text.replacing(/_(?=x[0-9A-Fa-f]{4}_)/, with: "_x005F_")
    }

    private static func sheetName(_ name: String) -> String {
        let kept = name.filter { !"[]:*?/\\'".contains($0) && !$0.isNewline }.trimmingCharacters(in: .whitespaces)
        return kept.isEmpty ? "1" : String(decoding: kept.utf16.prefix(31), as: UTF16.self)
    }
}
