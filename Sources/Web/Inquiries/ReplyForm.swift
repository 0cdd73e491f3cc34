import Domain
import Formats

/// What was typed of an organisation's answer.
struct ReplyForm: Sendable {
    let typed: TypedAnswers
    var content: ReplyContent
    let author: String
    /// The version that was seen; 0 for none.
    var number: Int
    /// The button that makes it the organisation's answer.
    let isGiving: Bool

    static let longestName = 200

    init(_ reply: Reply?, _ questionnaire: Questionnaire) {
        content = reply?.content ?? ReplyContent()
        typed = Self.typed(content, questionnaire)
        (author, number, isGiving) = ("", reply?.number ?? 0, false)
    }

    init(_ form: Form, _ questionnaire: Questionnaire) {
        typed = TypedAnswers(form, for: questionnaire)
        var fields: [String: [String]] = [:]
        for (name, value) in form.fields where questionnaire.numbers[name] != nil || questionnaire.places[name] != nil {
            let value = Cleaned.text(value)
            if !value.isEmpty { fields[name, default: []].append(value) }
        }
        content = ReplyContent(
            fields: fields, consent: form["suostumus"].flatMap { ReplyConsent(rawValue: $0) }, confirmer: form.line("vahvistaja"))
        author = form.line("kirjoittaja")
        number = form["versio"].flatMap { Int($0) } ?? 0
        isGiving = form["tee"] == "vahvista"
    }

    static func typed(_ content: ReplyContent, _ questionnaire: Questionnaire) -> TypedAnswers {
        let fields = content.fields.sorted { $0.key < $1.key }.flatMap { name, values in values.map { (name: name, value: $0) } }
        return TypedAnswers(Form(kept: fields), for: questionnaire)
    }
}
