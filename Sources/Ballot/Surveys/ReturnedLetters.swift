import Database
import Domain
import Secrets

extension Ballot {
    /// The name under which a round's letter comes back: its person's random number, and a MAC over round, number and address. Nobody can make
    /// one, it opens nothing, and it ends with the address.
    ///
    /// - Returns: 32 characters of base32.
    package func returnToken(of letter: DueLetter) -> String { returnToken(of: letter.person, in: letter.round, to: letter.address) }

    /// Notes that a letter came back, so that its address can be put right: the page shows it as one that the server refused.
    ///
    /// Letters go to everybody on the list, so it tells nothing of who has answered. A failure that speaks of another address than the one we
    /// wrote to leaves ours as it is.
    package func take(_ bounce: Bounce) async throws -> BounceOutcome {
        for token in bounce.tokens {
            guard let bytes = Base32.bytes(token), bytes.count == 20 else { continue }
            let person = bytes.prefix(8).reduce(0) { $0 << 8 | Int64($1) }
            let rows = try await database.read { db in
                try db.rows("SELECT round, contact FROM invitation WHERE person = \(person) AND contact IS NOT NULL")
            }
            for row in rows {
                let (round, contact) = (Round.ID(try row.integer("round")), try row.text("contact"))
                guard Secrets.equal(Array(token.utf8), Array(returnToken(of: person, in: round, to: contact).utf8)) else { continue }
                return try await database.write { db in try db.note(bounce, of: person, in: round.number, to: contact) }
            }
        }
        return .notOurs
    }

    private func returnToken(of person: Int64, in round: Round.ID, to address: String) -> String {
        let who = person.bigEndianBytes
        return Base32.text(who + returnKey.mac(round.number.bigEndianBytes + who + Array(Self.folded(address).utf8)).prefix(12))
    }

    private var returnKey: Key { keys.installation.subkey("return of a round's letters") }
}

extension Connection {
    /// The newest letter to the address is given up: later ones would come back too.
    fileprivate func note(_ bounce: Bounce, of person: Int64, in round: Int64, to contact: String) throws -> BounceOutcome {
        let folded = Ballot.folded(contact)
        let ours = bounce.failures.first { $0.addresses.contains { Ballot.folded($0) == folded } }
        guard let failure = ours ?? bounce.failures.first else { return .notOurs }
        let isRefused = ours?.kind == .address
        let why: RoundMailFailure = isRefused ? .address : .refused
        let words = failure.words.replacing(contact, with: "…")
        let changed = try run(
            """
            UPDATE invitation_mail SET state = 'failed', failure = \(why.rawValue), words = \(words)
             WHERE round = \(round) AND person = \(person) AND state <> 'failed'
               AND wave = (SELECT max(wave) FROM invitation_mail WHERE round = \(round) AND person = \(person))
               AND NOT EXISTS (SELECT 1 FROM invitation_mail o WHERE o.round = \(round) AND o.person = \(person) AND o.failure = 'address')
            """)
        guard changed == 1 else { return .known }
        return isRefused ? .addressRefused : .letterFailed
    }
}
