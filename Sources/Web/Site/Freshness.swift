import Domain
import Store

/// When something was read from the store, and whether it may still be used: while this process changes nothing, for half a second at most.
///
/// A page that is kept was made with an organisation that was kept: together a change by another process is seen within a second.
struct Freshness: Sendable {
    private let change: UInt64
    private let at: Instant

    /// Unit: milliseconds.
    private static let lifetime: Int64 = 500
    /// From this age on one reader may read anew, while the others still use what is there. Unit: milliseconds.
    private static let ageing: Int64 = 250

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
