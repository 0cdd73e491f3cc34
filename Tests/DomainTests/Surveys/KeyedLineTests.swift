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
}
