/// A language of the interface; the raw value is the first part of every address and the HTML `lang`.
package enum Language: String, CaseIterable, Hashable, Sendable {
    case fi, sv, en

    /// The language's own name, as the switch in the header shows it.
    package var ownName: String {
        switch self {
        case .fi: "Suomi"
        case .sv: "Svenska"
        case .en: "English"
        }
    }
}

/// A text that a person wrote or the content carries, in the languages it was written in.
package struct LocalText: Hashable, Sendable {
    package private(set) var texts: [Language: String]

    /// Empty texts count as missing.
    package init(_ texts: [Language: String]) {
        self.texts = texts.filter { !$0.value.isEmpty }
    }

    package init(fi: String = "", sv: String = "", en: String = "") {
        self.init([.fi: fi, .sv: sv, .en: en])
    }

    package var isEmpty: Bool { texts.isEmpty }

    package subscript(language: Language) -> String? { texts[language] }

    /// The text for a reader: the page's language, then `first` (the organisation's), then any in the order fi, sv, en.
    ///
    /// - Returns: the text and its language; a caller marks a language that is not the page's. Nil when nothing was written.
    package func reading(in language: Language, first: Language = .fi) -> (text: String, language: Language)? {
        for candidate in [language, first] + Language.allCases {
            if let text = texts[candidate] { return (text, candidate) }
        }
        return nil
    }

    /// `reading` without its language; empty when nothing was written.
    package func text(in language: Language, first: Language = .fi) -> String {
        reading(in: language, first: first)?.text ?? ""
    }

    /// The languages of `wanted` in which nothing was written.
    package func missing(of wanted: [Language]) -> [Language] { wanted.filter { texts[$0] == nil } }
}
