import CCurl
import Domain

/// What a conversation with a mail server came to, as libcurl tells it.
struct SMTPAnswer {
    let code: CURLcode
    /// The server's last reply code, 0 when it said nothing.
    let answer: Int
    /// libcurl's own words: "RCPT failed: 550".
    let problem: String
    /// The server's last line: "550 5.1.1 No such person".
    let said: String

    var delivery: Delivery {
        guard code != CURLE_OK else { return .taken }
        // The last words of somebody who broke off are no answer to the letter.
        let isAnswer = (400..<600).contains(answer) && ![CURLE_OPERATION_TIMEDOUT, CURLE_ABORTED_BY_CALLBACK].contains(code)
        guard isAnswer, code != CURLE_LOGIN_DENIED, isAboutLetter else { return .away(isAnswer ? said : problem) }
        guard answer >= 500 else { return .later(said) }
        return problem.hasPrefix("RCPT") && isAboutAddress ? .refusedAddress(said) : .refused(said)
    }

    /// It came after the server had let us in.
    private var isAboutLetter: Bool {
        code == CURLE_SEND_ERROR || code == CURLE_WEIRD_SERVER_REPLY || code == CURLE_RECV_ERROR || code == CURLE_UPLOAD_FAILED
    }

    /// RFC 3463: `5.1` and `5.2` speak of the address and its box, the others of the sender, the system and its rules. Without such a code the
    /// reply code tells; a server that does not forward for us ("relay") says nothing of the address.
    private var isAboutAddress: Bool {
        if let status = said.split(separator: " ").dropFirst().first, status.hasPrefix("5."), status.split(separator: ".").count == 3 {
            return status.hasPrefix("5.1.") || status.hasPrefix("5.2.")
        }
        return [550, 551, 553].contains(answer) && !said.lowercased().contains("relay")
    }
}
