import Domain
import HTML

/// The form of one group: whole, one part at a time, or the last look before sending.
struct AnswerPage: Page {
    let desk: AnswerDesk
    let typed: TypedAnswers
    let place: FormPlace
    let problems: AnswerProblems
    /// Why an answer that was right could not be stored now.
    let fault: SiteError?

    /// - Parameters:
    ///   - isSent: it was sent, so that a missing ticket or an empty form is a problem too.
    ///   - isTooLong: all of it together passes what a sheet can hold.
    init(
        desk: AnswerDesk, typed: TypedAnswers, place: FormPlace = .whole, isSent: Bool = false, isTooLong: Bool = false,
        fault: SiteError? = nil
    ) {
        self.desk = desk
        self.typed = typed
        problems = AnswerProblems(desk: desk, typed: typed, isSent: isSent, isTooLong: isTooLong)
        self.place = problems.fit(in: place, desk.questionnaire) ? place : .whole
        self.fault = fault
    }

    var width: PageWidth { .bare }

    var title: String {
        guard case .part(let index) = place else { return name }
        return visit.t.worded(parts[index].section.name.text(in: visit.language)) + " – " + name
    }

    var visit: Visit { desk.visit }
    var parts: [Questionnaire.Part] { desk.questionnaire.parts }
    private var name: String { desk.round.plan.name.text(in: visit.language, first: visit.organisation?.firstLanguage ?? .fi) }

    func write(to page: inout HTML) {
        AnswerForm(
            desk: desk, typed: typed, place: place, stay: ("siirry", "tahan"), shownParts: shownParts, hiddenItems: hiddenItems, keepsDraft: true
        )
        .write(to: &page) { page in
            switch place {
            case .whole: whole(&page)
            case .part(let index): theme(index, &page)
            case .sending: sending(&page)
            }
        }
        page.add(AnswerFoot(visit: visit))
    }

    private var shownParts: Range<Int> {
        switch place {
        case .whole: parts.indices
        case .part(let index): index..<(index + 1)
        case .sending: 0..<0
        }
    }

    private var hiddenItems: [Item] {
        guard case .part(let index) = place else { return [] }
        return parts[index].items.filter { !isShown($0, in: index) }
    }

    private func whole(_ page: inout HTML) {
        page.add(AnswerHead(desk: desk))
        notes(&page)
        page.add(AnswerPromise(desk: desk))
        page.add(AnswerInstruction(desk: desk))
        page.element("p", .class("answer-way no-print")) { page in
            page.element(
                "button", .class("link"), .name("tapa"), .value("teemoittain"),
                text: visit.t(desk.questionnaire.isOfStatements ? "answering.by-theme" : "answering.by-part"))
            if typed.isEmpty, !desk.isTablet {
                page.element("a", .href(visit.address("jatka")), text: visit.t("answering.keep.have-code"))
            }
        }
        for index in parts.indices { page.add(PartSection(answerPage: self, index: index, isAlone: false)) }
        page.add(SendSection(desk: desk, typed: typed, hasTicketProblem: !desk.hasKeptTicket && problems.isSent))
        page.add(AnswerBar(answerPage: self))
    }

    private func theme(_ index: Int, _ page: inout HTML) {
        page.add(ThemeHead(desk: desk, index: index))
        notes(&page)
        page.add(PartSection(answerPage: self, index: index, isAlone: true))
        page.add(AnswerBar(answerPage: self))
        page.add(ThemeList(desk: desk, typed: typed, here: index))
        page.add(AnswerPromise(desk: desk, isFolded: true))
        page.add(KeepButton(desk: desk))
        page.element("p", .class("answer-way no-print")) { page in
            page.element("button", .class("link"), .name("tapa"), .value("yhdella-sivulla"), text: visit.t("answering.on-one-page"))
        }
    }

    private func sending(_ page: inout HTML) {
        page.element("h1", text: visit.t("answering.sending.title"))
        notes(&page)
        let open = desk.questionnaire.count - typed.count(in: desk.questionnaire)
        page.element("p", .class("lead"), text: sendingAdvice(open))
        page.add(ThemeList(desk: desk, typed: typed, here: nil))
        page.add(SendSection(desk: desk, typed: typed, hasTicketProblem: !desk.hasKeptTicket && problems.isSent, isTitled: false))
        page.add(AnswerBar(answerPage: self))
    }

    private func sendingAdvice(_ open: Int) -> String {
        let isOfStatements = desk.questionnaire.isOfStatements
        guard open > 0 else { return visit.t(isOfStatements ? "answering.sending.all" : "answering.sending.all-items") }
        return visit.t(isOfStatements ? "answering.sending.open" : "answering.sending.open-items", ["n": .count(open)])
    }

    private func faultAdvice(_ fault: SiteError) -> String {
        guard case .tooOften(let seconds) = fault else { return visit.t("answering.fault") }
        return visit.t("answering.too-often", ["n": .count(max(1, (seconds + 59) / 60))])
    }

    /// What stands above the questions only sometimes: problems, a fault of ours, a draft on this device.
    private func notes(_ page: inout HTML) {
        page.add(ProblemSummary(problems: problems.all, t: visit.t))
        if let fault {
            page.element("div", .class("notice waiting answer-fault"), .with("role", "alert"), .with("tabindex", -1), .flag("autofocus")) { page in
                page.element("p") { $0.element("strong", text: fault.sentence(visit.t).title) }
                page.element("p", text: faultAdvice(fault))
            }
        }
        problems.strangers(&page, visit.t)
        if desk.code != nil {
            page.element("div", .class("notice no-print")) { $0.element("p", text: visit.t("answering.resume.here")) }
        }
        guard desk.door == .personal else { return }
        page.element("div", .class("notice answer-draft no-print"), .flag("hidden"), .flag("data-draft-note")) { page in
            page.element("p", text: visit.t("answering.draft.kept"))
            page.element("p") { page in
                page.element("button", .type("button"), .class("link"), .flag("data-draft-remove"), text: visit.t("answering.draft.remove"))
            }
        }
    }
}
