import Database
import Domain
import Secrets

/// Walks an archive line by line; nobody gets a row of it before `check` has read it whole.
struct ArchiveReader {
    let path: String

    /// Reads everything once and compares the sums.
    ///
    /// - Throws: `ArchiveFault`: cut, changed, of another program, or newer than this one.
    func check(knownSchema: Int) throws -> (head: ArchiveLines.Head, end: ArchiveLines.End) {
        var end: ArchiveLines.End?
        let lines = try GzipLineReader(path: path)
        let head = try head(lines, knownSchema: knownSchema)
        var sums = ArchiveSums()
        sums.add(try ArchiveLines.encoded(head), isContent: false)
        var table: Table?
        while let line = try lines.line() {
            guard end == nil else { throw ArchiveFault.damaged(path: path) }
            switch line.first {
            case UInt8(ascii: "["):
                guard let table else { throw ArchiveFault.damaged(path: path) }
                sums.add(line, row: table)
            default:
                if let next = ArchiveLines.decoded(ArchiveLines.TableLine.self, line)?.described() {
                    try sums.begin(next)
                    table = next
                } else {
                    end = ArchiveLines.decoded(ArchiveLines.End.self, line)
                    guard end != nil else { throw ArchiveFault.damaged(path: path) }
                }
            }
        }
        guard let end, end == sums.end() else { throw ArchiveFault.damaged(path: path) }
        return (head, end)
    }

    /// Hands over each row with its table, in the order of the file.
    func rows(_ body: (Table, [Value]) throws -> Void) throws {
        let lines = try GzipLineReader(path: path)
        _ = try lines.line()
        var table: Table?
        while let line = try lines.line() {
            if line.first == UInt8(ascii: "["), let table {
                guard let values = ArchiveRow.decoded(line, of: table) else { throw ArchiveFault.damaged(path: path) }
                try body(table, values)
            } else if let next = ArchiveLines.decoded(ArchiveLines.TableLine.self, line)?.described() {
                table = next
            }
        }
    }

    /// The tables in the order of the file.
    func tables() throws -> [Table] {
        let lines = try GzipLineReader(path: path)
        var tables: [Table] = []
        while let line = try lines.line() {
            guard line.first != UInt8(ascii: "["), let table = ArchiveLines.decoded(ArchiveLines.TableLine.self, line)?.described() else { continue }
            tables.append(table)
        }
        return tables
    }

    private func head(_ lines: GzipLineReader, knownSchema: Int) throws -> ArchiveLines.Head {
        struct Format: Decodable { let digipolku: Int }
        guard let line = try lines.line(), let format = ArchiveLines.decoded(Format.self, line)?.digipolku else {
            throw ArchiveFault.noArchive(path: path)
        }
        guard format <= ArchiveLines.format else { throw ArchiveFault.newerFormat(found: format) }
        guard let head = ArchiveLines.decoded(ArchiveLines.Head.self, line), head.generation >= 1 else { throw ArchiveFault.damaged(path: path) }
        guard head.schema <= knownSchema else { throw ArchiveFault.newerSchema(found: head.schema, known: knownSchema) }
        return head
    }
}
