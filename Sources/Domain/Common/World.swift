import Synchronization

/// Time and chance, handed in from outside so that every rule can be tested with both fixed.
package struct World: Sendable {
    package let now: @Sendable () -> Instant
    /// 64 fresh bits. In production from the system's generator; not for keys, which `Secrets` makes.
    package let random: @Sendable () -> UInt64
    private let moment = Moment()

    package init(now: @escaping @Sendable () -> Instant, random: @escaping @Sendable () -> UInt64) {
        self.now = now
        self.random = random
    }

    /// A new id: 42 bits of time, 21 of chance. Ids of one millisecond are unordered, and no two of this world's are alike.
    package func id<Row>() -> ID<Row> {
        let time = UInt64(max(0, now().milliseconds - 1_577_836_800_000)) & (1 << 42 - 1)
        return ID(Int64(time << 21 | moment.chance(at: time) { random() & (1 << 21 - 1) }))
    }

    /// A world whose clock stands at `instant` and whose chance follows from `seed` (SplitMix64).
    package static func fixed(at instant: Instant, seed: UInt64 = 1) -> World {
        let generator = Mutex(SplitMix64(seed: seed))
        return World(now: { instant }, random: { generator.withLock { $0.next() } })
    }
}

/// The chances that ids of one millisecond got: a thousand rows of a file are written in a few, and two of a thousand draws from
/// two million are alike once in four times.
private final class Moment: Sendable {
    private let given = Mutex<(time: UInt64, chances: Set<UInt64>)>((0, []))

    /// One that `draw` gave and no other id of this millisecond has.
    func chance(at time: UInt64, _ draw: () -> UInt64) -> UInt64 {
        given.withLock { given in
            if given.time != time { given = (time, []) }
            while true {
                let chance = draw()
                if given.chances.insert(chance).inserted { return chance }
            }
        }
    }
}

/// The published SplitMix64 generator: repeatable chance for simulations and tests, never for secrets.
package struct SplitMix64: RandomNumberGenerator, Sendable {
    private var state: UInt64

    package init(seed: UInt64) {
        state = seed
    }

    package mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ z >> 30) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ z >> 27) &* 0x94D0_49BB_1331_11EB
        return z ^ z >> 31
    }
}
