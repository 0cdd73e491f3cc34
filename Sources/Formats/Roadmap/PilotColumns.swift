import Domain
import Sheets

/// What an action has when it is a pilot.
extension ActionColumns {
    static let pilot =
        PathColumn.texts(
            .hypothesis, width: 30, get: { $0.pilot?.hypothesis ?? LocalText() }, set: { action, text in action.change { $0.hypothesis = text } })
        + PathColumn.texts(
            .measure, key: "pilot-measure", line: true, width: 20, get: { $0.pilot?.measure ?? LocalText() },
            set: { action, text in action.change { $0.measure = text } })
        + PathColumn.texts(
            .limit, line: true, width: 20, get: { $0.pilot?.limit ?? LocalText() }, set: { action, text in action.change { $0.limit = text } })
        + [
            PathColumn.day(.decisionDay, get: { $0.pilot?.decisionDay }, set: { action, day in action.change { $0.decisionDay = day } }),
            PathColumn.choice(
                .verdict, family: "roadmap.verdict", get: { $0.pilot?.verdict?.outcome },
                set: { (action, outcome: Verdict.Outcome?) in
                    action.change { pilot in
                        pilot.verdict = outcome.map {
                            Verdict(
                                outcome: $0, reason: pilot.verdict?.reason ?? LocalText(), day: pilot.verdict?.day, decision: pilot.verdict?.decision)
                        }
                    }
                    return true
                }),
        ] + verdictReason + [
            PathColumn.one(.verdict, key: "verdict-day", write: { action, _ in action.pilot?.verdict?.day.map { .day($0) } ?? .empty }) {
                cell, action, _ in
                guard action.pilot?.verdict != nil else { return cell.isBlank ? nil : .verdict }
                guard let day = cell.day ?? Day(cell.plain) else {
                    if cell.isBlank { action.pilot?.verdict?.day = nil }
                    return cell.isBlank ? nil : NoSuchDay(cell.plain) == nil ? .day : .noSuchDay
                }
                action.pilot?.verdict?.day = day
                return nil
            }
        ]

    private static let verdictReason = Language.allCases.map { language in
        PathColumn(
            key: "verdict-reason_\(language.rawValue)", name: "sheets.column.verdict-reason", language: language, width: 30, field: .verdict,
            write: { action, _ in action.pilot?.verdict?.reason[language].map { .text($0) } ?? .empty },
            read: { cell, action, _ in
                guard let verdict = action.pilot?.verdict else { return cell.isBlank ? nil : .verdict }
                var texts = verdict.reason.texts
                texts[language] = Cleaned.text(cell.text)
                action.pilot?.verdict?.reason = LocalText(texts)
                return nil
            })
    }
}

extension Action {
    /// Pilot fields of another kind stay visible as a problem (`pilotParts`) instead of vanishing.
    fileprivate mutating func change(_ body: (inout Pilot) -> Void) {
        var pilot = self.pilot ?? Pilot()
        body(&pilot)
        self.pilot = kind == .pilot || pilot != Pilot() ? pilot : nil
    }
}
