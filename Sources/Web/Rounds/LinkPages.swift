import Domain
import Formats
import HTML

/// All links of a round: group links to share, personal ones to cut out or mail-merge.
struct LinkListPage: Page {
    let visit: Visit
    let round: Round
    /// Of a joint round: whose links these are.
    let asked: AskedOrganisation?
    let links: [RoundLink]
    /// Personal links that go out by mail and are not among `links`.
    let mailed: Int

    private var t: Translator { visit.t }
    var title: String {
        asked.map { t("joint.link-lists.title", ["name": .text(t.worded(visit.name(of: $0.profile)))]) } ?? t("rounds.links.title")
    }
    var width: PageWidth { .wide }

    func write(to page: inout HTML) {
        page.element("h1", text: title)
        page.element("p", .class("lead"), text: t("rounds.links.lead", ["closes": .day(round.closes)]))
        page.element("div", .class("buttons")) { page in
            page.element("a", .class("button"), .href(round.linkAddress("linkit.csv", asked, visit)), text: t("rounds.links.csv"))
            if asked != nil {
                page.element("a", .class("button quiet"), .href(round.linkAddress("linkit", nil, visit)), text: t("joint.link-lists.back"))
            }
            page.element("a", .class("button quiet"), .href(visit.address("kyselyt", round.id.description)), text: t("rounds.back"))
        }
        shared(&page)
        personal(&page)
    }

    private func shared(_ page: inout HTML) {
        let (shared, open) = (links.filter { $0.slug != nil && !$0.label.isPublic }, links.filter { $0.slug != nil && $0.label.isPublic })
        cards(shared, t("rounds.links.shared"), t("rounds.links.shared-what"), &page)
        cards(open, t("rounds.links.open"), t("rounds.links.open-what"), &page)
    }

    private func cards(_ links: [RoundLink], _ title: String, _ what: String, _ page: inout HTML) {
        guard !links.isEmpty else { return }
        page.element("section") { page in
            page.element("h2", text: title)
            page.element("p", text: what)
            page.element("p", .class("no-print"), text: t("rounds.tablet.what"))
            page.element("ul", .class("cards links")) { page in
                for link in links { card(link, &page) }
            }
        }
    }

    private func card(_ link: RoundLink, _ page: inout HTML) {
        page.element("li", .class("panel")) { page in
            page.element("h3") { $0.written(link.label.name, visit) }
            if let code = QRCode(link.address) { page.add(QRImage(code: code, label: t("rounds.links.qr", ["link": .text(link.address)]))) }
            page.element("p") { $0.element("code") { $0.add(AddressText(address: link.address)) } }
            if let slug = link.slug {
                page.element("p", .class("no-print")) {
                    $0.element("a", .href(visit.address("kyselyt", round.id.description, "juliste", slug)), text: t("rounds.links.poster"))
                }
                page.element("p", .class("no-print")) {
                    $0.element("a", .href(visit.address("paate", slug, "alku")), text: t("rounds.tablet.link"))
                }
            }
        }
    }

    private func personal(_ page: inout HTML) {
        let personal = links.filter { $0.slug == nil }
        if mailed > 0 { page.element("p", .class("notice no-print"), text: t("rounds.invite.mailed", ["n": .count(mailed)])) }
        guard !personal.isEmpty else { return }
        page.element("section") { page in
            page.element("h2", text: t("rounds.links.personal", ["n": .count(personal.count)]))
            page.element("p", text: t("rounds.links.personal-what"))
            for label in round.labelsOfPlan {
                let here = personal.filter { $0.label == label }
                if !here.isEmpty { slips(label, here, &page) }
            }
        }
    }

    /// Slips to cut out, eight to a sheet; beyond two hundred the file is the better way.
    private func slips(_ label: Label, _ links: [RoundLink], _ page: inout HTML) {
        page.element("h3") { page in
            page.written(label.name, visit)
            page.text(" (\(t.number(links.count)))")
        }
        page.element("ul", .class("slips")) { page in
            for link in links.prefix(200) {
                page.element("li") { page in
                    if let code = QRCode(link.address) { page.add(QRImage(code: code, label: t("rounds.links.qr-personal"))) }
                    page.element("div") { slip(link, &$0) }
                }
            }
        }
        if links.count > 200 { page.element("p", text: t("rounds.links.more", ["n": .count(links.count - 200)])) }
    }

    /// What somebody holds in the hand: who asks and what, until when, and what to do with it.
    private func slip(_ link: RoundLink, _ page: inout HTML) {
        page.element("p", .class("slip-who")) { $0.written(asked?.profile.name ?? visit.organisation?.name ?? LocalText(), visit) }
        page.element("p") { page in
            page.written(round.plan.name, visit)
            page.text(" · ")
            page.written(link.label.name, visit)
        }
        if asked != nil {
            let asker = t.worded(visit.organisation?.name.text(in: visit.language, first: visit.ownLanguage) ?? "")
            page.element("p", text: t("joint.link-lists.slip", ["who": .text(asker)]))
        }
        page.element("p", text: t("rounds.links.slip", ["closes": .day(round.closes)]))
        page.element("code") { $0.add(AddressText(address: link.address)) }
    }
}

/// The organisations of a joint round, each with a list of links, slips and posters of its own.
struct LinkOrganisationsPage: Page {
    let visit: Visit
    let round: Round
    let instrument: Instrument
    let links: [RoundLink]

    private var t: Translator { visit.t }
    var title: String { t("rounds.links.title") }
    var width: PageWidth { .wide }

    func write(to page: inout HTML) {
        page.element("p") { page in
            page.element("a", .href(visit.address("kyselyt", round.id.description))) { $0.written(round.plan.name, visit) }
        }
        page.element("h1", text: title)
        page.element("p", .class("lead"), text: t("rounds.links.lead", ["closes": .day(round.closes)]))
        page.element("p", text: t("joint.link-lists"))
        let organisations = round.plan.organisations
        StackedTable(
            caption: title, isCaptionHidden: true,
            columns: [
                .init(name: t("inquiries.column.organisation")), .init(name: t("joint.link-lists.groups")), .init(name: title),
            ], count: organisations.count, isOfWords: true
        ) { row, column, page in cell(organisations[row], column, &page) }.write(to: &page)
    }

    private func cell(_ asked: AskedOrganisation, _ column: Int, _ page: inout HTML) {
        switch column {
        case 0: page.written(asked.profile.name, visit)
        case 1:
            let groups = round.labelsOfPlan.filter { $0.organisation == asked.key }.map { label in
                let name = t.worded(instrument.group(label.group)?.name.text(in: visit.language) ?? label.group)
                let slips = links.count { $0.label == label && $0.slug == nil }
                return slips > 0 ? "\(name) (\(t.number(slips)))" : name
            }
            page.text(groups.joined(separator: "; "))
        default:
            let name = visit.name(of: asked.profile)
            for (place, words) in [("linkit", t("joint.link-lists.page")), ("linkit.csv", t("joint.link-lists.file"))] {
                page.element("p") {
                    $0.element("a", .href(round.linkAddress(place, asked, visit)), .aria(.label, "\(words): \(name)"), text: words)
                }
            }
        }
    }
}

extension Round {
    /// A page or a file of links; of a joint round, one organisation's.
    fileprivate func linkAddress(_ place: String, _ asked: AskedOrganisation?, _ visit: Visit) -> Address {
        visit.address(of: ["kyselyt", id.description, place], query: asked.map { [Self.organisationName: $0.key] } ?? [:])
    }
}
