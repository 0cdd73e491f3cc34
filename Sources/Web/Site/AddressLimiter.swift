import Domain
import Secrets
import Synchronization

/// Tries per address – wrong sign-ins, sheets through one link – in the memory of this process alone: no address is stored or logged.
///
/// A table of fixed size under a key of its own: addresses that fall on one counter share it, so a flood of addresses takes no more
/// memory and frees nobody.
final class AddressLimiter: Sendable {
    /// Tries an address has in `window`.
    private let most: Int
    /// Unit: seconds.
    private let window: Int64

    /// A hundred wrong secrets in a quarter of an hour, whatever they are to open. Unit: seconds.
    static let window: Int64 = 15 * 60

    init(most: Int = 100, window: Int64 = AddressLimiter.window) {
        self.most = most
        self.window = window
    }

    private struct Table {
        /// Number of the window that `current` counts.
        var number: Int64 = 0
        var current = [UInt16](repeating: 0, count: AddressLimiter.slots)
        var previous = [UInt16](repeating: 0, count: AddressLimiter.slots)
    }

    private static let slots = 1 << 17
    private let table = Mutex(Table())
    private let key = Key()

    /// Counts a try before it is made, so that many at once cannot slip through.
    ///
    /// - Returns: false when the address has had its tries; nothing is counted then.
    func take(_ address: String, at now: Instant) -> Bool {
        let slot = slot(address)
        return table.withLock { table in
            turn(&table, to: now)
            guard count(table, slot, now) < Double(most) else { return false }
            table.current[slot] += 1
            return true
        }
    }

    /// Takes back a try that was no wrong one.
    func giveBack(_ address: String, at now: Instant) {
        let slot = slot(address)
        table.withLock { table in
            turn(&table, to: now)
            if table.current[slot] > 0 { table.current[slot] -= 1 }
        }
    }

    /// Until `take` may succeed again. Unit: seconds, 1…
    func wait(_ address: String, at now: Instant) -> Int {
        let slot = slot(address)
        return table.withLock { table in
            turn(&table, to: now)
            let (current, previous, most) = (Double(table.current[slot]), Double(table.previous[slot]), Double(most))
            let passed = passed(table, now)
            // Within this window only what is left of the one before gets less; after it, all of this one begins to.
            let share = current < most ? max(0, 1 - (most - current) / max(previous, 1)) - passed : 1 - passed + 1 / most
            return max(1, Int((share * Double(window)).rounded(.up)))
        }
    }

    /// This window and the part of the one before that still counts.
    private func count(_ table: Table, _ slot: Int, _ now: Instant) -> Double {
        Double(table.current[slot]) + Double(table.previous[slot]) * (1 - passed(table, now))
    }

    /// How much of the window is over, 0…1.
    private func passed(_ table: Table, _ now: Instant) -> Double {
        min(max(Double(now.milliseconds - table.number * window * 1_000) / Double(window * 1_000), 0), 1)
    }

    private func turn(_ table: inout Table, to now: Instant) {
        let number = now.milliseconds / (window * 1_000)
        guard number > table.number else { return }
        table.previous = number == table.number + 1 ? table.current : [UInt16](repeating: 0, count: Self.slots)
        table.current = [UInt16](repeating: 0, count: Self.slots)
        table.number = number
    }

    private func slot(_ address: String) -> Int {
        key.mac(Self.network(address)).prefix(3).reduce(0) { $0 << 8 | Int($1) } % Self.slots
    }

    /// What counts as one: an IPv4 address, also one written in IPv6; of an IPv6 address the 64 bits that name a network.
    static func network(_ address: String) -> [UInt8] {
        guard let bytes = IPAddress.bytes(address) else { return Array(address.utf8) }
        return bytes.count == 4 ? bytes : Array(bytes.prefix(8))
    }
}
