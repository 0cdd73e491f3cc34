import Domain
import Foundation
import Yams

/// A place in a YAML file: its value, the way to it and its line. What does not fit is noted, and an empty value goes on,
/// so that one reading finds every problem.
struct YAMLPlace {
    /// Nil where nothing is written: the key is absent or its value is empty.
    let node: Node?
    let path: String
    let line: Int?
    let notes: ProblemNotes

    init(node: Node?, path: String, line: Int?, notes: ProblemNotes) {
        let isEmpty = node?.scalar.map { $0.style == .plain && ["", "~", "null"].contains($0.string) } ?? true
        self.node = isEmpty && node?.scalar != nil ? nil : node
        self.path = path
        self.line = line ?? node?.mark?.line
        self.notes = notes
    }

    /// Nil when nothing is written here.
    var ifWritten: YAMLPlace? { node == nil ? nil : self }

    var isMapping: Bool { node?.mapping != nil }
    var isList: Bool { node?.sequence != nil }

    /// The scalar under `key` of a mapping, looked at without a check.
    func glimpse(_ key: String) -> String? { node?.mapping?.first { $0.key.scalar?.string == key }?.value.scalar?.string }

    func note(_ kind: FileProblem.Kind) { notes.note(kind, at: self) }

    // MARK: Structure

    /// A mapping whose keys are all in `known`.
    func object(_ known: String...) -> YAMLObject { object(known: known) }

    func object(known: [String]) -> YAMLObject {
        guard let pairs = node?.mapping else {
            note(node == nil ? .missing : .expected(.mapping))
            return YAMLObject(places: [:], keys: [], place: self)
        }
        var places: [String: YAMLPlace] = [:]
        var keys: [String] = []
        for (key, value) in pairs {
            let name = key.scalar?.string ?? "?"
            let place = YAMLPlace(node: value, path: path.isEmpty ? name : "\(path).\(name)", line: key.mark?.line ?? line, notes: notes)
            if known.isEmpty || known.contains(name) {
                if places.updateValue(place, forKey: name) != nil { place.note(.doubled(name)) }
                keys.append(name)
            } else {
                place.note(.unknownKey)
            }
        }
        return YAMLObject(places: places, keys: keys, place: self)
    }

    /// The entries of a list; one value that is not a list counts as missing brackets and is a problem.
    func list(upTo limit: Int = 1_000) -> [YAMLPlace] {
        guard let entries = node?.sequence else {
            note(node == nil ? .missing : .expected(.list))
            return []
        }
        guard entries.count <= limit else {
            note(.tooMany(limit: limit))
            return []
        }
        return zip(1..., entries).map { YAMLPlace(node: $1, path: "\(path)[\($0)]", line: $1.mark?.line ?? line, notes: notes) }
    }

    /// The texts of a list.
    func words(upTo limit: Int = 100) -> [String] { list(upTo: limit).map { $0.word() } }

    // MARK: Values

    /// A text as it stands, cleaned; one line unless `manyLines`.
    func word(limit: Int = 500, manyLines: Bool = false) -> String {
        guard let scalar = node?.scalar else {
            note(node == nil ? .missing : .expected(.text))
            return ""
        }
        let text = manyLines ? Cleaned.text(scalar.string) : Cleaned.line(scalar.string)
        if text.count > limit { note(.tooLong(limit: limit, length: text.count)) }
        if text.isEmpty { note(.missing) }
        return text
    }

    /// A key that becomes part of addresses and form fields: lower-case letters, digits and hyphens, a letter first, at most 40.
    func key() -> String {
        let text = word()
        let fits = text.utf8.allSatisfy { (97...122).contains($0) || (48...57).contains($0) || $0 == 45 }
        if !text.isEmpty, !fits || text.utf8.count > 40 || !(text.first?.isLetter ?? false) {
            note(.contradiction("a key has lower-case letters, digits and hyphens, a letter first, at most 40"))
        }
        return text
    }

    /// Notes each name that is here twice.
    func unique(_ names: [String]) {
        var seen: Set<String> = []
        for name in names where !name.isEmpty && !seen.insert(name).inserted { note(.doubled(name)) }
    }

    /// Texts by language, or one text that is the same in all (`%`).
    func everyLanguage(limit: Int = 200) -> LocalText {
        guard let scalar = ifWritten, !scalar.isMapping else { return localText(limit: limit) }
        let text = word(limit: limit)
        return LocalText(fi: text, sv: text, en: text)
    }

    /// Texts by language, or one text, which is then in `language`.
    func localText(plain language: Language = .fi, limit: Int = 2_000) -> LocalText {
        if node?.scalar != nil { return LocalText([language: word(limit: limit, manyLines: true)]) }
        guard node?.mapping != nil else {
            note(node == nil ? .missing : .expected(.texts))
            return LocalText()
        }
        let object = object("fi", "sv", "en")
        var texts: [Language: String] = [:]
        for language in Language.allCases {
            texts[language] = object[language.rawValue].ifWritten?.word(limit: limit, manyLines: true)
        }
        if texts.isEmpty { note(.missing) }
        return LocalText(texts)
    }

    /// A whole number, thousands apart or not (`1 230`); nil, and noted, when it is none or outside `range`.
    func integer(in range: ClosedRange<Int>) -> Int? {
        guard let text = node?.scalar?.string else {
            note(node == nil ? .missing : .expected(.wholeNumber))
            return nil
        }
        let digits = text.filter { $0 != " " && $0 != "\u{A0}" && $0 != "\u{202F}" && $0 != "_" }
        guard let number = Int(digits) else {
            note(.expected(.wholeNumber))
            return nil
        }
        guard range.contains(number) else {
            note(.outOfRange(range))
            return nil
        }
        return number
    }

    func decimal() -> Double {
        guard let text = node?.scalar?.string else {
            note(node == nil ? .missing : .expected(.number))
            return 0
        }
        guard let number = Double(text), number.isFinite else {
            note(.expected(.number))
            return 0
        }
        return number
    }

    /// A civil day as `2026-05-15` or `15.5.2026`.
    func day() -> Day {
        if let day = node?.scalar.flatMap({ Day($0.string) }) { return day }
        note(node == nil ? .missing : .expected(.day))
        return Day(number: 0)
    }

    func bool() -> Bool {
        switch node?.scalar?.string.lowercased() {
        case "true", "yes": return true
        case "false", "no": return false
        default:
            note(node == nil ? .missing : .expected(.yesOrNo))
            return false
        }
    }

    /// One of an enumeration's raw values; the first one stands in for what is wrong.
    func choice<Value: CaseIterable & RawRepresentable<String>>(_ type: Value.Type) -> Value? {
        let text = word()
        if let value = Value(rawValue: text) { return value }
        if !text.isEmpty { note(.notOneOf(Value.allCases.map(\.rawValue))) }
        return nil
    }
}

/// A mapping with its places by key.
struct YAMLObject {
    private let places: [String: YAMLPlace]
    /// In the file's order.
    let keys: [String]
    let place: YAMLPlace

    init(places: [String: YAMLPlace], keys: [String], place: YAMLPlace) {
        self.places = places
        self.keys = keys
        self.place = place
    }

    /// The place of a key; empty when it is not written.
    subscript(key: String) -> YAMLPlace {
        if let place = places[key] { return place }
        return YAMLPlace(node: nil, path: place.path.isEmpty ? key : "\(place.path).\(key)", line: place.line, notes: place.notes)
    }
}
