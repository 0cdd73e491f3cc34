/// A versioned questionnaire as its data file describes it (`Content/instruments/`, `docs/instruments.md`).
package struct Instrument: Hashable, Sendable {
    /// `muutosvalmius`: lower-case letters and hyphens; the same over versions.
    package let id: String
    package let version: Int
    package let answeredBy: AnsweredBy
    package let name: LocalText
    package let author: String
    package let licence: String
    /// Where the idea comes from, said wherever results are shown.
    package let source: LocalText
    /// The questionnaire that it is a copy of, in every version of the copy; nil for one that is its own beginning.
    package let origin: InstrumentReference?
    /// The words of steps 1…5, index 0 is step 1; empty where there is no statement.
    package let scale: [LocalText]
    package let dontKnow: LocalText
    /// Read by every group above the form, after the group's own instruction.
    package let instruction: LocalText
    package let groups: [AskedGroup]
    package let themes: [InstrumentTheme]
    /// The parts of the form, in its order.
    package let sections: [InstrumentSection]
    /// Everything that is asked, in the file's order.
    package let items: [Item]
    /// Asked once a theme, optional; its answers are shown for all who were asked together. Empty: not asked.
    package let openQuestion: LocalText
    /// The statements among the items.
    package let statements: [Statement]
    /// What is counted, in the order of a sheet's bytes.
    package let columns: [Column]
    /// What the bytes of a sheet keep to; none where all items are statements that everybody is asked.
    package let rules: [SheetRule]

    package init(
        id: String, version: Int, answeredBy: AnsweredBy = .people, name: LocalText, author: String, licence: String, source: LocalText,
        scale: [LocalText], dontKnow: LocalText, instruction: LocalText, groups: [AskedGroup], themes: [InstrumentTheme],
        sections: [InstrumentSection], items: [Item], openQuestion: LocalText, origin: InstrumentReference? = nil
    ) {
        self.id = id
        self.version = version
        self.answeredBy = answeredBy
        self.name = name
        self.author = author
        self.licence = licence
        self.source = source
        self.origin = origin
        self.scale = scale
        self.dontKnow = dontKnow
        self.instruction = instruction
        self.groups = groups
        self.themes = themes
        self.sections = sections
        self.items = items
        self.openQuestion = openQuestion
        statements = items.compactMap(Statement.init)
        (columns, rules) = Self.columns(of: items)
    }

    /// Statements alone, a section for each theme.
    package init(
        id: String, version: Int, name: LocalText, author: String, licence: String, source: LocalText, scale: [LocalText],
        dontKnow: LocalText, instruction: LocalText, groups: [AskedGroup], themes: [InstrumentTheme], statements: [Statement],
        openQuestion: LocalText
    ) {
        self.init(
            id: id, version: version, name: name, author: author, licence: licence, source: source, scale: scale, dontKnow: dontKnow,
            instruction: instruction, groups: groups, themes: themes,
            sections: themes.map { InstrumentSection(key: $0.key, name: $0.name, lead: $0.sentence) },
            items: statements.map {
                Item(id: $0.id, section: $0.theme, text: $0.text, groups: $0.groups, pulse: $0.pulse, kind: .statement(theme: $0.theme))
            }, openQuestion: openQuestion)
    }

    /// Columns side by side, and the rules that bind them.
    private static func columns(of items: [Item]) -> ([Column], [SheetRule]) {
        var columns: [Column] = []
        var rules: [SheetRule] = []
        var known: [Item.ID: (item: Item, columns: Range<Int>, root: Item.ID)] = [:]
        for item in items {
            let parent = item.askIf.flatMap { known[$0.item] }
            let root = parent?.root ?? item.id
            let start = columns.count
            columns += item.columns(root: root)
            let range = start..<columns.count
            if let rule = SheetRule(item, columns: range, looksAt: parent.map { ($0.item, $0.columns) }) { rules.append(rule) }
            known[item.id] = (item, range, root)
        }
        return (columns, rules)
    }

    /// The items that `group` is asked, in the instrument's order.
    package func items(for group: String, in selection: Selection) -> [Item] {
        items.filter { (selection == .full ? $0.groups : $0.pulse).contains(group) }
    }

    /// The statements that `group` is asked, in the instrument's order.
    package func statements(for group: String, in selection: Selection) -> [Statement] {
        statements.filter { (selection == .full ? $0.groups : $0.pulse).contains(group) }
    }

    package func item(_ id: Item.ID) -> Item? { items.first { $0.id == id } }
    package func statement(_ id: Statement.ID) -> Statement? { statements.first { $0.id == id } }
    package func theme(_ key: String) -> InstrumentTheme? { themes.first { $0.key == key } }
    package func group(_ key: String) -> AskedGroup? { groups.first { $0.key == key } }
    package func section(_ key: String) -> InstrumentSection? { sections.first { $0.key == key } }

    /// Goes through themes – four or more – so that boards and reports can tell its figures.
    package var isOnThemes: Bool { Set(statements.map(\.theme)).count >= 4 }

    /// Has a short set for repeats and the quick test.
    package var hasPulse: Bool { items.contains { !$0.pulse.isEmpty } }
}

/// Who fills an instrument in; there is no switch, its file says it (SAFETY §6).
package enum AnsweredBy: String, CaseIterable, Hashable, Sendable {
    /// always anonymous
    case people
    /// a named statement of the organisation
    case organisations
}

/// How much of an instrument a round asks.
package enum Selection: String, CaseIterable, Hashable, Sendable {
    /// every item of the group
    case full
    /// the short set for repeats and the quick test
    case pulse
}

/// A statement of an instrument; agreeing means readiness.
package struct Statement: Hashable, Sendable {
    /// `M01`; the form field of its answer carries the same name.
    package typealias ID = String

    package let id: ID
    /// Key of its theme.
    package let theme: String
    package let text: LocalText
    /// Keys of the groups that are asked it in a full round.
    package let groups: [String]
    /// Keys of the groups that are asked it in a pulse.
    package let pulse: [String]
    package let concordance: Concordance?

    package init(id: ID, theme: String, text: LocalText, groups: [String], pulse: [String], concordance: Concordance? = nil) {
        self.id = id
        self.theme = theme
        self.text = text
        self.groups = groups
        self.pulse = pulse
        self.concordance = concordance
    }

    /// Nil for an item of another kind.
    init?(_ item: Item) {
        guard case .statement(let theme) = item.kind else { return nil }
        self.init(id: item.id, theme: theme, text: item.text, groups: item.groups, pulse: item.pulse, concordance: item.concordance)
    }
}

/// A kind of people whom an instrument knows: `staff`, `management`, `elected`, `public`.
package struct AskedGroup: Hashable, Sendable {
    package let key: String
    package let name: LocalText
    /// Tells the reader who "we" are.
    package let instruction: LocalText

    package init(key: String, name: LocalText, instruction: LocalText) {
        self.key = key
        self.name = name
        self.instruction = instruction
    }

    /// The group whose members work in sectors.
    package static let staff = "staff"
    /// The group of an open, self-selected link.
    package static let open = "public"
}

/// A theme as the instrument ships it; organisations keep their own board (`Theme`).
package struct InstrumentTheme: Hashable, Sendable {
    /// `johtaminen`: stable, so that results stay comparable.
    package let key: String
    package let name: LocalText
    package let sentence: LocalText

    package init(key: String, name: LocalText, sentence: LocalText) {
        self.key = key
        self.name = name
        self.sentence = sentence
    }
}
