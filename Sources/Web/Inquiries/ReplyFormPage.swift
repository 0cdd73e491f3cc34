import Domain
import HTML

/// The form of an organisation: it can be saved and taken up by a colleague as often as they like; one person confirms.
struct ReplyFormPage: Page {
    let desk: ReplyDesk
    var form: ReplyForm
    private(set) var problems: [FieldProblem] = []
    private var answerProblems: AnswerProblems?
    /// What somebody else saved meanwhile, and what came of the two together.
    private var theirs: Reply?
    private(set) var merge: ReplyMerge?

    init(desk: ReplyDesk, form: ReplyForm) {
        self.desk = desk
        self.form = form
    }

    private var visit: Visit { desk.visit }
    private var t: Translator { visit.t }
    private var questionnaire: Questionnaire { desk.questionnaire }
    var title: String { t("inquiries.form.title", ["name": .text(desk.name), "title": .text(desk.words.name)]) }

    /// A draft may lack anything; what stands in it must be right.
    mutating func find() {
        let found = AnswerProblems(visit: visit, questionnaire: questionnaire, typed: form.typed, isSent: form.isGiving)
        answerProblems = found
        problems = found.all
        if form.author.count > ReplyForm.longestName { problems.append(FieldProblem("kirjoittaja", long)) }
        if form.content.confirmer.count > ReplyForm.longestName { problems.append(FieldProblem("vahvistaja", long)) }
        guard form.isGiving else { return }
        if form.content.consent == nil { problems.append(FieldProblem("suostumus", t("inquiries.problem.consent"))) }
        if form.content.confirmer.isEmpty { problems.append(FieldProblem("vahvistaja", t("inquiries.problem.confirmer"))) }
    }

    /// Puts what was typed and what somebody else saved meanwhile together.
    ///
    /// - Parameter base: what both began with.
    mutating func join(_ theirs: Reply, since base: ReplyContent) {
        let merge = ReplyMerge(base: base, mine: form.content, theirs: theirs.content, items: questionnaire.items)
        (self.theirs, self.merge) = (theirs, merge)
        form.take(merge.content, after: theirs.number, questionnaire)
    }

    private var long: String { t("inquiries.problem.name-long", ["limit": .count(ReplyForm.longestName)]) }

    func write(to page: inout HTML) {
        page.add(ProblemSummary(problems: problems, t: t))
        answerProblems?.strangers(&page, t)
        head(&page)
        page.element("form", .class("answering org-form"), .with("method", "post"), .action(desk.address()), .with("novalidate", "novalidate")) {
            page in
            if let token = visit.formToken { page.void("input", .type("hidden"), .name("csrf"), .value(token)) }
            page.void("input", .type("hidden"), .name("versio"), .value(String(form.number)))
            if let theirs, let merge { ReplyConflict(desk: desk, merge: merge, theirs: theirs).write(to: &page) }
            for part in questionnaire.parts { section(part, &page) }
            end(&page)
        }
    }

    private func head(_ page: inout HTML) {
        if desk.door == .interviewer {
            page.element("p") { $0.element("a", .href(visit.inquiryAddress(desk.inquiry.id)), text: desk.words.name) }
        }
        page.element("p", .class("answer-group"), text: desk.words.name)
        page.element("h1") { $0.written(desk.name) }
        let instrument = questionnaire.instrument
        page.element("p", .class("lead")) { $0.written(questionnaire.group?.instruction ?? LocalText(), visit) }
        if !instrument.instruction.isEmpty { page.element("p") { $0.written(instrument.instruction, visit) } }
        if !desk.inquiry.plan.message.isEmpty { page.element("div", .class("org-message")) { $0.paragraphs(desk.inquiry.plan.message, visit) } }
        if desk.door == .interviewer { page.element("p", .class("notice waiting"), text: t("inquiries.form.interviewer")) }
        page.element("div", .class("answer-promise")) { page in
            page.element("h2", text: t("inquiries.form.promise"))
            page.element("ul") { page in
                let asker = visit.organisation?.name.text(in: visit.language, first: visit.ownLanguage) ?? ""
                for line in [
                    t("inquiries.form.named", ["asker": .text(t.worded(asker))]), t("inquiries.form.together"),
                    t("inquiries.form.until", ["day": .day(desk.inquiry.plan.closes)]),
                ] { page.element("li", text: line) }
            }
        }
        if let latest = desk.replies.first {
            page.element("p", .class("notice")) { page in
                page.text(ReplyHistory.line(latest, visit))
                page.text(" ")
                page.element("a", .href(desk.statusAddress), text: t("inquiries.history.link"))
            }
        }
    }

    private func section(_ part: Questionnaire.Part, _ page: inout HTML) {
        page.element("section", .class("answer-section"), .aria(.labelledby, "t-\(part.section.key)")) { page in
            page.element("h2", .id("t-\(part.section.key)")) { $0.written(part.section.name, visit) }
            if !part.section.lead.isEmpty { page.element("p", .class("quiet")) { $0.written(part.section.lead, visit) } }
            for item in part.items {
                page.add(
                    ItemField(
                        visit: visit, questionnaire: questionnaire, item: item, typed: form.typed,
                        problem: problems.first { $0.field == item.id }?.sentence))
            }
        }
    }

    private func end(_ page: inout HTML) {
        page.element("section", .class("answer-send")) { page in
            page.element("h2", text: t("inquiries.form.save-title"))
            page.add(
                Field(
                    name: "kirjoittaja", label: t("inquiries.form.author"), hint: t("inquiries.form.author-hint"), value: form.author,
                    problems: problems))
            page.element("div", .class("buttons")) { page in
                page.element("button", .class("quiet"), .name("tee"), .value("tallenna"), text: t("inquiries.form.save"))
            }
        }
        page.element("section", .class("answer-send")) { page in
            page.element("h2", text: t("inquiries.form.give-title"))
            page.element("p", text: t("inquiries.form.give-what"))
            consent(&page)
            page.add(
                Field(
                    name: "vahvistaja", label: t("inquiries.form.confirmer"), hint: t("inquiries.form.confirmer-hint"),
                    value: form.content.confirmer, problems: problems))
            page.element("div", .class("buttons")) { page in
                page.element("button", .name("tee"), .value("vahvista"), text: t("inquiries.form.give"))
            }
        }
    }

    private func consent(_ page: inout HTML) {
        let problem = problems.first { $0.field == "suostumus" }?.sentence
        page.element(
            "fieldset", .class(problem == nil ? "field" : "field wrong"), .with("aria-describedby", ifSome: problem.map { _ in "f-suostumus-virhe" })
        ) {
            page in
            page.element("legend", text: t("inquiries.consent"))
            if let problem { page.element("p", .class("problem"), .id("f-suostumus-virhe"), text: problem) }
            for (place, consent) in ReplyConsent.allCases.enumerated() {
                page.element("label", .class("choice")) { page in
                    page.void(
                        "input", .type("radio"), .with("id", ifSome: place == 0 ? "f-suostumus" : nil), .name("suostumus"),
                        .value(consent.rawValue), .flag("checked", form.content.consent == consent))
                    page.element("span") { page in
                        page.element("strong", text: t(TextKey(family: "inquiries.consent-is", consent)))
                        page.text(" " + t(TextKey(family: "inquiries.consent-what", consent), ["n": .count(Publication.leastOthers + 1)]))
                    }
                }
            }
        }
    }
}

/// Two at once: what the other wrote stands in the form already, and what both changed is chosen. What the other saved stands in the history
/// whatever happens here.
struct ReplyConflict: View {
    let desk: ReplyDesk
    let merge: ReplyMerge
    let theirs: Reply

    private var visit: Visit { desk.visit }
    private var t: Translator { visit.t }
    private var words: AnswerWords { AnswerWords(visit: visit, instrument: desk.questionnaire.instrument) }

    func write(to page: inout HTML) {
        page.element("section", .class("notice waiting org-conflict"), .with("role", "alert"), .with("tabindex", -1)) { page in
            page.element("h2", text: t("form.conflict"))
            page.element("p", text: ReplyHistory.line(theirs, visit) + " " + t("inquiries.conflict.reply"))
            if !merge.taken.isEmpty {
                page.element("p", text: t("inquiries.conflict.taken"))
                page.element("ul") { page in
                    for item in merge.taken {
                        page.element("li") { page in
                            page.written(item.text, visit)
                            page.text(" – ")
                            page.element("strong") { $0.written(words.answer(item, theirs.content)) }
                        }
                    }
                }
            }
            guard !merge.isClean else { return page.element("p", text: t("inquiries.conflict.same")) }
            page.element("p", text: t("inquiries.conflict.differs"))
            for item in merge.clashes { choice(item, &page) }
            if merge.isConsentClash, let consent = theirs.content.consent {
                page.element(
                    "p", text: t("inquiries.conflict.consent", ["what": .text(t(TextKey(family: "inquiries.consent-is", consent)))]))
            }
        }
    }

    /// Both answers beside each other; the own one holds unless the other is chosen.
    private func choice(_ item: Item, _ page: inout HTML) {
        page.element("fieldset", .class("field org-two")) { page in
            page.element("legend") { $0.written(item.text, visit) }
            for (value, name, content) in [
                (ReplyForm.own, t("inquiries.conflict.mine"), merge.content), (ReplyForm.other, t("inquiries.conflict.theirs"), theirs.content),
            ] {
                page.element("label", .class("choice")) { page in
                    page.void(
                        "input", .type("radio"), .name(ReplyForm.choice(item)), .value(value), .flag("checked", value == ReplyForm.own))
                    page.element("span") { page in
                        page.element("strong", text: name)
                        page.text(": ")
                        page.written(words.answer(item, content))
                    }
                }
            }
        }
    }
}

/// The last day passed while somebody wrote: nothing is lost, it stands here to be copied.
struct ReplyTooLatePage: Page {
    let desk: ReplyDesk
    let form: ReplyForm

    private var t: Translator { desk.visit.t }
    var title: String { t("inquiries.late.title") }

    func write(to page: inout HTML) {
        page.element("h1", text: title)
        page.element("p", .class("lead"), text: t("inquiries.late.what", ["day": .day(desk.words.lastDay)]))
        page.element("p") { $0.element("a", .href(desk.statusAddress), text: t("inquiries.history.link")) }
        page.element("h2", text: t("inquiries.late.typed"))
        AnswerList(desk: desk, content: form.content).write(to: &page)
    }
}
