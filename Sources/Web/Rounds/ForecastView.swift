import Domain
import HTML

/// What will show at three response rates, from headcounts alone; whom to widen where a voice would vanish.
struct ForecastView: View {
    let visit: Visit
    let plan: Plan
    let forecast: Forecast

    init(visit: Visit, plan: Plan, instrument: Instrument) {
        self.visit = visit
        self.plan = plan
        forecast = Forecast(plan: plan, instrument: instrument)
    }

    private var t: Translator { visit.t }

    func write(to page: inout HTML) {
        page.element("section", .id("ennuste"), .class("forecast")) { page in
            page.element("h2", text: t("rounds.forecast.title"))
            page.element("p", text: t("rounds.forecast.lead"))
            advice(&page)
            for audience in plan.audiences { table(audience, &page) }
        }
    }

    private var named: [Int: String] {
        Dictionary(forecast.labels.map { ($0.number, $0.name.text(in: t.language)) }, uniquingKeysWith: { one, _ in one })
    }

    private func view(_ response: Int, _ audience: Audience) -> Forecast.View? {
        forecast.views.first { $0.response == response && $0.audience == audience }
    }

    /// Voices that nobody would hear at the usual response.
    private func advice(_ page: inout HTML) {
        let fates = view(Forecast.usualResponse, .internal)?.fates(of: forecast.labels) ?? []
        let lost = fates.filter { $0.alone == 0 }
        guard !lost.isEmpty else { return page.element("p", .class("notice better"), text: t("rounds.forecast.good")) }
        page.element("div", .class("notice waiting")) { page in
            for fate in lost { page.element("p", text: t("rounds.forecast.advice", ["name": .text(named[fate.label] ?? "")])) }
        }
    }

    private func table(_ audience: Audience, _ page: inout HTML) {
        page.element("h3", text: t(audience == .internal ? "rounds.forecast.inside" : "rounds.forecast.outside"))
        page.element("div", .class("scroll"), .with("tabindex", 0), .with("role", "region"), .aria(.label, t("rounds.forecast.title"))) { page in
            page.element("table") { page in
                page.element("caption", text: t("rounds.forecast.caption"))
                page.element("thead") { page in
                    page.element("tr") { page in
                        page.element("th", .with("scope", "col"), text: t("rounds.plan.group"))
                        for response in Forecast.responses {
                            page.element("th", .with("scope", "col"), text: t("rounds.forecast.percent", ["n": .count(response)]))
                        }
                    }
                }
                page.element("tbody") { page in
                    for label in forecast.labels where !label.isPublic { row(label, audience, &page) }
                }
            }
        }
    }

    private func row(_ label: Label, _ audience: Audience, _ page: inout HTML) {
        page.element("tr") { page in
            page.element("th", .with("scope", "row")) { $0.written(label.name, visit) }
            for response in Forecast.responses {
                let fate = view(response, audience)?.fates(of: forecast.labels).first { $0.label == label.number }
                page.element("td") { cell(fate, &$0) }
            }
        }
    }

    private func cell(_ fate: Forecast.Fate?, _ page: inout HTML) {
        guard let fate, fate.alone > 0 || !fate.together.isEmpty else {
            return page.element("span", .class("tag empty"), text: t("rounds.forecast.never"))
        }
        guard let first = fate.together.first else { return page.element("span", .class("tag better"), text: t("rounds.forecast.alone")) }
        let others = first.block.labels.filter { $0 != fate.label }.compactMap { named[$0] }.joined(separator: ", ")
        if fate.alone > 0 {
            page.text(t("rounds.forecast.partly", ["n": .count(fate.alone), "with": .text(others)]))
        } else {
            page.text(t("rounds.forecast.together", ["with": .text(others)]))
        }
    }
}
