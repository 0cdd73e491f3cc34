import Database
import Domain

extension Store {
    /// Puts an action right before or right after another on the board.
    ///
    /// - Throws: `.notAllowed(.editRoadmap)`, `.missing`.
    package func moveAction(_ id: Action.ID, _ side: BoardSide, of other: Action.ID, by actor: Actor) async throws {
        try actor.require(.editRoadmap)
        guard id != other else { return }
        try await change(.actionsOrdered, by: actor) { ledger in
            let rows = try ledger.db.rows(
                "SELECT id FROM object WHERE organisation = \(actor.organisation.number) AND kind = 'action' ORDER BY place, id")
            let before = try rows.map { try $0.integer("id") }
            var order = before.filter { $0 != id.number }
            guard order.count < before.count, let place = order.firstIndex(of: other.number) else { throw StoreFault.missing }
            order.insert(id.number, at: side == .before ? place : place + 1)
            ledger.object = id.number
            for (index, action) in order.enumerated() where index >= before.count || before[index] != action {
                try ledger.db.run("UPDATE object SET place = \(index + 1) WHERE id = \(action)")
            }
        }
    }

    package enum BoardSide: Sendable {
        case before, after
    }
}
