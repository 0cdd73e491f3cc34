import Domain
import Foundation

/// What LimeSurvey has no place for, as it travels along in an attribute of a question (JSON). What people see and change there is read from
/// the structure itself; this only adds to it.
struct LimeExtras: Codable, Hashable {
    /// Of the whole questionnaire; in the question that asks for the group.
    var survey: Whole?
    /// Of one item, or of each line of an array by its code.
    var items: [String: One]?
    /// The theme whose open question this is.
    var open: String?

    struct Whole: Codable, Hashable {
        var id: String
        var version: Int
        /// `kaupunkikysely 1`: what it is a copy of.
        var from: String?
        var by: String
        var author: String
        var licence: String
        /// Keys of groups in the order of their codes.
        var groups: [Group]
        var themes: [Theme]
        var scale: [Text]
        var dontKnow: Text
        var open: Text
        /// Empty sections and what cannot be seen elsewhere: keys in their order.
        var sections: [String]
        /// Texts that offer the municipality's and the city's word, as they were written.
        var wordings: [String]
        /// Where the groups of a round are asked for: the key of the group by the answer's code.
        var labels: [String: String]?
    }

    struct Group: Codable, Hashable {
        var key: String
        /// Where no question asks for the group.
        var name: Text?
        var instruction: Text
    }

    struct Theme: Codable, Hashable {
        var key: String
        var name: Text
        var sentence: Text
    }

    struct One: Codable, Hashable {
        var kind: String
        var section: String
        var groups: [String]
        var pulse: [String]?
        var theme: String?
        var wordings: [String: Text]?
        /// Key of an option by its code there.
        var keys: [String: String]?
        var starts: [Int]?
        var most: Int?
        var unit: Text?
        /// `same M01`
        var was: String?
        /// The same of what its questionnaire is a copy of.
        var from: String?
    }

    typealias Text = [String: String]

    var text: String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        let text = (try? encoder.encode(self)).map { String(decoding: $0, as: UTF8.self) } ?? ""
        // Tables of LimeSurvey take a backslash before a quotation mark for an end of the cell.
        return text.replacing("\\\\", with: "\\u005c").replacing("\\\"", with: "\\u0022")
    }

    init(survey: Whole? = nil, items: [String: One]? = nil, open: String? = nil) {
        (self.survey, self.items, self.open) = (survey, items, open)
    }

    /// - Returns: nil for anything that it did not write.
    init?(text: String?) {
        guard let text, text.utf8.count <= 64 << 10, let extras = try? JSONDecoder().decode(LimeExtras.self, from: Data(text.utf8)) else {
            return nil
        }
        self = extras
    }

    static func written(_ concordance: Concordance) -> String { "\(concordance.kind.rawValue) \(concordance.old)" }

    static func concordance(_ written: String?) -> Concordance? {
        guard let parts = written?.split(separator: " "), parts.count == 2 else { return nil }
        return Concordance.Kind(rawValue: String(parts[0])).map { Concordance($0, of: String(parts[1])) }
    }

    static func text(_ text: LocalText) -> Text { Dictionary(uniqueKeysWithValues: text.texts.map { ($0.rawValue, $1) }) }

    static func local(_ text: Text?) -> LocalText {
        LocalText(Dictionary(uniqueKeysWithValues: Language.allCases.map { ($0, Cleaned.text(text?[$0.rawValue] ?? "")) }))
    }
}

/// Words that a questionnaire needs beside its own when it goes to another tool.
package struct LimeWords: Sendable {
    /// "To which group do you belong?"
    package let group: LocalText
    /// Over statements that stand in one table.
    package let statements: LocalText
    /// A text as the organisation says it: of `[kunta|kaupunki]` one word.
    package let worded: @Sendable (String) -> String

    package init(group: LocalText, statements: LocalText, worded: @escaping @Sendable (String) -> String) {
        (self.group, self.statements, self.worded) = (group, statements, worded)
    }
}
