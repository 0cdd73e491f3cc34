import Domain
import Formats

/// Who answers a round, and how: the same sheets for the same data.
struct DemoCrowds: Sendable {
    let demo: Demo
    let instrument: Instrument
    /// 0….
    let round: Int

    /// The sheets of all labels, open answers among the staff's.
    func sheets(of labels: [Label]) -> [AnswerSheet] {
        let simulation = Simulation(instrument: instrument)
        let seed = demo.survey.simulation.seed &+ UInt64(round)
        var byGroup: [String: [AnswerSheet]] = [:]
        for label in labels { byGroup[label.group, default: []] += simulation.sheets(of: crowd(label), seed: seed) }
        for (group, sheets) in byGroup { byGroup[group] = withTexts(sheets, of: group) }
        return byGroup.values.flatMap { $0 }
    }

    private func crowd(_ label: Label) -> Simulation.Crowd {
        let sector = label.key.count > 1 ? label.key[1] : nil
        let sheets = sector.flatMap { demo.sector($0) }.map { demo.answers(of: $0, round: round) } ?? demo.survey.rounds[round].answers[label.group]
        return Simulation.Crowd(
            label: label.number, sheets: sheets ?? 0, spread: demo.survey.simulation.answer[label.group] ?? 0,
            targets: Dictionary(
                uniqueKeysWithValues: label.statements.compactMap { id in target(of: id, group: label.group, sector: sector).map { (id, $0) } }))
    }

    private func target(of statement: Statement.ID, group: String, sector: String?) -> Simulation.Target? {
        guard let theme = instrument.statement(statement)?.theme,
            let mean = demo.mean(of: statement, theme: theme, group: group, sector: sector, round: round)
        else { return nil }
        return Simulation.Target(mean: min(5, max(1, mean)), dontKnow: demo.dontKnow(of: statement, group: group, round: round))
    }

    /// Each text of the round on a sheet of its own, far apart.
    private func withTexts(_ sheets: [AnswerSheet], of group: String) -> [AnswerSheet] {
        let texts = demo.survey.texts.filter { $0.round == demo.survey.rounds[round].key && $0.group == group }
        guard !texts.isEmpty, sheets.count >= texts.count else { return sheets }
        var sheets = sheets
        for (number, text) in texts.enumerated() {
            let place = number * (sheets.count / texts.count)
            sheets[place] = AnswerSheet(label: sheets[place].label, answers: sheets[place].answers, texts: [text.theme: text.text])
        }
        return sheets
    }
}
