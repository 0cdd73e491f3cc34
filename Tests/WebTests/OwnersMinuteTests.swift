import Domain
import Foundation
import HTTPTypes
import Jobs
import Store
import TestKit
import Testing

/// The form behind a link of the weekly mail: one action, one change, no sign-in.
@Suite(.bothEngines, .enabled(if: TestPostbox.isGiven)) struct OwnersMinuteTests {
    private let scene: MailScene
    private let place: String
    private var house: TestHouse { scene.house }

    init() async throws {
        scene = try await MailScene()
        let mail = try await scene.weekly()
        place = try #require(MailScene.place("paivitys", in: mail))
    }

    private func now() async throws -> Revision<Action> { try await house.store.action(scene.late.id, for: house.program) }

    private func send(_ fields: KeyValuePairs<String, String> = [:], version: String = "2") async throws -> TestAnswer {
        let usual = ["phase": "done", "ends": "8/2026", "now": "6", "sentence": "Kartta on kaikkien käytössä.", "version": version]
        let all = usual.merging(fields.map { ($0.key, $0.value) }) { $1 }
        let body = all.map { "\($0.key)=\(TestHouse.encoded($0.value))" }.joined(separator: "&")
        return try await house.send(.post, place, body: Array(body.utf8))
    }

    @Test func `looking changes nothing, sending changes the one action once`() async throws {
        for _ in 0..<3 { #expect(try await house.get(place).status == 200) }
        #expect(try await now().number == 2)
        let page = try await house.get(place)
        #expect(page.body.contains("Yhteinen kartta &amp; &lt;b&gt;öljyt&lt;/b&gt;"))
        #expect(page.headers[.setCookie] == nil)
        let sent = try await send()
        #expect(sent.status == 303)
        #expect(sent.headers[.setCookie] == nil)
        let action = try await now()
        #expect((action.number, action.phase, action.indicator.now) == (3, .done, 6))
        #expect(action.indicator.measured == Day("2026-11-23"))
        #expect(action.actor == scene.owner)
        #expect(action.reason == "Viikkoviestistä: Kartta on kaikkien käytössä.")
        let thanks = try #require(sent.location)
        #expect(try await house.get(thanks).body.contains("Kiitos, tallennettu"))
        // Replayed.
        let again = try await send(["phase": "stopped"], version: "3")
        #expect(again.status == 410 && again.body.contains("on jo käytetty"))
        #expect(again.body.contains("mutta sitä ei tallennettu") && again.body.contains("Kartta on kaikkien käytössä."))
        #expect(try await house.get(place).status == 410)
        #expect(try await now().number == 3)
    }

    @Test func `many at once are one`() async throws {
        let statuses = try await withThrowingTaskGroup(of: Int.self) { group in
            for _ in 0..<8 { group.addTask { try await send().status } }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(statuses.count { $0 == 303 } == 1)
        #expect(statuses.allSatisfy { [303, 409, 410].contains($0) })
        #expect(try await now().number == 3)
    }

    @Test func `all is well is a word too`() async throws {
        #expect(try await send(["phase": "going", "now": "", "sentence": "Etenee suunnitellusti."]).status == 303)
        #expect(try await now().number == 3)
        #expect(try await now().content == scene.late.content)
    }

    @Test func `a mistake comes back with everything typed, and uses nothing up`() async throws {
        let answer = try await send(["sentence": "", "now": "kuusi", "ends": "1/2020"])
        #expect(answer.status == 422)
        #expect(answer.body.contains("Kirjoita lause siitä") && answer.body.contains("value=\"kuusi\"") && answer.body.contains("1/2020"))
        #expect(answer.body.contains("Loppu on ennen alkua"))
        #expect(try await send(["sentence": String(repeating: "a", count: 501)]).status == 422)
        #expect(try await send(["phase": "draft"]).status == 422)
        #expect(try await now().number == 2)
        #expect(try await send().status == 303)
    }

    @Test func `who was overtaken sees both versions and loses nothing`() async throws {
        var other = scene.late.content
        other.phase = .paused
        _ = try await house.store.editAction(scene.late.id, to: other, expecting: 2, reason: "Tauko", by: house.program)
        let answer = try await send()
        #expect(answer.status == 409)
        #expect(answer.body.contains("Kartta on kaikkien käytössä.") && answer.body.contains("keskeytetty") && answer.body.contains("Tauko"))
        #expect(try await now().number == 3)
        let version = try #require(answer.field("version"))
        #expect(try await send(version: version).status == 303)
        #expect(try await now().phase == .done)
    }

    @Test func `a link works for seven days, and a clock that was set back gives it no life`() async throws {
        house.sleep(seconds: 7 * 86_400 + 1)
        #expect(try await house.get(place).status == 410)
        #expect(try await send().body.contains("Linkki on vanhentunut"))
        house.sleep(days: -30)
        #expect(try await house.get(place).status == 410)
        #expect(try await now().number == 2)
    }

    @Test func `rights that were taken back are taken back`() async throws {
        try await house.person("paa@testila.example", .admin)
        try await house.store.setRoles([.viewer], of: scene.owner, by: house.program)
        #expect(try await house.get(place).status == 403)
        #expect(try await send().status == 403)
        try await house.store.setRoles([.owner], of: scene.owner, by: house.program)
        var other = scene.late.content
        other.owner.account = nil
        _ = try await house.store.editAction(scene.late.id, to: other, expecting: 2, reason: "Vaihtui", by: house.program)
        #expect(try await send(version: "3").status == 403)
        #expect(try await now().phase == .going)
    }

    @Test func `a link opens one action, in one organisation, and no other thing`() async throws {
        let token = try #require(place.split(separator: "/").last)
        for path in ["kirjaudu/linkki/\(token)", "viestit/\(token)", "paivitys/\(token.dropLast())x", "paivitys/\(token.uppercased())"] {
            #expect(try await house.get("/fi/testila/\(path)").status == 404)
        }
        #expect(try await house.get("/fi/testila/tyopoyta").status == 401)
        _ = try await house.store.addOrganisation(slug: "naapuri", name: LocalText(fi: "Naapuri"), themes: [])
        #expect(try await house.get("/fi/naapuri/paivitys/\(token)").status == 404)
    }

    @Test func `a newer mail's link takes the place of the older one's`() async throws {
        try await scene.sleep(until: "2026-11-30", hour: 8)
        await scene.postman.look()
        let mail = try #require(try await scene.postbox.mails(2).last)
        let newer = try #require(MailScene.place("paivitys", in: mail))
        #expect(newer != place)
        #expect(try await house.get(place).status == 404)
        #expect(try await house.get(newer).status == 200)
    }
}
