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
        #expect(typed.groups.map(\.name) == ["Varhaiskasvatus"])
        #expect(typed.groups.map(\.people) == [170])
        #expect(typed.groups.map(\.key) == ["varhaiskasvatus"])
    }

    @Test func `thousands may be written in threes`() {
        let typed = TypedGroups("Perusopetus 1 230\nHoiva\t12\u{A0}345\n1 000 Tekniset palvelut\nRuoka; 2\u{202F}050")
        #expect(typed.groups.map(\.people) == [1_230, 12_345, 1_000, 2_050])
        #expect(typed.groups.map(\.name) == ["Perusopetus", "Hoiva", "Tekniset palvelut", "Ruoka"])
    }

    @Test func `names keep their commas, hyphens and ordinals`() {
        let typed = TypedGroups(
            "Kulttuuri, nuoriso ja vapaa-aika 38\nRuoka- ja puhtauspalvelut 84\n2. luokka 30\nVAKA\tVarhaiskasvatus\t170\r\n\r\nÅlands skola 9")
        #expect(typed.problems.isEmpty)
        #expect(
            typed.groups.map(\.name) == [
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
        #expect(typed.groups.map(\.name) == ["Varhaiskasvatus"])
        #expect(
            typed.problems.map(\.reason) == [
                .noNumber, .noName, .badNumber, .badNumber, .manyNumbers, .manyNumbers, .doubled(line: 2), .badNumber, .longName(limit: 100),
            ])
        #expect(typed.problems.map(\.line) == [1, 3, 4, 5, 6, 7, 8, 9, 10])
        #expect(typed.problems[0].text == "Toimiala\tHenkilöstö")
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
