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

    package enum Kind: Sendable {
        /// lying bars, the first row on top
        case bars
        case lines
    }

    package init(_ kind: Kind, title: String, names: Int, values: [Int], scale: ClosedRange<Double>? = nil) {
        self.kind = kind
        self.title = title
        self.names = names
        self.values = values
        self.scale = scale
    }

    /// - Parameters:
    ///   - name: of the sheet, as it was written.
    ///   - place: among the sheet's charts.
    func add(
        to sheet: UnsafeMutablePointer<lxw_worksheet>, of workbook: UnsafeMutablePointer<lxw_workbook>, _ table: SheetTable, named name: String,
        _ place: Int
    ) {
        guard !table.rows.isEmpty, let chart = workbook_add_chart(workbook, UInt8((kind == .bars ? LXW_CHART_BAR : LXW_CHART_LINE).rawValue)) else {
            return
        }
        let last = lxw_row_t(table.rows.count)
        for column in values {
            guard let series = chart_add_series(chart, nil, nil) else { continue }
            chart_series_set_name_range(series, name, 0, lxw_col_t(column))
            chart_series_set_categories(series, name, 1, lxw_col_t(names), last, lxw_col_t(names))
            chart_series_set_values(series, name, 1, lxw_col_t(column), last, lxw_col_t(column))
        }
        chart_title_set_name(chart, title)
        // The library's x axis is the lying one: that of the values where bars lie.
        let (amounts, things) = kind == .bars ? (chart.pointee.x_axis, chart.pointee.y_axis) : (chart.pointee.y_axis, chart.pointee.x_axis)
        if let scale {
            chart_axis_set_min(amounts, scale.lowerBound)
            chart_axis_set_max(amounts, scale.upperBound)
        }
        if kind == .bars { chart_axis_set_reverse(things) }
        var options = lxw_chart_options()
        (options.x_scale, options.y_scale) = (1.6, max(1.2, min(6, Double(table.rows.count) * Double(max(1, values.count)) / 14)))
        worksheet_insert_chart_opt(sheet, lxw_row_t(1 + place * 30), lxw_col_t(table.columns.count + 1), chart, &options)
    }
}
