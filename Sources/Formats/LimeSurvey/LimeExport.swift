import Domain

extension LimeSurvey {
    /// A questionnaire of ours in LimeSurvey's parts: sections are groups, statements of a section one array, "ask if" and groups conditions.
    ///
    /// - Parameter labels: of a round. Then its own groups are asked for, and only what they are asked goes along; otherwise the questionnaire's.
    package init(_ instrument: Instrument, words: LimeWords, labels: [Label] = []) {
        let export = LimeExport(instrument: labels.isEmpty ? instrument : instrument.asking(labels), words: words, labels: labels)
        languages = export.languages
        titles = export.html(instrument.name)
        descriptions = export.html(instrument.source)
        welcomes = export.html(instrument.instruction)
        groups = export.groups
        questions = export.questions
    }

    /// The code of the question that asks for the group.
    static let groupCode = "RYHMA"

    static func groupAnswer(_ place: Int) -> String { "G\(place + 1)" }

    /// Of a round's label, by its number.
    package static func labelAnswer(_ number: Int) -> String { "R\(number + 1)" }
}

extension Instrument {
    /// What a round's labels are asked, and nothing else.
    package func asking(_ labels: [Label]) -> Instrument {
        let asked = Set(labels.flatMap(\.statements))
        let items = items.filter { asked.contains($0.id) }
        return changed(sections: sections.filter { section in items.contains { $0.section == section.key } }, items: items)
    }
}

private struct LimeExport {
    let instrument: Instrument
    let words: LimeWords
    let labels: [Label]
    /// Those in which anything is written; the organisation's own order is fi, sv, en.
    let languages: [String]

    init(instrument: Instrument, words: LimeWords, labels: [Label]) {
        (self.instrument, self.words, self.labels) = (instrument, words, labels)
        let texts = [instrument.name] + instrument.items.map(\.text)
        let written = Language.allCases.filter { language in texts.contains { $0[language] != nil } }
        languages = (written.isEmpty ? [.fi] : written).map(\.rawValue)
    }

    /// Of one group nobody need be asked whether one belongs to it.
    private var asksGroup: Bool { labels.isEmpty ? instrument.groups.count > 1 || instrument.items.isEmpty : labels.count > 1 }

    func html(_ text: LocalText) -> [String: String] {
        LimeText.html(LocalText(text.texts.mapValues(words.worded))).filter { languages.contains($0.key) }
    }

    /// A name of the organisation's own, which need not be written in every language.
    private func html(_ text: LocalText, inAll languages: [String]) -> [String: String] {
        let texts = languages.compactMap { Language(rawValue: $0) }.map { ($0.rawValue, LimeText.html(words.worded(text.text(in: $0)))) }
        return Dictionary(uniqueKeysWithValues: texts)
    }

    /// A group of its own asks who answers; a group a section follows.
    var groups: [LimeSurvey.Group] {
        let first = LimeSurvey.Group(id: "1", names: html(words.group))
        return (asksGroup ? [first] : [])
            + instrument.sections.enumerated().map { place, section in
                LimeSurvey.Group(id: String(place + 2), names: html(section.name), descriptions: html(section.lead))
            }
    }

    var questions: [LimeSurvey.Question] {
        var questions = asksGroup ? [group] : []
        for (place, section) in instrument.sections.enumerated() {
            let items = instrument.items.filter { $0.section == section.key }
            for run in Self.runs(items) {
                let number = questions.count + 1
                questions.append(run.count > 1 ? array(run, number, place + 2) : single(run[0], number, place + 2))
            }
            if let open = open(section, questions.count + 1, place + 2) { questions.append(open) }
        }
        if !asksGroup, !questions.isEmpty {
            var extras = LimeExtras(text: questions[0].attributes[LimeSurvey.ownAttribute]) ?? LimeExtras()
            extras.survey = whole
            questions[0].attributes[LimeSurvey.ownAttribute] = extras.text
        }
        return questions
    }

    /// Plain statements that stand in a row share a table; everything else stands by itself.
    private static func runs(_ items: [Item]) -> [[Item]] {
        var runs: [[Item]] = []
        for item in items {
            let isPlain = item.isStatement && item.help.isEmpty && item.askIf == nil
            if isPlain, let last = runs.last?.last, last.isStatement, last.help.isEmpty, last.askIf == nil, last.isRequired == item.isRequired {
                runs[runs.count - 1].append(item)
            } else {
                runs.append([item])
            }
        }
        return runs
    }

    // MARK: Questions

    private var group: LimeSurvey.Question {
        let ofGroups = instrument.groups.enumerated().map { LimeSurvey.Part(code: LimeSurvey.groupAnswer($0), texts: html($1.name)) }
        let ofLabels = labels.map { LimeSurvey.Part(code: LimeSurvey.labelAnswer($0.number), texts: html($0.name, inAll: languages)) }
        let answers = labels.isEmpty ? ofGroups : ofLabels
        return LimeSurvey.Question(
            id: "1", group: "1", type: "L", code: LimeSurvey.groupCode, texts: html(words.group), isMandatory: true,
            attributes: [LimeSurvey.ownAttribute: LimeExtras(survey: whole).text], answers: answers)
    }

    private var whole: LimeExtras.Whole {
        func text(_ text: LocalText) -> LimeExtras.Text { LimeExtras.text(text) }
        return LimeExtras.Whole(
            id: instrument.id, version: instrument.version, from: instrument.origin.map { "\($0.id) \($0.version)" },
            by: instrument.answeredBy.rawValue, author: instrument.author,
            licence: instrument.licence,
            groups: instrument.groups.map { group in
                let isAsked = asksGroup && labels.isEmpty
                return LimeExtras.Group(key: group.key, name: isAsked ? nil : text(group.name), instruction: text(group.instruction))
            },
            themes: instrument.themes.map { LimeExtras.Theme(key: $0.key, name: text($0.name), sentence: text($0.sentence)) },
            scale: instrument.scale.map(text), dontKnow: text(instrument.dontKnow), open: text(instrument.openQuestion),
            sections: instrument.sections.map(\.key), wordings: wordings,
            labels: labels.isEmpty ? nil : Dictionary(uniqueKeysWithValues: labels.map { (LimeSurvey.labelAnswer($0.number), $0.group) }))
    }

    /// Everything that is shown with one of its two words.
    private var wordings: [String] {
        let items = instrument.items.flatMap { [$0.text, $0.help] + $0.options.map(\.text) }
        let others = instrument.sections.flatMap { [$0.name, $0.lead] } + instrument.groups.map(\.name) + instrument.scale
        let all = items + others + [instrument.name, instrument.source, instrument.instruction, instrument.dontKnow, instrument.openQuestion]
        return Set(all.flatMap(\.texts.values).filter { $0.contains("[") }).sorted()
    }

    private func array(_ items: [Item], _ number: Int, _ group: Int) -> LimeSurvey.Question {
        let extras = LimeExtras(items: Dictionary(uniqueKeysWithValues: items.map { ($0.id, one($0)) }))
        let parts = items.map { LimeSurvey.Part(code: $0.id, texts: html($0.text), relevance: condition($0).expression) }
        return LimeSurvey.Question(
            id: String(number), group: String(group), type: "F", code: arrayCode(items), texts: html(words.statements),
            isMandatory: items[0].isRequired, relevance: "1", attributes: [LimeSurvey.ownAttribute: extras.text], subquestions: parts, answers: steps)
    }

    /// Lower case, which no item's id has.
    private func arrayCode(_ items: [Item]) -> String { "v" + items[0].id }

    private var steps: [LimeSurvey.Part] {
        instrument.scale.enumerated().map { LimeSurvey.Part(code: String($0 + 1), texts: html($1)) } + [dontKnow]
    }

    private var dontKnow: LimeSurvey.Part { LimeSurvey.Part(code: Answer.dontKnow.formValue, texts: html(instrument.dontKnow)) }

    private func single(_ item: Item, _ number: Int, _ group: Int) -> LimeSurvey.Question {
        var question = LimeSurvey.Question(
            id: String(number), group: String(group), type: type(item), code: item.id, texts: html(item.text), helps: html(item.help),
            isMandatory: item.isRequired, relevance: condition(item).expression)
        question.attributes[LimeSurvey.ownAttribute] = LimeExtras(items: [item.id: one(item)]).text
        switch item.kind {
        case .statement: question.answers = steps
        case .single(let choices): question.answers = options(item) + (choices.hasDontKnow ? [dontKnow] : [])
        case .multiple(let choices, let most):
            question.subquestions = options(item)
            question.attributes["max_answers"] = String(most)
            let alone = choices.options.indices.filter { choices.options[$0].isAlone }.map { Self.codes(item)[$0] }
            if !alone.isEmpty { question.attributes["exclude_all_others"] = alone.joined(separator: ";") }
        case .ranking(_, let places):
            question.answers = options(item)
            question.attributes["max_answers"] = String(places)
        case .number(let bins):
            question.answers = bins.ranges.enumerated().map { LimeSurvey.Part(code: "A\($0 + 1)", texts: bin($1, bins)) }
            if bins.hasDontKnow { question.answers.append(dontKnow) }
        case .text: break
        }
        return question
    }

    private func type(_ item: Item) -> String {
        switch item.kind {
        case .statement, .single, .number: "L"
        case .multiple: "M"
        case .ranking: "R"
        case .text(let isLong): isLong ? "T" : "S"
        }
    }

    private func options(_ item: Item) -> [LimeSurvey.Part] {
        zip(Self.codes(item), item.options).map { LimeSurvey.Part(code: $0, texts: html($1.text)) }
    }

    /// The keys themselves where LimeSurvey takes them for codes.
    static func codes(_ item: Item) -> [String] {
        let fit = item.options.allSatisfy { option in
            option.key.utf8.count <= 5 && option.key.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
        }
        return item.options.enumerated().map { fit ? $1.key : "A\($0 + 1)" }
    }

    private func bin(_ range: ClosedRange<Int>, _ bins: Bins) -> [String: String] {
        let numbers = range.count == 1 ? "\(range.lowerBound)" : "\(range.lowerBound)–\(range.upperBound)"
        return Dictionary(
            uniqueKeysWithValues: languages.map { language in
                let unit = Language(rawValue: language).flatMap { bins.unit[$0] }.map { " " + words.worded($0) } ?? ""
                return (language, LimeText.html(numbers + unit))
            })
    }

    /// The open question of the theme that the section bears the name of.
    private func open(_ section: InstrumentSection, _ number: Int, _ group: Int) -> LimeSurvey.Question? {
        guard !instrument.openQuestion.isEmpty, let theme = instrument.theme(section.key),
            instrument.statements.contains(where: { $0.theme == theme.key })
        else { return nil }
        return LimeSurvey.Question(
            id: String(number), group: String(group), type: "T", code: Self.openCode(theme), texts: html(instrument.openQuestion), relevance: "1",
            attributes: [LimeSurvey.ownAttribute: LimeExtras(open: theme.key).text])
    }

    /// `avointieto`: at most 20 letters and digits.
    private static func openCode(_ theme: InstrumentTheme) -> String {
        "avoin" + theme.key.filter { $0.isASCII && ($0.isLetter || $0.isNumber) }.prefix(15)
    }

    // MARK: Conditions and what has no place

    private func condition(_ item: Item) -> LimeCondition {
        if let askIf = item.askIf { return chosen(askIf) }
        guard labels.isEmpty else {
            let asked = labels.filter { $0.statements.contains(item.id) }
            guard asked.count < labels.count else { return .always }
            return .any(asked.map { .chosen(question: LimeSurvey.groupCode, answer: LimeSurvey.labelAnswer($0.number)) })
        }
        guard item.groups.count < instrument.groups.count else { return .always }
        let places = instrument.groups.indices.filter { item.groups.contains(instrument.groups[$0].key) }
        return .any(places.map { .chosen(question: LimeSurvey.groupCode, answer: LimeSurvey.groupAnswer($0)) })
    }

    private func chosen(_ askIf: AskIf) -> LimeCondition {
        guard let item = instrument.item(askIf.item) else { return .always }
        let codes = Dictionary(zip(item.options.map(\.key), Self.codes(item))) { first, _ in first }
        return .any(
            askIf.options.map { key in
                switch item.kind {
                case .multiple: return .chosen(question: "\(item.id)_\(codes[key] ?? key)", answer: "Y")
                case .statement: return .chosen(question: statementCode(item), answer: key)
                case .single, .ranking, .number, .text: return .chosen(question: item.id, answer: codes[key] ?? key)
                }
            })
    }

    /// `vM01_M02` in an array, `M02` by itself.
    private func statementCode(_ item: Item) -> String {
        let items = instrument.items.filter { $0.section == item.section }
        guard let run = Self.runs(items).first(where: { $0.contains { $0.id == item.id } }), run.count > 1 else { return item.id }
        return "\(arrayCode(run))_\(item.id)"
    }

    private func one(_ item: Item) -> LimeExtras.One {
        var one = LimeExtras.One(kind: item.kind.name, section: item.section, groups: item.groups)
        one.pulse = item.pulse.isEmpty ? nil : item.pulse
        one.wordings = item.wordings.isEmpty ? nil : item.wordings.mapValues(LimeExtras.text)
        one.was = item.concordance.map(LimeExtras.written)
        one.from = item.origin.map(LimeExtras.written)
        switch item.kind {
        case .statement(let theme): one.theme = theme
        case .number(let bins):
            (one.starts, one.most) = (bins.ranges.map(\.lowerBound), bins.span.upperBound)
            one.unit = bins.unit.isEmpty ? nil : LimeExtras.text(bins.unit)
        case .single, .multiple, .ranking:
            one.keys = Dictionary(zip(Self.codes(item), item.options.map(\.key))) { first, _ in first }.filter { $0.key != $0.value }
            if one.keys?.isEmpty == true { one.keys = nil }
        case .text: break
        }
        return one
    }
}
