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
