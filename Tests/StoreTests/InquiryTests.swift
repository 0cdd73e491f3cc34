import Database
import Domain
import Store
import TestKit
import Testing

/// Inquiries in the store: versions, conflicts, links, letters, and one publication.
@Suite(.bothEngines) struct InquiryTests {
    private let town: Town
    private var store: Store { town.store }
    private var lead: Actor { town.lead }
    private let instrument = InstrumentReference(id: "kaupunkikysely", version: 1)
    private let bytes = Array("a: 1".utf8)

    init() async throws { town = try await Town() }

    private func open(_ names: [String] = ["Aalto", "Bengtsby"], email: String = "") async throws -> (Inquiry, [Participant]) {
        let plan = InquiryPlan(title: LocalText(fi: "Kysely"), closes: try #require(Day("2026-12-10")))
        let draft = try await store.addInquiry(plan, of: instrument, by: lead)
        let new = names.map { NewParticipant(profile: Participant.Profile(name: LocalText(fi: $0), size: .large), email: email) }
        try await store.addParticipants(new, to: draft.id, by: lead)
        let inquiry = try await store.openInquiry(draft.id, asking: bytes, expecting: draft.number, by: lead)
        return (inquiry, try await store.standings(of: inquiry.id, for: lead).map(\.participant))
    }

    private func save(_ value: String, _ kind: Reply.Kind, of participant: Participant, expecting number: Int, by actor: Actor? = nil) async throws {
        try await store.save(
            ReplyContent(fields: ["C1": [value]], consent: kind == .given ? .named : nil, confirmer: "Johtaja"), as: kind, author: "Pia",
            of: participant, in: town.home.id, expecting: number, by: actor)
    }

    private func freeze(_ inquiry: Inquiry, _ standings: [Standing], _ zone: Zone) -> Publication {
        let empty = Instrument(
            id: "kaupunkikysely", version: 1, answeredBy: .organisations, name: LocalText(), author: "", licence: "", source: LocalText(), scale: [],
            dontKnow: LocalText(), instruction: LocalText(), groups: [], themes: [], sections: [], items: [], openQuestion: LocalText())
        return Publication(of: inquiry, empty, standings, closed: inquiry.lastDay(in: zone))
    }

    @Test func `versions are added, two at once are told, and an interviewer is marked`() async throws {
        let (_, list) = try await open()
        try await save("johto", .draft, of: list[0], expecting: 0)
        await #expect(throws: EditConflict<Reply>.self) { try await save("toimialat", .draft, of: list[0], expecting: 0) }
        try await save("toimialat", .given, of: list[0], expecting: 1, by: lead)
        try await save("jaettu", .draft, of: list[0], expecting: 2)
        let replies = try await store.replies(of: list[0].id)
        #expect(replies.map(\.number) == [3, 2, 1] && replies.map(\.kind) == [.draft, .given, .draft])
        #expect(replies[1].interviewer == lead.account && replies[0].interviewer == nil && replies[2].author == "Pia")
        let standing = try #require(try await store.standings(of: list[0].inquiry, for: lead).first)
        #expect(standing.step == .changing && standing.given?.content.fields["C1"] == ["toimialat"])
        await #expect(throws: StoreFault.notAllowed(.interview)) { try await save("x", .draft, of: list[1], expecting: 0, by: town.owner) }
    }

    @Test func `a link opens its organisation alone, and a renewed one ends the old`() async throws {
        let (inquiry, list) = try await open()
        let token = store.token(of: list[0])
        #expect(try await store.participant(token: token, in: town.home.id)?.participant.id == list[0].id)
        let other = list[1].id.description + token.dropFirst(13)
        let neighbour = try await town.neighbour()
        for wrong in [other, token.uppercased(), String(token.dropLast()), "", "0000000000000", token + "0"] {
            #expect(try await store.participant(token: wrong, in: town.home.id) == nil, "\(wrong)")
        }
        #expect(try await store.participant(token: token, in: neighbour.organisation) == nil)
        let same = NewParticipant(profile: list[0].profile)
        try await store.editParticipant(list[0].id, to: same, renewing: true, expecting: list[0].number, by: lead)
        #expect(try await store.participant(token: token, in: town.home.id) == nil)
        let renewed = try await store.participant(list[0].id, of: inquiry.id, for: lead)
        #expect(try await store.participant(token: store.token(of: renewed), in: town.home.id) != nil)
        await #expect(throws: EditConflict<Participant>.self) { try await store.editParticipant(list[0].id, to: same, expecting: 1, by: lead) }
    }

    @Test func `after the last day nothing is taken, more time opens it again, publishing ends it`() async throws {
        let (inquiry, list) = try await open()
        try await save("johto", .given, of: list[0], expecting: 0)
        await #expect(throws: StoreFault.state(.open)) {
            try await store.publishInquiry(inquiry.id, expecting: inquiry.number, by: lead, freeze: freeze)
        }
        town.clock.set(try #require(Day("2026-12-11")).start(in: .helsinki))
        await #expect(throws: StoreFault.state(.closed)) { try await save("jaettu", .draft, of: list[0], expecting: 1) }
        var plan = inquiry.plan
        plan.closes = try #require(Day("2026-12-20"))
        try await store.editInquiry(inquiry.id, to: plan, of: instrument, expecting: inquiry.number, by: lead)
        try await save("jaettu", .draft, of: list[0], expecting: 1)
        let closed = try await store.closeInquiry(inquiry.id, by: lead)
        try await store.note("Luku on arvio.", with: list[0], in: town.home.id, expecting: list[0].number)
        let done = try await store.publishInquiry(inquiry.id, expecting: closed.number, by: lead, freeze: freeze)
        #expect(done.state == .released && done.publicationHash != nil)
        let publication = try await store.publication(of: inquiry.id, in: town.home.id).publication
        #expect(publication.named.map(\.version) == [1] && publication.named.first?.note == "Luku on arvio." && publication.asked == 2)
        #expect(publication.closed == Day("2026-12-11"))
        await #expect(throws: StoreFault.state(.released)) {
            try await store.note("Myöhässä", with: list[0], in: town.home.id, expecting: list[0].number + 1)
        }
        await #expect(throws: StoreFault.state(.released)) {
            try await store.publishInquiry(inquiry.id, expecting: done.number, by: lead, freeze: freeze)
        }
        // The schema itself keeps what was said and what was published.
        for sql: SQL in ["UPDATE reply SET author = 'x'", "UPDATE inquiry SET title = 'x'"] {
            await #expect(throws: (any Error).self) { _ = try await town.database.write { try $0.run(sql) } }
        }
        #expect(try await town.damages().isEmpty)
    }

    @Test func `it opens with an organisation on its list, which is taken off only while it has written nothing`() async throws {
        let plan = InquiryPlan(title: LocalText(fi: "Kysely"), closes: try #require(Day("2026-12-10")))
        let draft = try await store.addInquiry(plan, of: instrument, by: lead)
        await #expect(throws: StoreFault.unfit) { try await store.openInquiry(draft.id, asking: bytes, expecting: draft.number, by: lead) }
        let (_, list) = try await open()
        try await save("johto", .draft, of: list[0], expecting: 0)
        await #expect(throws: StoreFault.taken) { try await store.removeParticipant(list[0].id, by: lead) }
        try await store.removeParticipant(list[1].id, by: lead)
        #expect(try await store.standings(of: list[0].inquiry, for: lead).count == 1)
    }

    @Test func `letters go to those with an address, one at a time, and their end is kept`() async throws {
        let (inquiry, list) = try await open(["Aalto", "Bengtsby"], email: "a@b.example")
        #expect(try await store.queueLetters(.invitation, to: list.map(\.id), of: inquiry.id, by: lead) == 2)
        #expect(try await store.queueLetters(.reminder, to: [list[0].id], of: inquiry.id, by: lead) == 0)
        let due = try await store.dueInquiryLetters()
        #expect(due.count == 2 && due.allSatisfy { $0.wave == .invitation && $0.organisation.id == town.home.id })
        let later = town.clock.world.now().adding(seconds: 60)
        #expect(try await store.claim(due[0], next: later))
        #expect(try await !store.claim(due[0], next: later))
        try await store.noteSent(due[0])
        try await store.giveUp(due[1], .address, words: "550")
        let wave = try #require(try await store.letterWaves(of: inquiry.id, for: lead).first)
        #expect(wave.sent == 1 && wave.waiting == 0 && wave.failed.count == 1)
    }

    @Test func `another organisation's inquiry is missing`() async throws {
        let (inquiry, list) = try await open()
        let stranger = try await town.neighbour()
        await #expect(throws: StoreFault.missing) { try await store.inquiry(inquiry.id, for: stranger) }
        await #expect(throws: StoreFault.missing) { try await store.standings(of: inquiry.id, for: stranger) }
        await #expect(throws: StoreFault.missing) { try await store.removeParticipant(list[0].id, by: stranger) }
        await #expect(throws: StoreFault.missing) { try await store.closeInquiry(inquiry.id, by: stranger) }
        await #expect(throws: StoreFault.missing) { try await store.publication(of: inquiry.id, in: lead.organisation) }
    }
}
