import Domain
import Formats
import Store

/// How each action of the path came to be what it is: written down, published, changed for a reason.
struct ActionStory: Sendable {
    let demo: Demo
    let store: Store
    let town: Town

    var happenings: [Happening] { demo.actions.flatMap(happenings) }

    private func happenings(of entry: DemoAction) -> [Happening] {
        var versions = entry.versions[...]
        var list: [Happening] = []
        if let first = versions.first, first.day <= entry.written {
            versions.removeFirst()
            list.append(adding(entry, first.action, reason: first.why, on: first.day))
        } else {
            list.append(adding(entry, entry.draft, reason: "", on: entry.written))
        }
        if let day = entry.published { list.append(publishing(entry, on: day)) }
        return list + versions.map { editing(entry, to: $0) }
    }

    private func adding(_ entry: DemoAction, _ action: Action, reason: String, on day: Day) -> Happening {
        Happening(day) { known in
            let linked = try linked(action, of: entry, known)
            known.actions[entry.id] = try await store.addAction(linked, reason: reason, by: town.lead)
        }
    }

    private func publishing(_ entry: DemoAction, on day: Day) -> Happening {
        Happening(day) { known in
            let current = try known.find(entry.id, in: \.actions)
            known.actions[entry.id] = try await store.publishAction(current.id, expecting: current.number, by: town.lead)
        }
    }

    private func editing(_ entry: DemoAction, to version: DemoVersion) -> Happening {
        Happening(version.day) { known in
            let current = try known.find(entry.id, in: \.actions)
            let linked = try linked(version.action, of: entry, known)
            known.actions[entry.id] = try await store.editAction(
                current.id, to: linked, expecting: current.number, reason: version.why,
                by: isOwnersOwn(entry) ? town.actor(.owner) : town.lead)
        }
    }

    private func isOwnersOwn(_ entry: DemoAction) -> Bool { entry.sector == town.ownersSector }

    /// The action with its owner's account, goals and origin: the ids that the data files have no words for.
    private func linked(_ action: Action, of entry: DemoAction, _ known: Known) throws -> Action {
        var linked = action
        if isOwnersOwn(entry) { linked.owner.account = town.accounts[.owner] }
        linked.goals = try entry.goals.map { try known.find($0, in: \.goals) }
        linked.needs = demo.needs.filter { $0.answeredBy.contains(entry.id) }.compactMap { known.needs[$0.key] }
        linked.origin = try entry.origin.map { try origin($0, known) }
        if linked.pilot?.verdict != nil, let key = entry.decision { linked.pilot?.verdict?.decision = try known.find(key, in: \.decisions) }
        return linked
    }

    private func origin(_ origin: DemoOrigin, _ known: Known) throws -> Origin {
        switch origin {
        case .decision(let key): return .decision(try known.find(key, in: \.decisions))
        case .statement(let id, let round): return .statement(id, round: try known.find(round, in: \.rounds))
        case .idea(let code):
            guard let idea = known.ideas[code] else { throw DemoFault.unknown("idea \(code)") }
            return .idea(idea)
        case .action(let key): return .action(try known.find(key, in: \.actions).id)
        case .text(let text): return .text(text)
        }
    }
}

extension DemoAction {
    /// The day on which it was written down: its first change, or its publication when that came before.
    var written: Day {
        let first = history.first?.day ?? published
        return [first, published].compactMap { $0 }.min() ?? Day(number: 0)
    }

    /// What it said before anything of its history had happened.
    var draft: Action {
        var draft = versions.first?.action ?? action
        draft.phase = .draft
        draft.indicator.now = nil
        draft.indicator.measured = nil
        draft.steps = draft.steps.map { Step(title: $0.title, done: $0.done.flatMap { $0 <= written ? $0 : nil }) }
        return draft
    }
}
