import Domain
import Testing

@Suite struct TextTagsTests {
    @Test func `what was typed becomes short words, each once, in the way it was written first`() {
        #expect(TextTags.read(["Aika,  laitteet ;aika", "oma  väline\n"], known: ["aika", "Laitteet"]) == ["aika", "Laitteet", "oma väline"])
        #expect(TextTags.read(["", " , ;"], known: []) == [])
        #expect(TextTags.read([(1...20).map(String.init).joined(separator: ",")], known: []).count == 8)
        #expect(TextTags.read([String(repeating: "a", count: 90)], known: []).first?.count == 60)
    }

    @Test func `texts are counted by subject, the most first`() {
        let counts = TextTags.counts([["aika", "raha"], ["aika"], [], ["raha", "osaaminen", "aika"]])
        #expect(counts.map(\.tag) == ["aika", "raha", "osaaminen"] && counts.map(\.texts) == [3, 2, 1])
    }
}
