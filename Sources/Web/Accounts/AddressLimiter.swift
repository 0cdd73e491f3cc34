import Domain
import Secrets
import Synchronization

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// Wrong tries per address at the other end of the connection, in the memory of this process alone: no address is stored or logged.
///
/// A table of fixed size under a key of its own: addresses that fall on one counter share it, so a flood of addresses takes no more
/// memory and frees nobody.
final class AddressLimiter: Sendable {
    /// Wrong tries an address has in `window`.
    static let most = 100
    /// Unit: seconds.
    static let window: Int64 = 15 * 60

    private struct Table {
        /// Number of the quarter of an hour that `current` counts.
        var quarter: Int64 = 0
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
            Self.turn(&table, to: now)
            guard Self.count(table, slot, now) < Double(Self.most) else { return false }
            table.current[slot] += 1
            return true
        }
    }

    /// Takes back a try that was no wrong one.
    func giveBack(_ address: String, at now: Instant) {
        let slot = slot(address)
        table.withLock { table in
            Self.turn(&table, to: now)
            if table.current[slot] > 0 { table.current[slot] -= 1 }
        }
    }

    /// The last fifteen minutes: this quarter of an hour and the part of the one before that still counts.
    private static func count(_ table: Table, _ slot: Int, _ now: Instant) -> Double {
        let passed = Double(now.milliseconds - table.quarter * window * 1_000) / Double(window * 1_000)
        return Double(table.current[slot]) + Double(table.previous[slot]) * min(max(1 - passed, 0), 1)
    }

    private static func turn(_ table: inout Table, to now: Instant) {
        let quarter = now.milliseconds / (window * 1_000)
        guard quarter > table.quarter else { return }
        table.previous = quarter == table.quarter + 1 ? table.current : [UInt16](repeating: 0, count: slots)
        table.current = [UInt16](repeating: 0, count: slots)
        table.quarter = quarter
    }

    private func slot(_ address: String) -> Int {
        key.mac(Self.network(address)).prefix(3).reduce(0) { $0 << 8 | Int($1) } % Self.slots
    }

    /// An IPv4 address, also one written in IPv6; of an IPv6 address the 64 bits that name a network.
    static func network(_ address: String) -> [UInt8] {
        var read = in6_addr()
        guard inet_pton(AF_INET6, address, &read) == 1 else { return Array(address.utf8) }
        let bytes = withUnsafeBytes(of: read) { Array($0) }
        let isMapped = bytes.prefix(10).allSatisfy { $0 == 0 } && bytes[10] == 255 && bytes[11] == 255
        return isMapped ? Array(bytes.suffix(4).map(String.init).joined(separator: ".").utf8) : Array(bytes.prefix(8))
    }
}
