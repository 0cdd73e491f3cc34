import Ballot
import Domain
import HTML

/// The texts that wait, then those let through with what they are about.
struct OpenAnswersPage: Page {
    let visit: Visit
    let round: Round
    let instrument: Instrument
    let unread: [SameTexts]
    let approved: [SameTexts]
    /// Only texts about this; nil for all.
    let wanted: String?

    /// What stands in the way of a text: no word left to show, or something written and nothing decided.
    var wrong: [FreeText.ID: TextKey] = [:]
    /// What was typed of these.
    var typed: [FreeText.ID: Typed] = [:]

    struct Typed {
        let wording: String
        let about: String
        let decision: String
    }

    static let subject = "aihe"
    /// So many are read on one page.
    static let most = 20

    private var t: Translator { visit.t }
    private var lastDay: Day {
        Round.lastDayOfTexts(releasedAt: round.releasedAt ?? visit.now, in: visit.organisation?.zone ?? .helsinki)
    }
    private var id: String { round.id.description }
    private var words: QuestionWords { QuestionWords(visit: visit, instrument: instrument) }
    var title: String { t("rounds.texts.title", ["n": .count(unread.reduce(0) { $0 + $1.texts.count })]) }

    func write(to page: inout HTML) {
        page.element("h1", text: title)
        page.element("p", .class("lead"), text: t("rounds.texts.lead", ["day": .day(lastDay)]))
        if unread.isEmpty { page.element("p", .class("nothing"), text: t("rounds.texts.none")) } else { reading(&page) }
        if !approved.isEmpty { shown(&page) }
        page.element("p") { $0.element("a", .href(visit.address("kyselyt", id)), text: t("rounds.back")) }
    }

    private func reading(_ page: inout HTML) {
        if unread.count > Self.most { page.element("p", text: t("rounds.texts.first", ["n": .count(Self.most)])) }
        PostForm(visit: visit, action: visit.address("kyselyt", id, "avoimet")).write(to: &page) { page in
            for same in onPage { form(same, &page) }
            page.element("div", .class("buttons")) { $0.element("button", text: t("rounds.texts.save")) }
        }
    }

    /// The first ones; those that must be mended stand above all, where the page begins.
    private var onPage: [SameTexts] {
        unread.filter { wrong[$0.first.id] != nil } + unread.prefix(Self.most).filter { wrong[$0.first.id] == nil }
    }

    private func form(_ same: SameTexts, _ page: inout HTML) {
        let text = same.first
        page.element("div", .class("panel")) { page in
            page.void("input", .type("hidden"), .name("teksti"), .value(text.id.description))
            page.void("input", .type("hidden"), .name("samoja-\(text.id)"), .value(String(same.texts.count)))
            wording(text, "sanamuoto-\(text.id)", label: words.question(text.theme), &page)
            if same.texts.count > 1 {
                page.element("p", .class("quiet small"), text: t("rounds.texts.same", ["n": .count(same.texts.count)]))
            }
            about(text, "\(Self.subject)-\(text.id)", [], &page)
            page.element("fieldset") { page in
                page.element("legend", text: t("rounds.texts.decision"))
                let decision = typed[text.id]?.decision ?? ""
                for (value, key) in [("", "rounds.texts.later"), ("nayta", "rounds.texts.show"), ("pois", "rounds.texts.drop")] as [(String, TextKey)]
                {
                    page.element("label", .class("choice")) { page in
                        page.void("input", .type("radio"), .name("tee-\(text.id)"), .value(value), .flag("checked", value == decision))
                        page.text(t(key))
                    }
                }
            }
        }
    }

    private func wording(_ text: FreeText, _ name: String, label: String, _ page: inout HTML) {
        let problem = wrong[text.id]
        page.element("div", .class(problem == nil ? "field" : "field wrong")) { page in
            page.element("label", .with("for", "t-\(text.id)"), text: label)
            if let problem { page.element("p", .class("problem"), .id("t-\(text.id)-virhe"), .with("role", "alert"), text: t(problem)) }
            page.element(
                "textarea", .id("t-\(text.id)"), .name(name), .with("rows", 4), .with("aria-invalid", ifSome: problem == nil ? nil : "true"),
                .with("aria-describedby", ifSome: problem == nil ? nil : "t-\(text.id)-virhe")
            ) { $0.text(typed[text.id]?.wording ?? text.text) }
        }
    }

    private func about(_ text: FreeText, _ name: String, _ tags: [String], _ page: inout HTML) {
        page.element("div", .class("field")) { page in
            page.element("label", .with("for", "m-\(text.id)"), text: t("rounds.texts.about"))
            page.element("p", .class("hint"), .id("m-\(text.id)-ohje"), text: t("rounds.texts.about-hint"))
            page.void(
                "input", .type("text"), .id("m-\(text.id)"), .name(name), .value(typed[text.id]?.about ?? tags.joined(separator: ", ")),
                .aria(.describedby, "m-\(text.id)-ohje"))
        }
    }

    private func shown(_ page: inout HTML) {
        let texts = wanted.map { tag in approved.filter { $0.tags.contains(tag) } } ?? approved
        page.element("h2", .id("naytetaan"), text: wanted.map { t("rounds.texts.filtered", ["tag": .text($0)]) } ?? t("rounds.texts.approved"))
        if wanted != nil { page.element("p") { $0.element("a", .href(visit.address("kyselyt", id, "avoimet")), text: t("rounds.texts.all")) } }
        let all = approved.flatMap(\.texts)
        TagCounts(visit: visit, texts: all, least: 1) { tag in
            visit.address("kyselyt", id, "avoimet", query: [Self.subject: tag], fragment: "naytetaan")
        }.write(to: &page)
        if !all.allSatisfy(\.tags.isEmpty) {
            page.element("p", .class("quiet small"), text: t("rounds.texts.least", ["n": .count(TextTags.leastShown)]))
        }
        for same in texts { quote(same, &page) }
        guard visit.may(.exportTexts) else { return }
        page.element("p") { $0.element("a", .href(visit.address("kyselyt", id, "avoimet.csv")), text: t("rounds.texts.file")) }
        page.element("p", .class("quiet small"), text: t("rounds.texts.file-note"))
    }

    private func quote(_ same: SameTexts, _ page: inout HTML) {
        let text = same.first
        page.element("blockquote", .id("a-\(text.id)")) { page in
            page.element("p") { $0.written(text.text) }
            page.element("footer", .class("quiet small")) { page in
                page.text(words.question(text.theme))
                if same.texts.count > 1 { page.text(" · " + t("rounds.texts.same-shown", ["n": .count(same.texts.count)])) }
                for tag in same.tags {
                    page.text(" ")
                    page.element("span", .class("tag")) { $0.written(tag) }
                }
            }
            page.element("details", .class("no-print small"), .flag("open", wrong[text.id] != nil)) { page in
                page.element("summary", text: t("rounds.texts.tag-this"))
                PostForm(visit: visit, action: visit.address("kyselyt", id, "avoimet", "naytetyt")).write(to: &page) { page in
                    page.void("input", .type("hidden"), .name("teksti"), .value(text.id.description))
                    wording(text, "sanamuoto", label: t("rounds.texts.wording"), &page)
                    about(text, Self.subject, same.tags, &page)
                    page.element("p", .class("hint"), text: t("rounds.texts.hide-what"))
                    page.element("div", .class("buttons")) { page in
                        page.element("button", .name("tee"), .value("muuta"), .class("quiet"), text: t("rounds.texts.tag"))
                        page.element("button", .name("tee"), .value("piilota"), .class("danger"), text: t("rounds.texts.hide"))
                    }
                }
            }
        }
    }
}

/// How many approved texts are about what.
struct TagCounts: View {
    let visit: Visit
    let texts: [FreeText]
    /// Fewer texts than this are not told.
    let least: Int
    /// Where the texts about one thing stand.
    var address: ((String) -> Address)?

    private var t: Translator { visit.t }

    func write(to page: inout HTML) {
        let counts = TextTags.counts(texts.map(\.tags)).filter { $0.texts >= least }
        guard !counts.isEmpty else { return }
        page.element("h3", text: t("rounds.texts.counts"))
        StackedTable(
            caption: t("rounds.texts.counts-caption"),
            columns: [StackedTable.Column(name: t("rounds.texts.subject")), StackedTable.Column(name: t("rounds.texts.number"), isNumber: true)],
            count: counts.count
        ) { row, column, page in
            guard column == 0 else { return page.text(t.number(counts[row].texts)) }
            guard let address else { return page.written(counts[row].tag) }
            page.element("a", .href(address(counts[row].tag))) { $0.written(counts[row].tag) }
        }.write(to: &page)
    }
}
