import Database
import Domain
import Secrets

/// People of one label who get a link each.
package struct Invited: Hashable, Sendable {
    /// The label's number.
    package let label: Int
    package let people: Int
    /// Addresses of some or all of them; empty when the links are printed.
    package let contacts: [String]

    package init(label: Int, people: Int, contacts: [String] = []) {
        self.label = label
        self.people = people
        self.contacts = contacts
    }
}

extension Ballot {
    /// Makes the round's key and lays down who is asked, before the store opens the round.
    ///
    /// Repeating it replaces what an interrupted opening left behind.
    ///
    /// - Parameters:
    ///   - invited: people with personal links.
    ///   - linked: numbers of the labels that are reached by a group or public link.
    /// - Throws: `BallotRefusal.notDraft`, `.invitation`; `KeyFault`.
    package func prepare(_ round: Round.ID, invited: [Invited], linked: [Int]) async throws {
        let labels = invited.map(\.label) + linked
        guard labels.allSatisfy({ (0...0xFFFF).contains($0) }), invited.allSatisfy({ $0.contacts.count <= $0.people }) else {
            throw BallotRefusal.invitation
        }
        _ = try keys.make(.round(round))
        try await database.write { db in
            guard try db.row("SELECT id FROM round WHERE id = \(round.number) AND state = 'draft'") != nil else { throw BallotRefusal.notDraft }
            try db.run("DELETE FROM invitation WHERE round = \(round.number)")
            try db.run("DELETE FROM entry_link WHERE round = \(round.number)")
            for group in invited { try add(group, to: round, in: db) }
            for label in Set(linked).sorted() {
                try db.run("INSERT INTO entry_link (slug, round, label) VALUES (\(Base32.text(Secrets.random(5))), \(round.number), \(label))")
            }
        }
    }

    private func add(_ group: Invited, to round: Round.ID, in db: any Connection) throws {
        for index in 0..<group.people {
            let contact = group.contacts.indices.contains(index) ? group.contacts[index] : nil
            try db.run(
                """
                INSERT INTO invitation (round, person, contact, label)
                VALUES (\(round.number), \(Secrets.random62()), \(contact), \(group.label))
                """)
        }
    }
}
