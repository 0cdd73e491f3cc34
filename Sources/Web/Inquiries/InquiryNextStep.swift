import Domain
import HTML

/// The one thing that comes next, with what else can be done.
struct InquiryNextStep: View {
    let desk: InquiryDeskPage

    private var visit: Visit { desk.visit }
    private var t: Translator { visit.t }
    private var id: Inquiry.ID { desk.inquiry.id }

    func write(to page: inout HTML) {
        page.element("section", .class("panel no-print")) { page in
            switch desk.step {
            case .draft: draft(&page)
            case .open: open(&page)
            case .closed: closed(&page)
            case .released:
                page.element("h2", text: t("inquiries.next.released"))
                page.element("p") { $0.element("a", .class("button"), .href(visit.inquiryAddress(id, "tulokset")), text: t("inquiries.see-results")) }
            }
        }
    }

    private func draft(_ page: inout HTML) {
        page.element("h2", text: t("inquiries.next.draft"))
        if let problem = desk.openingProblem { page.element("p", .id("f-avaa"), .with("tabindex", -1), text: problem) }
        page.element("p", text: t("inquiries.next.draft-what"))
        page.add(SeriesNotes(t: t, course: visit.site.course(of: desk.instrument)))
        if desk.openingProblem == nil {
            PostForm(visit: visit, action: visit.inquiryAddress(id, "avaa")).write(to: &page) { page in
                page.void("input", .type("hidden"), .name("versio"), .value(String(desk.inquiry.number)))
                if visit.site.carrier != nil, desk.withAddress > 0 {
                    page.add(CheckBox(name: "kirjeet", label: t("inquiries.open.send", ["n": .count(desk.withAddress)]), isChecked: true))
                }
                page.element("div", .class("buttons")) { page in
                    page.element("button", text: t("inquiries.open.do"))
                    edit(&page)
                }
            }
        } else {
            page.element("div", .class("buttons")) { page in
                page.element("a", .class("button"), .href(visit.inquiryAddress(id, "osallistujat")), text: t("inquiries.add"))
                edit(&page)
            }
        }
    }

    private func open(_ page: inout HTML) {
        let missing = desk.standings.filter { $0.given == nil }
        page.element("h2", text: t(missing.isEmpty ? "inquiries.next.all" : "inquiries.next.open"))
        page.element("p", text: t("inquiries.next.open-what"))
        let mailed = missing.count { !$0.participant.email.isEmpty }
        if visit.site.carrier != nil, mailed > 0 {
            PostForm(visit: visit, action: visit.inquiryAddress(id, "muistutus")).write(to: &page) { page in
                page.element("div", .class("buttons")) { $0.element("button", text: t("inquiries.remind", ["n": .count(mailed)])) }
            }
        }
        page.element("div", .class("buttons")) { page in
            link("kirjeet", t("inquiries.letters.print"), &page)
            link("linkit.xlsx", t("inquiries.links.csv"), &page)
            edit(&page)
            link("sulje", t("inquiries.close"), &page)
        }
    }

    private func closed(_ page: inout HTML) {
        page.element("h2", text: t("inquiries.next.closed"))
        page.element("p", text: t("inquiries.next.closed-what"))
        page.element("div", .class("buttons")) { page in
            page.element("a", .class("button"), .href(visit.inquiryAddress(id, "julkaise")), text: t("inquiries.publish"))
            link("kirjeet", t("inquiries.letters.print"), &page)
            page.element("a", .class("button quiet"), .href(visit.inquiryAddress(id, "muokkaa")), text: t("inquiries.extend"))
        }
    }

    private func edit(_ page: inout HTML) {
        page.element("a", .class("button quiet"), .href(visit.inquiryAddress(id, "muokkaa")), text: t("inquiries.edit"))
    }

    private func link(_ place: String, _ text: String, _ page: inout HTML) {
        page.element("a", .class("button quiet"), .href(visit.inquiryAddress(id, place)), text: text)
    }
}

/// "Close now?": with the letter that asks to read and add a note.
struct InquiryClosingPage: Page {
    let visit: Visit
    let desk: InquiryDeskPage

    private var t: Translator { visit.t }
    var title: String { t("inquiries.closing.title") }

    func write(to page: inout HTML) {
        page.element("h1", text: title)
        page.element("p", .class("lead"), text: t("inquiries.desk.given", ["n": .count(desk.given), "all": .count(desk.standings.count)]))
        page.element("p", text: t("inquiries.closing.what"))
        PostForm(visit: visit, action: visit.inquiryAddress(desk.inquiry.id, "sulje")).write(to: &page) { page in
            let mailed = desk.standings.count { $0.given != nil && !$0.participant.email.isEmpty }
            if visit.site.carrier != nil, mailed > 0 {
                page.add(CheckBox(name: "kirjeet", label: t("inquiries.closing.send", ["n": .count(mailed)]), isChecked: true))
            }
            page.element("div", .class("buttons")) { page in
                page.element("button", text: t("inquiries.close"))
                page.element("a", .class("button quiet"), .href(visit.inquiryAddress(desk.inquiry.id)), text: t("inquiries.cancel"))
            }
        }
    }
}
