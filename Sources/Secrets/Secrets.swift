import CSodium

/// Everything that needs libsodium, with its sizes fixed by type: chance, MACs, sealing, passwords.
package enum Secrets {
    /// Starts the library; repeated calls are free.
    ///
    /// - Throws: `SecretsFault.library` when the machine gives it no chance to draw from.
    package static func start() throws {
        guard started else { throw SecretsFault.library }
    }

    private static let started = sodium_init() >= 0

    /// Bytes from the system's generator.
    package static func random(_ count: Int) -> [UInt8] {
        _ = started
        var bytes = [UInt8](repeating: 0, count: count)
        randombytes_buf(&bytes, count)
        return bytes
    }

    /// 62 fresh bits: ids of rows whose order must say nothing.
    package static func random62() -> Int64 {
        Int64(random(8).reduce(UInt64(0)) { $0 << 8 | UInt64($1) } >> 2)
    }

    /// SHA-256, 32 bytes.
    package static func sha256(_ message: [UInt8]) -> [UInt8] {
        _ = started
        var out = [UInt8](repeating: 0, count: 32)
        crypto_hash_sha256(&out, message, UInt64(message.count))
        return out
    }

    /// Equal, compared in time that depends on the length alone.
    package static func equal(_ one: [UInt8], _ other: [UInt8]) -> Bool {
        one.count == other.count && sodium_memcmp(one, other, one.count) == 0
    }
}

package enum SecretsFault: Error {
    case library
    /// The bytes were not sealed with this key for this purpose, or were changed since.
    case broken
    /// The machine has too little memory for a password hash now.
    case memory
}

/// A 32-byte key; its bytes never appear in a description.
package struct Key: Sendable, CustomStringConvertible {
    package let bytes: [UInt8]

    /// - Returns: nil unless there are 32 bytes.
    package init?(bytes: [UInt8]) {
        guard bytes.count == 32 else { return nil }
        self.bytes = bytes
    }

    /// A fresh key.
    package init() {
        bytes = Secrets.random(32)
    }

    package var description: String { "Key(…)" }

    /// HMAC-SHA-256, 32 bytes.
    package func mac(_ message: [UInt8]) -> [UInt8] {
        var out = [UInt8](repeating: 0, count: 32)
        crypto_auth_hmacsha256(&out, message, UInt64(message.count), bytes)
        return out
    }

    /// A key of its own for one purpose.
    package func subkey(_ purpose: StaticString) -> Key {
        Key(bytes: mac(Array("digipolku subkey ".utf8) + Array(purpose.description.utf8))) ?? self
    }

    /// XChaCha20-Poly1305: 24 fresh nonce bytes ‖ ciphertext ‖ 16 tag bytes. `context` must be the same at opening.
    package func seal(_ plain: [UInt8], context: [UInt8]) -> [UInt8] {
        let nonce = Secrets.random(24)
        var out = [UInt8](repeating: 0, count: plain.count + 16)
        var length: UInt64 = 0
        crypto_aead_xchacha20poly1305_ietf_encrypt(
            &out, &length, plain, UInt64(plain.count), context, UInt64(context.count), nil, nonce, bytes)
        return nonce + out
    }

    /// - Throws: `SecretsFault.broken`.
    package func open(_ sealed: [UInt8], context: [UInt8]) throws -> [UInt8] {
        guard sealed.count >= 40 else { throw SecretsFault.broken }
        var out = [UInt8](repeating: 0, count: sealed.count - 40)
        var length: UInt64 = 0
        let nonce = Array(sealed.prefix(24))
        let body = Array(sealed.dropFirst(24))
        let opened = crypto_aead_xchacha20poly1305_ietf_decrypt(
            &out, &length, nil, body, UInt64(body.count), context, UInt64(context.count), nonce, bytes)
        guard opened == 0 else { throw SecretsFault.broken }
        return out
    }

    /// `open` without new arrays, for loops over many messages: `plain` is given the right size and overwritten.
    ///
    /// - Throws: `SecretsFault.broken`; `plain` holds nothing of use then.
    package func open(_ sealed: UnsafeRawBufferPointer, context: [UInt8], into plain: inout [UInt8]) throws {
        guard sealed.count >= 40, let start = sealed.bindMemory(to: UInt8.self).baseAddress else { throw SecretsFault.broken }
        if plain.count != sealed.count - 40 { plain = [UInt8](repeating: 0, count: sealed.count - 40) }
        var length: UInt64 = 0
        let opened = crypto_aead_xchacha20poly1305_ietf_decrypt(
            &plain, &length, nil, start + 24, UInt64(sealed.count - 24), context, UInt64(context.count), start, bytes)
        guard opened == 0 else { throw SecretsFault.broken }
    }
}

/// Password hashes: argon2id, 64 MiB, two passes. About 80 ms each: call from a thread pool, never from an event loop.
package enum Password {
    /// The modular form `$argon2id$v=19$…`, at most 127 characters.
    ///
    /// - Throws: `SecretsFault.memory`.
    package static func hash(_ password: String) throws -> String {
        try Secrets.start()
        var out = [CChar](repeating: 0, count: 128)
        let bytes = Array(password.utf8).map { CChar(bitPattern: $0) }
        guard crypto_pwhash_str(&out, bytes, UInt64(bytes.count), 2, 64 << 20) == 0 else { throw SecretsFault.memory }
        return String(decoding: out.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    package static func matches(_ password: String, _ hash: String) -> Bool {
        let bytes = Array(password.utf8).map { CChar(bitPattern: $0) }
        return hash.utf8.count < 128 && crypto_pwhash_str_verify(hash, bytes, UInt64(bytes.count)) == 0
    }
}
