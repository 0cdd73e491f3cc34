import Domain
import Foundation
import Secrets
import Testing

/// An archive that somebody else wrote: the lines of a real one, changed, with sums that fit them again.
struct Forged {
    /// Head, tables with their rows, end.
    var lines: [String]

    init(of path: String) throws {
        let whole = try Self.run(["-dc", path])
        lines = String(decoding: whole, as: UTF8.self).split(separator: "\n").map(String.init)
    }

    /// Where a table's line stands.
    func place(of table: String) throws -> Int { try #require(lines.firstIndex { $0.hasSuffix("\"table\":\"\(table)\"}") }) }

    /// Another value in the head, as JSON.
    mutating func setHead(_ field: String, to value: String) throws {
        let start = try #require(lines[0].range(of: "\"\(field)\":"))
        let end = lines[0][start.upperBound...].firstIndex { $0 == "," || $0 == "}" } ?? lines[0].endIndex
        lines[0].replaceSubrange(start.upperBound..<end, with: value)
    }

    /// Writes the file; with `resealed`, counts and sums are those of the changed lines.
    func write(to path: String, resealed: Bool = true) throws {
        var lines = lines
        if resealed { lines[lines.count - 1] = end() }
        try Self.gzip(Data((lines.joined(separator: "\n") + "\n").utf8)).write(to: URL(filePath: path))
    }

    private func end() -> String {
        let body = lines.dropFirst().dropLast()
        var (rows, table): ([String: Int], String) = ([:], "")
        for line in body {
            if line.hasPrefix("[") {
                rows[table, default: 0] += 1
            } else {
                table = line.components(separatedBy: "\"table\":\"").last?.components(separatedBy: "\"").first ?? ""
                rows[table] = 0
            }
        }
        func sum(_ lines: some Sequence<String>) -> String { Secrets.sha256(Array(lines.map { $0 + "\n" }.joined().utf8)).hexadecimal }
        let counts = rows.sorted { $0.key < $1.key }.map { "\"\($0.key)\":\($0.value)" }.joined(separator: ",")
        return "{\"all\":\"\(sum(lines.dropLast()))\",\"content\":\"\(sum(body))\",\"rows\":{\(counts)}}"
    }

    static func gzip(_ bytes: Data) throws -> Data {
        let path = NSTemporaryDirectory() + UUID().uuidString
        try bytes.write(to: URL(filePath: path))
        defer { try? FileManager.default.removeItem(atPath: path) }
        return try run(["-nc", path])
    }

    private static func run(_ arguments: [String]) throws -> Data {
        let child = Process()
        child.executableURL = URL(filePath: "/bin/gzip")
        child.arguments = arguments
        let out = Pipe()
        child.standardOutput = out
        try child.run()
        let bytes = try out.fileHandleForReading.readToEnd() ?? Data()
        child.waitUntilExit()
        return bytes
    }
}
