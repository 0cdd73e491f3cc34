import HTML
import Testing

@Suite struct HTMLTests {
    private func written(_ write: (inout HTML) -> Void) -> String {
        var page = HTML()
        write(&page)
        return String(decoding: page.bytes, as: UTF8.self)
    }

    @Test func `text and attribute values are escaped`() {
        let tricky = "<script>alert('1')</script>&\""
        let page = written { $0.element("p", .with("title", tricky), text: tricky) }
        let escaped = "&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;&amp;&quot;"
        #expect(page == "<p title=\"\(escaped)\">\(escaped)</p>")
    }

    @Test func `elements nest and absent attributes leave no trace`() {
        let page = written {
            $0.element("ul", .class("list")) {
                $0.element("li", .with("title", ifSome: nil), .flag("hidden", false)) { $0.integer(7) }
                $0.void("input", .flag("checked"), .type("radio"))
            }
        }
        #expect(page == "<ul class=\"list\"><li>7</li><input checked type=\"radio\"/></ul>")
    }

    @Test(arguments: ["javascript:alert(1)", "data:text/html,x", "//evil.example", "https://a b", "https://a\"b", ""])
    func `an address of another kind is none`(_ text: String) {
        #expect(Address(external: text) == nil)
    }

    @Test func `an address of ours encodes its parts`() {
        let address = Address(path: ["fi", "tyrskyla", "a/b ä"], query: ["haku": "x&y=1"], fragment: "m 1")
        #expect(address.text == "/fi/tyrskyla/a%2Fb%20%C3%A4?haku=x%26y%3D1#m%201")
    }

    @Test(arguments: [(1.0, "1"), (-0.5, "-0.5"), (3.14159, "3.14"), (2.05, "2.05"), (0.001, "0")])
    func `numbers in figures are short`(_ number: Double, _ text: String) {
        #expect(written { $0.void("rect", .with("x", number)) } == "<rect x=\"\(text)\"/>")
    }
}
