/// A form that was not sent yet, as bytes before they are sealed, and back.
///
/// ```
/// 1 byte    1, the version
/// 28 bytes  the ticket that the form was opened with
/// 2 bytes   how many fields (big end first, here and below)
/// each      1 byte length and UTF-8 of its name, 4 bytes length and UTF-8 of its value
/// rest      zeros up to the next of the fixed sizes
/// ```
package enum DraftCodec {
    /// Sizes of a padded draft in bytes: whoever answered three items and whoever answered all look alike.
    package static let sizes = [4_096, 16_384, 65_536, 262_144, 524_288, 1_048_576]
    package static let ticketSize = 28
    private static let version: UInt8 = 1

    /// - Throws: `SheetRefused.tooLong` when it passes 1 MiB; `.notCanonical` for a ticket or a name that no form has.
    package static func bytes(ticket: [UInt8], fields: [FormField]) throws(SheetRefused) -> [UInt8] {
        guard ticket.count == ticketSize, let count = UInt16(exactly: fields.count) else { throw .notCanonical }
        var bytes = [version] + ticket + [UInt8(count >> 8), UInt8(count & 255)]
        for field in fields {
            guard let length = UInt8(exactly: field.name.utf8.count) else { throw .notCanonical }
            bytes.append(length)
            bytes += field.name.utf8
            let size = UInt32(truncatingIfNeeded: field.value.utf8.count)
            bytes += [UInt8(size >> 24), UInt8(size >> 16 & 255), UInt8(size >> 8 & 255), UInt8(size & 255)]
            bytes += field.value.utf8
        }
        guard let size = sizes.first(where: { $0 >= bytes.count }) else { throw .tooLong }
        return bytes + repeatElement(0, count: size - bytes.count)
    }

    /// - Throws: `SheetRefused.unknownVersion`, `.notCanonical`.
    package static func open(_ bytes: [UInt8]) throws(SheetRefused) -> (ticket: [UInt8], fields: [FormField]) {
        guard let first = bytes.first, first == version else { throw .unknownVersion(bytes.first ?? 0) }
        var rest = bytes.dropFirst()
        let ticket = try take(ticketSize, of: &rest)
        let count = try number(2, of: &rest)
        var fields: [FormField] = []
        for _ in 0..<count {
            let name = try text(try number(1, of: &rest), of: &rest)
            fields.append(FormField(name: name, value: try text(try number(4, of: &rest), of: &rest)))
        }
        return (Array(ticket), fields)
    }

    private static func take(_ count: Int, of rest: inout ArraySlice<UInt8>) throws(SheetRefused) -> ArraySlice<UInt8> {
        guard count <= rest.count else { throw .notCanonical }
        defer { rest = rest.dropFirst(count) }
        return rest.prefix(count)
    }

    private static func number(_ bytes: Int, of rest: inout ArraySlice<UInt8>) throws(SheetRefused) -> Int {
        try take(bytes, of: &rest).reduce(0) { $0 << 8 | Int($1) }
    }

    private static func text(_ count: Int, of rest: inout ArraySlice<UInt8>) throws(SheetRefused) -> String {
        guard let text = String(validating: try take(count, of: &rest), as: UTF8.self) else { throw .notCanonical }
        return text
    }
}

/// A field of a form as it is sent.
package struct FormField: Hashable, Sendable {
    package let name: String
    package let value: String

    package init(name: String, value: String) {
        self.name = name
        self.value = value
    }
}
