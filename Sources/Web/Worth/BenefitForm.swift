import Domain

/// A benefit as a form, and back.
enum BenefitForm {
    static func fields(isNew: Bool, _ t: Translator) -> [PartField] {
        let kinds = Benefit.Kind.allCases.map { (value: $0.rawValue, text: t(TextKey(family: "worth.kind", $0))) }
        return [
            PartField("text", "worth.benefit.text", hint: "worth.benefit.text.hint", .text(rows: 2)),
            PartField("kind", "worth.benefit.kind", .choice(kinds)),
            .fold("worth.benefit.figures", hint: "worth.benefit.figures.hint"),
            PartField("unit", "worth.benefit.unit", hint: "worth.benefit.unit.hint"),
            PartField("baseline", "worth.benefit.baseline", .figure), PartField("target", "worth.benefit.target", .figure),
            .fold("worth.benefit.who", hint: "worth.benefit.who.hint"),
            PartField("pays", "worth.benefit.pays"), PartField("gains", "worth.benefit.gains"),
            PartField("yearly", "worth.benefit.yearly", hint: "worth.benefit.yearly.hint", .figure),
            .fold("worth.benefit.when", hint: "worth.benefit.when.hint"),
            PartField("owner", "worth.benefit.owner", hint: "worth.benefit.owner.hint"),
            PartField("measurements", "worth.benefit.measurements", .rows(rows(isNew: isNew), most: 12, spare: 1)),
        ] + (isNew ? [] : givingUp)
    }

    private static let givingUp: [PartField] = [
        .fold("worth.benefit.give-up"), PartField("dropped", "worth.benefit.dropped", hint: "worth.benefit.dropped.hint", .text(rows: 2)),
    ]

    /// What was measured is corrected here; a new one has its days only.
    private static func rows(isNew: Bool) -> [PartField] {
        let due = PartField("due", "worth.measurement.due", .day)
        guard !isNew else { return [due] }
        return [
            due, PartField("measured", "worth.measurement.measured", .day), PartField("value", "worth.measurement.value", .figure),
            PartField("yearly", "worth.measurement.yearly", .figure), PartField("note", "worth.measurement.note"),
        ]
    }

    static func form(_ benefit: Benefit, version: Int, _ t: Translator) -> PartForm {
        var form = PartForm(version: version)
        form.write("text", benefit.text)
        form["kind"] = benefit.kind.rawValue
        form.write("unit", benefit.unit)
        form.write("baseline", benefit.baseline)
        form.write("target", benefit.target)
        form.write("pays", benefit.pays)
        form.write("gains", benefit.gains)
        form.write("yearly", benefit.yearly)
        form.write("owner", benefit.owner)
        form.write("dropped", benefit.dropped)
        for (index, measurement) in benefit.measurements.enumerated() {
            let row = "measurements-\(index + 1)"
            form.write("\(row)-due", measurement.due, t)
            form.write("\(row)-measured", measurement.measured, t)
            form.write("\(row)-value", measurement.value)
            form.write("\(row)-yearly", measurement.yearly)
            form.write("\(row)-note", measurement.note)
        }
        return form
    }

    static func read(_ check: inout PartCheck, of action: Action.ID) -> Benefit {
        let form = check.form
        let benefit = Benefit(
            action: action, text: form.text("text"), kind: check.choice("kind") ?? .quality, unit: form.line("unit"),
            baseline: check.figure("baseline"), target: check.figure("target"), owner: form.line("owner"), pays: form.line("pays"),
            gains: form.line("gains"), yearly: check.amount("yearly"), measurements: measurements(&check), dropped: form.text("dropped"))
        check.report(benefit.problems())
        return benefit
    }

    private static func measurements(_ check: inout PartCheck) -> [Benefit.Measurement] {
        var measurements: [Benefit.Measurement] = []
        for number in check.form.rows("measurements", most: 12) {
            let row = "measurements-\(number)"
            let (due, measured) = (check.day("\(row)-due"), check.day("\(row)-measured"))
            let (value, yearly) = (check.figure("\(row)-value"), check.amount("\(row)-yearly"))
            let note = check.form.line("\(row)-note")
            if measured == nil, value != nil || yearly != nil || !note.isEmpty { check.add("\(row)-measured", "worth.problem.measured") }
            guard let due = due ?? measured else {
                check.add("\(row)-due", "worth.problem.due")
                continue
            }
            measurements.append(Benefit.Measurement(due: due, measured: measured, value: value, yearly: yearly, note: note))
        }
        return measurements.enumerated().sorted { ($0.element.due, $0.offset) < ($1.element.due, $1.offset) }.map(\.element)
    }
}

/// One measurement: a figure, a day, a sentence.
enum MeasurementForm {
    static let fields: [PartField] = [
        PartField("value", "worth.measurement.value", .figure),
        PartField("yearly", "worth.measurement.yearly", hint: "worth.measurement.yearly.hint", .figure),
        PartField("note", "worth.measurement.note", hint: "worth.measurement.note.hint", .text(rows: 2)),
        PartField("measured", "worth.measurement.measured", .day), PartField("due", "worth.measurement.due", .hidden),
    ]

    static func form(_ due: Day?, today: Day, version: Int, _ t: Translator) -> PartForm {
        var form = PartForm(version: version)
        form.write("measured", today, t)
        form.write("due", due, t)
        return form
    }

    /// - Parameter today: a figure is not measured in days to come.
    static func read(_ check: inout PartCheck, today: Day) -> (measurement: Benefit.Measurement, due: Day?) {
        let (value, yearly, note) = (check.figure("value"), check.amount("yearly"), check.form.text("note"))
        let (measured, due) = (check.day("measured"), check.day("due"))
        if value == nil, yearly == nil, note.isEmpty { check.add("value", "worth.problem.nothing") }
        if let measured, measured > today { check.add("measured", "worth.problem.future") }
        if check.form["measured"].isEmpty { check.add("measured", "worth.problem.measured") }
        let day = measured ?? today
        return (Benefit.Measurement(due: due ?? day, measured: day, value: value, yearly: yearly, note: note), due)
    }
}
