import Domain
import Formats
import Store

/// The strategy as it came about, the needs of residents, changes from outside, and decisions with the actions that came after them.
struct DirectionStory: Sendable {
    let demo: Demo
    let store: Store
    let town: Town

    var happenings: [Happening] { strategy + demo.needs.flatMap(happenings) + demo.changes.flatMap(happenings) + demo.decisions.compactMap(naming) }

    private var strategy: [Happening] {
        let entry = demo.strategy
        return [
            changing(entry.begun) { strategy, known in
                strategy.guide = Strategy.Guide(start: try known.find(entry.start, in: \.decisions), leader: entry.leader, rhythm: entry.rhythm)
            },
            changing(entry.written) { strategy, known in
                strategy.name = demo.organisation.strategy
                strategy.values = demo.organisation.values
                strategy.vision = entry.vision
                strategy.starts = entry.starts
                strategy.ends = entry.ends
                strategy.approved = try known.find(entry.approved, in: \.decisions)
            },
            changing(entry.counted) { strategy, _ in strategy.free = entry.free },
            changing(entry.reviewed) { strategy, _ in strategy.guide.reviewed = entry.reviewed },
        ]
    }

    private func changing(_ day: Day, _ change: @escaping @Sendable (inout Strategy, Known) throws -> Void) -> Happening {
        Happening(day) { known in
            let current = try await store.strategy(in: town.organisation)
            var strategy = current?.content ?? Strategy()
            try change(&strategy, known)
            if let current {
                _ = try await store.editStrategy(current.id, to: strategy, expecting: current.number, by: town.lead)
            } else {
                _ = try await store.addStrategy(strategy, by: town.lead)
            }
        }
    }

    private func happenings(_ entry: DemoNeed) -> [Happening] {
        let adding = Happening(entry.written) { known in
            var need = entry.need
            need.idea = entry.idea.flatMap { known.ideas[$0] }
            known.needs[entry.key] = try await store.addNeed(need, by: town.lead).id
        }
        guard let merging = entry.merged else { return [adding] }
        let merged = Happening(merging.day) { known in
            let id = try known.find(entry.key, in: \.needs)
            guard let current = try await store.needs(in: town.organisation, for: town.lead).first(where: { $0.id == id }) else { return }
            var need = current.content
            need.mergedInto = try known.find(merging.into, in: \.needs)
            _ = try await store.editNeed(id, to: need, expecting: current.number, by: town.lead)
        }
        return [adding, merged]
    }

    /// Logged on its day; whoever owns an action that it touches is asked on theirs.
    private func happenings(_ entry: DemoExternalChange) -> [Happening] {
        let days = Set([entry.logged] + entry.touches.map(\.asked)).sorted()
        return days.map { day in
            Happening(day) { known in
                var change = entry.change
                change.touches = try entry.touches.filter { $0.asked <= day }.map {
                    ExternalChange.Touch(action: try known.find($0.action, in: \.actions).id, asked: $0.asked)
                }
                let current = try await store.externalChanges(in: town.organisation).first { $0.title == entry.change.title }
                if let current {
                    _ = try await store.editExternalChange(current.id, to: change, expecting: current.number, by: town.lead)
                } else {
                    _ = try await store.addExternalChange(change, by: town.lead)
                }
            }
        }
    }

    /// A decision may be about actions that were written down only after it.
    private func naming(_ entry: DemoDecision) -> Happening? {
        let written = entry.actions.compactMap { demo.action($0)?.written }
        guard let last = written.max(), last >= entry.day else { return nil }
        return Happening(last) { known in
            let id = try known.find(entry.key, in: \.decisions)
            guard let current = try await store.decisions(in: town.organisation).first(where: { $0.id == id }) else { return }
            var decision = current.content
            decision.actions = try entry.actions.map { try known.find($0, in: \.actions).id }
            _ = try await store.editDecision(id, to: decision, expecting: current.number, by: town.lead)
        }
    }
}
