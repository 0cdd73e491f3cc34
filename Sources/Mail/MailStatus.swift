/// `5.1.1`: what a server says in numbers (RFC 3463).
struct MailStatus {
    private let parts: [Int]

    init?(_ text: some StringProtocol) {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 3, parts.allSatisfy({ (1...3).contains($0.utf8.count) && $0.utf8.allSatisfy { (48...57).contains($0) } }) else {
            return nil
        }
        self.parts = parts.compactMap { Int($0) }
        guard [2, 4, 5].contains(self.parts[0]) else { return nil }
    }

    var isPermanent: Bool { parts[0] == 5 }
    var isTemporary: Bool { parts[0] == 4 }
    /// `5.0.0`: no, without saying why.
    var isVague: Bool { parts[1] == 0 }
    /// `5.1` and `5.2` speak of the address and its box, the others of the sender, the system and its rules.
    var isAboutAddress: Bool { parts[1] == 1 || parts[1] == 2 }
    /// `5.4.4`: there is no way to the address's domain.
    var isNoWay: Bool { parts[1] == 4 && parts[2] == 4 }

    /// - Parameter reply: of SMTP, 400…599.
    static func isAboutAddress(reply: Int, words: String) -> Bool { [550, 551, 553].contains(reply) && !words.lowercased().contains("relay") }
}
