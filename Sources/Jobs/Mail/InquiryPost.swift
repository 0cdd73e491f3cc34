import Domain
import ServiceLifecycle
import Store

/// Sends the letters to organisations, one after the other, by one process at a time.
package struct InquiryPost: Service {
    private let room: MailRoom
    private let writer: any InquiryLetterWriter
    private var store: Store { room.store }

    package init(room: MailRoom, writer: any InquiryLetterWriter) {
        self.room = room
        self.writer = writer
    }

    package func run() async throws { await room.watch(look) }

    /// One look: everything that is due, once.
    @Sendable package func look() async {
        await room.step("send letters to organisations") {
            guard try await !store.dueInquiryLetters().isEmpty else { return }
            try await room.leases.alone("inquiry mail", seconds: 300) { goOn in
                for letter in try await store.dueInquiryLetters() {
                    guard try await send(letter) else { return }
                    try await goOn()
                }
            }
        }
    }

    /// - Returns: false when the server is away: the others wait for the next look.
    private func send(_ letter: InquiryLetter) async throws -> Bool {
        let now = room.world.now()
        let open = letter.organisation.quietHours.open(from: now, in: letter.organisation.zone)
        guard open <= now else {
            try await store.postpone(letter, until: open)
            return true
        }
        guard let address = EmailAddress(letter.participant.email) else {
            try await store.giveUp(letter, .address)
            return true
        }
        let next = room.next(after: letter.tries + 1)
        guard try await store.claim(letter, next: next) else { return true }
        guard let words = try await writer.letter(for: letter) else {
            try await store.giveUp(letter, .tooLate)
            return true
        }
        switch await room.carrier.deliver(Envelope(id: "\(letter.id).\(letter.tries)", to: address, name: "", letter: words)) {
        case .taken: try await store.noteSent(letter)
        case .refusedAddress(let said): try await store.giveUp(letter, .address, words: said)
        case .refused(let said): try await store.giveUp(letter, .refused, words: said)
        case .later(let said): try await store.postpone(letter, until: next, words: said)
        case .away(let said):
            room.warn(said)
            try await store.postpone(letter, until: room.next(after: 1), words: said)
            return false
        }
        return true
    }
}
