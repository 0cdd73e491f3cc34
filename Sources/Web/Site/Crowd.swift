import Synchronization

/// Requests that are worked on at the same time: some hundreds wait their turn, the next ones are told to come again at once.
///
/// Reading a form and sending an answer do not count, so slow clients take nobody's place.
final class Crowd: Sendable {
    private let most: Int
    private let inside = Atomic<Int>(0)

    init(most: Int = 1_000) {
        self.most = most
    }

    /// - Throws: `SiteError.busy` when too many are inside.
    func admit<Answer>(_ work: () async throws -> Answer) async throws -> Answer {
        defer { inside.subtract(1, ordering: .relaxed) }
        guard inside.add(1, ordering: .relaxed).newValue <= most else { throw SiteError.busy(seconds: 5) }
        return try await work()
    }
}

/// The memory that forms may take while they are read and worked on, for all of them together.
///
/// A form becomes several times its own size on its way to a page; a few of the largest at once are honest, hundreds are not.
final class BodyRoom: Sendable {
    /// Unit: bytes as they came.
    private let size: Int
    private let taken = Atomic<Int>(0)

    init(size: Int = 32 << 20) {
        self.size = size
    }

    fileprivate func take(_ bytes: Int) -> Bool {
        guard taken.add(bytes, ordering: .relaxed).newValue <= size else {
            giveBack(bytes)
            return false
        }
        return true
    }

    fileprivate func giveBack(_ bytes: Int) { taken.subtract(bytes, ordering: .relaxed) }
}

/// What one request has of it; given back when the request is gone.
final class BodyShare: Sendable {
    private let room: BodyRoom
    private let bytes = Atomic<Int>(0)

    init(of room: BodyRoom) {
        self.room = room
    }

    deinit { room.giveBack(bytes.load(ordering: .relaxed)) }

    /// - Returns: false when there is no room for so much more.
    func take(_ more: Int) -> Bool {
        guard room.take(more) else { return false }
        bytes.add(more, ordering: .relaxed)
        return true
    }
}
