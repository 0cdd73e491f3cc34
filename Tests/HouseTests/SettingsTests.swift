import Foundation
import Testing

/// Every setting that the program reads stands in `docs/settings.md`, and the other way round.
@Suite struct SettingsTests {
    private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    @Test func `the documented settings are those in the code`() throws {
        let code = try FileManager.default.subpathsOfDirectory(atPath: Self.root.path + "/Sources/digipolku").filter { $0.hasSuffix(".swift") }
            .map { try String(contentsOfFile: Self.root.path + "/Sources/digipolku/" + $0, encoding: .utf8) }.joined(separator: "\n")
        let page = try String(contentsOfFile: Self.root.path + "/docs/settings.md", encoding: .utf8)
        let read = Set(code.matches(of: /(?:\.|\b)(?:text|number|list|program)\("([a-z-]+)"/).map { String($0.1) }).union(["data", "keys", "content"])
        let written = Set(page.matches(of: /\n\| `([a-z-]+)` \|/).map { String($0.1) })
        #expect(read == written)
    }
}
