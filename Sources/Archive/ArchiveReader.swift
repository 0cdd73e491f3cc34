import Database

/// An archive that was read to its end once: whole, unchanged and of a schema that this program knows.
package struct CheckedArchive: Sendable {
    let path: String
    let head: ArchiveLines.Head
    let end: ArchiveLines.End
    /// In the order of the file.
    let tables: [Table]

    /// Stops at the first line that is not as this program writes it, and keeps no more than a line in memory.
    ///
    /// - Throws: `ArchiveFault`: cut, changed, of another program, or newer than this one.
    package init(path: String, migrations: [Migration]) throws {
        var (tables, end): ([Table], ArchiveLines.End?) = ([], nil)
        var sums = ArchiveSums()
        let lines = try GzipLineReader(path: path)
        let head = try Self.head(lines, knownSchema: migrations.map(\.number).max() ?? 0)
        sums.add(try ArchiveLines.encoded(head), isContent: false)
        try ArchiveWalk(lines).run { line, bytes in
            switch line {
            case .table(let table):
                tables.append(table)
                try sums.begin(table)
            case .row(let table, _): sums.add(bytes, row: table)
            case .end(let found): end = found
            }
        }
        guard let end, end == sums.end() else { throw lines.damage }
        (self.path, self.head, self.end, self.tables) = (path, head, end, tables)
    }

    /// Hands over each row with its table, in the order of the file.
    func rows(_ body: (Table, [Value]) throws -> Void) throws {
        let lines = try GzipLineReader(path: path)
        _ = try lines.line()
        try ArchiveWalk(lines).run { line, _ in
            if case .row(let table, let values) = line { try body(table, values) }
        }
    }

    private static func head(_ lines: GzipLineReader, knownSchema: Int) throws -> ArchiveLines.Head {
        struct Format: Decodable { let digipolku: Int }
        guard let line = try lines.line(), let format = ArchiveWalk.described(Format.self, line)?.digipolku else {
            throw ArchiveFault.noArchive(path: lines.path)
        }
        guard format <= ArchiveLines.format else { throw ArchiveFault.newerFormat(found: format) }
        guard let head = ArchiveLines.decoded(ArchiveLines.Head.self, line), head.isPlausible else { throw lines.damage }
        guard head.schema <= knownSchema else { throw ArchiveFault.newerSchema(found: head.schema, known: knownSchema) }
        return head
    }
}

/// Goes through the lines after the head: tables that can be ours, each once, with their rows in the order of their keys, and one end.
struct ArchiveWalk {
    enum Line {
        case table(Table)
        case row(Table, [Value])
        case end(ArchiveLines.End)
    }

    private let lines: GzipLineReader
    private var waiting = Set(ArchiveLines.tables.map(\.name))
    private var table: Table?
    private var last: [Value] = []
    private var isAtEnd = false

    init(_ lines: GzipLineReader) {
        self.lines = lines
    }

    consuming func run(_ body: (Line, [UInt8]) throws -> Void) throws {
        while let bytes = try lines.line() {
            guard !isAtEnd, let line = meaning(of: bytes) else { throw lines.damage }
            try body(line, bytes)
        }
    }

    /// A line of a table or the last one is a few kilobytes long.
    static func described<T: Decodable>(_ type: T.Type, _ line: [UInt8]) -> T? {
        line.count <= 1 << 16 && line.first == UInt8(ascii: "{") ? ArchiveLines.decoded(type, line) : nil
    }

    private mutating func meaning(of bytes: [UInt8]) -> Line? {
        if bytes.first == UInt8(ascii: "[") { return row(bytes) }
        if let next = Self.described(ArchiveLines.TableLine.self, bytes)?.described() {
            guard waiting.remove(next.name) != nil else { return nil }
            (table, last) = (next, [])
            return .table(next)
        }
        isAtEnd = true
        return Self.described(ArchiveLines.End.self, bytes).map { .end($0) }
    }

    private mutating func row(_ bytes: [UInt8]) -> Line? {
        guard let table, let values = ArchiveRow.decoded(bytes, of: table) else { return nil }
        let key = table.key(of: values)
        guard last.isEmpty || last.stands(before: key) else { return nil }
        last = key
        return .row(table, values)
    }
}

extension [Value] {
    /// As both engines order the keys of a table; false for the same key twice.
    fileprivate func stands(before other: [Value]) -> Bool {
        for (one, next) in zip(self, other) where one != next {
            switch (one, next) {
            case (.integer(let one), .integer(let next)): return one < next
            case (.text(let one), .text(let next)): return one.utf8.lexicographicallyPrecedes(next.utf8)
            case (.bytes(let one), .bytes(let next)): return one.lexicographicallyPrecedes(next)
            default: return false
            }
        }
        return false
    }
}
