import Domain
import HTML

/// The benefits of the whole path: promised, measured, and counted in public where nobody has measured.
struct BenefitsPage: Page {
    let visit: Visit
    let path: Roadmap
    let worth: Worth

    private var t: Translator { visit.t }
    var width: PageWidth { .wide }

    var title: String {
        guard !worth.standing.isEmpty else { return t("worth.page.title.none") }
        return t("worth.page.title", ["n": .count(worth.standing.count), "measured": .count(worth.measured)])
    }

    func write(to page: inout HTML) {
        page.element("h1", text: title)
        page.element("p", .class("lead"), text: t("worth.page.lead"))
        if worth.lines.isEmpty { page.element("p", .class("nothing"), text: t("worth.page.none")) } else { sums(&page) }
        missing(&page)
        guard !worth.lines.isEmpty else { return }
        flows(&page)
        table(&page)
        payBacks(&page)
    }

    private func sums(_ page: inout HTML) {
        let of = TextValue.count(worth.standing.count)
        page.element("dl", .class("worth-sums")) { page in
            sum("worth.sum.promised", t.euros(worth.promisedEuros), t("worth.sum.in-money", ["n": .count(worth.promisedInEuros), "of": of]), &page)
            sum("worth.sum.measured", t.euros(worth.measuredEuros), t("worth.sum.in-money", ["n": .count(worth.measuredInEuros), "of": of]), &page)
            sum("worth.sum.neglected", t.number(worth.neglected), nil, &page)
            sum("worth.sum.ahead", t.number(worth.ahead), nil, &page)
            sum("worth.sum.late", t.number(worth.late.count), nil, &page)
        }
    }

    private func sum(_ label: TextKey, _ value: String, _ note: String?, _ page: inout HTML) {
        page.element("div") { page in
            page.element("dt", text: t(label))
            page.element("dd") { page in
                page.text(value)
                if let note { page.element("span", .class("small quiet block"), text: note) }
            }
        }
    }

    /// What nobody has measured comes before what went well.
    private func missing(_ page: inout HTML) {
        guard !worth.unmeasured.isEmpty || !worth.late.isEmpty else { return }
        let late = Dictionary(grouping: worth.late, by: \.action.id)
        let told = Set(worth.unmeasured.map(\.id))
        page.element("section", .aria(.labelledby, "mittaamatta")) { page in
            page.element("h2", .id("mittaamatta"), text: t("worth.unmeasured"))
            page.element("ul") { page in
                for action in worth.unmeasured {
                    page.element("li") { page in
                        page.element("a", .href(visit.place(of: action.id, at: "hyodyt"))) { $0.written(action.title, visit) }
                        page.text(": " + (late[action.id]?.first.map { t.words($0.state) } ?? t("worth.unmeasured.action")))
                    }
                }
                for line in worth.late where !told.contains(line.action.id) {
                    page.element("li") { page in
                        page.element("a", .href(visit.place(of: line.action.id, at: "hyoty-\(line.benefit.id)"))) {
                            $0.written(line.benefit.text, visit)
                        }
                        page.text(": " + t.words(line.state))
                    }
                }
            }
        }
    }

    private func flows(_ page: inout HTML) {
        let flows = worth.flows
        guard !flows.isEmpty else { return }
        page.element("section", .aria(.labelledby, "kuka")) { page in
            page.element("h2", .id("kuka"), text: t("worth.flows"))
            let names: [TextKey] = ["worth.pays", "worth.gains", "worth.flow.count", "worth.sum.promised", "worth.sum.measured"]
            StackedTable(
                caption: t("worth.flows"), isCaptionHidden: true,
                columns: names.enumerated().map { StackedTable.Column(name: t($1), isNumber: $0 > 1) }, count: flows.count
            ) { row, column, page in
                let flow = flows[row]
                switch column {
                case 0: side(flow.pays, "worth.pays.missing", &page)
                case 1: side(flow.gains, "worth.gains.missing", &page)
                case 2: page.text(t.number(flow.count))
                case 3: page.text(flow.promised.map { t.euros($0) } ?? "–")
                default: page.text(flow.measured.map { t.euros($0) } ?? "–")
                }
            }.write(to: &page)
        }
    }

    private func side(_ text: LocalText, _ missing: TextKey, _ page: inout HTML) {
        if text.isEmpty { page.element("span", .class("empty"), text: t(missing)) } else { page.written(text, visit) }
    }

    private func table(_ page: inout HTML) {
        let lines = worth.lines
        page.element("section", .aria(.labelledby, "kaikki")) { page in
            page.element("h2", .id("kaikki"), text: t("worth.all"))
            let names: [TextKey] = ["worth.benefit", "roadmap.action", "worth.benefit.kind", "worth.promised", "worth.measured", "worth.state"]
            StackedTable(
                caption: t("worth.all"), isCaptionHidden: true, columns: names.map { StackedTable.Column(name: t($0)) }, count: lines.count,
                isOfWords: true
            ) { row, column, page in
                cell(lines[row], column, &page)
            }.write(to: &page)
        }
    }

    private func cell(_ line: Worth.Line, _ column: Int, _ page: inout HTML) {
        let benefit = line.benefit.content
        let unit = benefit.unit.text(in: visit.language, first: visit.ownLanguage)
        switch column {
        case 0: page.element("a", .href(visit.place(of: line.action.id, at: "hyoty-\(line.benefit.id)"))) { $0.written(benefit.text, visit) }
        case 1: page.element("a", .href(visit.place(of: line.action.id))) { $0.written(line.action.title, visit) }
        case 2: page.text(t(TextKey(family: "worth.kind", benefit.kind)))
        case 3: page.text(figures(from: benefit.baseline, to: benefit.target, unit: unit, yearly: benefit.yearly))
        case 4: page.text(figures(from: nil, to: benefit.latest?.value, unit: unit, yearly: benefit.latest?.yearly))
        default: page.element("span", .class(line.state.tagClass), text: t.words(line.state))
        }
    }

    /// "34 → 20 päivää, 12 000 € vuodessa", as far as figures are known; a figure that is the euros themselves is said once.
    private func figures(from baseline: Double?, to value: Double?, unit: String, yearly: Int?) -> String {
        var parts: [String] = []
        if let value { parts.append((baseline.map { t.figure($0) + "\u{a0}→ " } ?? "") + t.figure(value, unit: unit)) }
        if let yearly, value != Double(yearly) { parts.append(t("worth.a-year", ["n": .text(t.euros(yearly))])) }
        return parts.isEmpty ? "–" : parts.joined(separator: ", ")
    }

    private func payBacks(_ page: inout HTML) {
        let counted = path.actions.filter { path.countsInEuros($0) }
        page.element("section", .aria(.labelledby, "takaisinmaksu")) { page in
            page.element("h2", .id("takaisinmaksu"), text: t("worth.pay-backs"))
            page.element("p", .class("small quiet"), text: t("worth.pay-back.rule"))
            if counted.isEmpty { page.element("p", text: t("worth.pay-back.none")) }
            page.element("ul") { page in
                for action in counted {
                    page.element("li") { page in
                        page.element("a", .href(visit.place(of: action.id, at: "hyodyt"))) { $0.written(action.title, visit) }
                        page.text(": " + t.sentence(path.payBack(of: action)))
                    }
                }
            }
        }
    }
}
