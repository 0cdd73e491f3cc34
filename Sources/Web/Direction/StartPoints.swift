import Domain
import HTML

/// What a step of the guided start looks at: each point leads to where it is seen, and an open one names what it is about.
struct StartPoints: View {
    let visit: Visit
    let roadmap: Roadmap
    let lines: [GuidedStart.Line]

    private var t: Translator { visit.t }

    func write(to page: inout HTML) {
        page.element("ul", .class("start-points")) { page in
            for line in lines {
                page.element("li", .class(line.isDone ? "done" : "open")) { page in
                    page.element(
                        "span", .class(line.isDone ? "better" : "empty"), .aria(.hidden, "true"),
                        text: line.isDone ? "✓ " : line.isNothing ? "– " : "○ ")
                    page.element("div") { words(line, &$0) }
                }
            }
        }
    }

    private func words(_ line: GuidedStart.Line, _ page: inout HTML) {
        if line.isNothing, !line.isDone { return page.text(t(nothing(line.point))) }
        let sentence = t(line.isDone ? TextKey(family: "direction.point-done", line.point) : TextKey(family: "direction.point-open", line.point))
        if let place = seen(line.point) { page.element("a", .href(place), text: sentence) } else { page.text(sentence) }
        guard line.isDone else { return names(line.point, &page) }
        let strategy = roadmap.strategy?.content
        switch line.point {
        case .decision:
            guard let decision = roadmap.decisionToBegin else { return }
            page.text(": ")
            page.link(decision, roadmap.bodies, visit)
        case .leader:
            page.text(": ")
            page.written(strategy?.guide.leader ?? LocalText(), visit)
        case .rhythm: page.text(": " + t("direction.strategy.rhythm.months", ["n": .count(strategy?.guide.rhythm ?? 0)]))
        case .reviewed:
            guard let last = strategy?.guide.reviewed else { return }
            page.text(" " + t.day(last))
            if let next = roadmap.nextReview { page.text(", " + t("direction.start.next-review", ["day": .day(next)])) }
        case .money:
            guard !roadmap.unbudgeted.isEmpty else { return }
            page.text(" " + t("direction.start.unbudgeted", ["n": .count(roadmap.unbudgeted.count)]))
            list(roadmap.unbudgeted, &page) { $1.link($0, visit) }
        default: return
        }
    }

    /// Nothing is there that could be reviewed, updated or looked at.
    private func nothing(_ point: GuidedStart.Point) -> TextKey {
        switch point {
        case .answered: "direction.point-nothing.answered"
        case .money: "direction.point-nothing.money"
        case .fresh: "direction.point-nothing.fresh"
        default: "direction.point-nothing.reviewed"
        }
    }

    /// What an open point is about, by name.
    private func names(_ point: GuidedStart.Point, _ page: inout HTML) {
        switch point {
        case .money: list(roadmap.unpriced, &page) { $1.link($0, visit) }
        case .fresh: list(roadmap.silent, &page) { $1.link($0, visit) }
        case .answered: list(roadmap.unseenChanges, &page) { $1.link($0, visit) }
        default: return
        }
    }

    private func list<Content>(_ things: [Revision<Content>], _ page: inout HTML, link: (Revision<Content>, inout HTML) -> Void) {
        guard !things.isEmpty else { return }
        page.element("ul", .class("bare-list small")) { page in
            for thing in things.prefix(Self.most) { page.element("li") { link(thing, &$0) } }
            if things.count > Self.most {
                page.element("li", .class("quiet"), text: t("direction.cover.more", ["n": .count(things.count - Self.most)]))
            }
        }
    }

    private static let most = 5

    /// Where a point can be looked at; nil for what stands on this page.
    private func seen(_ point: GuidedStart.Point) -> Address? {
        switch point {
        case .decision: nil
        case .leader, .rhythm, .time: visit.address("strategia")
        case .asked, .released: visit.address("kyselyt")
        case .walked: visit.address("tulokset")
        case .goals: visit.address("tavoitteet")
        case .actions, .fresh: visit.address("digipolku")
        case .money: visit.address("digipolku", "raha")
        case .reviewed: visit.address("muutokset")
        case .answered: visit.address("toimintaymparisto")
        }
    }
}
