import Ballot
import Content
import Domain
import Formats
import Foundation
import Jobs
import Sheets
import Store
import TestKit
import Testing

@testable import Web

/// A file of another tool on its way into a round.
@Suite(.bothEngines) struct AnswerImportTests {
    private let house: TestHouse
    private let round: Round

    init() async throws {
        house = try await TestHouse()
        round = try await house.openRound()
    }

    private var path: String { "/fi/testila/kyselyt/\(round.id)/tuonti" }

    private func session() async throws -> String { try await house.signIn(.lead) }

    private func upload(_ csv: String, name: String = "vastaukset.csv") async throws -> TestAnswer {
        try await house.upload(path, file: (name, Array(csv.utf8)), session: session())
    }

    /// Presses a button of the preview with everything that stands in it.
    private func press(_ button: String, _ page: TestAnswer, _ more: [(String, String)] = []) async throws -> TestAnswer {
        let hidden = ["taulukko", "tunniste", "nimi"].map { ($0, page.field($0) ?? "") }
        let columns = page.body.matches(of: /name="sarake-(\d+)".*?<\/select>/.dotMatchesNewlines()).map { match in
            let value = match.0.firstMatch(of: /value="([^"]*)" selected/)?.1 ?? ""
            return ("sarake-\(match.1)", String(value))
        }
        let chosen = columns.filter { column in !more.contains { $0.0 == column.0 } }
        return try await house.postFields(path + "/tallennus", hidden + chosen + more + [("tee", button)], session: session())
    }

    private func csv(_ rows: [String]) -> String { (["Sähköposti;Ryhmä;M01;M02;Outo"] + rows).joined(separator: "\n") + "\n" }

    @Test func `a file is shown first, taken whole, and not a second time`() async throws {
        let group = try #require(round.labels.first { $0.group == "management" }?.name[.fi])
        let text = csv((0..<12).map { "p\($0)@example.fi;\(group);\($0 % 5 + 1);eos;x" })
        let preview = try await upload(text)
        #expect(preview.status == 200, "\(preview.body.prefix(2_000))")
        #expect(preview.body.contains("12 vastausta tuodaan") && preview.body.contains("Jätetään aina pois"))
        #expect(!preview.body.contains("@example.fi"))
        #expect(try await house.ballot.paper(of: round.id) == nil)
        let taken = try await press("tuo", preview)
        #expect(taken.status == 303, "\(taken.body.prefix(3_000))")
        #expect(try await house.get(try #require(taken.location), session: session()).body.contains("12 vastausta tuotiin ja sinetöitiin."))
        let paper = try #require(try await house.ballot.paper(of: round.id))
        #expect(paper.sheets == 12 && paper.labels.count == 1)
        let again = try await press("tuo", try await upload(text))
        #expect(again.status == 409 && again.body.contains("Tämä tiedosto on jo tuotu."))
        #expect(try await house.ballot.paper(of: round.id)?.sheets == 12)
        let log = try await house.store.auditLines(for: house.program).filter { $0.what == "answers-imported" }
        #expect(log.count == 1)
    }

    @Test func `a wrong cell is told with its row, and nothing is taken until it is mended`() async throws {
        let page = try await upload(csv(["a@b.fi;Muu;9;eos;x", "a@b.fi;Muu;3;4;x"]))
        #expect(page.status == 422)
        #expect(page.body.contains("Rivi 2, M01: ”9” ei ole mikään vaihtoehdoista."))
        #expect(page.body.contains("”Muu” ei ole kyselyn ryhmä."))
        #expect(try await press("tuo", page).status == 422)
        let label = try #require(round.labels.first { $0.group == "management" })
        let mended = try await press(
            "tarkista", page, [("ryhman-nimi", "Muu"), ("ryhman-vastine", String(label.number)), ("sarake-2", "")])
        #expect(mended.status == 200 && mended.body.contains("2 vastausta tuodaan"))
        #expect(try await house.ballot.paper(of: round.id) == nil)
    }

    @Test func `imported answers are counted with the others, and their group is shown by itself only from ten up`() async throws {
        let group = try #require(round.labels.first { $0.group == "management" }?.name[.fi])
        #expect(try await press("tuo", try await upload(csv((0..<14).map { "a;\(group);\($0 % 5 + 1);4;x" }))).status == 303)
        house.sleep(days: 22)
        await house.housekeeping.look()
        #expect(try await house.store.round(round.id, for: house.program).state == .closed)
        let late = try await press("tuo", try await upload(csv((0..<3).map { "b;\(group);\($0 % 5 + 1);2;x" })))
        #expect(late.status == 303)
        #expect(try await house.post("/fi/testila/kyselyt/\(round.id)/julkaise", session: session()).status == 303)
        #expect(try await house.store.round(round.id, for: house.program).state == .released)
        let done = try await house.store.round(round.id, for: house.program)
        let counts = try await house.store.released(done, for: .internal).filter { $0.question == "M01" }
        #expect(counts.reduce(0) { $0 + $1.people } == 17)
        #expect(try await upload(csv(["a;\(group);1;1;x"])).status == 409)
        #expect(try await house.get("/fi/testila/kyselyt/\(round.id)").body.contains("Paperilta ja muista ohjelmista tuli 17 vastausta."))
    }

    @Test func `what tells of persons is not carried to the confirmation`() throws {
        let rows = [["Sähköposti", "M01"], ["a@example.fi", "4"], ["b@example.fi", "5"]]
        let sheet = Sheet(rows: rows.enumerated().map { Sheet.Row(number: $0 + 1, cells: $1.map { .text($0) }) })
        let carried = try CarriedTable(text: try #require(CarriedTable(sheet, without: [0], from: 1).text)).sheet
        #expect(carried.rows.map { $0.cells.map(\.text) } == [["Sähköposti", "M01"], ["", "4"], ["", "5"]])
        #expect(carried.rows.map(\.number) == [1, 2, 3])
    }

    @Test func `a changed table on its way back is refused`() async throws {
        for text in ["", "AAAA", String(repeating: "A", count: 400), Data(repeating: 255, count: 60).base64EncodedString()] {
            let answer = try await house.postFields(path + "/tallennus", [("taulukko", text), ("tunniste", "a")], session: session())
            #expect(answer.status == 400)
        }
    }

    @Test func `the empty table is read back with every column known`() async throws {
        let file = try await house.get(path + "/pohja.xlsx", session: session())
        #expect(file.status == 200)
        let sheet = try await TestProgram.sheetChild().read(file.bytes)
        let instrument = try InstrumentFile.read(house.content.bytes("instruments/muutosvalmius-1.yaml") ?? [])
        let table = AnswerTable(sheet, instrument: instrument, groups: AddressGroups([]))
        #expect(table.heads.count > 30)
        #expect(!table.guesses.contains(.leftOut), "\(zip(table.heads, table.guesses).filter { $0.1 == .leftOut }.map(\.0))")
    }
}
