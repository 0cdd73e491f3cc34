import Ballot
import Content
import Domain
import Formats
import Foundation
import HTTPTypes
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
        let kept = ["taulukko", "tunniste", "sinetti", "nimi", "toistuvat", "muuttuneet"].map { ($0, page.field($0) ?? "") }
        let columns = page.body.matches(of: /name="sarake-(\d+)".*?<\/select>/.dotMatchesNewlines()).map { match in
            let value = match.0.firstMatch(of: /value="([^"]*)" selected/)?.1 ?? ""
            return ("sarake-\(match.1)", String(value))
        }
        let (chosen, hidden) = (
            columns.filter { column in !more.contains { $0.0 == column.0 } }, kept.filter { field in !more.contains { $0.0 == field.0 } }
        )
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
        let again = try await upload(text)
        #expect(again.status == 409 && again.body.contains("Tämä tiedosto on jo tuotu.") && !again.body.contains("vastausta tuodaan"))
        #expect(try await press("tuo", preview).status == 409)
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
        let group = try #require(round.labels.first { $0.group == "staff" }?.name[.fi])
        #expect(try await press("tuo", try await upload(csv((0..<14).map { "a;\(group);\($0 % 5 + 1);4;x" }))).status == 303)
        house.sleep(days: 22)
        await house.housekeeping.look()
        #expect(try await house.store.round(round.id, for: house.program).state == .closed)
        let late = try await press("tuo", try await upload(csv((0..<3).map { "b;\(group);\($0 % 5 + 1);2;x" })), [("eri", "1")])
        #expect(late.status == 303)
        #expect(try await house.post("/fi/testila/kyselyt/\(round.id)/julkaise", session: session()).status == 303)
        #expect(try await house.store.round(round.id, for: house.program).state == .released)
        let done = try await house.store.round(round.id, for: house.program)
        let counts = try await house.store.released(done, for: .internal).filter { $0.question == "M01" }
        #expect(counts.reduce(0) { $0 + $1.people } == 17)
        #expect(try await upload(csv(["a;\(group);1;1;x"])).status == 409)
        #expect(try await house.get("/fi/testila/kyselyt/\(round.id)").body.contains("Paperilta ja muista ohjelmista tuli 17 vastausta."))
    }

    private func uploadBoth(_ csv: String, earlier: String) async throws -> TestAnswer {
        let session = try await session()
        let token = house.gate.formToken(session: session)
        let body = Upload.body(
            [("csrf", token)], files: [("tiedosto", "uusi.csv", Array(csv.utf8)), ("aiempi", "vanha.csv", Array(earlier.utf8))])
        return try await house.send(
            .post, path, body: body, session: session, headers: [.contentType: "multipart/form-data; boundary=\(Upload.boundary)"])
    }

    @Test func `more answers than people are not taken before somebody says that it shall be so`() async throws {
        let group = try #require(round.labels.first { $0.group == "management" }?.name[.fi])
        let many = try await upload(csv((0..<13).map { "a;\(group);\($0 % 5 + 1);4;x" }))
        #expect(many.status == 200)
        #expect(many.body.contains("tiedostosta tulisi 13 vastausta, mutta ryhmässä on 12 ihmistä"))
        let refused = try await press("tuo", many)
        #expect(refused.status == 422 && refused.body.contains("Mitään ei tallennettu."))
        #expect(try await house.ballot.paper(of: round.id) == nil)
        // Two files together are as many; the question about the same answers is another one.
        #expect(try await press("tuo", try await upload(csv((0..<7).map { "b;\(group);\($0 % 5 + 1);2;x" }))).status == 303)
        let second = try await upload(csv((0..<6).map { "c;\(group);\($0 % 5 + 1);3;x" }))
        #expect(second.body.contains("tiedostoista tulisi yhteensä 13 vastausta (niistä 7 tuotiin jo aiemmin), mutta ryhmässä on 12 ihmistä"))
        #expect(try await press("tuo", second, [("eri", "1")]).status == 422)
        #expect(try await press("tuo", second, [("eri", "1"), ("yli", "1")]).status == 303)
        #expect(try await house.ballot.paper(of: round.id)?.sheets == 13)
    }

    @Test func `a newer export of the same survey brings only its new rows`() async throws {
        let group = try #require(round.labels.first { $0.group == "management" }?.name[.fi])
        let rows = (0..<5).map { "p\($0)@example.fi;\(group);\($0 % 2 + 1);4;x" } + ["same;\(group);3;3;x", "same;\(group);3;3;x"]
        let (first, second) = (csv(rows), csv(["new@example.fi;\(group);5;5;x"] + rows + ["same;\(group);3;3;x"]))
        #expect(try await uploadBoth(second, earlier: first).body.contains("Tätä tiedostoa ei ole tuotu tähän kyselyyn."))
        #expect(try await press("tuo", try await upload(first)).status == 303)
        // Without the earlier file nobody can know; it is said with day and number, and asked.
        let alone = try await upload(second)
        #expect(alone.status == 200 && alone.body.contains("Näistä ryhmistä on jo tuotu vastauksia tiedostosta: Johto."))
        #expect(alone.body.contains(": 7 vastausta"))
        #expect(try await press("tuo", alone).status == 422)
        let page = try await uploadBoth(second, earlier: first)
        #expect(page.status == 200 && page.body.contains("7 riviä on jo aiemmin tuodussa tiedostossa"))
        #expect(page.body.contains("2 vastausta tuodaan") && !page.body.contains("Näistä ryhmistä on jo tuotu"))
        #expect(try await press("tuo", page).status == 303)
        #expect(try await house.ballot.paper(of: round.id)?.sheets == 9)
        #expect(try await upload(second).status == 409)
        #expect(try await uploadBoth(csv(["z;\(group);1;1;x"]), earlier: first).body.contains("Tiedostoissa ei ole yhtään samaa riviä."))
        let other = try #require(round.labels.first { $0.group == "elected" }?.name[.fi])
        #expect(try await press("tuo", try await upload(csv(["z;\(other);1;1;x"]))).status == 303)
    }

    @Test func `a row that changed between two exports is asked about`() async throws {
        let group = try #require(round.labels.first { $0.group == "management" }?.name[.fi])
        let rows = (0..<5).map { "p\($0)@example.fi;\(group);\($0 % 2 + 1);4;x" }
        #expect(try await press("tuo", try await upload(csv(rows))).status == 303)
        let newer = csv(["p0@example.fi;\(group);5;4;x"] + rows.dropFirst() + ["new@example.fi;\(group);3;3;x"])
        let page = try await uploadBoth(newer, earlier: csv(rows))
        #expect(page.status == 200 && page.body.contains("4 riviä on jo aiemmin tuodussa tiedostossa"))
        #expect(page.body.contains("Aiemmassa tiedostossa on 1 rivi, jota tässä ei ole samanlaisena"))
        // The other question would have no true answer here.
        #expect(!page.body.contains("Tiedostossa ei ole aiemmin tuotuja vastauksia"))
        #expect(try await press("tuo", page).status == 422)
        #expect(try await house.ballot.paper(of: round.id)?.sheets == 5)
        #expect(try await press("tuo", page, [("muuttunut", "1")]).status == 303)
        #expect(try await house.ballot.paper(of: round.id)?.sheets == 7)
    }

    @Test func `results say what came from another tool and what from paper, each with its groups`() async throws {
        let group = try #require(round.labels.first { $0.group == "elected" })
        #expect(try await press("tuo", try await upload(csv((0..<14).map { "a;\(group.name[.fi] ?? "");\($0 % 5 + 1);4;x" }))).status == 303)
        let label = try #require(round.labels.first { $0.group == "management" })
        let ticket = try house.ballot.paperTicket(for: label.number, of: round.id)
        let sheet = AnswerSheet(label: label.number, answers: ["M01": .two], texts: [:])
        try await house.ballot.key(sheet, with: ticket, codec: SheetCodec(instrument: try house.instrument(), labels: round.labels))
        let keying = try await house.get("/fi/testila/kyselyt/\(round.id)/paperi", session: session())
        #expect(keying.body.contains("Syötettyjä lomakkeita 1") && keying.body.contains("Lisäksi tiedostoista on tuotu 14 vastausta."))
        house.sleep(days: 22)
        await house.housekeeping.look()
        #expect(try await house.post("/fi/testila/kyselyt/\(round.id)/julkaise", session: session()).status == 303)
        let results = try await house.get("/fi/testila/tulokset/\(round.id)").body
        #expect(results.contains("Alle 10 vastausta on näppäilty paperilta. Ryhmissä, joista paperivastauksia tuli (Johto)"))
        #expect(results.contains("14 vastausta on tuotu muusta kyselyohjelmasta. Ryhmissä, joihin vastauksia tuotiin (Luottamushenkilöt)"))
    }

    @Test func `the round's own file asks for its own groups, and their answers find them`() async throws {
        let lss = try await house.get(path + "/kysely?tiedosto=lss", session: session())
        #expect(lss.status == 200)
        let survey = LimeSurvey(lss: try await TestProgram.sheetChild().read(lss.bytes, as: .lss))
        let question = try #require(survey.questions.first)
        #expect(question.code == "RYHMA" && question.answers.map(\.code) == ["R1", "R2", "R3", "R4"])
        #expect(question.answers.map { $0.texts["fi"] ?? "" } == round.labels.map { $0.name[.fi] ?? "" })
        // Management is asked what staff are not.
        let management = try #require(round.labels.first { $0.group == "management" })
        let parts = survey.questions.flatMap { [($0.code, $0.relevance)] + $0.subquestions.map { ($0.code, $0.relevance) } }
        let alone = Set(management.statements).subtracting(round.labels.filter { $0 != management }.flatMap(\.statements))
        #expect(!alone.isEmpty)
        for id in alone {
            #expect(parts.first { $0.0 == id }?.1 == "RYHMA.NAOK == \"R\(management.number + 1)\"", "\(id)")
        }
        let rows = round.labels.map { "R\($0.number + 1);4" }
        let preview = try await upload((["RYHMA;M01"] + rows).joined(separator: "\n") + "\n")
        #expect(preview.status == 200 && preview.body.contains("vastausta tuodaan"), "\(preview.body.prefix(3_000))")
        let table = try await house.get(path + "/kysely?tiedosto=csv", session: session()).body
        #expect(table.contains("Mihin ryhmään kuulut?") && table.contains(round.labels[0].name[.fi] ?? "-"))
        #expect(try await house.get(path + "/kysely?tiedosto=exe", session: session()).status == 400)
    }

    @Test func `what tells of persons is not carried to the confirmation`() throws {
        let rows = [["Sähköposti", "M01"], ["a@example.fi", "4"], ["b@example.fi", "5"]]
        let sheet = Sheet(rows: rows.enumerated().map { Sheet.Row(number: $0 + 1, cells: $1.map { .text($0) }) })
        let carried = try CarriedTable(text: try #require(CarriedTable(sheet, without: [0], from: 1).text)).sheet
        #expect(carried.rows.map { $0.cells.map(\.text) } == [["Sähköposti", "M01"], ["", "4"], ["", "5"]])
        #expect(carried.rows.map(\.number) == [1, 2, 3])
    }

    @Test func `a preview's mark belongs to its table: another one does not take its place`() async throws {
        let group = try #require(round.labels.first { $0.group == "management" }?.name[.fi])
        let (one, other) = (try await upload(csv(["a@example.fi;\(group);4;5;x"])), try await upload(csv(["a@example.fi;\(group);2;1;x"])))
        for changed in [[("taulukko", other.field("taulukko") ?? "")], [("tunniste", other.field("tunniste") ?? "")], [("toistuvat", "7")]] {
            #expect(try await press("tuo", one, changed).status == 400)
        }
        #expect(try await house.ballot.paper(of: round.id) == nil)
        #expect(try await press("tuo", one).status == 303)
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
