import Domain
import Synchronization

/// Stands in the time that is being told.
final class StoryClock: Sendable {
    private let instant: Mutex<Instant>

    init(at instant: Instant) {
        self.instant = Mutex(instant)
    }

    var now: Instant { instant.withLock { $0 } }

    func move(to moment: Instant) { instant.withLock { $0 = moment } }
}
