import Domain

/// Reads days, figures and choices out of typed texts and notes what cannot be read; an empty text is nil and no problem.
struct TypedFields {
    let value: (String) -> String
    let t: Translator
    /// One a field, the first that was found.
    private(set) var problems: [FieldProblem] = []

    init(t: Translator, value: @escaping (String) -> String) {
        self.t = t
        self.value = value
    }

    mutating func add(_ field: String, _ sentence: String) {
        if !problems.contains(where: { $0.field == field }) { problems.append(FieldProblem(field, sentence)) }
    }

    mutating func choice<Value>(_ name: String, _ read: (String) -> Value?) -> Value? { self.read(name, "roadmap.problem.choice", read) }

    mutating func moment(_ name: String) -> MonthOrDay? {
        read(name, "roadmap.problem.moment") { MonthOrDay($0).flatMap { (1900...2200).contains($0.first.year) ? $0 : nil } }
    }

    /// Nothing that a path tells of happened before 1990.
    mutating func day(_ name: String) -> Day? {
        if let day = Day(value(name)), day.year < 1990 {
            add(name, t("form.problem.early-day", ["day": .day(day)]))
            return nil
        }
        return read(name, "roadmap.problem.day") { Day($0).flatMap { $0.year <= 2200 ? $0 : nil } }
    }

    /// Decimal comma or point, a sign, and a `%` that people type along.
    mutating func figure(_ name: String) -> Double? {
        read(name, "roadmap.problem.figure") { typed in
            let text = typed.filter { !$0.isWhitespace && $0 != "%" }.replacing("−", with: "-").replacing(",", with: ".")
            guard text.allSatisfy({ "0123456789.-".contains($0) }), let figure = Double(text), abs(figure) <= 1e12 else { return nil }
            return figure
        }
    }

    /// Whole euros or days.
    mutating func amount(_ name: String) -> Int? {
        read(name, "roadmap.problem.amount") { typed in
            let text = typed.filter { !$0.isWhitespace && $0 != "€" }
            guard text.allSatisfy({ "0123456789".contains($0) }), let amount = Int(text), amount <= 1_000_000_000_000 else { return nil }
            return amount
        }
    }

    /// A calendar year.
    mutating func year(_ name: String) -> Int? {
        read(name, "roadmap.problem.year") { typed in
            guard typed.count == 4, typed.allSatisfy({ "0123456789".contains($0) }) else { return nil }
            return Int(typed)
        }
    }

    mutating func tooLong(_ long: TooLong, at field: String) {
        add(field, t("roadmap.problem.long", ["limit": .count(long.limit), "length": .count(long.length)]))
    }

    private mutating func read<Value>(_ name: String, _ sentence: TextKey, _ read: (String) -> Value?) -> Value? {
        let text = value(name)
        guard !text.isEmpty else { return nil }
        guard let value = read(text) else {
            let isDay = ["roadmap.problem.day", "roadmap.problem.moment"].contains(sentence)
            add(name, isDay ? NoSuchDay(text).map { t.sentence($0) } ?? t(sentence) : t(sentence))
            return nil
        }
        return value
    }
}
