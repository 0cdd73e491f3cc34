import Ballot
import Domain
import HTML

/// Before the results are counted for ever: the groups whose figures will most likely not stand by themselves, and whose figures that takes
/// away. It says no more than the meter of the night and the plan do (SAFETY §5.7); where the meter is silent, the rule alone.
struct LowGroups: View {
    let visit: Visit
    let round: Round
    /// Of last night.
    let meter: Meter?
    /// Of the round's plan; nil where it has one group.
    let forecast: Forecast?

    private var t: Translator { visit.t }

    func write(to page: inout HTML) {
        guard let forecast else { return }
        let low = low
        page.element("div", .class(low.isEmpty ? "notice" : "notice waiting")) { page in
            guard !low.isEmpty else { return page.element("p", text: rule) }
            page.element("p") { $0.element("strong", text: t("rounds.low.title", ["n": .count(low.count)])) }
            let fates = forecast.fates(without: Set(low.map(\.number)))
            page.element("ul") { page in
                for label in low {
                    let fate = fates.first { $0.label == label.number }
                    page.element("li", text: sentence(label, fate, forecast))
                }
            }
            page.element("p", text: t("rounds.low.what"))
        }
    }

    private var rule: String {
        t(
            forecast?.labels.contains(where: \.isRepeatable) == true ? "rounds.low.rule-links" : "rounds.low.rule",
            [
                "k": .count(round.plan.k), "links": .count(max(Plan.repeatableFloor, round.plan.k)),
            ])
    }

    /// Of those that the meter counts: under the least, whatever the rest of its step of five is.
    private var low: [Label] {
        round.metered(meter).filter { label, sheets in
            !label.isPublic && sheets + Meter.step <= label.sheetsNeeded(k: round.plan.k)
        }.map(\.label)
    }

    private func sentence(_ label: Label, _ fate: Forecast.Fate?, _ forecast: Forecast) -> String {
        let name = TextValue.text(written(label))
        let least = TextValue.count(label.sheetsNeeded(k: round.plan.k))
        guard let fate, let first = fate.together.first else { return t("rounds.low.hidden", ["name": name, "k": least]) }
        let others = first.block.labels.filter { $0 != label.number }.map { written(forecast.labels[$0]) }.joined(separator: ", ")
        return t("rounds.low.together", ["name": name, "k": least, "with": .text(others), "n": .count(first.statements)])
    }

    private func written(_ label: Label) -> String { t.worded(label.name.text(in: visit.language, first: visit.ownLanguage)) }
}
