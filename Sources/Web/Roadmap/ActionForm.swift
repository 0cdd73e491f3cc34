import Domain
import Formats

/// The fields of an action's form exactly as they were typed, so that nothing is lost when something must be mended.
///
/// Names are the raw values of `Action.Field`; a text has one field a language (`title-fi`), a step is `step-1-fi` with `step-1-done`.
struct ActionForm: Sendable {
    private var values: [String: String]
    /// The version that was seen; 0 for a new action.
    let version: Int

    /// What was posted, cleaned as it would be kept.
    init(_ form: Form) {
        values = [:]
        for field in form.fields where values[field.name] == nil { values[field.name] = Cleaned.text(field.value) }
        for name in Self.ticked { values[name] = form.values(name).joined(separator: " ") }
        version = form["version"].flatMap { Int($0) } ?? 0
    }

    /// An action as it is kept; every value reads back as the same one.
    init(_ action: Action, version: Int, t: Translator) {
        values = [:]
        self.version = version
        writeTexts(action)
        writeChoices(action)
        writeFigures(action, t)
        for (index, step) in action.steps.enumerated() {
            write("step-\(index + 1)", step.title)
            values["step-\(index + 1)-done"] = step.done.map { t.typed($0) }
        }
        guard let pilot = action.pilot else { return }
        write("hypothesis", pilot.hypothesis)
        write("measure", pilot.measure)
        write("limit", pilot.limit)
        values["decisionDay"] = pilot.decisionDay.map { t.typed($0) }
        values["verdict"] = pilot.verdict?.outcome.rawValue
        write("verdict-reason", pilot.verdict?.reason ?? LocalText())
        values["verdict-day"] = pilot.verdict?.day.map { t.typed($0) }
        values["verdict-decision"] = pilot.verdict?.decision?.description
    }

    /// Boxes that share a name.
    private static let ticked = ["goals", "needs", "lifeEvents", "references"]

    subscript(name: String) -> String { values[name] ?? "" }

    /// A text in the languages that were filled.
    func text(_ name: String) -> LocalText {
        LocalText(Dictionary(uniqueKeysWithValues: Language.allCases.map { ($0, self["\(name)-\($0.rawValue)"]) }))
    }

    /// The same on one line.
    func line(_ name: String) -> LocalText { LocalText(text(name).texts.mapValues { Cleaned.line($0) }) }

    func isFilled(where belongs: (String) -> Bool) -> Bool {
        values.contains { belongs($0.key) && !$0.value.isEmpty && !Self.ordinary.contains($0.key + "=" + $0.value) }
    }

    /// Choices that say nothing of their own.
    private static let ordinary: Set<String> = ["kind=action", "phase=draft", "phase=planned", "phase=going"]

    func ticked(_ name: String) -> [String] { self[name].split(separator: " ").map(String.init) }

    /// Numbers of the steps that were filled, and of some empty ones after them.
    func stepNumbers(spare: Int = 3) -> ClosedRange<Int> {
        let last = (1...Self.mostSteps).last { !text("step-\($0)").isEmpty || !self["step-\($0)-done"].isEmpty } ?? 0
        return 1...min(last + spare, Self.mostSteps)
    }

    static let mostSteps = 50

    /// Numbers of the contributors that were filled, and of some empty ones after them.
    func contributorNumbers(spare: Int = 2) -> ClosedRange<Int> {
        let last = (1...Self.mostContributors).last { !text("contributor-\($0)").isEmpty || !self["contributor-\($0)-share"].isEmpty } ?? 0
        return 1...min(last + spare, Self.mostContributors)
    }

    static let mostContributors = 20

    /// The control that a problem of a part leads to.
    static func anchor(of field: Action.Field, in language: Language? = nil, first: Language) -> String {
        let language = (language ?? first).rawValue
        switch field {
        case .title, .need, .description, .sector, .indicator, .unit, .stopsDoing, .hypothesis, .measure, .limit, .benefit:
            return "\(field.rawValue)-\(language)"
        case .steps: return "step-1-\(language)"
        case .contributors: return "contributor-1-\(language)"
        case .verdict: return "verdict-reason-\(language)"
        case .origin: return "origin-text-\(language)"
        default: return field.rawValue
        }
    }

    private mutating func write(_ name: String, _ text: LocalText) {
        for (language, words) in text.texts { values["\(name)-\(language.rawValue)"] = words }
    }

    private mutating func writeTexts(_ action: Action) {
        let texts: [(String, LocalText)] = [
            ("title", action.title), ("need", action.need), ("description", action.description), ("sector", action.owner.sector),
            ("indicator", action.indicator.text), ("unit", action.indicator.unit), ("stopsDoing", action.stopsDoing), ("benefit", action.benefit),
        ]
        for (name, text) in texts { write(name, text) }
        for (index, contributor) in action.contributors.enumerated() {
            write("contributor-\(index + 1)", contributor.name)
            values["contributor-\(index + 1)-kind"] = contributor.kind.rawValue
            values["contributor-\(index + 1)-share"] = contributor.share.map { String($0) }
        }
        if case .text(let words) = action.origin { write("origin-text", words) }
    }

    private mutating func writeChoices(_ action: Action) {
        values["theme"] = action.theme
        values["kind"] = action.kind.rawValue
        values["phase"] = action.phase.rawValue
        values["account"] = action.owner.account?.description
        values["it"] = action.owner.isIT ? "1" : nil
        values["it-own"] = action.owner.isITsOwnWork ? "1" : nil
        values["change"] = action.change?.rawValue
        values["origin"] = action.origin.map { OriginChoice.value(of: $0) }
        values["goals"] = action.goals.map(\.description).joined(separator: " ")
        values["needs"] = action.needs.map(\.description).joined(separator: " ")
        values["lifeEvents"] = action.lifeEvents.joined(separator: " ")
        values["references"] = action.references.joined(separator: " ")
        values["changesSystem"] = action.changesSystem ? "1" : nil
    }

    private mutating func writeFigures(_ action: Action, _ t: Translator) {
        values["starts"] = action.starts.map { t.typed($0) }
        values["ends"] = action.ends.map { t.typed($0) }
        let figures: [(String, Double?)] = [
            ("baseline", action.indicator.baseline), ("target", action.indicator.target), ("now", action.indicator.now),
        ]
        for (name, figure) in figures { values[name] = figure.map { Self.written($0) } }
        values["measured"] = action.indicator.measured.map { t.typed($0) }
        values["assessed"] = action.assessed.map { t.typed($0) }
        let amounts: [(String, Int?)] = [("once", action.money.once), ("yearly", action.money.yearly), ("days", action.money.days)]
        for (name, amount) in amounts { values[name] = amount.map { String($0) } }
    }

    /// Every digit, so that saving an untouched form changes nothing.
    private static func written(_ figure: Double) -> String {
        let text = figure == figure.rounded() && abs(figure) < 1e15 ? String(Int(figure)) : String(figure)
        return text.replacing(".", with: ",")
    }
}

/// Where an action came from, as the value of a choice.
enum OriginChoice {
    static func value(of origin: Origin) -> String {
        switch origin {
        case .finding(let id): "finding:\(id)"
        case .statement(let id, let round): "statement:\(round):\(id)"
        case .decision(let id): "decision:\(id)"
        case .idea(let id): "idea:\(id)"
        case .action(let id): "action:\(id)"
        case .text: "text"
        }
    }
}
