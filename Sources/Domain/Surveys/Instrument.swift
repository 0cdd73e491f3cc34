/// A versioned questionnaire as its data file describes it (`Content/instruments/`, `docs/instruments.md`).
package struct Instrument: Hashable, Sendable {
    /// `muutosvalmius`: lower-case letters and hyphens; the same over versions.
    package let id: String
    package let version: Int
    package let name: LocalText
    package let author: String
    package let licence: String
    /// Where the idea comes from, said wherever results are shown.
    package let source: LocalText
    /// The words of steps 1…5, index 0 is step 1.
    package let scale: [LocalText]
    package let dontKnow: LocalText
    /// Read by every group above the form, after the group's own instruction.
    package let instruction: LocalText
    package let groups: [AskedGroup]
    package let themes: [InstrumentTheme]
    package let statements: [Statement]
    /// Asked once a theme, optional; its answers are shown for all who were asked together.
    package let openQuestion: LocalText

    package init(
        id: String, version: Int, name: LocalText, author: String, licence: String, source: LocalText, scale: [LocalText],
        dontKnow: LocalText, instruction: LocalText, groups: [AskedGroup], themes: [InstrumentTheme], statements: [Statement],
        openQuestion: LocalText
    ) {
        self.id = id
        self.version = version
        self.name = name
        self.author = author
        self.licence = licence
        self.source = source
        self.scale = scale
        self.dontKnow = dontKnow
        self.instruction = instruction
        self.groups = groups
        self.themes = themes
        self.statements = statements
        self.openQuestion = openQuestion
    }

    /// The statements that `group` is asked, in the instrument's order.
    package func statements(for group: String, in selection: Selection) -> [Statement] {
        statements.filter { (selection == .full ? $0.groups : $0.pulse).contains(group) }
    }

    package func statement(_ id: Statement.ID) -> Statement? { statements.first { $0.id == id } }
    package func theme(_ key: String) -> InstrumentTheme? { themes.first { $0.key == key } }
    package func group(_ key: String) -> AskedGroup? { groups.first { $0.key == key } }
}

/// How much of an instrument a round asks.
package enum Selection: String, CaseIterable, Hashable, Sendable {
    /// every statement of the group
    case full
    /// the short set for repeats and the quick test
    case pulse
}

/// One item of an instrument; agreeing means readiness.
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

    package init(id: ID, theme: String, text: LocalText, groups: [String], pulse: [String]) {
        self.id = id
        self.theme = theme
        self.text = text
        self.groups = groups
        self.pulse = pulse
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
