import Domain
import HTML
import Hummingbird
import Store

/// The day that `?pvm=` asks for: the path, its direction and its worth can be shown as they were at the end of any day.
///
/// One mechanism: the route's line lists the name, `Visit` reads it, `Site.roadmap` loads that day, links between these pages keep it,
/// the frame says which day it is, and nothing can be edited.
struct AskedDay: Hashable, Sendable {
    let day: Day
    let today: Day
    /// The first day that this reader may see anything of, where that is a later one.
    var began: Day?

    /// A day that lies behind is shown; today and days to come are now.
    var past: Day? { day < today ? day : nil }

    static let parameter = "pvm"

    /// Pages below an organisation's address that take the day; forms and files do not.
    static func isTaken(by parts: [String]) -> Bool {
        switch parts.first {
        case "strategia", "eheys": parts.count == 1
        case "tavoitteet", "tarpeet", "paatokset", "toimintaymparisto": parts.count == 1 || (parts.count == 2 && parts[1] != "uusi")
        case "digipolku": parts.count == 1 || (parts.count == 2 && !["uusi", "malli", "taulukko"].contains(parts[1]))
        default: false
        }
    }
}

/// Which day the page shows, above everything else on it.
struct DayNotice: View {
    let visit: Visit

    private var t: Translator { visit.t }

    func write(to page: inout HTML) {
        guard let asked = visit.asked, asked.day != asked.today else { return }
        page.element("div", .class("notice waiting")) { page in
            page.element("p") { page in
                page.text(words(asked) + " ")
                if let began = asked.began {
                    page.element("a", .href(visit.here(on: began)), text: t("frame.day.first", ["day": .day(began)]))
                    page.text(" · ")
                }
                page.element("a", .href(visit.here(on: nil)), text: t("frame.day.now"))
            }
        }
    }

    private func words(_ asked: AskedDay) -> String {
        guard asked.past != nil else { return t("frame.day.ahead", ["day": .day(asked.day)]) }
        guard let began = asked.began else { return t("frame.day.past", ["day": .day(asked.day)]) }
        return t("frame.day.early", ["day": .day(asked.day), "first": .day(began)])
    }
}

/// Something that was not there yet on the day that is looked at.
struct NotYetPage: Page {
    let visit: Visit
    let name: LocalText
    let day: Day

    var title: String { visit.t("frame.day.not-yet.title", ["day": .day(day)]) }

    func write(to page: inout HTML) {
        page.element("h1", text: title)
        page.element("p", .class("lead")) { page in
            page.sentence(visit.t("frame.day.not-yet", ["name": Visit.a]), { $0.written(name, visit) })
        }
    }
}

extension Visit {
    /// This page on another day, the rest of its address kept.
    fileprivate func here(on day: Day?) -> Address {
        let rest = ((try? query().fields) ?? []).filter { $0.name != AskedDay.parameter }
        return Address(path: segments.map(String.init), fields: rest + (day.map { [(name: AskedDay.parameter, value: $0.iso)] } ?? []))
    }
}

extension Site {
    /// The page of one thing on the path, on the day that is looked at.
    ///
    /// - Throws: `.notFound` for what this reader does not see today either.
    func page<Content>(
        of parameter: String, among list: (Roadmap) -> [Revision<Content>], called name: (Content) -> LocalText, _ visit: Visit,
        _ make: (Roadmap, Revision<Content>) async throws -> Response
    ) async throws -> Response {
        let id = try visit.id(parameter, of: Content.self)
        let path = try await roadmap(visit)
        if let found = list(path).first(where: { $0.id == id }) { return try await make(path, found) }
        guard let day = visit.day else { throw SiteError.notFound }
        let now = try await store.roadmap(in: try visit.home().id, for: visit.insider)
        guard let later = list(now).first(where: { $0.id == id }) else { throw SiteError.notFound }
        return visit.page(NotYetPage(visit: visit, name: name(later.content), day: day))
    }
}
