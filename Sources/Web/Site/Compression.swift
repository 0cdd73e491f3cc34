import CZlib
import HTTPTypes
import Hummingbird
import NIOCore
import Synchronization

/// gzip for text answers of 1 KiB or more, when the client takes it.
///
/// Never for a request that carries a session cookie: an answer that holds a secret beside text from outside would tell of the secret
/// by its length (BREACH). Files under their hash hold no secret; they are compressed for everybody, once.
final class Compression: Sendable {
    /// Smaller answers fit in one packet anyway. Unit: bytes.
    private static let least = 1_024
    /// Larger ones would hold the thread for too long.
    private static let most = 4 << 20
    /// Files kept compressed: one a colour, a script, a mark.
    private static let mostFiles = 64

    private let files = Mutex<[String: ByteBuffer]>([:])

    /// Compresses the body in place where that helps, and says in `Vary` that it depends on the client.
    func shrink(_ response: inout Response, for request: Request, hasSession: Bool) async throws {
        guard let length = response.body.contentLength, length >= Self.least, response.headers[.contentEncoding] == nil,
            Self.isText(response.headers[.contentType] ?? "")
        else { return }
        response.headers[.vary] = [response.headers[.vary], "Accept-Encoding"].compactMap { $0 }.joined(separator: ", ")
        let isFile = response.headers[.cacheControl]?.contains("immutable") ?? false
        guard length <= Self.most, isFile || !hasSession, Self.takesGzip(request.headers[.acceptEncoding] ?? "")
        else { return }
        guard let small = try await compressed(response.body, file: isFile ? request.uri.path : nil) else { return }
        response.headers[.contentEncoding] = "gzip"
        response.headers[.contentLength] = String(small.readableBytes)
        response.body = ResponseBody(byteBuffer: small)
    }

    private func compressed(_ body: ResponseBody, file: String?) async throws -> ByteBuffer? {
        if let file, let kept = files.withLock({ $0[file] }) { return kept }
        let collected = CollectedBody()
        try await body.write(collected)
        // A file is compressed once and sent often.
        guard let bytes = Gzip.compressed(collected.bytes, level: file == nil ? 5 : 9) else { return nil }
        let small = ByteBuffer(bytes: bytes)
        if let file { files.withLock { if $0.count < Self.mostFiles { $0[file] = small } } }
        return small
    }

    static func isText(_ type: String) -> Bool {
        let kind = type.prefix { $0 != ";" }
        return kind.hasPrefix("text/") || kind.hasSuffix("json") || kind.hasSuffix("xml")
    }

    /// `gzip` by name and not at `q=0`.
    static func takesGzip(_ accepted: String) -> Bool {
        accepted.split(separator: ",").contains { coding in
            let parts = coding.split(separator: ";").map { $0.filter { $0 != " " && $0 != "\t" }.lowercased() }
            guard parts.first == "gzip" else { return false }
            return !parts.dropFirst().contains { $0.hasPrefix("q=") && Double($0.dropFirst(2)) == 0 }
        }
    }
}

/// RFC 1952, without a time or a name in its head: the same bytes give the same file.
enum Gzip {
    /// - Parameter level: 1 (fast) … 9 (small).
    /// - Returns: nil when there is no memory for it.
    static func compressed(_ bytes: [UInt8], level: Int32) -> [UInt8]? {
        var stream = z_stream()
        let size = Int32(MemoryLayout<z_stream>.size)
        guard deflateInit2_(&stream, level, Z_DEFLATED, MAX_WBITS + 16, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION, size) == Z_OK else { return nil }
        defer { deflateEnd(&stream) }
        var bytes = bytes
        var out = [UInt8](repeating: 0, count: Int(deflateBound(&stream, UInt(bytes.count))) + 18)
        let status = bytes.withUnsafeMutableBufferPointer { source in
            out.withUnsafeMutableBufferPointer { target in
                stream.next_in = source.baseAddress
                stream.avail_in = UInt32(source.count)
                stream.next_out = target.baseAddress
                stream.avail_out = UInt32(target.count)
                return deflate(&stream, Z_FINISH)
            }
        }
        return status == Z_STREAM_END ? Array(out.prefix(Int(stream.total_out))) : nil
    }
}

/// Takes a body's bytes in memory.
final class CollectedBody: ResponseBodyWriter {
    private(set) var bytes: [UInt8] = []

    func write(_ buffer: ByteBuffer) async throws { bytes.append(contentsOf: buffer.readableBytesView) }
    func finish(_ trailingHeaders: HTTPFields?) async throws {}
}
