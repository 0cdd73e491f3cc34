import Domain
import Formats

/// The path as a table for spreadsheets: one row an action, texts in all three languages, days in their ISO form.
struct PathFile: Sendable {
    let facts: PathFacts
    let address: @Sendable (Action.ID) -> String

    static let columns = [
        "id", "title_fi", "title_sv", "title_en", "theme", "kind", "phase", "owner_fi", "owner_sv", "owner_en", "starts", "ends", "days_late",
        "need_fi", "need_sv", "need_en", "indicator_fi", "indicator_sv", "indicator_en", "unit_fi", "baseline", "target", "now", "measured", "change",
        "steps", "steps_done", "euros_once", "euros_yearly", "person_days", "decision_day", "verdict", "changed", "address",
    ]

    func table(named name: String) -> TableFile {
        let actions = facts.matching
        return TableFile(name: name, columns: Self.columns.map { .text($0) }, count: actions.count) { cells(actions[$0]) }
    }

    private func cells(_ action: Revision<Action>) -> [CSVCell] {
        let indicator = action.indicator
        return [.text(action.id.description)] + texts(action.title)
            + [.text(action.theme), .text(action.kind.rawValue), .text(action.phase.rawValue)] + texts(action.owner.sector)
            + [.text(action.starts?.iso), .text(action.ends?.iso), .number(action.content.daysLate(on: facts.day))] + texts(action.need)
            + texts(indicator.text) + [.text(indicator.unit[.fi]), decimal(indicator.baseline), decimal(indicator.target), decimal(indicator.now)]
            + [.text(indicator.measured?.iso), .text(action.change?.rawValue), .number(action.steps.count), .number(action.content.stepsDone)]
            + [.number(action.money.once), .number(action.money.yearly), .number(action.money.days)]
            + [.text(action.pilot?.decisionDay?.iso), .text(action.pilot?.verdict?.outcome.rawValue)]
            + [.text(action.at.day(in: facts.zone).iso), .text(address(action.id))]
    }

    private func texts(_ text: LocalText) -> [CSVCell] { Language.allCases.map { .text(text[$0]) } }
    private func decimal(_ number: Double?) -> CSVCell { number.map { .decimal($0, places: 2) } ?? .empty }
}
