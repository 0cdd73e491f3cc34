/// What people said in a round and what was done about it: one entry a pinned finding, what has moved first.
package struct SaidAndDone: Sendable {
    package let entries: [Entry]

    package struct Entry: Sendable {
        package let finding: Revision<Finding>
        /// Actions that began from it or answer it, as far as this reader sees them.
        package let actions: [Revision<Action>]
        package let state: State
    }

    package enum State: String, CaseIterable, Hashable, Sendable {
        /// an action that answers it goes on or is done
        case doing
        /// one is planned, or a draft of one is written
        case planned
        /// nothing is done: those who answered were told why, or see what was broken off
        case explained
        /// no action, and nobody has said why: what the lead's week asks about
        case open
    }

    package init(findings: [Revision<Finding>], actions: [Revision<Action>]) {
        let entries = findings.map { finding in
            let here = actions.filter { finding.led(to: $0) || $0.came(from: finding.content) }
            return Entry(finding: finding, actions: here, state: Self.state(here, finding.content))
        }
        self.entries = State.allCases.flatMap { state in entries.filter { $0.state == state } }
    }

    /// The pinned findings of a round, with the actions of the path as one reader sees it.
    package init(of round: Round.ID, _ path: Roadmap) {
        self.init(findings: path.findings.filter { $0.round == round }, actions: path.actions)
    }

    package func entries(_ state: State) -> [Entry] { entries.filter { $0.state == state } }

    private static func state(_ actions: [Revision<Action>], _ finding: Finding) -> State {
        if actions.contains(where: { [.going, .done].contains($0.phase) }) { return .doing }
        if actions.contains(where: { [.planned, .draft].contains($0.phase) }) { return .planned }
        return finding.reply.isEmpty && actions.isEmpty ? .open : .explained
    }
}

extension Revision where Content == Action {
    /// It began straight from the statement that the finding is about, in the same round.
    fileprivate func came(from finding: Finding) -> Bool {
        guard case .statement(let id, let round) = content.origin else { return false }
        return id == finding.statement && round == finding.round
    }
}
