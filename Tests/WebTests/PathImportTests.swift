import Domain
import Formats
import Foundation
import HTTPTypes
import Sheets
import Store
import TestKit
import Testing

@testable import Web

/// The path out as a spreadsheet, edited, and in again.
@Suite struct PathImportTests {
    private let scene: RoadmapScene
    private let session: String
    private let path = "/fi/testila/digipolku/taulukko"

    init() async throws {
        scene = try await RoadmapScene()
        session = try await scene.house.signIn(.lead)
    }

    private var house: TestHouse { scene.house }

    private func words() async throws -> PathWords {
        PathWords(
            themes: try await house.store.themes(for: house.program).map(\.content), goals: try await house.store.goals(in: house.organisation.id),
            people: try await house.store.colleagues(of: house.program), language: .fi, wording: .municipality,
            table: try TextTable(content: house.content))
    }

    /// The whole path as it is exported now, as cells: the first row names the columns.
    private func exported() async throws -> SheetTable {
        PathSheet.table(try await house.store.actions(for: house.program), words: try await words())
    }

    private func actions() async throws -> [Action.ID: Revision<Action>] {
        Dictionary(uniqueKeysWithValues: try await house.store.actions(for: house.program).map { ($0.id, $0) })
    }

    /// Changes one cell of one action's row.
    private func edited(_ table: SheetTable, _ key: String, _ column: String, _ cell: SheetCell) throws -> SheetTable {
        let place = try #require(table.columns.firstIndex { $0.name == column })
        let rows = table.rows.map { row in
            guard row[0].text == scene.id(key) else { return row }
            var row = row
            row[place] = cell
            return row
        }
        return SheetTable(name: table.name, columns: table.columns, rows: rows)
    }

    @Test func `a pilot that is over keeps its verdict, and a word that is none is told with those that are`() async throws {
        var pilot = try #require(scene.actions["TY20"]).content
        pilot.phase = .done
        pilot.pilot?.verdict = Verdict(outcome: .repeat, reason: LocalText(fi: "Kolme viidestä mittasi"), day: scene.today)
        _ = try await house.store.editAction(
            try #require(scene.actions["TY20"]).id, to: pilot, expecting: 2, reason: "Päätettiin", by: house.program)
        let emptied = try await send(edited(try await exported(), "TY20", "Mitä päätettiin", .empty))
        #expect(emptied.status == 422 && emptied.body.contains("siltä puuttuu päätös"))
        let wrong = try await send(edited(try await exported(), "TY07", "Vaihe", .text("melkein valmis")))
        #expect(wrong.status == 422 && wrong.body.contains("Kirjoita jokin näistä: luonnos, suunnitteilla, käynnissä"))
        let day = try await send(edited(try await exported(), "TY20", "Päätöspäivä", .text("29.2.2027")))
        #expect(day.status == 422 && day.body.contains("ei ole kalenterissa"))
    }

    private func send(_ table: SheetTable) async throws -> TestAnswer {
        try await house.upload(path, file: ("polku.xlsx", try XLSXWriter.write(table)), session: session)
    }

    /// Presses the preview's button.
    private func confirm(_ preview: TestAnswer, _ more: [(String, String)] = []) async throws -> TestAnswer {
        let fields = FormFields.of(preview.body).filter { field in !more.contains { $0.0 == field.0 } && field.0 != "csrf" && field.0 != "" }
        return try await house.upload(path + "/tallennus", fields.filter { !$0.0.hasPrefix("ristiriita-") } + more, session: session)
    }

    @Test func `what goes out comes in without a change, as a spreadsheet and as text`() async throws {
        let file = try await house.get("/fi/testila/digipolku.xlsx", session: session)
        #expect(file.status == 200 && file.headers[.contentDisposition]?.hasPrefix("attachment") == true)
        let table = try await exported()
        for (name, bytes) in [("polku.xlsx", try XLSXWriter.write(table)), ("polku.csv", table.csv())] {
            let preview = try await house.upload(path, file: (name, bytes), session: session)
            #expect(preview.status == 200)
            #expect(preview.body.contains("Taulukossa ei ole muutoksia"), "\(name)")
        }
        let reading = try PathSheet.read(try XLSXReader.read(try XLSXWriter.write(table)), of: Action.self, words: try await words())
        #expect(reading.lines.count == scene.actions.count && reading.unknown.isEmpty)
        #expect(reading.columns == Set(PathColumn.all.map(\.key)))
    }

    @Test func `visitors get what is published and nobody's name`() async throws {
        let member = try await house.get("/fi/testila/digipolku.xlsx", session: session)
        let visitor = try await house.get("/fi/testila/digipolku.xlsx")
        #expect(visitor.status == 200 && member.status == 200)
        #expect(try await house.get(path).status == 401)
        #expect(try await house.get(path, session: try await house.signIn(.viewer)).status == 403)
        #expect(try await house.get(path, session: session).status == 200)
    }

    @Test func `an edited cell is shown before it is kept`() async throws {
        let before = try await actions()
        let table = try edited(
            try edited(try await exported(), "TY23", "Otsikko (fi)", .text("Hankintarengas <b>seudulle</b>")), "TY23", "Alkaa", .text("3/2028"))
        let preview = try await send(table)
        #expect(preview.status == 200)
        #expect(preview.body.contains("1 toimenpide muuttuu"))
        #expect(preview.body.contains("Hankintarengas &lt;b&gt;seudulle"))
        #expect(try await actions() == before)
        #expect(try await confirm(preview).status == 303)
        let after = try await actions()
        let action = try #require(after.values.first { $0.id.description == scene.id("TY23") })
        #expect(action.title[.fi] == "Hankintarengas <b>seudulle</b>" && action.title[.sv] == "Seudullinen hankintarengas (sv)")
        #expect(action.starts == MonthOrDay("3/2028") && action.number == 2)
        #expect(after.filter { $0.value.number != before[$0.key]?.number }.count == 1)
        #expect(try await house.store.auditLines(for: house.program).first?.deed == .pathImported)
    }

    @Test func `a new row becomes a draft, and what everybody reads changes with a reason`() async throws {
        var table = try edited(try await exported(), "TY07", "Nyt", .number(4))
        var row = [SheetCell](repeating: .empty, count: table.columns.count)
        for (name, cell) in [("Otsikko (fi)", "Uusi teko"), ("Teema", "tieto"), ("Vaihe", "luonnos"), ("Laji", "toimenpide")] {
            row[try #require(table.columns.firstIndex { $0.name == name })] = .text(cell)
        }
        table = SheetTable(name: table.name, columns: table.columns, rows: table.rows + [row])
        let preview = try await send(table)
        #expect(preview.body.contains("1 uusi luonnos"))
        let without = try await confirm(preview)
        #expect(without.status == 422 && without.body.contains("Kerro, miksi muutit"))
        #expect(try await confirm(without, [("reason", "Vuosikatsaus")]).status == 303)
        let after = try await actions().values
        #expect(after.count { $0.title[.fi] == "Uusi teko" } == 1)
        let added = try #require(after.first { $0.title[.fi] == "Uusi teko" })
        #expect(!added.isPublished && added.phase == .draft)
        let map = try #require(after.first { $0.id.description == scene.id("TY07") })
        #expect(map.indicator.now == 4 && map.isPublished && map.reason == "Vuosikatsaus")
    }

    @Test func `codes of elsewhere go out and come in untouched`() async throws {
        let known = try #require(scene.actions["TY20"])
        var odd = known.content
        odd.references = ["javascript:alert(1)", "KE 9 9", "KE 9 9"]
        _ = try await house.store.editAction(known.id, to: odd, expecting: 2, reason: "Muualta", by: house.program)
        let answer = try await send(try await exported())
        #expect(answer.status == 200 && answer.body.contains("Taulukossa ei ole muutoksia"))
        #expect(try await send(edited(try await exported(), "TY20", "Kansalliset tavoitteet", .text("KE 9 8"))).status == 422)
    }

    @Test func `a second press of the same preview leads where the first one did`() async throws {
        let table = try edited(try await exported(), "TY07", "Nyt", .number(4))
        let now = try #require(try await actions().values.first { $0.id.description == scene.id("TY07") })
        let preview = try await send(table)
        for _ in 1...2 { #expect(try await confirm(preview, [("reason", "Laskettu")]).status == 303) }
        #expect(try await house.store.action(now.id, for: house.program).number == now.number + 1)
        // Also where the path's word was chosen and the rest of the row was taken.
        let both = try await send(try edited(try edited(table, "TY07", "Nyt", .number(6)), "TY07", "Euroja kerran", .number(500)))
        #expect(both.body.contains("Kumpi jää voimaan?"))
        for _ in 1...2 { #expect(try await confirm(both, [("reason", "x"), ("ristiriita-\(now.id)", "polku")]).status == 303) }
        #expect(try await house.store.action(now.id, for: house.program).number == now.number + 2)
        // A mixed one: an edit and a new row.
        var row = [SheetCell](repeating: .empty, count: table.columns.count)
        for (name, cell) in [("Otsikko (fi)", "Uusi teko"), ("Teema", "tieto")] {
            row[try #require(table.columns.firstIndex { $0.name == name })] = .text(cell)
        }
        let more = try edited(try await exported(), "TY07", "Euroja kerran", .number(700))
        let mixed = try await send(SheetTable(name: more.name, columns: more.columns, rows: more.rows + [row]))
        for _ in 1...2 { #expect(try await confirm(mixed, [("reason", "x")]).status == 303) }
        #expect(try await actions().values.count { $0.title[.fi] == "Uusi teko" } == 1)
    }

    @Test func `a row that has lost its id is damaged, not new`() async throws {
        let answer = try await send(edited(try await exported(), "TY07", "Tunnus", .empty))
        #expect(answer.status == 422 && answer.body.contains("sarake Tunnus:") && answer.body.contains("tunnus puuttuu, vaikka rivillä on versio"))
    }

    @Test func `nothing was decided or measured on a day that lies ahead, in a table and in the form`() async throws {
        var pilot = try #require(scene.actions["TY20"]).content
        pilot.phase = .done
        pilot.pilot?.verdict = Verdict(outcome: .repeat, reason: LocalText(fi: "Kolme viidestä mittasi"), day: scene.today)
        let id = try #require(scene.actions["TY20"]).id
        _ = try await house.store.editAction(id, to: pilot, expecting: 2, reason: "Päätettiin", by: house.program)
        let ahead = SheetCell.text(scene.today.adding(1).iso)
        for (column, words) in [("Kokeilun päätöksen päivä", "Päätöksen päivä on vasta edessä"), ("Milloin mitattu", "Päivä on tulevaisuudessa")] {
            let answer = try await send(edited(try await exported(), "TY20", column, ahead))
            #expect(answer.status == 422 && answer.body.contains(words) && answer.body.contains("sarake \(column):"), "\(column)")
            #expect(try await send(edited(try await exported(), "TY20", column, .text(scene.today.iso))).status == 200)
        }
        let place = "/fi/testila/digipolku/\(id)/muokkaa"
        let fields =
            FormFields.of(try await house.get(place, session: session).body)
            .filter { !["measured", "reason", "csrf", ""].contains($0.0) } + [("measured", scene.today.adding(1).iso), ("reason", "x")]
        let body = (fields + [("csrf", house.gate.formToken(session: session))]).map { "\(TestHouse.encoded($0.0))=\(TestHouse.encoded($0.1))" }
        let form = try await house.send(.post, place, body: Array(body.joined(separator: "&").utf8), session: session)
        #expect(form.status == 422 && form.body.contains("href=\"#f-measured\""))
    }

    @Test func `new rows that are confirmed twice are there once`() async throws {
        let table = try await exported()
        var row = [SheetCell](repeating: .empty, count: table.columns.count)
        for (name, cell) in [("Otsikko (fi)", "Uusi teko"), ("Teema", "tieto"), ("Vaihe", "luonnos"), ("Laji", "toimenpide")] {
            row[try #require(table.columns.firstIndex { $0.name == name })] = .text(cell)
        }
        let preview = try await send(SheetTable(name: table.name, columns: table.columns, rows: table.rows + [row]))
        for _ in 1...3 { #expect(try await confirm(preview).status == 303) }
        #expect(try await actions().values.count { $0.title[.fi] == "Uusi teko" } == 1)
    }

    @Test func `what somebody else changed stays, and what both changed is asked`() async throws {
        let table = try edited(
            try edited(try await exported(), "TY07", "Nyt", .number(4)), "TY07", "Euroja kerran", .number(500))
        let now = try #require(try await actions().values.first { $0.id.description == scene.id("TY07") })
        var other = now.content
        other.indicator.now = 5
        other.indicator.target = 7
        _ = try await house.store.editAction(now.id, to: other, expecting: now.number, reason: "Laskettu", by: house.program)
        let preview = try await send(table)
        #expect(preview.status == 200 && preview.body.contains("Kumpi jää voimaan?"))
        let name = "ristiriita-\(now.id)"
        #expect(try await confirm(preview, [("reason", "x"), (name, "polku")]).status == 303)
        var kept = try await house.store.action(now.id, for: house.program)
        #expect(kept.indicator.now == 5 && kept.indicator.target == 7 && kept.money.once == 500)
        #expect(try await confirm(try await send(table), [("reason", "x"), (name, "tiedosto")]).status == 303)
        kept = try await house.store.action(now.id, for: house.program)
        #expect(kept.indicator.now == 4 && kept.indicator.target == 7 && kept.money.once == 500)
    }

    @Test func `a preview that the path has left behind is shown anew`() async throws {
        let preview = try await send(try edited(try await exported(), "TY23", "Otsikko (fi)", .text("Uusi nimi")))
        let now = try #require(try await actions().values.first { $0.id.description == scene.id("TY23") })
        var other = now.content
        other.need = LocalText(fi: "Toinen kirjoitti")
        _ = try await house.store.editAction(now.id, to: other, expecting: now.number, by: house.program)
        let moved = try await confirm(preview)
        #expect(moved.status == 409 && moved.body.contains("Digipolku muuttui sillä välin"))
        #expect(try await house.store.action(now.id, for: house.program).title[.fi] == "Seudullinen hankintarengas")
        #expect(try await confirm(moved).status == 303)
        let kept = try await house.store.action(now.id, for: house.program)
        #expect(kept.title[.fi] == "Uusi nimi" && kept.need[.fi] == "Toinen kirjoitti")
    }

    @Test func `every problem is told with its row and column, and nothing is kept`() async throws {
        let before = try await actions()
        var table = try edited(try await exported(), "TY23", "Otsikko (fi)", .text("Muuttuisi"))
        table = try edited(table, "TY07", "Alkaa", .text("ensi vuonna"))
        table = try edited(table, "TY08", "Nyt", .fault("#REF!"))
        table = try edited(table, "TY10", "Teema", .text("ei ole"))
        table = try edited(table, "TY14", "Otsikko (fi)", .text(String(repeating: "a", count: 300)))
        table = try edited(table, "TY15", "Vastuutaho (fi)", .empty)
        table = try edited(table, "TY15", "Vastuutaho (sv)", .empty)
        table = try edited(table, "TY16", "Versio", .text("77"))
        table = try edited(table, "TY17", "Tunnus", .text("0000000000000"))
        let answer = try await send(table)
        #expect(answer.status == 422)
        #expect(answer.body.contains("Korjaa taulukosta 7 kohtaa"))
        for words in [
            "sarake Alkaa:", "sarake Nyt:", "Kaavassa on virhe", "sarake Teema:", "sarake Otsikko (fi):", "300", "sarake Vastuutaho (fi):",
            "Julkinen toimenpide", "sarake Versio:", "sarake Tunnus:",
        ] { #expect(answer.body.contains(words), "\(words)") }
        #expect(try await actions() == before)
        #expect(try await house.upload(path, file: ("x.csv", Array("a;b\n1;2\n".utf8)), session: session).status == 422)
    }

    @Test func `more rows than can be saved are refused before anything is compared, with how many can`() async throws {
        let heads = "Tunnus;Versio;Otsikko (fi)\n"
        let rows = String(repeating: ";;Uusi\n", count: PathReading.mostRows + 1)
        let refused = try await house.upload(path, file: ("x.csv", Array((heads + rows).utf8)), session: session)
        #expect(refused.status == 422 && refused.body.contains("Kerralla voi tuoda enintään 10\u{a0}000"))
        var reading = PathReading()
        let words = try await words()
        let lines = (2...301).map { Sheet.Row(number: $0, cells: [.empty, .empty, .text("Uusi \($0)")]) }
        let names = ["Tunnus", "Versio", "Otsikko (fi)"].map { SheetCell.text($0) }
        try reading.take(Sheet(name: "x", names: ["x"], rows: [Sheet.Row(number: 1, cells: names)] + lines), as: .actions, words: words)
        let plan = try await house.store.plan(reading, words: words, lists: CodeLists(), by: house.program)
        let carried = CarriedRows(plan, reading)
        #expect(carried.count == 300 && carried.fields.count == 1 && carried.mostRows() == nil)
        #expect(carried.mostRows(of: carried.bytes) == nil)
        #expect(try (149...150).contains(#require(carried.mostRows(of: carried.bytes / 2))))
    }

    @Test func `one row that cannot be kept keeps all of them back`() async throws {
        let before = try await actions()
        let ids = before.values.sorted { $0.id < $1.id }
        var (good, bad) = (ids[0].content, ids[1].content)
        good.need = LocalText(fi: "Menisi läpi")
        bad.theme = "sellaista-ei-ole"
        var file = PathImport()
        file.actions = PartImport(edits: [(ids[0], good), (ids[1], bad)].map { PartImport.Edit(id: $0.id, number: $0.number, part: $1) })
        let wrong = file
        await #expect(throws: StoreFault.unfit) { try await house.store.take(wrong, reason: "x", by: house.program) }
        #expect(try await actions() == before)
    }
}
