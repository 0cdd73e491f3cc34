/// A file of `Content/` that is compiled in.
package struct EmbeddedFile: Sendable {
    /// Below `Content/`: `instruments/muutosvalmius-1.yaml`.
    package let path: String
    /// The file's exact text; UTF-8, lines end with LF.
    package let text: StaticString

    init(_ path: String, _ text: StaticString) {
        self.path = path
        self.text = text
    }

    package var bytes: [UInt8] {
        text.withUTF8Buffer { Array($0) }
    }
}

extension EmbeddedContent {
    package static func file(_ path: String) -> StaticString? { byPath[path]?.text }

    static let byPath = Dictionary(files.map { ($0.path, $0) }) { first, _ in first }
}
