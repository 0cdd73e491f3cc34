import Domain
import Foundation
import HTTPTypes
import Store
import TestKit
import Testing

@testable import Web

/// Rounds side by side on the demo's three readiness rounds: what is said, for whom, in every language; as page, drawing and paper.
@Suite struct ComparisonTests {
    private func rounds(_ house: DemoHouse) async throws -> [Round] {
        try await house.store.rounds(for: house.program).filter { $0.state == .released }.sorted { $0.closes < $1.closes }
    }

    @Test func `the demo's rounds are compared by themes, statements, sectors and groups`() async throws {
        let house = try await DemoHouse()
        let rounds = try await rounds(house)
        let page = try await house.house.get("/fi/tyrskyla/tulokset/vertailu")
        #expect(page.status == 200)
        for text in [
            "Johtaminen", "Henkilöstö: parani, 2,7 → 3,", "Keskiarvo nousi joka kierroksella.", "ei erotu sattumasta",
            "Väittämät kierroksittain: Henkilöstö", "2024", "2026", "Teemat toimialoittain", "Kuka eroaa kenestä", "Samat luvut taulukkona",
            "kuva.svg?kyselyt=",
        ] { #expect(page.body.contains(text), "\(text)") }
        #expect(page.body.components(separatedBy: "class=\"drawing\"").count == 9)
        // Only what the rule lets through is called better or worse, and of a statement never.
        let statements = try #require(page.body.components(separatedBy: "id=\"vaittamat\"").last?.components(separatedBy: "id=\"toimialat\"").first)
        #expect(statements.contains("korkeampi") && !statements.contains("parani") && !statements.contains("huononi"))
        let two = "\(rounds[0].id),\(rounds[2].id)"
        let chosen = try await house.house.get("/sv/tyrskyla/tulokset/vertailu?kyselyt=\(two)&ryhma=management")
        #expect(chosen.body.contains("Påståendena per omgång: Ledning") && !chosen.body.contains(">2025<"))
        let boxes = "kyselyt=\(rounds[0].id)&kyselyt=\(rounds[2].id)"
        #expect(try await house.house.get("/sv/tyrskyla/tulokset/vertailu?\(boxes)&ryhma=management").body.contains("Påståendena per omgång"))
        let svg = try await house.house.get("/en/tyrskyla/tulokset/vertailu/kuva.svg?kyselyt=\(two)")
        #expect(svg.headers[.contentType] == "image/svg+xml" && svg.body.components(separatedBy: "class=\"head\"").count == 9)
        #expect(PictureSize(svg.bytes) != nil)
        let results = try await house.house.get("/fi/tyrskyla/tulokset/\(rounds[2].id)")
        #expect(results.body.contains("tulokset/vertailu") && results.body.contains("arvioi teeman ”Johtaminen”"))
        #expect(try await house.house.get("/fi/tyrskyla/kyselyt").body.contains("tulokset/vertailu"))
        let statement = try await house.house.get("/fi/tyrskyla/tulokset/\(rounds[2].id)/vaittamat/M02")
        #expect(statement.body.contains("Johto on selvästi enemmän samaa mieltä kuin henkilöstö ("))
        try await files(house, rounds[2])
    }

    /// What a released round can be had as.
    private func files(_ house: DemoHouse, _ round: Round) async throws {
        let place = "/fi/tyrskyla/tulokset/\(round.id)"
        let long = try await house.house.get(place + "/luvut.csv")
        let head = "\u{FEFF}question,item,option,answer,answer_text,block,people_of,people,answered,state\r\n"
        #expect(long.status == 200 && long.body.hasPrefix(head))
        let shown = long.body.split(whereSeparator: \.isNewline).filter { $0.hasSuffix(",shown") }
        #expect(shown.count > 500 && shown.count.isMultiple(of: 6))
        let codes = try await house.house.get(place + "/koodikirja.csv").body
        #expect(codes.contains("item,statement,M02,") && codes.contains("column,people,,Kuinka moni vastasi näin,Hur många"))
        let sheets = try await house.house.get(place + "/tulokset.xlsx")
        #expect(sheets.status == 200 && sheets.bytes.starts(with: [0x50, 0x4B]) && sheets.bytes.count > 5_000)
        for drawing in ["erot", "muutos", "vaittamat"] {
            let svg = try await house.house.get(place + "/kuvat/\(drawing).svg")
            #expect(svg.status == 200 && PictureSize(svg.bytes) != nil && svg.body.contains("</svg>"), "\(drawing)")
        }
        #expect(try await house.house.get(place + "/kuvat/muu.svg").status == 404)
        #expect(try await house.house.get(place + "/kuvat/erot.gif").status == 404)
        #expect(try await house.house.get(place + "/kuvat/vaittamat.svg?ryhma=eiole").status == 400)
    }

    @Test(arguments: [
        "?kyselyt=0000000000000", "?kyselyt=x", "?ryhma=eiole", "?ryhma=staff&ryhma=management", "?teema=tieto",
    ])
    func `a choice that nobody knows is refused`(_ query: String) async throws {
        let house = try await TestHouse()
        _ = try await house.releasedRound()
        #expect(try await house.get("/fi/testila/tulokset/vertailu" + query).status == 400)
    }

    @Test func `one round, or none, says what a comparison needs`() async throws {
        let house = try await TestHouse()
        #expect(try await house.get("/fi/testila/tulokset/vertailu").body.contains("Vertailuun tarvitaan vähintään kaksi kierrosta"))
        _ = try await house.releasedRound()
        let page = try await house.get("/fi/testila/tulokset/vertailu?utm_source=x")
        #expect(page.status == 200 && page.body.contains("Vertailuun tarvitaan vähintään kaksi kierrosta"))
        #expect(try await house.get("/fi/testila/tulokset/vertailu/kuva.svg").status == 404)
    }

    @Test func `a round that publishes nothing is compared for members only`() async throws {
        let house = try await TestHouse()
        _ = try await house.releasedRound()
        let hidden = try await house.releasedRound(publishes: false)
        let place = "/fi/testila/tulokset/vertailu?kyselyt=\(hidden.id)"
        #expect(try await house.get(place).status == 400)
        #expect(try await house.get(place, session: house.signIn(.viewer)).status == 200)
    }
}

/// What others have published, with and without own figures.
@Suite struct PublishedPageTests {
    @Test(arguments: [("fi", "75 % (2016) → 57 % (2017–2018) → noin 33 % (2019)"), ("en", "75% (2016) → 57% (2017–2018) → about 33% (2019)")])
    func `each figure stands with its year, its n and its source`(language: String, course: String) async throws {
        let house = try await TestHouse()
        let page = try await house.get("/\(language)/testila/tulokset/vertailutiedot")
        #expect(page.status == 200)
        #expect(page.body.replacing("\u{a0}", with: " ").contains(course))
        #expect(page.body.contains("n = 14") && page.body.contains("href=\"https://www.sofigate.com/fi/blogi/"))
    }
}
