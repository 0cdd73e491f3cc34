import Domain
import Secrets

/// What is hashed, written so that it can only be read one way: each field as its length in bytes, `:`, its bytes, `,`.
///
/// Documented in `docs/data-model.md`, so that anyone can check an exported log with a few lines of their own.
struct HashedFields {
    private(set) var bytes: [UInt8] = []

    mutating func add(_ field: String) {
        bytes += Array("\(field.utf8.count):".utf8) + Array(field.utf8) + [UInt8(ascii: ",")]
    }

    mutating func add(_ number: Int64) { add(String(number)) }

    /// `-` where the program itself acted.
    mutating func add(actor: Account.ID?) { add(actor.map { String($0.number) } ?? "-") }

    var hash: [UInt8] { Secrets.sha256(bytes) }
}

extension AuditLine {
    static let zeros = [UInt8](repeating: 0, count: 32)

    /// What `hash` must be.
    var rightHash: [UInt8] {
        var fields = HashedFields()
        fields.add("digipolku audit 1")
        fields.add(chain)
        fields.add(number)
        fields.add(at.milliseconds)
        fields.add(actor: actor)
        fields.add(what)
        fields.add(object)
        fields.add(detail)
        fields.add(digest.hexadecimal)
        fields.add(previous.hexadecimal)
        return fields.hash
    }

    func withRightHash() -> AuditLine {
        AuditLine(
            chain: chain, number: number, at: at, actor: actor, what: what, object: object, detail: detail, digest: digest, previous: previous,
            hash: rightHash)
    }
}

/// One version as a line's digest covers it.
struct WrittenVersion {
    let object: Int64
    let number: Int64
    let kind: String
    let at: Int64
    let actor: Account.ID?
    let reason: String
    let body: String

    /// SHA-256 over all versions, by object and number; zeros when there are none.
    static func digest(_ versions: [WrittenVersion]) -> [UInt8] {
        guard !versions.isEmpty else { return AuditLine.zeros }
        var fields = HashedFields()
        for version in versions.sorted(by: { ($0.object, $0.number) < ($1.object, $1.number) }) {
            fields.add(version.object)
            fields.add(version.number)
            fields.add(version.kind)
            fields.add(version.at)
            fields.add(actor: version.actor)
            fields.add(version.reason)
            fields.add(version.body)
        }
        return fields.hash
    }
}
