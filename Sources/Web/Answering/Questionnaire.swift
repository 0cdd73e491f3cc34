import Domain

/// An open round as answer forms need it; made once and shared by all forms of a second.
final class AskedRound: Sendable {
    let round: Round
    let instrument: Instrument
    let codec: SheetCodec
    /// In the order of the labels' numbers.
    private let questionnaires: [Questionnaire]

    init(round: Round, instrument: Instrument) {
        self.round = round
        self.instrument = instrument
        codec = SheetCodec(instrument: instrument, labels: round.labels)
        questionnaires = round.labels.map { Questionnaire(label: $0, instrument: instrument) }
    }

    /// nil for a number that is no label of the round.
    func questionnaire(_ label: Int) -> Questionnaire? {
        questionnaires.indices.contains(label) ? questionnaires[label] : nil
    }
}

/// What the people of one label are asked: their own items only, by section, in the instrument's order.
final class Questionnaire: Sendable {
    /// A section with the items that are asked of it, one or more.
    struct Part: Sendable {
        let section: InstrumentSection
        let items: [Item]
        /// The theme whose open question ends it.
        let openTheme: InstrumentTheme?

        var statements: [Item] { items.filter(\.isStatement) }
        /// Items of every other kind.
        var others: [Item] { items.filter { !$0.isStatement } }
    }

    let label: Label
    let instrument: Instrument
    /// Nil when the instrument does not know the label's group.
    let group: AskedGroup?
    let parts: [Part]
    /// All of them, in the order of the form.
    let items: [Item]
    /// The place of an item on the form, 1…: its number on paper, where everything stands.
    let numbers: [Item.ID: Int]
    /// What an item is called on a page: `3`, and `3a` where it is asked only after some answers. Those are hidden until they are asked, and
    /// nobody misses a number.
    let marks: [Item.ID: String]
    /// Fields of rankings: `H5.a` to the item and the option.
    let places: [String: (item: Item.ID, option: String)]
    /// Keys of the themes with an open question.
    let openThemes: Set<String>
    /// Of items that are not asked of everybody.
    private let rules: [Item.ID: SheetRule]

    init(label: Label, instrument: Instrument) {
        self.label = label
        self.instrument = instrument
        group = instrument.group(label.group)
        let asked = Set(label.statements)
        let themes = Dictionary(OpenAnswers.themes(of: label, instrument: instrument).map { ($0.key, $0) }) { first, _ in first }
        let bySection = Dictionary(grouping: instrument.items.filter { asked.contains($0.id) }, by: \.section)
        parts = instrument.sections.compactMap { section in
            bySection[section.key].map { Part(section: section, items: $0, openTheme: themes[section.key]) }
        }
        items = parts.flatMap(\.items)
        numbers = Dictionary(items.enumerated().map { ($1.id, $0 + 1) }) { first, _ in first }
        marks = Self.marks(of: items)
        places = Dictionary(items.flatMap { item in item.placeFields.map { ($0.field, (item.id, $0.option)) } }) { first, _ in first }
        openThemes = Set(parts.compactMap(\.openTheme?.key))
        rules = Dictionary(instrument.rules.map { ($0.item, $0) }) { first, _ in first }
    }

    /// What the items of a form are called.
    static func marks(of items: [Item]) -> [Item.ID: String] {
        var (marks, number, letter): ([Item.ID: String], Int, Int) = ([:], 0, 0)
        for item in items {
            if item.askIf == nil || number == 0 { (number, letter) = (number + 1, 0) } else { letter += 1 }
            marks[item.id] = "\(number)" + String(repeating: "z", count: letter / 26) + Self.letters[letter % 26]
        }
        return marks
    }

    /// None for an item that everybody is asked.
    private static let letters = [""] + "abcdefghijklmnopqrstuvwxy".map(String.init)

    var count: Int { items.count }
    /// Statements and nothing else: then the form speaks of statements and themes.
    var isOfStatements: Bool { items.allSatisfy(\.isStatement) }
    var hasRequired: Bool { items.contains(where: \.isRequired) }

    func item(_ id: Item.ID) -> Item? { numbers[id].map { items[$0 - 1] } }

    /// Whether an item is asked of whoever gave these answers.
    ///
    /// - Parameter steps: a byte a column of the instrument.
    func isAsked(_ item: Item, _ steps: [UInt8]) -> Bool { rules[item.id]?.asks(steps) ?? true }

    /// The part that an item stands in.
    func part(of item: Item.ID) -> Int? { parts.firstIndex { $0.items.contains { $0.id == item } } }
}

extension Item {
    /// A ranking has a field for each option: `H5.a`.
    var placeFields: [(field: String, option: String)] {
        guard case .ranking(let choices, _) = kind else { return [] }
        return choices.options.map { ("\(id).\($0.key)", $0.key) }
    }
}

extension Label {
    /// Thirteen seconds an item: the four to six minutes that 17 to 28 statements are meant to take. Unit: minutes.
    var minutes: Int { max(1, (statements.count * 13 + 30) / 60) }
}
