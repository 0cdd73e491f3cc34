import Formats
import Foundation
import Testing

@Suite struct CSVTests {
    private func written(_ rows: [[CSVCell]], style: CSVWriter.Style = .open, mark: Bool = false) -> [UInt8] {
        var writer = CSVWriter(style: style, mark: mark)
        for row in rows { writer.row(row) }
        return writer.take()
    }

    private func cells(_ text: String) throws(CSVProblem) -> [[String]] { try CSVReader.read(Array(text.utf8)).rows.map(\.cells) }

    @Test func `a table is written by the book`() {
        let bytes = written([["a", "b,c", "say \"no\""], [.number(-5), .decimal(2.345, places: 2), .empty]], mark: true)
        #expect(String(decoding: bytes, as: UTF8.self) == "\u{FEFF}a,\"b,c\",\"say \"\"no\"\"\"\r\n-5,2.35,\r\n")
        #expect(String(decoding: written([["a", .decimal(-0.5, places: 1), 7]], style: .nordic), as: UTF8.self) == "a;-0,5;7\r\n")
        #expect(
            String(decoding: written([[.decimal(.nan, places: 1), .decimal(-0.001, places: 2), .decimal(3, places: 0)]]), as: UTF8.self)
                == ",0.00,3\r\n")
    }

    @Test func `what a spreadsheet would run is written as text`() {
        for text in ["=1+1", "+358 40", "-5", "@sum", "\ttab", "\rreturn", "'=1"] {
            let bytes = written([[.text(text), "x"]])
            #expect(String(decoding: bytes, as: UTF8.self).hasPrefix("\"'"))
        }
        #expect(String(decoding: written([["'quoted'"]]), as: UTF8.self) == "'quoted'\r\n")
    }

    @Test(arguments: [CSVWriter.Style.open, .nordic])
    func `a text comes back as it was`(style: CSVWriter.Style) throws {
        let texts = [
            "=1+1", "-5", "'=x", "''@", "'", "a\nb", "a\r\nb", "\"", "\"\"", ",;\t", "ääkköset 👩‍👩‍👧 e\u{301}", " edges ", "\t", "\u{202E}rtl",
            "<script>alert(1)</script>", "' OR 1=1 --",
        ]
        let table = try CSVReader.read(written([["head", "x"]] + texts.map { [.text($0), "x"] }, style: style, mark: true))
        #expect(table.rows.dropFirst().map { $0.cells[0] } == texts)
        #expect(table.separator == (style == .open ? .comma : .semicolon))
    }

    @Test func `separator and encoding are recognised`() throws {
        #expect(try cells("a;b\n1,5;2,5\n") == [["a", "b"], ["1,5", "2,5"]])
        #expect(try cells("a\tb, c\n1\t2\n") == [["a", "b, c"], ["1", "2"]])
        #expect(try cells("a,b\r1,2\r\n3,4") == [["a", "b"], ["1", "2"], ["3", "4"]])
        #expect(try cells("sep=;\r\na,x;b\r\n") == [["a,x", "b"]])
        #expect(try cells("alone\nline\n") == [["alone"], ["line"]])
        let old = try CSVReader.read([0x6B, 0xE4, 0x79, 0x3B, 0x80, 0x0A])
        #expect(old.rows.map(\.cells) == [["käy", "€"]])
        #expect(old.encoding == .windows1252)
        let wide = try CSVReader.read([0xFF, 0xFE] + "ä;b\n".utf16.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] })
        #expect(wide.rows.map(\.cells) == [["ä", "b"]])
        #expect(wide.encoding == .utf16)
        #expect(try CSVReader.read([0xEF, 0xBB, 0xBF, 0x61]).rows.map(\.cells) == [["a"]])
    }

    @Test func `lines are counted through quotes and empty lines`() throws {
        let table = try CSVReader.read(Array("a,b\n\n\"x\ny\",2\r\n3,4\n".utf8))
        #expect(table.rows.map(\.line) == [1, 3, 5])
        #expect(table.rows.map(\.number) == [1, 3, 4])
        #expect(table.rows[1].cells == ["x\ny", "2"])
        #expect(throws: CSVProblem.unclosedQuote(line: 3)) { try cells("a,b\n1,2\n\"open,3\n4,5\n") }
        #expect(throws: CSVProblem.textAfterQuote(line: 2)) { try cells("a,b\n\"x\"y,2\n") }
    }

    @Test func `limits hold`() {
        #expect(throws: CSVProblem.notText) { try CSVReader.read([0x50, 0x4B, 3, 4, 0, 0]) }
        #expect(throws: CSVProblem.tooLarge(limit: 20 << 20)) { try CSVReader.read(Array(repeating: 97, count: 20 << 20 + 1)) }
        #expect(throws: CSVProblem.tooManyRows(limit: 100_000)) { try CSVReader.read(Array(String(repeating: "a\n", count: 100_001).utf8)) }
        #expect(throws: CSVProblem.tooManyColumns(limit: 1_000, line: 2)) { try cells("a,b\n" + String(repeating: ",", count: 1_000)) }
        #expect(throws: CSVProblem.self) {
            try CSVReader.read(Array(String(repeating: String(repeating: ",", count: 900) + "\n", count: 20_000).utf8))
        }
    }

    @Test func `nothing in a file is nothing in the table`() throws {
        #expect(try CSVReader.read([]).rows.isEmpty)
        #expect(try cells("\n\r\n").isEmpty)
        #expect(try cells(",\n") == [["", ""]])
        #expect(try cells("a,") == [["a", ""]])
    }

    @Test func `a table goes out in pieces`() {
        var writer = CSVWriter(mark: false)
        writer.row("a")
        #expect(writer.take() == Array("a\r\n".utf8))
        writer.row("b")
        #expect(writer.take() == Array("b\r\n".utf8))
        #expect(writer.take().isEmpty)
    }
}
