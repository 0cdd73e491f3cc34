/// How long the texts of people may be, in one language. Unit: characters.
package enum TextLimit {
    package static let title = 200
    package static let text = 10_000
}

/// A text that its field does not take, with both lengths for the message.
package struct TooLong: Hashable, Sendable {
    package let language: Language
    package let limit: Int
    package let length: Int

    package init(language: Language, limit: Int, length: Int) {
        self.language = language
        self.limit = limit
        self.length = length
    }
}

extension LocalText {
    /// The languages in which it is longer than `limit`, in the order fi, sv, en.
    package func tooLong(for limit: Int) -> [TooLong] {
        Language.allCases.compactMap { language in
            let length = self[language]?.count ?? 0
            return length > limit ? TooLong(language: language, limit: limit, length: length) : nil
        }
    }
}
