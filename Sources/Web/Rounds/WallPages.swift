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

/// Whose meeting it is: each group has a code of its own.
struct ScreenChoicePage: Page {
    let visit: Visit
    let round: Round
    /// Those with a link that may be shown.
    let labels: [Label]

    static let group = "ryhma"

    private var t: Translator { visit.t }
    var title: String { t("rounds.screen.choose") }

    func write(to page: inout HTML) {
        let id = round.id.description
        page.element("p", .class("small")) { $0.element("a", .href(visit.address("kyselyt", id))) { $0.written(round.plan.name, visit) } }
        page.element("h1", text: title)
        page.element("p", .class("lead"), text: t("rounds.screen.choose-why"))
        page.element("ul", .class("rows")) { page in
            for label in labels {
                page.element("li") { page in
                    page.element("a", .href(visit.address("kyselyt", id, "naytto", query: [Self.group: String(label.number)]))) {
                        $0.written(label.name, visit)
                    }
                }
            }
        }
        if round.labelsOfPlan.count > labels.count { page.element("p", .class("quiet"), text: t("rounds.screen.own-links")) }
    }
}

/// The screen of a meeting: whose it is, one code, one address, and – of a quick test – how to end.
struct ScreenPage: Page {
    let visit: Visit
    let round: Round
    let link: RoundLink
    /// No other group of the round has a code.
    let isOnly: Bool

    private var t: Translator { visit.t }
    private var isQuick: Bool { round.plan.isQuickTest }
    var title: String { t("rounds.screen.title") }
    var width: PageWidth { .bare }

    func write(to page: inout HTML) {
        page.element("article", .class("screen")) { page in
            page.element("div") { page in
                page.element("h1", text: t("rounds.screen.heading"))
                if !isQuick { page.element("p", .class("screen-group")) { $0.element("strong") { $0.written(link.label.name, visit) } } }
                page.element(
                    "p", .class("lead"),
                    text: t(isQuick ? "rounds.screen.lead" : "rounds.screen.lead-round", ["k": .count(round.plan.k), "closes": .day(round.closes)]))
                page.element("p") { $0.element("code", .class("screen-link")) { $0.add(AddressText(address: link.address)) } }
                page.element("p", .class("quiet"), text: t("rounds.screen.twice"))
                page.element("div", .class("buttons")) { page in
                    let id = round.id.description
                    // The other groups go on answering when this meeting is over.
                    if isQuick { page.element("a", .class("button"), .href(visit.address("kyselyt", id, "sulje")), text: t("rounds.screen.close")) }
                    if !isOnly {
                        page.element("a", .class("button quiet"), .href(visit.address("kyselyt", id, "naytto")), text: t("rounds.screen.other"))
                    }
                    page.element("a", .class("button quiet"), .href(visit.address("kyselyt", id)), text: t("rounds.back"))
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
