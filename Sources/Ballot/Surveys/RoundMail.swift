import Database
import Domain

/// One letter of a round that is due: whom it is for, and how often it was tried.
package struct DueLetter: Hashable, Sendable {
    package let round: Round.ID
    package let wave: Int
    package let tries: Int
    package let address: String
    package let queuedAt: Instant
    /// The label's number.
    package let label: Int
    package let language: Language
    let person: Int64
    let isShared: Bool
}

/// Why a letter of a round was given up; raw values are kept for ever.
package enum RoundMailFailure: String, CaseIterable, Hashable, Sendable {
    /// the server refuses the recipient
    case address
    /// the server refuses the letter
    case refused
    /// the round took no answers any more before it could go
    case tooLate = "too-late"
}

extension Ballot {
    /// Letters whose next try is due, the longest waiting first.
    package func dueLetters(most: Int = 50) async throws -> [DueLetter] {
        let now = world.now().milliseconds
        return try await database.read { db in
            try db.rows(
                """
                SELECT m.round, m.person, m.wave, m.tries, m.queued_at, i.label, i.language, i.contact, i.shared
                  FROM invitation_mail m JOIN invitation i ON i.round = m.round AND i.person = m.person
                 WHERE m.state = 'waiting' AND m.due_at <= \(now) AND i.contact IS NOT NULL
                 ORDER BY m.due_at, m.round, m.person LIMIT \(most)
                """
            ).map { try DueLetter($0) }
        }
    }

    /// Counts a try before it is made and moves the next one ahead, so that no other process makes it too.
    ///
    /// - Returns: false when somebody else has taken it on, or its person has left the list.
    package func claim(_ letter: DueLetter, next: Instant) async throws -> Bool {
        try await database.write { db in
            try db.run(
                """
                UPDATE invitation_mail SET tries = tries + 1, due_at = \(next.milliseconds)
                 WHERE round = \(letter.round.number) AND person = \(letter.person) AND wave = \(letter.wave) AND state = 'waiting'
                   AND tries = \(letter.tries)
                """) == 1
        }
    }

    /// The letter with its link, which is worked out anew and stands nowhere.
    ///
    /// - Throws: `BallotRefusal.unknownLink` for a label whose link is gone; `KeyFault` once the round is released.
    package func roundLetter(_ letter: DueLetter) async throws -> RoundLetter {
        let way: RoundLetter.Way
        if letter.isShared {
            guard let link = try await entryLinks(of: letter.round).first(where: { $0.label == letter.label }) else {
                throw BallotRefusal.unknownLink
            }
            way = .shared(slug: link.slug)
        } else {
            let keys = RoundKeys(letter.round, from: try keys.key(.round(letter.round)))
            way = .personal(ticket: keys.ticket(label: letter.label, person: letter.person).text)
        }
        return RoundLetter(
            round: letter.round, label: letter.label, language: letter.language, wave: letter.wave, way: way,
            ending: ending(letter.person, in: letter.round))
    }

    package func noteSent(_ letter: DueLetter) async throws {
        _ = try await database.write { db in
            try db.run(
                """
                UPDATE invitation_mail SET state = 'sent', words = ''
                 WHERE round = \(letter.round.number) AND person = \(letter.person) AND wave = \(letter.wave) AND state = 'waiting'
                """)
        }
    }

    /// - Parameter words: the server's; the address is taken out of them.
    package func giveUp(_ letter: DueLetter, _ failure: RoundMailFailure, words: String = "") async throws {
        let words = letter.withoutAddress(words)
        _ = try await database.write { db in
            try db.run(
                """
                UPDATE invitation_mail SET state = 'failed', failure = \(failure.rawValue), words = \(words)
                 WHERE round = \(letter.round.number) AND person = \(letter.person) AND wave = \(letter.wave) AND state = 'waiting'
                """)
        }
    }

    package func postpone(_ letter: DueLetter, until: Instant, words: String) async throws {
        let words = letter.withoutAddress(words)
        _ = try await database.write { db in
            try db.run(
                """
                UPDATE invitation_mail SET due_at = \(until.milliseconds), words = \(words)
                 WHERE round = \(letter.round.number) AND person = \(letter.person) AND wave = \(letter.wave) AND state = 'waiting'
                """)
        }
    }

    /// Lets every letter of a round that is due wait: it is evening.
    package func postponeLetters(of round: Round.ID, until: Instant) async throws {
        let now = world.now().milliseconds
        _ = try await database.write { db in
            try db.run(
                """
                UPDATE invitation_mail SET due_at = \(until.milliseconds)
                 WHERE round = \(round.number) AND state = 'waiting' AND due_at <= \(now)
                """)
        }
    }
}

extension DueLetter {
    fileprivate init(_ row: Row) throws {
        self.init(
            round: Round.ID(try row.integer("round")), wave: Int(try row.integer("wave")), tries: Int(try row.integer("tries")),
            address: try row.text("contact"), queuedAt: Instant(milliseconds: try row.integer("queued_at")), label: Int(try row.integer("label")),
            language: try row.optional("language", Row.text).flatMap { Language(rawValue: $0) } ?? .fi, person: try row.integer("person"),
            isShared: try row.boolean("shared"))
    }

    /// A server likes to repeat whom it does not know.
    fileprivate func withoutAddress(_ words: String) -> String { words.replacing(address, with: "…") }
}
