import Domain
import HTTPTypes
import Hummingbird
import NIOCore
import Store
import Synchronization

/// Finished answers that every visitor gets alike, kept while nothing changes.
///
/// Only for routes that are declared `shared`, without a session: such a page holds no token and nothing of one reader.
final class SharedPages: Sendable {
    private struct Key: Hashable {
        let address: String
        let host: String
        let isCompressed: Bool
    }

    private struct Kept {
        let status: HTTPResponse.Status
        let headers: HTTPFields
        let bytes: ByteBuffer
        let read: Freshness
        /// Somebody makes it anew while the others get this one: otherwise all who come in the same moment would make it.
        var isBeingRenewed = false
    }

    /// Together at most 32 MiB.
    private static let (mostPages, largest) = (256, 128 << 10)

    private let pages = Mutex<[Key: Kept]>([:])

    /// - Returns: the kept answer; nil when there is none that is fresh, and for the one whose turn it is to make it anew.
    func answer(to request: Request, at now: Freshness) -> Response? {
        guard let kept = kept(key(request), at: now, mayRenew: request.method == .get) else { return nil }
        return Response(status: kept.status, headers: kept.headers, body: ResponseBody(byteBuffer: kept.bytes))
    }

    private func kept(_ key: Key, at now: Freshness, mayRenew: Bool) -> Kept? {
        pages.withLock { pages in
            guard let kept = pages[key], kept.read.holds(at: now) else { return nil }
            guard mayRenew, kept.read.isAgeing(at: now), !kept.isBeingRenewed else { return kept }
            pages[key]?.isBeingRenewed = true
            return nil
        }
    }

    /// Keeps a whole answer and makes it one that can be written again.
    ///
    /// - Parameter read: from before the page was made.
    func keep(_ response: inout Response, for request: Request, read: Freshness) async throws {
        guard response.status == .ok, let length = response.body.contentLength, length <= Self.largest else { return }
        let collected = CollectedBody()
        try await response.body.write(collected)
        let bytes = ByteBuffer(bytes: collected.bytes)
        response.body = ResponseBody(byteBuffer: bytes)
        let kept = Kept(status: response.status, headers: response.headers, bytes: bytes, read: read)
        pages.withLock { pages in
            if pages.count >= Self.mostPages { pages = pages.filter { $0.value.read.holds(at: read) } }
            if pages.count < Self.mostPages { pages[key(request)] = kept }
        }
    }

    private func key(_ request: Request) -> Key {
        Key(
            address: request.uri.string, host: request.head.authority ?? "",
            isCompressed: Compression.takesGzip(request.headers[.acceptEncoding] ?? ""))
    }
}
