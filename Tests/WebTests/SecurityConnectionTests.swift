import Domain
import HTTPTypes
import NIOCore
import NIOHTTP1
import TestKit
import Testing

@testable import Web

/// What is refused before there is a request, over a real socket (SAFETY §7, rows 1 to 14).
@Suite struct SecurityParserTests {
    struct Refused: Sendable {
        let name: String
        let bytes: [UInt8]
        let status: Int

        init(_ name: String, _ text: String, _ status: Int) {
            self.init(name, bytes: Array(text.utf8), status)
        }

        init(_ name: String, bytes: [UInt8], _ status: Int) {
            (self.name, self.bytes, self.status) = (name, bytes, status)
        }
    }

    private static func get(_ path: String, _ fields: String = "", method: String = "GET") -> String {
        "\(method) \(path) HTTP/1.1\r\nHost: localhost\r\n\(fields)\r\n"
    }

    private static func post(_ fields: String, _ body: String) -> String {
        "POST /fi/testila/kirjaudu HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-www-form-urlencoded\r\n\(fields)\r\n\(body)"
    }

    private static let long = String(repeating: "a", count: 204_800)

    private static let cases = [
        Refused("a path of 10 KiB", get("/" + long.prefix(10_240)), 414),
        Refused("a path of 200 KiB", get("/" + long), 414),
        Refused("5,000 headers", get("/", (0..<5_000).map { "X-\($0): y\r\n" }.joined()), 431),
        Refused("a header of 100 KiB", get("/", "X-A: \(long.prefix(102_400))\r\n"), 431),
        Refused("a length beside chunks", post("Content-Length: 5\r\nTransfer-Encoding: chunked\r\n", "0\r\n\r\n"), 400),
        Refused("chunks from HTTP/1.0", post("Transfer-Encoding: chunked\r\n", "0\r\n\r\n").replacing("HTTP/1.1", with: "HTTP/1.0"), 400),
        Refused("two lengths", post("Content-Length: 5\r\nContent-Length: 6\r\n", "abcde"), 400),
        Refused("a negative length", post("Content-Length: -5\r\n", "abcde"), 400),
        Refused("NUL in a header", get("/", "X-A: a\u{0}b\r\n"), 400),
        Refused("a bare CR in a header", get("/", "X-A: a\rb\r\n"), 400),
        Refused("a folded header", get("/", "X-A: a\r\n b\r\n"), 400),
        Refused("bytes that are no address", bytes: Array("GET /fi/".utf8) + [0xFF, 0xFE] + Array(" HTTP/1.1\r\nHost: localhost\r\n\r\n".utf8), 400),
        Refused("a method that nobody made", get("/", method: "MADEUP"), 501),
        Refused("another version", "GET / HTTP/9.9\r\nHost: localhost\r\n\r\n", 400),
        Refused("a TLS greeting", bytes: [0x16, 3, 1, 0, 200, 1, 0, 0, 196, 3, 3] + [UInt8](repeating: 0, count: 200), 400),
        Refused("noise", bytes: (0..<1_024).map { UInt8($0 & 255) }, 400),
    ]

    @Test func `what cannot be parsed is told so in every language, with all headers, and nothing after it is read`() async throws {
        let house = try await TestHouse()
        try await Wire.serving(house) { wire in
            for refused in Self.cases {
                let answer = try await wire.send(bytes: [refused.bytes + Array(Self.get("/healthz").utf8)])
                #expect(answer.statuses == [refused.status], "\(refused.name): \(answer.statuses)")
                #expect(answer.isClosed, "\(refused.name) stays open")
                #expect(answer.header("Content-Security-Policy")?.contains("default-src 'none'") == true, "\(refused.name)")
                for name in ["X-Content-Type-Options", "Referrer-Policy", "X-Frame-Options", "Permissions-Policy", "Cache-Control"] {
                    #expect(answer.header(name) != nil, "\(refused.name): \(name)")
                }
                #expect(answer.header("Connection") == "close", "\(refused.name)")
                #expect(answer.header("Content-Language") == "fi, sv, en", "\(refused.name)")
                for word in ["<html lang=\"fi\">", "<section lang=\"sv\">", "<section lang=\"en\">"] {
                    #expect(answer.text.contains(word), "\(refused.name)")
                }
            }
        }
    }

    @Test func `every refusal without a reader is a page like others`() async throws {
        let house = try await TestHouse()
        let refusals = Refusals(site: house.gate.site)
        for error in Refusals.all {
            let (head, body) = refusals.answer(error)
            #expect(Int(head.status.code) == error.status)
            #expect(head.headers["Content-Length"] == [String(body.readableBytes)])
            PageInspector.inspect(String(decoding: body.readableBytesView, as: UTF8.self), at: "\(error)")
        }
        #expect(refusals.answer(.unknownMethod).head.headers["Allow"] == ["GET, HEAD, POST"])
        #expect(refusals.answer(.busy(seconds: 5)).head.headers["Retry-After"] == ["5"])
    }

    @Test func `a request names one host, in its line and in its fields`() async throws {
        let house = try await TestHouse()
        try await Wire.serving(house) { wire in
            for (head, status) in [
                ("GET /fi/testila HTTP/1.1\r\n", 400), ("GET /fi/testila HTTP/1.1\r\nHost: localhost\r\nHost: evil.example\r\n", 400),
                ("GET /fi/testila HTTP/1.1\r\nHost: localhost\r\nHost: localhost\r\n", 400),
                ("GET http://evil.example/fi/testila HTTP/1.1\r\nHost: localhost\r\n", 400),
                ("GET http://localhost/fi/testila HTTP/1.1\r\nHost: localhost\r\n", 200), ("GET /fi/testila HTTP/1.1\r\nHost: evil.example\r\n", 421),
            ] {
                let answer = try await wire.send([head + "Connection: close\r\n\r\n"])
                #expect(answer.statuses == [status], "\(head): \(answer.statuses)")
                #expect(answer.header("Content-Security-Policy") != nil)
                #expect(answer.header("Content-Language") == "fi")
            }
        }
    }

    @Test func `methods without a meaning are told which have one`() async throws {
        let house = try await TestHouse()
        for method in ["TRACE", "CONNECT", "PROPFIND", "PATCH"] {
            let here = try await house.send(.init(method) ?? .get, "/fi/testila")
            #expect(here.status == 405 && here.headers[.allow] == "GET, HEAD", "\(method): \(here.status)")
        }
        for method in ["TRACE", "CONNECT", "PROPFIND"] {
            let nowhere = try await house.send(.init(method) ?? .get, "/eiole/eiole/eiole/eiole")
            #expect(nowhere.status == 501 && nowhere.headers[.allow] == "GET, HEAD, POST", "\(method): \(nowhere.status)")
        }
        #expect(try await house.send(.delete, "/eiole/eiole/eiole/eiole").status == 404)
    }
}

/// Bodies that are too large, broken or never come.
@Suite struct SecurityBodyTests {
    private static let head = "POST /fi/testila/kirjaudu HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-www-form-urlencoded\r\n"
    private static let next = "GET /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n"

    @Test func `a promised giant is refused at once and its connection ends`() async throws {
        let house = try await TestHouse()
        try await Wire.serving(house) { wire in
            let answer = try await wire.send([Self.head + "Content-Length: 10737418240\r\n\r\n"])
            #expect(answer.statuses == [413])
            #expect(answer.header("Connection") == "close")
        }
    }

    @Test func `who sends too much can read the refusal, and the rest is no next request`() async throws {
        let house = try await TestHouse()
        try await Wire.serving(house) { wire in
            let large = try await wire.send([Self.head + "Content-Length: 4000000\r\n\r\n" + String(repeating: "a", count: 4_000_000), Self.next])
            #expect(large.statuses == [413])
            #expect(large.isClosed)
            let chunk = "10000\r\n" + String(repeating: "a", count: 65_536) + "\r\n"
            let chunked = try await wire.send([Self.head + "Transfer-Encoding: chunked\r\n\r\n"] + Array(repeating: chunk, count: 40))
            #expect(chunked.statuses == [413])
            #expect(chunked.isClosed)
        }
    }

    @Test func `a broken body is one refusal and the end`() async throws {
        let house = try await TestHouse()
        try await Wire.serving(house) { wire in
            let chunks = try await wire.send([Self.head + "Transfer-Encoding: chunked\r\n\r\nzz\r\nabc\r\n0\r\n\r\n" + Self.next])
            #expect(chunks.statuses == [400])
            let page = "GET /fi/testila HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\nabc\r\n0\r\n\r\n"
            #expect(try await wire.send([page + Self.next]).statuses == [413])
            let half = try await wire.send(bytes: [Array((Self.head + "Content-Length: 100\r\n\r\nemail=anna").utf8)], ends: true)
            #expect(half.statuses == [400])
        }
    }

    @Test func `requests one after the other on a connection are all answered`() async throws {
        let house = try await TestHouse()
        try await Wire.serving(house) { wire in
            let last = "GET /healthz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
            let together = try await wire.send([Self.next + Self.next + last])
            #expect(together.statuses == [200, 200, 200])
            #expect(together.isClosed)
            let apart = try await wire.send([Self.next, Self.next, last], pause: .milliseconds(200))
            #expect(apart.statuses == [200, 200, 200])
            // After an upgrade that is not made, the parser would read nothing more: so that answer is the last.
            let upgrade = try await wire.send(["GET /healthz HTTP/1.1\r\nHost: localhost\r\nConnection: Upgrade\r\nUpgrade: h2c\r\n\r\n" + Self.next])
            #expect(upgrade.statuses == [200])
            #expect(upgrade.isClosed)
            #expect(upgrade.header("Connection") == "close")
            let bad = try await wire.send([Self.next + "NONSENSE\r\n\r\n"])
            #expect(bad.statuses == [200, 400])
        }
    }
}

/// Too many at once.
@Suite struct SecurityOverloadTests {
    @Test func `the one connection too many is told to come again`() async throws {
        let house = try await TestHouse()
        try await Wire.serving(house, connections: 0) { wire in
            let answer = try await wire.send(["GET /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n"])
            #expect(answer.statuses == [503] && answer.isClosed)
            #expect(answer.header("Retry-After") == "5")
            #expect(answer.text.contains("<section lang=\"sv\">"))
        }
    }

    @Test func `too many at work are told to come again, and the next one is served`() async throws {
        let crowd = Crowd(most: 1)
        try await crowd.admit {
            _ = await #expect(throws: SiteError.busy(seconds: 5)) { try await crowd.admit {} }
        }
        try await crowd.admit {}
    }

    @Test func `forms share a room of memory and give it back`() {
        let room = BodyRoom(size: 100)
        do {
            let share = BodyShare(of: room)
            #expect(share.take(60))
            #expect(!share.take(60))
            #expect(share.take(40))
            #expect(!BodyShare(of: room).take(1))
        }
        #expect(BodyShare(of: room).take(100))
    }
}
