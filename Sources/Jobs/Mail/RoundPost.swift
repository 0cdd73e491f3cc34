import Ballot
import Domain
import ServiceLifecycle
import Store

/// Sends the letters of rounds, one after the other, by one process at a time.
///
/// Beside `Postman`, so that a thousand invitations keep nobody from signing in.
package struct RoundPost: Service {
    private let room: MailRoom
    private let ballot: Ballot
    private let writer: any RoundLetterWriter
    private var world: World { room.world }

    package init(room: MailRoom, ballot: Ballot, writer: any RoundLetterWriter) {
        self.room = room
        self.ballot = ballot
        self.writer = writer
    }

    package func run() async throws { await room.watch(look) }

    /// One look: everything that is due, once.
    @Sendable package func look() async {
        await room.step("send letters of rounds") {
            guard try await !ballot.dueLetters(most: 1).isEmpty else { return }
            try await room.leases.alone("round mail", seconds: 300) { goOn in try await sendAll(goOn) }
        }
    }

    /// A try moves the next one ahead, so each letter comes up once.
    private func sendAll(_ goOn: () async throws -> Void) async throws {
        while !Task.isCancelled {
            let due = try await ballot.dueLetters()
            guard !due.isEmpty else { return }
            for letter in due {
                guard try await send(letter) else { return }
                try await goOn()
            }
        }
    }

    /// - Returns: false when the rest waits: the server is away, or it is a quiet hour for its round and what is due is looked up anew later.
    private func send(_ letter: DueLetter) async throws -> Bool {
        guard try await isTime(for: letter) else { return true }
        guard let address = EmailAddress(letter.address) else {
            try await ballot.giveUp(letter, .address)
            return true
        }
        let next = room.next(after: letter.tries + 1)
        guard try await ballot.claim(letter, next: next), let words = try await words(for: letter) else { return true }
        let token = ballot.returnToken(of: letter)
        let envelope = Envelope(id: "\(token).\(letter.wave).\(letter.tries)", token: token, to: address, name: "", letter: words)
        switch await room.carrier.deliver(envelope) {
        case .taken: try await ballot.noteSent(letter)
        case .refusedAddress(let said): try await ballot.giveUp(letter, .address, words: said)
        case .refused(let said): try await ballot.giveUp(letter, .refused, words: said)
        case .later(let said): try await ballot.postpone(letter, until: next, words: said)
        case .away(let said):
            room.warn(said)
            try await ballot.postpone(letter, until: room.next(after: 1), words: said)
            return false
        }
        return true
    }

    /// Whether it may go now; else it waits, or is given up.
    private func isTime(for letter: DueLetter) async throws -> Bool {
        let now = world.now()
        guard let home = try await room.store.home(of: letter.round), home.round.takesAnswers(at: now) else {
            try await ballot.giveUp(letter, .tooLate)
            return false
        }
        let open = home.organisation.quietHours.open(from: now, in: home.organisation.zone)
        if open > now { try await ballot.postponeLetters(of: letter.round, until: open) }
        return open <= now
    }

    /// Nil for one that cannot be written now: it waits for its next try, the others go on.
    private func words(for letter: DueLetter) async throws -> Letter? {
        do {
            if let words = try await writer.letter(for: try await ballot.roundLetter(letter)) { return words }
            try await ballot.giveUp(letter, .tooLate)
        } catch {
            room.tell("A letter of a round could not be written and is tried again.", error)
        }
        return nil
    }
}
