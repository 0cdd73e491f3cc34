import Domain
import Formats
import Foundation
import Testing

/// Holds the texts of the interface against the code: none missing, none left over, the same values in every language.
@Suite struct TextTests {
    private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    private let texts: [String: LocalText]
    private let code: String

    init() throws {
        texts = try Self.files("Content/texts", "yaml").reduce(into: [:]) { all, file in
            all.merge(try TextsFile.read(String(contentsOf: file, encoding: .utf8))) { one, _ in
                Issue.record("\(file.lastPathComponent) repeats a key of another file")
                return one
            }
        }
        let files = try Self.files("Sources/Web", "swift") + Self.files("Sources/Formats/Roadmap", "swift")
        code = try files.map { try String(contentsOf: $0, encoding: .utf8) }.joined(separator: "\n")
    }

    @Test func `every key in the code has its three languages`() {
        let called = all(#"\b(?:t|visit\.t|t\.in\([a-zA-Z$0-9.]*\))\(\s*"([a-z0-9.-]+)""#)
        let missing = Set(called).subtracting(texts.keys)
        #expect(missing.isEmpty, "missing: \(missing.sorted())")
        #expect(called.count > 100)
    }

    @Test func `every deed that the log can tell of has its words`() {
        let missing = Deed.allCases.filter { texts["accounts.log.deed.\($0.rawValue)"] == nil }
        #expect(missing.isEmpty, "missing: \(missing)")
    }

    @Test func `every text is used`() {
        let literals = Set(all(#""([a-z][a-z0-9-]*(?:\.[a-zA-Z0-9-]+)+)""#))
        let families = Set(all(#"family:\s*"([a-z0-9.-]+)""#))
        let unused = texts.keys.filter { key in
            !literals.contains(key) && !families.contains { key.hasPrefix($0 + ".") && !key.dropFirst($0.count + 1).contains(".") }
        }
        #expect(unused.isEmpty, "unused: \(unused.sorted())")
    }

    @Test func `a text names the same values in every language`() {
        for (key, text) in texts {
            let named = Language.allCases.map { language in
                Set(all(#"\{([a-z0-9-]+)(?:\?[^}]*)?\}"#, in: text[language] ?? ""))
            }
            #expect(named.allSatisfy { $0 == named[0] }, "\(key): \(named)")
        }
    }

    private func all(_ pattern: String, in text: String? = nil) -> [String] {
        let text = text ?? code
        guard let expression = try? NSRegularExpression(pattern: pattern) else { return [] }
        return expression.matches(in: text, range: NSRange(text.startIndex..., in: text)).compactMap { match in
            Range(match.range(at: 1), in: text).map { String(text[$0]) }
        }
    }

    private static func files(_ folder: String, _ ending: String) throws -> [URL] {
        let base = root.appendingPathComponent(folder)
        return try FileManager.default.subpathsOfDirectory(atPath: base.path).filter { $0.hasSuffix("." + ending) }.sorted()
            .map { base.appendingPathComponent($0) }
    }
}
