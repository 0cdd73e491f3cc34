import Database
import Domain
import Secrets

/// How many of one label are reached by mail.
package struct AddressCount: Hashable, Sendable {
    /// The label's number.
    package let label: Int
    package let addresses: Int
}

extension Ballot {
    /// Puts people on the list of those who get the round's letters: all of them, or none.
    ///
    /// Where links are personal, each address takes one that is free, from the end: printed ones are handed out from the beginning. Where a
    /// group has one link, it is written to with that.
    ///
    /// - Parameters:
    ///   - reach: of the round's plan: who has links of their own, and which labels a shared one leads to.
    ///   - people: how many of each label are asked.
    ///   - alsoWrite: runs in the same transaction when something was added.
    /// - Throws: `TooManyAddresses`; `BallotRefusal.closed` when the round takes no answers.
    package func add(
        _ addresses: [RoundAddress], to round: Round.ID, reach: [Reach], people: [Int: Int],
        alsoWrite: @escaping @Sendable (any Connection, AddressesTaken) throws -> Void = { _, _ in }
    ) async throws -> AddressesTaken {
        let now = world.now().milliseconds
        return try await database.write { db in
            guard try db.takesAnswers(round.number, at: now) else { throw BallotRefusal.closed }
            let known = try db.rows("SELECT contact FROM invitation WHERE round = \(round.number) AND contact IS NOT NULL")
            let there = Set(try known.map { Self.folded(try $0.text("contact")) })
            let new = addresses.filter { !there.contains(Self.folded($0.address.text)) }
            let byLabel = Dictionary(grouping: new, by: \.label)
            var refused: [TooManyAddresses.Group] = []
            for label in byLabel.keys.sorted() {
                let list = ListedLabel(round: round, reach: reach.first { $0.label == label }, people: people[label] ?? 0, label: label)
                let given = byLabel[label] ?? []
                let room = try list.room(db)
                if given.count > room { refused.append(.init(label: label, room: room, given: given.count)) } else { try list.add(given, db) }
            }
            guard refused.isEmpty else { throw TooManyAddresses(groups: refused) }
            let taken = AddressesTaken(added: new.count, known: addresses.count - new.count)
            if taken.added > 0 { try alsoWrite(db, taken) }
            return taken
        }
    }

    /// How many of each label are on the list; labels with none are not here.
    package func addressCounts(of round: Round.ID) async throws -> [AddressCount] {
        try await database.read { db in
            try db.rows(
                """
                SELECT label, count(*) AS addresses FROM invitation
                 WHERE round = \(round.number) AND contact IS NOT NULL GROUP BY label ORDER BY label
                """
            ).map { AddressCount(label: Int(try $0.integer("label")), addresses: Int(try $0.integer("addresses"))) }
        }
    }

    /// Takes every address of a round away. A link that went out stays good: it needs no list.
    ///
    /// - Returns: how many there were.
    package func removeAddresses(
        of round: Round.ID, alsoWrite: @escaping @Sendable (any Connection, Int) throws -> Void = { _, _ in }
    ) async throws -> Int {
        try await database.write { db in
            let persons = try db.rows("SELECT person FROM invitation WHERE round = \(round.number) AND contact IS NOT NULL")
            for person in persons { try db.removeAddress(of: try person.integer("person"), in: round.number) }
            if !persons.isEmpty { try alsoWrite(db, persons.count) }
            return persons.count
        }
    }

    /// Takes one address away, by the link at the end of its letters. Pressing twice changes nothing more.
    ///
    /// - Throws: `BallotRefusal.unknownLink` for a token that is none of ours.
    package func removeAddress(_ token: String) async throws {
        let listed = try listed(token)
        try await database.write { db in try db.removeAddress(of: listed.person, in: listed.round.number) }
    }

    /// The round that such a link is about, if it is one of ours.
    ///
    /// - Throws: `BallotRefusal.unknownLink`.
    package func roundOfEnding(_ token: String) throws -> Round.ID { try listed(token).round }

    /// The link at the end of a letter: a MAC over whom it is for, so it needs no table, opens nothing and outlives the round's key.
    func ending(_ person: Int64, in round: Round.ID) -> String {
        let who = round.number.bigEndianBytes + person.bigEndianBytes
        return Base32.text(who + endingKey.mac(who).prefix(16))
    }

    private func listed(_ token: String) throws -> (round: Round.ID, person: Int64) {
        guard token.utf8.count == 52, let bytes = Base32.bytes(token), bytes.count == 32 else { throw BallotRefusal.unknownLink }
        func number(_ place: Int) -> Int64 { bytes[place..<(place + 8)].reduce(0) { $0 << 8 | Int64($1) } }
        let (round, person) = (Round.ID(number(0)), number(8))
        guard Secrets.equal(Array(token.utf8), Array(ending(person, in: round).utf8)) else { throw BallotRefusal.unknownLink }
        return (round, person)
    }

    private var endingKey: Key { keys.installation.subkey("end of a round's letters") }

    /// Two ways of writing one address: nobody gives two people the same one in other case.
    static func folded(_ address: String) -> String { address.lowercased() }
}

/// The part of the list that one label has.
private struct ListedLabel {
    let round: Round.ID
    let reach: Reach?
    /// Asked.
    let people: Int
    let label: Int

    /// How many more can be put on it.
    func room(_ db: any Connection) throws -> Int {
        let free = try free(db).count
        guard reach?.isLinked == true else { return free }
        let listed =
            try db.row(
                "SELECT count(*) AS n FROM invitation WHERE round = \(round.number) AND label = \(label) AND contact IS NOT NULL")?.integer("n") ?? 0
        return max(free, people - Int(listed))
    }

    func add(_ addresses: [RoundAddress], _ db: any Connection) throws {
        var free = try free(db)
        for address in addresses {
            let (contact, language) = (address.address.text, address.language.rawValue)
            if let person = free.popLast() {
                try db.run(
                    """
                    UPDATE invitation SET contact = \(contact), language = \(language)
                     WHERE round = \(round.number) AND person = \(person)
                    """)
            } else {
                try db.run(
                    """
                    INSERT INTO invitation (round, person, label, contact, language, shared)
                    VALUES (\(round.number), \(Secrets.random62()), \(label), \(contact), \(language), TRUE)
                    """)
            }
        }
    }

    /// People with links of their own that nobody was given by mail.
    private func free(_ db: any Connection) throws -> [Int64] {
        try db.rows(
            """
            SELECT person FROM invitation
             WHERE round = \(round.number) AND label = \(label) AND contact IS NULL AND shared = FALSE ORDER BY person
            """
        ).map { try $0.integer("person") }
    }
}

extension Connection {
    /// A link that reached nobody is free for somebody else; one that may have leaves the list with its address.
    fileprivate func removeAddress(of person: Int64, in round: Int64) throws {
        let freed = try run(
            """
            UPDATE invitation SET contact = NULL, language = NULL
             WHERE round = \(round) AND person = \(person) AND shared = FALSE
               AND NOT EXISTS (SELECT 1 FROM invitation_mail m
                                WHERE m.round = \(round) AND m.person = \(person) AND m.tries > 0 AND m.failure <> 'address')
            """)
        if freed == 0 {
            try run("DELETE FROM invitation WHERE round = \(round) AND person = \(person) AND contact IS NOT NULL")
        } else {
            try run("DELETE FROM invitation_mail WHERE round = \(round) AND person = \(person)")
        }
    }
}
