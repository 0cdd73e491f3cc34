import Domain
import HTML

/// What an action should bring, in a list of other things: each benefit with its figures, and in words whether anybody has measured it.
///
/// Without registered benefits it tells what people wrote of what came of it; of what is done and nobody measured it says so.
struct BenefitNotes: View {
    let visit: Visit
    let path: Roadmap
    let action: Revision<Action>

    private var t: Translator { visit.t }

    func write(to page: inout HTML) {
        let benefits = path.benefits(of: action.id).filter { !$0.content.isDropped }
        guard !benefits.isEmpty else { return told(&page) }
        page.element("ul", .class("bare-list benefit-notes")) { page in
            for benefit in benefits { page.element("li") { write(benefit, &$0) } }
        }
    }

    private func told(_ page: inout HTML) {
        guard action.benefit.isEmpty else { return page.element("p", .class("small")) { $0.written(action.benefit, visit) } }
        guard action.phase == .done else { return }
        page.element("p", .class("small empty"), text: t("worth.unmeasured.action"))
    }

    private func write(_ benefit: Revision<Benefit>, _ page: inout HTML) {
        page.element("a", .href(visit.place(of: action.id, at: "hyoty-\(benefit.id)"))) { $0.written(benefit.text, visit) }
        let words = BenefitFigures(benefit: benefit.content, t: t, first: visit.ownLanguage).words
        if let words { page.text(": " + words) }
        let isMeasured = benefit.content.latest != nil
        page.element("span", .class(isMeasured ? "small better" : "small empty"), text: (words == nil ? " – " : ", ") + state(benefit.content))
    }

    private func state(_ benefit: Benefit) -> String {
        let state = benefit.state(on: path.day)
        guard let measured = benefit.latest?.measured else { return t("worth.note.unmeasured", ["state": .text(t.words(state))]) }
        let words = t("worth.note.measured", ["day": .day(measured)])
        if case .late = state { return words + ", " + t.words(state) }
        return words
    }
}

/// The figures of a benefit as far as they are known.
struct BenefitFigures {
    let benefit: Benefit
    let t: Translator
    let first: Language

    /// "34 → 21 päivää" once it was measured; before that what it is to become. Nil where there are no figures.
    var words: String? {
        let unit = benefit.unit.text(in: t.language, first: first)
        func figure(_ value: Double?, unit: String = "") -> String? { value.map { t.figure($0, unit: unit) } }
        let baseline = figure(benefit.baseline)
        if let now = figure(benefit.latest?.value, unit: unit) { return baseline.map { $0 + "\u{a0}→ " + now } ?? now }
        guard let target = figure(benefit.target, unit: unit) else { return nil }
        return baseline.map { t("worth.note.aim", ["way": .text($0 + "\u{a0}→ " + target)]) } ?? t("worth.note.aim", ["way": .text(target)])
    }
}
