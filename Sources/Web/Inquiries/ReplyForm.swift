import Domain
import Formats

/// What was typed of an organisation's answer.
struct ReplyForm: Sendable {
    private(set) var typed: TypedAnswers
    var content: ReplyContent
    let author: String
    /// The version that was seen; 0 for none.
    var number: Int
    /// The button that makes it the organisation's answer.
    let isGiving: Bool

    static let longestName = 200

    /// The field in which somebody chooses the other's answer to an item.
    static func choice(_ item: Item) -> String { "valinta-\(item.id)" }
    static let (own, other) = ("oma", "toinen")

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

    /// Takes the other's answers where they were chosen.
    ///
    /// - Parameter seen: the version that the form was shown beside.
    mutating func takeChosen(_ form: Form, from seen: ReplyContent, _ questionnaire: Questionnaire) {
        let chosen = questionnaire.items.filter { form[Self.choice($0)] == Self.other }
        guard !chosen.isEmpty else { return }
        for item in chosen { content.take(item, from: seen) }
        typed = Self.typed(content, questionnaire)
    }

    /// Goes on from what two wrote together.
    mutating func take(_ merged: ReplyContent, after version: Int, _ questionnaire: Questionnaire) {
        (content, number) = (merged, version)
        typed = Self.typed(merged, questionnaire)
    }

    static func typed(_ content: ReplyContent, _ questionnaire: Questionnaire) -> TypedAnswers {
        let fields = content.fields.sorted { $0.key < $1.key }.flatMap { name, values in values.map { (name: name, value: $0) } }
        return TypedAnswers(Form(kept: fields), for: questionnaire)
    }
}
