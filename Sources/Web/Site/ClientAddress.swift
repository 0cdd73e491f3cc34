import Domain
import HTTPTypes
import Hummingbird

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

enum IPAddress {
    /// Four bytes, or sixteen; an IPv4 address written in IPv6 is one of four. Nil for anything else.
    static func bytes(_ text: String) -> [UInt8]? {
        var four = in_addr()
        if inet_pton(AF_INET, text, &four) == 1 { return withUnsafeBytes(of: four) { Array($0) } }
        var sixteen = in6_addr()
        guard inet_pton(AF_INET6, text, &sixteen) == 1 else { return nil }
        let bytes = withUnsafeBytes(of: sixteen) { Array($0) }
        let isMapped = bytes.prefix(10).allSatisfy { $0 == 0 } && bytes[10] == 255 && bytes[11] == 255
        return isMapped ? Array(bytes.suffix(4)) : bytes
    }

    static func isLoopback(_ text: String) -> Bool {
        guard let bytes = bytes(text) else { return false }
        return bytes.count == 4 ? bytes[0] == 127 : bytes.dropLast().allSatisfy { $0 == 0 } && bytes[15] == 1
    }
}

/// A block of addresses as `10.0.0.0/8`, `fd00::/8`, or one address.
package struct Network: Hashable, Sendable {
    private let bytes: [UInt8]
    private let bits: Int

    /// Nil for what is no address or has more bits than one.
    package init?(_ text: String) {
        let parts = text.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
        guard let bytes = IPAddress.bytes(String(parts[0])) else { return nil }
        self.bytes = bytes
        guard parts.count == 2 else {
            bits = bytes.count * 8
            return
        }
        guard let bits = Int(parts[1]), (0...bytes.count * 8).contains(bits) else { return nil }
        self.bits = bits
    }

    func contains(_ address: [UInt8]) -> Bool {
        guard address.count == bytes.count else { return false }
        let (whole, rest) = (bits / 8, bits % 8)
        guard address.prefix(whole) == bytes.prefix(whole) else { return false }
        return rest == 0 || (address[whole] ^ bytes[whole]) >> (8 - rest) == 0
    }
}

extension Visit {
    /// The address that asks. Never stored or logged; limits count by it.
    var client: String { site.client(peer: context.peer, request.headers) }
}

extension Site {
    /// The other end of the connection or, where that is one of our proxies, whom the proxy names.
    func client(peer: String, _ headers: HTTPFields) -> String {
        guard isProxy(peer) else { return peer }
        // From our own door outwards: what stands beyond the first stranger was written by that stranger.
        let named = Self.forwarded(headers).suffix(Self.mostHops)
        return named.last { !isProxy($0) } ?? named.first ?? peer
    }

    private func isProxy(_ address: String) -> Bool {
        guard !settings.proxies.isEmpty, let bytes = IPAddress.bytes(address) else { return false }
        return settings.proxies.contains { $0.contains(bytes) }
    }

    /// `X-Forwarded-For`, or `Forwarded` (RFC 7239) where there is none; the nearest last.
    private static func forwarded(_ headers: HTTPFields) -> [String] {
        let plain = headers[values: .xForwardedFor].flatMap { $0.split(separator: ",") }
        guard plain.isEmpty else { return plain.map { address($0) } }
        return headers[values: .forwarded].flatMap { $0.split(separator: ",") }.compactMap { element in
            let pairs = element.split(separator: ";").map { $0.drop { $0 == " " } }
            return pairs.first { $0.lowercased().hasPrefix("for=") }.map { address($0.dropFirst(4)) }
        }
    }

    private static let mostHops = 20

    /// Without quotes, brackets and port.
    private static func address(_ text: Substring) -> String {
        let text = text.filter { $0 != " " && $0 != "\t" && $0 != "\"" }.prefix(64)
        if text.first == "[" { return String(text.dropFirst().prefix { $0 != "]" }) }
        return text.count { $0 == ":" } == 1 ? String(text.prefix { $0 != ":" }) : String(text)
    }
}

extension HTTPField.Name {
    static let xForwardedFor = HTTPField.Name(known: "X-Forwarded-For")
    static let forwarded = HTTPField.Name(known: "Forwarded")
}
