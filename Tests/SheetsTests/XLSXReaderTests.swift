import Sheets
import Testing

@Suite struct XLSXReaderTests {
    private func cells(_ workbook: TestWorkbook, named: String? = nil) throws -> [[SheetCell]] {
        try XLSXReader.read(workbook.bytes, named: named).rows.map(\.cells)
    }

    @Test func `texts of every kind are read`() throws {
        let workbook = TestWorkbook(
            rows: """
                <row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><t>b &amp; c</t></is></c><c r="C1" t="str"><f>"x"</f><v>x</v></c></row>
                <row r="3"><c r="B3" t="s"><v>1</v></c><c r="D3" t="b"><v>1</v></c><c r="E3" t="e"><v>#REF!</v></c></row>
                """,
            shared: "<si><t>yksi</t></si><si><r><t>ri</t></r><r><t xml:space=\"preserve\">kas </t></r><rPh><t>ohi</t></rPh></si>")
        let sheet = try XLSXReader.read(workbook.bytes)
        #expect(sheet.rows.map(\.number) == [1, 3])
        #expect(sheet.rows[0].cells == [.text("yksi"), .text("b & c"), .text("x")])
        #expect(sheet.rows[1].cells == [.empty, .text("rikas "), .empty, .truth(true), .fault("#REF!")])
        #expect(sheet.name == "Yksi")
    }

    @Test func `a formula whose value nobody worked out is a fault, not an empty cell`() throws {
        let workbook = TestWorkbook(
            rows: """
                <row r="1"><c r="A1"><f>1+1</f></c><c r="B1"><f>1+1</f><v></v></c><c r="C1"><f>1+1</f><v>2</v></c><c r="D1"/><c r="E1" t="str"><f>""</f><v></v></c></row>
                """)
        #expect(try cells(workbook) == [[.fault("=1+1"), .fault("=1+1"), .number(2)]])
    }

    @Test func `numbers are days where their format says so`() throws {
        let styles =
            "<numFmts><numFmt numFmtId=\"164\" formatCode=\"yyyy\\-mm\\-dd\"/><numFmt numFmtId=\"165\" formatCode=\"0 &quot;days&quot;\"/></numFmts>"
            + "<cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs>"
            + "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"164\"/><xf numFmtId=\"165\"/><xf numFmtId=\"22\"/></cellXfs>"
        let rows =
            "<row><c s=\"0\"><v>46157</v></c><c s=\"1\"><v>46157</v></c><c s=\"2\"><v>60</v></c><c s=\"2\"><v>59</v></c><c s=\"3\"><v>3</v></c>"
            + "<c s=\"4\"><v>46157.5</v></c><c s=\"4\"><v>0.25</v></c><c s=\"1\"><v>-3</v></c></row>"
        let found = try cells(TestWorkbook(rows: rows, styles: styles))[0]
        #expect(found.map(\.text) == ["46157", "2026-05-15", "1900-02-28", "1900-02-28", "3", "2026-05-15T12:00:00", "06:00:00", "-3"])
        let mac = TestWorkbook(
            rows: rows, workbook: "<workbookPr date1904=\"1\"/><sheets><sheet name=\"Yksi\" sheetId=\"1\" r:id=\"rId1\"/></sheets>", styles: styles)
        #expect(try cells(mac)[0][1].text == "2030-05-16")
    }

    @Test(arguments: [
        ("General", false), ("0.00", false), ("#,##0 \"kpl/d\"", false), ("yyyy-mm-dd", true), ("d.m.yyyy", true), ("[h]:mm", true),
        ("[Red]0", false),
        ("[$-40B]d. mmmm", true), ("0\\d", false), ("_d0", false), ("hh:mm", true), ("[", false), ("\"", false), ("\\", false), ("0%", false),
    ])
    func `a format shows days when its letters do`(code: String, isDay: Bool) throws {
        let styles =
            "<numFmts><numFmt numFmtId=\"170\" formatCode=\"\(code.replacing("\"", with: "&quot;"))\"/></numFmts><cellXfs><xf numFmtId=\"170\"/></cellXfs>"
        let cell = try cells(TestWorkbook(rows: "<row><c s=\"0\"><v>40000</v></c></row>", styles: styles))[0][0]
        #expect((cell != .number(40_000)) == isDay)
    }

    @Test func `the first shown sheet is read, or the one that is named`() throws {
        let two = TestWorkbook(
            rows: "<row><c><v>1</v></c></row>",
            workbook: "<sheets><sheet name=\"Piilo\" state=\"hidden\" r:id=\"rId1\"/><sheet name=\"Kaksi\" r:id=\"rId2\"/></sheets>")
        #expect(try cells(two) == [[.number(2)]])
        #expect(try cells(two, named: "Piilo") == [[.number(1)]])
        #expect(try XLSXReader.read(two.bytes).names == ["Piilo", "Kaksi"])
        #expect(throws: SheetProblem(.noSuchSheet)) { try XLSXReader.read(two.bytes, named: "Kolme") }
    }

    @Test func `cells without a place, other prefixes and escapes are read`() throws {
        var workbook = TestWorkbook(rows: "")
        workbook["xl/worksheets/sheet1.xml"] =
            "<x:worksheet xmlns:x=\"http://purl.oclc.org/ooxml/spreadsheetml/main\"><x:sheetData><x:row><x:c t=\"inlineStr\"><x:is><x:t>a_x000A_b_x005F_x0041_</x:t></x:is></x:c>"
            + "<x:c><x:v> 1e3 </x:v></x:c><x:c/><x:c t=\"d\"><x:v>2026-05-15</x:v></x:c></x:row></x:sheetData></x:worksheet>"
        #expect(try cells(workbook) == [[.text("a\nb_x0041_"), .number(1_000), .empty, .text("2026-05-15")]])
    }

    @Test func `a written table comes back as it was`() throws {
        let texts = [
            "=1+1", "+358 40", "-5", "@sum", "\ttab", "a\nb", " edges ", "ääkköset 👩‍👩‍👧", "_x0041_", "_x005F_x0041_", "<b>&amp;\"", "https://x.example",
            "1", "\u{202E}rtl",
        ]
        let table = SheetTable(
            name: "Polku: 2026/27 [luonnos]", columns: [.init("Teksti", width: 40), .init("Luku"), .init("Päivä"), .init("Tosi")],
            rows: texts.map { [.text($0), .number(-2.5), .date(SheetDate(day: 20_588)), .truth(true)] }
                + [[.empty, .number(.nan), .date(SheetDate(day: 20_588, second: 45_000)), .empty]])
        let bytes = try XLSXWriter.write(table)
        let sheet = try XLSXReader.read(bytes)
        #expect(sheet.name == "Polku 202627 luonnos")
        #expect(sheet.rows.first?.cells == [.text("Teksti"), .text("Luku"), .text("Päivä"), .text("Tosi")])
        #expect(sheet.rows.dropFirst().dropLast().map { $0[0].text } == texts)
        #expect(sheet.rows[1].cells.dropFirst() == [.number(-2.5), .date(SheetDate(day: 20_588)), .truth(true)])
        #expect(sheet.rows.last?.cells == [.empty, .empty, .date(SheetDate(day: 20_588, second: 45_000))])
        #expect(try XLSXWriter.write(table) == bytes)
    }

    @Test func `lines from the child are read strictly`() throws {
        let rows = [
            Sheet.Row(
                number: 1,
                cells: [.text("a\"\\\n\u{1}ä"), .number(-0.1), .empty, .truth(false), .fault("#N/A"), .date(SheetDate(day: -3, second: 5))])
        ]
        let lines = SheetLines.head("A \"b\"", ["A \"b\"", "C"]) + SheetLines.row(rows[0]) + SheetLines.end(rows: 1)
        #expect(try SheetLines.sheet(lines) == Sheet(name: "A \"b\"", names: ["A \"b\"", "C"], rows: rows))
        for cut in 0..<lines.count { #expect(throws: SheetProblem(.unreadable)) { try SheetLines.sheet(Array(lines.prefix(cut))) } }
        #expect(throws: SheetProblem(.doctype, limit: 1, row: 2)) {
            try SheetLines.sheet(SheetLines.problem(SheetProblem(.doctype, limit: 1, row: 2)))
        }
        #expect(throws: SheetProblem(.unreadable)) { try SheetLines.sheet(lines + [10]) }
    }
}
