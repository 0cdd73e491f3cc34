import Domain
import HTML

/// What will show at three response rates, from headcounts alone; whom to widen where a voice would vanish.
struct ForecastView: View {
    let visit: Visit
    let plan: Plan
    let forecast: Forecast
    private let named: [Int: String]
    /// By audience and response, then label: worked out once, for a plan may have a thousand groups.
    private let fates: [Audience: [Int: [Int: Forecast.Fate]]]

    init(visit: Visit, plan: Plan, instrument: Instrument) {
        self.visit = visit
        self.plan = plan
        let (forecast, language) = (Forecast(plan: plan, instrument: instrument), visit.language)
        self.forecast = forecast
        named = Dictionary(forecast.labels.map { ($0.number, $0.name.text(in: language)) }, uniquingKeysWith: { one, _ in one })
        fates = forecast.views.reduce(into: [:]) { fates, view in
            let here = view.fates(of: forecast.labels)
            fates[view.audience, default: [:]][view.response] = Dictionary(here.map { ($0.label, $0) }, uniquingKeysWith: { one, _ in one })
        }
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

    /// Voices that nobody would hear at the usual response.
    private func advice(_ page: inout HTML) {
        let usual = fates[.internal]?[Forecast.usualResponse] ?? [:]
        let lost = usual.values.filter { $0.alone == 0 }.sorted { $0.label < $1.label }
        guard !lost.isEmpty else { return page.element("p", .class("notice better"), text: t("rounds.forecast.good")) }
        page.element("div", .class("notice waiting")) { page in
            let names = lost.compactMap { named[$0.label] }.joined(separator: ", ")
            page.element("p", text: t("rounds.forecast.advice", ["names": .text(names)]))
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
                page.element("td") { cell(fates[audience]?[response]?[label.number], &$0) }
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
