import CZlib
import Foundation
import Sheets

/// A table on its way from a preview to its confirmation: it goes through the reader's own page, packed, and is kept nowhere here.
struct CarriedTable {
    let sheet: Sheet

    /// Of the packed text. Unit: bytes.
    static let most = 12 << 20
    /// Of what it unpacks to: no more than a child may say. Unit: bytes.
    private static let mostUnpacked = 96 << 20

    /// Columns that tell of persons stay behind.
    ///
    /// - Parameter first: the first row under the heads.
    init(_ sheet: Sheet, without columns: Set<Int>, from first: Int) {
        self.sheet = Sheet(
            name: sheet.name,
            rows: sheet.rows.enumerated().map { place, row in
                guard place >= first, !columns.isEmpty else { return row }
                return Sheet.Row(number: row.number, cells: row.cells.enumerated().map { columns.contains($0) ? .empty : $1 })
            })
    }

    /// - Throws: `SiteError.unreadable` for anything that `text` did not write.
    init(text: String) throws(SiteError) {
        guard text.utf8.count <= Self.most, let data = Data(base64Encoded: text), data.count > 8 else { throw .unreadable }
        let size = data.prefix(8).reduce(0) { $0 << 8 | UInt($1) }
        guard size > 0, size <= Self.mostUnpacked, let lines = Self.unpacked(Array(data.dropFirst(8)), to: Int(size)),
            let sheet = try? SheetLines.sheet(lines)
        else { throw .unreadable }
        self.sheet = sheet
    }

    /// Nil for a table that is too large to be carried.
    var text: String? {
        var lines: [UInt8] = []
        for row in sheet.rows { lines += SheetLines.row(row) }
        lines += SheetLines.end(rows: sheet.rows.count)
        guard lines.count <= Self.mostUnpacked, let packed = Self.packed(lines) else { return nil }
        let size = (0..<8).reversed().map { UInt8(truncatingIfNeeded: lines.count >> ($0 * 8)) }
        let text = Data(size + packed).base64EncodedString()
        return text.utf8.count <= Self.most ? text : nil
    }

    private static func packed(_ bytes: [UInt8]) -> [UInt8]? {
        var size = compressBound(UInt(bytes.count))
        var out = [UInt8](repeating: 0, count: Int(size))
        guard compress2(&out, &size, bytes, UInt(bytes.count), 5) == Z_OK else { return nil }
        return Array(out.prefix(Int(size)))
    }

    private static func unpacked(_ bytes: [UInt8], to count: Int) -> [UInt8]? {
        var size = UInt(count)
        var out = [UInt8](repeating: 0, count: count)
        guard uncompress(&out, &size, bytes, UInt(bytes.count)) == Z_OK, size == UInt(count) else { return nil }
        return out
    }
}
