import Domain
import Store

/// When something was read from the store, and whether it may still be used: while this process changes nothing, for a second at most.
///
/// A change by another process, or the clock, is so seen within a second.
struct Freshness: Sendable {
    private let change: UInt64
    private let at: Instant

    /// Unit: milliseconds.
    private static let lifetime: Int64 = 1_000
    /// From this age on one reader may read anew, while the others still use what is there. Unit: milliseconds.
    private static let ageing: Int64 = 500

    /// Make it before the reading begins.
    init(_ store: Store, at now: Instant) {
        change = store.changeCount
        at = now
    }

    /// Whether what was read then is fresh now. A clock that was set back ends it too.
    func holds(at now: Freshness) -> Bool {
        change == now.change && now.at >= at && now.at.milliseconds - at.milliseconds < Self.lifetime
    }

    func isAgeing(at now: Freshness) -> Bool { now.at.milliseconds - at.milliseconds >= Self.ageing }
}
