import Database
import Domain

extension Store {
    /// The whole path in one snapshot.
    ///
    /// - Parameters:
    ///   - reader: nil for visitors, who read what is published. Of the past they see what was public then and is today.
    ///   - day: as it was at the end of that day; nil for now.
    /// - Throws: `.notAllowed(.readInternal)` for a member without that right.
    package func roadmap(
        in organisation: Organisation.ID, for reader: Actor? = nil, on day: Day? = nil
    ) async throws -> Roadmap {
        try reader?.require(.readInternal)
        let now = world.now()
        return try await database.read { db in
            let whole = try whole(in: organisation, on: day, now: now, db)
            return reader == nil ? try forVisitors(whole, isPast: day != nil, in: organisation, db) : whole
        }
    }

    /// As members see it.
    func whole(in organisation: Organisation.ID, on day: Day?, now: Instant, _ db: any Connection) throws -> Roadmap {
        let zone = try Self.zone(of: organisation, db)
        let end = day?.end(in: zone)
        func all<Content: Revisable>(_ type: Content.Type = Content.self) throws -> [Revision<Content>] {
            try revisions.all(in: organisation, before: end, db)
        }
        return Roadmap(
            day: day ?? now.day(in: zone), zone: zone, isInternal: true, strategy: try all(Strategy.self).first, themes: try all(),
            goals: try all(), needs: try all(), actions: try all(), benefits: try all(), effects: try all(), budgets: try all(),
            bodies: try all(), decisions: try all(Decision.self).sorted { ($0.day, $0.id) > ($1.day, $1.id) }, ideas: try all(),
            findings: try all(Finding.self).filter(\.content.isPinned), externalChanges: try all())
    }

    private func forVisitors(_ whole: Roadmap, isPast: Bool, in organisation: Organisation.ID, _ db: any Connection) throws -> Roadmap {
        var shown = whole
        shown.isInternal = false
        shown.actions = whole.actions.filter { $0.content.publishedAt != nil }
        shown.needs = whole.needs.filter { $0.content.isPublic }
        shown.themes = whole.themes.filter { !$0.isHidden }
        if isPast {
            let pinned = Set(try revisions.all(Finding.self, in: organisation, db).filter(\.content.isPinned).map(\.id))
            let onBoard = Set(try revisions.all(Theme.self, in: organisation, db).filter { !$0.content.isHidden }.map(\.id))
            shown.findings.removeAll { !pinned.contains($0.id) }
            shown.themes.removeAll { !onBoard.contains($0.id) }
            let published = Set(try revisions.all(Action.self, in: organisation, db).filter { $0.content.publishedAt != nil }.map(\.id))
            let heard = Set(try revisions.all(Need.self, in: organisation, db).filter { $0.content.isPublic }.map(\.id))
            shown.actions.removeAll { !published.contains($0.id) }
            shown.needs.removeAll { !heard.contains($0.id) }
        }
        // One that was merged into what only members read stands for itself.
        let read = Set(shown.needs.map(\.id))
        shown.needs = shown.needs.map { need in
            guard let other = need.mergedInto, !read.contains(other) else { return need }
            var alone = need.content
            alone.mergedInto = nil
            return need.saying(alone)
        }
        let actions = Set(shown.actions.map(\.id))
        shown.benefits = whole.benefits.filter { actions.contains($0.content.action) }
        shown.effects = whole.effects.filter { actions.contains($0.content.action) }
        shown.budgets = whole.budgets.filter { actions.contains($0.content.action) }
        shown.findings = try shown.findings.filter { try isOpen($0.content, in: organisation, db) }
        return shown
    }
}
