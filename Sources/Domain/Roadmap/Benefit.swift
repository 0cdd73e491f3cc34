/// What should change because of an action, for whom, and what was measured.
package struct Benefit: Hashable, Sendable {
    package typealias ID = Domain.ID<Benefit>

    package let action: Action.ID
    /// "Handling time of an application".
    package var text: LocalText
    package var kind: Kind
    /// "päivää", "€ vuodessa": the unit of the figures.
    package var unit: LocalText
    package var baseline: Double?
    package var target: Double?
    /// Who sees to it that it comes and is measured: a title.
    package var owner: LocalText
    /// Who bears the cost.
    package var pays: LocalText
    /// Who gains: often somebody else.
    package var gains: LocalText
    /// What it is to save or bring in. Unit: euros a year; nil where it is not counted in money.
    package var yearly: Int?
    /// When it is to be measured and what was: by due day; twelve at most.
    package var measurements: [Measurement]
    /// Why it is no longer looked for; empty while it is.
    package var dropped: LocalText

    package init(
        action: Action.ID, text: LocalText, kind: Kind = .quality, unit: LocalText = LocalText(), baseline: Double? = nil, target: Double? = nil,
        owner: LocalText = LocalText(), pays: LocalText = LocalText(), gains: LocalText = LocalText(), yearly: Int? = nil,
        measurements: [Measurement] = [], dropped: LocalText = LocalText()
    ) {
        self.action = action
        self.text = text
        self.kind = kind
        self.unit = unit
        self.baseline = baseline
        self.target = target
        self.owner = owner
        self.pays = pays
        self.gains = gains
        self.yearly = yearly
        self.measurements = measurements
        self.dropped = dropped
    }

    package enum Kind: String, CaseIterable, Hashable, Sendable {
        case time, money, quality, vitality
        /// trouble that residents are spared
        case burden
    }

    package struct Measurement: Hashable, Sendable {
        /// When it is due, or for one that nobody had planned the day it was made.
        package var due: Day
        /// Nil until it is measured.
        package var measured: Day?
        package var value: Double?
        /// What it turned out to save or bring in. Unit: euros a year; nil where nobody counted it.
        package var yearly: Int?
        /// What was seen, in words.
        package var note: LocalText

        package init(due: Day, measured: Day? = nil, value: Double? = nil, yearly: Int? = nil, note: LocalText = LocalText()) {
            self.due = due
            self.measured = measured
            self.value = value
            self.yearly = yearly
            self.note = note
        }
    }

    /// Months after an action's end at which a benefit is measured unless people say otherwise.
    package static let rhythm = [6, 12, 24]

    package enum Field: String, CaseIterable, Hashable, Sendable {
        case text, kind, unit, baseline, target, owner, pays, gains, yearly, measurements, dropped
    }

    package func problems() -> [PartProblem<Field>] {
        var found = PartProblem<Field>.texts(
            [
                (.text, text, TextLimit.text), (.unit, unit, TextLimit.title), (.owner, owner, TextLimit.title), (.pays, pays, TextLimit.title),
                (.gains, gains, TextLimit.title), (.dropped, dropped, TextLimit.text),
            ] + measurements.map { (.measurements, $0.note, TextLimit.text) }, required: [.text])
        found += PartProblem.figures([(.baseline, baseline), (.target, target)] + measurements.map { (.measurements, $0.value) })
        found += PartProblem.amounts([(.yearly, yearly)] + measurements.map { (.measurements, $0.yearly) })
        if measurements.count > 12 { found.append(.tooMany(.measurements, limit: 12)) }
        return found
    }

    package var isDropped: Bool { !dropped.isEmpty }

    /// The newest measurement that was made.
    package var latest: Measurement? {
        measurements.filter { $0.measured != nil }.max { ($0.measured ?? $0.due, $0.due) < ($1.measured ?? $1.due, $1.due) }
    }

    /// Nobody has measured it.
    package var isUnmeasured: Bool { !isDropped && latest == nil }

    /// Somebody has said when it is measured.
    package var isPlanned: Bool { !isDropped && measurements.contains { $0.measured == nil } }

    /// The earliest measurement whose day has come and that nobody has made.
    package func overdue(on day: Day) -> Measurement? {
        isDropped ? nil : measurements.filter { $0.measured == nil && $0.due <= day }.min { $0.due < $1.due }
    }

    /// The earliest measurement still to come.
    package func next(after day: Day) -> Measurement? {
        isDropped ? nil : measurements.filter { $0.measured == nil && $0.due > day }.min { $0.due < $1.due }
    }

    /// How far from baseline to target the latest figure is, 0…1 and beyond either end; nil while a figure is missing.
    package var progress: Double? {
        guard let baseline, let target, let now = latest?.value, baseline != target else { return nil }
        return (now - baseline) / (target - baseline)
    }
}
