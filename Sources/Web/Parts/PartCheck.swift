import Domain

/// Reads a part of the plan out of its form; every problem is found at once, each at its field.
///
///     var check = PartCheck(form: form, fields: fields, visit: visit)
///     let goal = Goal(code: check.line("code"), name: form.line("name"), until: check.year("until"))
///     check.report(goal.problems())
struct PartCheck {
    let form: PartForm
    let fields: [PartField]
    /// The language whose field a missing text is asked in.
    let first: Language
    private var typed: TypedFields

    init(form: PartForm, fields: [PartField], visit: Visit) {
        self.form = form
        self.fields = fields
        first = visit.ownLanguage
        typed = TypedFields(t: visit.t) { form[$0] }
    }

    var problems: [FieldProblem] { typed.problems }

    mutating func add(_ field: String, _ sentence: TextKey) { typed.add(anchor(field), typed.t(sentence)) }
    mutating func day(_ name: String) -> Day? { typed.day(name) }
    mutating func figure(_ name: String) -> Double? { typed.figure(name) }
    mutating func year(_ name: String) -> Int? { typed.year(name) }
    /// Whole euros, days, people.
    mutating func amount(_ name: String) -> Int? { typed.amount(name) }

    mutating func choice<Value: RawRepresentable<String>>(_ name: String) -> Value? { typed.choice(name) { Value(rawValue: $0) } }

    /// One of a list, by its id.
    mutating func one<Row>(_ name: String, of known: some Sequence<ID<Row>>) -> ID<Row>? {
        typed.choice(name) { text in known.first { $0.description == text } }
    }

    /// Those of a list that were ticked, in the list's order.
    mutating func some<Row>(_ name: String, of known: some Sequence<ID<Row>>) -> [ID<Row>] {
        let ticked = form.ticked(name)
        let found = known.filter { ticked.contains($0.description) }
        if found.count != ticked.count { typed.add(name, typed.t("roadmap.problem.choice")) }
        return found
    }

    /// What everybody reads is changed with a reason.
    mutating func reason() -> String {
        let reason = form["reason"].replacing("\n", with: " ")
        if reason.isEmpty { typed.add("reason", typed.t("form.problem.reason")) }
        return reason
    }

    /// The rules of the domain, each at its field; `names` where a field of the form is called otherwise than in the domain.
    mutating func report<Part: RawRepresentable<String>>(_ problems: [PartProblem<Part>], names: [String: String] = [:]) {
        for problem in problems {
            let name = names[problem.field.rawValue] ?? problem.field.rawValue
            switch problem {
            case .tooLong(_, let long): tooLong(long, name)
            case .missing: add(name, "form.problem.missing")
            case .tooMany(_, let limit): typed.add(anchor(name), typed.t("form.problem.many", ["n": .count(limit)]))
            case .outOfRange: add(name, "form.problem.range")
            case .endsBeforeStart: add(name, "form.problem.ends")
            case .notAnAddress: add(name, "form.problem.address")
            }
        }
    }

    /// At the text of that language, or at the first row that is too long in it.
    private mutating func tooLong(_ long: TooLong, _ name: String) {
        guard let field = fields.first(where: { $0.name == name }) else { return typed.tooLong(long, at: name) }
        switch field.kind {
        case .text: typed.tooLong(long, at: "\(name)-\(long.language.rawValue)")
        case .rows(let parts, let most, _):
            let texts = form.rows(name, most: most).flatMap { row in parts.map { "\(name)-\(row)-\($0.name)-\(long.language.rawValue)" } }
            typed.tooLong(long, at: texts.first { form[$0].count == long.length } ?? anchor(name))
        default: typed.tooLong(long, at: anchor(name))
        }
    }

    private func anchor(_ name: String) -> String { fields.first { $0.name == name }?.anchor(first: first) ?? name }
}
