import Domain
import Formats
import Testing

@Suite struct TypedGroupsTests {
    @Test(arguments: [
        "Varhaiskasvatus 170", "Varhaiskasvatus; 170", "Varhaiskasvatus;170", "Varhaiskasvatus\t170", "170 Varhaiskasvatus", "170\tVarhaiskasvatus",
        "  Varhaiskasvatus:  170 ", "Varhaiskasvatus, 170", "Varhaiskasvatus,170", "Varhaiskasvatus = 170", "Varhaiskasvatus (170)",
        "Varhaiskasvatus – 170", "Varhaiskasvatus - 170", "Varhaiskasvatus 170 hlöä", "Varhaiskasvatus;170 personer", "\"Varhaiskasvatus\"\t\"170\"",
    ])
    func `a name and a number are read however they are typed`(line: String) {
        let typed = TypedGroups(line)
        #expect(typed.problems.isEmpty)
        #expect(typed.groups.map { $0.name.text(in: .fi) } == ["Varhaiskasvatus"])
        #expect(typed.groups.map(\.people) == [170])
        #expect(typed.groups.map(\.key) == ["varhaiskasvatus"])
    }

    @Test func `thousands may be written in threes`() {
        let typed = TypedGroups("Perusopetus 1 230\nHoiva\t12\u{A0}345\n1 000 Tekniset palvelut\nRuoka; 2\u{202F}050")
        #expect(typed.groups.map(\.people) == [1_230, 12_345, 1_000, 2_050])
        #expect(typed.groups.map { $0.name.text(in: .fi) } == ["Perusopetus", "Hoiva", "Tekniset palvelut", "Ruoka"])
    }

    @Test func `more lines than any plan takes are not read`() {
        let typed = TypedGroups((1...100_000).map { "Yksikkö\($0); 10" }.joined(separator: "\n"))
        #expect(typed.groups.count == 1_001 && typed.problems.isEmpty)
    }

    @Test func `names keep their commas, hyphens and ordinals`() {
        let typed = TypedGroups(
            "Kulttuuri, nuoriso ja vapaa-aika 38\nRuoka- ja puhtauspalvelut 84\n2. luokka 30\nVAKA\tVarhaiskasvatus\t170\r\n\r\nÅlands skola 9")
        #expect(typed.problems.isEmpty)
        #expect(
            typed.groups.map { $0.name.text(in: .fi) } == [
                "Kulttuuri, nuoriso ja vapaa-aika", "Ruoka- ja puhtauspalvelut", "2. luokka", "VAKA Varhaiskasvatus", "Ålands skola",
            ])
        #expect(
            typed.groups.map(\.key) == [
                "kulttuuri-nuoriso-ja-vapaa-aika", "ruoka-ja-puhtauspalvelut", "2-luokka", "vaka-varhaiskasvatus", "alands-skola",
            ])
        #expect(typed.groups.map(\.line) == [1, 2, 3, 4, 6])
    }

    @Test func `no line is lost, and each bad one says why`() {
        let typed = TypedGroups(
            """
            Toimiala\tHenkilöstö
            Varhaiskasvatus 170
            170
            Elinvoima 24,5
            Tekniset -5
            Kirjasto\t12\t3
            1 luokka 30
            varhaiskasvatus 20
            Konserni 0
            \(String(repeating: "x", count: 101)) 4
            """)
        #expect(typed.groups.map { $0.name.text(in: .fi) } == ["Varhaiskasvatus"])
        #expect(
            typed.problems.map(\.reason) == [
                .noNumber, .noName, .badNumber, .badNumber, .manyNumbers, .manyNumbers, .doubled(line: 2), .badNumber, .longName(limit: 100),
            ])
        #expect(typed.problems.map(\.line) == [1, 3, 4, 5, 6, 7, 8, 9, 10])
        #expect(typed.problems[0].text == "Toimiala\tHenkilöstö")
    }

    @Test(arguments: [
        "Varhaiskasvatus = Småbarnspedagogik = Early education 170", "170 = Varhaiskasvatus = Småbarnspedagogik = Early education",
        "Varhaiskasvatus=Småbarnspedagogik=Early education=170", "Varhaiskasvatus = Småbarnspedagogik = Early education; 170 hlöä",
        "Varhaiskasvatus\tSmåbarnspedagogik\tEarly education\t170", "170\tVarhaiskasvatus\tSmåbarnspedagogik\tEarly education\t",
    ])
    func `several names are one group in several languages`(line: String) {
        let typed = TypedGroups(line, language: .en)
        #expect(typed.problems.isEmpty)
        #expect(typed.groups.map(\.name) == [LocalText(fi: "Varhaiskasvatus", sv: "Småbarnspedagogik", en: "Early education")])
        #expect(typed.groups.map(\.key) == ["varhaiskasvatus"] && typed.groups.allSatisfy { $0.people == 170 && $0.isByLanguage })
    }

    @Test func `a dash or nothing stands for a name that is missing, and one name is in the language of the page`() {
        let typed = TypedGroups("– = Skola 40\nRuoka = – = Food 12\nTeknik 20\nVatten = 9\nKoulu 5 = – ; 30", language: .sv)
        #expect(typed.problems.isEmpty)
        #expect(
            typed.groups.map(\.name) == [
                LocalText(sv: "Skola"), LocalText(fi: "Ruoka", en: "Food"), LocalText(sv: "Teknik"), LocalText(sv: "Vatten"),
                LocalText(fi: "Koulu 5"),
            ])
        #expect(typed.groups.map(\.people) == [40, 12, 20, 9, 30])
    }

    @Test func `columns are languages only where they can be nothing else`() {
        let languages = TypedGroups("Koulu\tSkola\t40\nRuoka\t\tFood\t12\nVesi\t9")
        #expect(languages.groups.map(\.name) == [LocalText(fi: "Koulu", sv: "Skola"), LocalText(fi: "Ruoka", en: "Food"), LocalText(fi: "Vesi")])
        let departments = TypedGroups("Sivistys\tKoulu\t40\nSivistys\tKirjasto\t12")
        #expect(departments.groups.map(\.name) == [LocalText(fi: "Sivistys Koulu"), LocalText(fi: "Sivistys Kirjasto")])
        #expect(TypedGroups("Tuki\tSivistys\tKoulu\tItä\t40").groups.map(\.name) == [LocalText(fi: "Tuki Sivistys Koulu Itä")])
    }

    @Test func `names that cannot be told apart are reported with their lines`() {
        let typed = TypedGroups("Koulu = Bildning 40\nKirjasto = bildning 12\nA = B = C = D 5\n= – = 6\nRuoka 30 = Kost 30")
        #expect(typed.groups.map(\.line) == [1])
        #expect(typed.problems.map(\.reason) == [.doubled(line: 1), .manyNames(limit: 3), .noName, .manyNumbers])
    }

    @Test(arguments: [
        LocalText(fi: "Koulu"), LocalText(sv: "Skola"), LocalText(fi: "Koulu", sv: "Skola"), LocalText(sv: "Skola", en: "School"),
        LocalText(fi: "Koulu", en: "School"), LocalText(fi: "Koulu", sv: "Skola", en: "School"), LocalText(fi: "Koulu 5", sv: "Skola"),
        LocalText(fi: "1. luokka"),
    ])
    func `a group comes back as it was from the line that is written for it`(name: LocalText) {
        for language in Language.allCases {
            let read = TypedGroups(TypedGroups.line(name, 5, in: language), language: language).groups
            #expect(read.map(\.name) == [name] && read.map(\.people) == [5])
        }
    }

    @Test func `keys stay apart when names do not`() {
        let typed = TypedGroups("Äiti 5\nAiti 6\n数 7\n数学 8")
        #expect(typed.groups.map(\.key) == ["aiti", "aiti-2", "group", "group-2"])
    }

    @Test func `a slug is ASCII and not too long`() {
        #expect(Slug.of("Jyväskylä") == "jyvaskyla")
        #expect(Slug.of("  Åbo – Turku! ") == "abo-turku")
        #expect(Slug.of("Anár Ánar đŋ ß") == "anar-anar-dn-ss")
        #expect(Slug.of("!?") == "")
        #expect(Slug.of(String(repeating: "pitkä nimi ", count: 20)).count <= 60)
        #expect(!Slug.of(String(repeating: "pitkä nimi ", count: 20)).hasSuffix("-"))
    }
}
