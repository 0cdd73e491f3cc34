import Formats
import HTTPTypes
import Hummingbird
import NIOCore

/// A table to keep as CSV. A long one goes out in pieces, made as the reader takes them, so its length costs no memory.
struct TableFile: Sendable {
    let name: String
    let columns: [CSVCell]
    /// Rows below the columns' names.
    let count: Int
    let row: @Sendable (Int) -> [CSVCell]

    /// Unit: bytes.
    private static let piece = 16 << 10

    fileprivate func begin() -> Writing {
        var table = CSVWriter()
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
    /// A short table is answered with its length; a long one, whose length is not known, in pieces.
    func download(_ file: TableFile) -> Response {
        let type = "text/csv; charset=utf-8"
        var writing = file.begin()
        let first = file.take(&writing)
        if writing.next == file.count { return download(first, type: type, name: file.name) }
        let rest = writing
        let body = ResponseBody { writer in
            var (writing, piece) = (rest, first)
            while !piece.isEmpty {
                try await writer.write(ByteBuffer(bytes: piece))
                piece = file.take(&writing)
            }
            try await writer.finish(nil)
        }
        return Response(status: .ok, headers: [.contentType: type, .contentDisposition: "attachment; filename=\"\(file.name)\""], body: body)
    }
}
