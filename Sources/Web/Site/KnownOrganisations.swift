import Domain
import Store
import Synchronization

/// The organisations that requests without a session name, so that each of them need not ask the store who that is.
final class KnownOrganisations: Sendable {
    private struct Kept {
        let organisation: Organisation
        let read: Freshness
    }

    /// More than an installation has; the rest is read each time.
    private static let most = 1_000

    private let kept = Mutex<[String: Kept]>([:])

    /// - Returns: nil for an unknown slug.
    func organisation(slug: String, in store: Store, at now: Instant) async throws -> Organisation? {
        let fresh = Freshness(store, at: now)
        if let known = kept.withLock({ $0[slug] }), known.read.holds(at: fresh) { return known.organisation }
        guard let found = try await store.organisation(slug: slug) else { return nil }
        kept.withLock { kept in
            if kept.count < Self.most || kept[slug] != nil { kept[slug] = Kept(organisation: found, read: fresh) }
        }
        return found
    }
}
