import CCurl
import Domain

/// What a conversation with a mail server came to, as libcurl tells it.
struct SMTPAnswer {
    let code: CURLcode
    /// libcurl's own words: "RCPT failed: 550".
    let problem: String
    /// The server's last "no": "550 5.1.1 No such person"; empty when it said none.
    let refusal: String

    var delivery: Delivery {
        guard code != CURLE_OK else { return .taken }
        guard let answer, isAboutLetter else { return .away(refusal.isEmpty ? problem : refusal) }
        guard answer >= 500 else { return .later(refusal) }
        return problem.hasPrefix("RCPT") && isAboutAddress(answer) ? .refusedAddress(refusal) : .refused(refusal)
    }

    /// The server's reply code, 400…599.
    private var answer: Int? { Int(refusal.prefix(3)).flatMap { (400..<600).contains($0) ? $0 : nil } }

    /// It came after the server had let us in: one that greets with a "no" says nothing of the letter.
    private var isAboutLetter: Bool {
        guard !problem.hasPrefix("Got unexpected smtp-server response") else { return false }
        return code == CURLE_SEND_ERROR || code == CURLE_WEIRD_SERVER_REPLY || code == CURLE_RECV_ERROR || code == CURLE_UPLOAD_FAILED
    }

    /// A reply without a status of its own tells by its code; a server that does not forward for us ("relay") says nothing of the address.
    private func isAboutAddress(_ answer: Int) -> Bool {
        if let status = MailStatus(refusal.split(separator: " ").dropFirst().first ?? ""), status.isPermanent { return status.isAboutAddress }
        return MailStatus.isAboutAddress(reply: answer, words: refusal)
    }
}
