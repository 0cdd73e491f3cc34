import Ballot
import BallotFixture
import BallotRelease
import Database
import Domain
import TestKit
import Testing

@Suite(.bothEngines) struct FreeTextTests {
    /// A round of which `texts` sheets of management wrote about theme 1, beside `silent` ones that wrote nothing.
    private func released(texts: Int, silent: Int, label: Int = TestRound.management) async throws -> House {
        let house = try await House()
        let tickets = label == TestRound.management ? try await house.personalTickets(TestRound.management) : []
        for index in 0..<(texts + silent) {
            let ticket = label == TestRound.management ? tickets[index] : try await house.formTicket(label)
            let sheet = AnswerSheet(label: label, answers: ["M01": .four], texts: index < texts ? ["teema1": "sana \(index)"] : [:])
            try await house.submit(sheet, ticket)
        }
        try await house.close()
        try await house.builder.release(house.round.order)
        return house
    }

    @Test func `texts wait for a reader, and only approved wording is shown`() async throws {
        let house = try await released(texts: 4, silent: 2)
        let unread = try await house.ballot.unreadTexts(of: house.round.id)
        #expect(Set(unread.map(\.text)) == ["sana 0", "sana 1", "sana 2", "sana 3"])
        #expect(unread.allSatisfy { $0.theme == "teema1" && $0.stream == .invited })
        #expect(try await house.ballot.approvedTexts(of: house.round.id) == [])
        try await house.ballot.approve(unread[0].id, of: house.round.id, as: "sana […]")
        try await house.ballot.discard(unread[1].id, of: house.round.id)
        #expect(try await house.ballot.approvedTexts(of: house.round.id).map(\.text) == ["sana […]"])
        #expect(try await house.ballot.unreadTexts(of: house.round.id).count == 2)
        await #expect(throws: NoSuchText.self) { try await house.ballot.approve(unread[0].id, of: house.round.id, as: "toinen") }
        await #expect(throws: NoSuchText.self) { try await house.ballot.discard(unread[1].id, of: house.round.id) }
    }

    @Test func `fewer than three texts are erased unread`() async throws {
        let house = try await released(texts: 2, silent: 8)
        #expect(try await house.ballot.unreadTexts(of: house.round.id) == [])
        #expect(try await house.count("SELECT count(*) AS count FROM free_text") == 0)
    }

    @Test func `texts from a link that one person can use twice need ten sheets`() async throws {
        let few = try await released(texts: 9, silent: 0, label: TestRound.elected)
        #expect(try await few.ballot.unreadTexts(of: few.round.id) == [])
        let enough = try await released(texts: 9, silent: 1, label: TestRound.elected)
        #expect(try await enough.ballot.unreadTexts(of: enough.round.id).count == 9)
    }

    @Test func `texts come in another order than they were written in`() async throws {
        let house = try await released(texts: 12, silent: 0)
        let order = try await house.ballot.unreadTexts(of: house.round.id).map(\.text)
        // One in 479 million by chance.
        #expect(order != (0..<12).map { "sana \($0)" })
    }

    @Test func `after thirty days invitations, kept sheets, unread texts and the second key are gone`() async throws {
        let house = try await released(texts: 5, silent: 2)
        let unread = try await house.ballot.unreadTexts(of: house.round.id)
        try await house.ballot.approve(unread[0].id, of: house.round.id, as: "luettu")
        house.goOn(days: 29)
        #expect(try await house.builder.expire() == [])
        #expect(try await house.ballot.unreadTexts(of: house.round.id).count == 4)
        #expect(try await house.count("SELECT count(*) AS count FROM invitation") == 107)
        house.goOn(days: 1)
        #expect(try await house.builder.leftOverKeys() == [.kept(house.round.id)])
        #expect(try await house.builder.expire() == [house.round.id])
        #expect(try await house.ballot.unreadTexts(of: house.round.id) == [])
        #expect(try await house.ballot.approvedTexts(of: house.round.id).map(\.text) == ["luettu"])
        #expect(try await house.count("SELECT count(*) AS count FROM invitation") == 0)
        #expect(try await house.count("SELECT count(*) AS count FROM kept") == 0)
        #expect(try house.keys.names() == [.installation])
        #expect(try await house.builder.leftOverKeys() == [])
    }
}
