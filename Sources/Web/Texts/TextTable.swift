import Content
import Domain
import Formats

/// Every text of the interface by key and language, parsed once at start.
package struct TextTable: Sendable {
    private let templates: [String: [Language: TextTemplate]]

    private init(templates: [String: [Language: TextTemplate]]) { self.templates = templates }

    package init(_ texts: [String: LocalText]) {
        templates = texts.mapValues { $0.texts.mapValues { TextTemplate($0) } }
    }

    func template(_ key: String, _ language: Language) -> TextTemplate? { templates[key]?[language] }
}

/// A text cut at its `{…}` and `[…|…]`.
struct TextTemplate: Sendable {
    enum Part: Sendable {
        case text(String)
        case value(String)
        case word(String, one: String, many: String)
        case wording([String])
    }

    let parts: [Part]

    /// Braces and brackets that hold nothing of ours stay as they are.
    init(_ text: String) {
        var parts: [Part] = []
        var rest = text[...]
        while let start = rest.firstIndex(where: { $0 == "{" || $0 == "[" }) {
            let closing: Character = rest[start] == "{" ? "}" : "]"
            guard let end = rest[start...].firstIndex(of: closing) else { break }
            let inside = rest[rest.index(after: start)..<end]
            guard let part = Self.part(inside, braced: closing == "}") else {
                parts.append(.text(String(rest[...end])))
                rest = rest[rest.index(after: end)...]
                continue
            }
            if start > rest.startIndex { parts.append(.text(String(rest[..<start]))) }
            parts.append(part)
            rest = rest[rest.index(after: end)...]
        }
        if !rest.isEmpty { parts.append(.text(String(rest))) }
        self.parts = parts
    }

    private static func part(_ inside: Substring, braced: Bool) -> Part? {
        guard braced else {
            let alternatives = inside.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
            return alternatives.count == 2 ? .wording(alternatives) : nil
        }
        guard let question = inside.firstIndex(of: "?") else { return inside.isEmpty ? nil : .value(String(inside)) }
        let words = inside[inside.index(after: question)...].split(separator: "|", omittingEmptySubsequences: false).map(String.init)
        return words.count == 2 ? .word(String(inside[..<question]), one: words[0], many: words[1]) : nil
    }
}

extension TextTable {
    /// The texts of all features, those of an overlay in the place of ours.
    ///
    /// - Throws: what `TextsFile.read` throws; a test walks the shipped files, so only an overlay can bring that about.
    package init(content: ContentFolder) throws {
        var templates = try Self.shipped.get().templates
        for path in content.paths(in: "texts") where content.isOverlaid(path) {
            templates.merge(try Self.read(path, in: content).templates) { _, later in later }
        }
        self.templates = templates
    }

    /// Three thousand texts: read once a process, at its first need of one.
    private static let shipped = Result {
        let content = ContentFolder()
        var templates: [String: [Language: TextTemplate]] = [:]
        for path in content.paths(in: "texts") { templates.merge(try read(path, in: content).templates) { _, later in later } }
        return TextTable(templates: templates)
    }

    private static func read(_ path: String, in content: ContentFolder) throws -> TextTable {
        TextTable(try TextsFile.read(content.text(path) ?? ""))
    }
}
