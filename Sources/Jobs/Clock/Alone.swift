import Ballot

extension Leases {
    /// Runs `body` unless another process does the same work now.
    ///
    /// - Parameter body: is given a step to take between two pieces of work: it makes the lease last longer, and throws when it was lost.
    func alone(_ work: String, _ body: (_ goOn: () async throws -> Void) async throws -> Void) async throws {
        guard let lease = try await take(work, seconds: 300) else { return }
        do {
            try await body { try await renew(lease, seconds: 300) }
            try await giveBack(lease)
        } catch {
            try await giveBack(lease)
            throw error
        }
    }
}
