import Content
import Domain
import Formats
import Foundation
import Jobs
import Store
import TestKit

/// A house with something in it: a released round, an action for everybody, a draft, and a neighbour with things of its own.
struct TestTown {
    let house: TestHouse
    let round: Round
    let published: Action.ID
    let draft: Action.ID
    let draftRound: Round.ID
    let neighbour: Organisation
    let foreign: Action.ID
    let foreignRound: Round.ID
    /// Published, of five organisations.
    let inquiry: Inquiry.ID
    let openInquiry: Inquiry.ID

    init() async throws {
        house = try await TestHouse()
        let (store, program) = (house.store, house.program)
        round = try await house.releasedRound()
        let added = try await store.addAction(Self.action, by: program)
        let first = try await store.publishAction(added.id, expecting: added.number, by: program)
        var changed = first.content
        changed.benefit = LocalText(fi: "Neuvontakäyntejä 74 kuussa")
        published = try await store.editAction(first.id, to: changed, expecting: first.number, reason: "Mitattu", by: program).id
        draft = try await store.addAction(Action(title: LocalText(fi: "Kesken"), theme: "tieto"), by: program).id
        let today = house.world.now().day(in: house.organisation.zone)
        let plan = Plan(
            name: LocalText(fi: "Luonnos"), opens: today, closes: today.adding(7),
            groups: [PlanGroup(key: ["management"], name: LocalText(fi: "Johto"), people: 12, mode: .personal)])
        let instrument = InstrumentReference(id: "muutosvalmius", version: 1)
        draftRound = try await store.addRound(plan, of: instrument, by: program).id
        neighbour = try await store.addOrganisation(
            slug: "naapuri", name: LocalText(fi: "Naapuri"), themes: try house.instrument().themes)
        let theirs = try await store.addAction(Self.action, by: .program(in: neighbour.id))
        foreign = try await store.publishAction(theirs.id, expecting: theirs.number, by: .program(in: neighbour.id)).id
        foreignRound = try await store.addRound(plan, of: instrument, by: .program(in: neighbour.id)).id
        try await house.office.open(foreignRound, by: .program(in: neighbour.id))
        inquiry = try await Self.inquiry(house, isPublished: true)
        openInquiry = try await Self.inquiry(house, isPublished: false)
    }

    /// Asked of five organisations, of which one is in the sums alone.
    private static func inquiry(_ house: TestHouse, isPublished: Bool) async throws -> Inquiry.ID {
        let (store, program) = (house.store, house.program)
        let plan = InquiryPlan(
            title: LocalText(fi: "Kaupunkikysely", sv: "Stadsenkät"), closes: house.world.now().day(in: house.organisation.zone).adding(20))
        let id = try await store.addInquiry(plan, of: InstrumentReference(id: "kaupunkikysely", version: 1), by: program).id
        let names = ["Aalto", "Bengtsby", "Ceder", "Dahl", "Eskola"]
        let profiles = names.map { Participant.Profile(name: LocalText(fi: $0), size: .largest, kind: .urban, language: .finnish) }
        try await store.addParticipants(profiles.map { NewParticipant(profile: $0) }, to: id, by: program)
        let bytes = house.content.bytes("instruments/kaupunkikysely-1.yaml") ?? []
        try await store.openInquiry(id, asking: bytes, expecting: 1, by: program)
        guard isPublished else { return id }
        let instrument = try InstrumentFile.read(bytes)
        for (place, standing) in try await store.standings(of: id, for: program).enumerated() {
            let content = ReplyContent(
                fields: ["C1": ["johto"], "C5.asukkaat": ["1"], "C6": ["aika", "raha"], "C7": ["40"], "C9": ["Terveisiä"]],
                consent: place == 4 ? .sums : .named, confirmer: "Meri")
            try await store.save(
                content, as: .given, author: "", of: standing.participant, in: house.organisation.id, expecting: 0, by: nil)
        }
        try await store.closeInquiry(id, by: program)
        let closed = try await store.inquiry(id, for: program)
        try await store.publishInquiry(id, expecting: closed.number, by: program) {
            Publication(of: $0, instrument, $1, closed: $0.lastDay(in: $2))
        }
        return id
    }

    private static let action = Action(
        title: LocalText(fi: "Digituki kirjastoon", sv: "Digitalt stöd på biblioteket"), theme: "osaaminen", phase: .going,
        owner: ActionOwner(sector: LocalText(fi: "Kulttuuri")), starts: MonthOrDay("2026-01"), ends: MonthOrDay("2026-06"),
        indicator: Indicator(text: LocalText(fi: "Neuvontakäyntejä"), unit: LocalText(fi: "kpl/kk"), baseline: 0, target: 60, now: 74),
        money: Money(once: 6_000))

    /// Somebody with every role, next door.
    func stranger() async throws -> String {
        let program = Actor.program(in: neighbour.id)
        let account = try await house.store.addMember(
            email: "\(UUID().uuidString.lowercased())@naapuri.example", name: "Naapuri", roles: Set(Role.allCases), by: program
        ).account
        let link = try await house.store.makeLink(.signIn, for: account.id, by: program)
        guard let signedIn = try await house.store.signIn(link: link) else { throw TestProblem("the link did not work") }
        return signedIn.token
    }

    /// An address of the description with what stands here in its braces.
    func filled(_ path: String) -> String {
        path.replacing("{organisation}", with: "testila").replacing("{action}", with: published.description)
            .replacing("{round}", with: round.id.description).replacing("{inquiry}", with: inquiry.description)
    }
}
