import Domain
import Foundation
import HTTPTypes
import TestKit
import Testing

@testable import Web

/// The path's views as pictures. A small program stands in Chromium's place and gives back what it was asked.
@Suite struct PictureTests {
    private func press(_ folder: TemporaryFolder, says mark: String = "\\211PNG") throws -> PaperPress {
        let program = folder.path + "/draw"
        let script = """
            #!/bin/sh
            for word in "$@"; do case $word in --screenshot=*) file=${word#*=};; --window-size=*|--force-*) said="$said $word";; file://*) page=${word#file://};; esac; done
            { printf '\(mark)'; echo "$said"; cat "$page"; } > "$file"
            """
        try script.write(toFile: program, atomically: true, encoding: .utf8)
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: program)
        return PaperPress(chromium: program, deadline: .seconds(120))
    }

    @Test(arguments: ["aikajana", "taulu", "lista"]) func `each view of the path is had as a picture of its drawing`(view: String) async throws {
        let folder = try TemporaryFolder()
        let house = try await TestHouse(press: try press(folder))
        var action = Action(title: LocalText(fi: "Kartta"), theme: "tieto", owner: ActionOwner(sector: LocalText(fi: "Talous")))
        action.indicator = Indicator(text: LocalText(fi: "Mittari"), baseline: 1)
        (action.phase, action.starts, action.ends) = (.going, MonthOrDay("1/2026"), MonthOrDay("12/2027"))
        let added = try await house.store.addAction(action, by: house.program)
        _ = try await house.store.publishAction(added.id, expecting: added.number, by: house.program)
        let svg = try await house.get("/fi/testila/digipolku.svg?nakyma=\(view)")
        let picture = try await house.get("/fi/testila/digipolku.png?nakyma=\(view)")
        #expect(picture.status == 200 && picture.headers[.contentType] == "image/png")
        #expect(picture.headers[.contentDisposition] == "attachment; filename=\"digipolku-testila.png\"")
        #expect(picture.bytes.starts(with: [0x89, 0x50, 0x4E, 0x47]))
        let size = try #require(PictureSize(svg.bytes))
        #expect(picture.body.contains("--window-size=\(size.width),\(size.height)") && picture.body.contains("--force-device-scale-factor=2.0"))
        #expect(picture.body.contains(svg.body) && svg.body.contains("Kartta"))
        #expect(try await house.get("/fi/testila/digipolku?nakyma=\(view)").body.contains("digipolku.png"))
    }

    @Test func `without a program there is no picture and no link to one`() async throws {
        let house = try await TestHouse()
        #expect(try await house.get("/fi/testila/digipolku.png").status == 404)
        #expect(try await !house.get("/fi/testila/digipolku").body.contains("digipolku.png"))
    }

    @Test func `what the program gives back is a picture or nothing`() async throws {
        let folder = try TemporaryFolder()
        let house = try await TestHouse(press: try press(folder, says: "<html>"))
        #expect(try await house.get("/fi/testila/digipolku.png").status == 503)
    }

    @Test func `a large drawing becomes a picture that programs can open`() throws {
        func size(_ width: Int, _ height: Int) -> PictureSize? { PictureSize(Array("<svg a=\"1\" width=\"\(width)\" height=\"\(height)\"><rect/>".utf8)) }
        #expect(size(1_300, 700)?.scale == 2)
        #expect(size(1_300, 16_000)?.scale == 1)
        #expect(size(20_000, 20_000)?.scale == 0.38)
        #expect(size(900, 400_000) == nil && PictureSize(Array("<svg>".utf8)) == nil && PictureSize(Array("<svg ><rect width=\"1\" height=\"1\"/>".utf8)) == nil)
    }
}
