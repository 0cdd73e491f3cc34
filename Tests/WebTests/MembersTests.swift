import Domain
import Foundation
import HTTPTypes
import Store
import TestKit
import Testing

@testable import Web

@Suite(.bothEngines) struct MembersTests {
    @Test func `a new member's link is shown once and works`() async throws {
        let house = try await TestHouse()
        let admin = try await house.signIn(.admin)
        let answer = try await house.post(
            "/fi/testila/asetukset/tilit", ["name": "Olli Omistaja", "email": "olli@testila.example", "roles": "owner"], session: admin)
        #expect(answer.status == 200)
        let link = try #require(answer.body.firstMatch(of: /http:\/\/localhost(\/fi\/testila\/kirjaudu\/linkki\/[0-9a-z]+)/)).1
        #expect(try await house.get(String(link)).status == 200)
        let list = try await house.get("/fi/testila/asetukset/tilit", session: admin)
        #expect(list.body.contains("olli<wbr/>@testila<wbr/>.example"))
        #expect(!list.body.contains(link))
    }

    @Test func `one address is one member`() async throws {
        let house = try await TestHouse()
        let admin = try await house.signIn(.admin)
        try await house.person("olli@testila.example", .owner)
        let answer = try await house.post(
            "/fi/testila/asetukset/tilit", ["name": "Olli", "email": "OLLI@testila.example", "roles": "lead"], session: admin)
        #expect(answer.status == 422)
        #expect(answer.body.contains("on jo käyttäjä"))
    }

    @Test func `the last administrator stays`() async throws {
        let house = try await TestHouse()
        let admin = try await house.signIn(.admin)
        let account = try #require(try await house.store.members(for: house.program).first { $0.roles.contains(.admin) }).account.id
        let answer = try await house.post("/fi/testila/asetukset/tilit/\(account)", ["roles": "viewer"], session: admin)
        #expect(answer.status == 422)
        #expect(answer.body.contains("vähintään yksi pääkäyttäjä"))
    }

    @Test func `roles are taken and sessions end with them`() async throws {
        let house = try await TestHouse()
        let admin = try await house.signIn(.admin)
        let account = try await house.person("olli@testila.example", .lead)
        let session = try await house.password("olli@testila.example")
        #expect(try await house.post("/fi/testila/asetukset/tilit/\(account)", ["roles": "viewer"], session: admin).status == 303)
        #expect(try await house.get("/fi/testila/tyopoyta", session: session).status == 401)
        #expect(try await house.get("/fi/testila/asetukset/tilit/\(account)", session: admin).body.contains("olli@testila.example"))
    }

    @Test func `the log and the list of members read as words`() async throws {
        let house = try await TestHouse()
        let admin = try await house.signIn(.admin)
        let added = try await house.post(
            "/fi/testila/asetukset/tilit", ["name": "Uusi", "email": "uusi.ihminen@testila.example", "roles": "viewer"], session: admin)
        #expect(added.status < 400)
        _ = try await house.releasedRound()
        let log = try await house.get("/fi/testila/loki", session: admin).body
        #expect(log.contains("<span>Lukija</span>") && log.contains("<span>uudelle käyttäjälle</span>") && log.contains("tarkiste "))
        #expect(!log.contains("welcome") && log.firstMatch(of: /[0-9a-f]{12}/) == nil)
        let members = try await house.get("/fi/testila/asetukset/tilit", session: admin).body
        #expect(members.contains("<bdi>uusi<wbr/>.ihminen<wbr/>@testila<wbr/>.example</bdi>"))
    }

    @Test func `the auditor reads who did what`() async throws {
        let house = try await TestHouse()
        let auditor = try await house.signIn(.auditor)
        let page = try await house.get("/fi/testila/loki", session: auditor)
        #expect(page.status == 200)
        #expect(page.body.contains("organisaatio lisättiin"))
        #expect(try await house.get("/fi/testila/loki?ennen=x", session: auditor).status == 400)
    }
}
