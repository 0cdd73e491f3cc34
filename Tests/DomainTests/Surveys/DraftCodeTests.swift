import Domain
import Testing

/// The code of a form that somebody goes on with later.
@Suite struct DraftCodeTests {
    private var code: DraftCode {
        var chance = SplitMix64(seed: 7)
        return DraftCode(using: &chance)
    }

    @Test func `a code is read as people type it`() {
        let code = code
        #expect(code.groups.map(\.count) == [4, 4, 4, 4])
        #expect(DraftCode(typed: code.text) == code)
        #expect(DraftCode(typed: " " + code.groups.joined(separator: "  ").uppercased() + "\n") == code)
        #expect(DraftCode(typed: code.groups.joined(separator: " – ")) == code)
        #expect(DraftCode(typed: "") == nil)
        #expect(DraftCode(typed: String(code.letters.dropLast())) == nil)
        #expect(DraftCode(typed: code.letters + "b") == nil)
        #expect(DraftCode(typed: code.letters.dropLast() + "ä") == nil)
    }

    @Test func `every wrong letter and every two that changed places are noticed`() {
        var chance = SplitMix64(seed: 11)
        for _ in 0..<50 {
            let letters = Array(DraftCode(using: &chance).letters)
            for place in letters.indices {
                for letter in "bcdfghjkmnpqrstvwxz" where letter != letters[place] {
                    var wrong = letters
                    wrong[place] = letter
                    #expect(DraftCode(typed: String(wrong)) == nil)
                }
                for other in letters.indices where letters[other] != letters[place] {
                    var swapped = letters
                    swapped.swapAt(place, other)
                    #expect(DraftCode(typed: String(swapped)) == nil)
                }
            }
        }
    }

    @Test func `a draft is one of a few sizes, and comes back as it was`() throws {
        let ticket = (0..<28).map { UInt8($0) }
        let few = [FormField(name: "M01", value: "4")]
        let many = few + (1...40).map { FormField(name: "H\($0).a", value: "ääkköset \($0)") }
        for fields in [[], few, many] {
            let bytes = try DraftCodec.bytes(ticket: ticket, fields: fields)
            #expect(bytes.count == 4_096)
            let opened = try DraftCodec.open(bytes)
            #expect(opened.ticket == ticket && opened.fields == fields)
        }
        let long = [FormField(name: "avoin-tieto", value: String(repeating: "ä", count: 9_000))]
        #expect(try DraftCodec.bytes(ticket: ticket, fields: long).count == 65_536)
        #expect(throws: SheetRefused.tooLong) {
            try DraftCodec.bytes(ticket: ticket, fields: [FormField(name: "avoin-tieto", value: String(repeating: "a", count: 1 << 20))])
        }
    }

    @Test func `bytes that no draft has are refused`() throws {
        let bytes = try DraftCodec.bytes(ticket: Array(repeating: 1, count: 28), fields: [FormField(name: "M01", value: "4")])
        #expect(throws: SheetRefused.unknownVersion(2)) { try DraftCodec.open([2] + bytes.dropFirst()) }
        #expect(throws: SheetRefused.unknownVersion(0)) { try DraftCodec.open([]) }
        for count in [1, 20, 29, 30, 31, 33, 36] { #expect(throws: SheetRefused.notCanonical) { try DraftCodec.open(Array(bytes.prefix(count))) } }
    }
}
