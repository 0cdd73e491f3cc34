import Sheets
import TestKit
import Testing

/// SAFETY §7, rows 35 and 36: structure files that mean no good, in the child that reads them.
@Suite struct StructureFileTests {
    private func read(_ text: String) async -> SheetProblem.Kind? { await read(Array(text.utf8)) }

    private func read(_ bytes: [UInt8]) async -> SheetProblem.Kind? {
        do throws(SheetProblem) { _ = try await TestProgram.sheetChild().read(bytes, as: .lss) } catch { return error.kind }
        return nil
    }

    private let whole = "<document><LimeSurveyDocType>Survey</LimeSurveyDocType><groups><rows><row><gid>1</gid></row></rows></groups></document>"

    @Test func `a document type is refused before anything is parsed, in any encoding`() async {
        let types = [
            "<!DOCTYPE document>", "<!DOCTYPE d SYSTEM \"file:///etc/passwd\">", "<!DOCTYPE d [<!ENTITY a SYSTEM \"http://127.0.0.1:9/x\">]>",
            "<!DOCTYPE d [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]>",
        ]
        for type in types {
            #expect(await read("<?xml version=\"1.0\"?><!-- a --> \(type)\n\(whole)") == .doctype)
            let wide = "\u{FEFF}<?xml version=\"1.0\" encoding=\"UTF-16\"?>\(type)\(whole)".utf16.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }
            #expect(await read(wide) == .doctype)
        }
        #expect(await read(whole) == nil)
    }

    @Test func `depth, attributes and lengths have an end`() async {
        let deep = String(repeating: "<a>", count: 100_000)
        #expect(await read("<document>\(deep)") == .tooDeep)
        let attributes = (0..<200_000).map { " a\($0)=\"\"" }.joined()
        #expect(await read("<document><groups\(attributes)/></document>") == .damaged)
        let long = String(repeating: "x", count: 70_000)
        #expect(await read(whole.replacing("<gid>1", with: "<gid>\(long)")) == .cellTooLong)
        #expect(await read("<document><groups></document>") == .damaged)
        #expect(await read("<html><body>Survey</body></html>") == .notTable)
        #expect(await read("<document><LimeSurveyDocType>Tokens</LimeSurveyDocType></document>") == .notTable)
        #expect(await read("x") == .notTable)
        #expect(await read("") == .empty)
    }

    @Test func `rows come with their section, names, values and line`() async throws {
        let sheet = try await TestProgram.sheetChild().read(
            Array(
                "<?xml version=\"1.0\"?>\n\(whole.replacing("<row>", with: "\n<row>\n").replacing("1</gid>", with: "<![CDATA[<b>1]]></gid><t/>"))"
                    .utf8),
            as: .lss)
        #expect(sheet.rows.map { $0.cells.map(\.text) } == [["LimeSurveyDocType", "Survey"], ["groups", "gid", "<b>1", "t", ""]])
        #expect(sheet.rows.last?.number == 4)
    }
}
