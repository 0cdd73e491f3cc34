import Domain

/// The name of a text in `Content/texts/`: only a literal in the code or a family with a closed set of values can be one, so
/// that a test can compare the keys in the code with the files.
package struct TextKey: ExpressibleByStringLiteral, Hashable, Sendable {
    package let name: String

    package init(stringLiteral value: StaticString) {
        name = value.description
    }

    /// A name that another room keeps, such as that of a column; the whole family must be named somewhere here.
    init(name: String) {
        self.name = name
    }

    /// `phase` + `.going` → `phase.going`: one key for every case of a closed type.
    package init<Choice: RawRepresentable<String> & CaseIterable>(family: StaticString, _ choice: Choice) {
        name = "\(family).\(choice.rawValue)"
    }
}

/// What may stand in the place of `{name}` in a text.
package enum TextValue: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByStringInterpolation, Sendable {
    case text(String)
    /// A whole number; `{n?vastaus|vastausta}` picks its word by it.
    case count(Int)
    case decimal(Double, digits: Int)
    case day(Day)

    package init(stringLiteral value: String) { self = .text(value) }
    package init(integerLiteral value: Int) { self = .count(value) }
}

/// Texts, numbers and days in one language with one organisation's wording.
///
/// Texts carry `{name}` for a value, `{n?one|many}` for a word that follows a number, and `[kunta|kaupunki]` for what an
/// organisation calls itself.
package struct Translator: Sendable {
    package let language: Language
    package let wording: Wording
    private let table: TextTable

    package init(table: TextTable, language: Language, wording: Wording = .municipality) {
        self.table = table
        self.language = language
        self.wording = wording
    }

    package func callAsFunction(_ key: TextKey, _ values: KeyValuePairs<String, TextValue> = [:]) -> String {
        guard let template = table.template(key.name, language) else { return "⟦\(key.name)⟧" }
        return fill(template, values)
    }

    /// The same table in another language.
    /// The words of a key in every language.
    package func everywhere(_ key: TextKey) -> LocalText {
        LocalText([Language: String](uniqueKeysWithValues: Language.allCases.map { ($0, self.in($0)(key)) }))
    }

    package func `in`(_ language: Language) -> Translator { Translator(table: table, language: language, wording: wording) }

    /// A content text with its `[kunta|kaupunki]` alternatives chosen.
    package func worded(_ text: String) -> String {
        text.utf8.contains(UInt8(ascii: "[")) ? fill(TextTemplate(text), [:]) : text
    }

    /// `3,1` in Finnish and Swedish, `3.1` in English; rounded half away from zero.
    package func number(_ value: Double, digits: Int = 1) -> String {
        var scale = 1
        for _ in 0..<digits { scale *= 10 }
        let scaled = Int((abs(value) * Double(scale)).rounded())
        var text = value < 0 && scaled != 0 ? "−" : ""
        text += number(scaled / scale)
        guard digits > 0 else { return text }
        text += language == .en ? "." : ","
        let decimals = String(scaled % scale)
        for _ in decimals.utf8.count..<digits { text += "0" }
        return text + decimals
    }

    /// With a sign: `+0,5`, `−0,2`, `0,0`.
    package func change(_ value: Double, digits: Int = 1) -> String {
        let text = number(value, digits: digits)
        return text.hasPrefix("−") || !text.contains(where: { "123456789".contains($0) }) ? text : "+" + text
    }

    /// Thousands apart by a no-break space, by a comma in English.
    package func number(_ value: Int) -> String {
        guard value.magnitude >= 1_000 || value < 0 else { return String(value) }
        var digits = Array(String(value.magnitude))
        var index = digits.count - 3
        while index > 0 {
            digits.insert(language == .en ? "," : "\u{a0}", at: index)
            index -= 3
        }
        return (value < 0 ? "−" : "") + String(digits)
    }

    /// `56 %`, in English `56%`; of 0…1.
    package func percent(_ share: Double) -> String {
        number(Int((share * 100).rounded())) + (language == .en ? "%" : "\u{a0}%")
    }

    /// 15.5.2026 · 15.5.2026 · 15 May 2026.
    package func day(_ day: Day) -> String {
        let (year, month, number) = day.parts
        guard language == .en else { return "\(number).\(month).\(year)" }
        return "\(number) \(Self.englishMonths[month - 1]) \(year)"
    }

    /// 28.9.2026–18.10.2026 · 28 September 2026 – 18 October 2026; one day where both are the same.
    package func days(_ first: Day, _ last: Day) -> String {
        first == last ? day(first) : day(first) + (language == .en ? " – " : "–") + day(last)
    }

    static let englishMonths = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
    ]

    private func fill(_ template: TextTemplate, _ values: KeyValuePairs<String, TextValue>) -> String {
        if case .text(let text)? = template.parts.first, template.parts.count == 1 { return text }
        func value(_ name: String) -> TextValue? { values.first { $0.key == name }?.value }
        return template.parts.reduce(into: "") { out, part in
            switch part {
            case .text(let text): out += text
            case .value(let name): out += value(name).map(written) ?? "⟦\(name)⟧"
            case .word(let name, let one, let many):
                guard case .count(let count) = value(name) else {
                    out += "⟦\(name)⟧"
                    return
                }
                out += count == 1 ? one : many
            case .wording(let alternatives): out += alternatives[min(wording.alternative, alternatives.count - 1)]
            }
        }
    }

    private func written(_ value: TextValue) -> String {
        switch value {
        case .text(let text): text
        case .count(let count): number(count)
        case .decimal(let decimal, let digits): number(decimal, digits: digits)
        case .day(let day): self.day(day)
        }
    }
}

extension Translator {
    /// "29.2.2027 ei ole kalenterissa: helmikuussa 2027 on 28 päivää"
    func sentence(_ none: NoSuchDay) -> String {
        let month =
            switch language {
            case .fi: Self.finnishMonths[none.month - 1]
            case .sv: Self.swedishMonths[none.month - 1]
            case .en: Self.englishMonths[none.month - 1]
            }
        let day = language == .en ? "\(none.day) \(month) \(none.year)" : "\(none.day).\(none.month).\(none.year)"
        return self(
            "form.problem.no-such-day",
            ["day": .text(day), "month": .text(month), "year": .text(String(none.year)), "n": .count(none.length)])
    }

    /// "in January"
    private static let finnishMonths = [
        "tammikuussa", "helmikuussa", "maaliskuussa", "huhtikuussa", "toukokuussa", "kesäkuussa", "heinäkuussa", "elokuussa", "syyskuussa",
        "lokakuussa",
        "marraskuussa", "joulukuussa",
    ]
    private static let swedishMonths = [
        "januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september", "oktober", "november", "december",
    ]
}
