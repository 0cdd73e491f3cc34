/// One attribute; its name is fixed in the code, its value escaped. Event handlers and `style` have no way in.
package struct Attribute: Sendable {
    enum Content: Sendable {
        case absent, flag
        case fixed(StaticString)
        case text(String)
        /// A number of hundredths.
        case hundredths(Int)
    }

    let name: StaticString
    let value: Content

    private init(_ name: StaticString, _ value: Content) {
        self.name = name
        self.value = value
    }

    /// Nothing is written.
    package static let none = Attribute("", .absent)

    /// Any attribute that is no address, no event handler and no `style`.
    package static func with(_ name: StaticString, _ value: String) -> Attribute {
        precondition(isPlain(name), "addresses, handlers and styles have no way in here")
        return Attribute(name, .text(value))
    }

    /// The attribute when there is a value, nothing otherwise.
    package static func with(_ name: StaticString, ifSome value: String?) -> Attribute {
        value.map { with(name, $0) } ?? Attribute(name, .absent)
    }

    package static func with(_ name: StaticString, _ number: Int) -> Attribute { with(name, hundredths: number * 100) }

    /// A number with at most two decimals: SVG lengths.
    package static func with(_ name: StaticString, _ number: Double) -> Attribute { with(name, hundredths: Int((number * 100).rounded())) }

    private static func with(_ name: StaticString, hundredths: Int) -> Attribute {
        precondition(isPlain(name), "addresses, handlers and styles have no way in here")
        return Attribute(name, .hundredths(hundredths))
    }

    package static func flag(_ name: StaticString, _ isSet: Bool = true) -> Attribute { Attribute(name, isSet ? .flag : .absent) }

    package static func `class`(_ names: StaticString) -> Attribute { Attribute("class", .fixed(names)) }
    package static func `class`(_ names: String) -> Attribute { Attribute("class", .text(names)) }
    package static func id(_ id: String) -> Attribute { Attribute("id", .text(id)) }
    package static func href(_ address: Address) -> Attribute { Attribute("href", .text(address.text)) }
    package static func src(_ address: Address) -> Attribute { Attribute("src", .text(address.text)) }
    /// A drawing inside the page itself; as a picture an SVG runs nothing and fetches nothing.
    package static func src(svgAsBase64 svg: String) -> Attribute { Attribute("src", .text(svgSource + svg)) }
    package static let svgSource = "data:image/svg+xml;base64,"
    package static func action(_ address: Address) -> Attribute { Attribute("action", .text(address.text)) }
    package static func formAction(_ address: Address) -> Attribute { Attribute("formaction", .text(address.text)) }
    package static func type(_ type: StaticString) -> Attribute { Attribute("type", .fixed(type)) }
    package static func name(_ name: String) -> Attribute { Attribute("name", .text(name)) }
    package static func value(_ value: String) -> Attribute { Attribute("value", .text(value)) }
    package static func lang(_ code: String?) -> Attribute { with("lang", ifSome: code) }
    package static func aria(_ name: Aria, _ value: String) -> Attribute { Attribute(name.attribute, .text(value)) }

    package enum Aria: Sendable {
        case label, labelledby, describedby, current, hidden, invalid, expanded, live

        var attribute: StaticString {
            switch self {
            case .label: "aria-label"
            case .labelledby: "aria-labelledby"
            case .describedby: "aria-describedby"
            case .current: "aria-current"
            case .hidden: "aria-hidden"
            case .invalid: "aria-invalid"
            case .expanded: "aria-expanded"
            case .live: "aria-live"
            }
        }
    }

    /// By bytes: this is asked for nearly every attribute of every page.
    private static func isPlain(_ name: StaticString) -> Bool {
        name.withUTF8Buffer { bytes in
            if bytes.count >= 2, bytes[0] == UInt8(ascii: "o"), bytes[1] == UInt8(ascii: "n") { return false }
            switch bytes.count {
            case 3, 4, 5, 6, 10: return !closed.contains { $0.utf8CodeUnitCount == bytes.count && $0.withUTF8Buffer { $0.elementsEqual(bytes) } }
            default: return true
            }
        }
    }

    /// Three to six or ten bytes long.
    private static let closed: [StaticString] = ["style", "href", "src", "action", "formaction", "srcdoc", "xlink:href"]
}
