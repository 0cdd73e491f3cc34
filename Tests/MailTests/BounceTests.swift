import Domain
import Foundation
import Mail
import Testing

/// What servers send when a letter does not arrive, and what strangers send in its place.
@Suite struct BounceTests {
    private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Corpus")
    private static let token = "0123456789abcdefghjkmnpqrstvwxyz"

    static let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".eml") }.sorted()) ?? []

    private func bytes(_ name: String) throws -> [UInt8] { Array(try Data(contentsOf: Self.folder.appendingPathComponent(name))) }

    @Test(arguments: names.filter { $0.hasPrefix("bounced-") })
    func `a bounce says which letter, whose address and why`(name: String) throws {
        let wanted: Bounce.Kind = name.contains("-address") ? .address : name.contains("-letter") ? .letter : .late
        let text = try bytes(name)
        for form in [text, text.flatMap { $0 == 10 ? [13, 10] : [$0] }] {
            let bounce = try #require(BounceReader.read(form))
            #expect(bounce.tokens == [Self.token])
            #expect(bounce.failures.map(\.kind) == [wanted])
            #expect(bounce.failures[0].addresses.contains("anna@testila.example"))
            #expect(!bounce.failures[0].words.isEmpty)
        }
    }

    @Test(arguments: names.filter { $0.hasPrefix("other-") })
    func `delays, absences and receipts are no bounces`(name: String) throws {
        #expect(BounceReader.read(try bytes(name)) == nil)
    }

    @Test func `the server's words are one line of printable letters`() throws {
        #expect(
            BounceReader.read(try bytes("bounced-address-postfix.eml"))?.failures[0].words
                == "550 5.1.1 <anna@testila.example>: Recipient address rejected: User unknown")
        #expect(BounceReader.read(try bytes("bounced-address-exim.eml"))?.failures[0].words == "Unrouteable address")
        let long = report(status: "5.1.1", diagnostic: "smtp; 550 \u{1B}[31m\t" + String(repeating: "ä", count: 900))
        let words = try #require(BounceReader.read(Array(long.utf8))?.failures[0].words)
        #expect(words.utf8.count <= 303 && words.hasPrefix("550 [31m ä"))
    }

    @Test(arguments: [
        ("5.1.1", "", Bounce.Kind.address), ("5.2.2", "smtp; 552 5.2.2 full", .address), ("5.4.4", "", .address),
        ("5.7.1", "smtp; 550 spam", .letter),
        ("4.4.7", "smtp; 451 later", .late), ("5.0.0", "smtp; 550-5.7.1 blocked", .letter), ("5.0.0", "smtp; 550 relay not permitted", .letter),
        ("5.0.0", "smtp; 550 unknown", .address), ("5.0.0", "smtp; 554 no", .letter), ("5.0.0", "smtp; 450 4.2.0 later", .late),
        ("nonsense", "", .address),
    ])
    func `codes tell of the address, of the letter or of time`(status: String, diagnostic: String, kind: Bounce.Kind) throws {
        #expect(BounceReader.read(Array(report(status: status, diagnostic: diagnostic).utf8))?.failures.map(\.kind) == [kind])
    }

    @Test func `a message beyond the limits is put aside`() {
        let head = "To: palautukset+\(Self.token)@digi.example\nContent-Type: multipart/report; report-type=delivery-status; boundary=b\n"
        let good = report(status: "5.1.1", diagnostic: "")
        #expect(BounceReader.read(Array(good.utf8)) != nil)
        let bad = [
            good + String(repeating: "x", count: BounceReader.limit), "X: 1\n" + String(repeating: "Y: 1\n", count: 2_000) + good,
            "X: " + String(repeating: "y", count: 70_000) + "\n" + good,
            head + "\n" + (0..<60).map { _ in "--b\nContent-Type: text/plain\n\nx\n" }.joined() + "--b--\n",
            head + "\n" + (0..<8).map { "--\($0 == 0 ? "b" : "c\($0 - 1)")\nContent-Type: multipart/mixed; boundary=c\($0)\n\n" }.joined()
                + "--c7\nContent-Type: message/delivery-status\n\nA: 1\n\nFinal-Recipient: rfc822; anna@testila.example\nAction: failed\nStatus: 5.1.1\n",
            head.replacing("boundary=b", with: "boundary=" + String(repeating: "b", count: 10_000)) + "\n--b\n\n", "", "\n\n\n",
            String(repeating: "\n", count: 1 << 20), String(repeating: "--b\n", count: 200_000),
            head + "\n" + String(repeating: "--b\n", count: 200_000),
        ]
        for (index, text) in bad.enumerated() { #expect(BounceReader.read(Array(text.utf8)) == nil, "\(index)") }
    }

    @Test func `a changed bounce is a bounce within the limits or none`() throws {
        for (index, name) in (0..<400).flatMap({ round in Self.names.map { (round, $0) } }) {
            var (bytes, chance) = (try bytes(name), Chance(seed: UInt64(index) &* 31 &+ UInt64(name.utf8.count)))
            for _ in 0..<chance.below(6) { change(&bytes, &chance) }
            guard let bounce = BounceReader.read(bytes) else { continue }
            #expect((1...8).contains(bounce.tokens.count) && (1...20).contains(bounce.failures.count))
            #expect(bounce.tokens.allSatisfy { $0.utf8.count == 32 && $0.utf8.allSatisfy(Base32.digits.contains) })
            #expect(bounce.failures.allSatisfy { $0.words.utf8.count <= 303 && !$0.words.contains("\n") })
        }
    }

    private func change(_ bytes: inout [UInt8], _ chance: inout Chance) {
        let place = chance.below(bytes.count)
        switch chance.below(5) {
        case 0: bytes[place] = UInt8(chance.below(256))
        case 1: bytes.removeSubrange(place..<min(bytes.count, place + 1 + chance.below(200)))
        case 2: bytes.insert(contentsOf: bytes[chance.below(bytes.count)...].prefix(300), at: place)
        case 3: bytes.insert(contentsOf: [[10], [13, 10, 13, 10], [0], Array("--".utf8), Array(": ;=".utf8)][chance.below(5)], at: place)
        default: bytes = Array(bytes.prefix(max(1, place)))
        }
        if bytes.isEmpty { bytes = [10] }
    }

    private func report(status: String, diagnostic: String) -> String {
        """
        To: palautukset+\(Self.token)@digi.example
        Content-Type: multipart/report; boundary=b; report-type="delivery-status"

        --b
        Content-Type: message/delivery-status

        Reporting-MTA: dns; post.example

        Final-Recipient: rfc822; <Anna@testila.example>
        Action: Failed
        Status: \(status)
        \(diagnostic.isEmpty ? "X-Nothing: x" : "Diagnostic-Code: " + diagnostic)

        --b--

        """
    }
}

/// Chance that is the same in every run.
private struct Chance {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed &* 0x9E37_79B9_7F4A_7C15 | 1
    }

    mutating func below(_ limit: Int) -> Int {
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        return Int(state % UInt64(max(1, limit)))
    }
}
