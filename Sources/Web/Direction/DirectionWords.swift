import Domain
import HTML

/// Links and sentences that the pages of the direction share.
extension HTML {
    /// A sentence in whose places things stand that lead somewhere: `{a}` and `{b}` are filled by the page.
    mutating func sentence(_ text: String, _ places: ((inout HTML) -> Void)...) {
        var rest = text[...]
        for (index, place) in places.enumerated() {
            guard let slot = rest.firstIndex(of: Visit.slots[index]) else { continue }
            self.text(String(rest[..<slot]))
            place(&self)
            rest = rest[rest.index(after: slot)...]
        }
        self.text(String(rest))
    }

    mutating func link(_ goal: Revision<Goal>, _ visit: Visit) {
        element("a", .href(visit.address("tavoitteet", goal.id.description))) { page in
            page.text(goal.code + " ")
            page.written(goal.name, visit)
        }
    }

    mutating func link(_ action: Revision<Action>, _ visit: Visit) {
        element("a", .href(visit.address("digipolku", action.id.description))) { $0.written(action.title, visit) }
    }

    mutating func link(_ need: Revision<Need>, _ visit: Visit) {
        element("a", .href(visit.address("tarpeet", need.id.description))) { $0.written(need.title, visit) }
    }

    mutating func link(_ theme: Revision<Theme>, _ visit: Visit) {
        element("a", .href(visit.address("huoneentaulu", theme.content.key))) { $0.written(theme.name, visit) }
    }

    mutating func link(_ change: Revision<ExternalChange>, _ visit: Visit) {
        element("a", .href(visit.address("toimintaymparisto", change.id.description))) { $0.written(change.title, visit) }
    }

    /// "Kunnanvaltuusto 27.10.2025 § 71", leading to the decision.
    mutating func link(_ decision: Revision<Decision>, _ bodies: [Revision<Body>], _ visit: Visit) {
        element("a", .href(visit.address("paatokset", decision.id.description))) { $0.decision(decision, bodies, visit) }
    }

    mutating func decision(_ decision: Revision<Decision>, _ bodies: [Revision<Body>], _ visit: Visit) {
        if let body = bodies.first(where: { $0.id == decision.madeBy }) { written(body.name, visit) }
        text(" " + visit.t.day(decision.day) + (decision.section.isEmpty ? "" : " §\u{a0}\(decision.section)"))
    }

    /// Rows of a list of facts.
    mutating func fact(_ name: String, content: (inout HTML) -> Void) {
        element("dt", text: name)
        element("dd", content: content)
    }

    /// The heading of a page with what a member may do here.
    mutating func tools(_ links: [(text: String, address: Address)]) {
        guard !links.isEmpty else { return }
        element("div", .class("buttons no-print")) { page in
            for link in links { page.element("a", .class("button quiet"), .href(link.address), text: link.text) }
        }
    }

    mutating func way(back text: String, to address: Address) {
        element("p", .class("small no-print")) { $0.element("a", .href(address), text: text) }
    }
}

extension Visit {
    /// Characters that no text holds: the places of a sentence that its page fills.
    static let slots: [Character] = ["\u{E000}", "\u{E001}", "\u{E002}", "\u{E003}"]
    static let (a, b, c, d): (TextValue, TextValue, TextValue, TextValue) = (
        .text("\u{E000}"), .text("\u{E001}"), .text("\u{E002}"), .text("\u{E003}")
    )

    /// A text of the organisation in a line of ours.
    func words(_ text: LocalText) -> String { t.worded(text.text(in: language, first: ownLanguage)) }
}

extension Translator {
    /// "2026: 176 000 € → 131 000 €".
    func money(_ change: Decision.MoneyChange) -> String {
        self("direction.money.change", ["year": .text(String(change.year)), "from": .text(euros(change.from)), "to": .text(euros(change.to))])
    }

    func euros(_ amount: Int) -> String { language == .en ? "€" + number(amount) : number(amount) + "\u{a0}€" }
}
