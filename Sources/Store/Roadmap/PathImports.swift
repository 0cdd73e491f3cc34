import Database
import Domain

/// What a spreadsheet changes on the path.
package struct PathImport: Sendable {
    package let edits: [Edit]
    /// They become drafts.
    package let additions: [Action]

    package init(edits: [Edit], additions: [Action]) {
        self.edits = edits
        self.additions = additions
    }

    package struct Edit: Sendable {
        package let id: Action.ID
        /// The version that was compared with.
        package let number: Int
        package let action: Action

        package init(id: Action.ID, number: Int, action: Action) {
            self.id = id
            self.number = number
            self.action = action
        }
    }
}

extension Store {
    /// Every edit and every addition in one durable change, or nothing.
    ///
    /// - Throws: `.notAllowed(.editRoadmap)`, `.missing`, `.unfit`, `.notComplete`, `.reasonMissing` when something that everybody reads is
    ///   changed without one, `EditConflict<Revision<Action>>` when an action has another version by now.
    package func take(_ file: PathImport, reason: String, by actor: Actor) async throws {
        try actor.require(.editRoadmap)
        let ids = file.additions.map { _ in world.id() as Action.ID }
        try await change(.pathImported, by: actor) { ledger in
            for edit in file.edits {
                do {
                    _ = try ledger.edit(edit.id, expecting: edit.number, reason: reason) { current in
                        try Self.imported(edit.action, over: current, reason)
                    }
                } catch is Unchanged<Revision<Action>> {}
            }
            for (action, id) in zip(file.additions, ids) {
                var draft = action
                draft.publishedAt = nil
                _ = try ledger.add(draft, id: id, reason: reason)
            }
            ledger.object = 0
            ledger.detail = "\(file.edits.count) \(file.additions.count)"
        }
    }

    /// Versions by action and number; those that are not there are left out.
    ///
    /// - Throws: `.notAllowed(.readInternal)`.
    package func versions(_ wanted: [(action: Action.ID, number: Int)], for actor: Actor) async throws -> [Revision<Action>] {
        try actor.require(.readInternal)
        return try await database.read { db in
            try wanted.compactMap { action, number in
                try db.row(
                    """
                    SELECT object, organisation, number, at, actor, reason, body
                      FROM revision
                     WHERE object = \(action.number) AND number = \(number) AND organisation = \(actor.organisation.number) AND kind = 'action'
                    """
                ).map { try Revision($0) }
            }
        }
    }

    private static func imported(_ action: Action, over current: Action, _ reason: String) throws -> Action {
        var next = action
        next.publishedAt = current.publishedAt
        if next != current, current.isPublished, reason.allSatisfy(\.isWhitespace) { throw StoreFault.reasonMissing }
        return try complete(next)
    }
}
