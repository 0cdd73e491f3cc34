import Domain
import Secrets

/// 32 fresh bytes that a person carries, in a link or a cookie; the store keeps their MAC only.
struct Token {
    /// 52 characters of base32.
    let text: String
    let mac: [UInt8]

    init(_ purpose: StaticString, _ key: Key) {
        let bytes = Secrets.random(32)
        text = Base32.text(bytes)
        mac = key.subkey(purpose).mac(bytes)
    }

    /// The MAC of a token that came back; nil when it is none.
    static func mac(of text: String, _ purpose: StaticString, _ key: Key) -> [UInt8]? {
        guard text.utf8.count == 52, let bytes = Base32.bytes(text), bytes.count == 32 else { return nil }
        return key.subkey(purpose).mac(bytes)
    }

    static let session: StaticString = "session"
    static let link: StaticString = "sign-in link"
    static let device: StaticString = "known device"
    static let attempt: StaticString = "sign-in attempt"
    static let request: StaticString = "request for a link"
    static let action: StaticString = "link to an action"
    static let participant: StaticString = "link of an organisation"
    static let jointPart: StaticString = "link of an organisation in a joint round"
    static let ending: StaticString = "ending the weekly mail"
    static let bounce: StaticString = "a letter that comes back"
}
