import Domain
import HTML

/// A bar for each option – and each class –, with the same numbers as a table.
struct InquiryBars: View {
    let visit: Visit
    let results: InquiryResults
    let item: Item
    let variable: PeerVariable?

    private var t: Translator { visit.t }
    private var words: AnswerWords { AnswerWords(visit: visit, instrument: results.instrument) }
    private var id: String { "vastaukset-\(item.id)" }

    /// All together, then the classes that can be shown.
    private var voices: [(name: String, figure: InquiryFigure?)] {
        let classes = variable.map { results.classes($0) } ?? []
        return [(t("inquiries.everyone"), results.figure(item))] + classes.map { (t.peers($0), results.figure(item, in: $0)) }
    }

    func write(to page: inout HTML) {
        let (voices, names) = (voices, words.optionNames(item))
        let title = t("results.items.figure", ["item": .text(words.question(item))])
        RowFigure(id: id, title: title, description: "").write(to: &page, tableSummary: t("figure.table")) { page in
            page.element("ol", .class("strip-rows option-rows")) { page in
                for place in order {
                    page.element("li") { page in
                        page.element("p", .class("strip-name"), text: names[place])
                        for (index, voice) in voices.enumerated() { bar(voice, place, "\(id)-\(place)-\(index)", voices.count, &page) }
                    }
                }
            }
        } table: { page in
            FigureTable(words: words, item: item, columns: voices, t: t).write(to: &page)
        }
    }

    private var order: [Int] {
        let figure = results.figure(item)
        switch item.kind {
        case .multiple, .ranking: return figure.people.indices.sorted { (figure.people[$0], $1) > (figure.people[$1], $0) }
        case .single, .number, .statement, .text: return Array(figure.people.indices)
        }
    }

    private func bar(_ voice: (name: String, figure: InquiryFigure?), _ place: Int, _ id: String, _ count: Int, _ page: inout HTML) {
        page.element("div", .class("option-line")) { page in
            if count > 1 { page.element("span", .class("small quiet option-who"), text: voice.name) }
            guard let figure = voice.figure, figure.answered > 0 else {
                return page.element("span", .class("small option-figure"), text: t("inquiries.too-few"))
            }
            let cell = FigureWords(t: t).cell(figure, place)
            page.strip("strip option-bar", id: id, title: "\(voice.name): \(cell)") { page in
                page.void("rect", .class("option-track"), .with("width", "100%"), .with("height", 14.0), .with("y", 1.0))
                page.void("rect", .class("option-fill"), .with("width", HTML.percent(figure.share(place))), .with("height", 14.0), .with("y", 1.0))
            }
            page.element("span", .class("small nowrap option-figure"), text: cell)
        }
    }
}
