import Domain
import HTML

/// What there is as open data, under which licence, and how to fetch it.
struct OpenDataPage: Page {
    let visit: Visit
    let organisation: Organisation
    /// Rounds that visitors may know of.
    let rounds: [Round]
    /// Published ones.
    let inquiries: [Inquiry]

    private var t: Translator { visit.t }
    var title: String { t("api.title") }

    func write(to page: inout HTML) {
        page.element("h1", text: title)
        page.element("p", .class("lead"), text: t("api.lead"))
        contents(&page)
        files(&page)
        licence(&page)
        example(&page)
        page.element("h2", text: t("api.people.title"))
        page.element("p", text: t("api.people", ["open": .count(Plan.openFloor)]))
        page.element("p") { $0.element("a", .href(visit.address("tietosuoja")), text: t("frame.privacy")) }
    }

    private func contents(_ page: inout HTML) {
        page.element("h2", text: t("api.what"))
        page.element("div", .class("scroll")) { page in
            page.element("table") { page in
                page.element("caption", text: t("api.what.caption"))
                page.element("thead") { page in
                    page.element("tr") { page in
                        page.element("th", .with("scope", "col"), text: t("api.what.name"))
                        page.element("th", .with("scope", "col"), text: t("api.what.where"))
                    }
                }
                page.element("tbody") { page in
                    row(t("api.what.organisation"), [], &page)
                    row(t("api.what.themes"), ["themes"], &page)
                    row(t("api.what.actions"), ["actions"], &page)
                    row(t("api.what.rounds"), ["rounds"], &page)
                    row(t("api.what.inquiries"), ["inquiries"], &page)
                    row(t("api.what.changes"), ["changes"], &page)
                }
            }
        }
        page.element("p") { page in
            page.text(t("api.description") + " ")
            page.element("a", .href(Address(path: ["api", "v1", "openapi.json"])), text: "openapi.json")
        }
    }

    private func row(_ name: String, _ parts: [String], _ page: inout HTML) {
        let address = place(parts)
        page.element("tr") { page in
            page.element("th", .with("scope", "row"), text: name)
            page.element("td") { page in
                page.element("a", .href(address)) { $0.element("code", text: address.text) }
            }
        }
    }

    private func place(_ parts: [String]) -> Address { Address(path: ["api", "v1", "organisations", organisation.slug] + parts) }

    private func files(_ page: inout HTML) {
        let released = rounds.filter { $0.state == .released && $0.plan.publishes }
        page.element("h2", text: t("api.results"))
        guard !released.isEmpty || !inquiries.isEmpty else {
            page.element("p", .class("nothing"), text: t("api.results.none"))
            return
        }
        page.element("ul") { page in
            for round in released {
                let id = round.id.description
                page.element("li") { page in
                    page.written(round.plan.name, visit)
                    page.text(": ")
                    page.element("a", .href(place(["rounds", id, "results"])), .aria(.label, "\(name(round)) JSON"), text: "JSON")
                    page.text(" · ")
                    page.element("a", .href(place(["rounds", id, "results.csv"])), .aria(.label, "\(name(round)) CSV"), text: "CSV")
                }
            }
            for inquiry in inquiries {
                let title = inquiry.plan.title.text(in: visit.language, first: organisation.firstLanguage)
                page.element("li") { page in
                    page.written(inquiry.plan.title, visit)
                    page.text(": ")
                    page.element(
                        "a", .href(place(["inquiries", inquiry.id.description, "results"])), .aria(.label, "\(title) JSON"), text: "JSON")
                    page.text(" · ")
                    page.element(
                        "a", .href(visit.inquiryAddress(inquiry.id, "tulokset", "luvut.csv")), .aria(.label, "\(title) CSV"), text: "CSV")
                }
            }
        }
    }

    private func name(_ round: Round) -> String { round.plan.name.text(in: visit.language, first: organisation.firstLanguage) }

    private func licence(_ page: inout HTML) {
        page.element("h2", text: t("api.licence"))
        let name = organisation.name.text(in: visit.language, first: organisation.firstLanguage)
        page.element("p", text: t("api.licence.words", ["name": .text(name)]))
        if let deed = Address(external: "https://creativecommons.org/licenses/by/4.0/deed.\(visit.language.rawValue)") {
            page.element("p") { $0.element("a", .href(deed), text: t("api.licence.name")) }
        }
    }

    private func example(_ page: inout HTML) {
        page.element("h2", text: t("api.example"))
        page.element("p", text: t("api.example.words"))
        let address = place(["actions"]).absolute(under: visit.site.settings.baseURL)
        page.element("pre", .class("example"), .with("tabindex", 0)) { $0.element("code", text: "curl '\(address)?limit=2'") }
        page.element("p", text: t("api.example.paging"))
    }
}
