import Domain
import NIOCore
import NIOEmbedded
import NIOHTTP1
import TestKit
import Testing

@testable import Web

/// A socket that has closed its own side still hears the other; the embedded channel would be gone.
private final class HalfOpen: ChannelOutboundHandler {
    typealias OutboundIn = ByteBuffer

    func close(context: ChannelHandlerContext, mode: CloseMode, promise: EventLoopPromise<Void>?) {
        guard mode == .output else { return context.close(mode: mode, promise: promise) }
        promise?.succeed()
    }
}

/// One connection under a clock that the test moves: the parser and the keeper, without a socket.
private struct KeptConnection {
    let channel = EmbeddedChannel()

    init(_ house: TestHouse, isTooMany: Bool = false) throws {
        let keeper = ConnectionKeeper(limits: ConnectionLimits(), refusals: Refusals(site: house.gate.site), isTooMany: isTooMany)
        try channel.pipeline.syncOperations.addHandler(HalfOpen())
        try GuardedHTTP.parse(channel.pipeline.syncOperations, keeper)
        try channel.connect(to: SocketAddress(ipAddress: "192.0.2.7", port: 80)).wait()
    }

    func say(_ text: String) throws { _ = try? channel.writeInbound(ByteBuffer(string: text)) }

    func pass(_ seconds: Int64) { channel.embeddedEventLoop.advanceTime(by: .seconds(seconds)) }

    /// The server's own answer to the request that came in.
    func answer(_ status: HTTPResponseStatus = .ok, closing: Bool = false) throws {
        while try channel.readInbound(as: HTTPServerRequestPart.self) != nil {}
        let headers: HTTPHeaders = closing ? ["Content-Length": "0", "Connection": "close"] : ["Content-Length": "0"]
        try channel.writeOutbound(HTTPServerResponsePart.head(.init(version: .http1_1, status: status, headers: headers)))
        try channel.writeOutbound(HTTPServerResponsePart.end(nil))
    }

    /// What has gone out since the last look.
    func heard() throws -> String {
        var text = ""
        while let part = try channel.readOutbound(as: ByteBuffer.self) { text += String(buffer: part) }
        return text
    }

    var isOpen: Bool { channel.isActive }
}

@Suite struct SecurityDeadlineTests {
    private static let get = "GET /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n"
    private static let post = "POST /fi/testila/kirjaudu HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100\r\n\r\n"

    @Test func `silence ends after twenty seconds, before a request and after one`() async throws {
        let house = try await TestHouse()
        let fresh = try KeptConnection(house)
        fresh.pass(19)
        #expect(fresh.isOpen)
        fresh.pass(2)
        #expect(!fresh.isOpen)
        #expect(try fresh.heard().isEmpty)
        let kept = try KeptConnection(house)
        kept.pass(15)
        try kept.say(Self.get)
        try kept.answer()
        kept.pass(18)
        #expect(kept.isOpen)
        kept.pass(6)
        #expect(!kept.isOpen)
    }

    @Test func `a head that drips is told so after fifteen seconds`() async throws {
        let connection = try KeptConnection(try await TestHouse())
        try connection.say("GET / HTTP/1.1\r\nX-Slow: ")
        for _ in 0..<14 {
            connection.pass(1)
            try connection.say("T")
        }
        #expect(connection.isOpen)
        connection.pass(4)
        #expect(try connection.heard().hasPrefix("HTTP/1.1 408 "))
        connection.pass(4)
        #expect(!connection.isOpen)
    }

    @Test func `a body that drips is told so after thirty seconds`() async throws {
        let connection = try KeptConnection(try await TestHouse())
        try connection.say(Self.post)
        for _ in 0..<29 {
            connection.pass(1)
            try connection.say("a")
        }
        #expect(connection.isOpen)
        try connection.channel.throwIfErrorCaught()
        connection.pass(2)
        #expect(try connection.heard().hasPrefix("HTTP/1.1 408 "))
        // Who was reading it learns that this was not the end.
        #expect(throws: HTTPParserError.invalidEOFState) { try connection.channel.throwIfErrorCaught() }
        connection.pass(3)
        #expect(!connection.isOpen)
    }

    @Test func `work that takes too long is told to come again, and what it says later is dropped`() async throws {
        let connection = try KeptConnection(try await TestHouse())
        try connection.say(Self.get)
        connection.pass(31)
        #expect(try connection.heard().hasPrefix("HTTP/1.1 503 "))
        try? connection.answer()
        #expect(try connection.heard().isEmpty)
    }

    @Test func `an answer that nobody reads is cut after thirty seconds`() async throws {
        let connection = try KeptConnection(try await TestHouse())
        try connection.say(Self.get)
        let head = HTTPServerResponsePart.head(.init(version: .http1_1, status: .ok, headers: ["Content-Length": "5"]))
        try connection.channel.writeOutbound(head)
        connection.pass(29)
        #expect(connection.isOpen)
        connection.pass(2)
        #expect(!connection.isOpen)
    }

    @Test func `who goes on sending after the last answer has a quarter of a minute`() async throws {
        let connection = try KeptConnection(try await TestHouse())
        try connection.say(Self.post)
        try connection.answer(.payloadTooLarge, closing: true)
        #expect(try connection.heard().contains("Connection: close"))
        for _ in 0..<8 {
            connection.pass(1)
            try connection.say("aa")
        }
        #expect(connection.isOpen)
        for _ in 0..<12 {
            connection.pass(1)
            try connection.say("aa")
        }
        #expect(!connection.isOpen)
        #expect(try connection.heard().isEmpty)
    }

    @Test func `who sends endlessly after the last answer is cut off`() async throws {
        let connection = try KeptConnection(try await TestHouse())
        try connection.say("POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 10737418240\r\n\r\n")
        try connection.answer(.payloadTooLarge, closing: true)
        let piece = String(repeating: "a", count: 1 << 20)
        for _ in 0..<31 { try connection.say(piece) }
        #expect(connection.isOpen)
        for _ in 0..<2 { try connection.say(piece) }
        #expect(!connection.isOpen)
    }

    @Test func `an answer before its request is read is the last one`() async throws {
        let connection = try KeptConnection(try await TestHouse())
        try connection.say(Self.post)
        try connection.answer(.forbidden)
        #expect(try connection.heard().contains("Connection: close"))
        try connection.say(String(repeating: "a", count: 100) + Self.get)
        let next = try connection.channel.readInbound(as: HTTPServerRequestPart.self)
        #expect(next == nil)
        connection.pass(12)
        #expect(!connection.isOpen)
    }
}
