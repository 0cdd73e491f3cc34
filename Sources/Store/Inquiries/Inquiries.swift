import Database
import Domain

extension Store {
    /// Every inquiry of the actor's organisation, the one that closes last first; those that are not published only for insiders.
    package func inquiries(for actor: Actor) async throws -> [Inquiry] {
        let all = try await inquiries(in: actor.organisation)
        return actor.may(.readInternal) ? all : all.filter { $0.state == .released }
    }

    /// What visitors may know of.
    package func publishedInquiries(in organisation: Organisation.ID) async throws -> [Inquiry] {
        try await inquiries(in: organisation).filter { $0.state == .released }
    }

    private func inquiries(in organisation: Organisation.ID) async throws -> [Inquiry] {
        try await database.read { db in
            try db.rows("SELECT * FROM inquiry WHERE organisation = \(organisation.number) ORDER BY closes_at DESC, id").map { try Inquiry($0) }
        }
    }

    /// - Throws: `.missing`, also for one that is not published where the actor is no insider.
    package func inquiry(_ id: Inquiry.ID, for actor: Actor) async throws -> Inquiry {
        let inquiry = try await database.read { try Self.inquiry(id, in: actor.organisation, $0) }
        guard inquiry.state == .released || actor.may(.readInternal) else { throw StoreFault.missing }
        return inquiry
    }

    /// What was published, as it was frozen.
    ///
    /// - Throws: `.missing` for an inquiry that is not published.
    package func publication(of id: Inquiry.ID, in organisation: Organisation.ID) async throws -> (inquiry: Inquiry, publication: Publication) {
        try await database.read { db in
            let inquiry = try Self.inquiry(id, in: organisation, db)
            let row = try db.row("SELECT publication FROM inquiry WHERE id = \(id.number) AND state = 'released'")
            guard let row else { throw StoreFault.missing }
            return (inquiry, try Canonical.body(from: try row.text("publication")))
        }
    }

    static func inquiry(_ id: Inquiry.ID, in organisation: Organisation.ID, _ db: any Connection) throws -> Inquiry {
        let row = try db.row("SELECT * FROM inquiry WHERE id = \(id.number) AND organisation = \(organisation.number)")
        guard let row else { throw StoreFault.missing }
        return try Inquiry(row)
    }
}
