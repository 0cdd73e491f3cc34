import Formats
import Domain
import HTML
import HTTPTypes
import Hummingbird

/// One heading, one sentence, one way on; for every error the same frame as other pages.
struct ErrorPage: Page {
    let visit: Visit
    let error: SiteError

    var title: String { error.sentence(visit.t).title }

    func write(to page: inout HTML) {
        let t = visit.t
        page.element("h1", text: title)
        page.element("p", .class("lead"), text: error.sentence(t).advice)
        switch error {
        case .noSuchLink, .notFound, .unexpected: contact(&page)
        case .signIn:
            page.element("p") { $0.element("a", .class("button"), .href(visit.address("kirjaudu")), text: t("frame.sign-in")) }
        case .noSuchDay, .noDay:
            page.element("p") { page in
                page.element("a", .class("button quiet"), .href(Address(path: visit.segments.map(String.init))), text: t("error.without-parameter"))
            }
        default: break
        }
        copies(visit.typed, &page)
        page.element("p") { $0.element("a", .href(visit.address()), text: t("error.home")) }
    }

    /// What was typed, to be copied into a fresh form.
    private func copies(_ typed: [(name: String, value: String)], _ page: inout HTML) {
        guard !typed.isEmpty else { return }
        page.element("h2", text: visit.t("error.stale-form.typed"))
        page.element("dl", .class("facts typed")) { page in
            for (name, value) in typed {
                page.element("dt", text: name)
                page.element("dd") { $0.element("bdi", text: value) }
            }
        }
    }

    private func contact(_ page: inout HTML) {
        guard let contact = visit.organisation?.contact, !contact.isEmpty else { return }
        page.element("p", text: visit.t("error.contact", ["contact": .text(contact)]))
    }
}

extension Visit {
    /// RFC 9457: `type`, `title`, `status`, `detail`; with `parameter` where one of the query is meant.
    func problem(_ error: SiteError) -> Response {
        let sentence = error.sentence(t)
        let json = JSONWriter.object { json in
            json.field("type", "about:blank")
            json.field("title", sentence.title)
            json.field("status", error.status)
            json.field("detail", sentence.advice)
            switch error {
            case .unknownParameter(let name), .noSuchDay(_, let name), .noDay(_, let name): json.field("parameter", name)
            default: break
            }
        }
        return bytes(json, type: "application/problem+json", status: .init(code: error.status))
    }
}
