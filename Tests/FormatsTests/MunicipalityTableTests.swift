import Content
import Domain
import Formats
import Testing

@Suite struct MunicipalityTableTests {
    let table: MunicipalityTable

    init() throws {
        table = try MunicipalityTable(#require(ContentFolder().bytes("data/municipalities.csv")))
    }

    @Test func `there are 308 municipalities in nineteen regions`() {
        #expect(table.all.count == 308)
        #expect(Set(table.all.map(\.region)).count == 19)
        #expect(Set(table.all.map(\.slug)).count == 308)
        #expect(table.all.allSatisfy { Organisation.isSlug($0.slug) })
        #expect(table.all.count { $0.languages == [.fi] } == 259)
        #expect(table.all.count { $0.languages.first == .sv } == 31)
        #expect(table.all.count { $0.wording == .city } == 107)
        #expect(table.all.count { $0.kind == .urban } == 56 && table.all.count { $0.kind == .rural } == 185)
        #expect(table.all.count { $0.size == .largest } == 9 && table.all.count { $0.size == nil } == 33)
    }

    @Test func `one is found by code, name, Swedish name and slug`() throws {
        let vasa = try #require(table.municipality(code: "905"))
        #expect(vasa.name == LocalText(fi: "Vaasa", sv: "Vasa"))
        #expect(vasa.languages == [.fi, .sv])
        #expect(vasa.region.text(in: .sv) == "Österbotten")
        for name in ["Vaasa", "vasa", "VAASA", "905"] { #expect(table.municipality(named: name) == vasa) }
        #expect(table.municipality(named: "Jyväskylä")?.slug == "jyvaskyla")
        #expect(table.municipality(named: "Tyrskylä") == nil)
    }

    @Test func `one is found as it writes itself, and what is near is told`() {
        for (name, slug) in [
            ("Salon kaupunki", "salo"), ("Salo kaupunki", "salo"), ("City of Salo", "salo"), ("Raseborgs stad", "raasepori"), ("Esbo stad", "espoo"),
            ("TURUN KAUPUNKI", "turku"), ("Helsingin kaupunki", "helsinki"), ("Lahden kaupunki", "lahti"), ("Seinäjoen kaupunki", "seinajoki"),
            ("Uudenkaupungin kaupunki", "uusikaupunki"), ("Kokemäen kaupunki", "kokemaki"), ("Tampereen kaupunki", "tampere"),
            ("Huittisten kaupunki", "huittinen"), ("Kauniaisten kaupunki", "kauniainen"), ("Pargas stad", "parainen"), ("Ingå kommun", "inkoo"),
            ("Petäjäveden kunta", "petajavesi"), ("Iisalmen kaupunki", "iisalmi"), ("Hangon kaupunki", "hanko"), ("Lopen kunta", "loppi"),
            ("Nurmeksen kaupunki", "nurmes"), ("Alavuden kaupunki", "alavus"), ("Pedersöre kommun", "pedersoren-kunta"),
            ("Lappeenrannan kaupunki", "lappeenranta"), ("Vihdin kunta", "vihti"), ("Liedon kunta", "lieto"), ("Kemiönsaaren kunta", "kemionsaari"),
        ] { #expect(table.municipality(named: name)?.slug == slug, "\(name)") }
        for name in ["Tyrskylän kunta", "Atlantiksen kaupunki", "kunta", "Kuntayhtymä Salo"] {
            #expect(table.municipality(named: name) == nil, "\(name)")
        }
        #expect(table.nearest(to: "Hyvinkka")?.slug == "hyvinkaa" && table.nearest(to: "Seinajok")?.slug == "seinajoki")
        #expect(table.nearest(to: "Atlantis") == nil && table.nearest(to: "Tyrskylän kunta")?.slug != "salo")
    }

    @Test func `an organisation is spoken to by what it calls itself, as far as that is known`() {
        func wording(_ code: String, _ kind: MunicipalityKind? = nil) -> Wording? {
            table.wording(of: Participant.Profile(name: LocalText(fi: "K"), code: code, kind: kind))
        }
        #expect(wording("091") == .city && wording("143") == .city && wording("005") == .city && wording("009") == .municipality)
        #expect(wording("", .urban) == .city && wording("", .rural) == nil && wording("") == nil)
    }

    @Test func `a row that is no municipality is refused with its line`() {
        #expect(throws: FileProblems([FileProblem(.expected(.list), line: 2)])) { try MunicipalityTable(Array("code\n1,a\n".utf8)) }
    }
}
