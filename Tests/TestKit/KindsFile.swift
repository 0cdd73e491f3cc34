import Foundation

/// A whole instrument with an item of every kind, as a file: `Tests/Instruments/kaikki-1.yaml`.
package enum KindsFile {
    package static let text: String = {
        let tests = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        return (try? String(contentsOf: tests.appendingPathComponent("Instruments/kaikki-1.yaml"), encoding: .utf8)) ?? ""
    }()
}
