import Domain
import Foundation
import TestKit
import Testing

@Suite struct PathMenuTests {
    /// Where a page stands: its address below the organisation, its word of the first line and its own one.
    private static let pages: [(address: String, group: String, page: String)] = [
        ("digipolku", "Polku", "Toimenpiteet"), ("digipolku/kokeilut", "Polku", "Kokeilut"), ("strategia", "Suunta", "Strategia"),
        ("tavoitteet", "Suunta", "Tavoitteet"), ("tarpeet", "Suunta", "Tarpeet"), ("paatokset", "Suunta", "Päätökset"),
        ("toimintaymparisto", "Suunta", "Toimintaympäristö"), ("eheys", "Suunta", "Mitä puuttuu"), ("digipolku/hyodyt", "Vaikuttavuus", "Hyödyt"),
        ("digipolku/raha", "Vaikuttavuus", "Raha ja aika"), ("digipolku/vaikutukset", "Vaikuttavuus", "Vaikutukset"),
        ("muutokset", "Seuranta", "Muutokset"), ("raportit", "Seuranta", "Raportit"), ("vuosikello", "Seuranta", "Vuosikello"),
    ]

    @Test func `every page around the path carries the one menu, which says where the reader is`() async throws {
        let house = try await TestHouse()
        for (address, group, page) in Self.pages {
            let body = try await house.get("/fi/testila/\(address)").body
            #expect(body.components(separatedBy: "class=\"path-nav").count == 2, "\(address)")
            #expect(body.contains("aria-current=\"true\">\(group)</a>"), "\(address)")
            #expect(body.contains("aria-current=\"page\">\(page)</a>"), "\(address)")
        }
    }

    @Test func `a page below another one stands in its line, and other pages have no such menu`() async throws {
        let scene = try await RoadmapScene()
        let action = try await scene.house.get(scene.path("digipolku/\(scene.id("TY16"))")).body
        #expect(action.contains("aria-current=\"true\">Toimenpiteet</a>"))
        #expect(try await scene.house.get(scene.path("nimetyt-paivat")).body.contains("aria-current=\"true\">Muutokset</a>"))
        for address in ["", "huoneentaulu", "kyselyt", "tulokset/\(scene.round.id)"] {
            #expect(try await !scene.house.get(scene.path(address)).body.contains("class=\"path-nav"), "\(address)")
        }
    }
}
