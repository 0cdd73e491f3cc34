/// Opens and releases rounds: steps that need tickets and keys. Pages, commands and the clock ask for them; only `Jobs` can do them,
/// and pages reach it through this protocol alone (ARCHITECTURE.md).
package protocol RoundKeeper: Sendable {
    /// Makes links and key, freezes plan, labels and tree, and takes answers from now on.
    ///
    /// - Throws: `RoundOverlap` when overlapping groups were asked the same too shortly before.
    func open(_ round: Round.ID, by actor: Actor) async throws

    /// What would keep a plan from opening, known before it is stored; the round that ends last when there are several.
    func overlap(_ plan: Plan, of instrument: InstrumentReference, by actor: Actor) async throws -> RoundOverlap?

    /// Opens, cuts and freezes a closed round once and for all.
    func release(_ round: Round.ID, by actor: Actor) async throws -> ReleaseOutcome

    /// The round takes answers on paper too; its release waits for somebody's word then.
    ///
    /// - Throws: `StoreFault` for a round of others, or one that is a draft or released.
    func takePaper(for round: Round.ID, by actor: Actor) async throws

    /// Takes answers in that another tool collected, all of a file or none; they count like sheets of paper.
    ///
    /// - Parameters:
    ///   - fingerprint: of the file's content; the same is refused a second time.
    ///   - beyondPeople: somebody saw that files bring more answers of a group than it has people, and wants it so.
    /// - Throws: `AnswersRefused`; `StoreFault` for a round of others.
    func take(
        _ sheets: [AnswerSheet], of fingerprint: [UInt8], beyondPeople: Bool, codec: SheetCodec, for round: Round.ID, by actor: Actor
    ) async throws

    /// Puts people on the list of those who get the round's letters: all of them, or none.
    ///
    /// - Throws: `TooManyAddresses`, `RoundNotOpen`; `StoreFault` for a round of others.
    func add(_ addresses: [RoundAddress], to round: Round.ID, by actor: Actor) async throws -> AddressesTaken

    /// Takes all addresses of a round away, open or over.
    func removeAddresses(of round: Round.ID, by actor: Actor) async throws -> Int

    /// Puts right an address that the server refused, and lets its invitation wait anew.
    ///
    /// - Returns: false when there was nothing to put right, or the new one is on the list already.
    func correct(_ person: Int64, of round: Round.ID, to address: EmailAddress, by actor: Actor) async throws -> Bool

    /// Puts invitations into the outbox for those on the list who have none.
    ///
    /// - Throws: `RoundNotOpen`.
    func queueInvitations(of round: Round.ID, by actor: Actor) async throws -> Int

    /// Puts reminders into the outbox for everybody who was invited by mail.
    ///
    /// - Throws: `ReminderRefusal`, `RoundNotOpen`.
    func queueReminders(of round: Round.ID, by actor: Actor) async throws -> Int
}

/// The round takes no answers: nobody is invited to it any more.
package struct RoundNotOpen: Error, Hashable, Sendable {
    package init() {}
}

/// Why a file of answers was not taken; nothing of it was.
package enum AnswersRefused: Error, Hashable, Sendable {
    /// The very same content was taken before.
    case again
    /// The round takes no answers of other tools (any more).
    case closed
    /// Files would bring more answers of a group than it has people.
    case morePeople
    /// A row holds what no form of the round would have let through.
    case unfit
}

package enum ReleaseOutcome: Hashable, Sendable {
    case released
    /// Fewer answers than k: nothing was opened; the round may be extended or left closed.
    case tooFewSheets
    /// Somebody released it before; the release stands.
    case alreadyReleased
    /// Another process is at it now.
    case underWay
}
