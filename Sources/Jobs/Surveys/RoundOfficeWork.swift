import Ballot
import Domain
import Store

/// Invitations by mail and answers on paper: what the ballot keeps, with its line in the log.
extension RoundOffice {
    package func takePaper(for id: Round.ID, by actor: Actor) async throws {
        let round = try await round(id, for: actor)
        guard round.state == .open || round.state == .closed else { throw StoreFault.state(round.state) }
        let store = store
        defer { store.countChange() }
        try await ballot.takePaper(for: id) { db in try store.record(.paperTaken, object: id.number, by: actor, in: db) }
    }

    package func take(
        _ sheets: [AnswerSheet], of fingerprint: [UInt8], beyondPeople: Bool, codec: SheetCodec, for id: Round.ID, by actor: Actor
    ) async throws {
        let round = try await round(id, for: actor)
        guard round.state == .open || round.state == .closed else { throw AnswersRefused.closed }
        let asked = round.labels.compactMap { label in label.people.map { (label.number, $0) } }
        let (store, people) = (store, beyondPeople ? [:] : Dictionary(uniqueKeysWithValues: asked))
        defer { store.countChange() }
        do {
            try await ballot.take(sheets, of: fingerprint, for: id, codec: codec, people: people) { db in
                try store.record(.answersImported, object: id.number, detail: String(sheets.count), by: actor, in: db)
            }
        } catch BallotRefusal.alreadyAnswered {
            throw AnswersRefused.again
        } catch BallotRefusal.closed {
            throw AnswersRefused.closed
        } catch is MoreAnswersThanPeople {
            throw AnswersRefused.morePeople
        } catch is SheetRefused {
            throw AnswersRefused.unfit
        }
    }

    package func add(_ addresses: [RoundAddress], to id: Round.ID, by actor: Actor) async throws -> AddressesTaken {
        let round = try await round(id, for: actor)
        let people = Dictionary(uniqueKeysWithValues: round.labels.map { ($0.number, $0.people ?? 0) })
        let store = store
        return try await whileOpen {
            try await ballot.add(addresses, to: id, reach: round.plan.reach(round.labels), people: people) { db, taken in
                try store.record(.addressesAdded, object: id.number, detail: String(taken.added), by: actor, in: db)
            }
        }
    }

    package func removeAddresses(of id: Round.ID, by actor: Actor) async throws -> Int {
        _ = try await round(id, for: actor)
        let store = store
        defer { store.countChange() }
        return try await ballot.removeAddresses(of: id) { db, count in
            try store.record(.addressesRemoved, object: id.number, detail: String(count), by: actor, in: db)
        }
    }

    package func correct(_ person: Int64, of id: Round.ID, to address: EmailAddress, by actor: Actor) async throws -> Bool {
        _ = try await round(id, for: actor)
        let store = store
        return try await whileOpen {
            do {
                try await ballot.correct(person, of: id, to: address) { db in
                    try store.record(.addressCorrected, object: id.number, by: actor, in: db)
                }
                return true
            } catch is NotCorrected {
                return false
            }
        }
    }

    package func queueInvitations(of id: Round.ID, by actor: Actor) async throws -> Int {
        _ = try await round(id, for: actor)
        let store = store
        return try await whileOpen {
            try await ballot.queueInvitations(of: id) { db, count in
                try store.record(.lettersQueued, object: id.number, detail: "0 \(count)", by: actor, in: db)
            }
        }
    }

    package func queueReminders(of id: Round.ID, by actor: Actor) async throws -> Int {
        _ = try await round(id, for: actor)
        let store = store
        return try await whileOpen {
            try await ballot.queueReminders(of: id) { db, wave, count in
                try store.record(.lettersQueued, object: id.number, detail: "\(wave) \(count)", by: actor, in: db)
            }
        }
    }

    /// - Throws: `StoreFault.notAllowed`, `.missing`.
    private func round(_ id: Round.ID, for actor: Actor) async throws -> Round {
        guard actor.may(.manageRounds) else { throw StoreFault.notAllowed(.manageRounds) }
        return try await store.round(id, for: actor)
    }

    private func whileOpen<Answer>(_ work: () async throws -> Answer) async throws -> Answer {
        defer { store.countChange() }
        do { return try await work() } catch BallotRefusal.closed { throw RoundNotOpen() }
    }
}
