import Ballot
import Domain
import HTML
import HTTPTypes
import Hummingbird
import Store

/// A group link on a tablet that many use: a start, the form on one page, thanks, and the start again by itself.
struct TabletRoutes: Sendable {
    let site: Site

    /// So long the thanks stay before the start comes back. Unit: seconds.
    private static let thanks = 10

    func add(to routes: inout Routes) {
        routes.get("/:language/:organisation/paate/:slug/alku", .open, start)
        routes.get("/:language/:organisation/paate/:slug/kiitos", .open, thank)
    }

    @Sendable private func start(_ visit: Visit) async throws -> Response {
        let (round, label) = try await asked(visit)
        return visit.page(TabletStartPage(visit: visit, round: round, label: label, slug: slug(visit)))
    }

    @Sendable private func thank(_ visit: Visit) async throws -> Response {
        _ = try await asked(visit)
        let start = visit.address("paate", slug(visit), "alku")
        var response = visit.page(visit.t("rounds.tablet.thanks"), width: .bare) { page in
            page.element("article", .class("tablet-page"), .flag("data-tablet")) { page in
                page.element("h1", text: visit.t("rounds.tablet.thanks"))
                page.element("p", .class("lead"), text: visit.t("rounds.tablet.thanks-lead"))
                page.element("p", .class("buttons")) { $0.element("a", .class("button"), .href(start), text: visit.t("rounds.tablet.next")) }
            }
        }
        response.headers[.refresh] = "\(Self.thanks); url=\(start.text)"
        return response
    }

    private func slug(_ visit: Visit) -> String { visit.parameterText("slug") ?? "" }

    /// - Throws: `SiteError.noSuchLink`, whatever the reason.
    private func asked(_ visit: Visit) async throws -> (Round, Label) {
        do {
            let link = try await site.ballot.entryLink(slug(visit), of: try visit.home().id)
            guard let round = try await site.store.openedRound(link.round, in: try visit.home().id),
                let label = round.labels.first(where: { $0.number == link.label })
            else { throw SiteError.noSuchLink }
            return (round, label)
        } catch BallotRefusal.unknownLink {
            throw SiteError.noSuchLink
        }
    }
}

extension AnswerDesk {
    /// The form came by the address for tablets.
    var isTablet: Bool { place.first == "paate" }

    /// Where somebody is thanked: a tablet goes on to the next person.
    var thanks: Address {
        guard isTablet, let slug = place.last else { return visit.address("kiitos", round.id.description) }
        return visit.address("paate", String(slug), "kiitos")
    }

    /// The start of the tablet; nil anywhere else.
    var tabletStart: Address? {
        guard isTablet, let slug = place.last else { return nil }
        return visit.address("paate", String(slug), "alku")
    }
}

extension HTTPField.Name {
    fileprivate static let refresh = HTTPField.Name(known: "Refresh")
}

/// What stands on the tablet between two people.
struct TabletStartPage: Page {
    let visit: Visit
    let round: Round
    let label: Label
    let slug: String

    private var t: Translator { visit.t }
    var title: String { round.plan.name.text(in: visit.language, first: visit.ownLanguage) }
    var width: PageWidth { .bare }

    func write(to page: inout HTML) {
        page.element("article", .class("tablet-page"), .flag("data-tablet")) { page in
            page.element("h1") { $0.written(round.plan.name, visit) }
            page.element("p", .class("poster-what")) { $0.written(label.name, visit) }
            if let asking = round.asking(label, visit) { page.element("p", text: asking) }
            page.element("p", .class("lead"), text: t("rounds.tablet.lead", ["minutes": .text(minutes), "anonymous": .text(anonymous)]))
            page.element("p", text: t("rounds.tablet.once"))
            page.element("ul", .class("tablet-languages")) { page in
                for language in Language.allCases {
                    let form = Address(path: [language.rawValue, visit.organisation?.slug ?? "", "paate", slug])
                    page.element("li") { page in
                        page.element(
                            "a", .class("button"), .lang(language.rawValue), .href(form),
                            text: "\(t.in(language)("rounds.tablet.start")) – \(language.ownName)")
                    }
                }
            }
        }
    }

    private var minutes: String { t("rounds.fact.minutes", ["n": .count(label.minutes)]) }

    private var anonymous: String {
        let open = max(Plan.openFloor, round.plan.k)
        guard round.plan.publishes else {
            return t(
                round.plan.isJoint ? "rounds.poster.anonymous-joint" : "rounds.poster.anonymous-inside",
                ["k": .count(round.plan.k), "open": .count(open)])
        }
        return label.isPublic
            ? t("rounds.poster.anonymous-public", ["k": .count(open)])
            : t("rounds.poster.anonymous", ["k": .count(round.plan.k), "open": .count(open)])
    }
}
