import Domain
import ServiceLifecycle
import Store

/// Sends what waits in the outbox, one letter after the other, by one process at a time.
///
/// A service of its own: a mail server that does not answer keeps no round from closing.
package struct Postman: Service {
    private let room: MailRoom
    private let writer: any LetterWriter
    private var store: Store { room.store }
    private var world: World { room.world }

    package init(room: MailRoom, writer: any LetterWriter) {
        self.room = room
        self.writer = writer
    }

    package func run() async throws { await room.watch(look) }

    /// One look: everything that is due, once.
    @Sendable package func look() async {
        await room.step("queue weekly mail") { try await queueWeeks() }
        await room.step("send mail") {
            guard try await !store.dueMail().isEmpty else { return }
            try await room.leases.alone("mail", seconds: 300) { goOn in
                for mail in try await store.dueMail() {
                    guard try await send(mail) else { return }
                    try await goOn()
                }
            }
        }
    }

    /// Monday at eight on the organisation's clock, or at the first look after it.
    private func queueWeeks() async throws {
        let now = world.now()
        for organisation in try await store.organisations() {
            let monday = now.day(in: organisation.zone).monday
            let isTime = now >= WeekMail.time(on: monday, in: organisation.zone)
            try await store.queueWeek(isTime ? monday : monday.adding(-7), of: organisation)
        }
    }

    /// - Returns: false when the server is away: the others wait for the next look.
    private func send(_ mail: QueuedMail) async throws -> Bool {
        guard let (recipient, address) = try await ready(mail), let claimed = try await store.claim(mail) else { return true }
        guard let letter = try await letter(for: claimed) else { return true }
        let token = store.returnToken(of: mail.id, to: recipient.account.email)
        let envelope = Envelope(id: "\(token).\(claimed.tries)", token: token, to: address, name: recipient.account.name, letter: letter)
        switch await room.carrier.deliver(envelope) {
        case .taken: try await store.noteSent(claimed)
        case .refusedAddress(let words): try await store.giveUp(claimed, .address, words: words, refusing: recipient.account.email)
        case .refused(let words): try await store.giveUp(claimed, .refused, words: words)
        case .later(let words): try await store.postpone(claimed, until: room.next(after: claimed.tries), reason: words)
        case .away(let words):
            room.warn(words)
            try await store.postpone(claimed, until: room.next(after: 1), reason: words)
            return false
        }
        return true
    }

    /// Whom it goes to, if it may go now; else it is postponed or given up.
    private func ready(_ mail: QueuedMail) async throws -> (Recipient, EmailAddress)? {
        guard let recipient = try await store.recipient(of: mail) else { return nil }
        let now = world.now()
        if now > mail.queuedAt.adding(seconds: mail.kind.life) {
            try await store.giveUp(mail, .tooLate)
        } else if !recipient.isMember {
            try await store.giveUp(mail, .notMember)
        } else if let address = EmailAddress(recipient.account.email), recipient.refusal == nil {
            let open = mail.kind.heedsQuietHours ? recipient.organisation.quietHours.open(from: now, in: recipient.organisation.zone) : now
            guard open > now else { return (recipient, address) }
            try await store.postpone(mail, until: open)
        } else {
            try await store.giveUp(mail, .address, words: recipient.refusal?.words ?? "")
        }
        return nil
    }

    /// Nil when there is nothing to say; one that cannot be written waits for its next try, the others go on.
    private func letter(for mail: QueuedMail) async throws -> Letter? {
        do {
            if let letter = try await writer.letter(for: mail) { return letter }
            try await store.dropMail(mail)
        } catch {
            room.tell("A letter could not be written and is tried again.", error)
        }
        return nil
    }
}
