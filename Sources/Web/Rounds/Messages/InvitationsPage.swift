import Ballot
import Domain
import HTML

/// Whom the letters of a round go to, how they look, and what became of them.
struct InvitationsPage: Page {
    let visit: Visit
    let pack: MessagePack
    let counts: [AddressCount]
    let book: LetterBook
    var problems: [FieldProblem]
    var news = InvitationNews()
    var typed: AddressForm

    init(visit: Visit, pack: MessagePack, counts: [AddressCount], book: LetterBook, problems: [FieldProblem]) {
        self.visit = visit
        self.pack = pack
        self.counts = counts
        self.book = book
        self.problems = problems
        let invited = pack.labels.filter { !$0.isPublic }
        typed = AddressForm(language: visit.ownLanguage, label: invited.count == 1 ? invited[0].number : nil)
    }

    private var t: Translator { visit.t }
    private var round: Round { pack.round }
    private var id: String { round.id.description }
    private var invited: [Label] { pack.labels.filter { !$0.isPublic } }
    private var listed: Int { counts.reduce(0) { $0 + $1.addresses } }
    private var canSend: Bool { visit.site.carrier != nil && round.takesAnswers(at: visit.now) }
    var title: String { t("rounds.invite.title") }
    var width: PageWidth { .wide }

    func write(to page: inout HTML) {
        page.add(ProblemSummary(problems: problems, t: t))
        page.element("p", .class("small no-print")) { page in
            page.element("a", .href(visit.address("kyselyt", id))) { $0.written(round.plan.name, visit) }
        }
        page.element("h1", text: title)
        page.element("p", .class("lead"), text: t("rounds.invite.lead"))
        news.write(visit, &page)
        if visit.site.carrier == nil { page.element("p", .class("notice waiting"), text: t("rounds.invite.no-mail")) }
        if round.state == .draft { return page.element("p", .class("notice"), text: t("rounds.invite.not-open")) }
        if !round.takesAnswers(at: visit.now) { page.element("p", .class("notice"), text: t("rounds.invite.over")) }
        list(&page)
        if round.takesAnswers(at: visit.now) {
            add(&page)
            letter(.invitation, t("rounds.invite.letter"), &page)
            if !book.waves.isEmpty { letter(.reminder, t("rounds.invite.reminder-letter"), &page) }
        }
        waves(&page)
        refused(&page)
        if round.takesAnswers(at: visit.now) { page.add(LetterMergePart(visit: visit, round: round, labels: invited, problems: problems)) }
        if listed > 0 { removal(&page) }
    }

    private func list(_ page: inout HTML) {
        let people = invited.reduce(0) { $0 + ($1.people ?? 0) }
        page.element("h2", text: t("rounds.invite.count", ["n": .count(listed), "people": .count(people)]))
        StackedTable(
            caption: t("rounds.invite.caption"),
            columns: [
                StackedTable.Column(name: t("rounds.plan.group")), StackedTable.Column(name: t("rounds.plan.asked"), isNumber: true),
                StackedTable.Column(name: t("rounds.invite.addresses"), isNumber: true), StackedTable.Column(name: t("rounds.plan.how")),
            ], count: invited.count
        ) { row, column, page in
            let label = invited[row]
            switch column {
            case 0: page.written(label.name, visit)
            case 1: page.text(t.number(label.people ?? 0))
            case 2: page.text(t.number(counts.first { $0.label == label.number }?.addresses ?? 0))
            default: page.text(t(TextKey(family: "rounds.mode", mode(of: label))))
            }
        }.write(to: &page)
    }

    private func mode(of label: Label) -> PlanGroup.Mode {
        round.plan.reach(pack.labels).contains { $0.label == label.number && $0.isLinked } ? .groupLink : .personal
    }

    private func add(_ page: inout HTML) {
        page.element("section", .class("no-print")) { page in
            page.element("h2", text: t("rounds.invite.add"))
            page.element(
                "form", .with("method", "post"), .action(visit.address("kyselyt", id, "kutsut", "osoitteet")),
                .with("enctype", "multipart/form-data"),
                .with("novalidate", "novalidate")
            ) { page in
                if let token = visit.formToken { page.void("input", .type("hidden"), .name("csrf"), .value(token)) }
                page.add(
                    Field(
                        name: "osoitteet", label: t("rounds.invite.paste"), hint: t("rounds.invite.paste-hint"), control: .text(rows: 8),
                        value: typed.text, problems: problems))
                page.add(SheetField(name: "tiedosto", label: t("rounds.invite.file"), problems: problems, t: t))
                page.element("div", .class("in-row")) { page in
                    page.add(GroupField(visit: visit, labels: invited, chosen: typed.label))
                    page.add(
                        Field(
                            name: "oletuskieli", label: t("rounds.invite.language"),
                            control: .choice(Language.allCases.map { ($0.rawValue, $0.ownName) }), value: typed.language.rawValue))
                }
                page.element("p", .class("hint"), text: t("rounds.invite.store-hint"))
                page.element("div", .class("buttons")) { $0.element("button", .type("submit"), text: t("rounds.invite.store")) }
            }
        }
    }

    /// The letter as it would arrive, in the group and language that were chosen; its link is nobody's, and none that works.
    func preview(_ kind: MessageKind) -> Letter {
        let code = pack.slug == nil ? ["vastaa", "0123456789abcdefghjkmnpqrstvwxyz"] : ["kysely", "00000000"]
        let place = Address(path: [pack.language.rawValue, visit.organisation?.slug ?? ""] + code)
        let link = place.absolute(under: visit.site.settings.baseURL)
        return RoundLetterWords(texts: pack.texts.with(link: link), kind: kind, link: link, ending: nil).letter
    }

    private func letter(_ kind: MessageKind, _ title: String, _ page: inout HTML) {
        page.element("section", .id("kirje-\(kind.rawValue)")) { page in
            page.element("h2", text: title)
            if kind == .reminder { page.element("p", text: t("rounds.invite.remind-why")) }
            chooser(kind, &page)
            let words = WarningWords(t: t, names: SlotNames(t: pack.texts.t))
            for warning in pack.texts.warnings(kind) { page.element("p", .class("notice waiting"), text: words.sentence(warning)) }
            page.add(LetterPreview(letter: preview(kind), subject: t("rounds.invite.subject")))
            page.element("div", .class("buttons no-print")) { buttons(kind, &$0) }
        }
    }

    private func chooser(_ kind: MessageKind, _ page: inout HTML) {
        page.element(
            "form", .class("in-row letter-choice no-print"), .with("method", "get"),
            .action(visit.address("kyselyt", id, "kutsut", fragment: "kirje-\(kind.rawValue)"))
        ) { page in
            let groups = invited.map { (value: String($0.number), text: t.worded($0.name.text(in: visit.language, first: visit.ownLanguage))) }
            select("ryhma", kind, t("rounds.plan.group"), groups, chosen: String(pack.label.number), &page)
            let languages = Language.allCases.map { (value: $0.rawValue, text: $0.ownName) }
            select("kieli", kind, t("rounds.messages.language"), languages, chosen: pack.language.rawValue, &page)
            page.element("div", .class("buttons")) { $0.element("button", .class("quiet"), text: t("rounds.invite.preview")) }
        }
    }

    /// There are two such forms on the page, so their ids differ.
    private func select(
        _ name: String, _ kind: MessageKind, _ label: String, _ choices: [(value: String, text: String)], chosen: String, _ page: inout HTML
    ) {
        let id = "f-\(name)-\(kind.rawValue)"
        page.element("div", .class("field")) { page in
            page.element("label", .with("for", id), text: label)
            page.element("select", .id(id), .name(name)) { page in
                for choice in choices {
                    page.element("option", .value(choice.value), .flag("selected", choice.value == chosen), text: choice.text)
                }
            }
        }
    }

    private func buttons(_ kind: MessageKind, _ page: inout HTML) {
        if canSend {
            if kind == .invitation { invitationButton(&page) } else { press("muistutus", t("rounds.invite.remind-do"), id: "f-muistutus", &page) }
            PostForm(visit: visit, action: visit.address("kyselyt", id, "kutsut", "koe")).write(to: &page) { page in
                page.void("input", .type("hidden"), .name("kirje"), .value(kind.rawValue))
                page.void("input", .type("hidden"), .name("ryhma"), .value(String(pack.label.number)))
                page.void("input", .type("hidden"), .name("kieli"), .value(pack.language.rawValue))
                page.element("button", .class("quiet"), text: t("rounds.invite.test"))
            }
        }
        page.element("a", .class("button quiet"), .href(pack.choice.address(visit, "viestit", kind.rawValue)), text: t("rounds.messages.edit"))
    }

    private func invitationButton(_ page: inout HTML) {
        if book.uninvited > 0 {
            press("lahetys", t("rounds.invite.send", ["n": .count(book.uninvited)]), id: nil, &page)
        } else {
            page.element("p", .class("quiet"), text: t(listed == 0 ? "rounds.invite.nobody" : "rounds.invite.all-invited"))
        }
    }

    private func press(_ place: String, _ words: String, id button: String?, _ page: inout HTML) {
        PostForm(visit: visit, action: visit.address("kyselyt", id, "kutsut", place)).write(to: &page) {
            $0.element("button", .with("id", ifSome: button), text: words)
        }
    }

    private func waves(_ page: inout HTML) {
        guard !book.waves.isEmpty else { return }
        let names = [
            t("rounds.invite.wave"), t("rounds.invite.wave-day"), t("rounds.invite.sent"), t("rounds.invite.waiting"), t("rounds.invite.failed"),
        ]
        page.element("section") { page in
            page.element("h2", text: t("rounds.invite.waves"))
            StackedTable(
                caption: t("rounds.invite.waves"), columns: names.enumerated().map { StackedTable.Column(name: $1, isNumber: $0 > 1) },
                count: book.waves.count
            ) { row, column, page in
                cell(book.waves[row], column, &page)
            }.write(to: &page)
            page.element("p", .class("quiet small"), text: t("rounds.invite.sent-note"))
        }
    }

    private func cell(_ wave: LetterBook.Wave, _ column: Int, _ page: inout HTML) {
        switch column {
        case 0:
            page.text(wave.number == 0 ? t("rounds.invite.wave-invitation") : t("rounds.invite.wave-reminder", ["n": .count(wave.number)]))
        case 1: page.text(t.day(wave.queuedAt.day(in: visit.organisation?.zone ?? .helsinki)))
        case 2: page.text(t.number(wave.sent))
        case 3: page.text(t.number(wave.waiting))
        default: page.text(t.number(wave.failed))
        }
    }

    /// Addresses that do not work, each with the field that puts it right.
    private func refused(_ page: inout HTML) {
        guard !book.refused.isEmpty else { return }
        page.element("section") { page in
            page.element("h2", text: t("rounds.invite.refused", ["n": .count(book.refused.count)]))
            page.element("p", text: t("rounds.invite.refused-what"))
            for one in book.refused {
                PostForm(visit: visit, action: visit.address("kyselyt", id, "kutsut", "korjaus")).write(to: &page) { page in
                    page.void("input", .type("hidden"), .name("henkilo"), .value(String(one.person)))
                    let name = "osoite-\(one.person)"
                    let problem = problems.first { $0.field == name }?.sentence
                    page.element("div", .class(problem == nil ? "field" : "field wrong")) { page in
                        page.element("label", .with("for", "f-\(name)"), text: t("rounds.invite.right", ["email": .text(one.address)]))
                        if !one.words.isEmpty { page.element("p", .class("hint")) { $0.written(one.words) } }
                        if let problem { page.element("p", .class("problem"), text: problem) }
                        page.void("input", .type("text"), .id("f-\(name)"), .name("osoite"), .value(one.address))
                    }
                    page.element("div", .class("buttons")) { $0.element("button", .class("quiet"), text: t("rounds.invite.correct")) }
                }
            }
        }
    }

    private func removal(_ page: inout HTML) {
        page.element("section", .class("no-print")) { page in
            page.element("h2", text: t("rounds.invite.remove"))
            page.element("p", text: t("rounds.invite.remove-what"))
            PostForm(visit: visit, action: visit.address("kyselyt", id, "kutsut", "poisto")).write(to: &page) {
                $0.element("button", .class("danger"), text: t("rounds.invite.remove"))
            }
        }
    }
}
