import Domain
import HTML

/// What keeps a form from being taken in, each at its field.
struct AnswerProblems {
    /// In the order of the form.
    let all: [FieldProblem]
    let isSent: Bool
    /// Fields that this form does not have, as they were named.
    private let strange: [String]

    init(desk: AnswerDesk, typed: TypedAnswers, isSent: Bool, isTooLong: Bool) {
        self.init(
            visit: desk.visit, questionnaire: desk.questionnaire, typed: typed, isSent: isSent, isTooLong: isTooLong,
            hasKeptTicket: desk.hasKeptTicket)
    }

    init(visit: Visit, questionnaire: Questionnaire, typed: TypedAnswers, isSent: Bool, isTooLong: Bool = false, hasKeptTicket: Bool = true) {
        let t = visit.t
        self.isSent = isSent
        strange = typed.slips.filter { $0.isStrange(to: questionnaire) }.map(\.field)
        var problems: [FieldProblem] = []
        var strangers = 0
        for slip in typed.slips {
            if slip.isStrange(to: questionnaire) { strangers += 1 }
            let field = slip.isStrange(to: questionnaire) ? "vieras-\(strangers)" : slip.field
            guard !problems.contains(where: { $0.field == field }) else { continue }
            problems.append(FieldProblem(field, SlipWords(slip: slip, visit: visit, questionnaire: questionnaire).sentence))
        }
        if isSent { problems += Self.missing(visit, questionnaire, typed) }
        problems.sort { Self.place($0.field, questionnaire) < Self.place($1.field, questionnaire) }
        if isTooLong, let field = Self.textField(questionnaire, typed) {
            problems.append(FieldProblem(field, t("answering.problem.too-much")))
        }
        if isSent, typed.isEmpty, problems.isEmpty, let first = questionnaire.items.first {
            problems.append(FieldProblem(first.id, t("answering.problem.empty")))
        }
        if isSent, !hasKeptTicket { problems.append(FieldProblem("lippu", t("answering.problem.ticket"))) }
        all = problems
    }

    func sentence(_ field: String) -> String? { all.first { $0.field == field }?.sentence }

    /// Whether every problem's field stands on that page.
    func fit(in place: FormPlace, _ questionnaire: Questionnaire) -> Bool {
        switch place {
        case .whole: return true
        case .sending: return all.isEmpty
        case .part(let index):
            let fields = Self.fields(questionnaire.parts[index])
            return all.allSatisfy { fields.contains($0.field) }
        }
    }

    /// Fields of other forms have no place of their own; they are named here and go when the form is sent again.
    func strangers(_ page: inout HTML, _ t: Translator) {
        for (index, field) in strange.enumerated() {
            page.element("p", .class("problem"), .id("f-vieras-\(index + 1)"), .with("tabindex", -1)) { page in
                page.written(SlipWords.notAsked(field, t))
            }
        }
    }

    private static func missing(_ visit: Visit, _ questionnaire: Questionnaire, _ typed: TypedAnswers) -> [FieldProblem] {
        typed.missing(questionnaire).map { item in
            FieldProblem(item.id, visit.t("answering.problem.required", ["number": .text(questionnaire.marks[item.id] ?? "")]))
        }
    }

    /// The first field with a text in it, or one that could hold one.
    private static func textField(_ questionnaire: Questionnaire, _ typed: TypedAnswers) -> String? {
        let fields = questionnaire.parts.flatMap { part in
            part.items.filter(\.isText).map { (key: $0.id, field: $0.id) }
                + [part.openTheme].compactMap { $0.map { (key: $0.key, field: TypedAnswers.field(of: $0)) } }
        }
        return (fields.first { typed.texts[$0.key] != nil } ?? fields.first)?.field
    }

    /// Fields of a part, in the order of the form.
    private static func fields(_ part: Questionnaire.Part) -> [String] {
        part.items.map(\.id) + [part.openTheme].compactMap { $0.map { TypedAnswers.field(of: $0) } }
    }

    /// Where a field stands in the form, for the order of the summary.
    private static func place(_ field: String, _ questionnaire: Questionnaire) -> Int {
        questionnaire.parts.flatMap(fields).firstIndex(of: field) ?? -1
    }
}

/// Why a field cannot be taken, in words.
private struct SlipWords {
    let slip: Slip
    let visit: Visit
    let questionnaire: Questionnaire

    private var t: Translator { visit.t }
    private var theme: InstrumentTheme? {
        questionnaire.parts.compactMap(\.openTheme).first { TypedAnswers.field(of: $0) == slip.field }
    }
    private var item: Item? { questionnaire.item(slip.field) }
    private var number: TextValue { .text(questionnaire.marks[slip.field] ?? "") }

    var sentence: String {
        guard !slip.isStrange(to: questionnaire) else { return Self.notAsked(slip.field, t) }
        switch slip.kind {
        case .unknownOption(let value): return t("answering.problem.option", ["number": number, "value": .text(value)])
        case .doubled:
            return theme == nil ? t("answering.problem.doubled", ["number": number]) : t("answering.problem.doubled-text", ["theme": .text(name)])
        case .notAsked: return Self.notAsked(slip.field, t)
        case .tooLong(let characters):
            return t(
                "answering.problem.long",
                [
                    "theme": .text(name), "n": .count(characters), "limit": .count(SheetCodec.longestText),
                    "over": .count(characters - SheetCodec.longestText),
                ])
        case .item(let slip): return sentence(slip)
        }
    }

    private func sentence(_ slip: ItemSlip) -> String {
        switch slip {
        case .unknownOption(let value): return t("answering.problem.choice", ["number": number, "value": .text(value)])
        case .several: return t("answering.problem.doubled", ["number": number])
        case .tooMany(let chosen, let most):
            return t("answering.problem.too-many", ["number": number, "n": .count(chosen), "most": .count(most)])
        case .notAlone(let option):
            return t("answering.problem.alone", ["number": number, "option": .text(read(item?.options[option].text ?? LocalText()))])
        case .placeTwice(let place): return t("answering.problem.place-twice", ["number": number, "place": .count(place)])
        case .placeMissing(let place): return t("answering.problem.place-missing", ["number": number, "place": .count(place)])
        case .notANumber(let value, let span): return t("answering.problem.number", values(value, span))
        case .outOfRange(let value, let span): return t("answering.problem.range", values(value, span))
        }
    }

    private func values(_ value: String, _ span: ClosedRange<Int>) -> KeyValuePairs<String, TextValue> {
        ["number": number, "value": .text(value), "least": .count(span.lowerBound), "most": .count(span.upperBound)]
    }

    /// What the text is about: the theme, or the number of the item.
    private var name: String {
        theme.map { read($0.name) } ?? t("answering.item", ["number": number])
    }

    private func read(_ text: LocalText) -> String { t.worded(text.text(in: t.language, first: visit.ownLanguage)) }

    static func notAsked(_ field: String, _ t: Translator) -> String {
        t("answering.problem.not-asked", ["field": .text(String(field.prefix(60)))])
    }
}

extension Slip {
    /// The form has no such field.
    fileprivate func isStrange(to questionnaire: Questionnaire) -> Bool {
        questionnaire.numbers[field] == nil && !questionnaire.openThemes.contains { TypedAnswers.openPrefix + $0 == field }
    }
}
