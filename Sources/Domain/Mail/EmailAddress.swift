/// An address that mail can be sent to: it holds nothing that could end a line, a header or an SMTP command.
package struct EmailAddress: Hashable, Sendable, CustomStringConvertible {
    package let text: String

    /// - Returns: nil for anything but `name@domain` of letters, digits and the few signs of RFC 5322's dot-atom, all ASCII, 254 bytes at most.
    ///   Letters outside ASCII before the @ are refused, because few servers take them.
    package init?(_ text: some StringProtocol) {
        let parts = text.split(separator: "@", omittingEmptySubsequences: false)
        guard parts.count == 2, text.utf8.count <= 254, parts[0].utf8.count <= 64 else { return nil }
        guard Self.isDotted(parts[0], of: Self.isAtom), Self.isDotted(parts[1], of: Self.isHost) else { return nil }
        guard !parts[1].hasPrefix("-"), !parts[1].hasSuffix("-") else { return nil }
        self.text = String(text)
    }

    /// The part before the @.
    package var name: Substring { text.prefix { $0 != "@" } }
    package var domain: Substring { text[text.index(after: text.firstIndex(of: "@") ?? text.startIndex)...] }

    package var description: String { text }

    private static func isDotted(_ text: some StringProtocol, of isAllowed: (UInt8) -> Bool) -> Bool {
        text.split(separator: ".", omittingEmptySubsequences: false).allSatisfy { !$0.isEmpty && $0.utf8.allSatisfy(isAllowed) }
    }

    private static func isHost(_ byte: UInt8) -> Bool {
        switch byte {
        case 48...57, 65...90, 97...122, UInt8(ascii: "-"): true
        default: false
        }
    }

    private static func isAtom(_ byte: UInt8) -> Bool { isHost(byte) || "!#$%&'*+/=?^_`{|}~".utf8.contains(byte) }
}
