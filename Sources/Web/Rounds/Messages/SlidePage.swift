import Domain
import Formats
import HTML

/// The first page of a meeting's slides: what is asked, how long it takes, and the code. On paper it is an A4 on its side.
struct SlidePage: Page {
    let visit: Visit
    let pack: MessagePack

    private var text: MessageText { pack.texts.text(.slide) }
    var title: String { visit.t(TextKey(family: "rounds.kind", MessageKind.slide)) }
    var width: PageWidth { .bare }

    func write(to page: inout HTML) {
        page.element("article", .class("screen slide"), .lang(pack.language.rawValue)) { page in
            page.element("div") { page in
                page.element("h1", text: text.subject)
                // The code is this group's own.
                if pack.link != nil, !pack.label.isPublic, !pack.round.plan.isQuickTest {
                    page.element("p", .class("screen-group")) { $0.element("strong") { $0.written(pack.label.name, visit) } }
                }
                page.element("ul") { page in
                    for line in text.body.split(separator: "\n") { page.element("li", text: String(line)) }
                }
            }
            if let link = pack.link, let code = QRCode(link) {
                page.add(QRImage(code: code, label: visit.t("rounds.links.qr", ["link": .text(link)])))
            }
        }
        page.element("p", .class("no-print")) {
            $0.element("a", .href(pack.choice.address(visit, "viestit", fragment: "slide")), text: visit.t("rounds.messages.back"))
        }
    }
}
