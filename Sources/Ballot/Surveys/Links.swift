import Database
import Domain
import Secrets

/// The link of one invited person.
package struct PersonalLink: Sendable {
    /// The label's number.
    package let label: Int
    /// Whom it goes to by mail; nil for one that is printed.
    package let contact: String?
    package let ticket: String
}

/// A group or public link.
package struct EntryLink: Hashable, Sendable {
    package let slug: String
    package let round: Round.ID
    /// The label's number.
    package let label: Int
}

extension Ballot {
    /// Everyone's link, by label; the same at every call while the round's key exists.
    ///
    /// - Throws: `KeyFault.missing` once the round is released.
    package func personalLinks(of round: Round.ID) async throws -> [PersonalLink] {
        let keys = RoundKeys(round, from: try keys.key(.round(round)))
        let rows = try await database.read { db in
            try db.rows(
                "SELECT person, contact, label FROM invitation WHERE round = \(round.number) AND shared = FALSE ORDER BY label, person")
        }
        return try rows.map { row in
            let label = Int(try row.integer("label"))
            let ticket = keys.ticket(label: label, person: try row.integer("person"))
            return PersonalLink(label: label, contact: try row.optional("contact", Row.text), ticket: ticket.text)
        }
    }

    /// The round's group and public links, by label.
    package func entryLinks(of round: Round.ID) async throws -> [EntryLink] {
        let rows = try await database.read { db in
            try db.rows("SELECT slug, round, label FROM entry_link WHERE round = \(round.number) ORDER BY label")
        }
        return try rows.map(EntryLink.init)
    }

    /// The open round and label behind a group or public link.
    ///
    /// - Throws: `BallotRefusal.unknownLink`, also when the round takes no answers.
    package func entryLink(_ slug: String, of organisation: Organisation.ID) async throws -> EntryLink {
        let now = world.now().milliseconds
        let row = try await database.read { db in
            try db.row(
                """
                SELECT entry_link.slug, entry_link.round, entry_link.label
                  FROM entry_link JOIN round ON round.id = entry_link.round
                 WHERE entry_link.slug = \(slug) AND round.organisation = \(organisation.number)
                   AND round.state = 'open' AND round.closes_at > \(now)
                """)
        }
        guard let row else { throw BallotRefusal.unknownLink }
        return try EntryLink(row)
    }

    /// A ticket for one form that is opened through a group or public link; it stands in the form as a hidden field.
    package func freshTicket(for link: EntryLink) throws -> Ticket {
        RoundKeys(link.round, from: try keys.key(.round(link.round))).freshTicket(label: link.label)
    }

    /// Checks a ticket against the organisation's open rounds. A used one is as genuine as a new one.
    ///
    /// - Throws: `BallotRefusal.unknownLink`; `KeyFault` when the key of an open round cannot be read and no other round knows it.
    package func openTicket(_ text: String, of organisation: Organisation.ID) async throws -> Ticket {
        guard text.utf8.count == 45, let bytes = Base32.bytes(text) else { throw BallotRefusal.unknownLink }
        var fault: KeyFault?
        for round in try await openRounds(of: organisation) {
            do {
                if let ticket = RoundKeys(round, from: try keys.key(.round(round))).checked(bytes, text: text) { return ticket }
            } catch let found as KeyFault {
                fault = found
            }
        }
        throw fault ?? BallotRefusal.unknownLink
    }

    private func openRounds(of organisation: Organisation.ID) async throws -> [Round.ID] {
        let now = world.now().milliseconds
        let rows = try await database.read { db in
            try db.rows("SELECT id FROM round WHERE organisation = \(organisation.number) AND state = 'open' AND closes_at > \(now)")
        }
        return try rows.map { Round.ID(try $0.integer("id")) }
    }
}

extension EntryLink {
    fileprivate init(_ row: Row) throws {
        self.init(slug: try row.text("slug"), round: Round.ID(try row.integer("round")), label: Int(try row.integer("label")))
    }
}
