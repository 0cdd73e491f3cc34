import Database
import Domain

extension Store {
    /// Every version of an organisation's reply, the newest first.
    package func replies(of participant: Participant.ID) async throws -> [Reply] {
        try await database.read { db in
            try db.rows("SELECT * FROM reply WHERE participant = \(participant.number) ORDER BY number DESC").map { try Reply($0) }
        }
    }

    /// An organisation on the list, for those who may look at its reply.
    ///
    /// - Throws: `.notAllowed(.readInternal)`, `.missing`.
    package func participant(_ id: Participant.ID, of inquiry: Inquiry.ID, for actor: Actor) async throws -> Participant {
        try actor.require(.readInternal)
        let participant = try await database.read { try Self.participant(id, in: actor.organisation, $0) }
        guard participant.inquiry == inquiry else { throw StoreFault.missing }
        return participant
    }

    /// Remembers that a link was opened; the first time alone.
    package func noteOpened(_ participant: Participant) async throws {
        guard participant.openedAt == nil else { return }
        let now = world.now()
        _ = try await database.write {
            try $0.run("UPDATE participant SET opened_at = \(now.milliseconds) WHERE id = \(participant.id.number) AND opened_at IS NULL")
        }
        countChange()
    }

    /// The next version of a reply.
    ///
    /// - Parameters:
    ///   - actor: who is signed in as an interviewer; nil: it comes by the organisation's own link.
    ///   - number: of the newest version that the writer saw, 0 for none.
    /// - Throws: `.notAllowed(.interview)`, `.missing`, `.state` when no replies are taken (any more), `.unfit` beyond `Reply.mostVersions`,
    ///   `EditConflict<Reply>` with the version that came in between.
    @discardableResult
    package func save(
        _ content: ReplyContent, as kind: Reply.Kind, author: String, of participant: Participant, in organisation: Organisation.ID,
        expecting number: Int, by actor: Actor? = nil
    ) async throws -> Reply {
        if let actor { try actor.require(.interview) }
        let writer = actor ?? Actor(account: nil, organisation: organisation, roles: [])
        return try await change(kind == .given ? .replyGiven : .replySaved, by: writer) { ledger in
            let db = ledger.db
            _ = try Self.participant(participant.id, in: organisation, db)
            let inquiry = try Self.inquiry(participant.inquiry, in: organisation, db)
            guard inquiry.takesReplies(at: ledger.at) else { throw StoreFault.state(inquiry.step(at: ledger.at)) }
            let newest = try db.row("SELECT * FROM reply WHERE participant = \(participant.id.number) ORDER BY number DESC LIMIT 1")
            let latest = try newest.map { try Reply($0) }
            if let latest, latest.number != number { throw EditConflict(current: latest) }
            guard (latest?.number ?? 0) == number, number < Reply.mostVersions else { throw StoreFault.unfit }
            let reply = Reply(
                participant: participant.id, number: number + 1, at: ledger.at, kind: kind, author: author, interviewer: actor?.account,
                content: content)
            try db.run(
                """
                INSERT INTO reply (participant, number, kind, at, author, interviewer, body)
                VALUES (\(participant.id.number), \(Int64(reply.number)), \(kind.rawValue), \(ledger.at.milliseconds), \(author),
                        \(actor?.account?.number as Int64?), \(try Canonical.text(content)))
                """)
            ledger.object = participant.id.number
            ledger.detail = String(reply.number)
            return reply
        }
    }

    /// What is shown with the organisation's answers; until they are published.
    ///
    /// - Throws: `.missing`, `.state` once it is published, `.unfit` when it is too long, `EditConflict<Participant>`.
    package func note(_ text: String, with participant: Participant, in organisation: Organisation.ID, expecting number: Int) async throws {
        guard text.count <= Participant.longestNote else { throw StoreFault.unfit }
        let writer = Actor(account: nil, organisation: organisation, roles: [])
        try await change(.replyNoted, by: writer) { ledger in
            let current = try Self.participant(participant.id, in: organisation, ledger.db)
            let inquiry = try Self.inquiry(current.inquiry, in: organisation, ledger.db)
            guard inquiry.state != .released else { throw StoreFault.state(.released) }
            guard current.number == number else { throw EditConflict(current: current) }
            ledger.object = participant.id.number
            try ledger.db.run("UPDATE participant SET note = \(text), number = number + 1 WHERE id = \(participant.id.number)")
        }
    }
}
