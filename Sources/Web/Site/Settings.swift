/// How the web program is reached; from the command line, the environment or the settings file, never from a request.
package struct Settings: Sendable {
    /// `https://digi.example.fi`, without a slash at its end: every absolute address begins with it.
    package let baseURL: String
    /// Host names that may be asked for, lower-case, without ports.
    package let hosts: Set<String>
    /// Shown in the footer.
    package let version: String
    /// The one-time code that the first account is made with; nil when there are accounts.
    package let setUpCode: String?
    /// Whose word about the sender is taken.
    package let proxies: [Network]

    /// Host and port of `baseURL`, what nearly every request asks for; nil when it is no host of ours.
    private let ownAuthority: String?

    package init(baseURL: String, hosts: Set<String>, version: String, setUpCode: String? = nil, proxies: [Network] = []) {
        self.baseURL = baseURL
        self.hosts = hosts
        self.version = version
        self.setUpCode = setUpCode
        self.proxies = proxies
        let own = baseURL.firstRange(of: "://").map { String(baseURL[$0.upperBound...]) } ?? ""
        ownAuthority = Self.names(own, oneOf: hosts) ? own : nil
    }

    /// Behind https cookies are `Secure` and carry the `__Host-` name.
    var isSecure: Bool { baseURL.hasPrefix("https://") }

    /// A name and at most a port; anything else, user parts too, is no host of ours.
    func allows(host authority: String) -> Bool { authority == ownAuthority || Self.names(authority, oneOf: hosts) }

    private static func names(_ authority: String, oneOf hosts: Set<String>) -> Bool {
        let parts =
            authority.hasPrefix("[") ? authority.dropFirst().split(separator: "]", maxSplits: 1) : authority.split(separator: ":", maxSplits: 1)
        guard let name = parts.first, hosts.contains(name.lowercased()) else { return false }
        let port = parts.dropFirst().first.map { $0.drop { $0 == ":" } } ?? ""
        return port.allSatisfy { $0.isASCII && $0.isNumber } && port.count <= 5
    }
}
