import ArgumentParser
import Domain
import Foundation
import Mail

/// Which mail server is spoken to, and as whom; without a server nothing is sent.
struct MailOptions: ParsableArguments {
    @Option(
        name: .customLong("smtp-url"),
        help: "Mail server: smtp://host (STARTTLS), smtps://host (TLS) or smtp+plain://host (unencrypted, for the same machine).") var url: String?
    @Option(name: .customLong("smtp-user"), help: "User name at the mail server.") var user: String?
    @Option(name: .customLong("smtp-password-file"), help: "File that holds the password at the mail server.") var passwordFile: String?
    @Option(name: .customLong("smtp-ca"), help: "File of certificates that vouch for the mail server, in the place of the system's.") var authorities:
        String?
    @Option(name: .customLong("mail-from"), help: "Address that mails come from.") var from: String?
    @Option(name: .customLong("mail-reply-to"), help: "Address that answers go to.") var replyTo: String?
    @Option(name: .customLong("mail-bounces"), help: "Address whose mail the server hands to “digipolku mail bounced”, with +anything before the @.")
    var bounces: String?
}

/// The mail server and the sender, from the settings.
struct MailSettings: Sendable {
    let server: MailServer
    let sender: Sender
}

extension ProgramSettings {
    /// Nil when no server is named.
    ///
    /// - Throws: `ValidationError` for one that cannot be used, in a sentence.
    func mail(_ options: MailOptions) throws -> MailSettings? {
        guard let url = text("smtp-url", options.url), !url.isEmpty else { return nil }
        guard let from = try address("mail-from", text("mail-from", options.from)) else {
            throw ValidationError("The setting smtp-url needs the setting mail-from: the address that mails come from.")
        }
        let user = text("smtp-user", options.user)
        do {
            let server = try MailServer(
                url: url, user: user, password: try password(text("smtp-password-file", options.passwordFile)),
                authorities: text("smtp-ca", options.authorities))
            let sender = Sender(
                address: from, replyTo: try address("mail-reply-to", text("mail-reply-to", options.replyTo)),
                bounces: try bounces(text("mail-bounces", options.bounces)))
            return MailSettings(server: server, sender: sender)
        } catch let fault as MailFault {
            throw ValidationError("\(fault)")
        }
    }

    private func bounces(_ text: String?) throws -> EmailAddress? {
        guard let address = try address("mail-bounces", text) else { return nil }
        guard address.name.utf8.count <= Sender.longestBounces else {
            throw ValidationError(
                "The setting mail-bounces has \(Sender.longestBounces) letters before the @ at most: the program adds a letter's name.")
        }
        return address
    }

    private func address(_ name: String, _ text: String?) throws -> EmailAddress? {
        guard let text, !text.isEmpty else { return nil }
        guard let address = EmailAddress(text) else {
            throw ValidationError("The setting \(name) takes an address such as digi@example.fi, not “\(text)”.")
        }
        return address
    }

    /// The file's first line. Never from the command line or the environment, which others on the machine may read.
    private func password(_ path: String?) throws -> String? {
        guard let path, !path.isEmpty else { return nil }
        guard let text = try? String(contentsOfFile: path, encoding: .utf8) else {
            throw ValidationError("The password file \(path) of the mail server cannot be read.")
        }
        return text.split(whereSeparator: \.isNewline).first.map(String.init)
    }
}
