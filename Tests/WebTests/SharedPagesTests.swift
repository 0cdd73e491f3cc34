import Ballot
import Domain
import HTTPTypes
import Store
import TestKit
import Testing

/// Pages that every visitor gets alike are kept while nothing changes, and for no longer.
@Suite(.bothEngines) struct SharedPagesTests {
    @Test func `a change shows at once, and what members see never reaches a visitor`() async throws {
        let house = try await TestHouse()
        let lead = try await house.signIn(.admin, .lead)
        let before = try await house.get("/fi/testila/huoneentaulu")
        #expect(try await house.get("/fi/testila/huoneentaulu").body == before.body)
        let member = try await house.get("/fi/testila/huoneentaulu", session: lead)
        #expect(member.body.contains("/fi/testila/huoneentaulu/jarjestys"))
        #expect(!(try await house.get("/fi/testila/huoneentaulu")).body.contains("/fi/testila/huoneentaulu/jarjestys"))
        _ = try await house.store.addTheme(
            name: LocalText(fi: "Metsä", sv: "Skog", en: "Forest"), sentence: LocalText(fi: "Metsästä.", sv: "Om skogen.", en: "On forests."),
            by: house.program)
        #expect(try await house.get("/fi/testila/huoneentaulu").body.contains("Metsä"))
        #expect(try await house.get("/sv/testila/huoneentaulu").body.contains("Skog"))
    }

    @Test func `what the clock changes shows within a second`() async throws {
        let house = try await TestHouse()
        _ = try await house.openRound(.pulse, groups: [], publicLink: true)
        let open = try await house.get("/fi/testila").body
        house.sleep(days: 40)
        #expect(try await house.get("/fi/testila").body != open)
    }

    @Test func `what another process changed shows within a second, whatever was kept of it when`() async throws {
        let house = try await TestHouse()
        _ = try await house.get("/fi/testila")
        let other = Store(database: house.database, world: house.world, key: house.keys.installation)
        var (settings, number) = (house.organisation, try await other.settings(for: house.program).number)
        settings.name = LocalText(fi: "Uusila", sv: "Nyby", en: "Newville")
        number = try await other.editOrganisation(settings, expecting: number, by: house.program).number
        #expect(number == 2)
        for _ in 0..<10 {
            house.sleep(milliseconds: 99)
            _ = try await house.get("/fi/testila/huoneentaulu")
        }
        house.sleep(milliseconds: 10)
        #expect(try await house.get("/fi/testila/huoneentaulu").body.contains("Uusila"))
    }

    @Test func `headers, compression and HEAD are the same for a kept page`() async throws {
        let house = try await TestHouse()
        let path = "/fi/testila/huoneentaulu"
        let first = try await house.get(path)
        let kept = try await house.get(path)
        #expect(first.headers == kept.headers)
        #expect(kept.headers[.contentSecurityPolicy] != nil)
        let head = try await house.send(.head, path)
        #expect(head.headers == kept.headers)
        #expect(head.body.isEmpty)
        for path in [path, "/fi/testila/digipolku", "/api/v1/organisations/testila/themes"] {
            let small = try await house.send(.head, path, headers: [.acceptEncoding: "gzip"])
            #expect(try await house.get(path, headers: [.acceptEncoding: "gzip"]).headers == small.headers)
        }
        let small = try await house.get(path, headers: [.acceptEncoding: "gzip"])
        #expect(small.headers[.contentEncoding] == "gzip")
        #expect(try await house.get(path).headers[.contentEncoding] == nil)
    }
}
