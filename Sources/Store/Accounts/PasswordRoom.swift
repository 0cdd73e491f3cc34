import Foundation
import Secrets
import Synchronization

/// Where password hashes are worked out: two at a time, each takes 64 MiB and about 80 ms, never on a thread of the pages.
///
/// A class because all copies of a store share the one queue and its length.
final class PasswordRoom: Sendable {
    private let queue: OperationQueue
    private let waiting = Mutex(0)

    /// More than this many at once are turned away: they would wait longer than a request may last.
    static let longestQueue = 64

    init() {
        queue = OperationQueue()
        queue.maxConcurrentOperationCount = 2
    }

    /// - Throws: `PasswordRoomFull`, `SecretsFault.memory`.
    func hash(_ password: String) async throws -> String {
        try await work { try Password.hash(password) }
    }

    /// - Throws: `PasswordRoomFull`.
    func matches(_ password: String, _ hash: String) async throws -> Bool {
        try await work { Password.matches(password, hash) }
    }

    private func work<T: Sendable>(_ body: @escaping @Sendable () throws -> T) async throws -> T {
        let isFull = waiting.withLock { waiting in
            guard waiting < Self.longestQueue else { return true }
            waiting += 1
            return false
        }
        guard !isFull else { throw PasswordRoomFull() }
        defer { waiting.withLock { $0 -= 1 } }
        return try await withCheckedThrowingContinuation { continuation in
            queue.addOperation { continuation.resume(with: Result { try body() }) }
        }
    }

    /// The hash of no password, with the cost of a real one: an unknown address takes as long as a known one.
    static let decoy = "$argon2id$v=19$m=65536,t=2,p=1$c2FsdCBvZiBub2JvZHkhIQ$q7cXlGn3fVYkM0u1bWc0mJx2tQ4s8pZrE6yHdA9oKzU"
}

/// Too many sign-ins at once; the reader tries again in a moment.
package struct PasswordRoomFull: Error {}
