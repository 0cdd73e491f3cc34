import Domain
import Formats
import HTML

/// All links of a round: group links to share, personal ones to cut out or mail-merge.
struct LinkListPage: Page {
    let visit: Visit
    let round: Round
    let links: [RoundLink]

    private var t: Translator { visit.t }
    var title: String { t("rounds.links.title") }
    var width: PageWidth { .wide }

    func write(to page: inout HTML) {
        page.element("h1", text: title)
        page.element("p", .class("lead"), text: t("rounds.links.lead", ["closes": .day(round.closes)]))
        page.element("div", .class("buttons")) { page in
            page.element("a", .class("button"), .href(visit.address("kyselyt", round.id.description, "linkit.csv")), text: t("rounds.links.csv"))
            page.element("a", .class("button quiet"), .href(visit.address("kyselyt", round.id.description)), text: t("rounds.back"))
        }
        shared(&page)
        personal(&page)
    }

    private func shared(_ page: inout HTML) {
        let shared = links.filter { $0.slug != nil }
        guard !shared.isEmpty else { return }
        page.element("section") { page in
            page.element("h2", text: t("rounds.links.shared"))
            page.element("p", text: t("rounds.links.shared-what"))
            page.element("ul", .class("cards links")) { page in
                for link in shared { card(link, &page) }
            }
        }
    }

    private func card(_ link: RoundLink, _ page: inout HTML) {
        page.element("li", .class("panel")) { page in
            page.element("h3") { $0.written(link.label.name, visit) }
            if let code = QRCode(link.address) { page.add(QRImage(code: code, label: t("rounds.links.qr", ["link": .text(link.address)]))) }
            page.element("p") { $0.element("code", text: link.address) }
            if let slug = link.slug {
                page.element("p", .class("no-print")) {
                    $0.element("a", .href(visit.address("kyselyt", round.id.description, "juliste", slug)), text: t("rounds.links.poster"))
                }
            }
        }
    }

    private func personal(_ page: inout HTML) {
        let personal = links.filter { $0.slug == nil }
        guard !personal.isEmpty else { return }
        page.element("section") { page in
            page.element("h2", text: t("rounds.links.personal", ["n": .count(personal.count)]))
            page.element("p", text: t("rounds.links.personal-what"))
            for label in round.labels {
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
                    page.element("div") { page in
                        page.element("p", .class("small")) { $0.written(round.plan.name, visit) }
                        page.element("code", .class("small"), text: link.address)
                    }
                }
            }
        }
        if links.count > 200 { page.element("p", text: t("rounds.links.more", ["n": .count(links.count - 200)])) }
    }
}

/// A sheet for the coffee room.
struct PosterPage: Page {
    let visit: Visit
    let round: Round
    let link: RoundLink

    private var t: Translator { visit.t }
    var title: String { t("rounds.poster.title") }
    var width: PageWidth { .bare }

    func write(to page: inout HTML) {
        page.element("article", .class("poster")) { page in
            page.element("h1", text: t("rounds.poster.heading"))
            page.element("p", .class("lead")) { page in
                page.written(round.plan.name, visit)
                page.text(" · ")
                page.written(link.label.name, visit)
            }
            if let code = QRCode(link.address) { page.add(QRImage(code: code, label: t("rounds.links.qr", ["link": .text(link.address)]))) }
            page.element("p") { $0.element("code", text: link.address) }
            page.element("ul") { page in
                page.element("li", text: t("rounds.poster.time"))
                page.element("li", text: t("rounds.poster.anonymous", ["k": .count(round.plan.k)]))
                page.element("li", text: t("rounds.poster.once"))
                page.element("li", text: t("rounds.poster.closes", ["closes": .day(round.closes)]))
            }
        }
    }
}

/// The screen of a meeting: one code, one address, and how to end.
struct ScreenPage: Page {
    let visit: Visit
    let round: Round
    let link: RoundLink

    private var t: Translator { visit.t }
    var title: String { t("rounds.screen.title") }
    var width: PageWidth { .bare }

    func write(to page: inout HTML) {
        page.element("article", .class("screen")) { page in
            page.element("div") { page in
                page.element("h1", text: t("rounds.screen.heading"))
                page.element("p", .class("lead"), text: t("rounds.screen.lead", ["k": .count(round.plan.k)]))
                page.element("p") { $0.element("code", .class("screen-link"), text: link.address) }
                page.element("p", .class("quiet"), text: t("rounds.screen.twice"))
                page.element("div", .class("buttons")) { page in
                    page.element(
                        "a", .class("button"), .href(visit.address("kyselyt", round.id.description, "sulje")), text: t("rounds.screen.close"))
                    page.element("a", .class("button quiet"), .href(visit.address("kyselyt", round.id.description)), text: t("rounds.back"))
                }
            }
            if let code = QRCode(link.address) { page.add(QRImage(code: code, label: t("rounds.links.qr", ["link": .text(link.address)]))) }
        }
    }
}
