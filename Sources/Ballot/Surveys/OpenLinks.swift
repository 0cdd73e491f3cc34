import Database
import Domain
import Secrets

/// The links of an organisation's open rounds as of one moment: checks tickets without asking the store again.
///
/// It holds round keys, so keep it for a second at most. A round that was closed since is refused at submission.
package struct OpenLinks: Sendable {
    let keys: [RoundKeys]
    private let links: [String: EntryLink]
    private let fault: KeyFault?

    fileprivate init(keys: [RoundKeys], links: [EntryLink], fault: KeyFault?) {
        self.keys = keys
        self.links = Dictionary(links.map { ($0.slug, $0) }) { first, _ in first }
        self.fault = fault
    }

    /// The ticket that a link or a hidden field carries; a used one is as genuine as a new one.
    ///
    /// - Throws: `BallotRefusal.unknownLink`; `KeyFault` when the key of an open round cannot be read and no other round knows it.
    package func ticket(_ text: String) throws -> Ticket {
        guard text.utf8.count == 45, let bytes = Base32.bytes(text) else { throw BallotRefusal.unknownLink }
        for round in keys {
            if let ticket = round.checked(bytes, text: text) { return ticket }
        }
        throw fault ?? BallotRefusal.unknownLink
    }

    /// - Throws: `BallotRefusal.unknownLink`.
    package func entry(_ slug: String) throws -> EntryLink {
        guard let link = links[slug] else { throw BallotRefusal.unknownLink }
        return link
    }

    /// The group's or public link that a ticket's label has; nil where links are personal.
    package func entry(for ticket: Ticket) -> EntryLink? {
        links.values.first { $0.round == ticket.round && $0.label == ticket.label }
    }

    /// A ticket for one form that is opened through a group or public link.
    ///
    /// - Throws: `KeyFault` when the round's key cannot be read.
    package func freshTicket(for link: EntryLink) throws -> Ticket {
        guard let round = keys.first(where: { $0.round == link.round }) else { throw fault ?? BallotRefusal.unknownLink }
        return round.freshTicket(label: link.label)
    }
}

extension Ballot {
    /// Keys and entry links of the rounds that take answers now.
    package func openLinks(of organisation: Organisation.ID) async throws -> OpenLinks {
        let now = world.now().milliseconds
        let rows = try await database.read { db in
            try db.rows(
                """
                SELECT round.id AS round, entry_link.slug AS slug, entry_link.label AS label
                  FROM round LEFT JOIN entry_link ON entry_link.round = round.id
                 WHERE round.organisation = \(organisation.number) AND round.state = 'open' AND round.closes_at > \(now)
                """)
        }
        let links = try rows.compactMap { row in
            try row.optional("slug", Row.text).map { slug in
                EntryLink(slug: slug, round: Round.ID(try row.integer("round")), label: Int(try row.integer("label")))
            }
        }
        var found: [RoundKeys] = []
        var fault: KeyFault?
        for id in Set(try rows.map { Round.ID(try $0.integer("round")) }).sorted() {
            do {
                found.append(RoundKeys(id, from: try keys.key(.round(id))))
            } catch let problem as KeyFault {
                fault = problem
            }
        }
        return OpenLinks(keys: found, links: links, fault: fault)
    }
}
