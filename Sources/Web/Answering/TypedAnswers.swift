import Domain
import Formats

/// What a form carries on its way from page to page: the answers so far, and what could not be taken as an answer.
struct TypedAnswers: Sendable {
    private(set) var answers: [Statement.ID: Answer] = [:]
    /// Choices, rankings and numbers as they were typed, also what cannot be taken, so that nothing is lost.
    private(set) var items: [Item.ID: TypedItem] = [:]
    /// By theme key or item id, cleaned, never empty; may be longer than allowed, so that nothing typed is lost.
    private(set) var texts: [String: String] = [:]
    private(set) var slips: [Slip] = []
    /// Bytes of the columns of `items`.
    private var choices: [Column.ID: UInt8] = [:]

    /// Nothing typed yet.
    init() {}

    /// Reads the fields of a form: an item's id with its answer (a statement's `1`…`5`, `eos` or nothing; options by their keys, a number,
    /// a text), a ranking's `{id}.{option}` with a place, `avoin-{theme}` with a text.
    ///
    /// Other names are no answers and are passed over, unless they look like an item or an open question.
    init(_ form: Form, for questionnaire: Questionnaire) {
        answers.reserveCapacity(questionnaire.count)
        var (taken, others) = ([Bool](repeating: false, count: questionnaire.count), Set<String>())
        for (name, value) in form.fields where Self.isAnswer(name) {
            let number = questionnaire.numbers[name]
            if let number, questionnaire.items[number - 1].takesSeveral {
                if !value.isEmpty { items[name, default: TypedItem()].values.append(value) }
                continue
            }
            guard number.map({ !taken[$0 - 1] }) ?? others.insert(name).inserted else {
                slips.append(Slip(field: questionnaire.places[name]?.item ?? name, kind: .doubled))
                continue
            }
            if let number {
                taken[number - 1] = true
                if questionnaire.items[number - 1].isText { takeText(value, of: name, in: name) } else { takeStep(value, of: name) }
            } else if let place = questionnaire.places[name] {
                if !value.isEmpty { items[place.item, default: TypedItem()].places[place.option] = value }
            } else if let theme = Self.theme(name), questionnaire.openThemes.contains(theme) {
                takeText(value, of: theme, in: name)
            } else {
                slips.append(Slip(field: name, kind: .notAsked))
            }
        }
        readItems(questionnaire)
    }

    var isEmpty: Bool { answers.isEmpty && items.isEmpty && texts.isEmpty }

    /// What is sealed: without answers to what was not asked of this person.
    ///
    /// - Parameter keyed: answers to statements that came in another way than by their fields.
    func sheet(for questionnaire: Questionnaire, keyed: [Statement.ID: Answer]? = nil) -> AnswerSheet {
        let sheet = AnswerSheet(label: questionnaire.label.number, answers: keyed ?? answers, choices: choices, texts: texts)
        return questionnaire.instrument.rules.isEmpty ? sheet : sheet.keepingAsked(by: questionnaire.instrument)
    }

    /// Items that are asked of whoever typed this, must be answered, and are not.
    func missing(_ questionnaire: Questionnaire) -> [Item] {
        guard questionnaire.hasRequired else { return [] }
        let steps = steps(questionnaire)
        return questionnaire.items.filter { $0.isRequired && !isAnswered($0) && questionnaire.isAsked($0, steps) }
    }

    /// A byte a column, of what is asked.
    func steps(_ questionnaire: Questionnaire) -> [UInt8] {
        let sheet = sheet(for: questionnaire)
        return questionnaire.instrument.columns.map(sheet.byte)
    }

    /// Something stands in its field, right or wrong.
    func isAnswered(_ item: Item) -> Bool { answers[item.id] != nil || items[item.id] != nil || texts[item.id] != nil }

    /// How many items of a part have an answer.
    func count(in part: Questionnaire.Part) -> Int { part.items.count(where: isAnswered) }

    func count(in questionnaire: Questionnaire) -> Int { questionnaire.items.count(where: isAnswered) }

    /// Everything that was typed, as a form sends it.
    func fields(_ questionnaire: Questionnaire) -> [FormField] {
        questionnaire.parts.flatMap { part in
            part.items.flatMap(fields)
                + [part.openTheme].compactMap { theme in
                    theme.flatMap { theme in texts[theme.key].map { FormField(name: Self.field(of: theme), value: $0) } }
                }
        }
    }

    func fields(of item: Item) -> [FormField] {
        let one = [answers[item.id]?.formValue, texts[item.id]].compactMap(\.self) + (items[item.id]?.values ?? [])
        let places = item.placeFields.compactMap { field, option in items[item.id]?.places[option].map { FormField(name: field, value: $0) } }
        return one.map { FormField(name: item.id, value: $0) } + places
    }

    private mutating func readItems(_ questionnaire: Questionnaire) {
        guard !items.isEmpty else { return }
        for item in questionnaire.items {
            guard let typed = items[item.id] else { continue }
            do throws(ItemSlip) {
                for (column, byte) in zip(item.columns(), try typed.bytes(of: item) ?? []) { choices[column.id] = byte }
            } catch {
                slips.append(Slip(field: item.id, kind: .item(error)))
            }
        }
    }

    private mutating func takeStep(_ value: String, of statement: Statement.ID) {
        if let answer = Answer(formValue: value) {
            answers[statement] = answer
        } else if !value.isEmpty {
            slips.append(Slip(field: statement, kind: .unknownOption(String(value.prefix(40)))))
        }
    }

    private mutating func takeText(_ value: String, of key: String, in field: String) {
        guard !value.isEmpty else { return }
        let text = Cleaned.text(value)
        guard !text.isEmpty else { return }
        texts[key] = text
        // A text has at least as many bytes as characters: short ones are not counted.
        guard text.utf8.count > SheetCodec.longestText else { return }
        let length = text.count
        if length > SheetCodec.longestText { slips.append(Slip(field: field, kind: .tooLong(characters: length))) }
    }

    /// The field of a theme's open question.
    static func field(of theme: InstrumentTheme) -> String { openPrefix + theme.key }

    static let openPrefix = "avoin-"

    private static func theme(_ name: String) -> String? {
        name.hasPrefix(openPrefix) ? String(name.dropFirst(openPrefix.count)) : nil
    }

    /// `M01`, `H5.a`, `avoin-tieto` and the like; every other field is the form's own.
    private static func isAnswer(_ name: String) -> Bool {
        guard let first = name.utf8.first else { return false }
        return (65...90).contains(first) || name.hasPrefix(openPrefix)
    }
}

extension Item {
    /// Its field may come more than once; `TypedItem` judges what came.
    fileprivate var takesSeveral: Bool {
        switch kind {
        case .single, .multiple, .ranking, .number: true
        case .statement, .text: false
        }
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
        /// a choice, ranking or number that cannot be taken
        case item(ItemSlip)
    }

    let field: String
    let kind: Kind
}
