import Database
import Domain

/// What a spreadsheet changes on the path.
package struct PathImport: Sendable {
    package var actions = PartImport<Action>()
    package var benefits = PartImport<Benefit>()
    package var budgets = PartImport<Budget>()
    package var needs = PartImport<Need>()

    package init() {}

    fileprivate var count: (edits: Int, additions: Int) {
        (
            actions.edits.count + benefits.edits.count + budgets.edits.count + needs.edits.count,
            actions.additions.count + benefits.additions.count + budgets.additions.count + needs.additions.count
        )
    }
}

/// What one of its sheets changes.
package struct PartImport<Part: Sendable>: Sendable {
    package let edits: [Edit]
    /// Actions become drafts.
    package let additions: [Part]

    package init(edits: [Edit] = [], additions: [Part] = []) {
        self.edits = edits
        self.additions = additions
    }

    package struct Edit: Sendable {
        package let id: ID<Part>
        /// The version that was compared with.
        package let number: Int
        package let part: Part

        package init(id: ID<Part>, number: Int, part: Part) {
            self.id = id
            self.number = number
            self.part = part
        }
    }
}

/// The same form was sent before: everything it adds is there.
package struct WrittenBefore: Error {}

/// Somebody changed what a spreadsheet changes too, after it was compared.
package struct PathHasMoved: Error {}

extension Store {
    /// Every edit and every addition in one durable change, or nothing.
    ///
    /// - Parameter mark: of the form that was confirmed; what it adds is added once.
    /// - Throws: `.notAllowed(.editRoadmap)`, `.missing`, `.unfit`, `.notComplete`, `.reasonMissing` when an action that everybody reads is
    ///   changed without one, `PathHasMoved` when something has another version by now, `WrittenBefore`.
    package func take(_ file: PathImport, reason: String, mark: String = Store.mark(), by actor: Actor) async throws {
        try actor.require(.editRoadmap)
        do {
            try await change(.pathImported, by: actor) { ledger in
                var additions = Additions(store: self, mark: mark, organisation: actor.organisation)
                if file.count.additions > 0, try additions.areThere(ledger.db) { throw WrittenBefore() }
                try Self.take(file.actions, into: ledger, &additions, reason) { action, current in
                    guard let current else { return try Self.draft(action) }
                    return try Self.imported(action, over: current, reason)
                }
                // What belongs to an action stays with it.
                try Self.take(file.benefits, into: ledger, &additions, reason) { try Self.kept($0, $0.action == $1?.action ?? $0.action) }
                try Self.take(file.budgets, into: ledger, &additions, reason) { try Self.kept($0, $0.action == $1?.action ?? $0.action) }
                try Self.take(file.needs, into: ledger, &additions, reason) { need, _ in need }
                ledger.object = 0
                ledger.detail = "\(file.count.edits) \(file.count.additions)"
            }
        } catch StoreFault.taken {
            // Somebody counted the money of the same action first.
            throw PathHasMoved()
        }
    }

    /// What the form with this mark adds is there.
    ///
    /// - Throws: `.notAllowed(.editRoadmap)`.
    package func isWritten(_ mark: String, by actor: Actor) async throws -> Bool {
        try actor.require(.editRoadmap)
        let additions = Additions(store: self, mark: mark, organisation: actor.organisation)
        return try await database.read { try additions.areThere($0) }
    }

    private static func take<Part: Revisable>(
        _ file: PartImport<Part>, into ledger: Ledger, _ additions: inout Additions, _ reason: String, _ next: (Part, Part?) throws -> Part
    ) throws {
        for edit in file.edits {
            do {
                _ = try ledger.edit(edit.id, expecting: edit.number, reason: reason) { try next(edit.part, $0) }
            } catch is Unchanged<Revision<Part>> {} catch is EditConflict<Revision<Part>> {
                throw PathHasMoved()
            }
        }
        for part in file.additions { _ = try ledger.add(try next(part, nil), id: additions.nextID(), reason: reason) }
    }

    /// The ids of what one form adds, one after the other.
    private struct Additions: Sendable {
        let store: Store
        let mark: String
        let organisation: Organisation.ID
        private var count = 0

        init(store: Store, mark: String, organisation: Organisation.ID) {
            self.store = store
            self.mark = mark
            self.organisation = organisation
        }

        mutating func nextID<Part>() -> ID<Part> {
            count += 1
            return store.id(once: mark, count - 1, in: organisation)
        }

        func areThere(_ db: any Connection) throws -> Bool {
            let first: ID<Action> = store.id(once: mark, in: organisation)
            return try db.row("SELECT 1 AS there FROM object WHERE id = \(first.number)") != nil
        }
    }

    private static func kept<Part>(_ part: Part, _ isFit: Bool) throws -> Part {
        guard isFit else { throw StoreFault.unfit }
        return part
    }

    private static func draft(_ action: Action) throws -> Action {
        guard !action.lacksVerdict else { throw StoreFault.notComplete([.verdict]) }
        var draft = action
        draft.publishedAt = nil
        return draft
    }

    /// Versions by id and number; those that are not there are left out.
    ///
    /// - Throws: `.notAllowed(.readInternal)`.
    package func versions(_ wanted: [(id: Action.ID, number: Int)], for actor: Actor) async throws -> [Revision<Action>] {
        try await parts(wanted, for: actor)
    }

    package func versions(_ wanted: [(id: Benefit.ID, number: Int)], for actor: Actor) async throws -> [Revision<Benefit>] {
        try await parts(wanted, for: actor)
    }

    package func versions(_ wanted: [(id: Budget.ID, number: Int)], for actor: Actor) async throws -> [Revision<Budget>] {
        try await parts(wanted, for: actor)
    }

    package func versions(_ wanted: [(id: Need.ID, number: Int)], for actor: Actor) async throws -> [Revision<Need>] {
        try await parts(wanted, for: actor)
    }

    private func parts<Part: Revisable>(_ wanted: [(id: ID<Part>, number: Int)], for actor: Actor) async throws -> [Revision<Part>] {
        try actor.require(.readInternal)
        return try await database.read { db in
            try wanted.compactMap { id, number in
                try db.row(
                    """
                    SELECT object, organisation, number, at, actor, reason, body
                      FROM revision
                     WHERE object = \(id.number) AND number = \(number) AND organisation = \(actor.organisation.number)
                       AND kind = \(Part.objectKind.rawValue)
                    """
                ).map { try Revision($0) }
            }
        }
    }

    private static func imported(_ action: Action, over current: Action, _ reason: String) throws -> Action {
        var next = action
        next.publishedAt = current.publishedAt
        if next != current, current.isPublished, reason.allSatisfy(\.isWhitespace) { throw StoreFault.reasonMissing }
        return try complete(next, over: current)
    }
}
