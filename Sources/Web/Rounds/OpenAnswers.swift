import Ballot
import Domain
import HTML
import Hummingbird
import Store

/// Reading the open answers of a released round, one by one: let through, with names taken out where needed, or leave out.
struct OpenAnswerRoutes: Sendable {
    let site: Site

    func add(to routes: inout Routes) {
        routes.get("/:round/avoimet", .member(.readTexts), read)
        routes.post("/:round/avoimet", .member(.readTexts), decide)
    }

    @Sendable private func read(_ visit: Visit) async throws -> Response {
        let round = try await releasedRound(visit)
        return visit.page(
            OpenAnswersPage(
                visit: visit, round: round, instrument: try await site.instruments.instrument(of: round),
                unread: try await site.ballot.unreadTexts(of: round.id),
                approved: try await site.ballot.approvedTexts(of: round.id)))
    }

    @Sendable private func decide(_ visit: Visit) async throws -> Response {
        let round = try await releasedRound(visit)
        guard let id = visit.form["teksti"].flatMap({ FreeText.ID(text: $0) }) else { throw SiteError.notFound }
        let wording = visit.form.text("sanamuoto")
        do {
            if visit.form["tee"] == "nayta", !wording.isEmpty {
                try await site.ballot.approve(id, of: round.id, as: String(wording.prefix(10_000)))
            } else {
                try await site.ballot.discard(id, of: round.id)
            }
        } catch is NoSuchText {
            throw SiteError.conflict
        }
        return visit.see(visit.address("kyselyt", round.id.description, "avoimet"))
    }

    private func releasedRound(_ visit: Visit) async throws -> Round {
        let round = try await site.round(visit)
        guard round.state == .released else { throw SiteError.notFound }
        return round
    }
}

/// The texts that wait, then those let through.
struct OpenAnswersPage: Page {
    let visit: Visit
    let round: Round
    let instrument: Instrument
    let unread: [FreeText]
    let approved: [FreeText]

    private var t: Translator { visit.t }
    var title: String { t("rounds.texts.title", ["n": .count(unread.count)]) }

    func write(to page: inout HTML) {
        page.element("h1", text: title)
        page.element("p", .class("lead"), text: t("rounds.texts.lead"))
        if unread.isEmpty { page.element("p", .class("nothing"), text: t("rounds.texts.none")) }
        for text in unread { form(text, &page) }
        if !approved.isEmpty {
            page.element("h2", text: t("rounds.texts.approved"))
            for text in approved {
                page.element("blockquote") { page in
                    page.element("p") { $0.written(text.text) }
                    page.element("footer", .class("quiet small"), text: theme(text))
                }
            }
        }
        page.element("p") { $0.element("a", .href(visit.address("kyselyt", round.id.description)), text: t("rounds.back")) }
    }

    private func theme(_ text: FreeText) -> String {
        (instrument.theme(text.theme)?.name ?? instrument.item(text.theme)?.text).map { visit.t.worded($0.text(in: visit.language)) } ?? text.theme
    }

    private func form(_ text: FreeText, _ page: inout HTML) {
        let id = text.id.description
        PostForm(visit: visit, action: visit.address("kyselyt", round.id.description, "avoimet")).write(to: &page) { page in
            page.element("div", .class("panel")) { page in
                page.void("input", .type("hidden"), .name("teksti"), .value(id))
                page.element("label", .with("for", "t-\(id)"), text: theme(text))
                page.element("textarea", .id("t-\(id)"), .name("sanamuoto"), .with("rows", 4)) { $0.text(text.text) }
                page.element("div", .class("buttons")) { page in
                    page.element("button", .name("tee"), .value("nayta"), text: t("rounds.texts.show"))
                    page.element("button", .name("tee"), .value("pois"), .class("danger"), text: t("rounds.texts.drop"))
                }
            }
        }
    }
}
