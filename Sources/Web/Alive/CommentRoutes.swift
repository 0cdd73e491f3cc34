import Domain
import Formats
import HTML
import Hummingbird
import Store

/// What members say about an action, and in which order the cards of the board lie.
struct CommentRoutes: Sendable {
    let site: Site

    func add(to routes: inout Routes) {
        routes.group("/:language/:organisation/digipolku/:action") { routes in
            routes.post("/kommentit", .member(.comment), create)
            routes.post("/kommentit/:comment/poisto", .member(.comment), withdraw)
            routes.post("/paikka", .member(.editRoadmap), move)
        }
    }

    @Sendable private func create(_ visit: Visit) async throws -> Response {
        let action = try visit.id("action", of: Action.self)
        let text = visit.form.text("kommentti")
        let comment = Comment(action: action, text: text)
        if case .tooLong? = comment.problems().first { throw SiteError.textTooLong(limit: TextLimit.text) }
        if !text.isEmpty { _ = try await site.store.addComment(comment, by: try visit.member()) }
        return visit.see(visit.address("digipolku", action.description, fragment: "keskustelu"))
    }

    @Sendable private func withdraw(_ visit: Visit) async throws -> Response {
        try await site.store.withdrawComment(try visit.id("comment"), by: try visit.member())
        return visit.see(visit.address("digipolku", visit.parameterText("action") ?? "", fragment: "keskustelu"))
    }

    /// `ennen`: right before that card; `jalkeen`: right after it.
    @Sendable private func move(_ visit: Visit) async throws -> Response {
        let (moved, member) = (try visit.id("action", of: Action.self), try visit.member())
        let before = visit.form["ennen"]
        guard let other = (before ?? visit.form["jalkeen"]).flatMap({ Action.ID(text: $0) }) else { throw SiteError.notFound }
        try await site.store.moveAction(moved, before == nil ? .after : .before, of: other, by: member)
        return visit.see(visit.address("digipolku", query: ["nakyma": PathQuery.View.board.rawValue], fragment: "kortti-\(moved)"))
    }
}

extension Site {
    /// Nil for visitors, and for members who may not read drafts.
    func comments(on action: Action.ID, _ visit: Visit) async throws -> CommentsView? {
        guard let insider = visit.insider else { return nil }
        return CommentsView(
            visit: visit, action: action, comments: try await store.comments(on: action, for: insider), people: try await people(visit))
    }
}

/// A small thread under an action, for members alone.
struct CommentsView: View, Sendable {
    let visit: Visit
    let action: Action.ID
    let comments: [Revision<Comment>]
    let people: [Account.ID: String]

    private var t: Translator { visit.t }

    func write(to page: inout HTML) {
        page.element("section", .class("no-print comments"), .aria(.labelledby, "keskustelu")) { page in
            page.element("h2", .id("keskustelu"), text: t("alive.comments", ["n": .count(comments.count)]))
            page.element("p", .class("small quiet"), text: t("alive.comments.inside"))
            if !comments.isEmpty {
                page.element("ul", .class("bare-list")) { page in
                    for comment in comments { page.element("li", .id("kommentti-\(comment.id)")) { write(comment, &$0) } }
                }
            }
            guard visit.may(.comment) else { return }
            PostForm(visit: visit, action: visit.address("digipolku", action.description, "kommentit")).write(to: &page) { page in
                page.add(Field(name: "kommentti", label: t("alive.comments.add"), control: .text(rows: 2)))
                page.element("button", .class("quiet"), .type("submit"), text: t("alive.comments.send"))
            }
        }
    }

    private func write(_ comment: Revision<Comment>, _ page: inout HTML) {
        for line in comment.text.split(separator: "\n") { page.element("p") { $0.written(String(line)) } }
        page.element("p", .class("small quiet")) { page in
            page.written(comment.actor.flatMap { people[$0] } ?? t("alive.comments.somebody"))
            page.text(", " + t.day(comment.at.day(in: visit.organisation?.zone ?? .helsinki)))
        }
        guard visit.may(.editRoadmap) || (comment.actor != nil && comment.actor == visit.actor?.account) else { return }
        PostForm(visit: visit, action: visit.address("digipolku", action.description, "kommentit", comment.id.description, "poisto")).write(to: &page)
        {
            $0.element("button", .class("link"), .type("submit"), text: t("alive.comments.withdraw"))
        }
    }
}

/// Moves a card of the board up or down in its column; with JavaScript it can be dragged too.
struct CardOrder: View {
    let visit: Visit
    let action: Revision<Action>
    let before: Action.ID?
    let after: Action.ID?

    func write(to page: inout HTML) {
        let t = visit.t
        let name = TextValue.text(action.title.text(in: visit.language, first: visit.ownLanguage))
        PostForm(visit: visit, action: visit.address("digipolku", action.id.description, "paikka")).write(to: &page) { page in
            page.element("span", .class("card-order")) { page in
                if let before {
                    page.element(
                        "button", .class("link"), .type("submit"), .name("ennen"), .value(before.description),
                        .aria(.label, t("alive.order.up", ["name": name])),
                        text: "↑")
                }
                if let after {
                    page.element(
                        "button", .class("link"), .type("submit"), .name("jalkeen"), .value(after.description),
                        .aria(.label, t("alive.order.down", ["name": name])), text: "↓")
                }
            }
        }
    }
}
