import Domain
import HTML

/// The accessibility statement in the order of the EU's model (decision 2018/1523): status, standard, limitations, method,
/// feedback, enforcement, dates.
struct AccessibilityPage: Page {
    let visit: Visit

    /// When the statement was last gone through with the program it speaks of.
    static let assessed = Day(year: 2026, month: 11, day: 22)

    var title: String { t("accessibility.title") }
    private var t: Translator { visit.t }

    func write(to page: inout HTML) {
        page.element("h1", text: title.withSoftHyphens)
        page.element("p", .class("lead")) { page in
            page.text(t("accessibility.lead") + " ")
            if let organisation = visit.organisation { page.written(organisation.name, visit) }
            page.text(".")
        }
        chapter(&page, t("accessibility.status"), [t("accessibility.status.text"), t("accessibility.standard")])
        page.element("h2", text: t("accessibility.limits"))
        page.element("p", text: t("accessibility.limits.lead"))
        page.element("ul") { page in
            for text in [
                t("accessibility.limits.languages"), t("accessibility.limits.texts"), t("accessibility.limits.devices"),
                t("accessibility.limits.audit"),
            ] {
                page.element("li", text: text)
            }
        }
        chapter(&page, t("accessibility.method"), [t("accessibility.method.text")])
        feedback(&page)
        enforcement(&page)
        guard let day = Self.assessed else { return }
        chapter(&page, t("accessibility.dates"), [t("accessibility.dates.text", ["day": .day(day)])])
    }

    private func chapter(_ page: inout HTML, _ title: String, _ texts: [String]) {
        page.element("h2", text: title)
        for text in texts { page.element("p", text: text) }
    }

    private func feedback(_ page: inout HTML) {
        page.element("h2", text: t("accessibility.feedback"))
        page.element("p", text: t("accessibility.feedback.text"))
        if let contact = visit.organisation?.contact, !contact.isEmpty {
            page.element("p") { page in
                page.element("strong") { $0.written(contact) }
            }
        } else {
            page.element("p", text: t("accessibility.feedback.nowhere"))
        }
    }

    private func enforcement(_ page: inout HTML) {
        page.element("h2", text: t("accessibility.enforcement"))
        page.element("p", text: t("accessibility.enforcement.text"))
        page.element("p") { page in
            page.text(t("accessibility.enforcement.office"))
            page.void("br")
            if let site = Address(external: "https://www.saavutettavuusvaatimukset.fi") {
                page.element("a", .href(site), text: "www.saavutettavuusvaatimukset.fi")
            }
            page.void("br")
            if let mail = Address(external: "mailto:saavutettavuus@traficom.fi") {
                page.element("a", .href(mail), text: "saavutettavuus@traficom.fi")
            }
            page.void("br")
            page.text(t("accessibility.enforcement.phone"))
        }
    }
}
