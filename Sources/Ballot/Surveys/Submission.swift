import Database
import Domain
import Secrets

extension Ballot {
    /// Takes one answer in: sealed, with the ticket's mark, in one durable transaction. On disk before it returns.
    ///
    /// - Parameter codec: of the ticket's round, from its frozen instrument and labels.
    /// - Throws: `BallotRefusal.alreadyAnswered`, `.closed`, `.overloaded`, `.otherLabel`; `SheetRefused`; `DatabaseFault`. Nothing of
    ///   this answer was stored then.
    package func submit(_ sheet: AnswerSheet, with ticket: Ticket, codec: SheetCodec) async throws {
        try await submit(sheet, with: ticket, codec: codec, isKeyed: false)
    }

    /// - Parameter isKeyed: from paper, which may be typed in for some days after the last one.
    func submit(_ sheet: AnswerSheet, with ticket: Ticket, codec: SheetCodec, isKeyed: Bool) async throws {
        guard sheet.label == ticket.label else { throw BallotRefusal.otherLabel }
        let plain = try codec.bytes(of: sheet)
        let id = Secrets.random62()
        let sealed = ticket.keys.sealed(plain, id: id)
        let label = ticket.keys.sealed(label: ticket.label, id: id)
        let submission = Submission(round: ticket.round.number, mac: ticket.mac, id: id, sealed: sealed, label: label, isKeyed: isKeyed)
        switch try await queue.store(submission) {
        case .stored: return
        case .alreadyThere: throw BallotRefusal.alreadyAnswered
        case .closed: throw BallotRefusal.closed
        }
    }

    /// "Delete me": the link is used up and the invitation is gone, with its address.
    ///
    /// It does not say whether the person had answered; an answer that is in the pool stays, for nobody can find it. A ticket that
    /// belongs to no invitation (any more) changes nothing.
    ///
    /// - Throws: `BallotRefusal.closed` when the round takes no answers any more: its invitations go by themselves.
    package func forget(_ ticket: Ticket) async throws {
        guard let person = try await person(of: ticket) else { return }
        let (round, now) = (ticket.round.number, world.now().milliseconds)
        try await database.write { db in
            guard try db.takesAnswers(round, at: now) else { throw BallotRefusal.closed }
            try db.run("INSERT INTO spent (round, mac) VALUES (\(round), \(ticket.mac)) ON CONFLICT (round, mac) DO NOTHING")
            try db.run("DELETE FROM invitation WHERE round = \(round) AND person = \(person)")
        }
    }

    /// The invitation from which the ticket was made; found by making the tickets of its label again.
    private func person(of ticket: Ticket) async throws -> Int64? {
        let rows = try await database.read { db in
            try db.rows("SELECT person FROM invitation WHERE round = \(ticket.round.number) AND label = \(ticket.label)")
        }
        return try rows.map { try $0.integer("person") }
            .first { Secrets.equal(ticket.keys.ticket(label: ticket.label, person: $0).serial, ticket.serial) }
    }
}

/// A sealed answer on its way to the pool, and the mark of its ticket.
struct Submission: Sendable {
    let round: Int64
    let mac: [UInt8]
    let id: Int64
    let sealed: [UInt8]
    /// The label by itself, sealed too: 42 bytes.
    let label: [UInt8]
    /// From paper.
    var isKeyed = false
}

enum SubmissionOutcome: Sendable {
    case stored, alreadyThere, closed
}

extension Connection {
    func takesAnswers(_ round: Int64, at now: Int64) throws -> Bool {
        try row("SELECT id FROM round WHERE id = \(round) AND state = 'open' AND closes_at > \(now)") != nil
    }

    /// Sheets of paper are taken while the round is open, and for some days after it was closed, until it is released.
    func takesPaper(_ round: Int64, at now: Int64) throws -> Bool {
        let since = now - Int64(Ballot.daysOfPaper) * 86_400_000
        return try row(
            """
            SELECT r.id FROM round r JOIN paper p ON p.round = r.id
             WHERE r.id = \(round) AND (r.state = 'open' OR (r.state = 'closed' AND r.closed_at > \(since)))
            """) != nil
    }

    /// Which of a batch are taken, in the order given.
    func areTaken(_ batch: [Submission], at now: Int64) throws -> [Bool] {
        let keyed = batch.filter(\.isKeyed).map(\.round)
        var (open, paper): ([Int64: Bool], [Int64: Bool]) = ([:], [:])
        for round in Set(batch.lazy.filter { !$0.isKeyed }.map(\.round)) { open[round] = try takesAnswers(round, at: now) }
        for round in Set(keyed) { paper[round] = try takesPaper(round, at: now) }
        return batch.map { ($0.isKeyed ? paper[$0.round] : open[$0.round]) == true }
    }

    /// Stores a batch: marks sorted by mac, answers sorted by id, so that the order of neither pairs them or tells who came first.
    ///
    /// No savepoints: a used ticket is no error but a row that is there already.
    ///
    /// - Returns: an outcome for each, in the order given.
    func store(_ batch: [Submission], at now: Int64) throws -> [SubmissionOutcome] {
        var outcomes = try areTaken(batch, at: now).map { $0 ? SubmissionOutcome.stored : .closed }
        for index in batch.indices.sorted(by: { batch[$0].mac.lexicographicallyPrecedes(batch[$1].mac) }) where outcomes[index] == .stored {
            let inserted = try run(
                "INSERT INTO spent (round, mac) VALUES (\(batch[index].round), \(batch[index].mac)) ON CONFLICT (round, mac) DO NOTHING")
            if inserted == 0 { outcomes[index] = .alreadyThere }
        }
        for index in batch.indices.sorted(by: { batch[$0].id < batch[$1].id }) where outcomes[index] == .stored {
            let new = batch[index]
            try run("INSERT INTO pool (round, id, sealed, label) VALUES (\(new.round), \(new.id), \(new.sealed), \(new.label))")
        }
        return outcomes
    }
}
