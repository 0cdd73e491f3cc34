import Domain
import Testing

/// A sheet of paper, keyed with number keys.
@Suite struct KeyedLineTests {
    @Test func `a character is one statement, spaces are none`() throws {
        #expect(try KeyedLine("15 0-\t.3", count: 6).answers == [.one, .five, .dontKnow, nil, nil, .three])
    }

    @Test func `too few, too many, strange signs and an empty sheet are told apart`() {
        #expect(throws: KeyedLine.Problem.count(2, of: 3)) { try KeyedLine("12", count: 3) }
        #expect(throws: KeyedLine.Problem.count(4, of: 3)) { try KeyedLine("1234", count: 3) }
        #expect(throws: KeyedLine.Problem.unknown("6", place: 2)) { try KeyedLine("1 6 2", count: 3) }
        #expect(throws: KeyedLine.Problem.empty) { try KeyedLine("---", count: 3) }
    }

    @Test func `choices, rankings and numbers are keyed as runs between statements`() throws {
        func option(_ key: String) -> ItemOption { ItemOption(key: key, text: LocalText(fi: key)) }
        func item(_ id: String, _ kind: Item.Kind) -> Item { Item(id: id, section: "a", text: LocalText(fi: id), groups: ["staff"], kind: kind) }
        let three = [option("a"), option("b"), option("c")]
        let items = [
            item("M1", .statement(theme: "a")), item("M2", .statement(theme: "a")), item("K1", .single(Choices(three, hasDontKnow: true))),
            item("K2", .multiple(Choices(three), most: 2)), item("K3", .ranking(Choices(three), places: 2)),
            item("K4", .number(Bins(starts: [0, 10], most: 99, hasDontKnow: true))), item("M3", .statement(theme: "a")),
        ]
        func fields(_ text: String) throws -> [String] { try KeyedLine.fields(text, items: items).map { "\($0.name)=\($0.value)" } }
        #expect(try fields("40 2 13/201 12 -") == ["M1=4", "M2=eos", "K1=b", "K2=a", "K2=c", "K3.a=2", "K3.c=1", "K4=12"])
        #expect(try fields("--0 - - - 5") == ["K1=eos", "M3=5"])
        // Nobody at all is a number too.
        #expect(try fields("-- – . - 0 -") == ["K4=0"] && fields("-- - - - ? -") == ["K4=eos"])
        #expect(throws: KeyedLine.Problem.run("4", place: 3)) { try fields("40 4 13 201 12 5") }
        #expect(throws: KeyedLine.Problem.places("21", of: 3, place: 5)) { try fields("40 2 13 21 12 5") }
        #expect(throws: KeyedLine.Problem.count(5, of: 7)) { try fields("40 2 13 201") }
        #expect(throws: KeyedLine.Problem.count(8, of: 7)) { try fields("40 2 13 201 12 5 5") }
        #expect(throws: KeyedLine.Problem.unknown("7", place: 2)) { try fields("47 2 13 201 12 5") }
    }
}
