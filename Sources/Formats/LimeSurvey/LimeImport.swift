import Domain

/// A questionnaire of LimeSurvey as one of ours, with what was changed and what was left out on the way.
package struct LimeImport: Sendable {
    package let instrument: Instrument
    package let notes: [QuestionnaireNote]

    /// - Parameter base: an empty questionnaire; its groups, scale and words stand where the file says nothing of them.
    package init(_ survey: LimeSurvey, base: Instrument) {
        var reading = LimeInstrument(survey: survey, base: base)
        instrument = reading.instrument()
        notes = reading.notes
    }
}

/// Something in a questionnaire of another tool that did not come as it was.
package struct QuestionnaireNote: Hashable, Sendable {
    package let kind: Kind
    /// The code of the question, as the file has it.
    package let code: String
    /// More of it: a type, an expression, a language.
    package let detail: String
    /// Of the file, 1…; 0 for the whole.
    package let line: Int

    package enum Kind: String, CaseIterable, Sendable {
        /// a type of question that is not known here
        case unknownType = "unknown-type"
        /// a language besides Finnish, Swedish and English
        case language
        /// a condition that says more than "one of these was chosen before"
        case condition
        /// the free text beside "other", or beside each answer
        case other
        case validation
        /// an array became a question for each line
        case array
        /// answers are numbers or dates there, words here
        case asText = "as-text"
        /// the code does not do as an id here
        case code
        /// more than a questionnaire may hold
        case tooMany = "too-many"
        /// no question with two options or more
        case options
        /// named groups are none of the questionnaire's
        case groups
        /// it was ours once, and what LimeSurvey has no place for is gone from it or damaged
        case unmarked
    }

    init(_ kind: Kind, _ code: String = "", _ detail: String = "", line: Int = 0) {
        (self.kind, self.code, self.detail, self.line) = (kind, code, String(detail.prefix(200)), line)
    }
}

/// Puts together an instrument from a LimeSurvey structure.
struct LimeInstrument {
    let survey: LimeSurvey
    let base: Instrument
    var notes: [QuestionnaireNote] = []
    var items: [Item] = []
    /// Items and options by what LimeSurvey's conditions call them: `K2` → item, `K3_aika` → item and option.
    var known: [String: Known] = [:]
    var scale: [LocalText] = []
    var dontKnow = LocalText()
    var open = LocalText()
    var themes: [InstrumentTheme] = []
    let whole: LimeExtras.Whole?
    let groupQuestion: LimeSurvey.Question?
    /// A text with its own word → the same with both.
    let wordings: [String: String]
    private var columns = 0

    struct Known {
        let item: Item.ID
        /// By the answer's code.
        let options: [String: String]
    }

    static let mostItems = 200
    static let mostColumns = 400

    init(survey: LimeSurvey, base: Instrument) {
        (self.survey, self.base) = (survey, base)
        let asks = survey.questions.first { LimeExtras(text: $0.attributes[LimeSurvey.ownAttribute])?.survey != nil }
        groupQuestion = asks?.code == LimeSurvey.groupCode ? asks : nil
        whole = LimeExtras(text: asks?.attributes[LimeSurvey.ownAttribute])?.survey
        let raw = whole?.wordings ?? []
        wordings = Dictionary(raw.flatMap { [(Folded.chosen($0, first: true), $0), (Folded.chosen($0, first: false), $0)] }) { first, _ in first }
    }

    mutating func instrument() -> Instrument {
        for language in survey.languages where Language(rawValue: language) == nil { notes.append(QuestionnaireNote(.language, "", language)) }
        let marks = survey.questions.compactMap { $0.attributes[LimeSurvey.ownAttribute] }.filter { !$0.isEmpty }
        let isOurs = !marks.isEmpty || survey.questions.contains { $0.code == LimeSurvey.groupCode }
        if isOurs, whole == nil || marks.contains(where: { LimeExtras(text: $0) == nil }) { notes.append(QuestionnaireNote(.unmarked)) }
        themes = (whole?.themes ?? []).map { InstrumentTheme(key: $0.key, name: LimeExtras.local($0.name), sentence: LimeExtras.local($0.sentence)) }
        let keys = sectionKeys()
        var sections: [InstrumentSection] = []
        for group in survey.groups where group.id != groupQuestion?.group || holdsMore(group) {
            let key = keys[group.id] ?? "osa-\(sections.count + 1)"
            let questions = survey.questions.filter { $0.group == group.id && $0.code != groupQuestion?.code }
            let lead = text(group.descriptions)
            sections.append(InstrumentSection(key: key, name: text(group.names), lead: lead))
            if LimeCondition(group.relevance.isEmpty ? "1" : group.relevance) != .always {
                note(.condition, group.names.values.sorted().first ?? "", group.relevance, group.line)
            }
            for question in questions { take(question, in: key, named: sections.last?.name ?? LocalText()) }
        }
        return Instrument(
            id: whole?.id ?? base.id, version: whole?.version ?? base.version,
            answeredBy: whole.flatMap { AnsweredBy(rawValue: $0.by) } ?? base.answeredBy, name: orBase(text(survey.titles), base.name),
            author: whole?.author ?? base.author, licence: whole?.licence ?? base.licence,
            source: whole == nil ? base.source : orBase(text(survey.descriptions), base.source),
            scale: scale.isEmpty ? whole?.scale.map(LimeExtras.local) ?? base.scale : scale,
            dontKnow: orBase(dontKnow, orBase(LimeExtras.local(whole?.dontKnow), base.dontKnow)),
            instruction: orBase(text(survey.welcomes), base.instruction), groups: groups,
            themes: themes.isEmpty && whole == nil ? base.themes : themes,
            sections: sections.isEmpty ? base.sections : sections, items: items, openQuestion: orBase(open, LimeExtras.local(whole?.open)),
            origin: origin)
    }

    private var origin: InstrumentReference? {
        guard let parts = whole?.from?.split(separator: " "), parts.count == 2, let version = Int(parts[1]), version > 0 else { return nil }
        return InstrumentReference(id: String(parts[0]), version: version)
    }

    private func orBase(_ text: LocalText, _ other: LocalText) -> LocalText { text.isEmpty ? other : text }

    /// A group that holds the question of the group and something more.
    private func holdsMore(_ group: LimeSurvey.Group) -> Bool {
        survey.questions.contains { $0.group == group.id && $0.code != groupQuestion?.code }
    }

    var groups: [AskedGroup] {
        guard let whole else { return base.groups }
        return whole.groups.enumerated().map { place, group in
            let seen = groupQuestion?.answers.first { $0.code == LimeSurvey.groupAnswer(place) }.map { text($0.texts) }
            let usual = base.groups.first { $0.key == group.key }?.name ?? LocalText()
            let name = seen ?? orBase(LimeExtras.local(group.name), usual)
            return AskedGroup(key: group.key, name: name, instruction: LimeExtras.local(group.instruction))
        }
    }

    /// Of a group the key that its first question of ours names; each once.
    private func sectionKeys() -> [String: String] {
        var keys: [String: String] = [:]
        for question in survey.questions {
            let one = LimeExtras(text: question.attributes[LimeSurvey.ownAttribute])?.items?.values.first
            guard let key = one?.section, keys[question.group] == nil, !keys.values.contains(key) else { continue }
            keys[question.group] = key
        }
        let used = survey.groups.filter { $0.id != groupQuestion?.group || holdsMore($0) }
        for (place, group) in used.enumerated() where keys[group.id] == nil {
            guard let sections = whole?.sections, sections.indices.contains(place), !keys.values.contains(sections[place]) else { continue }
            keys[group.id] = sections[place]
        }
        return keys
    }

    mutating func note(_ kind: QuestionnaireNote.Kind, _ code: String, _ detail: String = "", _ line: Int) {
        guard notes.count < 500 else { return }
        notes.append(QuestionnaireNote(kind, code, detail, line: line))
    }

    /// A text as people see it, with both words where it was written so.
    func text(_ texts: [String: String]) -> LocalText {
        let plain = LimeText.local(texts)
        guard !wordings.isEmpty else { return plain }
        return LocalText(plain.texts.mapValues { wordings[$0] ?? $0 })
    }

    mutating func add(_ item: Item, as names: [(String, [String: String])], line: Int) {
        let columns = item.columns().count
        guard items.count < Self.mostItems, self.columns + columns <= Self.mostColumns else {
            if notes.last?.kind != .tooMany { note(.tooMany, item.id, "", line) }
            return
        }
        self.columns += columns
        items.append(item)
        for (name, options) in names { known[name] = Known(item: item.id, options: options) }
    }
}
