import Domain
import HTML

/// Choices, rankings and numbers: for each what most said, a bar for each option and voice, and the same numbers as a table.
struct ItemSection: View {
    let visit: Visit
    let facts: ResultsFacts

    private var t: Translator { visit.t }
    private var results: RoundResults { facts.results }

    func write(to page: inout HTML) {
        guard !results.items.isEmpty else { return }
        page.element("section") { page in
            page.element("h2", .id("kysymykset"), text: t("results.items.title"))
            page.element("p", .class("quiet"), text: t("results.items.lead"))
            let published = visit.site.publishedMatches(results)
            for result in results.items {
                page.add(ItemResultView(visit: visit, round: facts.round.id, results: results, result: result))
                for series in published.first(where: { $0.0.item.id == result.item.id })?.1 ?? [] { beside(series, result, &page) }
            }
        }
    }
}

extension ItemSection {
    /// What others found, with the own figure at its end.
    private func beside(_ series: PublishedSeries, _ result: ItemResult, _ page: inout HTML) {
        page.element("aside", .class("panel share-note"), .aria(.label, t("series.beside"))) { page in
            page.element("h4", text: "\(t("series.beside")): \(series.name.text(in: t.language))".withSoftHyphens)
            let own = series.own(result, in: results).map { OwnShare(facts.round, results, result.item, $0, zone: facts.zone) }
            page.add(PublishedView(visit: visit, series: series, figures: visit.site.published, own: own.map { [$0] } ?? []))
        }
    }
}

/// One item of the results.
struct ItemResultView: View {
    let visit: Visit
    let round: Round.ID
    let results: RoundResults
    let result: ItemResult

    private var t: Translator { visit.t }
    private var item: Item { result.item }
    private var words: ItemWords { ItemWords(results: results, item: item, t: t) }

    /// Those who were asked it: each group, all of them where they are more than one, and whoever came by the public link.
    private var voices: [Voice] {
        let groups = results.groups.map { Voice.beginning([$0.key]) }
        let all: [Voice] = groups.isEmpty ? [] : groups.count > 1 ? groups + [.everyone] : [.everyone]
        let open: [Voice] = results.labels.contains(where: \.isPublic) ? [.open] : []
        return (all + open).filter { results.figure($0, of: result) != .notAsked }
    }

    func write(to page: inout HTML) {
        let figures = voices.map { (voice: $0, figure: results.figure($0, of: result)) }
        page.element("article", .class("item-result"), .id("kysymys-\(item.id)")) { page in
            page.element("h3", text: t.worded(item.text.text(in: t.language)).withSoftHyphens)
            if let note = words.kind { page.element("p", .class("quiet small"), text: note) }
            page.element("ul", .class("item-sentences")) { page in
                for (voice, figure) in figures { page.element("li", text: words.sentence(voice, figure)) }
            }
            guard let bars else { return }
            bars.write(to: &page)
            page.add(ChartLinks(visit: visit, svg: drawing("svg"), png: drawing("png")))
        }
    }

    private func drawing(_ ending: String) -> Address {
        Address(
            path: [
                visit.language.rawValue, visit.organisation?.slug ?? "", "tulokset", round.description, "kuvat",
                "\(ResultsDrawing.itemPrefix)\(item.id).\(ending)",
            ])
    }

    /// Nil where nobody's answers are shown.
    var bars: OptionBars? {
        let shown = voices.compactMap { voice in results.figure(voice, of: result).answers.map { (voice: voice, answers: $0) } }
        return shown.isEmpty ? nil : OptionBars(words: words, voices: shown, order: order(shown.last?.answers), t: t)
    }

    /// Whose answers to it may not be shown.
    var hidden: [Voice] { voices.filter { results.figure($0, of: result).answers == nil } }

    /// Bins and single choices keep their order; what was chosen among many stands by how often it was.
    private func order(_ answers: ItemAnswers?) -> [Int] {
        let places = words.optionNames.indices
        switch item.kind {
        case .multiple, .ranking: return places.sorted { (answers?.options[$0].share ?? -1) > (answers?.options[$1].share ?? -1) }
        case .single, .number, .statement, .text: return Array(places)
        }
    }
}

/// A bar for each option and voice; the table beside them also says what cannot be shown.
struct OptionBars {
    let words: ItemWords
    let voices: [(voice: Voice, answers: ItemAnswers)]
    /// Places of the options, first to last.
    let order: [Int]
    let t: Translator

    private var names: [String] { words.optionNames }
    private var id: String { "vaihtoehdot-\(words.item.id)" }
    private var title: String { t("results.items.figure", ["item": .text(t.worded(words.item.text.text(in: t.language)))]) }

    func write(to page: inout HTML) {
        RowFigure(id: id, title: title, description: "").write(to: &page, tableSummary: t("figure.table")) { page in
            page.element("ol", .class("strip-rows option-rows")) { page in
                for place in order {
                    page.element("li") { page in
                        page.element("p", .class("strip-name"), text: names[place])
                        for (index, voice) in voices.enumerated() { bar(voice.voice, voice.answers.options[place], "\(id)-\(place)-\(index)", &page) }
                    }
                }
            }
        } table: { page in
            table(&page)
        }
    }

    /// The bars alone, as one SVG file.
    func file(_ source: FigureSource) -> [UInt8] {
        let rows = order.flatMap { place in
            voices.map { voice in
                let (option, who) = (voice.answers.options[place], words.voice(voice.voice))
                let name = voices.count > 1 ? "\(names[place]) – \(who)" : names[place]
                return RowFile.Row(name: name, figure: words.figure(option), height: 14) { page in
                    page.void("rect", .class("option-track"), .with("width", "100%"), .with("height", 14.0))
                    page.void("rect", .class("option-fill"), .with("width", HTML.percent(option.share ?? 0)), .with("height", 14.0))
                }
            }
        }
        return RowFile(title: title, legend: [], rows: rows, axis: false, language: t.language, source: source).bytes
    }

    private func bar(_ voice: Voice, _ option: OptionFigure, _ id: String, _ page: inout HTML) {
        let who = words.voice(voice)
        page.element("div", .class("option-line")) { page in
            if voices.count > 1 { page.element("span", .class("small quiet option-who"), text: who) }
            if let share = option.share {
                page.strip("strip option-bar", id: id, title: "\(who): \(words.figure(option))") { page in
                    page.void("rect", .class("option-track"), .with("width", "100%"), .with("height", 14.0), .with("y", 1.0))
                    page.void("rect", .class("option-fill"), .with("width", HTML.percent(share)), .with("height", 14.0), .with("y", 1.0))
                }
            }
            page.element("span", .class("small nowrap option-figure"), text: words.figure(option))
        }
    }

    private func table(_ page: inout HTML) {
        StackedTable(
            caption: title,
            columns: [StackedTable.Column(name: t("results.items.option"))]
                + voices.map { StackedTable.Column(name: words.voice($0.voice), isNumber: true) }, count: order.count
        ) { row, column, page in
            page.text(column == 0 ? names[order[row]] : words.figure(voices[column - 1].answers.options[order[row]]))
        }.write(to: &page)
    }
}

/// The words of one item's results.
struct ItemWords {
    let results: RoundResults
    let item: Item
    let t: Translator

    private var common: ResultWords { ResultWords(results: results, t: t) }

    func voice(_ voice: Voice) -> String { common.voice(voice) }

    /// Options or bins, in the instrument's order.
    var optionNames: [String] {
        guard case .number(let bins) = item.kind else { return item.options.map { t.worded($0.text.text(in: t.language)) } }
        return t.bins(bins, unit: bins.unit.text(in: t.language))
    }

    /// How it was asked, where the bars need it.
    var kind: String? {
        switch item.kind {
        case .multiple(_, let most): t("results.items.multiple", ["n": .count(most)])
        case .ranking(_, let places): t("results.items.ranking", ["n": .count(places)])
        case .single, .number, .statement, .text: nil
        }
    }

    /// "34 % (12/35)".
    func figure(_ option: OptionFigure) -> String {
        switch option.figure {
        case .shown(let people, let all, let first):
            let share = t.percent(option.share ?? 0)
            guard let first else { return "\(share) (\(t.number(people))/\(t.number(all)))" }
            return t("results.items.ranked", ["share": .text(share), "n": .count(people), "all": .count(all), "first": .count(first)])
        case .mixed(let mixed): return t("results.items.mixed", ["names": .text(names(mixed))])
        case .notShown: return t("results.cell.hidden")
        }
    }

    private func names(_ mixed: Mixed) -> String { mixed.blocks.map { common.block($0) }.joined(separator: "; ") }

    /// What most of a voice said, or why nothing is said of it.
    func sentence(_ voice: Voice, _ figure: ItemFigure) -> String {
        let who = TextValue.text(common.voice(voice))
        switch figure {
        case .notAsked: return t("results.items.sentence.hidden", ["who": who])
        case .notShown: return t("results.items.sentence.hidden", ["who": who])
        case .mixed(let mixed): return t("results.items.sentence.mixed", ["who": who, "names": .text(names(mixed)), "n": .count(mixed.people)])
        case .shown(let answers):
            let first = answers.first
            guard let share = first.first?.share else { return t("results.items.sentence.even", ["who": who, "n": .count(answers.answered)]) }
            let what = first.map { t("results.quoted", ["text": .text(optionNames[$0.option])]) }
            let joined = what.count == 2 ? t("results.list.and", ["first": .text(what[0]), "last": .text(what[1])]) : what[0]
            let values: KeyValuePairs<String, TextValue> = [
                "who": who, "what": .text(joined), "share": .text(t.percent(share)), "n": .count(answers.answered),
            ]
            switch item.kind {
            case .number: return t("results.items.sentence.number", values)
            case .ranking: return t("results.items.sentence.ranking", values)
            case .single, .multiple, .statement, .text: return t("results.items.sentence.choice", values)
            }
        }
    }
}
