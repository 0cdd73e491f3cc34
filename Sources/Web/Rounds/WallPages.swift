import Domain
import Formats
import HTML

/// A sheet for the coffee room or the library: who asks, what for, how long it takes, and the way in.
struct PosterPage: Page {
    let visit: Visit
    let round: Round
    let link: RoundLink
    let texts: RoundTexts

    private var t: Translator { visit.t }
    private var text: MessageText { texts.text(.poster) }
    var title: String { t("rounds.poster.title") }
    var width: PageWidth { .bare }

    func write(to page: inout HTML) {
        let lines = text.body.split(separator: "\n").map(String.init)
        page.element("article", .class("poster"), .lang(texts.language.rawValue)) { page in
            page.element("h1", text: text.subject)
            if let why = lines.first { page.element("p", .class("lead"), text: why) }
            page.element("p", .class("poster-what")) { page in
                page.written(round.plan.name, visit)
                guard !link.label.isPublic else { return }
                page.text(" · ")
                page.written(link.label.name, visit)
            }
            if let code = QRCode(link.address) { page.add(QRImage(code: code, label: t("rounds.links.qr", ["link": .text(link.address)]))) }
            page.element("p") { $0.element("code", .class("poster-link")) { $0.add(AddressText(address: link.address)) } }
            page.element("ul") { page in
                for line in lines.dropFirst() { page.element("li", text: line) }
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
