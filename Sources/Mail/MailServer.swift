import Domain

/// Which server takes our letters, and how we sign in there; from the settings.
package struct MailServer: Sendable {
    package enum Safety: Hashable, Sendable {
        /// encrypted from the first byte
        case tls
        /// encrypted before anything is said; a server that cannot is not spoken to
        case startTLS
        /// not at all: for a server on the same machine or a closed network
        case none
    }

    package let host: String
    package let port: Int
    package let safety: Safety
    package let user: String?
    package let password: String?
    /// A file of certificates that vouch for the server, in the place of the system's.
    package let authorities: String?
    package let limits: Limits

    /// Unit: milliseconds.
    package struct Limits: Hashable, Sendable {
        package var connect = 10_000
        /// One letter, from connecting to the last word.
        package var whole = 25_000

        package init(connect: Int = 10_000, whole: Int = 25_000) {
            self.connect = connect
            self.whole = whole
        }
    }

    /// - Parameter url: `smtp://host` (STARTTLS, port 587), `smtps://host` (TLS, port 465) or `smtp+plain://host` (no encryption, port 25); a
    ///   port may follow.
    package init(url: String, user: String?, password: String?, authorities: String?, limits: Limits = Limits()) throws(MailFault) {
        let kinds: [(String, Safety, Int)] = [("smtp+plain://", .none, 25), ("smtps://", .tls, 465), ("smtp://", .startTLS, 587)]
        guard let (scheme, safety, usual) = kinds.first(where: { url.lowercased().hasPrefix($0.0) }) else { throw .url(url) }
        var rest = url.dropFirst(scheme.count)
        if rest.hasSuffix("/") { rest = rest.dropLast() }
        let end = rest.hasPrefix("[") ? rest.firstIndex(of: "]").map { rest.index(after: $0) } : rest.firstIndex(of: ":")
        host = String(rest[..<(end ?? rest.endIndex)])
        let tail = end.map { rest[$0...] } ?? ""
        guard Self.isHost(host), tail.isEmpty || tail.hasPrefix(":"), let port = tail.isEmpty ? usual : Int(tail.dropFirst()),
            (1...65_535).contains(port)
        else { throw .url(url) }
        if user != nil, safety == .none, !["127.0.0.1", "localhost", "[::1]"].contains(host) { throw .openPassword }
        self.port = port
        self.safety = safety
        self.user = user
        self.password = password
        self.authorities = authorities
        self.limits = limits
    }

    private static func isHost(_ text: String) -> Bool {
        !text.isEmpty && text.utf8.allSatisfy { (48...58).contains($0) || (65...93).contains($0) || (97...122).contains($0) || $0 == 45 || $0 == 46 }
    }
}

/// Who writes.
package struct Sender: Hashable, Sendable {
    package let address: EmailAddress
    /// Before the address in a reader's list: the installation's own name for itself.
    package let name: String
    package let replyTo: EmailAddress?
    /// Where bounces are read; nil: they come to `address`, and people read them.
    package let bounces: EmailAddress?

    package init(address: EmailAddress, name: String = "Digipolku", replyTo: EmailAddress? = nil, bounces: EmailAddress? = nil) {
        self.address = address
        self.name = name
        self.replyTo = replyTo
        self.bounces = bounces
    }

    /// The letter's name is put before the @ of `bounces`, which has 64 characters in all.
    package static let longestBounces = 64 - 1 - 32

    /// The sender of the envelope: whom a server tells when the letter does not arrive. `palautukset+0123…@example.fi`
    func returnAddress(of envelope: Envelope) -> EmailAddress {
        guard let bounces else { return address }
        return envelope.token.flatMap { EmailAddress("\(bounces.name)+\($0)@\(bounces.domain)") } ?? bounces
    }
}

/// Why settings about mail are not taken; each is one sentence.
package enum MailFault: Error, Hashable, CustomStringConvertible {
    case url(String)
    case openPassword

    package var description: String {
        switch self {
        case .url(let url): "The setting smtp-url takes smtp://host, smtps://host or smtp+plain://host, each with or without a port, not “\(url)”."
        case .openPassword: "The setting smtp-url is unencrypted (smtp+plain), so no user name and password may be sent there."
        }
    }
}
