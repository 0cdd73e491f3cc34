import Ballot
import BallotFixture
import Domain
import Secrets
import TestKit
import Testing

@Suite(.bothEngines) struct TicketTests {
    @Test func `a personal link is the same at every call, and every person has another`() async throws {
        let house = try await House()
        let first = try await house.ballot.personalLinks(of: house.round.id).map(\.ticket)
        let second = try await house.ballot.personalLinks(of: house.round.id).map(\.ticket)
        #expect(first == second)
        #expect(first.count == 107)
        #expect(Set(first).count == first.count)
        #expect(first.allSatisfy { $0.utf8.count == 45 && $0 == $0.lowercased() })
    }

    @Test func `a changed, cut, lengthened or capital ticket is no ticket`() async throws {
        let house = try await House()
        let text = try #require(try await house.ballot.personalLinks(of: house.round.id).first?.ticket)
        #expect(try await house.ticket(text).text == text)
        var wrong = [text.uppercased(), String(text.dropLast()), text + "0", "", "\(text.dropLast())ä", " " + text]
        let bytes = Array(text.utf8)
        for place in bytes.indices {
            var changed = bytes
            let digit = Base32.digits.firstIndex(of: bytes[place]) ?? 0
            changed[place] = Base32.digits[(digit + 1 + place % 31) % 32]
            wrong.append(String(decoding: changed, as: UTF8.self))
            wrong.append(String(text.prefix(place)) + text.dropFirst(place).prefix(1).uppercased() + text.dropFirst(place + 1))
        }
        for wrong in wrong where wrong != text {
            await #expect(throws: BallotRefusal.unknownLink, "\(wrong)") { try await house.ticket(wrong) }
        }
    }

    @Test func `ten thousand made-up tickets are refused`() async throws {
        let house = try await House()
        let label: [UInt8] = [0, 0]
        var accepted = 0
        for _ in 0..<10_000 {
            let text = Base32.text(label + Secrets.random(26))
            if (try? await house.ticket(text)) != nil { accepted += 1 }
        }
        #expect(accepted == 0)
        #expect(try await house.stored() == (0, 0))
    }

    @Test func `a ticket is of one organisation and one open round`() async throws {
        let house = try await House()
        let text = try #require(try await house.ballot.personalLinks(of: house.round.id).first?.ticket)
        await #expect(throws: BallotRefusal.unknownLink) { try await house.ballot.openTicket(text, of: Organisation.ID(2)) }
        try await house.close()
        await #expect(throws: BallotRefusal.unknownLink) { try await house.ticket(text) }
    }

    @Test func `two open rounds do not take each other's tickets for their own`() async throws {
        let house = try await House()
        let other = TestRound(number: 8)
        try await other.lay(in: house.database)
        try await other.open(house.ballot, in: house.database)
        let mine = try #require(try await house.ballot.personalLinks(of: house.round.id).first?.ticket)
        let theirs = try #require(try await house.ballot.personalLinks(of: other.id).first?.ticket)
        #expect(try await house.ticket(mine).round == house.round.id)
        #expect(try await house.ticket(theirs).round == other.id)
    }

    @Test func `links take nothing after the last day`() async throws {
        let house = try await House()
        let text = try #require(try await house.ballot.personalLinks(of: house.round.id).first?.ticket)
        let early = try await house.ticket(text)
        let slug = try #require(try await house.ballot.entryLinks(of: house.round.id).first?.slug)
        #expect(try await house.ballot.entryLink(slug, of: house.round.organisation).round == house.round.id)
        house.goOn(days: 21)
        await #expect(throws: BallotRefusal.unknownLink) { try await house.ticket(text) }
        await #expect(throws: BallotRefusal.unknownLink) { try await house.ballot.entryLink(slug, of: house.round.organisation) }
        await #expect(throws: BallotRefusal.closed) {
            try await house.submit(TestRound.empty(early.label), early)
        }
        #expect(try await house.stored() == (0, 0))
    }

    @Test func `who is asked is laid down once, before the round opens`() async throws {
        let house = try await House(isOpen: false)
        try await house.ballot.prepare(
            house.round.id, invited: [Invited(label: TestRound.management, people: 3, contacts: ["a@example.fi"])],
            linked: [TestRound.elected, TestRound.visitors])
        try await house.ballot.prepare(
            house.round.id, invited: [Invited(label: TestRound.management, people: 2, contacts: ["b@example.fi"])], linked: [TestRound.elected])
        let links = try await house.ballot.personalLinks(of: house.round.id)
        #expect(links.count == 2)
        #expect(links.compactMap(\.contact) == ["b@example.fi"])
        #expect(try await house.ballot.entryLinks(of: house.round.id).map(\.label) == [TestRound.elected])
        try await house.round.set(.open, in: house.database)
        await #expect(throws: BallotRefusal.notDraft) { try await house.ballot.prepare(house.round.id, invited: [], linked: []) }
        await #expect(throws: BallotRefusal.invitation) {
            try await house.ballot.prepare(
                house.round.id, invited: [Invited(label: TestRound.management, people: 1, contacts: ["a@x.fi", "b@x.fi"])], linked: [])
        }
    }
}
