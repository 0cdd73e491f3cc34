import Domain
import HTML
import Store

/// What an action's owner does about a change from outside: update it, or say with one press that nothing changes.
struct LookedAt: View {
    let visit: Visit
    let change: ExternalChange.ID
    let action: Action.ID
    let isOnDesk: Bool

    func write(to page: inout HTML) {
        page.element("div", .class("buttons no-print")) { page in
            page.element(
                "a", .class("button quiet"), .href(visit.address("digipolku", action.description, "paivitys")),
                text: visit.t("direction.outside.update"))
            let place = visit.address("toimintaymparisto", change.description, "katsottu", action.description)
            PostForm(visit: visit, action: place).write(to: &page) { page in
                if isOnDesk { page.void("input", .type("hidden"), .name("to"), .value("desk")) }
                page.element("button", .type("submit"), .class("quiet"), text: visit.t("direction.outside.nothing-changes"))
            }
        }
    }
}

/// Changes from outside that ask an action's owner to look: on the action's own page and on the owner's desk.
struct AskedOfOwner: View {
    let visit: Visit
    let asked: [(change: Revision<ExternalChange>, action: Revision<Action>)]
    let isOnDesk: Bool

    func write(to page: inout HTML) {
        guard !asked.isEmpty else { return }
        let t = visit.t
        page.element("section", .class("notice waiting"), .aria(.labelledby, "ymparisto")) { page in
            page.element("h2", .id("ymparisto"), text: t("direction.outside.look", ["n": .count(changes.count)]))
            for change in changes {
                let actions = asked.filter { $0.change.id == change.id }.map(\.action)
                page.element("p") { page in
                    page.link(change, visit)
                    if let day = change.inForce {
                        page.text(
                            ". "
                                + t(
                                    day > visit.now.day(in: visit.organisation?.zone ?? .helsinki)
                                        ? "direction.outside.will-hold" : "direction.outside.holds", ["day": .day(day)]))
                    }
                    guard isOnDesk else { return }
                    page.text(" ")
                    guard let only = actions.first, actions.count == 1 else { return page.text(t("direction.outside.look.actions")) }
                    page.sentence(t("direction.outside.look.action", ["action": Visit.a]), { $0.link(only, visit) })
                }
                guard actions.count > 1 else {
                    for action in actions { look(change, action, &page) }
                    continue
                }
                page.element("ul", .class("bare-list")) { page in
                    for action in actions {
                        page.element("li") { page in
                            page.link(action, visit)
                            look(change, action, &page)
                        }
                    }
                }
            }
        }
    }

    /// Each once, whatever it touches.
    private var changes: [Revision<ExternalChange>] {
        asked.reduce(into: []) { found, pair in if !found.contains(where: { $0.id == pair.change.id }) { found.append(pair.change) } }
    }

    private func look(_ change: Revision<ExternalChange>, _ action: Revision<Action>, _ page: inout HTML) {
        guard visit.actor?.mayEdit(action.content) == true else { return }
        page.add(LookedAt(visit: visit, change: change.id, action: action.id, isOnDesk: isOnDesk))
    }
}

extension Site {
    /// Changes whose owner has not looked at these actions.
    func asked(about actions: [Revision<Action>], _ visit: Visit) async throws -> [(change: Revision<ExternalChange>, action: Revision<Action>)] {
        let organisation = try visit.home()
        return try await store.externalChanges(in: organisation.id).asked(about: actions, in: organisation.zone)
    }
}
