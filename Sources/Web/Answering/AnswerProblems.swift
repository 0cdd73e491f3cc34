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
        let (t, questionnaire) = (desk.visit.t, desk.questionnaire)
        self.isSent = isSent
        strange = typed.slips.filter { $0.isStrange(to: questionnaire) }.map(\.field)
        var problems: [FieldProblem] = []
        var strangers = 0
        for slip in typed.slips {
            if slip.isStrange(to: questionnaire) { strangers += 1 }
            let field = slip.isStrange(to: questionnaire) ? "vieras-\(strangers)" : slip.field
            guard !problems.contains(where: { $0.field == field }) else { continue }
            problems.append(FieldProblem(field, Self.sentence(slip, desk)))
        }
        problems.sort { Self.place($0.field, questionnaire) < Self.place($1.field, questionnaire) }
        let firstTheme = questionnaire.parts.first?.theme
        if isTooLong, let theme = questionnaire.parts.first(where: { typed.texts[$0.theme.key] != nil })?.theme ?? firstTheme {
            problems.append(FieldProblem(TypedAnswers.field(of: theme), t("answering.problem.too-much")))
        }
        if isSent, typed.isEmpty, problems.isEmpty, let first = questionnaire.parts.first?.statements.first {
            problems.append(FieldProblem(first.id, t("answering.problem.empty")))
        }
        if isSent, !desk.hasKeptTicket { problems.append(FieldProblem("lippu", t("answering.problem.ticket"))) }
        all = problems
    }

    func sentence(_ field: String) -> String? { all.first { $0.field == field }?.sentence }

    /// Whether every problem's field stands on that page.
    func fit(in place: FormPlace, _ questionnaire: Questionnaire) -> Bool {
        switch place {
        case .whole: true
        case .sending: all.isEmpty
        case .theme(let index):
            all.allSatisfy { problem in
                let part = questionnaire.parts[index]
                return part.statements.contains { $0.id == problem.field } || TypedAnswers.field(of: part.theme) == problem.field
            }
        }
    }

    /// Fields of other forms have no place of their own; they are named here and go when the form is sent again.
    func strangers(_ page: inout HTML, _ t: Translator) {
        for (index, field) in strange.enumerated() {
            page.element("p", .class("problem"), .id("f-vieras-\(index + 1)"), .with("tabindex", -1)) { page in
                page.written(Self.notAsked(field, t))
            }
        }
    }

    private static func sentence(_ slip: Slip, _ desk: AnswerDesk) -> String {
        let t = desk.visit.t
        guard !slip.isStrange(to: desk.questionnaire) else { return notAsked(slip.field, t) }
        let number = TextValue.count(desk.questionnaire.numbers[slip.field] ?? 0)
        let theme = desk.questionnaire.parts.first { TypedAnswers.field(of: $0.theme) == slip.field }?.theme
        let themeName = TextValue.text(theme.map { t.worded($0.name.text(in: t.language)) } ?? "")
        switch slip.kind {
        case .unknownOption(let value): return t("answering.problem.option", ["number": number, "value": .text(value)])
        case .doubled:
            return theme == nil ? t("answering.problem.doubled", ["number": number]) : t("answering.problem.doubled-text", ["theme": themeName])
        case .notAsked: return notAsked(slip.field, t)
        case .tooLong(let characters):
            return t(
                "answering.problem.long",
                [
                    "theme": themeName, "n": .count(characters), "limit": .count(SheetCodec.longestText),
                    "over": .count(characters - SheetCodec.longestText),
                ])
        }
    }

    private static func notAsked(_ field: String, _ t: Translator) -> String {
        t("answering.problem.not-asked", ["field": .text(String(field.prefix(60)))])
    }

    /// Where a field stands in the form, for the order of the summary.
    private static func place(_ field: String, _ questionnaire: Questionnaire) -> Int {
        let fields = questionnaire.parts.flatMap { part in part.statements.map(\.id) + [TypedAnswers.field(of: part.theme)] }
        return fields.firstIndex(of: field) ?? -1
    }
}

extension Slip {
    /// The form has no such field.
    fileprivate func isStrange(to questionnaire: Questionnaire) -> Bool {
        questionnaire.numbers[field] == nil && !questionnaire.parts.contains { TypedAnswers.field(of: $0.theme) == field }
    }
}
