import CXLSXWriter

/// A chart in a spreadsheet that draws columns of its own sheet, so that it follows what somebody changes there.
package struct SheetChart: Sendable {
    package let kind: Kind
    package let title: String
    /// Names along the axis; a column of the table.
    package let names: Int
    /// A series each.
    package let values: [Int]
    /// Ends of the axis of values; nil leaves them to the program.
    package let scale: ClosedRange<Double>?
    /// The rows of the table that it draws, 0…; nil for all.
    package let rows: ClosedRange<Int>?

    package enum Kind: Sendable {
        /// lying bars, the first row on top
        case bars
        case lines
    }

    package init(_ kind: Kind, title: String, names: Int, values: [Int], scale: ClosedRange<Double>? = nil, rows: ClosedRange<Int>? = nil) {
        self.kind = kind
        self.title = title
        self.names = names
        self.values = values
        self.scale = scale
        self.rows = rows
    }

    /// Below the table, where it is neither filtered away nor off the page.
    ///
    /// - Parameters:
    ///   - name: of the sheet, as it was written.
    ///   - row: of the sheet, at which it begins.
    /// - Returns: rows that it takes.
    func add(
        to sheet: UnsafeMutablePointer<lxw_worksheet>, of workbook: UnsafeMutablePointer<lxw_workbook>, _ table: SheetTable, named name: String,
        at row: Int
    ) -> Int {
        guard !table.rows.isEmpty, let chart = workbook_add_chart(workbook, UInt8((kind == .bars ? LXW_CHART_BAR : LXW_CHART_LINE).rawValue)) else {
            return 0
        }
        let drawn = (rows ?? 0...table.rows.count - 1).clamped(to: 0...table.rows.count - 1)
        let (first, last) = (lxw_row_t(drawn.lowerBound + 1), lxw_row_t(drawn.upperBound + 1))
        for column in values {
            guard let series = chart_add_series(chart, nil, nil) else { continue }
            chart_series_set_name_range(series, name, 0, lxw_col_t(column))
            chart_series_set_categories(series, name, first, lxw_col_t(names), last, lxw_col_t(names))
            chart_series_set_values(series, name, first, lxw_col_t(column), last, lxw_col_t(column))
        }
        chart_title_set_name(chart, title)
        // The library's x axis is the lying one: that of the values where bars lie.
        let (amounts, things) = kind == .bars ? (chart.pointee.x_axis, chart.pointee.y_axis) : (chart.pointee.y_axis, chart.pointee.x_axis)
        if let scale {
            chart_axis_set_min(amounts, scale.lowerBound)
            chart_axis_set_max(amounts, scale.upperBound)
            chart_axis_set_major_unit(amounts, scale.upperBound > 1 ? 1 : 0.2)
        }
        if kind == .bars { chart_axis_set_reverse(things) }
        chart_legend_set_position(chart, UInt8((values.count > 1 ? LXW_CHART_LEGEND_BOTTOM : LXW_CHART_LEGEND_NONE).rawValue))
        var options = lxw_chart_options()
        let bars = Double(drawn.count) * Double(max(1, values.count))
        (options.x_scale, options.y_scale) = (1.6, rows == nil ? max(1.2, min(6, bars / 14)) : max(1, min(1.5, bars / 7)))
        // Who does not see it hears what it is; the figures stand above it.
        title.withCString { words in
            options.description = UnsafeMutablePointer(mutating: words)
            worksheet_insert_chart_opt(sheet, lxw_row_t(row), 0, chart, &options)
        }
        return Int((options.y_scale * Self.rowsHigh).rounded(.up)) + 1
    }

    /// Of a chart at its own size: 288 of 20 pixels each.
    private static let rowsHigh = 14.4
}
