import Content
import Domain
import Formats
import Testing

@Suite struct InstrumentFileTests {
    /// A small whole instrument; tests bend it.
    static let small = """
        id: koe
        version: 2
        answered-by: people
        name: {fi: Koe, sv: Prov}
        author: Testikunta
        licence: CC-BY-4.0
        source: Oma
        scale: [yksi, kaksi, kolme, neljä, viisi]
        dont-know: {fi: en osaa sanoa}
        instruction: Vastaa.
        groups:
          - {key: staff, name: Henkilöstö, instruction: Oma toimiala.}
          - {key: elected, name: Luottamushenkilöt, instruction: "Koko [kunta|kaupunki]."}
        themes:
          - {key: johto, name: Johto, sentence: Näyttää suunnan.}
        open-question: Mikä auttaisi?
        statements:
          - id: A1
            theme: johto
            groups: [staff, elected]
            pulse: [staff]
            text: {fi: "Tiedän suunnan.", sv: Jag vet., en: I know.}
          - {id: A2, theme: johto, groups: [staff], text: Toinen.}
        """

    private func problems(replacing old: String, with new: String) -> [FileProblem] {
        problems(Self.small.replacing(old, with: new))
    }

    private func problems(_ text: String) -> [FileProblem] {
        do {
            _ = try InstrumentFile.read(Array(text.utf8))
            return []
        } catch {
            return error.problems
        }
    }

    @Test func `a small instrument is read`() throws {
        let instrument = try InstrumentFile.read(Array(Self.small.utf8))
        #expect(instrument.id == "koe")
        #expect(instrument.version == 2)
        #expect(instrument.scale.map { $0.text(in: .fi) } == ["yksi", "kaksi", "kolme", "neljä", "viisi"])
        #expect(instrument.statements(for: "staff", in: .full).map(\.id) == ["A1", "A2"])
        #expect(instrument.statements(for: "staff", in: .pulse).map(\.id) == ["A1"])
        #expect(instrument.statement("A1")?.text[.sv] == "Jag vet.")
    }

    @Test func `a byte order mark and CRLF change nothing`() throws {
        let plain = try InstrumentFile.read(Array(Self.small.utf8))
        let marked = try InstrumentFile.read(Array(("\u{FEFF}" + Self.small.replacing("\n", with: "\r\n")).utf8))
        #expect(plain == marked)
    }

    @Test func `every problem is told with its place and line`() {
        let text = Self.small.replacing("id: koe", with: "id: Koe!").replacing("theme: johto\n", with: "theme: johtaja\n")
            .replacing("pulse: [staff]", with: "pulse: [public]").replacing("author: Testikunta\n", with: "").replacing("id: A2", with: "id: A1")
        let found = problems(text)
        #expect(found.map(\.line) == [1, 1, 16, 18, 20])
        #expect(found.map(\.place) == ["author", "id", "statements", "statements[1].theme", "statements[1].pulse"])
        #expect(found.map(\.kind).contains(.noSuch("johtaja")))
        #expect(found.map(\.kind).contains(.noSuch("public")))
        #expect(found.map(\.kind).contains(.doubled("A1")))
        #expect(found.map(\.kind).contains(.missing))
    }

    @Test(arguments: [
        ("version: 2", "version: kaksi", FileProblem.Kind.expected(.wholeNumber)),
        ("version: 2", "version: 0", .outOfRange(1...9_999)),
        ("answered-by: people", "answered-by: robots", .notOneOf(["people", "organisations"])),
        ("viisi]", "viisi, kuusi]", .notCount(5)),
        ("source: Oma", "source: Oma\ncolour: red", .unknownKey),
        ("source: Oma", "source: [Oma]", .expected(.texts)),
        ("source: Oma", "source: {de: Eigen}", .unknownKey),
        ("[kunta|kaupunki]", "[kunta]", .badAlternative),
        ("[kunta|kaupunki]", "[kunta|kaupunki|kylä]", .badAlternative),
        ("[kunta|kaupunki]", "kunta]", .badAlternative),
        ("{id: A2", "{id: a2", .badStatementID),
        ("groups: [staff], text", "groups: [], text", .missing),
        ("key: elected", "key: staff", .doubled("staff")),
    ])
    func `a wrong word is named`(old: String, new: String, kind: FileProblem.Kind) {
        #expect(problems(replacing: old, with: new).map(\.kind).contains(kind))
    }

    @Test func `texts are cleaned and their length is limited`() throws {
        let long = String(repeating: "ä", count: 1_001)
        #expect(problems(replacing: "source: Oma", with: "source: \(long)").map(\.kind) == [.tooLong(limit: 1_000, length: 1_001)])
        let instrument = try InstrumentFile.read(Array(Self.small.replacing("author: Testikunta", with: "author: \"  Testi\\0kunta\\t1 \"").utf8))
        #expect(instrument.author == "Testikunta 1")
    }

    @Test func `a file that is no instrument is refused as a whole`() {
        #expect(problems("").map(\.kind) == [.missing])
        #expect(problems("- a\n- b").map(\.kind) == [.expected(.mapping)])
        #expect(problems("id: a\nid: b").map(\.kind) == [.doubled("id")])
        #expect(problems("id: \"a").first?.line != nil)
        #expect(throws: FileProblems.self) { try InstrumentFile.read([0x69, 0x64, 0x3A, 0xFF]) }
        #expect(throws: FileProblems.self) { try InstrumentFile.read(Array(repeating: UInt8(32), count: 1 << 20 + 1)) }
    }

    @Test(.timeLimit(.minutes(5)), arguments: ["[", "- ", "{a: ", "? "])
    func `depth is limited`(opening: String) {
        for depth in [40, 900, 100_000] {
            let found = problems("id: \(opening == "- " || opening == "? " ? "\n  " : "")" + String(repeating: opening, count: depth))
            #expect(!found.isEmpty)
        }
        #expect(problems("id: " + String(repeating: "[", count: 40) + String(repeating: "]", count: 40)).map(\.kind) == [.tooDeep(limit: 32)])
    }

    @Test(.timeLimit(.minutes(5))) func `a few lines cannot stand for gigabytes`() {
        let bomb = (1...30).reduce("a0: &a0 [x, x]\n") { $0 + "a\($1): &a\($1) [*a\($1 - 1), *a\($1 - 1)]\n" } + "? *a30\n: x\n"
        #expect(problems(bomb).map(\.kind) == [.alias])
        #expect(problems(bomb).first?.line == 2)
        #expect(problems(replacing: "source: Oma", with: "source: Ilo & valo, *ei* linkkejä").isEmpty)
    }

    @Test(.timeLimit(.minutes(5))) func `a megabyte of keys is answered in time`() {
        let keys = (0..<60_000).map { "key\($0): \($0)" }.joined(separator: "\n")
        #expect(problems(keys).count == 200)
    }
}
