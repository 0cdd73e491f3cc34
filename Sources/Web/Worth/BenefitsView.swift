import Domain
import HTML

/// The benefits of one action: what is promised, what was measured, what is due.
struct BenefitsView: View {
    let visit: Visit
    let action: Revision<Action>
    let parts: ActionWorth
    /// Nothing is edited in the past.
    let mayEdit: Bool
    let day: Day

    private var t: Translator { visit.t }

    func write(to page: inout HTML) {
        guard mayEdit || !action.benefit.isEmpty || !parts.benefits.isEmpty || isUnmeasured else { return }
        page.element("section", .aria(.labelledby, "hyodyt")) { page in
            page.element("h2", .id("hyodyt"), text: t("worth.benefits"))
            if isUnmeasured, parts.benefits.isEmpty { page.element("p", .class("nothing"), text: t("roadmap.benefit.missing")) }
            page.paragraphs(action.benefit, visit)
            for benefit in parts.benefits { BenefitCard(visit: visit, benefit: benefit, mayEdit: mayEdit, day: day).write(to: &page) }
            if let payBack = parts.payBack { page.element("p", text: t.sentence(payBack)) }
            if mayEdit {
                page.element("p", .class("no-print")) {
                    $0.element("a", .href(visit.address("digipolku", action.id.description, "hyoty", "uusi")), text: t("worth.benefit.add"))
                }
            }
        }
    }

    private var isUnmeasured: Bool { action.content.isUnmeasured(with: parts.benefits.map(\.content), on: day) }
}

/// One benefit in words and figures.
struct BenefitCard: View {
    let visit: Visit
    let benefit: Revision<Benefit>
    let mayEdit: Bool
    let day: Day

    private var t: Translator { visit.t }
    private var content: Benefit { benefit.content }
    private var unit: String { content.unit.text(in: visit.language, first: visit.ownLanguage) }

    func write(to page: inout HTML) {
        page.element("article", .class("panel benefit"), .id("hyoty-\(benefit.id)")) { page in
            page.element("h3") { $0.written(content.text, visit) }
            page.element("p", .class("tag-row")) { page in
                page.element("span", .class("tag"), text: t(TextKey(family: "worth.kind", content.kind)))
                page.text(" ")
                page.element("span", .class(content.state(on: day).tagClass), text: t.words(content.state(on: day)))
            }
            figures(&page)
            flow(&page)
            measured(&page)
            if !content.dropped.isEmpty { page.paragraphs(content.dropped, visit) }
            if mayEdit { tools(&page) }
        }
    }

    private func figures(_ page: inout HTML) {
        guard content.baseline != nil || content.target != nil else { return }
        page.element("p") { page in
            if let baseline = content.baseline { page.text(t("worth.from", ["n": .text(t.figure(baseline, unit: unit))]) + " ") }
            if let target = content.target { page.text(t("worth.to", ["n": .text(t.figure(target, unit: unit))])) }
            if let now = content.latest?.value {
                page.element("strong", text: " " + t("worth.now.sentence", ["n": .text(t.figure(now, unit: unit))]))
            }
        }
    }

    private func flow(_ page: inout HTML) {
        if !content.pays.isEmpty || !content.gains.isEmpty || content.yearly != nil {
            page.element("p", .class("small")) { FlowWords(visit: visit, pays: content.pays, gains: content.gains).write(to: &$0) }
        }
        if let yearly = content.yearly {
            page.element("p", .class("small"), text: t("worth.promised-euros", ["n": .text(t.euros(yearly))]))
        }
        if !content.owner.isEmpty {
            page.element("p", .class("small quiet")) { page in
                page.text(t("worth.benefit.owner") + ": ")
                page.written(content.owner, visit)
            }
        }
    }

    private func measured(_ page: inout HTML) {
        guard !content.measurements.isEmpty else { return }
        page.element("ul", .class("measurements")) { page in
            for measurement in content.measurements {
                page.element("li", .class(measurement.measured == nil ? measurement.due <= day ? "worse" : "quiet" : "")) { write(measurement, &$0) }
            }
        }
    }

    private func write(_ measurement: Benefit.Measurement, _ page: inout HTML) {
        guard let measured = measurement.measured else {
            return page.text(t(measurement.due <= day ? "worth.was-due" : "worth.is-due", ["day": .day(measurement.due)]))
        }
        page.text(t("worth.measured-on", ["day": .day(measured)]))
        // A figure that is the euros themselves is said once.
        let euros = measurement.yearly.flatMap { Double($0) == measurement.value ? nil : t("worth.a-year", ["n": .text(t.euros($0))]) }
        let figures = [measurement.value.map { t.figure($0, unit: unit) }, euros]
        let written = figures.compactMap { $0 }.joined(separator: ", ")
        if !written.isEmpty { page.element("strong", text: " " + written) }
        guard !measurement.note.isEmpty else { return }
        page.text(" – ")
        page.written(measurement.note, visit)
    }

    private func tools(_ page: inout HTML) {
        let base = ["digipolku", content.action.description, "hyoty", benefit.id.description]
        page.element("p", .class("buttons no-print")) { page in
            if !content.isDropped {
                page.element("a", .class("button quiet"), .href(visit.address(base[0], base[1], base[2], base[3], "mittaus"))) { page in
                    page.text(t("worth.measure"))
                    hiddenName(&page)
                }
            }
            page.element("a", .href(visit.address(base[0], base[1], base[2], base[3]))) { page in
                page.text(t("worth.edit"))
                hiddenName(&page)
            }
        }
    }

    private func hiddenName(_ page: inout HTML) {
        page.element("span", .class("visually-hidden")) { page in
            page.text(": ")
            page.written(content.text, visit)
        }
    }
}

/// "KONS → kunta": who pays, who gains.
struct FlowWords: View {
    let visit: Visit
    let pays: LocalText
    let gains: LocalText

    func write(to page: inout HTML) {
        side("worth.pays", "worth.pays.missing", pays, &page)
        page.element("span", .class("flow-arrow"), .aria(.hidden, "true"), text: " → ")
        side("worth.gains", "worth.gains.missing", gains, &page)
    }

    private func side(_ label: TextKey, _ missing: TextKey, _ text: LocalText, _ page: inout HTML) {
        page.element("span", .class("quiet"), text: visit.t(label) + " ")
        if text.isEmpty { page.element("span", .class("empty"), text: visit.t(missing)) } else { page.written(text, visit) }
    }
}

extension Worth.State {
    var tagClass: StaticString {
        switch self {
        case .measured: "tag better"
        case .late: "tag worse"
        case .coming: "tag waiting"
        case .unplanned, .dropped: "tag empty"
        }
    }
}

extension Translator {
    func words(_ state: Worth.State) -> String {
        switch state {
        case .measured: self("worth.state.measured")
        case .late(let days): self("worth.state.late", ["n": .count(days)])
        case .coming(let day): self("worth.state.coming", ["day": .day(day)])
        case .unplanned: self("worth.state.unplanned")
        case .dropped: self("worth.state.dropped")
        }
    }

    func sentence(_ payBack: PayBack) -> String {
        switch payBack {
        case .years(let time): sentence(time)
        case .never: self("worth.pay-back.never")
        case .unknown(let missing): self("worth.pay-back.unknown", ["what": .text(self(TextKey(family: "worth.missing", missing)))])
        }
    }

    /// With what is still planned, and said so; of what is not over, "so far".
    private func sentence(_ time: PayBack.Time) -> String {
        let years = TextValue.decimal(time.years, digits: 1)
        if time.isOver { return self("worth.pay-back", ["n": years]) }
        return time.ahead > 0
            ? self("worth.pay-back.ahead", ["n": years, "euros": .text(euros(time.ahead))]) : self("worth.pay-back.so-far", ["n": years])
    }
}
