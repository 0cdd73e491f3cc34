/// The way from a page to a release: pages may ask for one, only `Jobs` can make one (ARCHITECTURE.md).
package protocol RoundCloser: Sendable {
    /// Opens, cuts and freezes a closed round once and for all.
    func release(_ round: Round.ID) async throws -> ReleaseOutcome
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
