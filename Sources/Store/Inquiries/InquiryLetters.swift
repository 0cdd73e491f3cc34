import Database
import Domain

extension Store {
    /// Puts a letter to each of these organisations into the outbox, as far as they have an address and none waits for them already.
    ///
    /// - Returns: how many were queued.
    /// - Throws: `.notAllowed(.manageRounds)`, `.missing`.
    @discardableResult
    package func queueLetters(_ wave: InquiryLetter.Wave, to ids: [Participant.ID], of inquiry: Inquiry.ID, by actor: Actor) async throws -> Int {
        try actor.require(.manageRounds)
        let world = world
        return try await change(.inquiryLettersQueued, by: actor) { ledger in
            _ = try Self.inquiry(inquiry, in: actor.organisation, ledger.db)
            var count = 0
            for id in ids {
                let participant = try Self.participant(id, in: actor.organisation, ledger.db)
                guard !participant.email.isEmpty, participant.inquiry == inquiry else { continue }
                let letter: InquiryLetter.ID = world.id()
                count += try ledger.db.run(
                    """
                    INSERT INTO inquiry_letter (id, participant, wave, state, queued_at, due_at, tries, ended_at, failure, words)
                    VALUES (\(letter.number), \(id.number), \(wave.rawValue), 'waiting', \(ledger.at.milliseconds), \(ledger.at.milliseconds), 0,
                            NULL, '', '')
                    ON CONFLICT DO NOTHING
                    """)
            }
            ledger.object = inquiry.number
            ledger.detail = "\(wave.rawValue) \(count)"
            return count
        }
    }

    /// What became of the letters, wave by wave, the newest first.
    ///
    /// - Throws: `.notAllowed(.readInternal)`, `.missing`.
    package func letterWaves(of id: Inquiry.ID, for actor: Actor) async throws -> [InquiryWave] {
        try actor.require(.readInternal)
        return try await database.read { db in
            _ = try Self.inquiry(id, in: actor.organisation, db)
            let rows = try db.rows(
                """
                SELECT inquiry_letter.wave AS wave, inquiry_letter.queued_at AS queued_at, inquiry_letter.state AS state, participant.profile AS profile
                  FROM inquiry_letter JOIN participant ON participant.id = inquiry_letter.participant
                 WHERE participant.inquiry = \(id.number) ORDER BY inquiry_letter.queued_at DESC, participant.place
                """)
            return try Self.waves(rows)
        }
    }

    private static func waves(_ rows: [Row]) throws -> [InquiryWave] {
        var waves: [InquiryWave] = []
        for row in rows {
            let wave: InquiryLetter.Wave = try known(try row.text("wave"))
            let (queued, state) = (Instant(milliseconds: try row.integer("queued_at")), try row.text("state"))
            let old = waves.last.flatMap { $0.wave == wave && $0.queuedAt == queued ? waves.popLast() : nil }
            let profile: Participant.Profile = try Canonical.body(from: try row.text("profile"))
            waves.append(
                InquiryWave(
                    wave: wave, queuedAt: queued, waiting: (old?.waiting ?? 0) + (state == "waiting" ? 1 : 0),
                    sent: (old?.sent ?? 0) + (state == "sent" ? 1 : 0), failed: (old?.failed ?? []) + (state == "failed" ? [profile.name] : [])))
        }
        return waves
    }

    /// Letters whose next try is due, fifty at most. For `Jobs`, over all organisations.
    package func dueInquiryLetters() async throws -> [InquiryLetter] {
        let now = world.now().milliseconds
        return try await database.read { db in
            let rows = try db.rows("SELECT * FROM inquiry_letter WHERE state = 'waiting' AND due_at <= \(now) ORDER BY due_at, id LIMIT 50")
            return try rows.compactMap { row in
                let found = try db.row("SELECT * FROM participant WHERE id = \(try row.integer("participant"))")
                guard let found else { return nil }
                let (participant, home) = (try Participant(found), Organisation.ID(try found.integer("organisation")))
                return InquiryLetter(
                    id: Domain.ID(try row.integer("id")), inquiry: try Self.inquiry(participant.inquiry, in: home, db),
                    organisation: try Objects.current(home, in: home, db).content as Organisation, participant: participant,
                    wave: try known(try row.text("wave")), queuedAt: Instant(milliseconds: try row.integer("queued_at")),
                    tries: Int(try row.integer("tries")))
            }
        }
    }

    /// Counts a try before it is made and moves the next one ahead.
    ///
    /// - Returns: false when another process has taken it on.
    package func claim(_ letter: InquiryLetter, next: Instant) async throws -> Bool {
        try await database.write {
            try $0.run(
                """
                UPDATE inquiry_letter SET tries = tries + 1, due_at = \(next.milliseconds)
                 WHERE id = \(letter.id.number) AND state = 'waiting' AND tries = \(Int64(letter.tries))
                """) == 1
        }
    }

    package func postpone(_ letter: InquiryLetter, until: Instant, words: String = "") async throws {
        _ = try await database.write {
            try $0.run(
                """
                UPDATE inquiry_letter SET due_at = \(until.milliseconds), words = \(words)
                 WHERE id = \(letter.id.number) AND state = 'waiting'
                """)
        }
    }

    package func noteSent(_ letter: InquiryLetter) async throws { try await end(letter, "sent", "", "") }

    package func giveUp(_ letter: InquiryLetter, _ failure: MailFailure, words: String = "") async throws {
        try await end(letter, "failed", failure.rawValue, words)
    }

    private func end(_ letter: InquiryLetter, _ state: String, _ failure: String, _ words: String) async throws {
        let now = world.now()
        _ = try await database.write {
            try $0.run(
                """
                UPDATE inquiry_letter SET state = \(state), ended_at = \(now.milliseconds), failure = \(failure), words = \(words)
                 WHERE id = \(letter.id.number) AND state = 'waiting'
                """)
        }
        countChange()
    }
}
