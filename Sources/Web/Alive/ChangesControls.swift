import Domain
import HTML

/// Which days are held against each other: links that people want most, and a form for any other.
struct ChangesControls: View {
    let visit: Visit
    let facts: ChangesFacts

    private var t: Translator { visit.t }

    func write(to page: inout HTML) {
        page.element("div", .class("changes-controls no-print")) { page in
            page.element("nav", .aria(.label, t("alive.since"))) { page in
                page.element("p", .class("small quiet"), text: t("alive.since"))
                page.element("ul", .class("chips")) { page in
                    for shortcut in facts.shortcuts where isFirst(shortcut) { page.element("li") { write(shortcut, &$0) } }
                }
            }
            page.element("nav", .class("path-views"), .aria(.label, t("alive.grouping"))) { page in
                page.element("ul") { page in
                    for grouping in ChangesQuery.Grouping.allCases {
                        let isHere = grouping == facts.query.grouping
                        page.element("li") { page in
                            page.element(
                                "a", .href(ChangesQuery.address(visit, since: facts.since, until: facts.until, grouping: grouping)),
                                .with("aria-current", ifSome: isHere ? "page" : nil), text: t(TextKey(family: "alive.grouping", grouping)))
                        }
                    }
                }
            }
            page.element("details", .class("path-filter")) { page in
                page.element("summary", text: t("alive.days"))
                let others = facts.shortcuts.filter { !isFirst($0) }
                if !others.isEmpty {
                    page.element("ul", .class("chips")) { page in
                        for shortcut in others { page.element("li") { write(shortcut, &$0) } }
                    }
                }
                form(&page)
            }
        }
    }

    /// The newest report, the last review, spring, the last month, and the one that is looked at; the others wait behind the choice of days.
    private func isFirst(_ shortcut: ChangesFacts.Shortcut) -> Bool {
        if shortcut.day == facts.since { return true }
        return switch shortcut.kind {
        case .review, .spring, .month: true
        case .named: false
        case .report: shortcut.day == facts.newestReport
        }
    }

    private func write(_ shortcut: ChangesFacts.Shortcut, _ page: inout HTML) {
        let isHere = shortcut.day == facts.since
        page.element(
            "a", .href(ChangesQuery.address(visit, since: shortcut.day, until: facts.today, grouping: facts.query.grouping)),
            .with("aria-current", ifSome: isHere ? "true" : nil)
        ) { page in
            switch shortcut.kind {
            case .report(let body, let meeting):
                page.text(t("alive.since.report", ["day": .day(meeting)]) + (body == nil ? "" : ", "))
                if let body { page.written(body.name, visit) }
            case .named(let name):
                page.written(name, visit)
                page.text(" " + t.day(shortcut.day))
            case .review: page.text(t("alive.since.review", ["day": .day(shortcut.day)]))
            case .spring: page.text(t("alive.since.spring", ["day": .day(shortcut.day)]))
            case .month: page.text(t("alive.since.month", ["day": .day(shortcut.day)]))
            }
        }
    }

    private func form(_ page: inout HTML) {
        page.element("form", .with("method", "get"), .action(visit.address("muutokset"))) { page in
            if facts.query.grouping != .kind {
                page.void("input", .type("hidden"), .name("ryhma"), .value(facts.query.grouping.rawValue))
            }
            page.element("div", .class("in-row")) { page in
                page.add(Field(name: "alku", label: t("alive.from"), control: .date, value: facts.since.iso))
                page.add(Field(name: "loppu", label: t("alive.to"), control: .date, value: facts.until.iso))
            }
            page.element("div", .class("buttons")) { $0.element("button", .class("quiet"), .type("submit"), text: t("roadmap.filter.show")) }
        }
    }
}
