import Domain
import Formats
import HTML

/// What can be asked: shipped questionnaires and the organisation's own, with the ways to begin one.
struct InstrumentListPage: Page {
    let visit: Visit
    let shipped: [Instrument]
    let own: [OwnInstrument]

    private var t: Translator { visit.t }
    var title: String { t("instruments.title") }

    func write(to page: inout HTML) {
        page.element("p") { $0.element("a", .href(visit.address("kyselyt")), text: t("rounds.list.title")) }
        page.element("h1", text: title)
        page.element("p", .class("lead"), text: t("instruments.lead"))
        page.element("section") { page in
            page.element("h2", text: t("instruments.own"))
            if own.isEmpty { page.element("p", .class("nothing"), text: t("instruments.own.none")) }
            page.element("ul", .class("rows")) { page in
                for own in own { row(own, &page) }
            }
            page.element("p", .class("quiet"), text: t("instruments.begin-empty.what"))
            PostForm(visit: visit, action: visit.address("kyselypohjat")).write(to: &page) { page in
                page.void("input", .type("hidden"), .name("pohja"), .value(""))
                page.element("div", .class("buttons")) { page in
                    for answeredBy in AnsweredBy.allCases {
                        page.element(
                            "button", .class("quiet"), .name("vastaajat"), .value(answeredBy.rawValue),
                            text: t(TextKey(family: "instruments.begin-empty", answeredBy)))
                    }
                }
            }
            page.element("p") { page in
                page.element("a", .href(visit.address("kyselypohjat", "tuonti")), text: t("instruments.import.title"))
                page.text(" · ")
                page.element("a", .href(visit.address("kyselypohjat", "muut-ohjelmat")), text: t("instruments.tools.title"))
            }
        }
        page.element("section") { page in
            page.element("h2", text: t("instruments.shipped"))
            page.element("ul", .class("rows")) { page in
                for instrument in shipped { row(instrument, &page) }
            }
        }
    }

    private func row(_ own: OwnInstrument, _ page: inout HTML) {
        guard let instrument = try? InstrumentFile.draft(own.bytes).instrument else { return }
        page.element("li") { page in
            page.element("div") { page in
                head(instrument, &page)
                page.element("p", .class("quiet"), text: about(instrument, own))
                if instrument.answeredBy == .organisations {
                    page.element("p", .class("quiet small"), text: t("instruments.by-organisations"))
                }
            }
            page.element("span", .class(own.isDraft ? "tag waiting" : "tag"), text: t(own.isDraft ? "instruments.draft" : "instruments.published"))
        }
    }

    private func row(_ instrument: Instrument, _ page: inout HTML) {
        page.element("li") { page in
            page.element("div") { page in
                head(instrument, &page)
                page.element("p", .class("quiet"), text: about(instrument))
                if instrument.answeredBy == .organisations {
                    page.element("p", .class("quiet small"), text: t("instruments.by-organisations"))
                    let address = visit.address("organisaatiokyselyt", "uusi", query: ["pohja": instrument.reference.name])
                    page.element("p") { $0.element("a", .href(address), text: t("inquiries.ask")) }
                }
            }
            begin(instrument.reference.name, t("instruments.copy"), &page)
        }
    }

    private func head(_ instrument: Instrument, _ page: inout HTML) {
        page.element("h3") { page in
            page.element("a", .href(visit.address("kyselypohjat", instrument.reference.name))) { $0.written(instrument.name, visit) }
        }
    }

    private func about(_ instrument: Instrument) -> String {
        t("instruments.about", ["n": .count(instrument.items.count), "version": .count(instrument.version)])
    }

    /// How many items, which version, since when, and what it is a copy of: two of one name are told apart.
    private func about(_ instrument: Instrument, _ own: OwnInstrument) -> String {
        var words = [about(instrument)]
        if let published = own.publishedAt {
            words.append(t("instruments.about.published", ["day": .day(published.day(in: visit.organisation?.zone ?? .helsinki))]))
        }
        if let origin = instrument.origin {
            let name = shipped.first { $0.id == origin.id }.map { t.worded($0.name.text(in: t.language)) } ?? origin.id
            words.append(t("instruments.about.copy", ["name": .text(name), "version": .count(origin.version)]))
        }
        return words.joined(separator: " · ")
    }

    private func begin(_ base: String, _ words: String, _ page: inout HTML) {
        PostForm(visit: visit, action: visit.address("kyselypohjat")).write(to: &page) { page in
            page.void("input", .type("hidden"), .name("pohja"), .value(base))
            page.element("button", .class("quiet"), text: words)
        }
    }
}
