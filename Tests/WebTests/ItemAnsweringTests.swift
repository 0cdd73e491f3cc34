import Ballot
import Domain
import Foundation
import HTTPTypes
import Jobs
import Store
import TestKit
import Testing
import Web

/// A questionnaire with an item of every kind, from the form to the released page.
@Suite(.bothEngines) struct ItemAnsweringTests {
    let house: TestHouse
    let browser: AnsweringBrowser
    let round: Round
    let path: String

    init() async throws {
        house = try await TestHouse(instruments: ["kaikki-1": KindsFile.text])
        browser = AnsweringBrowser(house: house)
        round = try await house.openRound(
            of: InstrumentReference(id: "kaikki", version: 1),
            groups: [
                PlanGroup(key: ["staff", "koulu"], name: LocalText(fi: "Koulu", sv: "Skola", en: "School"), people: 30, mode: .groupLink),
                PlanGroup(key: ["management"], name: LocalText(fi: "Johto", sv: "Ledning", en: "Management"), people: 12, mode: .personal),
            ], publicLink: true)
        path = try await browser.personalLink(round, "management")
    }

    private let whole = [
        ("K1", "4"), ("K2", "c"), ("K6", "Tabletti"), ("K3", "aika"), ("K3", "raha"), ("K7", "pian"), ("K4.y", "1"), ("K4.x", "2"), ("K5", "7"),
    ]

    @Test func `the form holds every kind with its own controls, wording, help and condition in words`() async throws {
        let page = try await house.get(path)
        #expect(page.status == 200)
        for text in [
            "Mikä väline johdolla?", "Se jota käytät eniten.", "(vastaa tähän)", "type=\"checkbox\"", "name=\"K4.x\"", "inputmode=\"numeric\"",
            "Valitse enintään 2.", "Kirjoita luku 0–40.", "0, 1–3, 4–10, 11–40", "Vastaa tähän, jos vastasit kohtaan 3 ”Aika”, ”Oppi”.", "2a.", "3a.",
            "data-ask-if=\"K3\" data-ask-options=\"aika oppi\"", "7 kohtaa",
        ] {
            #expect(page.body.contains(text), "\(text)")
        }
        let staff = try await house.get(browser.entryLink(round, ["staff", "koulu"]))
        #expect(staff.body.contains("Mikä väline?") && !staff.body.contains("Mikä väline johdolla?"))
    }

    @Test func `an answer of every kind is kept for later and comes back whole`() async throws {
        let kept = try await browser.press(("jatka", "myohemmin"), on: house.get(path), at: path, typing: whole)
        let code = try #require(kept.field("koodi"))
        let form = try await browser.send([("koodi", code)], to: "/fi/testila/jatka")
        func typed(_ fields: [(String, String)]) -> Set<String> {
            Set(fields.filter { $0.0.first?.isUppercase == true && !$0.1.isEmpty && $0.1 != "-" }.map { "\($0.0)=\($0.1)" })
        }
        #expect(typed(AnsweringBrowser.fields(of: form)).isSuperset(of: typed(whole)))
        #expect(try await browser.press(nil, on: form, at: path).status == 303)
    }

    @Test func `the messages of a questionnaire that somebody else made go by its name`() async throws {
        let page = try await house.get("/fi/testila/kyselyt/\(round.id)/viestit", session: house.signIn(.lead)).body
        #expect(page.contains("kysyy mielipidettäsi: Kysely.") && !page.contains("valmiita muuttamaan") && !page.contains("väittämää"))
    }

    @Test func `an answer of every kind is taken in`() async throws {
        #expect(try await browser.send(whole, to: path).status == 303)
        let stored = try await browser.stored()
        #expect(stored == (1, 1))
    }

    @Test(
        arguments: [
            (["K3": ["aika", "oppi", "raha"]], "K3", "enintään 2 otetaan"), (["K3": ["aika", "ei"]], "K3", "valitaan yksin"),
            (["K3": ["tuuri"]], "K3", "”tuuri” ei ole vaihtoehto"), (["K4.x": ["1"], "K4.y": ["1"]], "K4", "sija 1 on annettu kahdesti"),
            (["K4.x": ["2"], "K4.y": [""]], "K4", "sija 1 puuttuu"), (["K4.x": ["9"], "K4.y": [""]], "K4", "9 ei käy"),
            (["K5": ["41"]], "K5", "41 ei käy"), (["K5": ["-1"]], "K5", "-1 ei käy"), (["K5": ["monta"]], "K5", "”monta” ei ole kokonaisluku"),
            (["K5": ["3", "eos"]], "K5", "useampi kuin yksi"), (["K2": ["x"]], "K2", "”x” ei ole vaihtoehto"),
            (["K2": ["a", "b"]], "K2", "useampi kuin yksi"),
            (["K2": [""]], "K2", "vastaa tähän, ennen kuin lähetät"),
        ] as [([String: [String]], String, String)])
    func `what cannot be taken is said at its field and everything typed is kept`(_ typed: [String: [String]], _ field: String, _ words: String)
        async throws
    {
        let fields = whole.filter { typed[$0.0] == nil } + typed.sorted { $0.key < $1.key }.flatMap { name, values in values.map { (name, $0) } }
        let page = try await browser.send(fields, to: path)
        #expect(page.status == 422)
        #expect(page.body.contains("href=\"#f-\(field)\""))
        #expect(page.body.contains("id=\"f-\(field)-virhe\""))
        #expect(page.body.contains(words), "\(words)")
        let back = AnsweringBrowser.fields(of: page)
        for (name, value) in fields where !value.isEmpty && !["tuuri", "9", "x"].contains(value) {
            #expect(back.contains { $0.0 == name && $0.1 == value }, "\(name) \(value)")
        }
        let stored = try await browser.stored()
        #expect(stored == (0, 0))
    }

    @Test func `what is stored about me shows every column, and leaves out what was not asked`() async throws {
        let page = try await browser.send(whole.filter { $0.0 != "K2" } + [("K2", "a"), ("nayta", "tallenne")], to: path)
        #expect(page.status == 200)
        for text in ["Puhelin", "Oppi", "ei valittu", "sija 1", "ei sijaa", "4–10", "Pian"] { #expect(page.body.contains(text), "\(text)") }
        // The text was asked only of those who chose another tool.
        #expect(!page.body.contains("Tabletti</bdi>"))
        #expect(page.body.contains("256 tavua"))
    }

    @Test func `page by page, an item after an answer that was not given is not asked and not lost`() async throws {
        let first = try await browser.press(("tapa", "teemoittain"), on: house.get(path), at: path, typing: [("K2", "a"), ("K3", "raha")])
        #expect(first.body.contains("Ensin tämä"))
        let second = try await browser.press(("siirry", "seuraava"), on: first, at: path)
        #expect(second.body.contains("Vielä hetki.") && second.body.contains("name=\"K5\"") && !second.body.contains("name=\"K7\""))
        let back = try await browser.press(("siirry", "edellinen"), on: second, at: path)
        let again = try await browser.press(("siirry", "seuraava"), on: back, at: path, typing: [("K2", "a"), ("K3", "aika")])
        #expect(again.body.contains("name=\"K7\""))
        let last = try await browser.press(("siirry", "seuraava"), on: again, at: path, typing: [("K7", "nyt"), ("K5", "3")])
        #expect(last.body.contains("kohtaa on vielä ilman vastausta"))
        #expect(try await browser.press(nil, on: last, at: path).status == 303)
    }

    @Test func `a released round shows every kind, in the page, the files and the open API`() async throws {
        let entry = try await browser.entryLink(round, ["staff", "koulu"])
        let open = try await browser.entryLink(round, ["public"])
        for (link, people) in [(entry, 12), (open, 11)] {
            for index in 0..<people { try await answer(index, at: link) }
        }
        for index in 0..<9 { try await answer(index, at: browser.personalLink(round, "management", index: index)) }
        _ = try await house.store.closeRound(round.id, by: house.program)
        #expect(try await house.office.release(round.id, by: house.program) == .released)
        let results = "/fi/testila/tulokset/\(round.id)"
        let page = try await house.get(results)
        #expect(page.status == 200)
        for text in ["Kysymys kysymykseltä", "Mikä auttaisi?", "Enintään 2 sai valita", "Montako tuntia viikossa?", "4–10 tuntia", "useimmin"] {
            #expect(page.body.contains(text), "\(text)")
        }
        #expect(page.body.contains("/kuvat/kysymys-K3.svg"))
        for item in ["K2", "K3", "K4", "K5"] {
            let drawing = try await house.get(results + "/kuvat/kysymys-\(item).svg")
            #expect(drawing.status == 200 && drawing.body.contains("option-fill"), "\(item)")
        }
        for name in ["kysymys-K9", "kysymys-", "kysymys-K1"] { #expect(try await house.get(results + "/kuvat/\(name).svg").status == 404, "\(name)") }
        let file = try await house.get(results + "/luvut.csv")
        #expect(file.status == 200)
        let lines = file.body.split(whereSeparator: \.isNewline)
        #expect(lines.first == "\u{FEFF}question,item,option,answer,answer_text,block,people_of,people,answered,state")
        #expect(lines.contains { $0.hasPrefix("K3.aika,K3,aika,chosen,") })
        #expect(lines.contains { $0.hasPrefix("K5,K5,,4-10,") })
        let json = try await house.get("/api/v1/organisations/testila/rounds/\(round.id)/results")
        #expect(json.body.contains("\"kind\":\"ranking\"") && json.body.contains("\"not-placed\""))
    }

    private func answer(_ index: Int, at link: String) async throws {
        let form = try await house.get(link)
        let fields = [
            ("K1", String(index % 5 + 1)), ("K2", ["a", "b", "c"][index % 3]), ("K3", ["aika", "oppi", "raha"][index % 3]),
            ("K3", ["oppi", "raha", "aika"][index % 3]), ("K7", index % 2 == 0 ? "nyt" : "pian"), ("K4.\(["x", "y", "z"][index % 3])", "1"),
            ("K4.\(["y", "z", "x"][index % 3])", "2"), ("K5", String(index * 3)), ("K6", index % 3 == 2 ? "Tabletti \(index)" : ""),
        ]
        #expect(try await browser.press(nil, on: form, at: link, typing: fields).status == 303)
    }
}
