import Domain
import HTML

/// An organisation beside its peer class and beside all: before publication to read and add a note, afterwards to use.
struct PeersPage: Page {
    let visit: Visit
    let desk: ReplyDesk
    let results: InquiryResults
    var note: String
    var number: Int
    /// A note that somebody else saved meanwhile.
    var theirs: String?
    var problems: [FieldProblem] = []

    private var t: Translator { visit.t }
    private var words: AnswerWords { AnswerWords(visit: visit, instrument: results.instrument) }
    var width: PageWidth { .wide }
    var title: String { t("inquiries.peers.title", ["name": .text(desk.name)]) }

    func write(to page: inout HTML) {
        page.add(ProblemSummary(problems: problems, t: t))
        page.element("p", .class("answer-group"), text: desk.words.name)
        page.element("h1", text: title)
        page.element("p", .class("lead"), text: t(desk.inquiry.state == .released ? "inquiries.peers.lead" : "inquiries.peers.lead-before"))
        page.element("ul") { page in
            for variable in PeerVariable.allCases { page.element("li", text: sentence(variable)) }
        }
        if PeerVariable.allCases.contains(where: hasPeers) { page.element("p", .class("quiet"), text: t("inquiries.peers.bases")) }
        for item in results.items { self.item(item, &page) }
        noteForm(&page)
        page.element("p") { $0.element("a", .href(desk.statusAddress), text: t("inquiries.history.link")) }
    }

    /// Who the peers are, or why there are none.
    private func sentence(_ variable: PeerVariable) -> String {
        let name = TextValue.text(t(TextKey(family: "inquiries.variable", variable)))
        guard let own = desk.participant.profile.peerClass(variable) else { return t("inquiries.peers.unknown", ["variable": name]) }
        let others = results.others(of: desk.participant, by: variable)
        guard others.count >= Publication.leastOthers else {
            return t("inquiries.peers.few", ["variable": name, "class": .text(t.peers(own)), "n": .count(Publication.leastOthers)])
        }
        let names = others.map { visit.name(of: $0.profile) }
        return t("inquiries.peers.are", ["variable": name, "class": .text(t.peers(own)), "names": .text(t.list(names))])
    }

    private func item(_ item: Item, _ page: inout HTML) {
        let columns = [(everyone(item), Optional(results.figure(item)))]
        let peers = PeerVariable.allCases.filter(hasPeers).compactMap { variable -> (String, InquiryFigure?)? in
            desk.participant.profile.peerClass(variable).map { own in
                (t("inquiries.peers.others", ["class": .text(t.peers(own))]), results.peers(of: desk.participant, by: variable, item))
            }
        }
        page.element("section", .class("org-item")) { page in
            page.element("h2", text: words.question(item))
            page.element("p", .class("org-own")) { page in
                page.element("span", .class("quiet"), text: t("inquiries.peers.own") + " ")
                page.element("strong") { $0.written(desk.given.map { words.answer(item, $0.content) } ?? t("inquiries.no-answer")) }
            }
            FigureTable(words: words, item: item, columns: columns + peers, t: t).write(to: &page)
        }
    }

    private func hasPeers(_ variable: PeerVariable) -> Bool {
        results.others(of: desk.participant, by: variable).count >= Publication.leastOthers
    }

    /// Whether the own answer is among those of the first column; the other columns never hold it.
    private func everyone(_ item: Item) -> String {
        let own = desk.given?.content.answers(to: results.instrument) ?? [:]
        guard item.columns().contains(where: { own[$0.id] != nil }) else { return t("inquiries.everyone") }
        return t(results.counts(desk.participant.id, in: item) ? "inquiries.peers.everyone-with" : "inquiries.peers.everyone-without")
    }

    private func noteForm(_ page: inout HTML) {
        guard desk.inquiry.state != .released else {
            guard !note.isEmpty else { return }
            return page.element("section") { page in
                page.element("h2", text: t("inquiries.note"))
                page.element("p") { $0.written(note) }
            }
        }
        page.element("section", .class("no-print")) { page in
            page.element("h2", text: t("inquiries.note"))
            page.element("p", text: t("inquiries.note.what"))
            if let theirs {
                page.element("div", .class("notice waiting"), .with("role", "alert")) { page in
                    page.element("p") { $0.element("strong", text: t("form.conflict")) }
                    page.element("p") { $0.written(theirs.isEmpty ? t("inquiries.no-answer") : theirs) }
                }
            }
            PostForm(visit: visit, action: desk.address("vertailu")).write(to: &page) { page in
                page.void("input", .type("hidden"), .name("versio"), .value(String(number)))
                page.add(
                    Field(
                        name: "huomautus", label: t("inquiries.note.label"),
                        hint: t("inquiries.note.hint", ["limit": .count(Participant.longestNote)]), control: .text(rows: 4), value: note,
                        problems: problems))
                page.element("div", .class("buttons")) { $0.element("button", text: t("inquiries.note.save")) }
            }
        }
    }
}

/// Options down, voices across: share and count, or why there is none.
struct FigureTable: View {
    let words: AnswerWords
    let item: Item
    let columns: [(name: String, figure: InquiryFigure?)]
    let t: Translator
    var isCaptionHidden = true

    private var names: [String] {
        let hasDontKnow = columns.contains { $0.figure?.dontKnow != nil }
        return words.optionNames(item) + (hasDontKnow ? [t.worded(words.instrument.dontKnow.text(in: t.language))] : [])
    }

    func write(to page: inout HTML) {
        let names = names
        StackedTable(
            caption: words.question(item), isCaptionHidden: isCaptionHidden,
            columns: [.init(name: t("results.items.option"))]
                + columns.map { column in
                    let n = column.figure.map { " (n = \(t.number($0.answered)))" } ?? ""
                    return StackedTable.Column(name: column.name + n, isNumber: true)
                }, count: names.count
        ) { row, column, page in
            page.text(column == 0 ? names[row] : cell(columns[column - 1].figure, row))
        }.write(to: &page)
    }

    private func cell(_ figure: InquiryFigure?, _ row: Int) -> String {
        guard let figure, figure.answered > 0 else { return t("inquiries.too-few") }
        return FigureWords(t: t).cell(figure, row)
    }
}

/// "57 % (8)", of a ranking "57 % (8, first 3)".
struct FigureWords {
    let t: Translator

    /// - Parameter row: beyond the options, "cannot say".
    func cell(_ figure: InquiryFigure, _ row: Int) -> String {
        let count = row < figure.people.count ? figure.people[row] : figure.dontKnow ?? 0
        let share = t.percent(figure.answered == 0 ? 0 : Double(count) / Double(figure.answered))
        guard row < figure.people.count, let first = figure.firsts?[row] else { return "\(share) (\(t.number(count)))" }
        return t("inquiries.ranked", ["share": .text(share), "n": .count(count), "first": .count(first)])
    }
}
