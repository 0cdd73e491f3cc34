import NIOPosix
import Secrets
import Synchronization

/// Password hashes on two threads of their own: each takes 64 MiB and some 80 ms, so more at once would starve the machine.
final class PasswordThreads: Sendable {
    /// Tries that may wait; at 25 a second nobody waits longer than some seconds.
    static let longestQueue = 100

    private let pool = NIOThreadPool(numberOfThreads: 2)
    private let waiting = Mutex(0)

    init() {
        pool.start()
    }

    deinit {
        pool.shutdownGracefully { _ in }
    }

    /// - Throws: `SecretsFault.memory`, `.busy` when too many wait.
    func hash(_ password: String) async throws -> String {
        try await run { try Password.hash(password) }
    }

    /// Costs the same whether there is a hash or not: nobody learns from the time which accounts exist.
    ///
    /// - Throws: `.busy` when too many wait.
    func matches(_ password: String, _ hash: String?) async throws -> Bool {
        try await run { Password.matches(password, hash ?? Self.decoy) && hash != nil }
    }

    /// The hash of a password that nobody has.
    private static let decoy = (try? Password.hash(String(describing: Secrets.random(32)))) ?? ""

    private func run<T: Sendable>(_ work: @escaping @Sendable () throws -> T) async throws -> T {
        let mayWait = waiting.withLock { count in
            guard count < Self.longestQueue else { return false }
            count += 1
            return true
        }
        guard mayWait else { throw SiteError.busy(seconds: 5) }
        defer { waiting.withLock { $0 -= 1 } }
        return try await pool.runIfActive(work)
    }
}
