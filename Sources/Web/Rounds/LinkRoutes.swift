import Ballot
import Domain
import Formats
import HTML
import Hummingbird
import Store

/// Ways into a round: a list to print or mail-merge, posters, the screen of a meeting.
struct LinkRoutes: Sendable {
    let site: Site

    func add(to routes: inout Routes) {
        routes.get("/:round/linkit", .member(.manageRounds), query: [Round.organisationName], list)
        routes.get("/:round/linkit.csv", .member(.manageRounds), query: [Round.organisationName], file)
        routes.get("/:round/juliste/:slug", .member(.manageRounds), query: ["kieli"], poster)
        routes.get("/:round/naytto", .member(.manageRounds), query: [ScreenChoicePage.group], screen)
    }

    @Sendable private func list(_ visit: Visit) async throws -> Response {
        let round = try await openRound(visit)
        let asked = try round.chosenOrganisation(visit)
        let links = try await links(visit).filter { asked == nil || $0.label.organisation == asked?.key }
        // One organisation's links are nothing for another: there is no page or file of all.
        guard asked != nil || !round.plan.isJoint else {
            return visit.page(
                LinkOrganisationsPage(visit: visit, round: round, instrument: try await site.instruments.instrument(of: round), links: links))
        }
        let here = Set(round.labels.filter { asked == nil || $0.organisation == asked?.key }.map(\.number))
        let mailed = try await site.ballot.personalLinks(of: round.id).count { $0.contact != nil && here.contains($0.label) }
        return visit.page(LinkListPage(visit: visit, round: round, asked: asked, links: links, mailed: mailed))
    }

    /// For a mail merge: it opens in columns in a Finnish or Swedish spreadsheet, with heads and groups in the page's language.
    @Sendable private func file(_ visit: Visit) async throws -> Response {
        let round = try await openRound(visit)
        let asked = try round.chosenOrganisation(visit)
        guard asked != nil || !round.plan.isJoint else { return visit.see(visit.address("kyselyt", round.id.description, "linkit")) }
        let (links, t) = (try await links(visit).filter { asked == nil || $0.label.organisation == asked?.key }, visit.t)
        let name = asked.map { "linkit-\(Slug.of($0.profile.name.text(in: .fi)))-\(round.id).csv" } ?? "linkit-\(round.id).csv"
        let columns: [CSVCell] = [.text(t("rounds.merge.group")), .text(t("rounds.merge.link"))]
        let file = TableFile(name: name, columns: columns, style: .nordic, count: links.count) { place in
            let name = links[place].label.name.text(in: t.language, first: visit.ownLanguage)
            return [.text(t.worded(name)), .text(links[place].address)]
        }
        return visit.download(file)
    }

    @Sendable private func poster(_ visit: Visit) async throws -> Response {
        let round = try await openRound(visit)
        let language = try visit.query()["kieli"].map { Language(rawValue: $0) } ?? visit.language
        guard let language else { throw SiteError.unknownParameter("kieli") }
        let all = try await links(visit, in: language)
        guard let link = all.first(where: { $0.slug == visit.parameterText("slug") }) else { throw SiteError.notFound }
        let texts = RoundTexts(
            organisation: try visit.home(), round: round, label: link.label, way: .link(link.address),
            messages: try await site.store.messages(of: round.id, for: try visit.member()).messages, language: language, t: visit.t,
            baseURL: site.settings.baseURL)
        let speaking = visit.speaking(language)
        return speaking.page(PosterPage(visit: speaking, round: round, link: link, texts: texts))
    }

    @Sendable private func screen(_ visit: Visit) async throws -> Response {
        let round = try await openRound(visit)
        let shared = try await links(visit).filter { $0.slug != nil }
        // There is no meeting of all organisations, and one's link is not another's.
        guard !round.plan.isJoint, let first = shared.first else {
            return visit.see(visit.address("kyselyt", round.id.description, "linkit"))
        }
        // Whoever scans another group's code answers as one of that group, and nothing takes the answer back.
        guard let wanted = try visit.query()[ScreenChoicePage.group] else {
            guard shared.count == 1 else { return visit.page(ScreenChoicePage(visit: visit, round: round, labels: shared.map(\.label))) }
            return visit.page(ScreenPage(visit: visit, round: round, link: first, isOnly: true))
        }
        guard let number = Int(wanted) else { throw SiteError.unknownParameter(ScreenChoicePage.group) }
        guard let link = shared.first(where: { $0.label.number == number }) else { throw SiteError.notFound }
        return visit.page(ScreenPage(visit: visit, round: round, link: link, isOnly: shared.count == 1))
    }

    /// Links exist while answers are taken.
    private func openRound(_ visit: Visit) async throws -> Round {
        let round = try await site.round(visit)
        guard round.state == .open else { throw SiteError.notFound }
        return round
    }

    /// Printed links: those that go out by mail are nobody else's.
    private func links(_ visit: Visit, in language: Language? = nil) async throws -> [RoundLink] {
        let (round, visit) = (try await openRound(visit), visit.speaking(language ?? visit.language))
        let shared: [(Int, String?, Address)] = try await site.ballot.entryLinks(of: round.id).map { link in
            (link.label, link.slug, visit.address("kysely", link.slug))
        }
        let printed = try await site.ballot.personalLinks(of: round.id).filter { $0.contact == nil }
        let personal: [(Int, String?, Address)] = printed.map { link in
            (link.label, nil, visit.address("vastaa", link.ticket))
        }
        let byLabel = Dictionary(grouping: shared + personal, by: \.0)
        return round.labelsOfPlan.flatMap { label in
            (byLabel[label.number] ?? []).map { _, slug, address in
                RoundLink(label: label, slug: slug, address: address.absolute(under: site.settings.baseURL))
            }
        }
    }
}

extension Round {
    /// In the query of pages and files of links.
    static let organisationName = "organisaatio"

    /// The organisation of a joint round that the request is about; nil where it names none.
    ///
    /// - Throws: `.unknownParameter` for one that is not in the plan.
    func chosenOrganisation(_ visit: Visit) throws -> AskedOrganisation? {
        guard let key = try visit.query()[Self.organisationName] else { return nil }
        guard let asked = plan.organisation(key) else { throw SiteError.unknownParameter(Self.organisationName) }
        return asked
    }
}

/// One way into a round.
struct RoundLink: Sendable {
    let label: Label
    /// Of a group or public link; nil for a personal one.
    let slug: String?
    /// Absolute.
    let address: String
}
