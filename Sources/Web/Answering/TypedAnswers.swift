import Domain
import Formats

/// What a form carries on its way from page to page: the answers so far, and what could not be taken as an answer.
struct TypedAnswers: Sendable {
    private(set) var answers: [Statement.ID: Answer] = [:]
    /// By theme key, cleaned, never empty; may be longer than allowed, so that nothing typed is lost.
    private(set) var texts: [String: String] = [:]
    private(set) var slips: [Slip] = []

    /// Nothing typed yet.
    init() {}

    /// Reads the fields of a form: a statement's id with `1`…`5`, `eos` or nothing, `avoin-{theme}` with a text.
    ///
    /// Other names are no answers and are passed over, unless they look like a statement or an open question.
    init(_ form: Form, for questionnaire: Questionnaire) {
        answers.reserveCapacity(questionnaire.count)
        var (steps, others) = ([Bool](repeating: false, count: questionnaire.count), Set<String>())
        for (name, value) in form.fields where Self.isAnswer(name) {
            let number = questionnaire.numbers[name]
            guard number.map({ !steps[$0 - 1] }) ?? others.insert(name).inserted else {
                slips.append(Slip(field: name, kind: .doubled))
                continue
            }
            if let number {
                steps[number - 1] = true
                takeStep(value, of: name)
            } else if let theme = Self.theme(name), questionnaire.openThemes.contains(theme) {
                takeText(value, of: theme, in: name)
            } else {
                slips.append(Slip(field: name, kind: .notAsked))
            }
        }
    }

    var isEmpty: Bool { answers.isEmpty && texts.isEmpty }

    func sheet(label: Int) -> AnswerSheet { AnswerSheet(label: label, answers: answers, texts: texts) }

    /// How many statements of a part have an answer.
    func count(in part: Questionnaire.Part) -> Int { part.statements.count { answers[$0.id] != nil } }

    private mutating func takeStep(_ value: String, of statement: Statement.ID) {
        if let answer = Answer(formValue: value) {
            answers[statement] = answer
        } else if !value.isEmpty {
            slips.append(Slip(field: statement, kind: .unknownOption(String(value.prefix(40)))))
        }
    }

    private mutating func takeText(_ value: String, of theme: String, in field: String) {
        guard !value.isEmpty else { return }
        let text = Cleaned.text(value)
        guard !text.isEmpty else { return }
        texts[theme] = text
        // A text has at least as many bytes as characters: short ones are not counted.
        guard text.utf8.count > SheetCodec.longestText else { return }
        let length = text.count
        if length > SheetCodec.longestText { slips.append(Slip(field: field, kind: .tooLong(characters: length))) }
    }

    /// The field of a theme's open question.
    static func field(of theme: InstrumentTheme) -> String { openPrefix + theme.key }

    private static let openPrefix = "avoin-"

    private static func theme(_ name: String) -> String? {
        name.hasPrefix(openPrefix) ? String(name.dropFirst(openPrefix.count)) : nil
    }

    /// `M01`, `avoin-tieto` and the like; every other field is the form's own.
    private static func isAnswer(_ name: String) -> Bool {
        guard let first = name.utf8.first else { return false }
        return (65...90).contains(first) || name.hasPrefix(openPrefix)
    }
}

/// A field that cannot be taken as it is.
struct Slip: Hashable, Sendable {
    enum Kind: Hashable, Sendable {
        /// what was sent, cut at 40 characters
        case unknownOption(String)
        /// came more than once
        case doubled
        /// not a question of this group
        case notAsked
        case tooLong(characters: Int)
    }

    let field: String
    let kind: Kind
}
