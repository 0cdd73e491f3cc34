import Domain
import Formats
import HTML
import Store

/// Organisations put on the list: pasted, or chosen among the municipalities.
struct AddParticipantsPage: Page {
    let visit: Visit
    let inquiry: Inquiry
    var typed = ""
    var chosen: Set<String> = []
    /// What became of what was typed; nil at first.
    var list: ParticipantList?

    private var t: Translator { visit.t }
    var title: String { t("inquiries.add.title") }

    func write(to page: inout HTML) {
        page.add(ProblemSummary(problems: problems, t: t))
        page.element("p") { $0.element("a", .href(visit.inquiryAddress(inquiry.id)), text: InquiryWords(visit: visit, inquiry: inquiry).name) }
        page.element("h1", text: title)
        page.element("p", .class("lead"), text: t("inquiries.add.lead"))
        PostForm(visit: visit, action: visit.inquiryAddress(inquiry.id, "osallistujat")).write(to: &page) { page in
            page.add(
                Field(
                    name: "lista", label: t("inquiries.add.list"), hint: t("inquiries.add.list-hint"), control: .text(rows: 10), value: typed,
                    problems: problems))
            page.element("pre", .class("sample small"), text: t("inquiries.add.sample"))
            municipalities(&page)
            page.element("div", .class("buttons")) { page in
                page.element("button", text: t("inquiries.add.do"))
                page.element("a", .class("button quiet"), .href(visit.inquiryAddress(inquiry.id)), text: t("inquiries.cancel"))
            }
        }
    }

    private var problems: [FieldProblem] {
        guard let list else { return [] }
        guard !list.problems.isEmpty else { return [FieldProblem("lista", t("inquiries.problem.list-empty"))] }
        return list.problems.prefix(20).map { FieldProblem("lista", sentence($0)) }
    }

    private func sentence(_ problem: ParticipantList.Problem) -> String {
        let line = TextValue.count(problem.line)
        return switch problem.reason {
        case .noName: t("inquiries.line.name", ["line": line])
        case .longName: t("inquiries.line.long", ["line": line, "limit": .count(Participant.Profile.longestName)])
        case .unknown(let word): t("inquiries.line.unknown", ["line": line, "word": .text(word)])
        case .address(let word): t("inquiries.line.address", ["line": line, "word": .text(word)])
        case .doubled(line: 0): t("inquiries.line.known", ["line": line, "text": .text(problem.text)])
        case .doubled(let earlier): t("inquiries.line.doubled", ["line": line, "earlier": .count(earlier)])
        case .tooMany: t("inquiries.line.too-many", ["line": line, "limit": .count(Participant.most)])
        }
    }

    private func municipalities(_ page: inout HTML) {
        let byRegion = Dictionary(grouping: visit.site.municipalities.all) { $0.region.text(in: visit.language) }
        page.element("details", .class("municipalities"), .flag("open", !chosen.isEmpty)) { page in
            page.element("summary", text: t("inquiries.add.choose"))
            page.element("p", .class("hint"), text: t("inquiries.add.choose-hint"))
            for region in byRegion.keys.sorted() {
                page.element("fieldset") { page in
                    page.element("legend", text: region)
                    for municipality in byRegion[region] ?? [] {
                        page.element("label", .class("choice")) { page in
                            page.void(
                                "input", .type("checkbox"), .name("kunta"), .value(municipality.code),
                                .flag("checked", chosen.contains(municipality.code)))
                            page.text(municipality.name.text(in: visit.language))
                        }
                    }
                }
            }
        }
    }
}

/// One organisation on the list: its name, class, contact and link.
struct ParticipantPage: Page {
    let visit: Visit
    let inquiry: Inquiry
    let participant: Participant
    var form: ParticipantForm
    var problems: [FieldProblem] = []
    /// What somebody else saved meanwhile.
    var theirs: Participant?

    private var t: Translator { visit.t }
    var title: String { visit.name(of: participant.profile) }

    func write(to page: inout HTML) {
        page.add(ProblemSummary(problems: problems, t: t))
        page.element("p") { $0.element("a", .href(visit.inquiryAddress(inquiry.id)), text: InquiryWords(visit: visit, inquiry: inquiry).name) }
        page.element("h1", text: title)
        if let theirs { conflict(theirs, &page) }
        PostForm(visit: visit, action: visit.inquiryAddress(inquiry.id, "osallistujat", participant.id.description)).write(to: &page) { page in
            page.void("input", .type("hidden"), .name("versio"), .value(String(form.number)))
            fields(&page)
            page.element("div", .class("buttons")) { $0.element("button", text: t("inquiries.save")) }
            if inquiry.state != .draft { link(&page) }
            page.element("section") { page in
                page.element("h2", text: t("inquiries.participant.remove"))
                page.element("p", text: t("inquiries.participant.remove-what"))
                page.element(
                    "button", .id("f-poista"), .class("quiet"), .name("tee"), .value("poista"), text: t("inquiries.participant.remove-do"))
            }
        }
    }

    private func fields(_ page: inout HTML) {
        page.add(
            LocalTextField(
                name: "nimi", label: t("inquiries.column.organisation"), value: form.name, languages: [.fi, .sv, .en], problems: problems, t: t))
        page.add(
            Field(
                name: "osoite", label: t("inquiries.participant.email"), hint: t("inquiries.participant.email-hint"), value: form.email,
                problems: problems))
        choice(
            "koko", t("inquiries.variable.size"), SizeClass.allCases.map { ($0.rawValue, t(TextKey(family: "inquiries.size", $0))) }, form.size, &page
        )
        choice(
            "laji", t("inquiries.variable.kind"), MunicipalityKind.allCases.map { ($0.rawValue, t(TextKey(family: "inquiries.kind", $0))) },
            form.kind,
            &page)
        choice(
            "kieliasema", t("inquiries.variable.language"),
            LanguageClass.allCases.map { ($0.rawValue, t(TextKey(family: "inquiries.language", $0))) }, form.language, &page)
    }

    private func choice(_ name: String, _ label: String, _ choices: [(String, String)], _ value: String, _ page: inout HTML) {
        let all = [("", t("inquiries.class.unknown"))] + choices
        page.add(Field(name: name, label: label, control: .choice(all.map { (value: $0.0, text: $0.1) }), value: value))
    }

    private func link(_ page: inout HTML) {
        page.element("section") { page in
            page.element("h2", text: t("inquiries.participant.link"))
            page.element("p", text: t("inquiries.participant.link-what"))
            page.element("p") { $0.element("code") { $0.add(AddressText(address: visit.link(of: participant))) } }
            page.element("button", .class("quiet"), .name("tee"), .value("uusi-linkki"), text: t("inquiries.participant.renew"))
        }
    }

    private func conflict(_ theirs: Participant, _ page: inout HTML) {
        page.element("section", .class("notice waiting"), .with("role", "alert")) { page in
            page.element("h2", text: t("form.conflict"))
            page.element("p", text: t("inquiries.conflict.plan"))
            page.element("dl", .class("facts typed")) { page in
                page.element("dt", text: t("inquiries.column.organisation"))
                page.element("dd") { $0.written(theirs.profile.name, visit) }
                page.element("dt", text: t("inquiries.participant.email"))
                page.element("dd") { $0.written(theirs.email) }
                page.element("dt", text: t("inquiries.participant.class"))
                page.element("dd", text: visit.about(theirs.profile))
            }
        }
    }
}

extension Visit {
    /// The organisation's own link, absolute, in its own language.
    func link(of participant: Participant) -> String {
        let language: Language = participant.profile.language == .swedish ? .sv : .fi
        let parts = [language.rawValue, organisation?.slug ?? "", "organisaatio", site.store.token(of: participant)]
        return Address(path: parts).absolute(under: site.settings.baseURL)
    }
}
