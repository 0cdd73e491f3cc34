import CZlib

/// Builds archives as no honest program would: names, sizes and flags as they are given.
struct TestZip {
    private var body: [UInt8] = []
    private var list: [UInt8] = []
    private var count = 0

    /// - Parameters:
    ///   - flags: 1 says that the file is encrypted.
    ///   - claimed: the size that the headers tell; the true one unless it is given.
    mutating func add(_ name: String, _ content: [UInt8], packed: Bool = true, flags: UInt16 = 0, claimed: Int? = nil) {
        let (data, method): ([UInt8], UInt16) = packed ? (Self.deflated(content), 8) : (content, 0)
        let checksum = UInt32(crc32(0, content, UInt32(content.count)))
        let about =
            Self.bytes(flags) + Self.bytes(method) + [0, 0, 0x21, 0x5A] + Self.bytes(checksum) + Self.bytes(UInt32(data.count))
            + Self.bytes(UInt32(claimed ?? content.count)) + Self.bytes(UInt16(name.utf8.count)) + [0, 0]
        let place = UInt32(body.count)
        body += [0x50, 0x4B, 3, 4, 20, 0] + about + name.utf8 + data
        list += [0x50, 0x4B, 1, 2, 20, 0, 20, 0] + about + [0, 0, 0, 0, 0, 0, 0, 0, 0, 0] + Self.bytes(place) + name.utf8
        count += 1
    }

    var bytes: [UInt8] {
        body + list + [0x50, 0x4B, 5, 6, 0, 0, 0, 0] + Self.bytes(UInt16(count)) + Self.bytes(UInt16(count)) + Self.bytes(UInt32(list.count))
            + Self.bytes(UInt32(body.count)) + [0, 0]
    }

    private static func bytes<Number: FixedWidthInteger>(_ number: Number) -> [UInt8] { withUnsafeBytes(of: number.littleEndian) { Array($0) } }

    static func deflated(_ content: [UInt8]) -> [UInt8] {
        var (content, stream) = (content, z_stream())
        deflateInit2_(&stream, 9, Z_DEFLATED, -15, 9, Z_DEFAULT_STRATEGY, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
        defer { deflateEnd(&stream) }
        var out = [UInt8](repeating: 0, count: Int(deflateBound(&stream, UInt(content.count))))
        let size = out.count
        content.withUnsafeMutableBufferPointer { input in
            out.withUnsafeMutableBufferPointer { output in
                (stream.next_in, stream.avail_in) = (input.baseAddress, UInt32(input.count))
                (stream.next_out, stream.avail_out) = (output.baseAddress, UInt32(size))
                _ = deflate(&stream, Z_FINISH)
            }
        }
        return Array(out.prefix(Int(stream.total_out)))
    }
}

/// A spreadsheet whose parts can be changed one by one.
struct TestWorkbook {
    var parts: [(name: String, content: String)]

    /// - Parameter rows: what stands between `<sheetData>` and its end.
    init(
        rows: String, shared: String = "", workbook: String = "<sheets><sheet name=\"Yksi\" sheetId=\"1\" r:id=\"rId1\"/></sheets>",
        styles: String = ""
    ) {
        let main = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\""
        let relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
        let packages = "xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\""
        parts = [
            (
                "_rels/.rels",
                "<Relationships \(packages)><Relationship Id=\"rId1\" Type=\"\(relation)/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"
            ),
            ("xl/workbook.xml", "<workbook \(main) xmlns:r=\"\(relation)\">\(workbook)</workbook>"),
            (
                "xl/_rels/workbook.xml.rels",
                "<Relationships \(packages)><Relationship Id=\"rId1\" Type=\"\(relation)/worksheet\" Target=\"worksheets/sheet1.xml\"/>"
                    + "<Relationship Id=\"rId2\" Type=\"\(relation)/worksheet\" Target=\"/xl/worksheets/sheet2.xml\"/>"
                    + "<Relationship Id=\"rId3\" Type=\"\(relation)/styles\" Target=\"styles.xml\"/>"
                    + "<Relationship Id=\"rId4\" Type=\"\(relation)/sharedStrings\" Target=\"sharedStrings.xml\"/></Relationships>"
            ),
            ("xl/styles.xml", "<styleSheet \(main)>\(styles)</styleSheet>"),
            ("xl/sharedStrings.xml", "<sst \(main)>\(shared)</sst>"),
            ("xl/worksheets/sheet1.xml", "<worksheet \(main)><sheetData>\(rows)</sheetData></worksheet>"),
            ("xl/worksheets/sheet2.xml", "<worksheet \(main)><sheetData><row><c><v>2</v></c></row></sheetData></worksheet>"),
        ]
    }

    subscript(name: String) -> String {
        get { parts.first { $0.name == name }?.content ?? "" }
        set { parts = parts.map { $0.name == name ? (name, newValue) : $0 } }
    }

    var zip: TestZip {
        var zip = TestZip()
        for part in parts { zip.add(part.name, Array(part.content.utf8)) }
        return zip
    }

    var bytes: [UInt8] { zip.bytes }
}
