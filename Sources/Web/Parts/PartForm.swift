import Domain
import Formats

/// The fields of a form exactly as they were typed, so that nothing is lost when something must be mended.
///
/// A text has one field a language (`name-fi`), a repeated row is `values-1-…`, what was ticked stands under its name with blanks between.
struct PartForm: Sendable, Equatable {
    private var values: [String: String] = [:]
    /// The version that was seen; 0 for something new.
    let version: Int

    init(version: Int = 0) { self.version = version }

    /// What was posted, cleaned as it would be kept.
    init(_ form: Form) {
        version = form["version"].flatMap { Int($0) } ?? 0
        for field in form.fields {
            let text = Cleaned.text(field.value)
            // Boxes share a name; nothing else comes twice from our own pages.
            values[field.name] = values[field.name].map { $0.isEmpty ? text : $0 + " " + text } ?? text
        }
    }

    subscript(name: String) -> String {
        get { values[name] ?? "" }
        set { values[name] = newValue.isEmpty ? nil : newValue }
    }

    /// A text in the languages that were filled.
    func text(_ name: String) -> LocalText {
        LocalText(Dictionary(uniqueKeysWithValues: Language.allCases.map { ($0, self["\(name)-\($0.rawValue)"]) }))
    }

    /// The same on one line.
    func line(_ name: String) -> LocalText { LocalText(text(name).texts.mapValues { Cleaned.line($0) }) }

    /// What was ticked, each once.
    func ticked(_ name: String) -> [String] {
        self[name].split(separator: " ").map(String.init).reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    }

    func isTicked(_ name: String) -> Bool { self[name] == "1" }

    /// Numbers of the rows in which something stands.
    func rows(_ name: String, most: Int) -> [Int] {
        (1...most).filter { row in values.contains { $0.key.hasPrefix("\(name)-\(row)-") && !$0.value.isEmpty } }
    }
}

/// Writing what is kept, so that every value reads back as the same one.
extension PartForm {
    mutating func write(_ name: String, _ text: LocalText) {
        for (language, words) in text.texts { self["\(name)-\(language.rawValue)"] = words }
    }

    mutating func write(_ name: String, _ day: Day?, _ t: Translator) { self[name] = day.map { t.typed($0) } ?? "" }
    mutating func write(_ name: String, _ amount: Int?) { self[name] = amount.map { String($0) } ?? "" }

    /// Every digit, so that saving an untouched form changes nothing.
    mutating func write(_ name: String, _ figure: Double?) {
        self[name] =
            figure.map { figure in
                let text = figure == figure.rounded() && abs(figure) < 1e15 ? String(Int(figure)) : String(figure)
                return text.replacing(".", with: ",")
            } ?? ""
    }

    mutating func write(_ name: String, ticked: [String]) { self[name] = ticked.joined(separator: " ") }
    mutating func write(_ name: String, _ isTicked: Bool) { self[name] = isTicked ? "1" : "" }
    mutating func write<Row>(_ name: String, _ ids: [ID<Row>]) { write(name, ticked: ids.map(\.description)) }
}
