import Ballot
import BallotFixture
import BallotRelease
import Database
import Domain
import Secrets
import TestKit
import Testing

@Suite(.bothEngines) struct SubmissionTests {
    @Test func `forty at once with one ticket store one answer`() async throws {
        let house = try await House()
        let ticket = try #require(try await house.personalTickets(TestRound.management).first)
        let outcomes = await withTaskGroup(of: Result<Void, any Error>.self) { group in
            for seed in 0..<40 {
                group.addTask {
                    var chance = SplitMix64(seed: UInt64(seed))
                    let sheet = house.round.sheet(label: TestRound.management, using: &chance)
                    do { return .success(try await house.submit(sheet, ticket)) } catch { return .failure(error) }
                }
            }
            return await group.reduce(into: [Result<Void, any Error>]()) { $0.append($1) }
        }
        let refused = outcomes.compactMap { if case .failure(let error) = $0 { error as? BallotRefusal } else { nil } }
        #expect(refused == Array(repeating: .alreadyAnswered, count: 39))
        #expect(try await house.stored() == (1, 1))
    }

    @Test func `a group form that is sent twice is one answer, two forms are two`() async throws {
        let house = try await House()
        let sheet = AnswerSheet(label: TestRound.elected, answers: ["M01": .four], texts: [:])
        let form = try await house.formTicket(TestRound.elected)
        let field = try await house.ticket(form.text)
        try await house.submit(sheet, field)
        await #expect(throws: BallotRefusal.alreadyAnswered) { try await house.submit(sheet, field) }
        try await house.submit(sheet, try await house.formTicket(TestRound.elected))
        #expect(try await house.stored() == (2, 2))
    }

    @Test func `many different tickets at once are all stored, each once`() async throws {
        let house = try await House()
        let tickets = try await house.personalTickets(2) + house.personalTickets(3) + house.personalTickets(4)
        try await withThrowingTaskGroup(of: Void.self) { group in
            for ticket in tickets {
                group.addTask { try await house.submit(AnswerSheet(label: ticket.label, answers: ["M01": .two], texts: [:]), ticket) }
            }
            try await group.waitForAll()
        }
        #expect(try await house.stored() == (95, 95))
    }

    @Test func `an answer to what the label is not asked, or of another label, is not stored`() async throws {
        let house = try await House()
        let form = try await house.formTicket(TestRound.elected)
        await #expect(throws: SheetRefused.notAsked) {
            try await house.submit(AnswerSheet(label: TestRound.elected, answers: ["M07": .one], texts: [:]), form)
        }
        await #expect(throws: BallotRefusal.otherLabel) {
            try await house.submit(TestRound.empty(TestRound.management), form)
        }
        #expect(try await house.stored() == (0, 0))
    }

    @Test func `a full queue refuses at once and loses nobody who waits`() async throws {
        let house = try await House(waiting: 4)
        let outcomes = await withTaskGroup(of: Bool?.self) { group in
            for _ in 0..<60 {
                group.addTask {
                    do {
                        let ticket = try await house.formTicket(TestRound.elected)
                        try await house.submit(TestRound.empty(TestRound.elected), ticket)
                        return true
                    } catch BallotRefusal.overloaded {
                        return false
                    } catch {
                        return nil
                    }
                }
            }
            return await group.reduce(into: [Bool?]()) { $0.append($1) }
        }
        #expect(!outcomes.contains(nil))
        let stored = outcomes.filter { $0 == true }.count
        #expect(stored >= 4)
        #expect(try await house.stored() == (stored, stored))
        try await house.submit(TestRound.empty(TestRound.elected), try await house.formTicket(TestRound.elected))
    }

    @Test func `a fault of the database reaches everyone in the batch, and the next answer is taken`() async throws {
        let house = try await House()
        let ticket = try await house.formTicket(TestRound.elected)
        try await house.database.write { try $0.script("ALTER TABLE pool RENAME TO away") }
        let faults = await withTaskGroup(of: Bool.self) { group in
            for _ in 0..<20 {
                group.addTask {
                    do {
                        try await house.submit(
                            TestRound.empty(TestRound.elected), try await house.formTicket(TestRound.elected))
                        return false
                    } catch { return error is DatabaseFault }
                }
            }
            return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
        }
        #expect(faults == 20)
        try await house.database.write { try $0.script("ALTER TABLE away RENAME TO pool") }
        #expect(try await house.stored() == (0, 0))
        try await house.submit(TestRound.empty(TestRound.elected), ticket)
        #expect(try await house.stored() == (1, 1))
    }

    @Test func `"delete me" takes the invitation and uses up the link`() async throws {
        let house = try await House(isOpen: false)
        try await house.ballot.prepare(
            house.round.id, invited: [Invited(label: TestRound.management, people: 3, contacts: ["poistettava@example.fi"])],
            linked: [TestRound.elected])
        try await house.round.set(.open, in: house.database)
        let link = try #require(try await house.ballot.personalLinks(of: house.round.id).first { $0.contact != nil })
        let ticket = try await house.ticket(link.ticket)
        try await house.ballot.forget(ticket)
        try await house.ballot.forget(ticket)
        let left = try await house.ballot.personalLinks(of: house.round.id)
        #expect(left.count == 2)
        #expect(left.allSatisfy { $0.contact == nil })
        await #expect(throws: BallotRefusal.alreadyAnswered) {
            try await house.submit(TestRound.empty(TestRound.management), try await house.ticket(link.ticket))
        }
        try await house.ballot.forget(try await house.formTicket(TestRound.elected))
        #expect(try await house.stored() == (1, 0))
    }

    @Test func `"delete me" after answering leaves the answer and its mark`() async throws {
        let house = try await House()
        let ticket = try #require(try await house.personalTickets(TestRound.management).first)
        try await house.submit(TestRound.empty(TestRound.management), ticket)
        try await house.ballot.forget(ticket)
        #expect(try await house.stored() == (1, 1))
        #expect(try await house.personalTickets(TestRound.management).count == 11)
    }

    @Test func `the meter counts once a night in steps of five`() async throws {
        let house = try await House()
        for ticket in try await house.personalTickets(TestRound.management).prefix(9) {
            try await house.submit(TestRound.empty(TestRound.management), ticket)
        }
        #expect(try await house.ballot.meter(of: house.round.id) == nil)
        try await house.ballot.countMeters(on: Day(number: 20_001))
        #expect(try await house.ballot.meter(of: house.round.id)?.sheets == 5)
        try await house.submit(TestRound.empty(TestRound.elected), try await house.formTicket(TestRound.elected))
        try await house.ballot.countMeters(on: Day(number: 20_001))
        #expect(try await house.ballot.meter(of: house.round.id)?.sheets == 5)
        try await house.ballot.countMeters(on: Day(number: 20_002))
        let meter = try #require(try await house.ballot.meter(of: house.round.id))
        #expect(meter.sheets == 10)
        #expect(meter.day == Day(number: 20_002))
    }

    @Test func `groups of twenty and more are counted by themselves, smaller ones are not`() async throws {
        let house = try await House()
        let labels = house.round.labels
        for ticket in try await house.personalTickets(2).prefix(13) + house.personalTickets(TestRound.management).prefix(11) {
            try await house.submit(TestRound.empty(ticket.label), ticket)
        }
        try await house.ballot.countMeters(on: Day(number: 20_001)) { _ in labels }
        let meter = try #require(try await house.ballot.meter(of: house.round.id))
        #expect(meter.sheets == 20)
        let large = labels.filter { ($0.people ?? 0) >= 20 }.map(\.number)
        #expect(large.count == 4 && !large.contains(TestRound.management))
        #expect(meter.labels == Dictionary(uniqueKeysWithValues: large.map { ($0, $0 == 2 ? 10 : 0) }))
        // A sheet from before sheets had a label by itself: whose it is, nobody knows, so no group is counted.
        _ = try await house.database.write { try $0.run("UPDATE pool SET label = NULL WHERE id = (SELECT min(id) FROM pool)") }
        try await house.ballot.countMeters(on: Day(number: 20_002)) { _ in labels }
        #expect(try await house.ballot.meter(of: house.round.id)?.labels == [:])
        try await house.close()
        try await house.builder.release(house.round.order)
        #expect(try await house.count("SELECT count(*) AS count FROM meter_label") == 0)
    }
}
