import Ballot
import BallotFixture
import BallotRelease
import Database
import Domain
import TestKit
import Testing

/// Whom a round writes to, and what its outbox holds.
@Suite(.bothEngines) struct RoundMailTests {
    private let house: House
    private var round: Round.ID { house.round.id }
    private var reach: [Reach] { house.round.plan.reach(house.round.labels) }
    private var people: [Int: Int] { Dictionary(uniqueKeysWithValues: house.round.labels.map { ($0.number, $0.people ?? 0) }) }

    init() async throws {
        house = try await House()
    }

    private func address(_ text: String, _ label: Int, _ language: Language = .fi) throws -> RoundAddress {
        RoundAddress(address: try #require(EmailAddress(text)), label: label, language: language)
    }

    private func add(_ addresses: [RoundAddress]) async throws -> AddressesTaken {
        try await house.ballot.add(addresses, to: round, reach: reach, people: people)
    }

    /// Management has links of its own, elected officials have one for all.
    private var personal: Label { house.round.labels[TestRound.management] }
    private var shared: Label { house.round.labels[TestRound.elected] }

    private func sendAll() async throws -> [RoundLetter] {
        var letters: [RoundLetter] = []
        for due in try await house.ballot.dueLetters(most: 500) {
            #expect(try await house.ballot.claim(due, next: house.world.now().adding(days: 1)))
            letters.append(try await house.ballot.roundLetter(due))
            try await house.ballot.noteSent(due)
        }
        return letters
    }

    @Test func `every letter has its own link, which opens the form of its group`() async throws {
        let taken = try await add([address("a@a.fi", personal.number), address("b@a.fi", personal.number, .sv)])
        #expect(taken == AddressesTaken(added: 2, known: 0))
        #expect(try await house.ballot.queueInvitations(of: round) == 2)
        let letters = try await sendAll()
        let tickets = letters.compactMap { if case .personal(let ticket) = $0.way { ticket } else { nil } }
        #expect(Set(tickets).count == 2)
        for ticket in tickets { #expect(try await house.ticket(ticket).label == personal.number) }
        #expect(Set(letters.map(\.language)) == [.fi, .sv])
        #expect(Set(letters.compactMap(\.ending)).count == 2)
        #expect(try await house.ballot.dueLetters().isEmpty)
        #expect(try await house.ballot.queueInvitations(of: round) == 0)
    }

    @Test func `a group with one link is written to with that, and gets no links of its own`() async throws {
        let before = try await house.ballot.personalLinks(of: round).count
        _ = try await add([address("a@a.fi", shared.number)])
        _ = try await house.ballot.queueInvitations(of: round)
        let slug = try await house.ballot.entryLinks(of: round).first { $0.label == shared.number }?.slug
        #expect(try await sendAll().map(\.way) == [.shared(slug: try #require(slug))])
        #expect(try await house.ballot.personalLinks(of: round).count == before)
    }

    private func bounce(_ token: String, _ address: String, _ kind: Bounce.Kind = .address) -> Bounce {
        Bounce(tokens: [token], failures: [.init(addresses: [address], kind: kind, words: "550 <\(address)> unknown")])
    }

    @Test func `a letter that comes back is shown with its address, and the corrected one goes out anew`() async throws {
        _ = try await add([address("Anna@a.fi", personal.number), address("bo@a.fi", personal.number)])
        _ = try await house.ballot.queueInvitations(of: round)
        let due = try await house.ballot.dueLetters()
        let tokens = Dictionary(uniqueKeysWithValues: due.map { ($0.address, house.ballot.returnToken(of: $0)) })
        let token = try #require(tokens["Anna@a.fi"])
        #expect(try await sendAll().count == 2)
        // Another address than ours, somebody else's name for it, and a letter that was too large: the address may be right.
        #expect(try await house.ballot.take(bounce(try #require(tokens["bo@a.fi"]), "muu@a.fi")) == .letterFailed)
        #expect(try await house.ballot.take(bounce(String(token.dropLast()) + (token.hasSuffix("0") ? "1" : "0"), "anna@a.fi")) == .notOurs)
        #expect(try await house.ballot.letterBook(of: round).refused.isEmpty)
        #expect(try await house.ballot.take(bounce(token, "anna@A.fi")) == .addressRefused)
        #expect(try await house.ballot.take(bounce(token, "anna@A.fi")) == .known)
        let refused = try #require(try await house.ballot.letterBook(of: round).refused.first)
        #expect(refused.address == "Anna@a.fi" && !refused.words.contains("Anna@a.fi"))
        try await house.ballot.correct(refused.person, of: round, to: try #require(EmailAddress("anna.uusi@a.fi")))
        #expect(try await house.ballot.dueLetters().map(\.address) == ["anna.uusi@a.fi"])
        // The name of the letter went with the old address.
        #expect(try await house.ballot.take(bounce(token, "anna@a.fi")) == .notOurs)
    }

    @Test func `more addresses than people are refused, all of them`() async throws {
        let room = try #require(personal.people)
        let many = try (0...room).map { try address("h\($0)@a.fi", personal.number) }
        await #expect(throws: TooManyAddresses(groups: [.init(label: personal.number, room: room, given: room + 1)])) {
            _ = try await add(many + [address("x@a.fi", shared.number)])
        }
        #expect(try await house.ballot.addressCounts(of: round).isEmpty)
    }

    @Test func `an address that is there already is passed over, in any case of letters`() async throws {
        _ = try await add([address("anna@a.fi", personal.number)])
        #expect(try await add([address("Anna@A.fi", shared.number), address("bo@a.fi", personal.number)]) == AddressesTaken(added: 1, known: 1))
        let counts = try await house.ballot.addressCounts(of: round)
        #expect(counts.map(\.label) == [personal.number] && counts.map(\.addresses) == [2])
    }

    @Test func `a reminder goes to everybody who was invited, also to whoever has answered`() async throws {
        _ = try await add([address("a@a.fi", personal.number), address("b@a.fi", personal.number)])
        await #expect(throws: ReminderRefusal.nobody) { try await house.ballot.queueReminders(of: round) }
        _ = try await house.ballot.queueInvitations(of: round)
        await #expect(throws: ReminderRefusal.underWay) { try await house.ballot.queueReminders(of: round) }
        let letters = try await sendAll()
        await #expect(throws: ReminderRefusal.tooSoon) { try await house.ballot.queueReminders(of: round) }
        guard case .personal(let ticket) = letters[0].way else { throw BallotRefusal.unknownLink }
        let sheet = AnswerSheet(label: personal.number, answers: [personal.statements[0]: .four], texts: [:])
        try await house.submit(sheet, try await house.ticket(ticket))
        for wave in 1...RoundLetter.mostReminders {
            house.goOn(days: 1)
            #expect(try await house.ballot.queueReminders(of: round) == 2)
            #expect(try await sendAll().map(\.wave) == [wave, wave])
        }
        house.goOn(days: 1)
        await #expect(throws: ReminderRefusal.enough) { try await house.ballot.queueReminders(of: round) }
    }

    @Test func `a refused address gets no reminder, and one that is put right gets its invitation`() async throws {
        _ = try await add([address("a@a.fi", personal.number), address("vaara@a.fi", personal.number)])
        _ = try await house.ballot.queueInvitations(of: round)
        for due in try await house.ballot.dueLetters() {
            if due.address == "a@a.fi" {
                try await house.ballot.noteSent(due)
            } else {
                try await house.ballot.giveUp(due, .address, words: "550 vaara@a.fi? tuntematon")
            }
        }
        let refused = try await house.ballot.letterBook(of: round).refused
        #expect(refused.map(\.address) == ["vaara@a.fi"])
        #expect(refused.map(\.words) == ["550 …? tuntematon"])
        house.goOn(days: 1)
        #expect(try await house.ballot.queueReminders(of: round) == 1)
        _ = try await sendAll()
        let right = try #require(EmailAddress("oikea@a.fi"))
        await #expect(throws: NotCorrected.self) {
            try await house.ballot.correct(refused[0].person, of: round, to: try #require(EmailAddress("A@a.fi")))
        }
        try await house.ballot.correct(refused[0].person, of: round, to: right)
        #expect(try await house.ballot.dueLetters().map(\.address) == ["oikea@a.fi"])
        await #expect(throws: NotCorrected.self) { try await house.ballot.correct(refused[0].person, of: round, to: right) }
    }

    @Test func `whoever leaves the list is in no table any more, and the link that they have still works`() async throws {
        _ = try await add([address("a@a.fi", personal.number), address("b@a.fi", personal.number), address("c@a.fi", shared.number)])
        _ = try await house.ballot.queueInvitations(of: round)
        let letters = try await sendAll()
        for letter in letters {
            let ending = try #require(letter.ending)
            #expect(try house.ballot.roundOfEnding(ending) == round)
            try await house.ballot.removeAddress(ending)
            try await house.ballot.removeAddress(ending)
            let other = String(ending.dropLast()) + (ending.hasSuffix("0") ? "8" : "0")
            await #expect(throws: BallotRefusal.unknownLink) { try await house.ballot.removeAddress(other) }
            if case .personal(let ticket) = letter.way { #expect(try await house.ticket(ticket).label == personal.number) }
        }
        #expect(try await house.count("SELECT count(*) AS count FROM invitation WHERE contact IS NOT NULL OR shared = TRUE") == 0)
        #expect(try await house.count("SELECT count(*) AS count FROM invitation_mail") == 0)
        // Their links are nobody else's: so many people are left to be written to.
        #expect(try await house.ballot.personalLinks(of: round).filter { $0.label == personal.number }.count == (personal.people ?? 0) - 2)
    }

    @Test func `a list that was never written to is taken back whole, and its links are free again`() async throws {
        let before = try await house.ballot.personalLinks(of: round).map(\.ticket)
        _ = try await add([address("a@a.fi", personal.number), address("c@a.fi", shared.number)])
        _ = try await house.ballot.queueInvitations(of: round)
        #expect(try await house.ballot.removeAddresses(of: round) == 2)
        #expect(try await house.ballot.personalLinks(of: round).map(\.ticket) == before)
        #expect(try await house.ballot.dueLetters().isEmpty)
    }

    @Test func `two processes that look at once send a letter once`() async throws {
        _ = try await add([address("a@a.fi", personal.number)])
        _ = try await house.ballot.queueInvitations(of: round)
        let due = try #require(try await house.ballot.dueLetters().first)
        let later = house.world.now().adding(days: 1)
        async let one = house.ballot.claim(due, next: later)
        async let two = house.ballot.claim(due, next: later)
        let claims = try await [one, two]
        #expect(claims.sorted { !$0 && $1 } == [false, true])
    }

    @Test func `a round that is over invites nobody, and its addresses go thirty days after its results`() async throws {
        _ = try await add([address("a@a.fi", personal.number)])
        for place in 0..<5 {
            let ticket = try await house.personalTickets(personal.number)[place]
            try await house.submit(AnswerSheet(label: personal.number, answers: [personal.statements[0]: .four], texts: [:]), ticket)
        }
        try await house.close()
        await #expect(throws: BallotRefusal.closed) { try await add([address("b@a.fi", personal.number)]) }
        await #expect(throws: BallotRefusal.closed) { try await house.ballot.queueInvitations(of: round) }
        try await house.builder.release(house.round.order)
        house.goOn(days: 31)
        try await house.builder.expire()
        #expect(try await house.count("SELECT count(*) AS count FROM invitation") == 0)
    }
}
