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
    /// Empty: not written in that language.
    private let fi: String
    private let sv: String
    private let en: String

    /// Empty texts count as missing.
    package init(_ texts: [Language: String]) {
        self.init(fi: texts[.fi] ?? "", sv: texts[.sv] ?? "", en: texts[.en] ?? "")
    }

    package init(fi: String = "", sv: String = "", en: String = "") {
        (self.fi, self.sv, self.en) = (fi, sv, en)
    }

    /// Those that were written.
    package var texts: [Language: String] {
        var texts: [Language: String] = [:]
        for language in Language.allCases { texts[language] = self[language] }
        return texts
    }

    package var isEmpty: Bool { fi.isEmpty && sv.isEmpty && en.isEmpty }

    package subscript(language: Language) -> String? {
        let text =
            switch language {
            case .fi: fi
            case .sv: sv
            case .en: en
            }
        return text.isEmpty ? nil : text
    }

    /// The text for a reader: the page's language, then `first` (the organisation's), then any in the order fi, sv, en.
    ///
    /// - Returns: the text and its language; a caller marks a language that is not the page's. Nil when nothing was written.
    package func reading(in language: Language, first: Language = .fi) -> (text: String, language: Language)? {
        if let text = self[language] { return (text, language) }
        if let text = self[first] { return (text, first) }
        for other in Language.allCases { if let text = self[other] { return (text, other) } }
        return nil
    }

    /// `reading` without its language; empty when nothing was written.
    package func text(in language: Language, first: Language = .fi) -> String {
        reading(in: language, first: first)?.text ?? ""
    }

    /// The languages of `wanted` in which nothing was written.
    package func missing(of wanted: [Language]) -> [Language] { wanted.filter { self[$0] == nil } }
}
