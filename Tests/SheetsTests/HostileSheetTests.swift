import Foundation
import Sheets
import TestKit
import Testing

/// SAFETY §7, rows 31–34 and 38, in the child process that reads what people send.
@Suite struct HostileSheetTests {
    private let child = TestProgram.sheetChild()

    private func problem(_ bytes: [UInt8], as form: SheetChild.Form = .any) async -> SheetProblem.Kind? {
        do throws(SheetProblem) {
            _ = try await child.read(bytes, as: form)
            return nil
        } catch {
            return error.kind
        }
    }

    @Test func `a table is read in the child`() async throws {
        let sheet = try await child.read(TestWorkbook(rows: "<row><c t=\"inlineStr\"><is><t>ä</t></is></c><c><v>2</v></c></row>").bytes)
        #expect(sheet.rows == [Sheet.Row(number: 1, cells: [.text("ä"), .number(2)])])
        #expect(try await child.read(Array("a;b\n\n\"x\ny\";2\n".utf8)).rows.map(\.number) == [1, 3])
    }

    @Test func `bombs stop while they are unpacked`() async {
        var honest = TestZip()
        var lying = TestZip()
        for part in TestWorkbook(rows: "").parts where part.name != "xl/worksheets/sheet1.xml" {
            honest.add(part.name, Array(part.content.utf8))
            lying.add(part.name, Array(part.content.utf8))
        }
        let sheet = Array("<worksheet><sheetData>".utf8) + [UInt8](repeating: 32, count: 301 << 20)
        honest.add("xl/worksheets/sheet1.xml", sheet)
        lying.add("xl/worksheets/sheet1.xml", sheet, claimed: 1_000)
        #expect(honest.bytes.count < 1 << 20 && sheet.count > 300 << 20)
        #expect(await problem(honest.bytes) == .unpacksTooFar)
        #expect(await problem(lying.bytes) == .unpacksTooFar)
    }

    @Test func `a text that many cells share is counted in each`() async {
        let workbook = TestWorkbook(
            rows: (1...3_000).map { _ in "<row>" + String(repeating: "<c t=\"s\"><v>0</v></c>", count: 2) + "</row>" }.joined(),
            shared: "<si><t>" + String(repeating: "abcdefgh", count: 4_000) + "</t></si>")
        #expect(await problem(workbook.bytes) == .tooManyCells)
    }

    @Test(arguments: ["../evil.xml", "/etc/passwd", "xl/../../evil", "xl\\evil", "C:evil", "XL/WORKBOOK.XML", "xl/./workbook.xml"])
    func `names that lead out or stand twice are refused`(name: String) async {
        var zip = TestWorkbook(rows: "").zip
        zip.add(name, [65])
        #expect(await problem(zip.bytes) == .unsafeName)
    }

    @Test func `too many files, encrypted ones and nested archives are refused`() async {
        var many = TestWorkbook(rows: "").zip
        for index in 0..<20_000 { many.add("f\(index)", [65], packed: false) }
        #expect(await problem(many.bytes) == .tooManyEntries)
        var encrypted = TestWorkbook(rows: "").zip
        encrypted.add("secret.xml", [65], flags: 1)
        #expect(await problem(encrypted.bytes) == .encrypted)
        var nested = TestZip()
        nested.add("inner.xlsx", TestWorkbook(rows: "").bytes)
        #expect(await problem(nested.bytes) == .notTable)
    }

    @Test func `what is no spreadsheet says so`() async {
        let png: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13]
        #expect(await problem(png, as: .xlsx) == .notTable)
        #expect(await problem(png) == .notTable)
        #expect(await problem(Array("<!DOCTYPE html><p>x".utf8), as: .xlsx) == .notTable)
        #expect(await problem([], as: .xlsx) == .empty)
        #expect(await problem([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) == .locked)
        let good = TestWorkbook(rows: "<row><c><v>1</v></c></row>").bytes
        #expect(await problem(Array("<html>".utf8) + good, as: .xlsx) == .notTable)
        #expect(await problem(good + Array("<script>".utf8), as: .xlsx) == .damaged)
        #expect(await problem(Array(good.prefix(good.count - 40))) == .damaged)
        #expect(SheetChild.Form(name: "POLKU.XLSX") == .xlsx && SheetChild.Form(name: "polku.csv") == .any)
    }

    @Test func `document types, deep and broken documents are refused`() async {
        var doctype = TestWorkbook(rows: "")
        doctype["xl/worksheets/sheet1.xml"] =
            "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]><worksheet><sheetData><row><c><v>&b;</v></c></row></sheetData></worksheet>"
        #expect(await problem(doctype.bytes) == .doctype)
        var outside = TestWorkbook(rows: "")
        outside["xl/workbook.xml"] = "<!DOCTYPE x SYSTEM \"file:///etc/passwd\"><workbook/>"
        #expect(await problem(outside.bytes) == .doctype)
        #expect(await problem(TestWorkbook(rows: String(repeating: "<a>", count: 100_000)).bytes) == .tooDeep)
        #expect(await problem(TestWorkbook(rows: "<row><c></row>").bytes) == .damaged)
        #expect(await problem(TestWorkbook(rows: "<row><c t=\"s\"><v>9</v></c></row>").bytes) == .damaged)
    }

    @Test func `rows, columns and texts beyond the limits are refused`() async {
        #expect(await problem(TestWorkbook(rows: String(repeating: "<row><c><v>1</v></c></row>", count: 100_001)).bytes) == .unpacksTooFar)
        let varied = (0...100_000).map { "<row><c><v>\($0 &* 2_654_435_761 % 1_000_003)</v></c></row>" }.joined()
        #expect(await problem(TestWorkbook(rows: varied).bytes) == .tooManyRows)
        #expect(await problem(TestWorkbook(rows: "<row><c r=\"SG1\"><v>1</v></c></row>").bytes) == .tooManyColumns)
        #expect(await problem(TestWorkbook(rows: "<row><c r=\"XFD1\"/></row>").bytes) == nil)
        let long = String(repeating: "ab", count: 16_384)
        #expect(await problem(TestWorkbook(rows: "<row><c t=\"inlineStr\"><is><t>\(long)</t></is></c></row>").bytes) == .cellTooLong)
        #expect(await problem(Array(repeating: 97, count: 20 << 20 + 1)) == .tooLarge)
    }

    @Test func `a text table of three million rows and broken quotes are refused with their line`() async throws {
        #expect(await problem(Array(repeating: [UInt8(49), 10], count: 3_000_000).flatMap { $0 }) == .tooManyRows)
        await #expect(throws: SheetProblem(.unclosedQuote, row: 3)) { try await child.read(Array("a;b\r\n1;2\n\"open;3\n4;5\n".utf8)) }
        await #expect(throws: SheetProblem(.textAfterQuote, row: 2)) { try await child.read(Array("a,b\n\"x\"y,2\n".utf8)) }
        let wide: [UInt8] = [0xFF, 0xFE] + "ä;b\r\n1;2\r\n".utf16.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }
        #expect(try await child.read(wide).rows.map(\.cells) == [[.text("ä"), .text("b")], [.text("1"), .text("2")]])
        #expect(try await child.read([0x6B, 0xE4, 0x79, 0x3B, 0x80, 0x0A]).rows.map(\.cells) == [[.text("käy"), .text("€")]])
    }

    @Test func `script stays text`() async throws {
        let script = "<script>alert(1)</script>"
        #expect(try await child.read(Array("\(script);=cmd\n".utf8)).rows[0].cells == [.text(script), .text("=cmd")])
    }
}
