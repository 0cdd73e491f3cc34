import Domain
import Foundation
import HTTPTypes
import Hummingbird
import Logging
import NIOCore
import NIOEmbedded
import Store
import Testing
import Web

/// What came back for one request.
package struct TestAnswer: Sendable {
    package let status: Int
    package let headers: HTTPFields
    package let body: String
    /// The same before it is read as text: of a file that is none.
    package let bytes: [UInt8]

    package var location: String? { headers[.location] }

    /// The value of a hidden or visible field of the page.
    package func field(_ name: String) -> String? {
        guard let expression = try? NSRegularExpression(pattern: "name=\"\(NSRegularExpression.escapedPattern(for: name))\" value=\"([^\"]*)\""),
            let match = expression.firstMatch(in: body, range: NSRange(body.startIndex..., in: body)),
            let range = Range(match.range(at: 1), in: body)
        else { return nil }
        return String(body[range])
    }
}

extension TestHouse {
    /// Fetches a page; every page of HTML passes the inspector.
    package func get(_ path: String, session: String? = nil, headers: HTTPFields = [:], sourceLocation: SourceLocation = #_sourceLocation)
        async throws -> TestAnswer
    {
        try await send(.get, path, session: session, headers: headers, sourceLocation: sourceLocation)
    }

    /// Sends a form; with a session its token is fetched first unless `fields` carries one.
    package func post(
        _ path: String, _ fields: KeyValuePairs<String, String> = [:], session: String? = nil, headers: HTTPFields = [:],
        sourceLocation: SourceLocation = #_sourceLocation
    ) async throws -> TestAnswer {
        var fields = fields.map { ($0.key, $0.value) }
        if let session, !fields.contains(where: { $0.0 == "csrf" }) { fields.append(("csrf", gate.formToken(session: session))) }
        let body = fields.map { "\(Self.encoded($0.0))=\(Self.encoded($0.1))" }.joined(separator: "&")
        return try await send(.post, path, body: Array(body.utf8), session: session, headers: headers, sourceLocation: sourceLocation)
    }

    /// Any request at all; `gate` is another one over the same house, `peer` the address at the other end of the connection.
    package func send(
        _ method: HTTPRequest.Method, _ path: String, body: [UInt8] = [], session: String? = nil, headers: HTTPFields = [:],
        through gate: Gate? = nil, from peer: String? = nil, sourceLocation: SourceLocation = #_sourceLocation
    ) async throws -> TestAnswer {
        var fields = headers
        if method == .post, fields[.contentType] == nil { fields[.contentType] = "application/x-www-form-urlencoded" }
        if method == .post, fields[.contentLength] == nil { fields[.contentLength] = String(body.count) }
        if let session { fields[.cookie] = "digipolku=\(session)" }
        let request = Request(
            head: HTTPRequest(method: method, scheme: "http", authority: "localhost", path: path, headerFields: fields),
            body: .init(buffer: ByteBuffer(bytes: body)))
        let channel = EmbeddedChannel()
        if let peer { channel.remoteAddress = try SocketAddress(ipAddress: peer, port: 50_000) }
        let context = SiteContext(source: .init(channel: channel, logger: Logger(label: "test")))
        let response = try await (gate ?? self.gate).respond(to: request, context: context)
        let collector = Collector()
        try await response.body.write(collector)
        let text = String(decoding: collector.bytes, as: UTF8.self)
        if response.headers[.contentType]?.hasPrefix("text/html") == true, response.headers[.contentEncoding] == nil, method != .head {
            PageInspector.inspect(text, at: path, sourceLocation: sourceLocation)
        }
        return TestAnswer(status: response.status.code, headers: response.headers, body: text, bytes: collector.bytes)
    }

    /// A session of a fresh account with these roles in the house's organisation.
    package func signIn(_ roles: Role...) async throws -> String {
        let account = try await store.addMember(
            email: "\(UUID().uuidString.lowercased())@testila.example", name: "Testaaja", roles: Set(roles), by: program
        ).account
        let link = try await store.makeLink(.signIn, for: account.id, by: program)
        return try #require(try await store.signIn(link: link)).token
    }

    package static func encoded(_ text: String) -> String {
        text.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? ""
    }
}

/// Gathers a response's body.
private final class Collector: ResponseBodyWriter {
    var bytes: [UInt8] = []

    func write(_ buffer: ByteBuffer) async throws {
        bytes.append(contentsOf: buffer.readableBytesView)
    }

    consuming func finish(_ trailingHeaders: HTTPFields?) async throws {}
}
