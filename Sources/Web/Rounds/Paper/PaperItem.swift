import Domain
import HTML

/// A choice, ranking, number or text on paper: boxes beside the options, a line to write on.
struct PaperItem: View {
    let visit: Visit
    let questionnaire: Questionnaire
    let item: Item

    private var t: Translator { visit.t }

    func write(to page: inout HTML) {
        page.element("div", .class("paper-item")) { page in
            page.element("p") { page in
                page.element("strong") { page in
                    page.text("\(questionnaire.numbers[item.id] ?? 0). ")
                    page.written(item.text(for: questionnaire.label.group), visit)
                }
            }
            let hints = hints + ItemHints(visit: visit, questionnaire: questionnaire, item: item, isOnPaper: true).all
            if !hints.isEmpty { page.element("p", .class("small quiet"), text: hints.joined(separator: " ")) }
            switch item.kind {
            case .single(let choices): boxes(choices.options.map(\.text) + (choices.hasDontKnow ? [questionnaire.instrument.dontKnow] : []), &page)
            case .multiple(let choices, _): boxes(choices.options.map(\.text), &page)
            case .ranking(let choices, _): boxes(choices.options.map(\.text), mark: "paper-place", &page)
            case .number(let bins):
                line(&page)
                if bins.hasDontKnow { boxes([questionnaire.instrument.dontKnow], key: "?", &page) }
            case .text(let isLong): for _ in 0..<(isLong ? 4 : 1) { line(&page) }
            case .statement: break
            }
        }
    }

    /// What the page on the screen shows by its controls.
    private var hints: [String] {
        switch item.kind {
        case .single: [t("rounds.paper.hint.single")]
        case .ranking: [t("rounds.paper.hint.ranking")]
        case .statement, .multiple, .number, .text: []
        }
    }

    /// - Parameters:
    ///   - mark: a box to tick, or a line for a number.
    ///   - key: of what is no option; `0` may be the answer to a number.
    private func boxes(_ texts: [LocalText], mark: StaticString = "paper-box", key: String = "0", _ page: inout HTML) {
        page.element("ul", .class("paper-options")) { page in
            for (place, text) in texts.enumerated() {
                page.element("li") { page in
                    // What the sheet is keyed by; "don't know" comes behind the options and is keyed as 0 or ?.
                    let number = place < item.options.count ? String(place + 1) : key
                    page.element("span", .class("paper-key"), .aria(.hidden, "true"), text: number)
                    page.element("span", .class(mark), .aria(.hidden, "true")) { _ in }
                    page.written(text, visit)
                }
            }
        }
    }

    private func line(_ page: inout HTML) { page.element("p", .class("paper-line"), .aria(.hidden, "true")) { _ in } }
}
