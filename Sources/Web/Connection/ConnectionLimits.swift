import Foundation
import NIOCore
import NIOHTTP1
import Synchronization

/// How long a connection may take and how much a request's head may hold (SAFETY §2).
package struct ConnectionLimits: Sendable {
    /// Without a byte of a request, at the beginning or after an answer.
    package var idle: TimeAmount = .seconds(20)
    /// The same for one connection too many, which is only told to come again.
    package var crowded: TimeAmount = .seconds(5)
    /// From the first byte of a head to its last.
    package var head: TimeAmount = .seconds(15)
    /// From the head to the last byte of the answer: the body, the work and the reading of it.
    package var request: TimeAmount = .seconds(30)
    /// After the last answer, while the client still sends.
    package var leaving: TimeAmount = .seconds(3)
    /// What a client still sends is thrown away so long after a refusal, so that the refusal can be read. Unit: bytes.
    package var discarded = 32 << 20
    /// Connections that are served at once; the next ones are told to come again.
    package var connections = 12_000

    package init() {}

    /// Connections beyond `connections` that are told so at once; still more wait in the system's own queue.
    package static let toldToWait = 500

    /// A line or header field of 8 KiB, 32 KiB and 100 fields in all.
    static let decoder: NIOHTTPDecoderLimitConfiguration = {
        var limits = NIOHTTPDecoderLimitConfiguration()
        limits.maxHeaderFieldSize = longestField
        limits.maxHeaderListSize = 32 << 10
        limits.maxHeaderFieldCount = 100
        return limits
    }()

    static let longestField = 8 << 10
}

/// Connections that are open now.
final class OpenConnections: Sendable {
    private let count = Atomic<Int>(0)
    /// The most at once since memory was last given back.
    private let most = Atomic<Int>(0)

    /// So few are not worth the work.
    private static let crowd = 1_000

    /// - Returns: how many there are with this one.
    func opened(_ channel: any Channel) -> Int {
        channel.closeFuture.whenComplete { _ in self.closed() }
        let now = count.add(1, ordering: .relaxed).newValue
        most.max(now, ordering: .relaxed)
        return now
    }

    /// After a crowd the allocator would keep its memory for the next one; the machine may need it for something else.
    private func closed() {
        let now = count.subtract(1, ordering: .relaxed).newValue
        let peak = most.load(ordering: .relaxed)
        guard peak >= Self.crowd, now < peak / 8, most.exchange(now, ordering: .relaxed) >= Self.crowd else { return }
        Thread.detachNewThread { _ = Self.trim?(0) }
    }

    /// `malloc_trim` of the GNU C library; nil where there is another one.
    private static let trim: (@convention(c) (Int) -> Int32)? = dlsym(nil, "malloc_trim").map {
        unsafeBitCast($0, to: (@convention(c) (Int) -> Int32).self)
    }
}
