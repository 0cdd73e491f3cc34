import Database
import Domain

extension Store {
    /// Makes an organisation with its board: the themes of `instrument` in their order. The first one greets at the bare address.
    ///
    /// - Parameter actor: nil for the program itself; whoever makes it by hand is given a role in it afterwards.
    /// - Throws: `.unfit`, `.taken` when the slug is somebody's.
    package func addOrganisation(
        slug: String, name: LocalText, languages: [Language] = [.fi], wording: Wording = .municipality,
        accent: String = Organisation.defaultAccent, contact: String = "", zone: Zone = .helsinki, themes: [InstrumentTheme]
    ) async throws -> Organisation {
        let organisation = Organisation(
            id: world.id(), slug: slug, name: name, languages: languages, wording: wording, accent: accent, contact: contact, zone: zone)
        guard organisation.isFit else { throw StoreFault.unfit }
        let tiles = themes.map { (id: world.id() as Theme.ID, theme: Theme($0)) }
        return try await change(.organisationAdded, by: .program(in: organisation.id)) { ledger in
            let isFirst = try ledger.db.row("SELECT id FROM organisation LIMIT 1") == nil
            do {
                try ledger.db.run("INSERT INTO organisation (id, slug, home) VALUES (\(organisation.id.number), \(slug), \(isFirst))")
            } catch DatabaseFault.unique {
                throw StoreFault.taken
            }
            let kept = try ledger.add(organisation, id: organisation.id)
            for tile in tiles { _ = try ledger.add(tile.theme, id: tile.id) }
            return kept.content
        }
    }

    package func organisation(slug: String) async throws -> Organisation? {
        try await database.read { db in
            try db.row("SELECT id FROM organisation WHERE slug = \(slug)").map {
                try Objects.current(ID<Organisation>(try $0.integer("id")), in: ID(try $0.integer("id")), db).content
            }
        }
    }

    /// The organisation that greets at the bare address; nil in an empty store.
    package func homeOrganisation() async throws -> Organisation? {
        try await database.read { db in
            try db.row("SELECT id FROM organisation WHERE home = TRUE").map {
                try Objects.current(ID<Organisation>(try $0.integer("id")), in: ID(try $0.integer("id")), db).content
            }
        }
    }

    /// All of the installation, by slug.
    package func organisations() async throws -> [Organisation] { try await database.read { try organisations(in: $0) } }

    /// The same as a transaction sees it.
    package func organisations(in db: any Connection) throws -> [Organisation] {
        try db.rows("SELECT id FROM organisation ORDER BY slug").map {
            try Objects.current(ID<Organisation>(try $0.integer("id")), in: ID(try $0.integer("id")), db).content
        }
    }

    /// The settings with their version, for the form that edits them.
    package func settings(for actor: Actor) async throws -> Revision<Organisation> {
        try actor.require(.manageOrganisation)
        return try await database.read { try Objects.current(actor.organisation, in: actor.organisation, $0) }
    }

    /// New settings; id and slug stay.
    ///
    /// - Throws: `.notAllowed(.manageOrganisation)`, `.unfit`, `EditConflict<Revision<Organisation>>`.
    package func editOrganisation(
        _ organisation: Organisation, expecting number: Int, reason: String = "", by actor: Actor
    ) async throws -> Revision<Organisation> {
        try actor.require(.manageOrganisation)
        guard organisation.id == actor.organisation else { throw StoreFault.missing }
        return try await edit(organisation.id, .organisationChanged, expecting: number, by: actor, reason: reason) { current in
            guard organisation.slug == current.slug else { throw StoreFault.unfit }
            return organisation
        }
    }

    static func zone(of organisation: Organisation.ID, _ db: any Connection) throws -> Zone {
        try Objects.current(organisation, in: organisation, db).content.zone
    }
}
