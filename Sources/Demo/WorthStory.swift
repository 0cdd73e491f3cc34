import Domain
import Formats
import Store

/// What the actions promised, measured, cost and claimed, each on its day.
struct WorthStory: Sendable {
    let demo: Demo
    let store: Store
    let town: Town

    var happenings: [Happening] { demo.budgets.flatMap(budget) + demo.benefits.flatMap(benefit) + demo.effects.flatMap(effect) }

    private func benefit(_ entry: DemoBenefit) -> [Happening] {
        let measured = Set(entry.measurements.compactMap(\.measured)).sorted()
        return [
            Happening(entry.written) { known in
                let action = try known.find(entry.action, in: \.actions).id
                known.benefits[entry.key] = try await store.addBenefit(entry.benefit(of: action, on: entry.written), by: town.lead)
            }
        ]
            + measured.map { day in
                Happening(day) { known in
                    let current = try known.find(entry.key, in: \.benefits)
                    let next = entry.benefit(of: current.content.action, on: day)
                    known.benefits[entry.key] = try await store.editBenefit(current.id, to: next, expecting: current.number, by: town.lead)
                }
            }
    }

    private func budget(_ entry: DemoBudget) -> [Happening] {
        entry.versions.map { version in
            Happening(version.day) { known in
                let action = try known.find(entry.action, in: \.actions).id
                let budget = Budget(action: action, years: version.years)
                guard let current = known.budgets[entry.action] else {
                    known.budgets[entry.action] = try await store.addBudget(budget, by: town.lead)
                    return
                }
                known.budgets[entry.action] = try await store.editBudget(
                    current.id, to: budget, expecting: current.number, reason: version.why, by: town.lead)
            }
        }
    }

    private func effect(_ entry: DemoEffect) -> [Happening] {
        let said = Happening(entry.said) { known in
            let claim = EffectClaim(
                action: try known.find(entry.action, in: \.actions).id, statement: entry.statement, group: entry.group,
                sector: entry.sector.flatMap { demo.sector($0)?.name }, hundredths: Int((entry.claimed * 100).rounded()),
                since: try known.find(entry.from, in: \.rounds), by: demo.survey.rounds.first { $0.key == entry.to }?.closes.year,
                note: entry.noted == nil ? entry.note : LocalText())
            known.effects[entry.action] = try await store.addEffect(claim, by: town.lead)
        }
        guard let noted = entry.noted else { return [said] }
        return [
            said,
            Happening(noted) { known in
                let current = try known.find(entry.action, in: \.effects)
                var claim = current.content
                claim.note = entry.note
                known.effects[entry.action] = try await store.editEffect(current.id, to: claim, expecting: current.number, by: town.lead)
            },
        ]
    }
}
