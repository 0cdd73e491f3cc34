import Domain
import Foundation
import HTTPTypes
import Sheets
import Store
import TestKit
import Testing

@testable import Web

/// SAFETY §7, rows 25 to 38, at every address that takes a file: a sentence for the reader, nothing kept.
@Suite struct UploadSafetyTests {
    private let scene: RoadmapScene
    private let lead: String
    /// The path, an action's money, a pilot's package.
    private let table: String
    private let money: String
    private let package: String

    init() async throws {
        scene = try await RoadmapScene()
        lead = try await scene.house.signIn(.lead)
        table = scene.path("digipolku/taulukko")
        money = scene.path("digipolku/\(scene.id("TY07"))/raha/tiedosto")
        package = scene.path("digipolku/kokeilut/tuonti/tiedosto")
    }

    private var house: TestHouse { scene.house }

    private func send(_ path: String, _ name: String, _ bytes: [UInt8]) async throws -> TestAnswer {
        try await house.upload(path, file: (name, bytes), session: lead)
    }

    private static func utf16(_ text: String) -> [UInt8] {
        text.utf16.reduce(into: [0xFF, 0xFE]) { $0 += [UInt8($1 & 255), UInt8($1 >> 8)] }
    }

    private func corpus(_ name: String) throws -> [UInt8] {
        let tests = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        return Array(try Data(contentsOf: tests.appendingPathComponent("SheetsTests/Corpus/" + name)))
    }

    @Test func `who may not, another type, a long boundary, many parts and an old token are refused before anything is read`() async throws {
        for path in [table, money, package] {
            let file = (name: "x.csv", bytes: Array("a;b\n".utf8))
            #expect(try await house.upload(path, file: file, session: try await house.signIn(.viewer)).status == 403, "\(path)")
            #expect(try await house.send(.post, path, body: [1], headers: [.contentType: "multipart/form-data; boundary=x"]).status == 401)
            #expect(try await house.upload(path, file: file, session: lead, type: "application/octet-stream").status == 415)
            let long = "multipart/form-data; boundary=" + String(repeating: "b", count: 10_240)
            #expect(try await house.upload(path, file: file, session: lead, type: long).status == 413)
            #expect(try await house.upload(path, (0..<1_000).map { ("a\($0)", "1") }, session: lead).status == 413)
            #expect(try await house.upload(path, [("csrf", "vanha")], file: file, session: lead).status == 403)
            let announced: HTTPFields = [.contentType: "multipart/form-data; boundary=\(Upload.boundary)", .contentLength: String(10 << 30)]
            #expect(try await house.send(.post, path, session: lead, headers: announced).status == 413)
        }
    }

    @Test(arguments: [
        ("bad-bomb.xlsx", "purkautuu liian suureksi"), ("bad-doctype.xlsx", "DOCTYPE"), ("bad-picture.xlsx", "Tämä ei ole taulukko"),
        ("bad-cut.xlsx", "Tiedosto"), ("bad-document.xlsx", "vaurioitunut"), ("bad-quote.csv", "lainausmerkki"),
    ])
    func `a broken or hostile table is a sentence on its page`(name: String, words: String) async throws {
        for path in [table, money] {
            let answer = try await send(path, name, try corpus(name))
            #expect(answer.status == 422 && answer.body.contains(words) && answer.body.contains("id=\"f-tiedosto-virhe\""), "\(path)")
        }
    }

    @Test func `nothing, another file and its name are told as text`() async throws {
        for path in [table, money, package] {
            let files: [(String, [UInt8])] = [
                ("tyhja.xlsx", []), ("<script>alert(1)</script>.xlsx", [0x89, 0x50, 0x4E, 0x47]), ("x.xlsx", Array("<html>".utf8)),
            ]
            for (name, bytes) in files {
                let answer = try await send(path, name, bytes)
                #expect(answer.status == 422 && !answer.body.contains("<script>alert"), "\(path) \(name)")
            }
            #expect(try await house.upload(path, session: lead).status == 422)
        }
        #expect(try await house.store.roadmap(in: house.organisation.id, for: house.program).budgets.isEmpty)
    }

    @Test func `text that a spreadsheet would run comes back as the same text`() async throws {
        let titles = ["=1+1", "+358", "-x", "@SUM(A1)", "'=3", "<script>alert(1)</script>"]
        for title in titles { _ = try await house.store.addAction(Action(title: LocalText(fi: title), theme: "tieto"), by: house.program) }
        let csv = try await house.get(table + "/polku.csv", session: lead)
        #expect(csv.body.contains("'=1+1") && csv.headers[.contentDisposition]?.hasPrefix("attachment") == true)
        #expect(csv.headers[.xContentTypeOptions] == "nosniff")
        let back = try await send(table, "polku.csv", csv.bytes)
        #expect(back.status == 200 && back.body.contains("Taulukossa ei ole muutoksia"))
        let xlsx = try await house.get(scene.path("digipolku.xlsx"), session: lead)
        #expect(try await send(table, "polku.xlsx", xlsx.bytes).body.contains("Taulukossa ei ole muutoksia"))
        #expect(try XLSXReader.read(xlsx.bytes).rows.contains { $0.cells.contains(.text("=1+1")) })
    }

    @Test func `encodings and separators are recognised, line by line`() async throws {
        let text = "Vuosi;Kerta €\r\n2026;4 600\n2027;ensi vuonna\r"
        let forms: [[UInt8]] = [Array(text.utf8), [0xEF, 0xBB, 0xBF] + Array(text.utf8), Self.utf16(text)]
        for bytes in forms {
            let answer = try await send(money, "raha.csv", bytes)
            #expect(answer.status == 422 && answer.body.contains("ensi vuonna") && answer.body.contains("Rivi 3"))
        }
        let windows = Array("Vuosi;Kerta \u{80}".utf8.dropLast(2)) + [0x80] + Array("\n2026;4600 \n".utf8.dropLast(2)) + [0x80, 10]
        #expect(try await send(money, "raha.csv", windows).status == 200)
    }

    @Test func `a file's lines stand in the table and are kept when the lead saves`() async throws {
        let sheet = SheetTable(
            name: "Budjetti", columns: [.init("Vuosi"), .init("Kerta"), .init("Vuosikulu"), .init("Htp")],
            rows: [[.number(2026), .number(4_600), .empty, .number(8)], [.number(2027), .number(1_500)]])
        let shown = try await send(money, "raha.xlsx", try XLSXWriter.write(sheet))
        #expect(shown.status == 200 && shown.body.contains("Rivit ovat nyt taulukossa"))
        #expect(try await house.store.roadmap(in: house.organisation.id, for: house.program).budgets.isEmpty)
        let fields = FormFields.of(shown.body).filter { $0.0 != "lue" && $0.0 != "csrf" }
        #expect(try await house.postFields(scene.path("digipolku/\(scene.id("TY07"))/raha"), fields, session: lead).status == 303)
        let budget = try #require(try await house.store.roadmap(in: house.organisation.id, for: house.program).budgets.first?.content)
        #expect(budget.years.map(\.year) == [2026, 2027] && budget.years[0].plan == .init(once: 4_600, days: 8))
    }

    @Test func `a package is read strictly, with or without its mark`() async throws {
        let pilot = try #require(scene.actions.values.first { $0.content.pilot != nil && $0.isPublished })
        let good = try await house.get(scene.path("digipolku/\(pilot.id)/kokeilu.json"))
        #expect(good.headers[.contentDisposition]?.hasPrefix("attachment") == true)
        let foreign = Array(good.body.replacing(pilot.id.description, with: "0000000000001").utf8)
        for bytes in [foreign, [0xEF, 0xBB, 0xBF] + foreign] {
            let shown = try await send(package, "kokeilu.json", bytes)
            #expect(shown.status == 200 && shown.body.contains("Paketissa on tämä kokeilu"))
            #expect(shown.body.contains("name=\"paketti\""))
        }
        let text = String(decoding: foreign, as: UTF8.self)
        let bad: [[UInt8]] = [
            Array(repeating: UInt8(ascii: "["), count: 100_000), Array("{\"a\":".utf8), Array(foreign.dropLast(20)),
            Self.utf16(text).dropLast(1), Array("{\"format\":\"\\ud800\"}".utf8),
            Array(text.replacing("\"baseline\"", with: "\"baseline\":1e999,\"x\"").utf8), Array(repeating: 32, count: 257 << 10),
        ]
        for (index, bytes) in bad.enumerated() {
            let answer = try await send(package, "kokeilu.json", bytes)
            #expect([413, 422].contains(answer.status) && answer.body.contains("<h1"), "\(index): \(answer.status)")
        }
    }
}
