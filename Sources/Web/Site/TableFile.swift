import Formats
import HTTPTypes
import Hummingbird
import NIOCore

/// A table to keep as CSV. It goes out in pieces, made as the reader takes them, so a long one costs no memory.
struct TableFile: Sendable {
    let name: String
    let columns: [CSVCell]
    var style = CSVWriter.Style.open
    /// Rows below the columns' names.
    let count: Int
    let row: @Sendable (Int) -> [CSVCell]

    /// Unit: bytes.
    private static let piece = 16 << 10

    /// Unit: bytes. Every row is made once more for it: a length before the body is what `HEAD` and old clients need.
    fileprivate var length: Int {
        var (writing, length) = (begin(), 0)
        while case let piece = take(&writing), !piece.isEmpty { length += piece.count }
        return length
    }

    fileprivate func begin() -> Writing {
        var table = CSVWriter(style: style)
        table.row(columns)
        return Writing(table: table)
    }

    fileprivate struct Writing {
        var table: CSVWriter
        var next = 0
    }

    /// The next piece, at least `piece` bytes long unless it is the last one; empty at the end.
    fileprivate func take(_ writing: inout Writing) -> [UInt8] {
        while writing.next < count, writing.table.size < Self.piece {
            writing.table.row(row(writing.next))
            writing.next += 1
        }
        return writing.table.take()
    }
}

extension Visit {
    func download(_ file: TableFile) -> Response {
        let length = file.length
        let body = ResponseBody(contentLength: length) { writer in
            var writing = file.begin()
            while case let piece = file.take(&writing), !piece.isEmpty { try await writer.write(ByteBuffer(bytes: piece)) }
            try await writer.finish(nil)
        }
        let headers: HTTPFields = [
            .contentType: "text/csv; charset=utf-8", .contentDisposition: "attachment; filename=\"\(file.name)\"", .contentLength: String(length),
        ]
        return Response(status: .ok, headers: headers, body: body)
    }
}
