import Domain

/// Reads a message that a mail server handed over: a report of RFC 3464 inside RFC 3462's, or the plain form that Exim once wrote.
///
/// Whoever knows an address can write to it, so a message is hostile until a letter's name in it proves to be ours.
package enum BounceReader {
    /// Unit: bytes.
    package static let limit = 1 << 20
    private static let (depth, parts, groups, failures, tokens) = (5, 50, 200, 20, 8)

    /// - Returns: nil for anything but a bounce: an answer, an absence, a note of delay, noise, and what goes beyond the limits.
    package static func read(_ message: [UInt8]) -> Bounce? {
        guard message.count <= limit, let top = MailPart(message[...]) else { return nil }
        var reading = Reading()
        guard reading.walk(top, depth: 0) else { return nil }
        let isReport = top.type == "multipart/report" && top.parameter("report-type")?.lowercased() == "delivery-status"
        let failures = isReport ? reading.reported : reading.plain(top)
        let tokens = reading.tokens(top)
        guard !failures.isEmpty, !tokens.isEmpty else { return nil }
        return Bounce(tokens: Array(tokens.prefix(Self.tokens)), failures: Array(failures.prefix(Self.failures)))
    }

    /// What the parts of a message say.
    private struct Reading {
        private var text: ArraySlice<UInt8>?
        private var statuses: [MailPart] = []
        private var returned: [MailPart] = []
        private var count = 0

        /// - Returns: false beyond the limits.
        mutating func walk(_ part: MailPart, depth: Int) -> Bool {
            count += 1
            guard depth <= BounceReader.depth, count <= BounceReader.parts else { return false }
            switch part.type {
            case "text/plain": if text == nil { text = part.body }
            case "message/delivery-status", "message/global-delivery-status": return take(part.body)
            case "message/rfc822", "message/global", "text/rfc822-headers", "message/rfc822-headers", "message/global-headers":
                if let head = MailPart(part.body) { returned.append(head) }
            default:
                for inner in part.parts {
                    guard let inner = MailPart(inner), walk(inner, depth: depth + 1) else { return false }
                }
            }
            return true
        }

        /// Groups of fields with empty lines between them: the first is about the report, the others are a recipient each.
        private mutating func take(_ body: ArraySlice<UInt8>) -> Bool {
            var (rest, groups) = (body, 0)
            while !rest.isEmpty {
                groups += 1
                guard groups <= BounceReader.groups, let group = MailPart(rest) else { return false }
                if group["action"] != nil { statuses.append(group) }
                rest = group.body
            }
            return true
        }

        /// A delay, a relay and a delivery are no failures.
        var reported: [Bounce.Failure] {
            statuses.filter { $0["action"]?.trimmingSpaces.lowercased() == "failed" }.map { group in
                let addresses = ["original-recipient", "final-recipient"].compactMap { group[$0] }.map { Self.address($0) }
                let code = group["diagnostic-code"].map { String($0.drop { $0 != ";" }.dropFirst()) } ?? ""
                // Exim says in its text alone what its own rules found.
                let words = code.trimmingSpaces.isEmpty ? addresses.compactMap { said(below: $0) }.first ?? "" : code
                let reason = BounceReason(status: group["status"].flatMap { MailStatus($0.trimmingSpaces.prefix { $0 != " " }) }, words: words)
                return Bounce.Failure(addresses: addresses, kind: reason.kind, words: reason.words)
            }
        }

        /// Exim before 4.86 and those who set it so: the addresses stand in the header, the reasons in the text.
        func plain(_ top: MailPart) -> [Bounce.Failure] {
            guard let failed = top["x-failed-recipients"], let text, Self.text(text.prefix(2_000)).contains("permanent error") else { return [] }
            return failed.split(separator: ",").prefix(BounceReader.failures).map { address in
                let address = address.trimmingSpaces
                let reason = BounceReason(status: nil, words: said(below: address) ?? "")
                return Bounce.Failure(addresses: [address], kind: reason.kind, words: reason.words)
            }
        }

        /// What stands in the text below an address, further in than it.
        private func said(below address: String) -> String? {
            guard let text else { return nil }
            var (lines, words, indent): (MailLines, [String], Int?) = (MailLines(text.prefix(64 << 10)), [], nil)
            while let line = lines.next() {
                let (line, spaces) = (Self.text(line).trimmingSpaces, line.prefix { $0 == 32 }.count)
                if let indent {
                    guard !line.isEmpty, spaces > indent, words.count < 10 else { break }
                    words.append(line)
                } else if line.lowercased() == address.lowercased() {
                    indent = spaces
                }
            }
            return words.isEmpty ? nil : words.joined(separator: " ")
        }

        /// Names of letters: where the bounce went, which letter it gives back, which letter its plain text copies.
        func tokens(_ top: MailPart) -> [String] {
            let to = top.fields.filter { ["to", "delivered-to", "x-original-to", "envelope-to"].contains($0.name) }.map(\.value)
            let ids = returned.compactMap { $0["message-id"] } + ["in-reply-to", "references"].compactMap { top[$0] } + copiedIDs
            var found: [String] = []
            for token in to.flatMap({ Self.tokens(in: $0, after: "+") }) + ids.flatMap({ Self.tokens(in: $0, after: "<") })
            where !found.contains(token) { found.append(token) }
            return found
        }

        private var copiedIDs: [String] {
            guard let text else { return [] }
            var (lines, found): (MailLines, [String]) = (MailLines(text), [])
            while found.count < BounceReader.tokens, let line = lines.next() {
                let mark = Array("message-id:".utf8)
                if line.prefix(mark.count).map({ $0 | 32 }) == mark.map({ $0 | 32 }) { found.append(Self.text(line.prefix(200))) }
            }
            return found
        }

        /// Thirty-two characters of base32 behind a sign.
        private static func tokens(in text: String, after sign: Character) -> [String] {
            text.split(separator: sign, maxSplits: 20).dropFirst(text.hasPrefix(String(sign)) ? 0 : 1).compactMap { piece in
                let token = piece.prefix { $0.isASCII && ($0.isLetter || $0.isNumber) }.lowercased()
                return token.utf8.count == 32 && token.utf8.allSatisfy(Base32.digits.contains) ? token : nil
            }
        }

        /// `rfc822; <anna@example.fi>`
        private static func address(_ value: String) -> String {
            (value.contains(";") ? String(value.drop { $0 != ";" }.dropFirst()) : value).trimmingSpaces.trimmingAngles
        }

        private static func text(_ bytes: ArraySlice<UInt8>) -> String { String(decoding: bytes, as: UTF8.self) }
    }
}

extension String {
    fileprivate var trimmingAngles: String { hasPrefix("<") && hasSuffix(">") ? String(dropFirst().dropLast()) : self }
}
