import Domain
import HTML

/// A published inquiry: each question with its shares, by class where four and more let themselves be named, beside the published series.
struct InquiryResultsPage: Page {
    let visit: Visit
    let found: PublishedInquiry
    /// What the bars are grouped by; nil: all together.
    let variable: PeerVariable?
    /// Own shares by the key of a series, oldest first.
    let own: [String: [OwnShare]]

    private var t: Translator { visit.t }
    private var results: InquiryResults { found.results }
    private var publication: Publication { results.publication }
    private var answers: AnswerWords { AnswerWords(visit: visit, instrument: results.instrument) }
    private var name: String { InquiryWords(visit: visit, inquiry: found.inquiry).name }
    var width: PageWidth { .wide }

    /// The first question that goes on from a series tells the finding: beside the own figure before it where the same were asked, otherwise
    /// alone, since nothing is compared across a break.
    var title: String {
        guard let (item, series) = results.items.lazy.compactMap({ item in self.series(item).first.map { (item, $0) } }).first,
            let share = series.own(item, results.figure(item))
        else { return name }
        // Our own question and answer: the series may have asked in other words.
        let names = answers.optionNames(item)
        let chosen = series.options(of: item).compactMap { names.indices.contains($0) ? names[$0] : nil }
        let what = TextValue.text("\(answers.question(item)) – \(t.list(chosen))")
        let (now, n, all) = (TextValue.text(t.percent(share.share)), TextValue.count(share.people), TextValue.count(share.all))
        guard let earlier = earlier(series) else {
            return t(
                "inquiries.results.finding-alone",
                ["what": what, "now": now, "n": n, "all": all, "this": .text(String(publication.closed.year))])
        }
        let marks = t.marks([earlier.day, publication.closed])
        return t(
            "inquiries.results.finding",
            [
                "what": what, "before": .text(t.percent(earlier.share.share)), "year": .text(marks[0]), "now": now, "n": n, "all": all,
                "this": .text(marks[1]),
            ])
    }

    /// The own figure from which this one goes on.
    private func earlier(_ series: PublishedSeries) -> OwnShare? {
        let line = own[series.key] ?? []
        guard let place = line.firstIndex(where: { $0.place.contains(found.inquiry.id.description) }), place > 0,
            line[place].follows(line[place - 1]), line[place - 1].day < publication.closed
        else { return nil }
        return line[place - 1]
    }

    private func series(_ item: Item) -> [PublishedSeries] { visit.site.published(for: item, of: results.instrument) }

    func write(to page: inout HTML) {
        page.element("p", .class("no-print")) { page in
            page.element("a", .href(visit.address("organisaatiokyselyt")), text: t("inquiries.list.title"))
            page.text(" · ")
            page.element("a", .href(visit.address("tulokset", "vertailutiedot")), text: t("series.link"))
        }
        page.element("p", .class("answer-group"), text: name)
        page.element("h1", text: title.withSoftHyphens)
        page.element("p", .class("lead"), text: lead)
        if publication.isTest { page.element("p") { $0.element("span", .class("tag waiting"), text: t("rounds.test")) } }
        page.element("p", .class("quiet"), text: t("inquiries.results.how", ["n": .count(Publication.leastOthers + 1)]))
        groupings(&page)
        for item in results.items { self.item(item, &page) }
        texts(&page)
        notes(&page)
        files(&page)
    }

    private var lead: String {
        t(
            "inquiries.results.lead",
            [
                "n": .count(publication.replied), "all": .count(publication.asked), "named": .count(publication.named.count),
                "day": .day(publication.closed),
            ])
    }

    /// Links, not a form: there are at most four.
    private func groupings(_ page: inout HTML) {
        let there = PeerVariable.allCases.filter { !results.classes($0).isEmpty }
        guard !there.isEmpty else { return }
        page.element("nav", .class("org-groupings no-print"), .aria(.label, t("inquiries.results.grouping"))) { page in
            page.element("ul") { page in
                for choice in [nil] + there.map({ Optional($0) }) {
                    let text = choice.map { t(TextKey(family: "inquiries.by", $0)) } ?? t("inquiries.by-none")
                    let address = Address(
                        path: [t.language.rawValue, visit.organisation?.slug ?? "", "organisaatiokyselyt", found.inquiry.id.description, "tulokset"],
                        fields: choice.map { [(name: InquiryResultsRoutes.grouping, value: $0.rawValue)] } ?? [])
                    page.element("li") {
                        $0.element("a", .href(address), .with("aria-current", ifSome: choice == variable ? "true" : nil), text: text)
                    }
                }
            }
        }
    }

    // MARK: One question

    private func item(_ item: Item, _ page: inout HTML) {
        let figure = results.figure(item)
        page.element("article", .class("item-result"), .id("kysymys-\(item.id)")) { page in
            page.element("h2", text: answers.question(item).withSoftHyphens)
            if let kind = kind(item) { page.element("p", .class("quiet small"), text: kind) }
            page.element("p", text: sentence(item, figure))
            if results.leavesOut(item) {
                page.element("p", .class("quiet small"), text: t("inquiries.results.left-out"))
            }
            if figure.answered > 0 { InquiryBars(visit: visit, results: results, item: item, variable: variable).write(to: &page) }
            for series in series(item) { beside(series, &page) }
            who(item, &page)
        }
    }

    private func kind(_ item: Item) -> String? {
        switch item.kind {
        case .multiple(_, let most): t("results.items.multiple", ["n": .count(most)])
        case .ranking(_, let places): t("results.items.ranking", ["n": .count(places)])
        case .statement, .single, .number, .text: nil
        }
    }

    /// What most said; several where they are as many.
    private func sentence(_ item: Item, _ figure: InquiryFigure) -> String {
        guard let most = figure.people.max(), most > 0 else { return t("inquiries.results.nobody") }
        let first = figure.people.indices.filter { figure.people[$0] == most }
        guard first.count <= 2 else { return t("inquiries.results.even", ["n": .count(figure.answered)]) }
        let names = answers.optionNames(item)
        let quoted = first.map { t("results.quoted", ["text": .text(names[$0])]) }
        let values: KeyValuePairs<String, TextValue> = ["what": .text(t.list(quoted)), "n": .count(most), "all": .count(figure.answered)]
        return first.count == 2 ? t("inquiries.results.most-two", values) : t("inquiries.results.most", values)
    }

    private func beside(_ series: PublishedSeries, _ page: inout HTML) {
        page.element("aside", .class("panel share-note"), .aria(.label, t("series.beside"))) { page in
            page.element("h3", text: "\(t("series.beside")): \(series.name.text(in: t.language))".withSoftHyphens)
            page.add(PublishedView(visit: visit, series: series, figures: visit.site.published, own: own[series.key] ?? []))
        }
    }

    /// Who said what, of those who let themselves be named.
    private func who(_ item: Item, _ page: inout HTML) {
        let said = publication.named.filter { named in item.columns().contains { named.answers[$0.id] != nil } }
        guard !said.isEmpty else { return }
        page.element("details", .class("org-who")) { page in
            page.element("summary", text: t("inquiries.results.who", ["n": .count(said.count)]))
            page.element("dl", .class("facts")) { page in
                for named in said {
                    page.element("dt") { $0.written(named.profile.name, visit) }
                    page.element("dd", text: answers.answer(item, named.answers))
                }
            }
        }
    }

    // MARK: Words of their own

    private func texts(_ page: inout HTML) {
        for item in results.instrument.items where item.isText {
            let said = publication.named.compactMap { named in named.texts[item.id].map { (named, $0) } }
            guard !said.isEmpty else { continue }
            page.element("section") { page in
                page.element("h2", text: answers.question(item))
                for (named, text) in said {
                    page.element("blockquote") { page in
                        for line in text.split(separator: "\n") { page.element("p") { $0.written(String(line)) } }
                        page.element("p", .class("quiet small")) { $0.written(named.profile.name, visit) }
                    }
                }
            }
        }
    }

    private func notes(_ page: inout HTML) {
        let noted = publication.named.filter { !$0.note.isEmpty }
        guard !noted.isEmpty else { return }
        page.element("section") { page in
            page.element("h2", text: t("inquiries.results.notes"))
            page.element("dl", .class("facts typed")) { page in
                for named in noted {
                    page.element("dt") { $0.written(named.profile.name, visit) }
                    page.element("dd") { $0.written(named.note) }
                }
            }
        }
    }

    private func files(_ page: inout HTML) {
        page.element("section") { page in
            page.element("h2", text: t("exports.title"))
            page.element("ul", .class("no-print")) { page in
                for (file, text) in [("luvut.xlsx", t("exports.xlsx")), ("luvut.csv", t("results.long-csv")), ("luvut.json", t("exports.json"))] {
                    page.element("li") {
                        $0.element(
                            "a", .href(visit.inquiryAddress(found.inquiry.id, "tulokset", file)), .with("rel", "nofollow"), text: text)
                    }
                }
            }
            let hash = found.inquiry.publicationHash?.hexadecimal ?? ""
            page.element("p", .class("quiet small org-hash")) { page in
                page.text(t("inquiries.results.hash") + " ")
                page.element("code", text: hash)
            }
        }
    }
}
