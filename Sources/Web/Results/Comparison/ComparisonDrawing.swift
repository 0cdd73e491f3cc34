import Domain
import HTML

/// The charts of all themes in one file, three a row.
struct ComparisonDrawing {
    let visit: Visit
    let facts: ComparisonFacts

    private static let columns = 3
    // Unit: pixels.
    private static let (gap, head, top) = (20.0, 30.0, 56.0)

    /// Nil where nothing can be drawn.
    var bytes: [UInt8]? {
        let all = ThemeCharts(facts, visit.t)
        let charts = facts.series.themes.compactMap { theme in
            all.chart(theme.key).map { (name: theme.name.text(in: visit.language), chart: $0) }
        }
        guard !charts.isEmpty else { return nil }
        let tall = charts.map(\.chart.height).max() ?? 0
        let (wide, high) = (LineChart.width + Self.gap, tall + Self.head + Self.gap)
        let rows = (charts.count + Self.columns - 1) / Self.columns
        let file = FigureFile(
            title: ComparisonPage(visit: visit, facts: facts).title, language: visit.language,
            width: Self.gap + Double(min(charts.count, Self.columns)) * wide, height: Self.top + Double(rows) * high,
            source: facts.source(visit))
        return file.bytes { page in
            for (index, chart) in charts.enumerated() {
                let (row, column) = index.quotientAndRemainder(dividingBy: Self.columns)
                let (x, y) = (Self.gap + Double(column) * wide, Self.top + Double(row) * high)
                page.element("text", .class("head"), .with("x", x), .with("y", y + 18), text: chart.name)
                page.element(
                    "svg", .with("x", x), .with("y", y + Self.head), .with("width", LineChart.width), .with("height", tall),
                    .with("overflow", "visible")
                ) { chart.chart.draw(&$0) }
            }
        }
    }
}
