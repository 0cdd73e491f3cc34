import Ballot
import Database
import Domain
import Foundation
import HTTPTypes
import Jobs
import Sheets
import Store
import TestKit
import Testing

@testable import Web

/// The list of those who are written to, as a lead keeps it.
@Suite(.bothEngines) struct AddressPageTests {
    private let house: TestHouse
    private let session: String
    private let round: Round

    init() async throws {
        house = try await TestHouse()
        session = try await house.signIn(.lead)
        round = try await house.openRound()
    }

    private var path: String { "/fi/testila/kyselyt/\(round.id)/kutsut" }

    private func add(_ text: String, file: (String, [UInt8])? = nil, group: String = "") async throws -> TestAnswer {
        try await house.upload(
            path + "/osoitteet", [("osoitteet", text), ("oletusryhma", group), ("oletuskieli", "fi")], file: file.map { (name: $0.0, bytes: $0.1) },
            session: session)
    }

    private func page() async throws -> String { try await house.get(path, session: session).body }

    @Test func `pasted lines become the list, and the letter is shown as it arrives`() async throws {
        let added = try await add("a@a.fi; Johto\nb@a.fi\tLedning\tsv\n\nc@a.fi, Koulu")
        #expect(added.status == 303)
        #expect(added.location == path + "?lisatty=3&jo=0&kahdesti=0")
        let body = try await page()
        #expect(body.contains("Osoitteita 3 / 97"))
        #expect(body.contains("Kysely: miten hyvin olemme valmiita muutokseen?"))
        #expect(body.contains("Saat tämän viestin, koska Testilä on antanut osoitteesi"))
        // No mail server is set up: nothing can be sent, and the page says so.
        #expect(body.contains("postipalvelinta") && !body.contains("Lähetä kutsu"))
        #expect(try await house.post(path + "/lahetys", session: session).status == 409)
    }

    @Test func `a file is read like what is pasted`() async throws {
        let table = SheetTable(
            name: "Osoitteet", columns: [.init("Nimi"), .init("Sähköposti"), .init("Ryhmä")],
            rows: [[.text("Anna"), .text("anna@a.fi"), .text("Johto")], [.text("Bo"), .text("bo@a.fi"), .text("Koulu")]])
        let added = try await add("", file: ("osoitteet.xlsx", try XLSXWriter.write(table)))
        #expect(added.location == path + "?lisatty=2&jo=0&kahdesti=0")
        let csv = try await add("", file: ("lista.csv", Array("Sähköposti;Ryhmä\nanna@a.fi;Johto\ncaj@a.fi;Johto\ncaj@a.fi;Johto\n".utf8)))
        #expect(csv.location == path + "?lisatty=1&jo=1&kahdesti=1")
    }

    @Test func `what is wrong is said by its line, nothing is taken, and everything typed is there`() async throws {
        let text = "a@a.fi; Johto\nei osoitetta; Johto\nb@a.fi; Varasto\nA@a.fi; Koulu"
        let refused = try await add(text)
        #expect(refused.status == 422)
        for sentence in ["Rivi 2: osoite puuttuu.", "Rivi 3: ryhmää ”Varasto” ei ole", "Rivi 4: sama osoite on rivillä 1"] {
            #expect(refused.body.contains(sentence), "\(sentence)")
        }
        #expect(refused.body.contains("b@a.fi; Varasto"))
        #expect(try await page().contains("Osoitteita 0 / 97"))
        let many = try await add(
            (1...13).map { "h\($0)@a.fi" }.joined(separator: "\n"),
            group: String(try #require(round.labels.first { $0.group == "management" }).number))
        #expect(many.status == 422)
        #expect(many.body.contains("Johto: osoitteita on 13, mutta tilaa on 12."))
        #expect(try await add("").status == 422)
        #expect(try await add("", file: ("kuva.png", [0x89, 0x50, 0x4E, 0x47, 0, 1, 2, 3])).status == 422)
    }

    @Test func `links that go by mail are not printed for others`() async throws {
        #expect(try await house.get("/sv/testila/kyselyt/\(round.id)/linkit.csv", session: session).body.hasPrefix("\u{FEFF}Grupp;Länk\r\n"))
        let before = try await house.get("/fi/testila/kyselyt/\(round.id)/linkit.csv", session: session).body.split(whereSeparator: \.isNewline).count
        _ = try await add("a@a.fi; Johto\nb@a.fi; Johto")
        let after = try await house.get("/fi/testila/kyselyt/\(round.id)/linkit.csv", session: session).body.split(whereSeparator: \.isNewline).count
        #expect(after == before - 2)
        #expect(try await house.get("/fi/testila/kyselyt/\(round.id)/linkit", session: session).body.contains("2 linkkiä menee sähköpostilla"))
    }

    @Test func `a table of names comes back with a link in every row, and nothing of it is kept`() async throws {
        let table = SheetTable(
            name: "Nimet", columns: [.init("Nimi"), .init("Osoite"), .init("Ryhmä")],
            rows: [
                [.text("=Anna"), .text("Katu 1"), .text("Johto")], [.text("Bo"), .text("Katu 2"), .text("Johto")],
                [.text("Caj"), .text("Katu 3"), .text("Koulu")],
            ])
        func merge() async throws -> [Sheet.Row] {
            let fields = [("kirjeryhma", ""), ("csrf", house.gate.formToken(session: session))]
            let body = Upload.body(fields, files: [("nimet", "nimet.xlsx", try XLSXWriter.write(table))])
            let answer = try await house.send(
                .post, path + "/kirjeet", body: body, session: session,
                headers: [.contentType: "multipart/form-data; boundary=\(Upload.boundary)"])
            return try await TestProgram.sheetChild().read(answer.bytes, as: .xlsx).rows
        }
        let rows = try await merge()
        #expect(rows[0].cells.map(\.text) == ["Nimi", "Osoite", "Ryhmä", "Linkki"])
        let links = rows.dropFirst().map { $0[3].text }
        #expect(Set(links).count == 3 && links[0].hasPrefix("http://localhost/fi/testila/vastaa/"))
        #expect(links[2].hasPrefix("http://localhost/fi/testila/kysely/"))
        #expect(rows[1][0].text == "=Anna")
        for link in links { #expect(try await house.get(String(link.dropFirst("http://localhost".count))).status == 200) }
        // The same list gives the same links.
        #expect(try await merge() == rows)
        #expect(try await house.database.read { try $0.rows("SELECT contact FROM invitation WHERE contact IS NOT NULL").count } == 0)
    }

    @Test func `a draft invites nobody, and another's round is a missing one`() async throws {
        let plan = Plan(
            name: LocalText(fi: "Luonnos"), opens: Day(number: 20_800), closes: Day(number: 20_820),
            groups: [PlanGroup(key: ["staff", "koulu"], name: LocalText(fi: "Koulu"), people: 40, mode: .groupLink)])
        let draft = try await house.store.addRound(plan, of: InstrumentReference(id: "muutosvalmius", version: 1), by: house.program)
        let body = try await house.get("/fi/testila/kyselyt/\(draft.id)/kutsut", session: session).body
        #expect(body.contains("Kutsut lähetetään, kun kysely on avattu."))
        let owner = try await house.signIn(.owner)
        #expect(try await house.get(path, session: owner).status == 403)
        #expect(try await house.get(path).status == 401)
    }
}

/// Letters that go out, to a real mail server.
@Suite(.bothEngines, .enabled(if: TestPostbox.isGiven)) struct InvitationMailTests {
    private let postbox: TestPostbox
    private let house: TestHouse
    private let round: Round

    init() async throws {
        postbox = try TestPostbox()
        house = try await TestHouse(carrier: try postbox.carrier())
        round = try await house.openRound()
    }

    private var path: String { "/fi/testila/kyselyt/\(round.id)/kutsut" }
    /// A fresh one: some of these tests sleep for days.
    private func signIn() async throws -> String { try await house.signIn(.lead) }
    private func look() async throws { await house.roundPost(try postbox.carrier()).look() }

    private func add(_ text: String) async throws {
        let added = try await house.upload(path + "/osoitteet", [("osoitteet", text), ("oletuskieli", "fi")], session: signIn())
        #expect(added.status == 303)
    }

    private func links(_ mail: ArrivedMail, _ part: String) -> [String] {
        mail.plain.split(whereSeparator: \.isNewline).map(String.init).filter { $0.hasPrefix("http://localhost/") && $0.contains("/\(part)/") }
            .map { String($0.dropFirst("http://localhost".count)) }
    }

    @Test func `each gets the letter in their language, with a link that opens their form and one that ends it`() async throws {
        // Friday noon: no quiet hour.
        try await add("anna@testila.example; Johto\nbo@testila.example; Johto; sv\ncaj@testila.example; Koulu")
        let sent = try await house.post(path + "/lahetys", session: signIn())
        #expect(sent.location == path + "?lahtee=3")
        try await look()
        let mails = try await postbox.mails(3).sorted { $0.recipient < $1.recipient }
        #expect(mails.map(\.recipient) == ["anna@testila.example", "bo@testila.example", "caj@testila.example"])
        #expect(mails.map { $0.header("content-language") } == ["fi", "sv", "fi"])
        #expect(mails[1].header("subject") == "Enkät: hur väl är vi rustade för förändring?")
        let own = try #require(links(mails[0], "vastaa").first)
        #expect(try await house.get(own).body.contains("Johto"))
        #expect(links(mails[1], "vastaa").first?.hasPrefix("/sv/") == true)
        #expect(own.split(separator: "/").last != links(mails[1], "vastaa").first?.split(separator: "/").last)
        #expect(try await house.get(try #require(links(mails[2], "kysely").first)).status == 200)
        #expect(mails[0].html.contains(">Vastaa kyselyyn</a>"))
        let ending = try #require(links(mails[0], "kutsut").first)
        #expect(mails[0].header("list-unsubscribe") == "<http://localhost\(ending)>")
        try await look()
        #expect(try postbox.mails().count == 3)
        #expect(try await house.get(path, session: signIn()).body.contains("Kaikki listalla olevat on kutsuttu."))
    }

    @Test func `nothing of the letters waits in the store`() async throws {
        try await add("anna@testila.example; Johto")
        _ = try await house.post(path + "/lahetys", session: signIn())
        let ticket = try #require(try await house.ballot.personalLinks(of: round.id).first { $0.contact != nil }).ticket
        let engine = house.database.engine
        for table in Store.tables + Ballot.tables {
            let said = try await house.database.read { db in try db.rows(.everything(in: table, on: engine)).map { "\($0)" } }.joined()
            #expect(!said.contains(ticket), "\(table.name)")
            #expect(table.name == "invitation" || !said.contains("anna@"), "\(table.name)")
        }
    }

    @Test func `whoever presses the end is off the list at once, by looking nobody is`() async throws {
        try await add("anna@testila.example; Johto\nbo@testila.example; Johto")
        _ = try await house.post(path + "/lahetys", session: signIn())
        try await look()
        let anna = try #require(try await postbox.mails(2).first { $0.recipient.hasPrefix("anna") })
        let ending = try #require(links(anna, "kutsut").first)
        #expect(try await house.get(ending).body.contains("Poistetaanko osoitteesi?"))
        #expect(try await house.ballot.addressCounts(of: round.id).map(\.addresses) == [2])
        #expect(try await house.post(ending, ["List-Unsubscribe": "One-Click"]).status == 303)
        #expect(try await house.get(ending + "?valmis=1").body.contains("Osoitteesi on poistettu"))
        #expect(try await house.ballot.addressCounts(of: round.id).map(\.addresses) == [1])
        #expect(try await house.get(try #require(links(anna, "vastaa").first)).status == 200)
        let other = String(ending.dropLast()) + (ending.hasSuffix("0") ? "8" : "0")
        #expect(try await house.get(other).status == 404)
        // The reminder goes to those who are left.
        house.sleep(days: 3)
        #expect(try await house.post(path + "/muistutus", session: signIn()).location == path + "?lahtee=1")
        try await look()
        let mails = try await postbox.mails(3)
        #expect(mails.count == 3 && mails.last?.recipient == "bo@testila.example")
        #expect(mails.last?.plain.contains("Jos olet jo vastannut, kiitos!") == true)
    }

    @Test func `evenings and weekends are quiet`() async throws {
        house.sleep(seconds: 7 * 3_600)
        try await add("anna@testila.example; Johto")
        let sent = try await house.post(path + "/lahetys", session: signIn())
        #expect(try await house.get(try #require(sent.location), session: signIn()).body.contains("1 kirje lähtee 23.11.2026 klo 7.00"))
        try await look()
        house.sleep(days: 1)
        try await look()
        #expect(try postbox.mails().isEmpty)
        house.sleep(days: 1, seconds: 12 * 3_600 + 60)
        try await look()
        _ = try await postbox.mails(1)
        #expect(try postbox.mails().count == 1)
    }

    @Test func `a server that is away loses no letter, and an address that it refuses is shown to be put right`() async throws {
        try await add("anna@testila.example; Johto\nnobody@testila.example; Johto")
        _ = try await house.post(path + "/lahetys", session: signIn())
        try postbox.stop()
        try await look()
        try postbox.start()
        house.sleep(seconds: 120)
        try await look()
        house.sleep(seconds: 7_200)
        try await look()
        #expect(try await postbox.mails(1).map(\.recipient) == ["anna@testila.example"])
        let body = try await house.get(path, session: signIn()).body
        #expect(body.contains("Nämä osoitteet eivät toimi (1)"))
        let person = try #require(try await house.ballot.letterBook(of: round.id).refused.first).person
        let wrong = try await house.post(path + "/korjaus", ["henkilo": String(person), "osoite": "ei osoite"], session: signIn())
        #expect(wrong.status == 422)
        let right = try await house.post(path + "/korjaus", ["henkilo": String(person), "osoite": "bo@testila.example"], session: signIn())
        #expect(right.location == path + "?korjattu=1")
        try await look()
        #expect(try await postbox.mails(2).count == 2)
    }

    @Test func `a letter that comes too late is not sent`() async throws {
        try await add("anna@testila.example; Johto")
        _ = try await house.post(path + "/lahetys", session: signIn())
        _ = try await house.store.closeRound(round.id, by: house.program)
        try await look()
        #expect(try postbox.mails().isEmpty)
        #expect(try await house.ballot.letterBook(of: round.id).waves.map(\.failed) == [1])
    }

    @Test func `a trial goes to the lead alone and shows the letter with a link that is nobody's`() async throws {
        let management = try #require(round.labels.first { $0.group == "management" }).number
        let trial = try await house.post(path + "/koe", ["kirje": "invitation", "ryhma": String(management), "kieli": "fi"], session: signIn())
        #expect(trial.status == 200)
        #expect(trial.body.contains("Koe lähetettiin osoitteeseen"))
        let mail = try #require(try await postbox.mails(1).first)
        #expect(try await house.get(try #require(links(mail, "vastaa").first)).status == 404)
        let staff = try #require(round.labels.first { $0.group == "staff" }).number
        let shared = try await house.post(path + "/koe", ["kirje": "reminder", "ryhma": String(staff), "kieli": "sv"], session: signIn())
        #expect(shared.status == 200)
        let entry = try #require(try await postbox.mails(2).lazy.flatMap { links($0, "kysely") }.first)
        #expect(try await house.get(entry).status == 404)
    }
}
