import Content
import Domain
import Foundation
import HTTPTypes
import Jobs
import Store
import Synchronization
import TestKit
import Testing
import Web

/// An inquiry over the pages: the lead asks, organisations answer by their links, results are published.
@Suite(.bothEngines) struct InquiryPageTests {
    private let house: TestHouse
    /// The lead's session; a new one after weeks.
    private let session: LastSession
    private let home = "/fi/testila/organisaatiokyselyt"

    init() async throws {
        house = try await TestHouse(instruments: [
            "kaikki-1": KindsFile.text.replacingOccurrences(of: "answered-by: people", with: "answered-by: organisations")
        ])
        session = LastSession(try await house.signIn(.lead))
    }

    private var lead: String { session.token.withLock { $0 } }

    private func sleep(days: Int64) async throws {
        house.sleep(days: days)
        let anew = try await house.signIn(.lead)
        session.token.withLock { $0 = anew }
    }

    private func post(_ path: String, _ fields: [(String, String)], as session: String? = nil) async throws -> TestAnswer {
        try await house.postFields(path, fields, session: session ?? lead)
    }

    /// By an organisation's link, without an account.
    private func send(_ path: String, _ fields: [(String, String)]) async throws -> TestAnswer {
        let body = fields.map { "\($0.0)=\(Self.encoded($0.1))" }.joined(separator: "&")
        return try await house.send(.post, path, body: Array(body.utf8))
    }

    private static func encoded(_ text: String) -> String { text.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? "" }

    private func get(_ path: String) async throws -> TestAnswer { try await house.get(path, session: lead) }

    /// An open inquiry of these organisations; its path and the path of each organisation's form.
    private func ask(
        _ lines: String, of instrument: String = "kaupunkikysely-1", until day: String = "20.12.2026", number: Int = 2026
    ) async throws -> (path: String, links: [String]) {
        let made = try await post(
            home + "/uusi",
            [
                ("pohja", instrument), ("nimi-fi", "Kaupunkikysely \(number)"), ("nimi-sv", "Stadsenkät \(number)"),
                ("viesti-fi", "Kiitos <b>teille</b>"),
                ("sulkeutuu", day),
            ])
        let list = try #require(made.location)
        let path = list.replacingOccurrences(of: "/osallistujat", with: "")
        #expect(try await post(list, [("lista", lines)]).location == path)
        if instrument == "kaupunkikysely-1" {
            let number = try #require(try await get(path).field("versio"))
            #expect(try await post(path + "/avaa", [("versio", number)]).status == 303)
        } else {
            // It lacks a language of the organisation, so the page waits for that.
            #expect(try await post(path + "/avaa", []).status == 422)
            let id = try #require(Inquiry.ID(text: path.suffix(13)))
            let bytes = try #require(house.content.bytes("instruments/\(instrument).yaml"))
            try await house.store.openInquiry(id, asking: bytes, expecting: 1, by: house.program)
        }
        let file = try await get(path + "/linkit.csv").body
        #expect(file.hasPrefix("\u{FEFF}Organisaatio;"))
        let links = file.split(whereSeparator: \.isNewline).dropFirst().compactMap { $0.components(separatedBy: "http://localhost").last }
        return (path, links)
    }

    private static let answers: [(String, String)] = [
        ("C1", "johto"), ("C2", "kylla"), ("C3", "osaa"), ("C5.asukkaat", "1"), ("C5.tieto", "2"), ("C6", "aika"), ("C6", "raha"), ("C7", "1 200"),
        ("C9", "Terveisiä <script>alert(1)</script>"),
    ]

    private func give(_ link: String, _ answers: [(String, String)] = answers, _ consent: String = "named", number: Int = 0) async throws
        -> TestAnswer
    {
        let fields = [("versio", String(number)), ("suostumus", consent), ("vahvistaja", "Maija Meri, johtaja"), ("tee", "vahvista")]
        return try await send(link, answers + fields)
    }

    @Test func `a list with a line that is not understood comes back whole`() async throws {
        let made = try await post(home + "/uusi", [("pohja", "kaupunkikysely-1"), ("nimi-fi", ""), ("sulkeutuu", "huomenna")])
        #expect(made.status == 422 && made.body.contains("Anna kyselylle nimi.") && made.body.contains("huomenna"))
        let list = try #require(
            try await post(home + "/uusi", [("pohja", "kaupunkikysely-1"), ("nimi-fi", "K"), ("sulkeutuu", "2026-12-20")]).location)
        let refused = try await post(list, [("lista", "Salo\nRauma; iso"), ("kunta", "091")])
        #expect(refused.status == 422 && refused.body.contains("Rivillä 2 on ”iso”") && refused.body.contains("Salo\nRauma; iso"))
        #expect(refused.body.contains("value=\"091\" checked"))
        #expect(try await get(list.replacingOccurrences(of: "/osallistujat", with: "")).body.contains("ei ole vielä yhtään organisaatiota"))
    }

    @Test func `a name is changed in every language, and is nobody else's`() async throws {
        let (path, _) = try await ask("Salo; a@salo.example")
        let form = try await get(home + "/uusi?pohja=kaupunkikysely-1")
        func make(_ names: [(String, String)], _ more: [(String, String)] = []) async throws -> TestAnswer {
            let offered = FormFields.of(form.body).filter { $0.0.hasPrefix("tarjottu-") }
            let rest = [("pohja", "kaupunkikysely-1"), ("sulkeutuu", "2026-12-20")]
            return try await post(home + "/uusi", rest + offered + names + more)
        }
        let swedish = FormFields.of(form.body).first { $0.0 == "nimi-sv" }?.1 ?? ""
        #expect(!swedish.isEmpty)
        let half = try await make([("nimi-fi", "Testi"), ("nimi-sv", swedish)])
        #expect(half.status == 422 && half.body.contains("tässä on yhä ”\(swedish)”") && half.field("nahty") == "1")
        #expect(try await make([("nimi-fi", "Testi"), ("nimi-sv", swedish)], [("nahty", "1")]).status == 303)
        func opened(_ names: [(String, String)]) async throws -> TestAnswer {
            let list = try #require(try await make(names).location)
            _ = try await post(list, [("lista", "Salo")])
            return try await post(list.replacingOccurrences(of: "/osallistujat", with: "/avaa"), [])
        }
        let unnamed = try await opened([("nimi-fi", "Testi 2")])
        #expect(unnamed.status == 422 && unnamed.body.contains("Kirjoita kyselyn nimi myös kielellä: Svenska"))
        let same = try await opened([("nimi-fi", "Testi 3"), ("nimi-sv", "Stadsenkät 2026")])
        #expect(same.status == 422 && same.body.contains("Nimi ”Stadsenkät 2026” on jo toisella organisaatiokyselyllä"))
        #expect(try await opened([("nimi-fi", "Testi 4"), ("nimi-sv", "Test 4")]).status == 303)
        #expect(try await get(path).status == 200)
    }

    @Test func `several people draft one answer, two at once see both, and one confirms`() async throws {
        let (path, links) = try await ask("Salo; a@salo.example; 51000")
        let form = try await house.get(links[0])
        #expect(form.status == 200 && form.body.contains("Vastaus ei ole nimetön") && form.body.contains("Kiitos &lt;b&gt;teille"))
        #expect(try await get(path).body.contains("linkki avattu"))
        let draft = [("versio", "0"), ("tee", "tallenna"), ("kirjoittaja", "Pia")]
        #expect(try await send(links[0], [("C1", "johto"), ("C7", "1 200")] + draft).status == 303)
        // Somebody else had the same empty form open.
        let lost = try await send(links[0], [("C1", "toimialat"), ("C6", "raha")] + draft)
        #expect(lost.status == 409 && lost.body.contains("Toinen tallensi") && lost.body.contains("Ylin johto tai johtoryhmä"))
        #expect(lost.body.contains("value=\"toimialat\" checked") && lost.field("versio") == "1")
        // What the second left alone is in the form already; of what both changed one is chosen.
        #expect(lost.body.contains("value=\"1 200\"") && lost.body.contains("Nämä toinen muutti, sinä et."))
        #expect(lost.body.contains("name=\"valinta-C1\" value=\"toinen\"") && !lost.body.contains("name=\"valinta-C6\""))
        let again = try await house.get(links[0])
        #expect(again.body.contains("value=\"johto\" checked") && again.body.contains("value=\"1 200\"") && again.body.contains("Kirjoitti: Pia."))
        let chosen = [("C1", "toimialat"), ("valinta-C1", "toinen"), ("C6", "raha"), ("C7", "1 200"), ("versio", "1"), ("tee", "tallenna")]
        #expect(try await send(links[0], chosen).status == 303)
        let together = try await house.get(links[0])
        #expect(together.body.contains("value=\"johto\" checked") && together.body.contains("value=\"raha\" checked"))
        #expect(together.field("versio") == "2")
        let hasty = try await send(links[0], [("versio", "2"), ("tee", "vahvista")])
        #expect(hasty.status == 422 && hasty.body.contains("Valitkaa, miten") && hasty.body.contains("kuka vahvistaa"))
        #expect(try await give(links[0], number: 2).status == 303)
        #expect(try await get(path).body.contains("vastattu"))
        let status = try await house.get(links[0] + "/tila").body
        #expect(status.contains("vastaus on annettu") && status.contains("Näytä versio 1") && status.contains("&lt;script&gt;"))
    }

    @Test func `drafts of other questions go together by themselves, and whoever confirms sees first what they confirm`() async throws {
        let (_, links) = try await ask("Salo")
        #expect(try await send(links[0], [("C1", "johto"), ("C9", "Pitkä teksti"), ("versio", "0"), ("tee", "tallenna")]).status == 303)
        #expect(try await send(links[0], [("C2", "kylla"), ("versio", "0"), ("tee", "tallenna")]).status == 303)
        let form = try await house.get(links[0])
        #expect(form.body.contains("value=\"johto\" checked") && form.body.contains("value=\"kylla\" checked") && form.body.contains("Pitkä teksti"))
        #expect(form.field("versio") == "2")
        let given = try await give(links[0], [("C1", "johto"), ("C4", "kokeiltu")], number: 1)
        #expect(given.status == 409 && given.body.contains("Mitään ei ole vielä tallennettu") && given.body.contains("value=\"kylla\" checked"))
        #expect(given.body.contains("Pitkä teksti") == false, "this one took the text away, and nobody wrote it anew")
        #expect(given.body.contains("value=\"Maija Meri, johtaja\""))
    }

    @Test func `the questions call the one who answers a city or a municipality, whatever the one who asks is`() async throws {
        let (_, links) = try await ask("Helsinki\nAskola\nMuu järjestö")
        #expect(try await house.get(links[0]).body.contains("Vastatkaa koko kaupungin puolesta."))
        #expect(try await house.get(links[1]).body.contains("Vastatkaa koko kunnan puolesta."))
        #expect(try await house.get(links[2]).body.contains("Vastatkaa koko kunnan puolesta."))
    }

    /// A published inquiry of these organisations, of which the first answers that IT is responsible.
    private func published(_ lines: String, number: Int) async throws -> String {
        let (path, links) = try await ask(lines, until: "20.12.2027", number: number)
        for (index, link) in links.enumerated() {
            #expect(try await give(link, [("C1", index == 0 ? "tietohallinto" : "johto"), ("C7", "40")]).status == 303)
        }
        #expect(try await post(path + "/sulje", []).status == 303)
        let check = try await get(path + "/julkaise")
        #expect(try await post(path + "/julkaise", [("versio", try #require(check.field("versio")))]).status == 303)
        return path
    }

    @Test func `own figures go on where the same were asked, and break where others were`() async throws {
        let (four, three) = ("Salo\nRauma\nPori\nTurku", "Salo\nRauma\nHanko")
        _ = try await published(four, number: 1)
        try await sleep(days: 40)
        let same = try await published(four, number: 2)
        let page = try await house.get(same + "/tulokset").body.replacing("\u{a0}", with: " ")
        #expect(page.contains("<h1>Kenellä on päävastuu digitalisaatiosta? – Tietohallinto 25 % (11/2026), nyt 25 % (1/4, 12/2026)"))
        #expect(page.contains("31 tai enemmän henkilötyövuotta") && !page.contains("5 000"))
        #expect(page.contains("25 % (Oma 11/2026) → 25 % (Oma 12/2026)") && !page.contains("Kysytyt vaihtuvat"))
        try await sleep(days: 40)
        let other = try await published(three, number: 3)
        let broken = try await house.get(other + "/tulokset").body.replacing("\u{a0}", with: " ")
        #expect(broken.contains("<h1>Kenellä on päävastuu digitalisaatiosta? – Tietohallinto 33 % (1/3, 2027)"))
        #expect(broken.contains("25 % (Oma 12/2026) ┆ 33 % (Oma "))
        #expect(broken.contains("Kysytyt vaihtuvat"))
    }

    @Test func `bad input comes back at its field with everything typed, and nothing is kept`() async throws {
        let (_, links) = try await ask("Salo")
        let long = String(repeating: "ä", count: 10_001)
        let bad = [
            ("C1", "outo"), ("C5.tieto", "1"), ("C5.tyo", "1"), ("C6", "aika"), ("C6", "ei-mitaan"), ("C7", "paljon"), ("C9", long), ("X1", "1"),
        ]
        let refused = try await send(links[0], bad + [("versio", "0"), ("tee", "tallenna")])
        #expect(refused.status == 422 && refused.body.contains("value=\"paljon\"") && refused.body.contains(long))
        for id in ["C1", "C5", "C6", "C7", "C9"] { #expect(refused.body.contains("href=\"#f-\(id)\""), "\(id)") }
        let participant = try #require(try await house.store.participant(token: String(links[0].suffix(37)), in: house.organisation.id)).participant
        #expect(try await house.store.replies(of: participant.id).isEmpty)
    }

    @Test func `a form with an item of every kind is saved and shown again as it was`() async throws {
        let (_, links) = try await ask("Salo", of: "kaikki-1")
        let answers = [
            ("K1", "4"), ("K2", "c"), ("K6", "Taulu"), ("K3", "aika"), ("K3", "raha"), ("K7", "pian"), ("K4.x", "1"), ("K4.z", "2"), ("K5", "7"),
        ]
        #expect(try await send(links[0], answers + [("versio", "0"), ("tee", "tallenna"), ("kieli", "xx")]).status == 303)
        let form = try await house.get(links[0]).body
        for checked in ["4", "c", "aika", "raha", "pian"] { #expect(form.contains("value=\"\(checked)\" checked"), "\(checked)") }
        #expect(form.contains("value=\"Taulu\"") && form.contains("value=\"7\""))
        let status = try await house.get(links[0] + "/tila").body
        for words in ["neljä", "Jokin muu", "Aika; Raha", "Pian", "1. Palvelut; 2. Turva", "7 tuntia", "Taulu"] {
            #expect(status.contains(words), "\(words)")
        }
    }

    @Test func `a link that is not genuine, and one that was renewed, lead to the same page`() async throws {
        let (path, links) = try await ask("Salo")
        let wrong = try await house.get("/fi/testila/organisaatio/" + String(repeating: "0", count: 37))
        let inside = try await get(path).body
        let id = try #require(inside.components(separatedBy: path + "/osallistujat/").dropFirst().first?.prefix(13))
        let renewed = try await post(
            "\(path)/osallistujat/\(id)", [("nimi-fi", "Salo"), ("koko", "large"), ("versio", "1"), ("tee", "uusi-linkki")])
        #expect(renewed.status == 303)
        let old = try await house.get(links[0])
        #expect(wrong.status == 404 && old.status == 404)
        #expect(try await send(links[0], Self.answers).status == 404)
    }

    @Test func `an interviewer keys an answer in, and the organisation sees that`() async throws {
        let (path, links) = try await ask("Salo")
        let contributor = try await house.signIn(.contributor)
        let id = try #require(try await get(path).body.components(separatedBy: path + "/vastaus/").dropFirst().first?.prefix(13))
        let keyed = try await give("\(path)/vastaus/\(id)")
        #expect(keyed.status == 401)
        let fields = Self.answers + [("versio", "0"), ("suostumus", "sums"), ("vahvistaja", "Meri"), ("tee", "vahvista")]
        #expect(try await post("\(path)/vastaus/\(id)", fields, as: contributor).status == 303)
        #expect(try await house.get(links[0] + "/tila").body.contains("Haastattelija kirjasi."))
        #expect(try await post(path + "/sulje", [], as: contributor).status == 403)
    }

    @Test func `after the last day organisations read themselves beside peers, add a note, and the results are published for all`() async throws {
        let names = ["Aalto", "Bengtsby", "Ceder", "Dahl", "Eskola", "Fager"]
        let (path, links) = try await ask(names.map { "\($0)la; 120000; kaupunkimainen" }.joined(separator: "\n"))
        for (index, link) in links.prefix(5).enumerated() {
            let answers = [("C1", index == 0 ? "tietohallinto" : "johto"), ("C9", "Terveiset \(index) <i>"), ("C4", "kokeiltu")]
            #expect(try await give(link, answers, index == 4 ? "sums" : "named").status == 303)
        }
        #expect(try await house.get(links[0] + "/vertailu").status == 404)
        #expect(try await get(path + "/julkaise").status == 409)
        #expect(try await house.get(path).status == 404)
        #expect(try await post(path + "/sulje", []).status == 303)
        // What comes too late is not kept, and is shown to be copied.
        let late = try await give(links[5])
        #expect(late.status == 409 && late.body.contains("Terveisiä &lt;script&gt;"))
        let peers = try await house.get(links[0] + "/vertailu")
        #expect(peers.body.contains("vertaisenne ovat Bengtsbyla, Cederla ja Dahlla") && peers.body.contains("Tietohallinto"))
        #expect(!peers.body.contains("Eskola"))
        #expect(peers.body.contains("Kaikki, te mukaan lukien (n = 4)") && peers.body.contains("Muut: vähintään 100 000 asukasta (n = 3)"))
        #expect(try await house.get(links[4] + "/vertailu").body.contains("Kaikki muut (n = 4)"))
        let number = try #require(peers.field("versio"))
        #expect(
            try await send(links[0] + "/vertailu", [("versio", number), ("huomautus", "Luku on <arvio>.")]).status == 303)
        #expect(try await send(links[0] + "/vertailu", [("versio", number), ("huomautus", "Toinen")]).status == 409)
        let check = try await get(path + "/julkaise")
        #expect(check.body.contains("jäävät niistä pois") && check.body.contains("Eskolala"))
        #expect(try await post(path + "/julkaise", [("versio", try #require(check.field("versio")))]).location == path + "/tulokset")
        // What is published is not ended again, and its list stays.
        for place in ["/sulje", "/osallistujat"] { #expect(try await get(path + place).location == path, "\(place)") }
        let results = try await house.get(path + "/tulokset")
        #expect(results.status == 200 && results.body.contains("75\u{a0}% (2016)") && results.body.contains("Kysely vaihtuu"))
        // Nothing is compared across the break in the series.
        #expect(results.body.contains("<h1>Kenellä on päävastuu digitalisaatiosta? – Tietohallinto 25\u{a0}% ("))
        #expect(results.body.contains("Luku on &lt;arvio&gt;.") && results.body.contains("Terveiset 0 &lt;i&gt;"))
        for hidden in ["Terveiset 4", "Eskola", "Meri"] { #expect(!results.body.contains(hidden), "\(hidden)") }
        #expect(try await house.get(path + "/tulokset?ryhmittely=size").body.contains("vähintään 100 000 asukasta"))
        #expect(try await house.get(path + "/tulokset?ryhmittely=nimi").status == 400)
        try await files(path)
        #expect(try await house.get(path).location == path + "/tulokset")
        #expect(try await house.get("/fi/testila/tulokset/vertailutiedot").body.contains("Oma 2026"))
        #expect(try await house.get(links[4] + "/vertailu").body.contains("vertaisenne ovat Aaltola"))
        #expect(try await post(path + "/julkaise", [("versio", "9")]).status == 409)
    }

    private func files(_ path: String) async throws {
        let csv = try await house.get(path + "/tulokset/luvut.csv").body
        #expect(csv.contains("C1,tietohallinto,Tietohallinto,all,count,1,4,0.250") && csv.contains("size.largest"))
        let json = try await house.get(path + "/tulokset/luvut.json").body
        let object = try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
        #expect(object["asked"] as? Int == 6 && object["replied"] as? Int == 5 && (object["organisations"] as? [Any])?.count == 4)
        #expect(!csv.contains("Eskola") && !json.contains("Eskola") && !json.contains("Terveiset 4"))
        #expect(csv.contains("C7,31+,") && !csv.contains("5000") && !json.contains("5000"))
        let sheets = try await house.get(path + "/tulokset/luvut.xlsx")
        #expect(sheets.status == 200 && String(decoding: sheets.bytes, as: UTF8.self).contains("xl/charts/chart1.xml"))
    }
}

/// A session ends when its clock was moved by weeks.
private final class LastSession: Sendable {
    let token: Mutex<String>

    init(_ token: String) { self.token = Mutex(token) }
}

/// Letters to organisations by a real mail server.
@Suite(.enabled(if: TestPostbox.isGiven)) struct InquiryMailTests {
    @Test func `the invitation carries the organisation's link, and a reminder goes to those without an answer`() async throws {
        let postbox = try TestPostbox()
        let carrier = try postbox.carrier()
        let house = try await TestHouse(carrier: carrier)
        let session = try await house.signIn(.lead)
        let made = try await house.postFields(
            "/fi/testila/organisaatiokyselyt/uusi",
            [("pohja", "kaupunkikysely-1"), ("nimi-fi", "Kysely"), ("nimi-sv", "Enkät"), ("sulkeutuu", "2026-12-20")],
            session: session)
        let list = try #require(made.location)
        let path = list.replacingOccurrences(of: "/osallistujat", with: "")
        _ = try await house.postFields(list, [("lista", "Salo; salo@s.example\nNärpes; n@n.example; sv\nTurku")], session: session)
        #expect(try await house.post(path + "/avaa", ["kirjeet": "1"], session: session).status == 303)
        await house.inquiryPost(carrier).look()
        let mails = try await postbox.mails(2)
        let salo = try #require(mails.first { $0.plain.contains("organisaatiolta Salo yhteistä vastausta") })
        #expect(mails.contains { $0.plain.contains("gemensamt svar") && $0.plain.contains("http://localhost/sv/testila/organisaatio/") })
        let place = try #require(MailScene.place("organisaatio", in: salo))
        let given = try await house.post(place, ["C1": "johto", "versio": "0", "suostumus": "named", "vahvistaja": "Meri", "tee": "vahvista"])
        #expect(given.status == 303)
        #expect(try await house.post(path + "/muistutus", session: session).status == 303)
        await house.inquiryPost(carrier).look()
        let reminded = try await postbox.mails(3).filter { $0.plain.contains("bekräftat svar") || $0.plain.contains("vahvistettua vastausta") }
        #expect(reminded.count == 1)
        #expect(try await house.get(path, session: session).body.contains("Muistutus 20.11.2026: lähetetty 1, odottaa 0."))
    }
}
