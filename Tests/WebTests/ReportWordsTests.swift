import Domain
import TestKit
import Testing

@testable import Web

/// What a report says must be decided: in sentences that can be pasted, and nothing that is another's or was answered already.
@Suite struct ReportWordsTests {
    private let texts: TextTable
    private let council = Self.revision(50, Body(name: LocalText(fi: "Kunnanvaltuusto", sv: "Fullmäktige", en: "Municipal Council")))
    private let team = Self.revision(51, Body(name: LocalText(fi: "Johtoryhmä", sv: "Ledningsgruppen", en: "Management Team")))
    private let executive = Self.revision(52, Body(name: LocalText(fi: "Kunnanhallitus", sv: "Kommunstyrelsen", en: "Municipal executive")))
    private let meeting = Day(number: 20_801)  // 14.12.2026

    init() async throws { texts = try TextTable(content: try await TestHouse().content) }

    private static func revision<Content>(_ number: Int64, _ content: Content, reason: String = "", number version: Int = 1) -> Revision<Content> {
        let at = Day(number: 20_700).start(in: .helsinki)
        return Revision(id: ID(number), organisation: .init(1), number: version, at: at, actor: nil, reason: reason, content: content)
    }

    private func action(_ name: String, kind: Action.Kind = .action, ends: String? = nil) -> Action {
        var action = Action(title: LocalText(fi: name, sv: name, en: name), theme: "tieto", kind: kind, phase: .going)
        action.ends = ends.flatMap { MonthOrDay($0) }
        if kind == .pilot { action.pilot = Pilot(decisionDay: meeting) }
        return action
    }

    private func costly(_ number: Int64, _ name: String, yearly: Int? = nil) -> Revision<Action> {
        var action = action(name, ends: "2028-06")
        action.money = Money(once: 10_000, yearly: yearly)
        return Self.revision(number, action)
    }

    private func words(
        _ actions: [Revision<Action>], _ decisions: [Revision<Decision>] = [], for body: Revision<Body>? = nil, in language: Language
    ) -> ReportWords {
        var path = Roadmap(day: Day(number: 20_777), zone: .helsinki, isInternal: false, actions: actions)  // 20.11.2026
        (path.bodies, path.decisions) = ([council, team, executive], decisions)
        let facts = ReportFacts(
            organisation: LocalText(fi: "Kunta"), body: (body ?? council).name, meeting: meeting, path: path, since: nil, survey: nil)
        return ReportWords(facts: facts, t: Translator(table: texts, language: language), first: .fi)
    }

    @Test func `with nothing of its own to decide a body notes the state, and reads what another one decides`() {
        let pilot = Self.revision(1, action("Avustaja", kind: .pilot))
        let late = Self.revision(2, action("Varatavat", ends: "2026-06"), reason: "Selvitys annettu")
        let ahead = Self.revision(60, Decision(madeBy: team.id, day: meeting, section: "", text: LocalText(fi: "Avustajasta"), actions: [pilot.id]))
        let finnish = words([pilot, late], [ahead], in: .fi)
        #expect(
            finnish.draft == [
                "Kunnanvaltuusto päättää merkitä digipolun tilanteen 20.11.2026 tiedoksi.",
                "Tiedoksi: kokeilusta ”Avustaja” päättää Johtoryhmä 14.12.2026.",
            ])
        #expect(finnish.decide.contains("ei nyt ole muuta kuin tilanteen merkitseminen tiedoksi") && finnish.choices.isEmpty)
        #expect(finnish.elsewhere.map(\.words).first == "Kokeilusta ”Avustaja” päättää Johtoryhmä 14.12.2026.")
        let swedish = words([pilot, late], [ahead], in: .sv).draft.first
        #expect(swedish == "Fullmäktige beslutar att anteckna läget på digistigen 20.11.2026 för kännedom.")
        #expect(words([], in: .en).draft == ["The Municipal Council notes the state of the digital pathway as of 20 November 2026."])
    }

    @Test func `its own pilots, those nobody has taken up and delays that nobody explained are points of one proposal`() {
        let (own, open) = (Self.revision(1, action("Oma", kind: .pilot)), Self.revision(2, action("Avoin", kind: .pilot)))
        let late = Self.revision(3, action("Hiljaa", ends: "2026-06"))
        let ahead = Self.revision(60, Decision(madeBy: council.id, day: meeting, section: "", text: LocalText(fi: "Omasta"), actions: [own.id]))
        let finnish = words([own, open, late], [ahead], in: .fi)
        #expect(
            finnish.draft == [
                "Kunnanvaltuusto päättää 1) merkitä digipolun tilanteen 20.11.2026 tiedoksi, 2) että kokeilu ”Oma” [lopetetaan / uusitaan / laajennetaan], "
                    + "3) edellyttää, että kokeilusta ”Avoin” päätetään viimeistään 14.12.2026 ja 4) pyytää selvityksen toimenpiteen ”Hiljaa” viivästyksestä."
            ])
        #expect(finnish.choices.count == 3, "every point of the draft but the first is a choice")
        #expect(finnish.choices[0].words == "Kokeilu ”Oma”: lopetetaanko, uusitaanko vai laajennetaanko?")
        #expect(finnish.choices[2].words.hasSuffix("eikä syytä ole kerrottu. Pyydetäänkö selvitys?"))
    }

    @Test func `the budget of next year is put as a question, and the text to paste leaves no gap out`() {
        let going = costly(1, "Yksi")
        var later = costly(2, "Kaksi", yearly: 2_000).content
        later.phase = .planned
        let planned = Self.revision(2, later)
        let finnish = words([going, planned], in: .fi)
        #expect(finnish.decide.hasPrefix("Talousarvio 2027: polulle ei ole suunniteltu rahaa."))
        #expect(
            finnish.choices.map { String($0.words.map { $0.isWhitespace ? " " : $0 }) } == [
                "”Kaksi”: vuodelle 2027 ei ole rahaa, arvio 10 000 € kerran ja 2 000 € vuodessa. Rahoitetaanko, siirretäänkö vai jätetäänkö tekemättä?",
                "”Yksi”: vuodelle 2027 ei ole rahaa, arvio 10 000 € kerran. Rahoitetaanko, supistetaanko vai lopetetaanko?",
            ])
        #expect(!finnish.decide.contains("ei nyt ole muuta"))
        #expect(finnish.draft[0].contains("2) että toimenpide ”Kaksi” (arvio"))
        #expect(finnish.draft[0].contains("[rahoitetaan / aloitetaan myöhemmin / jätetään tekemättä] ja 3) että toimenpide ”Yksi”"))
        #expect(finnish.draft[0].hasSuffix("[rahoitetaan / supistetaan / lopetetaan]."))
        let text = finnish.presentation.joined(separator: " ")
        for line in finnish.gapLines { #expect(text.contains(finnish.sentence(line))) }
        #expect(finnish.gapLines.map(\.kind).contains(.actionWithoutBudget) && text.contains("Talousarvio 2027"))
    }

    @Test func `the executive proposes the budget to the council`() {
        let finnish = words([costly(1, "Yksi")], for: executive, in: .fi)
        #expect(finnish.choices.count == 1 && finnish.decide.hasPrefix("Talousarvio 2027"))
        #expect(finnish.draft[0].contains("2) ehdottaa valtuustolle, että toimenpide ”Yksi” (arvio"))
        let swedish = words([costly(1, "Yksi")], for: executive, in: .sv)
        #expect(swedish.draft[0].hasPrefix("Kommunstyrelsen beslutar 1) att anteckna") && swedish.draft[0].contains("2) att föreslå fullmäktige att"))
        #expect(words([costly(1, "Yksi")], for: team, in: .fi).facts.budget == nil)
    }

    @Test func `changes are sentences by what happened, and a decision that lies ahead is none`() {
        let (kept, late) = (Self.revision(1, action("Vanha")), Self.revision(3, action("Hidas", ends: "2026-12")))
        var before = Roadmap(day: Day(number: 20_700), zone: .helsinki, isInternal: false, actions: [kept, late])
        before.bodies = [council, team]
        var after = before
        after.day = Day(number: 20_777)
        var (done, slow) = (kept.content, late.content)
        (done.phase, slow.ends) = (.done, MonthOrDay("2027-03"))
        after.actions = [Self.revision(1, done, number: 2), Self.revision(2, action("Uusi")), Self.revision(3, slow, number: 2)]
        after.decisions = [Self.revision(60, Decision(madeBy: team.id, day: meeting, section: "", text: LocalText(fi: "Avustajasta")))]
        let facts = ReportFacts(
            organisation: LocalText(fi: "Kunta"), body: council.name, meeting: meeting, path: after, since: before, survey: nil)
        let words = ReportWords(facts: facts, t: Translator(table: texts, language: .fi), first: .fi)
        #expect(words.topics.map(\.topic) == [.fresh, .finished, .delayed])
        #expect(words.changed.hasPrefix("3 asiaa on muuttunut"), "\(words.changed)")
        #expect(
            words.changed.contains(
                "Polulle tuli 1 uusi toimenpide: ”Uusi”. Valmistui 1 toimenpide: ”Vanha”. Myöhemmäksi siirtyi 1 toimenpide: ”Hidas”."))
        #expect(words.coming.map { words.coming($0) } == ["Tulossa päätettäväksi: ”Avustajasta” (Johtoryhmä 14.12.2026)."])
    }

    @Test func `to repeat a pilot and to scale it are two sentences`() {
        let pilots = [Verdict.Outcome.repeat, .scale].enumerated().map { place, outcome in
            var pilot = action("Kokeilu \(place)", kind: .pilot)
            pilot.phase = .done
            pilot.pilot?.verdict = Verdict(outcome: outcome, reason: LocalText(fi: "Syy"), day: Day(number: 20_700))
            return Self.revision(Int64(place) + 1, pilot)
        }
        let finnish = words(pilots, in: .fi)
        let said = finnish.gapLines.filter { $0.kind == .pilotNotCarriedOn }.map { finnish.sentence($0) }
        #expect(
            said == [
                "”Kokeilu 0” päätettiin uusia, mutta uutta kokeilua ei ole tehty.",
                "”Kokeilu 1” päätettiin laajentaa, mutta laajennusta ei ole tehty.",
            ])
    }

    @Test func `what several things lack is said once, with all their names`() {
        let finnish = words([Self.revision(1, action("Yksi")), Self.revision(2, action("Kaksi"))], in: .fi)
        let said = finnish.gapLines.map { finnish.sentence($0) }
        #expect(said.contains("Toimenpiteet ”Yksi” ja ”Kaksi” eivät toteuta mitään strategian tavoitetta."), "\(said)")
        #expect(said.count == Set(finnish.facts.gaps.map(\.kind)).count)
    }
}
