import Domain
import HTML

/// What is typed of an inquiry, kept as it was typed.
struct InquiryForm: Sendable {
    var title: LocalText
    var message: LocalText
    var closes: String
    var instrument: String
    var isTest: Bool
    /// The version that was seen; 0 for a new one.
    var number: Int
    /// The name as the form offered it.
    var offered: LocalText
    /// Somebody has read that the name was changed in some languages only.
    var isSeen = false

    private static let usualDays = 28

    /// For a new one.
    init(today: Day) {
        (title, message) = (LocalText(), LocalText())
        closes = today.adding(Self.usualDays).iso
        (instrument, isTest, number, offered) = ("", false, 0, LocalText())
    }

    init(_ inquiry: Inquiry, _ t: Translator) {
        (title, message, closes) = (inquiry.plan.title, inquiry.plan.message, inquiry.plan.closes.iso)
        (instrument, isTest, number) = (inquiry.instrument.name, inquiry.plan.isTest, inquiry.number)
        offered = inquiry.plan.title
    }

    init(_ form: Form) {
        (title, message, closes) = (form.localText("nimi"), form.localText("viesti"), form.line("sulkeutuu"))
        (instrument, isTest, number) = (form.line("pohja"), form["koe"] == "1", form["versio"].flatMap { Int($0) } ?? 0)
        (offered, isSeen) = (form.localText("tarjottu"), form["nahty"] == "1")
    }

    /// Languages whose name is still as it was offered although the organisation's own was changed: letters in them would go by another name.
    func untouched(_ languages: [Language]) -> [Language] {
        guard !isSeen, let own = languages.first, offered[own] != nil, title[own] != offered[own] else { return [] }
        return languages.dropFirst().filter { offered[$0] != nil && title[$0] == offered[$0] }
    }

    var year: Int { Day(closes)?.year ?? 0 }

    var plan: InquiryPlan? { Day(closes).map { InquiryPlan(title: title, message: message, closes: $0, isTest: isTest) } }

    /// - Parameter today: nil where a last day that has passed may stand.
    func problems(_ t: Translator, today: Day?, languages: [Language]) -> [FieldProblem] {
        var problems: [FieldProblem] = []
        if title.isEmpty { problems.append(FieldProblem("nimi-\(t.language.rawValue)", t("inquiries.problem.title"))) }
        for (name, text, limit) in [("nimi", title, InquiryPlan.longestTitle), ("viesti", message, InquiryPlan.longestMessage)] {
            for (language, words) in text.texts.sorted(by: { $0.key.rawValue < $1.key.rawValue }) where words.count > limit {
                problems.append(
                    FieldProblem(
                        "\(name)-\(language.rawValue)", t("inquiries.problem.long", ["n": .count(words.count), "limit": .count(limit)])))
            }
        }
        guard let day = Day(closes) else { return problems + [FieldProblem("sulkeutuu", t("inquiries.problem.day"))] }
        for language in untouched(languages) {
            let name = TextValue.text(title[language] ?? "")
            problems.append(FieldProblem("nimi-\(language.rawValue)", t("inquiries.problem.name-half", ["name": name])))
        }
        if let today, day < today { problems.append(FieldProblem("sulkeutuu", t("inquiries.problem.day-passed"))) }
        return problems
    }
}

/// The plan of an inquiry: questionnaire, name, words to the organisations, last day.
struct InquiryFormPage: Page {
    let visit: Visit
    let instruments: [Instrument]
    var form: InquiryForm
    /// Nil: a new one.
    let inquiry: Inquiry?
    var problems: [FieldProblem] = []
    /// What somebody else saved meanwhile.
    var theirs: Inquiry?

    private var t: Translator { visit.t }
    var title: String { t(inquiry == nil ? "inquiries.new.title" : "inquiries.edit.title") }

    /// The page's language first: the one who writes sees the field they can fill.
    private var languages: [Language] {
        let own = visit.organisation?.languages ?? [.fi]
        return own + Language.allCases.filter { !own.contains($0) }
    }

    func write(to page: inout HTML) {
        page.add(ProblemSummary(problems: shown, t: t))
        page.element("h1", text: title)
        page.element("p", .class("lead"), text: t("inquiries.new.lead"))
        if let theirs { conflict(theirs, &page) }
        let target = inquiry.map { visit.inquiryAddress($0.id, "muokkaa") } ?? visit.address("organisaatiokyselyt", "uusi")
        PostForm(visit: visit, action: target).write(to: &page) { page in
            page.void("input", .type("hidden"), .name("versio"), .value(String(form.number)))
            for language in Language.allCases {
                guard let name = form.offered[language] else { continue }
                page.void("input", .type("hidden"), .name("tarjottu-\(language.rawValue)"), .value(name))
            }
            if !problems.isEmpty, !form.untouched(visit.organisation?.languages ?? []).isEmpty {
                page.void("input", .type("hidden"), .name("nahty"), .value("1"))
            }
            fields(&page)
            page.element("div", .class("buttons")) { page in
                page.element("button", text: t(inquiry == nil ? "inquiries.new.do" : "inquiries.save"))
                let back = inquiry.map { visit.inquiryAddress($0.id) } ?? visit.address("organisaatiokyselyt")
                page.element("a", .class("button quiet"), .href(back), text: t("inquiries.cancel"))
            }
        }
    }

    /// A missing name leads to the field that is there.
    private var shown: [FieldProblem] {
        problems.map { $0.field == "nimi-\(t.language.rawValue)" ? FieldProblem("nimi-\(visit.ownLanguage.rawValue)", $0.sentence) : $0 }
    }

    private func fields(_ page: inout HTML) {
        if inquiry == nil || inquiry?.state == .draft {
            page.add(
                Field(
                    name: "pohja", label: t("inquiries.field.instrument"),
                    control: .choice(
                        instruments.map { ($0.reference.name, visit.site.choiceWords($0, t)) }), value: form.instrument))
        } else {
            page.void("input", .type("hidden"), .name("pohja"), .value(form.instrument))
        }
        page.add(
            LocalTextField(
                name: "nimi", label: t("inquiries.field.title"), value: form.title, languages: languages, problems: shown, t: t,
                othersHint: t("rounds.field.name-others")))
        page.add(
            LocalTextField(
                name: "viesti", label: t("inquiries.field.message"), hint: t("inquiries.field.message-hint"), value: form.message,
                languages: languages, rows: 5, problems: shown, t: t))
        page.add(
            Field(
                name: "sulkeutuu", label: t("inquiries.field.closes"), hint: t("inquiries.field.closes-hint"), control: .date, value: form.closes,
                problems: shown, isRequired: true))
        page.add(CheckBox(name: "koe", label: t("inquiries.field.test"), hint: t("inquiries.field.test-hint"), isChecked: form.isTest))
    }

    private func conflict(_ theirs: Inquiry, _ page: inout HTML) {
        page.element("section", .class("notice waiting"), .with("role", "alert")) { page in
            page.element("h2", text: t("form.conflict"))
            page.element("p", text: t("inquiries.conflict.plan"))
            page.element("dl", .class("facts typed")) { page in
                page.element("dt", text: t("inquiries.field.title"))
                page.element("dd") { $0.written(theirs.plan.title, visit) }
                page.element("dt", text: t("inquiries.field.message"))
                page.element("dd") { $0.written(theirs.plan.message, visit) }
                page.element("dt", text: t("inquiries.field.closes"))
                page.element("dd", text: t.day(theirs.plan.closes))
            }
        }
    }
}
