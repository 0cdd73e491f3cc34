import Formats
import Testing

@Suite struct CleanedTests {
    @Test func `control characters go, line ends become LF`() {
        #expect(Cleaned.text("a\u{0}b\u{1}\u{1B}c\r\nd\re\tf\n") == "abc\nd\ne\tf")
        #expect(Cleaned.line(" a\r\nb\tc\u{0} ") == "a b c")
        #expect(Cleaned.line("\u{0}\n") == "")
    }

    @Test func `letters are composed, and at most ten marks stay in a row`() {
        #expect(Array(Cleaned.line("a\u{308}").unicodeScalars) == ["ä"])
        let zalgo = "x" + String(repeating: "\u{33F}", count: 500) + "y"
        #expect(Cleaned.line(zalgo).unicodeScalars.count == 12)
        #expect(Cleaned.line(Cleaned.line(zalgo)) == Cleaned.line(zalgo))
        #expect(Cleaned.line("👩‍👩‍👧 🏳️‍🌈") == "👩‍👩‍👧 🏳️‍🌈")
    }

    @Test func `everything else is text and stays`() {
        for text in ["<b>&amp;</b>", "' OR 1=1 --", "\u{202E}abc\u{202C}", "[x](javascript:alert(1))", "{{x}} ${y}"] {
            #expect(Cleaned.line(text) == text)
        }
    }

    @Test func `a direction left open is closed at the end of its line, and only once`() {
        #expect(Cleaned.line("-2+3 \u{202E}käänteinen") == "-2+3 \u{202E}käänteinen\u{202C}")
        #expect(Cleaned.text("\u{2067}a\nb\u{202B}c\u{2066}d") == "\u{2067}a\u{2069}\nb\u{202B}c\u{2066}d\u{2069}\u{202C}")
        for text in ["\u{202E}a", "\u{2067}\u{202A}a\u{2069}b", "\u{202C}a"] { #expect(Cleaned.line(Cleaned.line(text)) == Cleaned.line(text)) }
    }

    @Test func `marks in no order are counted before they are put in order`() {
        let marks = String(repeating: "\u{301}\u{323}", count: 200_000)
        #expect(Cleaned.line("e" + marks).unicodeScalars.count <= 11)
    }
}
