import Domain
import HTTPTypes
import Hummingbird
import NIOCore
import Store
import Synchronization

/// Finished answers that every visitor gets alike, kept while nothing changes.
///
/// Only for routes that are declared `shared`, without a session: such a page holds no token and nothing of one reader. A change by this
/// process drops all of them at once; one by another process, or the clock, is seen within a second.
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
        let change: UInt64
        let at: Instant

        /// A clock that was set back ends it too.
        func isFresh(_ change: UInt64, _ now: Instant) -> Bool {
            self.change == change && now >= at && now.milliseconds - at.milliseconds < SharedPages.lifetime
        }
    }

    /// Together at most 32 MiB.
    private static let (mostPages, largest) = (256, 128 << 10)
    /// Unit: milliseconds.
    private static let lifetime: Int64 = 1_000

    private let pages = Mutex<[Key: Kept]>([:])

    /// - Returns: the kept answer, nil when there is none that is fresh.
    func answer(to request: Request, change: UInt64, now: Instant) -> Response? {
        guard let kept = pages.withLock({ $0[key(request)] }), kept.isFresh(change, now) else { return nil }
        return Response(status: kept.status, headers: kept.headers, body: ResponseBody(byteBuffer: kept.bytes))
    }

    /// Keeps a whole answer and makes it one that can be written again.
    ///
    /// - Parameters:
    ///   - change: as it was before the page was made; the same for `now`.
    func keep(_ response: inout Response, for request: Request, change: UInt64, now: Instant) async throws {
        guard response.status == .ok, let length = response.body.contentLength, length <= Self.largest else { return }
        let collected = CollectedBody()
        try await response.body.write(collected)
        let bytes = ByteBuffer(bytes: collected.bytes)
        response.body = ResponseBody(byteBuffer: bytes)
        let kept = Kept(status: response.status, headers: response.headers, bytes: bytes, change: change, at: now)
        pages.withLock { pages in
            if pages.count >= Self.mostPages { pages = pages.filter { $0.value.isFresh(change, now) } }
            if pages.count < Self.mostPages { pages[key(request)] = kept }
        }
    }

    private func key(_ request: Request) -> Key {
        Key(
            address: request.uri.string, host: request.head.authority ?? "",
            isCompressed: Compression.takesGzip(request.headers[.acceptEncoding] ?? ""))
    }
}
