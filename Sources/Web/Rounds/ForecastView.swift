import Domain
import HTML

/// What will show at three response rates, from headcounts alone; whom to widen where a voice would vanish.
struct ForecastView: View {
    let visit: Visit
    let plan: Plan
    let forecast: Forecast
    /// Another round within 60 days holds groups and headcounts: no advice changes them.
    private let isBound: Bool
    private let instrument: Instrument
    private let named: [Int: String]
    /// By audience and response, then label: worked out once, for a plan may have a thousand groups.
    private let fates: [Audience: [Int: [Int: Forecast.Fate]]]

    init(visit: Visit, plan: Plan, instrument: Instrument, isBound: Bool = false) {
        self.visit = visit
        self.isBound = isBound
        self.plan = plan
        let (forecast, language) = (Forecast(plan: plan, instrument: instrument), visit.language)
        self.forecast = forecast
        self.instrument = instrument
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
            page.element("p", text: t("results.together.why", ["k": .count(plan.k)]))
            advice(&page)
            unequal(&page)
            names(&page)
            for audience in plan.audiences { table(audience, &page) }
        }
    }

    /// Voices that nobody would hear at the usual response.
    private func advice(_ page: inout HTML) {
        comparison(&page)
        let usual = fates[.internal]?[Forecast.usualResponse] ?? [:]
        let lost = usual.values.filter { $0.alone == 0 }.sorted { $0.label < $1.label }
        guard !lost.isEmpty else { return page.element("p", .class("notice better"), text: t("rounds.forecast.good")) }
        page.element("div", .class("notice waiting")) { page in
            let names = lost.compactMap { named[$0.label] }.joined(separator: ", ")
            guard !isBound else { return page.element("p", text: t("rounds.forecast.advice-bound", ["names": .text(names)])) }
            page.element("p", text: t("rounds.forecast.advice", ["names": .text(names)]))
            help(for: Set(lost.map(\.label)), &page)
        }
    }

    /// The table takes it that all groups answer alike. Where one does not, a whole voice may go with it.
    private func unequal(_ page: inout HTML) {
        let invited = forecast.labels.filter { !$0.isPublic }
        guard invited.count > 1, invited.count <= Self.mostCompared else { return }
        let pairs = invited.compactMap { label -> (Label, [Int])? in
            let taken = forecast.taken(bySilenceOf: label)
            return taken.isEmpty ? nil : (label, taken)
        }
        guard !pairs.isEmpty else { return }
        page.element("div", .class("notice")) { page in
            page.element("p", text: t("rounds.forecast.unequal"))
            page.element("ul") { page in
                for (label, taken) in pairs.prefix(Self.mostSuggestions) {
                    let others = taken.compactMap { named[$0] }.joined(separator: ", ")
                    let least = label.sheetsNeeded(k: plan.k)
                    page.element(
                        "li",
                        text: t(
                            "rounds.forecast.unequal-one",
                            ["name": .text(named[label.number] ?? ""), "k": .count(least), "others": .text(others)]))
                }
            }
        }
    }

    /// Groups that are looked at one by one.
    private static let mostCompared = 60

    /// The headline of the results is the gap between groups: whether there will be one is said first.
    private func comparison(_ page: inout HTML) {
        let view = forecast.views.first { $0.audience == .internal && $0.response == Forecast.usualResponse }
        let keys = instrument.groups.filter { group in forecast.labels.contains { !$0.isPublic && $0.group == group.key } }
        guard let view, keys.count > 1 else { return }
        let comparable = view.comparable(forecast.labels)
        let names = keys.filter { comparable.contains($0.key) }.map { t.worded($0.name.text(in: visit.language)) }.joined(separator: ", ")
        page.element(
            "p", .class(comparable.isEmpty ? "notice waiting" : "notice better"),
            text: comparable.isEmpty ? t("rounds.forecast.no-gap") : t("rounds.forecast.gap", ["names": .text(names)]))
    }

    /// How many more people each of them needs, or whom it is counted with though it is big enough.
    private func help(for lost: Set<Int>, _ page: inout HTML) {
        let suggestions = forecast.suggestions(plan: plan).filter { $0.audience == .internal && lost.contains($0.label) }
        guard !suggestions.isEmpty else { return }
        page.element("ul") { page in
            for suggestion in suggestions.prefix(Self.mostSuggestions) {
                let name = TextValue.text(named[suggestion.label] ?? "")
                switch suggestion.reason {
                case .widen(let people):
                    page.element("li", text: t("rounds.forecast.widen", ["name": name, "n": .count(people)]))
                case .neighbours(let labels):
                    let others = labels.compactMap { named[$0] }.joined(separator: ", ")
                    page.element("li", text: t("rounds.forecast.neighbours", ["name": name, "others": .text(others)]))
                }
            }
        }
    }

    private static let mostSuggestions = 12

    /// Sectors without a name in a language that the organisation serves in: their results would be read in another.
    private func names(_ page: inout HTML) {
        let sectors = plan.groups.filter { $0.key.first == AskedGroup.staff }
        let gaps = (visit.organisation?.languages ?? []).map { language in (language, sectors.filter { $0.name[language] == nil }) }
            .filter { !$0.1.isEmpty }
        guard !gaps.isEmpty else { return }
        let counts = gaps.map { t("rounds.unnamed.of", ["language": .text(t(TextKey(family: "form.in", $0.0))), "n": .count($0.1.count)]) }
        page.element("details") { page in
            page.element("summary", text: t("rounds.unnamed", ["missing": .text(counts.joined(separator: ", "))]))
            for (language, sectors) in gaps {
                let names = sectors.map { $0.name.text(in: t.language, first: visit.ownLanguage) }.joined(separator: ", ")
                page.element("p", text: t(TextKey(family: "rounds.unnamed", language), ["names": .text(names)]))
            }
            page.element("p", text: t("rounds.forecast.names"))
        }
    }

    private func table(_ audience: Audience, _ page: inout HTML) {
        page.element("h3", text: t(audience == .internal ? "rounds.forecast.inside" : "rounds.forecast.outside"))
        let labels = forecast.labels.filter { !$0.isPublic }
        let lead = staff.count > 1 ? 1 : 0
        let columns = [t("rounds.plan.group")] + Forecast.responses.map { t("rounds.forecast.percent", ["n": .count($0)]) }
        StackedTable(
            caption: t("rounds.forecast.caption"), columns: columns.map { StackedTable.Column(name: $0) }, count: labels.count + lead
        ) { row, column, page in
            guard row >= lead else { return whole(audience, column, &page) }
            let label = labels[row - lead]
            guard column > 0 else { return page.written(label.name, visit) }
            cell(fates[audience]?[Forecast.responses[column - 1]]?[label.number], without: [label.number], &page)
        }.write(to: &page)
    }

    /// Labels of staff; they are also read as one voice.
    private var staff: Set<Int> { Set(forecast.labels.filter { !$0.isPublic && $0.group == AskedGroup.staff }.map(\.number)) }

    private func whole(_ audience: Audience, _ column: Int, _ page: inout HTML) {
        guard column > 0 else { return page.text(t("rounds.forecast.staff")) }
        let view = forecast.views.first { $0.audience == audience && $0.response == Forecast.responses[column - 1] }
        cell(view?.fate(ofAll: staff), without: staff, &page)
    }

    private func cell(_ fate: Forecast.Fate?, without own: Set<Int>, _ page: inout HTML) {
        guard let fate, fate.alone > 0 || !fate.together.isEmpty else {
            return page.element("span", .class("tag empty"), text: t("rounds.forecast.never"))
        }
        guard let first = fate.together.first else { return page.element("span", .class("tag better"), text: t("rounds.forecast.alone")) }
        let others = first.block.labels.filter { !own.contains($0) }.compactMap { named[$0] }.joined(separator: ", ")
        if fate.alone > 0 {
            page.text(t("rounds.forecast.partly", ["n": .count(fate.alone), "with": .text(others)]))
        } else {
            page.text(t("rounds.forecast.together", ["with": .text(others)]))
        }
    }
}
