import CSodium

/// SHA-256 of bytes that come in parts.
package struct Digest {
    private var state = crypto_hash_sha256_state()

    package init() {
        crypto_hash_sha256_init(&state)
    }

    package mutating func update(_ part: [UInt8]) {
        crypto_hash_sha256_update(&state, part, UInt64(part.count))
    }

    /// 32 bytes over everything so far; more may follow.
    package func value() -> [UInt8] {
        var (copy, out) = (state, [UInt8](repeating: 0, count: 32))
        crypto_hash_sha256_final(&copy, &out)
        return out
    }
}
