import Formats
import Foundation

/// A file that came with a form. Its name is its sender's word: shown as text, never a place on the disk.
package struct UploadedFile: Sendable {
    package let field: String
    /// At most 120 characters, without folders and control characters.
    package let name: String
    package let bytes: [UInt8]
}

/// What `multipart/form-data` (RFC 7578) holds, read strictly.
struct Multipart {
    private(set) var fields: [(name: String, value: String)] = []
    private(set) var files: [UploadedFile] = []

    static let boundaryLimit = 70
    static let partLimit = 100
    /// Unit: bytes of one part's head, and of a field that is no file.
    static let headLimit = 4_096
    /// Unit: bytes.
    static let fieldLimit = 8 << 20

    /// The boundary that the content type names.
    ///
    /// - Throws: `.mediaType` for another type or none, `.tooLarge` for one that is longer than it may be.
    static func boundary(_ contentType: String) throws(SiteError) -> [UInt8] {
        let parts = contentType.split(separator: ";").map { $0.trimmingCharacters(in: .whitespaces) }
        guard parts.first?.lowercased() == "multipart/form-data" else { throw .mediaType }
        guard let named = parts.dropFirst().first(where: { $0.lowercased().hasPrefix("boundary=") }) else { throw .mediaType }
        let boundary = named.dropFirst(9).trimmingCharacters(in: ["\""])
        guard boundary.utf8.count <= boundaryLimit else { throw .tooLarge(limit: 1_024) }
        guard !boundary.isEmpty, boundary.utf8.allSatisfy({ (0x21...0x7E).contains($0) && $0 != 0x22 }) else { throw .mediaType }
        return Array(boundary.utf8)
    }

    /// - Throws: `.unreadable`, `.tooManyFields` for too many parts, `.tooLarge` for a part's head or a field.
    init(_ body: [UInt8], boundary: [UInt8]) throws(SiteError) {
        var search = BoundarySearch(body: body, mark: Array("--".utf8) + boundary)
        guard var start = search.next(), start.place == 0 else { throw .unreadable }
        var parts = 0
        while !start.isLast {
            guard let end = search.next() else { throw .unreadable }
            parts += 1
            guard parts <= Self.partLimit else { throw .tooManyFields }
            // The line end before a boundary belongs to it.
            guard end.place - 2 >= start.after else { throw .unreadable }
            try take(body[start.after..<end.place - 2])
            start = end
        }
    }

    private mutating func take(_ part: ArraySlice<UInt8>) throws(SiteError) {
        guard let split = part.prefix(Self.headLimit).firstRange(of: Array("\r\n\r\n".utf8)) else {
            throw part.count > Self.headLimit ? .tooLarge(limit: Self.headLimit) : .unreadable
        }
        guard let head = String(validating: part[..<split.lowerBound], as: UTF8.self) else { throw .unreadable }
        let lines = head.split(separator: "\r\n")
        guard let line = lines.first(where: { $0.lowercased().hasPrefix("content-disposition:") }) else { throw .unreadable }
        let said = Disposition(line.dropFirst(20))
        guard let name = said["name"], !name.isEmpty, name.utf8.count <= 200 else { throw .unreadable }
        let content = part[split.upperBound...]
        if let file = said["filename"] {
            // A file field that was left empty comes as a file without a name and without bytes.
            if !file.isEmpty || !content.isEmpty { files.append(UploadedFile(field: name, name: Self.plain(file), bytes: Array(content))) }
        } else {
            guard content.count <= Self.fieldLimit else { throw .tooLarge(limit: Self.fieldLimit) }
            guard let value = String(validating: content, as: UTF8.self) else { throw .unreadable }
            fields.append((name, value))
        }
    }

    /// The last part of what some browsers send as a whole path.
    private static func plain(_ name: String) -> String {
        String(Cleaned.line(String(name.split { $0 == "/" || $0 == "\\" }.last ?? "")).prefix(120))
    }
}

/// `form-data; name="tiedosto"; filename="polku.xlsx"`: browsers write `"` in a name as `%22`.
private struct Disposition {
    private var values: [String: String] = [:]

    init(_ text: some StringProtocol) {
        var rest = Array(String(text).unicodeScalars)[...]
        while let semicolon = rest.firstIndex(of: ";") {
            rest = rest[(semicolon + 1)...].drop { $0 == " " || $0 == "\t" }
            let key = rest.prefix { $0 != "=" && $0 != ";" }
            rest = rest.dropFirst(key.count)
            guard rest.first == "=" else { continue }
            let value = Self.value(&rest)
            let name = String(String.UnicodeScalarView(key)).lowercased()
            if values[name] == nil { values[name] = value.replacing("%22", with: "\"").replacing("%0D%0A", with: " ") }
        }
    }

    subscript(name: String) -> String? { values[name] }

    private static func value(_ rest: inout ArraySlice<Unicode.Scalar>) -> String {
        rest = rest.dropFirst()
        guard rest.first == "\"" else {
            let value = rest.prefix { $0 != ";" }
            rest = rest.dropFirst(value.count)
            return String(String.UnicodeScalarView(value))
        }
        rest = rest.dropFirst()
        let value = rest.prefix { $0 != "\"" }
        rest = rest.dropFirst(value.count + 1)
        return String(String.UnicodeScalarView(value))
    }
}

/// Finds the lines that part a body, by the system's search: a file of many megabytes is looked through once.
private struct BoundarySearch {
    struct Found {
        /// Where its dashes begin.
        let place: Int
        /// Where the part behind it begins.
        let after: Int
        let isLast: Bool
    }

    let body: [UInt8]
    let mark: [UInt8]
    private var from = 0

    init(body: [UInt8], mark: [UInt8]) {
        self.body = body
        self.mark = mark
    }

    mutating func next() -> Found? {
        while let place = find() {
            from = place + mark.count
            // At the beginning of a line only.
            guard place == 0 || (place >= 2 && body[place - 2] == 13 && body[place - 1] == 10) else { continue }
            let rest = body[from...].prefix(2)
            if rest.elementsEqual([45, 45]) { return Found(place: place, after: from + 2, isLast: true) }
            if rest.elementsEqual([13, 10]) { return Found(place: place, after: from + 2, isLast: false) }
        }
        return nil
    }

    private func find() -> Int? {
        body.withUnsafeBytes { body in
            mark.withUnsafeBytes { mark in
                guard let start = body.baseAddress, let wanted = mark.baseAddress else { return nil }
                var place = from
                while place + mark.count <= body.count, let found = memchr(start + place, Int32(mark[0]), body.count - mark.count - place + 1) {
                    if memcmp(found, wanted, mark.count) == 0 { return UnsafeRawPointer(found) - start }
                    place = UnsafeRawPointer(found) - start + 1
                }
                return nil
            }
        }
    }
}
