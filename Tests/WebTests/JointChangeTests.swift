import Domain
import Foundation
import Jobs
import Store
import TestKit
import Testing

@testable import Web

/// Two joint rounds: what everybody and each organisation may read of the change.
@Suite(.bothEngines) struct JointChangeTests {
    private let house: TestHouse
    private let scene: JointScene

    init() async throws {
        house = try await TestHouse()
        scene = JointScene(house: house)
    }

    private func sums(_ round: Round) async throws -> String {
        let answer = try await house.get("/fi/testila/yhteiskyselyt/\(round.id)")
        #expect(answer.status == 200)
        return answer.body
    }

    @Test func `the same organisations again: sums changed, and each reads its own change`() async throws {
        let first = try await scene.publish(try await scene.open("Kysely 2026")) { _ in 2 }
        #expect(try await !sums(first).contains("Mikä muuttui"))
        house.sleep(days: 200)
        // All but Salo got better.
        let second = try await scene.publish(try await scene.open("Kysely 2027")) { $0 == "734" ? 2 : 4 }
        let page = try await sums(second)
        #expect(page.contains("Mikä muuttui") && page.contains("Vertailukohtana on kysely ”Kysely 2026”"))
        for text in ["Henkilöstö: 8/8 teemaa parani.", "2,0 → 3,5", "/yhteiskyselyt/\(first.id)"] { #expect(page.contains(text), "\(text)") }
        let salo = try await house.get(scene.door(second, "734")).body
        #expect(salo.contains("Mikään teema ei muuttunut enempää kuin sattuma selittää") && salo.contains("2,0 → 2,0"))
        let rauma = try await house.get(scene.door(second, "684") + "?ryhma=staff").body
        #expect(rauma.contains("2,0 → 4,0") && rauma.contains("8/8 teemaa parani."))
        // The first round's own page looks back to nothing.
        #expect(try await !house.get(scene.door(first, "734")).body.contains("Mikä muuttui"))
    }

    @Test func `other organisations: sums are not set beside each other, and who stayed reads its own change`() async throws {
        let first = try await scene.publish(try await scene.open("Kysely 2026", JointScene.usual + ["049"])) { _ in 2 }
        house.sleep(days: 200)
        let second = try await scene.publish(try await scene.open("Kysely 2027")) { _ in 4 }
        let page = try await sums(second)
        #expect(page.contains("Kyselyn ”Kysely 2026” lukuihin ei voi verrata") && !page.contains("→"))
        #expect(page.contains("/yhteiskyselyt/\(first.id)"))
        #expect(try await house.get(scene.door(second, "684")).body.contains("2,0 → 4,0"))
    }

    @Test func `nothing that was not published or not released stands beside the sums`() async throws {
        let first = try await scene.open("Kysely 2026")
        for label in first.labels {
            try await house.answer(first, label: label.number, people: 15) { index, _ in Answer(rawValue: UInt8(1 + index % 3)) }
        }
        _ = try await house.store.closeRound(first.id, by: house.program)
        _ = try await house.office.release(first.id, by: house.program)
        house.sleep(days: 200)
        let second = try await scene.publish(try await scene.open("Kysely 2027")) { _ in 4 }
        #expect(try await !sums(second).contains("Mikä muuttui"))
        // Its own figures each organisation read already.
        #expect(try await house.get(scene.door(second, "684")).body.contains("2,0 → 4,0"))
    }

    @Test func `whoever asks reads every organisation on its desk, and nobody else does`() async throws {
        let round = try await scene.publish(try await scene.open("Kysely 2026")) { $0 == "734" ? 4 : 2 }
        let path = "/fi/testila/yhteiskyselyt/\(round.id)/osallistujat"
        let desk = try await house.get(path, session: house.signIn(.viewer)).body
        #expect(desk.contains("Organisaatioiden luvut") && desk.contains("<strong>4,0</strong>") && desk.contains("<strong>2,0</strong>"))
        #expect(try await house.get(path).status == 401)
        #expect(try await !sums(round).contains("<strong>4,0</strong>"))
    }
}
