import Ballot

extension Leases {
    /// Runs `body` unless another process does the same work now.
    ///
    /// - Parameters:
    ///   - work: its name.
    ///   - seconds: so long a process or server that dies in the middle keeps the work from the others. Work that outlives it without a
    ///     further step may be done twice at a time, which only repeatable steps bear.
    ///   - body: is given a step to take between two pieces of work: it makes the lease last longer, and throws when it was lost.
    func alone(_ work: String, seconds: Int = 60, _ body: (_ goOn: () async throws -> Void) async throws -> Void) async throws {
        guard let lease = try await take(work, seconds: seconds) else { return }
        do {
            try await body { try await renew(lease, seconds: seconds) }
            try await giveBack(lease)
        } catch {
            try await giveBack(lease)
            throw error
        }
    }
}
