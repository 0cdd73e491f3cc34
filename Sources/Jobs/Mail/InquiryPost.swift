import Ballot
import Domain
import Logging
import ServiceLifecycle
import Store

/// Sends the letters to organisations, one after the other, by one process at a time.
package struct InquiryPost: Service {
    private let store: Store
    private let writer: any InquiryLetterWriter
    private let carrier: any LetterCarrier
    private let leases: Leases
    private let world: World
    private let logger: Logger
    /// Between two looks into the outbox.
    private let pause: Duration

    package init(
        store: Store, writer: any InquiryLetterWriter, carrier: any LetterCarrier, leases: Leases, world: World, logger: Logger,
        pause: Duration = .seconds(10)
    ) {
        self.store = store
        self.writer = writer
        self.carrier = carrier
        self.leases = leases
        self.world = world
        self.logger = logger
        self.pause = pause
    }

    /// Until the program ends; a letter under way is broken off then and tried again.
    package func run() async throws {
        await cancelWhenGracefulShutdown {
            while !Task.isCancelled {
                await look()
                try? await Task.sleep(for: pause)
            }
        }
    }

    /// One look: everything that is due, once.
    package func look() async {
        do {
            guard try await !store.dueInquiryLetters().isEmpty else { return }
            try await leases.alone("inquiry mail", seconds: 300) { goOn in
                for letter in try await store.dueInquiryLetters() {
                    guard try await send(letter) else { return }
                    try await goOn()
                }
            }
        } catch is InstallationHeld {
            // A copy that has not been chosen to go on sends nothing.
        } catch {
            logger.error("Letters to organisations could not be sent and are tried again.", metadata: ["error": "\(String(reflecting: error))"])
        }
    }

    /// - Returns: false when the server is away: the others wait for the next look.
    private func send(_ letter: InquiryLetter) async throws -> Bool {
        let now = world.now()
        let open = letter.organisation.quietHours.open(from: now, in: letter.organisation.zone)
        guard open <= now else {
            try await store.postpone(letter, until: open)
            return true
        }
        guard let address = EmailAddress(letter.participant.email) else {
            try await store.giveUp(letter, .address)
            return true
        }
        let pause = MailKind.pause(after: letter.tries + 1)
        guard try await store.claim(letter, next: now.adding(seconds: pause)) else { return true }
        guard let words = try await writer.letter(for: letter) else {
            try await store.giveUp(letter, .tooLate)
            return true
        }
        switch await carrier.deliver(Envelope(id: "\(letter.id).\(letter.tries)", to: address, name: "", letter: words)) {
        case .taken: try await store.noteSent(letter)
        case .refusedAddress(let said): try await store.giveUp(letter, .address, words: said)
        case .refused(let said): try await store.giveUp(letter, .refused, words: said)
        case .later(let said): try await store.postpone(letter, until: now.adding(seconds: pause), words: said)
        case .away(let said):
            logger.warning("The mail server did not take a letter to an organisation; it is tried again.", metadata: ["said": "\(said)"])
            try await store.postpone(letter, until: now.adding(seconds: MailKind.pause(after: 1)), words: said)
            return false
        }
        return true
    }
}
