import Database
import Domain

/// What became of the letters of a round, by wave.
package struct LetterBook: Hashable, Sendable {
    package struct Wave: Hashable, Sendable {
        /// 0 the invitation, 1… reminders.
        package let number: Int
        package let queuedAt: Instant
        package let waiting: Int
        package let sent: Int
        package let failed: Int
    }

    /// An address that the server refused: nobody was written to there.
    package struct Refused: Hashable, Sendable {
        /// Names it in forms; random, of this round alone.
        package let person: Int64
        package let address: String
        /// The label's number.
        package let label: Int
        /// The server's.
        package let words: String
    }

    package let waves: [Wave]
    /// People on the list for whom no invitation was queued yet.
    package let uninvited: Int
    package let refused: [Refused]
}

extension Ballot {
    package func letterBook(of round: Round.ID) async throws -> LetterBook {
        try await database.read { db in
            let waves = try db.rows(
                """
                SELECT wave, max(queued_at) AS queued_at, count(*) AS letters,
                       sum(CASE WHEN state = 'waiting' THEN 1 ELSE 0 END) AS waiting, sum(CASE WHEN state = 'sent' THEN 1 ELSE 0 END) AS sent
                  FROM invitation_mail WHERE round = \(round.number) GROUP BY wave ORDER BY wave
                """
            ).map { try LetterBook.Wave($0) }
            let refused = try db.rows(
                """
                SELECT i.person, i.contact, i.label, m.words
                  FROM invitation_mail m JOIN invitation i ON i.round = m.round AND i.person = m.person
                 WHERE m.round = \(round.number) AND m.failure = 'address' AND i.contact IS NOT NULL ORDER BY i.label, i.contact
                """
            ).map { row in
                LetterBook.Refused(
                    person: try row.integer("person"), address: try row.text("contact"), label: Int(try row.integer("label")),
                    words: try row.text("words"))
            }
            return LetterBook(waves: waves, uninvited: try db.uninvited(in: round.number), refused: refused)
        }
    }

    /// Puts an invitation into the outbox for everybody on the list who has none.
    ///
    /// - Returns: how many.
    /// - Throws: `BallotRefusal.closed` when the round takes no answers.
    package func queueInvitations(
        of round: Round.ID, alsoWrite: @escaping @Sendable (any Connection, Int) throws -> Void = { _, _ in }
    ) async throws -> Int {
        let (number, now) = (round.number, world.now().milliseconds)
        return try await database.write { db in
            guard try db.takesAnswers(number, at: now) else { throw BallotRefusal.closed }
            let queued = try db.run(
                """
                INSERT INTO invitation_mail (round, person, wave, state, queued_at, due_at, tries, failure, words)
                SELECT i.round, i.person, 0, 'waiting', CAST(\(now) AS BIGINT), CAST(\(now) AS BIGINT), 0, '', ''
                  FROM invitation i
                 WHERE i.round = \(number) AND i.contact IS NOT NULL
                   AND NOT EXISTS (SELECT 1 FROM invitation_mail m WHERE m.round = i.round AND m.person = i.person AND m.wave = 0)
                """)
            if queued > 0 { try alsoWrite(db, queued) }
            return queued
        }
    }

    /// Puts a reminder into the outbox for everybody who was invited by mail, whether they have answered or not: nobody knows.
    ///
    /// Left out are addresses that the server refused, and people who were invited today.
    ///
    /// - Returns: how many.
    /// - Throws: `ReminderRefusal`; `BallotRefusal.closed`.
    package func queueReminders(
        of round: Round.ID, alsoWrite: @escaping @Sendable (any Connection, _ wave: Int, Int) throws -> Void = { _, _, _ in }
    ) async throws -> Int {
        let (number, now) = (round.number, world.now())
        return try await database.write { db in
            guard try db.takesAnswers(number, at: now.milliseconds) else { throw BallotRefusal.closed }
            let wave = try db.nextWave(in: number, at: now)
            let queued = try db.run(
                """
                INSERT INTO invitation_mail (round, person, wave, state, queued_at, due_at, tries, failure, words)
                SELECT m.round, m.person, CAST(\(wave) AS BIGINT), 'waiting', CAST(\(now.milliseconds) AS BIGINT),
                       CAST(\(now.milliseconds) AS BIGINT), 0, '', ''
                  FROM invitation_mail m
                 WHERE m.round = \(number) AND m.wave = 0 AND m.state = 'sent' AND m.queued_at <= \(now.adding(days: -1).milliseconds)
                   AND NOT EXISTS (SELECT 1 FROM invitation_mail o WHERE o.round = m.round AND o.person = m.person AND o.failure = 'address')
                """)
            guard queued > 0 else { throw try db.wasSent(in: number) ? ReminderRefusal.tooSoon : .nobody }
            try alsoWrite(db, wave, queued)
            return queued
        }
    }

    /// Puts right an address that the server refused; its invitation waits anew.
    ///
    /// - Throws: `NotCorrected`; `BallotRefusal.closed`.
    package func correct(
        _ person: Int64, of round: Round.ID, to address: EmailAddress, alsoWrite: @escaping @Sendable (any Connection) throws -> Void = { _ in }
    ) async throws {
        let (number, now) = (round.number, world.now().milliseconds)
        try await database.write { db in
            guard try db.takesAnswers(number, at: now) else { throw BallotRefusal.closed }
            let listed = try db.rows("SELECT contact FROM invitation WHERE round = \(number) AND contact IS NOT NULL AND person <> \(person)")
            let isThere = try listed.contains { Self.folded(try $0.text("contact")) == Self.folded(address.text) }
            let refused = try db.run("DELETE FROM invitation_mail WHERE round = \(number) AND person = \(person) AND failure = 'address'")
            guard refused > 0, !isThere else { throw NotCorrected() }
            try db.run("DELETE FROM invitation_mail WHERE round = \(number) AND person = \(person)")
            try db.run("UPDATE invitation SET contact = \(address.text) WHERE round = \(number) AND person = \(person)")
            try db.run(
                """
                INSERT INTO invitation_mail (round, person, wave, state, queued_at, due_at, tries, failure, words)
                VALUES (\(number), \(person), 0, 'waiting', \(now), \(now), 0, '', '')
                """)
            try alsoWrite(db)
        }
    }
}

/// The address was not refused (any more), or the new one is on the list already.
package struct NotCorrected: Error, Hashable {}

extension LetterBook.Wave {
    fileprivate init(_ row: Row) throws {
        let (letters, waiting, sent) = (Int(try row.integer("letters")), Int(try row.integer("waiting")), Int(try row.integer("sent")))
        self.init(
            number: Int(try row.integer("wave")), queuedAt: Instant(milliseconds: try row.integer("queued_at")), waiting: waiting, sent: sent,
            failed: letters - waiting - sent)
    }
}

extension Connection {
    fileprivate func uninvited(in round: Int64) throws -> Int {
        let row = try row(
            """
            SELECT count(*) AS n FROM invitation i
             WHERE i.round = \(round) AND i.contact IS NOT NULL
               AND NOT EXISTS (SELECT 1 FROM invitation_mail m WHERE m.round = i.round AND m.person = i.person AND m.wave = 0)
            """)
        return Int(try row?.integer("n") ?? 0)
    }

    /// - Throws: `ReminderRefusal`.
    fileprivate func nextWave(in round: Int64, at now: Instant) throws -> Int {
        let row = try row(
            """
            SELECT max(wave) AS last, max(CASE WHEN wave > 0 THEN queued_at ELSE 0 END) AS reminded,
                   sum(CASE WHEN state = 'waiting' THEN 1 ELSE 0 END) AS waiting
              FROM invitation_mail WHERE round = \(round)
            """)
        guard let row, let last = try row.optional("last", Row.integer) else { throw ReminderRefusal.nobody }
        guard try row.integer("waiting") == 0 else { throw ReminderRefusal.underWay }
        guard last < Int64(RoundLetter.mostReminders) else { throw ReminderRefusal.enough }
        guard Instant(milliseconds: try row.integer("reminded")).adding(days: 1) <= now else { throw ReminderRefusal.tooSoon }
        return Int(last) + 1
    }

    fileprivate func wasSent(in round: Int64) throws -> Bool {
        try row("SELECT 1 AS found FROM invitation_mail WHERE round = \(round) AND state = 'sent' LIMIT 1") != nil
    }
}
