import Domain
import TestKit
import Testing

@testable import Web

/// What a report says must be decided: in sentences that can be pasted, and nothing that is another's or was answered already.
@Suite struct ReportWordsTests {
    private let texts: TextTable
    private let council = Self.revision(50, Body(name: LocalText(fi: "Kunnanvaltuusto", sv: "Fullmäktige", en: "Municipal Council")))
    private let team = Self.revision(51, Body(name: LocalText(fi: "Johtoryhmä", sv: "Ledningsgruppen", en: "Management Team")))
    private let meeting = Day(number: 20_801)  // 14.12.2026

    init() async throws { texts = try TextTable(content: try await TestHouse().content) }

    private static func revision<Content>(_ number: Int64, _ content: Content, reason: String = "") -> Revision<Content> {
        let at = Day(number: 20_700).start(in: .helsinki)
        return Revision(id: ID(number), organisation: .init(1), number: 1, at: at, actor: nil, reason: reason, content: content)
    }

    private func action(_ name: String, kind: Action.Kind = .action, ends: String? = nil) -> Action {
        var action = Action(title: LocalText(fi: name, sv: name, en: name), theme: "tieto", kind: kind, phase: .going)
        action.ends = ends.flatMap { MonthOrDay($0) }
        if kind == .pilot { action.pilot = Pilot(decisionDay: meeting) }
        return action
    }

    private func words(_ actions: [Revision<Action>], _ decisions: [Revision<Decision>] = [], in language: Language) -> ReportWords {
        var path = Roadmap(day: Day(number: 20_777), zone: .helsinki, isInternal: false, actions: actions)  // 20.11.2026
        (path.bodies, path.decisions) = ([council, team], decisions)
        let facts = ReportFacts(
            organisation: LocalText(fi: "Kunta"), body: council.name, meeting: meeting, path: path, since: nil, survey: nil)
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
        #expect(finnish.decide.contains("ei nyt ole muuta kuin tilanteen merkitseminen tiedoksi") && finnish.decide.contains("1 asia"))
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
        #expect(words([open], in: .fi).decide.contains("lisäksi 1 kohta"))
    }

    @Test func `the budget of next year is put as a question, and the text to paste leaves no gap out`() {
        func costly(_ number: Int64, _ name: String) -> Revision<Action> {
            var action = action(name, ends: "2028-06")
            action.money = Money(once: 10_000)
            return Self.revision(number, action)
        }
        let finnish = words([costly(1, "Yksi"), costly(2, "Kaksi")], in: .fi)
        #expect(finnish.decide.hasPrefix("Talousarvio 2027: polulle ei ole suunniteltu rahaa."))
        #expect(finnish.decide.contains("Vuodelle 2027 ei ole merkitty rahaa näille, vaikka ne maksavat: ”Yksi” ja ”Kaksi”."))
        #expect(!finnish.decide.contains("ei nyt ole muuta"))
        #expect(finnish.draft[0].contains("2) että vuoden 2027 talousarviossa toimenpiteille ”Yksi” ja ”Kaksi” [osoitetaan rahaa"))
        let text = finnish.presentation.joined(separator: " ")
        for line in finnish.gapLines { #expect(text.contains(finnish.sentence(line))) }
        #expect(finnish.gapLines.map(\.kind).contains(.actionWithoutBudget) && text.contains("Talousarvio 2027"))
    }

    @Test func `what several things lack is said once, with all their names`() {
        let finnish = words([Self.revision(1, action("Yksi")), Self.revision(2, action("Kaksi"))], in: .fi)
        let said = finnish.gapLines.map { finnish.sentence($0) }
        #expect(said.contains("Toimenpiteet ”Yksi” ja ”Kaksi” eivät toteuta mitään strategian tavoitetta."), "\(said)")
        #expect(said.count == Set(finnish.facts.gaps.map(\.kind)).count)
    }
}
