import CCurl
import Dispatch
import Domain
import Synchronization

/// Takes letters to a mail server by SMTP, one connection a letter.
package struct SMTPCarrier: LetterCarrier {
    private let mailServer: MailServer
    private let sender: Sender
    private let world: World
    /// libcurl waits for the server on a thread of its own, away from those that serve pages.
    private let queue = DispatchQueue(label: "digipolku.mail", attributes: .concurrent)

    package init(server: MailServer, sender: Sender, world: World) {
        mailServer = server
        self.sender = sender
        self.world = world
        _ = Self.library
    }

    package var from: EmailAddress { sender.address }
    package var server: String { "\(mailServer.host):\(mailServer.port)" }

    package func deliver(_ envelope: Envelope) async -> Delivery {
        let message = Message(envelope, from: sender, at: world.now())
        let call = SMTPCall(bytes: message.bytes)
        return await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                queue.async {
                    continuation.resume(
                        returning: call.run(
                            to: mailServer, greeting: sender.address.domain, from: sender.returnAddress(of: envelope), for: envelope.to))
                }
            }
        } onCancel: {
            call.isCancelled.store(true, ordering: .relaxed)
        }
    }

    /// Once a process, before any thread uses it.
    private static let library = curl_global_init(Int(CURL_GLOBAL_DEFAULT))
}

/// One conversation with the server. A class because C calls back into it; it is used by one thread, but for `isCancelled`.
private final class SMTPCall: @unchecked Sendable {
    let isCancelled = Atomic(false)
    private let bytes: [UInt8]
    private var place = 0
    /// The server's last "no": its farewell comes after it.
    private var refusal = ""

    init(bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// - Parameter name: the one that we greet with.
    func run(to server: MailServer, greeting name: Substring, from: EmailAddress, for recipient: EmailAddress) -> Delivery {
        guard let curl = curl_easy_init() else { return .away("libcurl") }
        defer { curl_easy_cleanup(curl) }
        let recipients = curl_slist_append(nil, recipient.text)
        defer { curl_slist_free_all(recipients) }
        var words = [CChar](repeating: 0, count: Int(CURL_ERROR_SIZE))
        return words.withUnsafeMutableBufferPointer { words in
            set(curl, server, greeting: name, from: from)
            curl_set_list(curl, CURLOPT_MAIL_RCPT, recipients)
            curl_set_pointer(curl, CURLOPT_ERRORBUFFER, words.baseAddress)
            return withExtendedLifetime(self) {
                let code = curl_easy_perform(curl)
                let problem = words.baseAddress.map { String(cString: $0) } ?? ""
                return SMTPAnswer(code: code, problem: problem, refusal: refusal).delivery
            }
        }
    }

    private func set(_ curl: UnsafeMutableRawPointer, _ server: MailServer, greeting name: Substring, from: EmailAddress) {
        let scheme = server.safety == .tls ? "smtps" : "smtp"
        curl_set_text(curl, CURLOPT_URL, "\(scheme)://\(server.host):\(server.port)/\(name)")
        curl_set_text(curl, CURLOPT_PROTOCOLS_STR, "smtp,smtps")
        curl_set_text(curl, CURLOPT_PROXY, "")
        curl_set_number(curl, CURLOPT_USE_SSL, server.safety == .none ? Int(CURLUSESSL_NONE.rawValue) : Int(CURLUSESSL_ALL.rawValue))
        if let authorities = server.authorities { curl_set_text(curl, CURLOPT_CAINFO, authorities) }
        if let user = server.user {
            curl_set_text(curl, CURLOPT_USERNAME, user)
            curl_set_text(curl, CURLOPT_PASSWORD, server.password ?? "")
        }
        curl_set_number(curl, CURLOPT_NOSIGNAL, 1)
        curl_set_number(curl, CURLOPT_CONNECTTIMEOUT_MS, server.limits.connect)
        curl_set_number(curl, CURLOPT_TIMEOUT_MS, server.limits.whole)
        curl_set_text(curl, CURLOPT_MAIL_FROM, from.text)
        curl_set_number(curl, CURLOPT_UPLOAD, 1)
        let own = Unmanaged.passUnretained(self).toOpaque()
        curl_set_stream(curl, CURLOPT_READFUNCTION) { target, size, count, call in SMTPCall.of(call).give(target, size * count) }
        curl_set_pointer(curl, CURLOPT_READDATA, own)
        curl_set_stream(curl, CURLOPT_HEADERFUNCTION) { line, size, count, call in SMTPCall.of(call).hear(line, size * count) }
        curl_set_pointer(curl, CURLOPT_HEADERDATA, own)
        curl_set_stream(curl, CURLOPT_WRITEFUNCTION) { _, size, count, _ in size * count }
        curl_set_number(curl, CURLOPT_NOPROGRESS, 0)
        curl_set_progress(curl) { call, _, _, _, _ in SMTPCall.of(call).isCancelled.load(ordering: .relaxed) ? 1 : 0 }
        curl_set_pointer(curl, CURLOPT_XFERINFODATA, own)
    }

    private static func of(_ pointer: UnsafeMutableRawPointer?) -> SMTPCall {
        guard let pointer else { preconditionFailure("libcurl was given the call") }
        return Unmanaged<SMTPCall>.fromOpaque(pointer).takeUnretainedValue()
    }

    private func give(_ target: UnsafeMutablePointer<CChar>?, _ room: Int) -> Int {
        guard let target else { return 0 }
        let count = min(room, bytes.count - place)
        bytes.withUnsafeBytes { source in
            guard count > 0, let start = source.baseAddress else { return }
            UnsafeMutableRawPointer(target).copyMemory(from: start + place, byteCount: count)
        }
        place += count
        return count
    }

    /// Keeps the last 4xx or 5xx that the server said, in printable letters: it goes to a page for administrators.
    private func hear(_ line: UnsafeMutablePointer<CChar>?, _ count: Int) -> Int {
        guard let line else { return count }
        let bytes = UnsafeRawBufferPointer(start: line, count: min(count, 300))
        let text = String(decoding: bytes.filter { $0 >= 32 && $0 != 127 }, as: UTF8.self)
        if text.hasPrefix("4") || text.hasPrefix("5") { refusal = text }
        return count
    }
}
