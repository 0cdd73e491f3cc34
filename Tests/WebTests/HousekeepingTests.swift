import Database
import Domain
import Foundation
import Jobs
import Store
import TestKit
import Testing

/// What happens by itself, with a clock that the test moves.
@Suite(.bothEngines) struct HousekeepingTests {
    let house: TestHouse

    init() async throws {
        house = try await TestHouse()
    }

    private func answered() async throws -> Round {
        let round = try await house.openRound()
        for label in round.labels {
            try await house.answer(round, label: label.number, people: 9) { index, _ in index.isMultiple(of: 2) ? .two : .four }
        }
        return round
    }

    private func state(_ round: Round) async throws -> RoundState { try await house.store.round(round.id, for: house.program).state }

    @Test func `a round closes and is released when its last day has passed`() async throws {
        let round = try await answered()
        await house.housekeeping.look()
        #expect(try await state(round) == .open)
        house.sleep(days: 22)
        await house.housekeeping.look()
        #expect(try await state(round) == .released)
    }

    @Test func `a release that failed after closing is made good at the first look that can`() async throws {
        let round = try await answered()
        house.sleep(days: 22)
        let (keys, away) = (house.folder.path + "/keys", house.folder.path + "/keys-away")
        try FileManager.default.moveItem(atPath: keys, toPath: away)
        await house.housekeeping.look()
        #expect(try await state(round) == .closed)
        await house.housekeeping.look()
        #expect(try await state(round) == .closed)
        try FileManager.default.moveItem(atPath: away, toPath: keys)
        await house.housekeeping.look()
        #expect(try await state(round) == .released)
    }

    @Test func `who broke off between closing and releasing is helped`() async throws {
        let round = try await answered()
        try await house.store.closeRound(round.id, by: house.program)
        await house.housekeeping.look()
        #expect(try await state(round) == .released)
    }

    @Test func `a round that is held waits for somebody's word`() async throws {
        let round = try await answered()
        try await house.store.closeRound(round.id, holding: true, by: house.program)
        house.sleep(days: 22)
        await house.housekeeping.look()
        #expect(try await state(round) == .closed)
        #expect(try await house.office.release(round.id, by: house.program) == .released)
    }

    @Test func `too few answers are tried once, and again after more days to answer`() async throws {
        let round = try await house.openRound()
        let staff = try #require(round.labels.first { $0.group == "staff" })
        try await house.answer(round, label: staff.number, people: 3) { _, _ in .three }
        house.sleep(days: 22)
        await house.housekeeping.look()
        #expect(try await state(round) == .closed)
        #expect(try await house.store.roundsToRelease().isEmpty)
        let today = house.world.now().day(in: house.organisation.zone)
        try await house.store.extendRound(round.id, to: today.adding(3), by: house.program)
        for label in round.labels {
            try await house.answer(round, label: label.number, people: 9) { index, _ in index.isMultiple(of: 2) ? .two : .four }
        }
        house.sleep(days: 4)
        await house.housekeeping.look()
        #expect(try await state(round) == .released)
    }

    @Test func `sessions and links that have had their time go`() async throws {
        _ = try await house.signIn(.lead)
        _ = try await house.store.makeLink(.welcome, for: try await house.person("anna@testila.example", .lead), by: house.program)
        #expect(try await rows("session") == 1)
        #expect(try await rows("sign_in_link") > 0)
        house.sleep(days: 200)
        await house.housekeeping.look()
        #expect(try await rows("session") == 0)
        #expect(try await rows("sign_in_link") == 0)
        #expect(try await rows("known_device") == 0)
    }

    private func rows(_ table: String) async throws -> Int64 {
        try await house.database.read { db in
            switch table {
            case "session": try db.row("SELECT count(*) AS n FROM session")?.integer("n") ?? -1
            case "known_device": try db.row("SELECT count(*) AS n FROM known_device")?.integer("n") ?? -1
            default: try db.row("SELECT count(*) AS n FROM sign_in_link")?.integer("n") ?? -1
            }
        }
    }
}
