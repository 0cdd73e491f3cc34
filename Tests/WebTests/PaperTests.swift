import Domain
import Foundation
import HTML
import HTTPTypes
import Store
import TestKit
import Testing

@testable import Web

/// Pages as files. Most of the tests put a small program in Chromium's place that gives back the page that it was handed.
@Suite struct PaperTests {
    /// - Parameter before: what the program does first.
    private func press(_ folder: TemporaryFolder, before: String = "") throws -> PaperPress {
        let program = folder.path + "/print"
        let script = """
            #!/bin/sh
            \(before)
            for word in "$@"; do case $word in --print-to-pdf=*) file=${word#*=};; file://*) page=${word#file://};; esac; done
            { printf '%%PDF-'; cat "$page"; } > "$file"
            """
        try script.write(toFile: program, atomically: true, encoding: .utf8)
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: program)
        return PaperPress(chromium: program, deadline: .seconds(120))
    }

    private func town(_ house: TestHouse) async throws {
        let program = house.program
        for (title, isOpen) in [("Julkinen teko", true), ("Salainen luonnos", false)] {
            var action = Action(title: LocalText(fi: title), theme: "tieto", owner: ActionOwner(sector: LocalText(fi: "Talous")))
            action.indicator = Indicator(text: LocalText(fi: "Mittari"), baseline: 1)
            let added = try await house.store.addAction(action, by: program)
            if isOpen { _ = try await house.store.publishAction(added.id, expecting: added.number, by: program) }
        }
    }

    @Test func `a file is the page in this reader's eyes, with everything in it and nothing to press`() async throws {
        let folder = try TemporaryFolder()
        let house = try await TestHouse(press: try press(folder))
        try await town(house)
        let visitor = try await house.get("/fi/testila/digipolku?nakyma=lista&muoto=pdf")
        #expect(visitor.status == 200)
        #expect(visitor.headers[.contentType] == "application/pdf")
        #expect(visitor.headers[.contentDisposition] == "attachment; filename=\"testila-digipolku.pdf\"")
        #expect(visitor.headers[.xContentTypeOptions] == "nosniff")
        #expect(visitor.body.hasPrefix("%PDF-<!DOCTYPE html>\n<html lang=\"fi\">"))
        #expect(visitor.body.contains("Julkinen teko") && !visitor.body.contains("Salainen luonnos"))
        #expect(visitor.body.contains("--accent:") && !visitor.body.contains("<script") && !visitor.body.contains("<link"))
        let member = try await house.get("/fi/testila/digipolku?muoto=pdf&nakyma=lista", session: try await house.signIn(.viewer))
        #expect(member.body.contains("Salainen luonnos"))
    }

    @Test func `a page offers what there is, and print always`() async throws {
        let folder = try TemporaryFolder()
        let house = try await TestHouse(press: try press(folder))
        let page = try await house.get("/fi/testila/huoneentaulu")
        #expect(page.body.contains("href=\"/fi/testila/huoneentaulu?muoto=pdf\"") && !page.body.contains("muoto=docx"))
        let bare = try await TestHouse()
        let plain = try await bare.get("/fi/testila/huoneentaulu")
        #expect(!plain.body.contains("muoto=") && plain.body.contains("Voit tulostaa sivun selaimella."))
        #expect(try await bare.get("/fi/testila/huoneentaulu?muoto=pdf").status == 400)
        for path in ["/fi/testila/huoneentaulu?muoto=docx", "/fi/testila/huoneentaulu?muoto=exe", "/fi/testila/kirjaudu?muoto=pdf"] {
            #expect(try await house.get(path).status == 400, "\(path)")
        }
        #expect(try await house.get("/fi/testila/huoneentaulu/olematon?muoto=pdf").status == 404)
    }

    @Test func `two are made at once, and the next are told to come again`() async throws {
        let folder = try TemporaryFolder()
        let wait = "echo x >> \(folder.path)/begun; while ! test -e \(folder.path)/go; do sleep 0.1; done"
        let house = try await TestHouse(press: try press(folder, before: wait))
        try await withThrowingTaskGroup(of: TestAnswer.self) { group in
            for theme in ["tieto", "asenne"] { group.addTask { try await house.get("/fi/testila/huoneentaulu/\(theme)?muoto=pdf") } }
            while (try? Data(contentsOf: URL(fileURLWithPath: folder.path + "/begun")))?.count != 4 { try await Task.sleep(for: .milliseconds(50)) }
            for theme in ["asukas", "johtaminen"] {
                let refused = try await house.get("/fi/testila/huoneentaulu/\(theme)?muoto=pdf")
                #expect(refused.status == 503 && refused.headers[.retryAfter] == "5" && refused.body.contains("<h1"))
            }
            try Data().write(to: URL(fileURLWithPath: folder.path + "/go"))
            for try await answer in group { #expect(answer.status == 200) }
        }
    }

    @Test func `visitors get the same bytes for a minute, and new ones when the page is another`() async throws {
        let folder = try TemporaryFolder()
        let house = try await TestHouse(press: try press(folder, before: "echo x >> \(folder.path)/count"))
        func made() -> Int { ((try? String(contentsOfFile: folder.path + "/count", encoding: .utf8)) ?? "").count / 2 }
        try await town(house)
        let first = try await house.get("/fi/testila/digipolku?muoto=pdf")
        #expect(try await house.get("/fi/testila/digipolku?muoto=pdf").body == first.body)
        #expect(made() == 1)
        let published = try #require(try await house.store.path(in: house.organisation.id).first)
        _ = try await house.store.withdrawAction(published.id, reason: "x", expecting: published.number, by: house.program)
        #expect(!(try await house.get("/fi/testila/digipolku?muoto=pdf")).body.contains("Julkinen teko"))
        #expect(made() == 2)
    }

    @Test func `a program that fails is a busy moment, not an error of ours`() async throws {
        let folder = try TemporaryFolder()
        let house = try await TestHouse(press: try press(folder, before: "exit 1"))
        #expect(try await house.get("/fi/testila/huoneentaulu?muoto=pdf").status == 503)
    }

    @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: PaperPress.pandocPlaces[0])))
    func `pandoc makes a Word file with the page's headings and tables, and no buttons`() async throws {
        let house = try await TestHouse(press: PaperPress(pandoc: PaperPress.pandocPlaces[0], deadline: .seconds(120)))
        try await town(house)
        let answer = try await house.get("/fi/testila/digipolku?nakyma=lista&muoto=docx")
        #expect(answer.status == 200 && answer.body.hasPrefix("PK"))
        #expect(answer.headers[.contentDisposition] == "attachment; filename=\"testila-digipolku.docx\"")
    }

    @Test(
        .enabled(
            if: [PaperPress.chromiumPlaces[0], PaperPress.pandocPlaces[0]].allSatisfy { FileManager.default.isExecutableFile(atPath: $0) }))
    func `drawings are pictures in Word, and left out where nothing can draw them`() async throws {
        var page = HTML()
        let svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"200\" height=\"100\"><rect width=\"50\" height=\"50\"/></svg>"
        page.element("html") { $0.element("body") { $0.add(PaperPicture(svg: Array(svg.utf8), title: "Kuva & selite")) } }
        let pandoc = PaperPress.pandocPlaces[0]
        let drawn = try await PaperPress(chromium: PaperPress.chromiumPlaces[0], pandoc: pandoc, deadline: .seconds(120))
            .file(of: page.bytes, as: .docx, isShared: false)
        #expect(drawn.firstRange(of: Array("word/media/".utf8)) != nil)
        let bare = try await PaperPress(pandoc: pandoc, deadline: .seconds(120)).file(of: page.bytes, as: .docx, isShared: false)
        #expect(bare.starts(with: Array("PK".utf8)) && bare.firstRange(of: Array("word/media/".utf8)) == nil)
    }

    @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: PaperPress.chromiumPlaces[0])))
    func `Chromium makes a tagged file with its language and title`() async throws {
        let house = try await TestHouse(press: PaperPress(chromium: PaperPress.chromiumPlaces[0], deadline: .seconds(120)))
        try await town(house)
        let answer = try await house.get("/sv/testila/digipolku?nakyma=lista&muoto=pdf")
        #expect(answer.status == 200 && answer.body.hasPrefix("%PDF-"))
        #expect(answer.body.contains("/StructTreeRoot") && answer.body.contains("/Lang (sv)") && answer.body.contains("/DisplayDocTitle true"))
    }

    @Test func `a Word file is of A4, says its title once and has tables as wide as the page`() {
        func cell(_ text: String) -> String { "<w:tc><w:tcPr /><w:p><w:r><w:t xml:space=\"preserve\">\(text)</w:t></w:r></w:p></w:tc>" }
        let long = "Kun uudistamme palvelua, lähdemme asukkaan tilanteesta emmekä omasta organisaatiostamme"
        let document = """
            <w:body><w:p><w:pPr><w:pStyle w:val="Title" /></w:pPr><w:r><w:t>Otsikko – Kunta</w:t></w:r></w:p>\
            <w:p><w:pPr><w:pStyle w:val="Heading1" /></w:pPr><w:r><w:t>Otsikko</w:t></w:r></w:p>\
            <w:tbl><w:tblPr><w:tblW w:type="auto" w:w="0" /></w:tblPr><w:tblGrid><w:gridCol w:w="1584" /><w:gridCol w:w="1584" /></w:tblGrid>\
            <w:tr>\(cell("Mistä"))\(cell("Ero"))</w:tr><w:tr>\(cell(long))\(cell("0,9"))</w:tr></w:tbl><w:sectPr /></w:body>
            """
        let out = String(decoding: WordFinish.finished(Array(document.utf8)), as: UTF8.self)
        #expect(!out.contains("Kunta") && out.contains("Heading1"))
        #expect(out.contains("<w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/>") && out.contains("<w:tblW w:type=\"pct\" w:w=\"5000\"/>"))
        let widths = out.matches(of: /gridCol w:w="([0-9]+)"/).compactMap { Int($0.1) }
        #expect(widths.count == 2 && widths[0] > 4 * widths[1] && (9_600...9_640).contains(widths.reduce(0, +)))
        // Another version of the program says the paper itself.
        let said = "<w:body><w:sectPr><w:footnotePr /><w:pgSz w:w=\"12240\" w:h=\"15840\" /></w:sectPr></w:body>"
        let again = String(decoding: WordFinish.finished(Array(said.utf8)), as: UTF8.self)
        #expect(again.contains("<w:footnotePr /><w:pgSz w:w=\"11906\"") && !again.contains("12240"))
    }

    @Test func `what is nothing on paper is taken out with all that is in it`() {
        let html =
            "<main><h1>A &lt; b</h1><form a=\"1\"><p>x<input><svg><g/></svg></p></form><p class=\"no-print\">y</p><svg><svg></svg>z</svg><br><p>c</p></main>"
        let left = String(decoding: PaperCut.forWord(Array(html.utf8), keepsPictures: true), as: UTF8.self)
        #expect(left == "<main><h1>A &lt; b</h1><br><p>c</p></main>")
    }
}
