import Domain
import Formats

extension Theme {
    /// The parts in which two versions differ, in the order of the form; hiding is not among them.
    func differences(from other: Theme) -> [Field] {
        Field.allCases.filter { field in
            switch field {
            case .name: name != other.name
            case .sentence: sentence != other.sentence
            case .meaning: meaning != other.meaning
            case .target: target?.tenths != other.target?.tenths
            case .year: target?.year != other.target?.year
            case .owner: owner != other.owner
            }
        }
    }
}

/// The fields of a theme's form exactly as they were typed; names are the raw values of `Theme.Field`.
struct ThemeForm: Sendable {
    private var values: [String: String] = [:]
    /// The version that was seen; 0 for a new theme.
    let version: Int

    init(_ form: Form) {
        for field in form.fields where values[field.name] == nil { values[field.name] = Cleaned.text(field.value) }
        version = form["version"].flatMap { Int($0) } ?? 0
    }

    init(_ theme: Theme, version: Int, t: Translator) {
        self.version = version
        for (name, text) in [("name", theme.name), ("sentence", theme.sentence), ("meaning", theme.meaning), ("owner", theme.owner.name)] {
            for (language, words) in text.texts { values["\(name)-\(language.rawValue)"] = words }
        }
        values["target"] = theme.target.map { t.number($0.level) }
        values["year"] = theme.target.map { String($0.year) }
        values["account"] = theme.owner.account?.description
        values["hidden"] = theme.isHidden ? "1" : nil
    }

    init() { version = 0 }

    subscript(name: String) -> String { values[name] ?? "" }

    func text(_ name: String) -> LocalText {
        LocalText(Dictionary(uniqueKeysWithValues: Language.allCases.map { ($0, self["\(name)-\($0.rawValue)"]) }))
    }

    func line(_ name: String) -> LocalText { LocalText(text(name).texts.mapValues { Cleaned.line($0) }) }
}

/// Reads a theme out of its form; every problem is found at once.
struct ThemeCheck {
    let form: ThemeForm
    let first: Language
    /// Members who may own it.
    let accounts: [Account.ID]
    private var fields: TypedFields

    init(form: ThemeForm, first: Language, accounts: [Account.ID], t: Translator) {
        self.form = form
        self.first = first
        self.accounts = accounts
        fields = TypedFields(t: t) { form[$0] }
    }

    var problems: [FieldProblem] { fields.problems }

    /// What was typed on top of `current`, whose key stays.
    mutating func theme(changing current: Theme) -> Theme {
        var theme = current
        theme.name = form.line("name")
        theme.sentence = form.text("sentence")
        theme.meaning = form.text("meaning")
        theme.target = target()
        let account = fields.choice("account") { text in accounts.first { $0.description == text } }
        theme.owner = ThemeOwner(name: form.line("owner"), account: account)
        theme.isHidden = form["hidden"] == "1"
        for problem in theme.problems() {
            switch problem {
            case .nameMissing: fields.add("name-\(first.rawValue)", fields.t("board.problem.name"))
            case .tooLong(let field, let long): fields.tooLong(long, at: "\(field.rawValue)-\(long.language.rawValue)")
            }
        }
        return theme
    }

    /// A level and its year belong together.
    private mutating func target() -> TargetLevel? {
        let level = fields.figure("target")
        let year = fields.amount("year")
        guard !form["target"].isEmpty || !form["year"].isEmpty else { return nil }
        if !(1...5).contains(level ?? 0) { fields.add("target", fields.t("board.problem.target")) }
        if !(2000...2100).contains(year ?? 0) { fields.add("year", fields.t("board.problem.year")) }
        guard let level, let year, (1...5).contains(level) else { return nil }
        return TargetLevel(tenths: Int((level * 10).rounded()), year: year)
    }
}
