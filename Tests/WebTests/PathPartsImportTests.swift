import Domain
import Formats
import Foundation
import Sheets
import Store
import TestKit
import Testing

@testable import Web

/// Benefits, yearly money, needs and what actions name: sheets of the same file, under the same rules.
@Suite struct PathPartsImportTests {
    private let scene: RoadmapScene
    private let session: String
    private let path = "/fi/testila/digipolku/taulukko"
    private let benefit: Revision<Benefit>
    private let budget: Revision<Budget>
    private let need: Revision<Need>

    init() async throws {
        scene = try await RoadmapScene()
        let house = scene.house
        session = try await house.signIn(.lead)
        let action = try #require(scene.actions["TY07"])
        benefit = try await house.store.addBenefit(
            Benefit(
                action: action.id, text: LocalText(fi: "Käsittelyaika lyhenee"), kind: .time, unit: LocalText(fi: "päivää"), baseline: 34, target: 20,
                measurements: [
                    .init(due: try #require(Day("2026-06-30")), measured: Day("2026-06-15"), value: 28.5, note: LocalText(fi: "Alku\non hyvä")),
                    .init(due: try #require(Day("2027-06-30"))),
                ]), by: house.program)
        budget = try await house.store.addBudget(
            Budget(action: action.id, years: [.init(year: 2026, plan: .init(once: 4_600, days: 8), actual: .init(once: 4_900))]), by: house.program)
        need = try await house.store.addNeed(Need(title: LocalText(fi: "Lomake ei aukea"), heard: 12, harm: 3), by: house.program)
    }

    private var house: TestHouse { scene.house }
    private var map: Action.ID { benefit.content.action }

    private func roadmap() async throws -> Roadmap { try await house.store.roadmap(in: house.organisation.id, for: house.program) }

    /// The file as it is downloaded, read cell by cell.
    private func exported() async throws -> [SheetTable] {
        let file = try await house.get("/fi/testila/digipolku.xlsx", session: session)
        return try ["Digipolku", "Hyödyt", "Raha vuosittain", "Tarpeet"].map { name in
            let sheet = try XLSXReader.read(file.bytes, named: name)
            let width = sheet.rows[0].cells.count
            return SheetTable(
                name: name, columns: sheet.rows[0].cells.map { .init($0.text) },
                rows: sheet.rows.dropFirst().map { row in (0..<width).map { row[$0] } })
        }
    }

    private func edited(_ tables: [SheetTable], _ sheet: Int, _ id: String, _ column: String, _ cell: SheetCell) throws -> [SheetTable] {
        var tables = tables
        let table = tables[sheet]
        let (place, by) = (try #require(table.columns.firstIndex { $0.name == column }), id.isEmpty ? 2 : 0)
        var rows = table.rows
        let row = try #require(rows.firstIndex { $0[by].text == (id.isEmpty ? map.description : id) })
        rows[row][place] = cell
        tables[sheet] = SheetTable(name: table.name, columns: table.columns, rows: rows)
        return tables
    }

    private func adding(_ tables: [SheetTable], _ sheet: Int, _ cells: [String: SheetCell]) throws -> [SheetTable] {
        var tables = tables
        let table = tables[sheet]
        #expect(cells.keys.allSatisfy { name in table.columns.contains { $0.name == name } })
        let row = table.columns.map { cells[$0.name] ?? .empty }
        tables[sheet] = SheetTable(name: table.name, columns: table.columns, rows: table.rows + [row])
        return tables
    }

    private func send(_ tables: [SheetTable]) async throws -> TestAnswer {
        try await house.upload(path, file: ("polku.xlsx", try XLSXWriter.write(tables)), session: session)
    }

    private func confirm(_ preview: TestAnswer, _ more: [(String, String)] = []) async throws -> TestAnswer {
        let fields = FormFields.of(preview.body).filter { field in !more.contains { $0.0 == field.0 } && field.0 != "csrf" && field.0 != "" }
        return try await house.upload(path + "/tallennus", fields.filter { !$0.0.hasPrefix("ristiriita-") } + more, session: session)
    }

    @Test func `what goes out comes in without a change, sheet by sheet`() async throws {
        let tables = try await exported()
        #expect(tables[1].rows.count == 1 && tables[3].rows.count == 1)
        // Every action has a row for its money, counted or not.
        #expect(tables[2].rows.count == scene.actions.count)
        let preview = try await send(tables)
        #expect(preview.status == 200 && preview.body.contains("Taulukossa ei ole muutoksia"))
        // Under other names it is no sheet of ours but the first.
        let alone = SheetTable(name: "Taul1", columns: tables[0].columns, rows: tables[0].rows)
        #expect(try await send([alone]).body.contains("Taulukossa ei ole muutoksia"))
        // Who may not bring it back, and visitors, get the actions alone.
        for session in [nil, try await house.signIn(.viewer)] {
            let file = try await house.get("/fi/testila/digipolku.xlsx", session: session)
            #expect(try XLSXReader.read(file.bytes).names == ["Digipolku"])
        }
    }

    @Test func `every sheet is changed in one step, after it was shown`() async throws {
        var tables = try edited(try await exported(), 1, benefit.id.description, "Tavoite", .number(18))
        tables = try edited(tables, 1, benefit.id.description, "Mittauspäivät", .text("2026-06-30\n2027-06-30\n30.6.2028"))
        tables = try edited(tables, 1, benefit.id.description, "Mitattu luku", .text("28.5\n21,5"))
        tables = try edited(tables, 1, benefit.id.description, "Mitattu (päivä)", .text("2026-06-15\n15.6.2027"))
        tables = try edited(tables, 2, budget.id.description, "2027 Suunnitelma, kerta €", .number(1_500))
        tables = try edited(tables, 3, need.id.description, "Montako kertaa tämä on kuultu", .number(40))
        tables = try edited(tables, 0, map.description, "Tarpeet", .text(need.id.description))
        tables = try edited(tables, 0, map.description, "Elämäntapahtumat", .text("KE1, KE4.2"))
        tables = try adding(
            tables, 1, ["Toimenpiteen tunnus": .text(map.description), "Mikä muuttuu? (fi)": .text("Rahaa <säästyy>"), "Hyödyn laji": .text("raha")])
        tables = try adding(tables, 3, ["Tarve (fi)": .text("Jono on pitkä"), "Montako kertaa tämä on kuultu": .number(3)])
        let preview = try await send(tables)
        #expect(preview.status == 200 && preview.body.contains("4 riviä muuttuu, 2 uutta riviä"))
        for words in ["Rahaa &lt;säästyy&gt;", "2027 Suunnitelma, kerta €", "KE1 KE4.2", "Jono on pitkä"] {
            #expect(preview.body.contains(words), "\(words)")
        }
        #expect(try await roadmap().benefits == [benefit])
        let without = try await confirm(preview)
        #expect(without.status == 422 && without.body.contains("Kerro, miksi muutit"))
        #expect(try await confirm(without, [("reason", "Vuosikatsaus")]).status == 303)
        let after = try await roadmap()
        let kept = try #require(after.benefits.first { $0.id == benefit.id }?.content)
        #expect(kept.target == 18 && kept.measurements.map(\.value) == [28.5, 21.5, nil] && kept.measurements[2].due == Day("2028-06-30"))
        #expect(kept.measurements[1].measured == Day("2027-06-15") && kept.measurements[0].note[.fi] == "Alku\non hyvä")
        #expect(after.benefits.first { $0.id != benefit.id }?.content.kind == .money)
        #expect(after.budgets.first?.content.years.map(\.plan.once) == [4_600, 1_500] && after.budgets.first?.reason == "Vuosikatsaus")
        #expect(after.needs.map(\.content.heard).sorted() == [3, 40])
        let action = try #require(after.actions.first { $0.id == map })
        #expect(action.needs == [need.id] && action.lifeEvents == ["KE1", "KE4.2"])
        // One line of the log for all of it.
        #expect(try await house.store.auditLines(for: house.program).prefix(2).map(\.deed).filter { $0 == .pathImported }.count == 1)
    }

    @Test func `the first money of an action is written into its row`() async throws {
        let action = try #require(scene.actions["TY23"])
        var tables = try await exported()
        let row = try #require(tables[2].rows.firstIndex { $0[2].text == action.id.description })
        #expect(tables[2].rows[row][0] == .empty)
        let place = try #require(tables[2].columns.firstIndex { $0.name == "2027 Suunnitelma, htp" })
        var rows = tables[2].rows
        rows[row][place] = .number(30)
        tables[2] = SheetTable(name: tables[2].name, columns: tables[2].columns, rows: rows)
        let preview = try await send(tables)
        #expect(preview.body.contains("1 uusi rivi"))
        #expect(try await confirm(preview).status == 303)
        #expect(try await roadmap().budget(of: action.id)?.content.years == [.init(year: 2027, plan: .init(days: 30))])
        // The same file once more: there is such a row by now.
        let again = try await send(tables)
        #expect(again.status == 422 && again.body.contains("toimenpiteellä on jo tällainen rivi"))
    }

    @Test func `what both changed in a benefit is asked, what one changed stays`() async throws {
        let tables = try edited(
            try edited(try await exported(), 1, benefit.id.description, "Tavoite", .number(18)), 1, benefit.id.description, "Lähtötaso", .number(35))
        var other = benefit.content
        (other.target, other.pays) = (19, LocalText(fi: "Tekniset"))
        _ = try await house.store.editBenefit(benefit.id, to: other, expecting: 1, reason: "Sovittu", by: house.program)
        let preview = try await send(tables)
        #expect(preview.body.contains("Kumpi jää voimaan?"))
        #expect(try await confirm(preview, [("reason", "x"), ("ristiriita-\(benefit.id)", "polku")]).status == 303)
        let kept = try #require(try await roadmap().benefits.first?.content)
        #expect(kept.target == 19 && kept.baseline == 35 && kept.pays[.fi] == "Tekniset")
        // Confirmed after somebody else was faster: shown anew, nothing kept.
        let second = try await send(try edited(try await exported(), 3, need.id.description, "Haitta (1 vähän, 2 selvästi, 3 pahasti)", .number(1)))
        var heard = need.content
        heard.heard = 13
        _ = try await house.store.editNeed(need.id, to: heard, expecting: 1, by: house.program)
        let moved = try await confirm(second)
        #expect(moved.status == 409 && moved.body.contains("Digipolku muuttui sillä välin"))
        #expect(try await confirm(moved).status == 303)
        #expect(try await roadmap().needs.first?.content.harm == 1)
    }

    @Test func `every problem names its sheet, row and column, and nothing is kept`() async throws {
        let before = try await roadmap()
        var tables = try edited(try await exported(), 0, map.description, "Otsikko (fi)", .text("Muuttuisi"))
        tables = try edited(tables, 0, map.description, "Elämäntapahtumat", .text("KE1 KE999"))
        tables = try edited(tables, 1, benefit.id.description, "Toimenpiteen tunnus", .text(scene.id("TY23")))
        tables = try edited(tables, 1, benefit.id.description, "Mittauspäivät", .empty)
        tables = try edited(tables, 1, benefit.id.description, "Mitattu luku", .text("1\n2\n3"))
        tables = try edited(tables, 2, budget.id.description, "2026 Toteuma, kerta €", .text("paljon"))
        tables = try edited(tables, 3, need.id.description, "Haitta (1 vähän, 2 selvästi, 3 pahasti)", .number(4))
        tables = try edited(tables, 3, need.id.description, "Versio", .text("77"))
        tables = try adding(tables, 1, ["Mikä muuttuu? (fi)": .text("Kenen?")])
        tables = try adding(tables, 2, ["Toimenpiteen tunnus": .text("0000000000000"), "2026 Toteuma, kerta €": .number(1)])
        let answer = try await send(tables)
        #expect(answer.status == 422)
        for words in [
            "Digipolku, rivi", "sarake Elämäntapahtumat:", "Hyödyt, rivi 2, sarake Toimenpiteen tunnus:", "eikä sitä voi siirtää",
            "sarake Mittauspäivät:",
            "Tehtyä mittausta", "sarake Mitattu luku:", "Raha vuosittain, rivi", "sarake 2026 Toteuma, kerta €:", "Tarpeet, rivi 2, sarake Versio:",
            "Kirjoita sen toimenpiteen tunnus", "Tällä tunnuksella ei ole toimenpidettä",
        ] { #expect(answer.body.contains(words), "\(words)") }
        let now = try await roadmap()
        #expect(now.actions == before.actions && now.benefits == before.benefits && now.budgets == before.budgets && now.needs == before.needs)
    }

    @Test func `many actions go out and come in with their money`() async throws {
        let house = try await TestHouse()
        let session = try await house.signIn(.lead)
        var file = PathImport()
        file.actions = PartImport(additions: (0..<300).map { Action(title: LocalText(fi: "Teko \($0)"), theme: "tieto") })
        try await house.store.take(file, reason: "", by: house.program)
        let out = try await house.get("/fi/testila/digipolku.xlsx", session: session)
        let preview = try await house.upload(path, file: ("polku.xlsx", out.bytes), session: session)
        #expect(preview.status == 200 && preview.body.contains("Taulukossa ei ole muutoksia"))
        #expect(try XLSXReader.read(out.bytes, named: "Raha vuosittain").rows.count == 301)
    }
}
