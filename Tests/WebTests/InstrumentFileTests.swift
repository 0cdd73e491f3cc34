import Content
import Domain
import Formats
import Foundation
import HTTPTypes
import Sheets
import Store
import TestKit
import Testing

@testable import Web

/// Questionnaires out to other tools and in from their files, through the pages.
@Suite struct InstrumentFileTests {
    private let house: TestHouse
    private let session: String
    private let home = "/fi/testila/kyselypohjat"

    init() async throws {
        house = try await TestHouse()
        session = try await house.signIn(.lead)
    }

    private func file(_ name: String, _ form: String) async throws -> [UInt8] {
        let answer = try await house.get("\(home)/\(name)/vienti?tiedosto=\(form)", session: session)
        #expect(answer.status == 200 && answer.headers[.contentDisposition] == "attachment; filename=\"\(name).\(form)\"")
        return answer.bytes
    }

    private func upload(_ bytes: [UInt8], name: String) async throws -> TestAnswer {
        try await house.upload(home + "/tuonti", file: (name, bytes), session: session)
    }

    /// The questionnaire that the report carries to its draft.
    private func saved(_ page: TestAnswer) async throws -> OwnInstrument {
        let carried = try #require(page.field("kysely")).replacing("&quot;", with: "\"").replacing("&lt;", with: "<").replacing("&gt;", with: ">")
            .replacing("&#39;", with: "'").replacing("&amp;", with: "&")
        let made = try await house.postFields(home + "/tuonti/luonnos", [("kysely", carried)], session: session)
        #expect(made.status == 303, "\(made.body.prefix(2_000))")
        let name = try #require(made.location?.split(separator: "/").last.map(String.init))
        let reference = try #require(InstrumentReference(name: name))
        return try #require(try await house.store.ownInstrument(reference, in: house.organisation.id))
    }

    @Test func `every shipped questionnaire goes to LimeSurvey and comes back as a draft with the same items`() async throws {
        for (name, form) in [("muutosvalmius-1", "lss"), ("asukaspulssi-1", "txt"), ("kaupunkikysely-1", "lss")] {
            let page = try await upload(try await file(name, form), name: "\(name).\(form)")
            #expect(page.status == 200 && page.body.contains("Kaikki tuli mukaan sellaisenaan."), "\(page.body.prefix(3_000))")
            let own = try await saved(page)
            #expect(own.isDraft && own.reference.id == "oma-" + name.dropLast(2))
            let (back, problems) = try InstrumentFile.draft(own.bytes)
            let there = try InstrumentFile.read(house.content.bytes("instruments/\(name).yaml") ?? [])
            #expect(back.groups == there.groups && back.themes == there.themes && back.answeredBy == there.answeredBy)
            #expect(
                problems.isEmpty && Set(back.items) == Set(there.items) && back.sections == there.sections && back.openQuestion == there.openQuestion)
        }
    }

    @Test func `a table comes back too, and opens with the reader's language first`() async throws {
        let table = try await TestProgram.sheetChild().read(try await file("asukaspulssi-1", "xlsx"))
        #expect(table.rows[0].cells.map(\.text).prefix(4) == ["Koodi", "Laji", "Teksti (fi)", "Teksti (sv)"])
        let page = try await upload(try await file("asukaspulssi-1", "csv"), name: "kysely.csv")
        #expect(page.status == 200, "\(page.body.prefix(2_000))")
        let items = try InstrumentFile.draft(try await saved(page).bytes).instrument.items
        #expect(items.map(\.kind.name) == ["statement", "single", "statement", "statement", "text"])
    }

    @Test func `a table keeps who answers, and its report says what a table has no place for`() async throws {
        let page = try await upload(try await file("kaupunkikysely-1", "xlsx"), name: "kysely.xlsx")
        #expect(page.status == 200 && !page.body.contains("Kaikki tuli mukaan sellaisenaan."))
        #expect(page.body.contains("Vastaajat ovat organisaatioita, omalla nimellään:") && page.body.contains("Taulukossa ei ole"))
        let city = try InstrumentFile.draft(try await saved(page).bytes).instrument
        let there = try InstrumentFile.read(house.content.bytes("instruments/kaupunkikysely-1.yaml") ?? [])
        #expect(city.answeredBy == .organisations && city.groups.map(\.key) == ["organisation"] && city.source == there.source)
        #expect(city.items.allSatisfy { $0.groups == ["organisation"] && $0.text[.en] != nil } && city.themes == there.themes)
        let residents = try await saved(try await upload(try await file("asukaspulssi-1", "csv"), name: "kysely.csv"))
        let pulse = try InstrumentFile.draft(residents.bytes).instrument
        #expect(pulse.isForPublicLink && pulse.answeredBy == .people)
        let strange = try await upload(Array("Laji;Teksti;Ryhmät\nlyhyt teksti;Mitä?;naapurit\n".utf8), name: "a.csv")
        #expect(strange.body.contains("kysytään kaikilta: ryhmää ”naapurit” ei ole kyselyssä."))
    }

    @Test func `what means no good is refused with a sentence`() async throws {
        let doctype = Array("<?xml version=\"1.0\"?><!DOCTYPE d SYSTEM \"file:///etc/passwd\"><document/>".utf8)
        for (bytes, sentence) in [
            (doctype, "DOCTYPE-määritys, jota ei sallita"), (Array("<html></html>".utf8), "Tämä ei ole taulukko"), ([], "Valitse tiedosto"),
            (Array("a;b\n1;2\n".utf8), "ei löydy kyselyä"), (Array("Laji;Teksti\nosa;Yksi\n".utf8), "ei ole yhtään kysymystä"),
        ] {
            let page = try await upload(bytes, name: "kysely.lss")
            #expect(page.status == 422 && page.body.contains(sentence), "\(sentence)")
        }
    }

    @Test func `script in titles and names is shown as text and kept literally`() async throws {
        let text = "Laji;Koodi;Teksti\nyksi vaihtoehto;<i>;<script>alert(1)</script>\nvaihtoehto;a;A\nvaihtoehto;b;<b>B</b>\nMatriisi;X;?\n"
        let page = try await upload(Array(text.utf8), name: "<script>x</script>.csv")
        #expect(page.status == 200)
        #expect(
            !page.body.contains("<script>alert") && !page.body.contains("<script>x") && page.body.contains("kysymystyyppiä ”Matriisi” ei ole täällä"))
        let item = try #require(try InstrumentFile.draft(try await saved(page).bytes).instrument.items.first)
        #expect(item.text[.fi] == "<script>alert(1)</script>" && item.options.last?.text[.fi] == "<b>B</b>")
    }
}
