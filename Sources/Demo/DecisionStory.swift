import Domain
import Formats
import Store

/// Decisions of the bodies, and residents' ideas with their answers.
struct DecisionStory: Sendable {
    let demo: Demo
    let store: Store
    let town: Town

    var happenings: [Happening] { demo.decisions.map(happening) + demo.ideas.map(happening) }

    /// A meeting that lies ahead of the story is on the list four days before the story's day.
    private func happening(_ entry: DemoDecision) -> Happening {
        Happening(min(entry.day, demo.storyDay.adding(-4))) { known in
            // Actions that come later are named by the direction's story.
            let decision = Decision(
                madeBy: try known.find(entry.body, in: \.bodies), day: entry.day, section: entry.section, text: entry.text, kind: entry.kind,
                goals: try entry.goals.map { try known.find($0, in: \.goals) }, actions: entry.actions.compactMap { known.actions[$0]?.id },
                money: entry.money)
            known.decisions[entry.key] = try await store.addDecision(decision, by: town.lead).id
        }
    }

    /// An idea is kept with its answer, so an answered one is written on the day of the answer.
    private func happening(_ entry: DemoIdea) -> Happening {
        Happening(entry.idea.answered ?? entry.idea.sent) { known in
            known.ideas[entry.idea.code] = try await store.addIdea(entry.idea, by: town.lead).id
        }
    }
}
