/// A page being written: markup goes straight into its bytes.
///
/// Tags and attribute names are `StaticString`, everything else passes through escaping, so text that somebody typed can never
/// become markup. There is no way to add raw bytes. Two tags are closed to content: `script` and `style` may only point at files.
///
/// ```swift
/// page.element("p", .class("lead")) { $0.text(name) }
/// ```
package struct HTML: Sendable {
    /// UTF-8.
    package private(set) var bytes: [UInt8] = []

    package init(reserving capacity: Int = 24_576) {
        bytes.reserveCapacity(capacity)
    }

    /// `<!DOCTYPE html>`.
    package mutating func doctype() { append("<!DOCTYPE html>\n") }

    /// An element with content; the closing tag follows by itself.
    ///
    /// Attributes stand one by one and not as a list: a list would be allocated for each of a page's thousand elements.
    package mutating func element(
        _ tag: StaticString, _ a: Attribute = .none, _ b: Attribute = .none, _ c: Attribute = .none, _ d: Attribute = .none,
        _ e: Attribute = .none, _ f: Attribute = .none, _ g: Attribute = .none, _ h: Attribute = .none,
        content: (inout HTML) throws -> Void
    ) rethrows {
        begin(tag, a, b, c, d, e, f, g, h)
        bytes.append(UInt8(ascii: ">"))
        try content(&self)
        close(tag)
    }

    /// An element that holds one text.
    package mutating func element(
        _ tag: StaticString, _ a: Attribute = .none, _ b: Attribute = .none, _ c: Attribute = .none, _ d: Attribute = .none,
        _ e: Attribute = .none, _ f: Attribute = .none, _ g: Attribute = .none, _ h: Attribute = .none, text: String
    ) {
        begin(tag, a, b, c, d, e, f, g, h)
        bytes.append(UInt8(ascii: ">"))
        self.text(text)
        close(tag)
    }

    /// An element without content or closing tag (`input`, `meta`, `br`), or an empty SVG shape.
    package mutating func void(
        _ tag: StaticString, _ a: Attribute = .none, _ b: Attribute = .none, _ c: Attribute = .none, _ d: Attribute = .none,
        _ e: Attribute = .none, _ f: Attribute = .none, _ g: Attribute = .none, _ h: Attribute = .none
    ) {
        begin(tag, a, b, c, d, e, f, g, h)
        append("/>")
    }

    /// The same with attributes that were gathered before.
    package mutating func void(_ tag: StaticString, _ attributes: [Attribute]) {
        begin(tag)
        attributes.forEach { write($0) }
        append("/>")
    }

    package mutating func element(_ tag: StaticString, _ attributes: [Attribute], content: (inout HTML) throws -> Void) rethrows {
        begin(tag)
        attributes.forEach { write($0) }
        bytes.append(UInt8(ascii: ">"))
        try content(&self)
        close(tag)
    }

    /// Text of any origin, escaped.
    package mutating func text(_ text: String) {
        var text = text
        text.withUTF8 { utf8 in
            var start = 0
            for index in utf8.indices where Self.isSpecial(utf8[index]) {
                bytes.append(contentsOf: UnsafeBufferPointer(rebasing: utf8[start..<index]))
                append(Self.escape(utf8[index]))
                start = index + 1
            }
            bytes.append(contentsOf: UnsafeBufferPointer(rebasing: utf8[start...]))
        }
    }

    package mutating func integer(_ number: Int) { append(text: String(number)) }

    @inline(__always)
    private static func isSpecial(_ byte: UInt8) -> Bool {
        byte < 64
            && (byte == UInt8(ascii: "&") || byte == UInt8(ascii: "<") || byte == UInt8(ascii: ">") || byte == UInt8(ascii: "\"")
                || byte == UInt8(ascii: "'"))
    }

    private static func escape(_ special: UInt8) -> StaticString {
        switch special {
        case UInt8(ascii: "&"): "&amp;"
        case UInt8(ascii: "<"): "&lt;"
        case UInt8(ascii: ">"): "&gt;"
        case UInt8(ascii: "\""): "&quot;"
        default: "&#39;"
        }
    }

    private mutating func begin(_ tag: StaticString) {
        bytes.append(UInt8(ascii: "<"))
        append(tag)
    }

    private mutating func begin(
        _ tag: StaticString, _ a: Attribute, _ b: Attribute, _ c: Attribute, _ d: Attribute, _ e: Attribute, _ f: Attribute, _ g: Attribute,
        _ h: Attribute
    ) {
        begin(tag)
        write(a)
        write(b)
        write(c)
        write(d)
        write(e)
        write(f)
        write(g)
        write(h)
    }

    private mutating func close(_ tag: StaticString) {
        append("</")
        append(tag)
        bytes.append(UInt8(ascii: ">"))
    }

    private mutating func write(_ attribute: Attribute) {
        switch attribute.value {
        case .absent: return
        case .flag:
            bytes.append(UInt8(ascii: " "))
            append(attribute.name)
        case .fixed(let value):
            name(attribute.name)
            append(value)
            bytes.append(UInt8(ascii: "\""))
        case .text(let value):
            name(attribute.name)
            text(value)
            bytes.append(UInt8(ascii: "\""))
        case .hundredths(let number):
            name(attribute.name)
            append(hundredths: number)
            bytes.append(UInt8(ascii: "\""))
        }
    }

    /// `12`, `12.5`, `-0.25`.
    private mutating func append(hundredths number: Int) {
        let (whole, rest) = number.magnitude.quotientAndRemainder(dividingBy: 100)
        if number < 0 { bytes.append(UInt8(ascii: "-")) }
        append(text: String(whole))
        guard rest > 0 else { return }
        bytes.append(UInt8(ascii: "."))
        bytes.append(UInt8(ascii: "0") + UInt8(rest / 10))
        if rest % 10 > 0 { bytes.append(UInt8(ascii: "0") + UInt8(rest % 10)) }
    }

    private mutating func name(_ name: StaticString) {
        bytes.append(UInt8(ascii: " "))
        append(name)
        append("=\"")
    }

    private mutating func append(_ fixed: StaticString) {
        fixed.withUTF8Buffer { bytes.append(contentsOf: $0) }
    }

    private mutating func append(text: String) {
        bytes.append(contentsOf: text.utf8)
    }
}

/// Something that writes itself into a page; a value in, markup out, no queries and no rules.
package protocol View {
    func write(to page: inout HTML)
}

extension HTML {
    package mutating func add(_ view: some View) { view.write(to: &self) }
}
