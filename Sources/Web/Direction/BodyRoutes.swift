import Domain
import HTML
import Hummingbird
import Store

/// The bodies that decide: few words, one form.
struct BodyRoutes: Sendable {
    let site: Site

    func add(to routes: inout Routes) {
        routes.group("/:language/:organisation/toimielimet") { routes in
            routes.shared("/") { visit in visit.page(BodiesPage(visit: visit, roadmap: try await site.direction(visit))) }
            routes.get("/uusi", .member(.editRoadmap), new)
            routes.post("/uusi", .member(.editRoadmap), create)
            routes.get("/:body/muokkaa", .member(.editRoadmap), edit)
            routes.post("/:body/muokkaa", .member(.editRoadmap), save)
        }
    }

    private static let fields = [
        PartField("name", "direction.body.name", hint: "direction.body.name.hint"), PartField("seats", "direction.body.seats", .figure),
    ]

    private static func typed(_ body: Body, version: Int) -> PartForm {
        var form = PartForm(version: version)
        form.write("name", body.name)
        form.write("seats", body.seats)
        return form
    }

    private static func read(_ check: inout PartCheck) -> Body {
        let body = Body(name: check.form.line("name"), seats: check.amount("seats"))
        check.report(body.problems())
        return body
    }

    @Sendable private func new(_ visit: Visit) async throws -> Response { visit.page(page(visit, nil, PartForm())) }

    @Sendable private func create(_ visit: Visit) async throws -> Response {
        let page = page(visit, nil, PartForm(visit.form))
        var check = PartCheck(form: page.form, fields: page.fields, visit: visit)
        let body = Self.read(&check)
        return try await visit.answer(page, check.problems) {
            _ = try await site.store.addBody(body, by: try visit.member())
            return visit.address("toimielimet")
        }
    }

    @Sendable private func edit(_ visit: Visit) async throws -> Response {
        let body = try await named(visit)
        return visit.page(page(visit, body.id, Self.typed(body.content, version: body.number)))
    }

    @Sendable private func save(_ visit: Visit) async throws -> Response {
        let current = try await named(visit)
        let page = page(visit, current.id, PartForm(visit.form))
        var check = PartCheck(form: page.form, fields: page.fields, visit: visit)
        let body = Self.read(&check)
        let theirs = { (other: Revision<Body>) in Self.typed(other.content, version: other.number) }
        return try await visit.answer(page, check.problems, theirs: theirs) {
            _ = try await site.store.editBody(current.id, to: body, expecting: page.form.version, by: try visit.member())
            return visit.address("toimielimet")
        }
    }

    private func named(_ visit: Visit) async throws -> Revision<Body> {
        let id = try visit.id("body", of: Body.self)
        guard let body = try await site.store.bodies(in: try visit.home().id).first(where: { $0.id == id }) else { throw SiteError.notFound }
        return body
    }

    private func page(_ visit: Visit, _ id: Body.ID?, _ form: PartForm) -> PartFormPage {
        PartFormPage(
            visit: visit, title: visit.t(id == nil ? "direction.body.new" : "direction.body.edit"), fields: Self.fields, form: form,
            action: id.map { visit.address("toimielimet", $0.description, "muokkaa") } ?? visit.address("toimielimet", "uusi"),
            cancel: visit.address("toimielimet"))
    }
}

struct BodiesPage: Page {
    let visit: Visit
    let roadmap: Roadmap

    private var t: Translator { visit.t }
    var title: String { t("direction.bodies") }

    func write(to page: inout HTML) {
        page.way(back: t("direction.decisions.back"), to: visit.address("paatokset"))
        page.element("h1", text: title)
        if visit.may(.editRoadmap) { page.tools([(t("direction.body.new"), visit.address("toimielimet", "uusi"))]) }
        guard !roadmap.bodies.isEmpty else { return page.element("p", .class("nothing"), text: t("direction.bodies.none")) }
        page.element("ul", .class("plain-list")) { page in
            for body in roadmap.bodies {
                page.element("li") { page in
                    page.element("strong") { $0.written(body.name, visit) }
                    let decided = roadmap.decisions.count { $0.madeBy == body.id && !$0.section.isEmpty }
                    page.element("p", .class("small quiet")) { page in
                        page.text(
                            [body.seats.map { t("direction.body.seats-of", ["n": .count($0)]) }, t("direction.body.decided", ["n": .count(decided)])]
                                .compactMap { $0 }.joined(separator: " · "))
                        guard visit.may(.editRoadmap) else { return }
                        page.text(" · ")
                        page.element("a", .href(visit.address("toimielimet", body.id.description, "muokkaa"))) { page in
                            page.text(t("direction.edit"))
                            page.element("span", .class("visually-hidden")) { page in
                                page.text(" ")
                                page.written(body.name, visit)
                            }
                        }
                    }
                }
            }
        }
    }
}
