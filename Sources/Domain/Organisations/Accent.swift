import Foundation

/// The colour of an organisation: six hexadecimal digits of sRGB.
package struct Accent: Hashable, Sendable {
    /// `#rrggbb`, lower case.
    package let text: String
    /// WCAG 2.2 contrast ratio with white, 1…21.
    package let contrastWithWhite: Double

    /// The least ratio that text of every size may have (WCAG 2.2, 1.4.3).
    package static let leastContrast = 4.5

    /// - Returns: nil unless the text is `#` and six hexadecimal digits.
    package init?(_ text: String) {
        let lower = text.lowercased()
        guard lower.utf8.count == 7, lower.hasPrefix("#"), lower.dropFirst().allSatisfy({ $0.isASCII && $0.isHexDigit }),
            let number = UInt32(lower.dropFirst(), radix: 16)
        else { return nil }
        self.text = lower
        let parts = [number >> 16, number >> 8, number].map { Self.linear(Double($0 & 255) / 255) }
        contrastWithWhite = 1.05 / (0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2] + 0.05)
    }

    package var isReadable: Bool { contrastWithWhite >= Self.leastContrast }

    private static func linear(_ part: Double) -> Double {
        part <= 0.040_45 ? part / 12.92 : pow((part + 0.055) / 1.055, 2.4)
    }
}
