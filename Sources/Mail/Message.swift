import Domain
import HTML

/// The bytes of one letter as RFC 5322 and MIME want them: headers, a plain and an HTML form of the same value.
struct Message {
    let bytes: [UInt8]

    init(_ envelope: Envelope, from sender: Sender, at now: Instant) {
        // Of an id's characters; no line of quoted-printable can hold "=_" outside a hexadecimal pair.
        let boundary = "=_" + Base32.text(Array("\(envelope.id)".utf8)).prefix(40)
        var bytes: [UInt8] = []
        for (name, value) in Self.headers(envelope, sender, now, boundary) { bytes += Array("\(name): \(value.text)\r\n".utf8) }
        bytes += Array("\r\n".utf8)
        let parts = [("text/plain", Self.plain(envelope.letter)), ("text/html", Self.html(envelope.letter))]
        for (type, text) in parts {
            bytes += Array("--\(boundary)\r\nContent-Type: \(type); charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n".utf8)
            bytes += QuotedPrintable.bytes(text)
        }
        bytes += Array("--\(boundary)--\r\n".utf8)
        self.bytes = bytes
    }

    private static func headers(_ envelope: Envelope, _ sender: Sender, _ now: Instant, _ boundary: String) -> [(StaticString, HeaderText)] {
        let letter = envelope.letter
        var headers: [(StaticString, HeaderText)] = [
            ("Date", HeaderText(now)), ("From", HeaderText(name: sender.name, sender.address)),
            ("To", HeaderText(name: envelope.name, envelope.to)), ("Subject", HeaderText(words: letter.subject)),
            ("Message-ID", HeaderText(id: envelope.id, at: sender.address.domain)), ("MIME-Version", "1.0"),
            ("Auto-Submitted", "auto-generated"), ("Content-Language", HeaderText(letter.language)),
            ("Content-Type", HeaderText(alternative: boundary)),
        ]
        if let reply = sender.replyTo { headers.append(("Reply-To", HeaderText(reply))) }
        if let ending = letter.ending.flatMap({ HeaderText(link: $0) }) {
            // RFC 8058: the reader's mail program may end it by one POST.
            headers += [("List-Unsubscribe", ending), ("List-Unsubscribe-Post", "List-Unsubscribe=One-Click")]
        }
        return headers
    }

    static func plain(_ letter: Letter) -> String {
        letter.blocks.map { block in
            switch block {
            case .heading(let text): text.uppercased()
            case .paragraph(let text): text
            case .link(let words, let address): "\(words):\n\(address)"
            }
        }.joined(separator: "\n\n") + "\n"
    }

    static func html(_ letter: Letter) -> String {
        var page = HTML(reserving: 2_048)
        page.doctype()
        page.element("html", .lang(letter.language.rawValue)) { page in
            page.element("head") { page in
                page.void("meta", .with("charset", "utf-8"))
                page.element("title", text: letter.subject)
            }
            page.element("body") { page in
                for block in letter.blocks { write(block, &page) }
            }
        }
        return String(decoding: page.bytes, as: UTF8.self)
    }

    private static func write(_ block: Letter.Block, _ page: inout HTML) {
        switch block {
        case .heading(let text): page.element("h2", text: text)
        case .paragraph(let text): page.element("p", text: text)
        case .link(let words, let address):
            page.element("p") { page in
                guard let address = Address(external: address) else { return page.text("\(words): \(address)") }
                page.element("a", .href(address), text: words)
            }
        }
    }
}

extension HeaderText: ExpressibleByStringLiteral {
    init(stringLiteral value: StaticString) { self.init(value) }
}
