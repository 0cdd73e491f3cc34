import Database
import Domain

extension Store {
    /// The tiles in their order, for everybody: hidden ones are left out.
    ///
    /// - Parameter day: as it was at the end of that day; nil for now. Only what is shown today is shown of the past.
    package func board(in organisation: Organisation.ID, on day: Day? = nil) async throws -> [Revision<Theme>] {
        let (now, then) = try await themes(in: organisation, on: day)
        let shown = Set(now.filter { !$0.isHidden }.map(\.id))
        return then.filter { !$0.isHidden && shown.contains($0.id) }
    }

    /// Every tile in its order, hidden ones too.
    ///
    /// - Throws: `.notAllowed(.readInternal)`.
    package func themes(for actor: Actor, on day: Day? = nil) async throws -> [Revision<Theme>] {
        try actor.require(.readInternal)
        return try await themes(in: actor.organisation, on: day).then
    }

    /// One shown tile by its key.
    ///
    /// - Throws: `.missing` for a hidden, a foreign and an unknown one alike.
    package func theme(_ key: String, in organisation: Organisation.ID) async throws -> Revision<Theme> {
        let theme: Revision<Theme> = try await database.read { try Objects.current(key: key, in: organisation, $0) }
        guard !theme.isHidden else { throw StoreFault.missing }
        return theme
    }

    /// One tile by its key, hidden or not.
    package func theme(_ key: String, for actor: Actor) async throws -> Revision<Theme> {
        try actor.require(.readInternal)
        return try await database.read { try Objects.current(key: key, in: actor.organisation, $0) }
    }

    /// Every version of a shown tile, oldest first: what it meant here, and when.
    package func themeHistory(_ key: String, in organisation: Organisation.ID) async throws -> [Revision<Theme>] {
        let theme = try await theme(key, in: organisation)
        return try await database.read { try Objects.history(theme.id, in: organisation, $0) }.filter { !$0.isHidden }
    }

    /// An own theme, last on the board. Its key is made from its id.
    ///
    /// - Throws: `.notAllowed(.editBoard)`, `.unfit`.
    package func addTheme(name: LocalText, sentence: LocalText, by actor: Actor) async throws -> Revision<Theme> {
        try actor.require(.editBoard)
        let id: Theme.ID = world.id()
        let theme = Theme(key: "oma-\(id)", isOwn: true, name: name, sentence: sentence)
        return try await change(.themeAdded, by: actor) { try $0.add(theme, id: id) }
    }

    /// New names, meaning, target, owner, or hidden; key and origin stay.
    ///
    /// - Throws: `.notAllowed(.editBoard)`, `.missing`, `.unfit`, `EditConflict<Revision<Theme>>`.
    package func editTheme(
        _ id: Theme.ID, to theme: Theme, expecting number: Int, reason: String = "", by actor: Actor
    ) async throws -> Revision<Theme> {
        try actor.require(.editBoard)
        return try await edit(id, .themeChanged, expecting: number, by: actor, reason: reason) { current in
            guard theme.isOwn == current.isOwn else { throw StoreFault.unfit }
            return theme
        }
    }

    /// Puts the tiles in this order; keys that are left out follow in the order they had.
    ///
    /// - Throws: `.notAllowed(.editBoard)`, `.missing` for an unknown key.
    package func orderThemes(_ keys: [String], by actor: Actor) async throws {
        try actor.require(.editBoard)
        try await change(.themesOrdered, by: actor) { ledger in
            let themes = try Objects.all(Theme.self, in: actor.organisation, ledger.db)
            guard Set(keys).isSubset(of: themes.map(\.key)), Set(keys).count == keys.count else { throw StoreFault.missing }
            let rest = themes.map(\.key).filter { !keys.contains($0) }
            ledger.detail = (keys + rest).joined(separator: " ")
            for (place, key) in (keys + rest).enumerated() {
                try ledger.db.run(
                    """
                    UPDATE object SET place = \(place + 1)
                     WHERE organisation = \(actor.organisation.number) AND kind = 'theme' AND key = \(key)
                    """)
            }
        }
    }

    private func themes(in organisation: Organisation.ID, on day: Day?) async throws -> (now: [Revision<Theme>], then: [Revision<Theme>]) {
        try await database.read { db in
            let now = try revisions.all(Theme.self, in: organisation, db)
            guard let day else { return (now, now) }
            return (now, try revisions.all(Theme.self, in: organisation, before: day.end(in: Self.zone(of: organisation, db)), db))
        }
    }
}
