import Domain
import Formats
import HTML

/// A sheet for the coffee room or the library: who asks, what for, how long it takes, and the way in.
struct PosterPage: Page {
    let visit: Visit
    let round: Round
    let link: RoundLink

    private var t: Translator { visit.t }
    private var plan: Plan { round.plan }
    var title: String { t("rounds.poster.title") }
    var width: PageWidth { .bare }

    func write(to page: inout HTML) {
        page.element("article", .class("poster")) { page in
            page.element("h1", text: t("rounds.poster.heading"))
            page.element("p", .class("lead"), text: t(link.label.isPublic ? "rounds.poster.why-public" : "rounds.poster.why", ["name": .text(name)]))
            page.element("p", .class("poster-what")) { page in
                page.written(plan.name, visit)
                guard !link.label.isPublic else { return }
                page.text(" · ")
                page.written(link.label.name, visit)
            }
            if let code = QRCode(link.address) { page.add(QRImage(code: code, label: t("rounds.links.qr", ["link": .text(link.address)]))) }
            page.element("p") { $0.element("code", .class("poster-link")) { $0.add(AddressText(address: link.address)) } }
            page.element("ul") { page in
                page.element("li", text: t("rounds.poster.time", ["n": .count(link.label.minutes)]))
                page.element("li", text: anonymous)
                page.element("li", text: t("rounds.poster.once"))
                page.element("li", text: t("rounds.poster.closes", ["closes": .day(round.closes)]))
            }
        }
    }

    private var name: String { visit.organisation?.name.text(in: visit.language, first: visit.ownLanguage) ?? "" }

    /// Residents read the open table alone.
    private var anonymous: String {
        let open = TextValue.count(max(Plan.openFloor, plan.k))
        guard plan.publishes else { return t("rounds.poster.anonymous-inside", ["k": .count(plan.k)]) }
        return link.label.isPublic
            ? t("rounds.poster.anonymous-public", ["k": open]) : t("rounds.poster.anonymous", ["k": .count(plan.k), "open": open])
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
                page.element("p") { $0.element("code", .class("screen-link")) { $0.add(AddressText(address: link.address)) } }
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

/// An address that somebody types from a wall: it breaks after its slashes only, and the code at its end stays whole.
struct AddressText: View {
    let address: String

    func write(to page: inout HTML) {
        let parts = address.split(separator: "/", omittingEmptySubsequences: false)
        for (place, part) in parts.enumerated() {
            let text = place + 1 < parts.count ? part + "/" : part[...]
            page.element("span", .class("address-part"), text: String(text))
        }
    }
}
