import Testing

@testable import Sheets

/// Charts that draw the cells beside them.
struct SheetChartTests {
    private let table = SheetTable(
        name: "Teemat: 'kaikki'", columns: [.init("Teema"), .init("Henkilöstö", numbers: .oneDecimal), .init("Johto", numbers: .percent)],
        rows: [[.text("Johtaminen"), .number(2.75), .number(0.5)], [.text("Tieto"), .empty, .number(0.25)]],
        charts: [
            SheetChart(.bars, title: "Keskiarvot", names: 0, values: [1, 2], scale: 1...5),
            SheetChart(.lines, title: "Sama", names: 0, values: [1]),
        ])

    private func part(_ name: String, _ bytes: [UInt8]) throws -> String? {
        var text: [UInt8] = []
        let isThere = try ZipFolder(bytes).read(name) { text += Array($0) }
        return isThere ? String(decoding: text, as: UTF8.self) : nil
    }

    @Test func `a chart names the cells of its own sheet`() throws {
        let bytes = try XLSXWriter.write([table, SheetTable(name: "Muu", columns: [], rows: [])])
        let bars = try #require(try part("xl/charts/chart1.xml", bytes))
        #expect(bars.contains("<c:barDir val=\"bar\"/>") && bars.contains("Teemat kaikki") && bars.contains("$B$2:$B$3") && bars.contains("$C$1"))
        #expect(bars.contains("<c:min val=\"1\"/>") && bars.contains("<c:max val=\"5\"/>") && bars.contains("Keskiarvot"))
        #expect(try part("xl/charts/chart2.xml", bytes)?.contains("<c:lineChart>") == true)
        #expect(try part("xl/charts/chart3.xml", bytes) == nil)
        #expect(try part("xl/styles.xml", bytes)?.contains("formatCode=\"0.0\"") == true)
    }

    @Test func `the same table gives the same bytes, and its cells come back`() throws {
        let bytes = try XLSXWriter.write(table)
        #expect(try XLSXWriter.write(table) == bytes)
        #expect(try XLSXReader.read(bytes).rows[1].cells == [.text("Johtaminen"), .number(2.75), .number(0.5)])
    }

    @Test func `wrapped texts have rows of their height, heads keep their words, and a print has its head on each page`() throws {
        let table = SheetTable(
            name: "Rivit", columns: [.init("Luottamushenkilöt", width: 10), .init("Väittämä", width: 20)],
            rows: [[.number(1), .text("Asukkaat pääsevät vaikuttamaan palvelun uudistamiseen")], [.number(2), .text("Lyhyt")]])
        let sheet = try #require(try part("xl/worksheets/sheet1.xml", XLSXWriter.write(table)))
        #expect(sheet.contains(/<row r="2"[^>]* ht="60" customHeight="1">/) && !sheet.contains(/<row r="3"[^>]* ht=/))
        let width = try #require(sheet.firstMatch(of: /<col min="1" max="1" width="([0-9.]+)"/).flatMap { Double($0.1) })
        #expect(width > 20)
        #expect(sheet.contains("<pageSetUpPr fitToPage=\"1\"/>") && sheet.contains("paperSize=\"9\"") && sheet.contains("fitToHeight=\"0\""))
        #expect(try part("xl/workbook.xml", XLSXWriter.write(table))?.contains("Rivit!$1:$1") == true)
    }

    @Test func `charts stand below their table and say what they are`() throws {
        let drawing = try #require(try part("xl/drawings/drawing1.xml", XLSXWriter.write(table)))
        let rows = drawing.matches(of: /<xdr:from><xdr:col>0<\/xdr:col>.*?<xdr:row>([0-9]+)<\/xdr:row>/).compactMap { Int($0.1) }
        #expect(rows.count == 2 && rows[0] == 4 && rows[1] > 20)
        #expect(drawing.contains("descr=\"Keskiarvot\""))
    }

    @Test func `a table without rows has no chart`() throws {
        let empty = SheetTable(name: "Tyhjä", columns: table.columns, rows: [], charts: table.charts)
        #expect(try part("xl/charts/chart1.xml", XLSXWriter.write(empty)) == nil)
    }
}
