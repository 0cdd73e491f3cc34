import Domain
import Foundation
import HTTPTypes
import Hummingbird
import Logging
import NIOCore
import NIOEmbedded
import TestKit
import Testing

@testable import Web

@Suite struct SecurityHeaderTests {
    private static let addresses = [
        "/", "/fi/testila", "/fi/testila/kirjaudu", "/fi/testila/eiole", "/fi/testila/tyopoyta", "/fi/testila/kyselyt", "/healthz", "/robots.txt",
        "/assets/icon.svg", "/assets/eiole.css", "/api/v1/organisations", "/api/v1/eiole", "/fi/testila/tiedot", "/%zz", "/fi/testila?x=%zz",
    ]

    @Test(arguments: addresses)
    func `every answer carries the headers, errors too`(_ address: String) async throws {
        let house = try await TestHouse()
        for method in [HTTPRequest.Method.get, .head, .post, .delete, .options] {
            let headers = try await house.send(method, address).headers
            let policy = try #require(headers[.contentSecurityPolicy])
            #expect(policy.contains("default-src 'none'") && policy.contains("frame-ancestors 'none'") && policy.contains("base-uri 'none'"))
            #expect(!policy.contains("unsafe"))
            #expect(headers[.xContentTypeOptions] == "nosniff")
            #expect(headers.first { $0.name.canonicalName == "referrer-policy" }?.value == "no-referrer")
            #expect(headers.first { $0.name.canonicalName == "x-frame-options" }?.value == "DENY")
            #expect(headers[.cacheControl] != nil)
            #expect(headers[.server] == nil)
        }
    }

    @Test func `pages are kept nowhere`() async throws {
        let house = try await TestHouse()
        let session = try await house.signIn(.admin)
        for address in ["/fi/testila/tyopoyta", "/fi/testila/oma", "/fi/testila/asetukset/tilit"] {
            #expect(try await house.get(address, session: session).headers[.cacheControl] == "no-store")
        }
    }

    @Test func `behind https cookies are bound to it and the browser stays with it`() async throws {
        let house = try await TestHouse(baseURL: "https://digi.testila.example")
        try await house.person("anna@testila.example", .lead)
        let answer = try await house.post("/fi/testila/kirjaudu", ["email": "anna@testila.example", "password": TestHouse.phrase])
        for name in ["__Host-digipolku", "__Host-digipolku-laite"] {
            #expect(try #require(answer.cookie(name)).flags.isSuperset(of: ["Secure", "HttpOnly", "SameSite=Lax", "Path=/"]))
        }
        #expect(answer.headers[.strictTransportSecurity]?.contains("max-age=31536000") == true)
    }

    @Test func `a session that somebody planted is none`() async throws {
        let house = try await TestHouse()
        try await house.person("anna@testila.example", .lead)
        let planted = String(repeating: "0", count: 52)
        let answer = try await house.post(
            "/fi/testila/kirjaudu", ["email": "anna@testila.example", "password": TestHouse.phrase], headers: [.cookie: "digipolku=\(planted)"])
        #expect(answer.cookie("digipolku")?.value != planted)
        #expect(try await house.get("/fi/testila/tyopoyta", session: planted).status == 401)
    }
}

@Suite struct SecurityFormTests {
    @Test(arguments: [nil, "", "vanha"])
    func `a form without its token is refused, and what was typed is there to copy`(_ token: String?) async throws {
        let house = try await TestHouse()
        let admin = try await house.signIn(.admin)
        let answer = try await house.post(
            "/fi/testila/asetukset", ["csrf": token ?? "", "contact": "0400 <b>1</b>", "new-password": "salainen lause"], session: admin)
        #expect(answer.status == 403)
        #expect(answer.body.contains("<bdi>0400 &lt;b&gt;1&lt;/b&gt;</bdi>"))
        #expect(!answer.body.contains("salainen"))
    }

    @Test func `another person's token does not fit`() async throws {
        let house = try await TestHouse()
        let (one, other) = (try await house.signIn(.admin), try await house.signIn(.admin))
        let answer = try await house.post("/fi/testila/asetukset", ["csrf": house.gate.formToken(session: other), "contact": "x"], session: one)
        #expect(answer.status == 403)
    }

    @Test(
        arguments: [
            [HTTPField.Name.origin: "https://evil.example"], [.origin: "null"], [HTTPField.Name("Sec-Fetch-Site") ?? .origin: "cross-site"],
            [.origin: "http://localhost.evil.example"], [.origin: "http://evil.example/localhost"],
        ] as [HTTPFields])
    func `a form sent from elsewhere is refused, open ones too`(_ headers: HTTPFields) async throws {
        let house = try await TestHouse()
        let admin = try await house.signIn(.admin)
        #expect(try await house.post("/fi/testila/asetukset", ["contact": "x"], session: admin, headers: headers).status == 403)
        #expect(try await house.post("/fi/testila/kirjaudu", ["email": "x", "password": "y"], headers: headers).status == 403)
    }

    @Test func `text that cannot be read is refused whole`() async throws {
        let house = try await TestHouse()
        for body in ["email=%ff", "email=%c0%80", "email=%zz", "email=%", "%ff=x"] {
            #expect(try await house.send(.post, "/fi/testila/kirjaudu", body: Array(body.utf8)).status == 400, "\(body)")
        }
        #expect(try await house.send(.post, "/fi/testila/kirjaudu", body: Array("email=".utf8) + [0xC3, 0x28]).status == 400)
    }

    @Test func `a thousand fields are enough`() async throws {
        let house = try await TestHouse()
        let session = try await house.signIn(.admin)
        let token = house.gate.formToken(session: session)
        func body(_ count: Int) -> [UInt8] { Array((["csrf=\(token)"] + (1..<count).map { "a\($0)=1" }).joined(separator: "&").utf8) }
        #expect(try await house.send(.post, "/fi/testila/asetukset", body: body(1_001), session: session).status == 413)
        #expect(try await house.send(.post, "/fi/testila/asetukset", body: body(1_000), session: session).status == 422)
    }

    @Test func `other kinds of content are refused`() async throws {
        let house = try await TestHouse()
        for type in ["application/json", "text/plain", "multipart/form-data; boundary=x"] {
            #expect(try await house.send(.post, "/fi/testila/kirjaudu", body: [123, 125], headers: [.contentType: type]).status == 415)
        }
    }
}

@Suite struct SecurityRequestTests {
    /// A request as it stands, without anything added; its body is never there to be read.
    private func ask(_ house: TestHouse, _ request: HTTPRequest, body: RequestBody = .init(buffer: ByteBuffer())) async throws -> (
        status: Int, headers: HTTPFields
    ) {
        let context = SiteContext(source: .init(channel: EmbeddedChannel(), logger: Logger(label: "test")))
        let response = try await house.gate.respond(to: Request(head: request, body: body), context: context)
        return (response.status.code, response.headers)
    }

    @Test func `a promised giant is refused before a byte of it is read`() async throws {
        let house = try await TestHouse()
        let (stream, _) = RequestBody.makeStream()
        let request = HTTPRequest(
            method: .post, scheme: "http", authority: "localhost", path: "/fi/testila/kirjaudu",
            headerFields: [.contentLength: "10737418240", .contentType: "application/x-www-form-urlencoded"])
        #expect(try await ask(house, request, body: stream).status == 413)
    }

    @Test func `a body that grows past its limit is cut off`() async throws {
        let house = try await TestHouse()
        let request = HTTPRequest(
            method: .post, scheme: "http", authority: "localhost", path: "/fi/testila/kirjaudu",
            headerFields: [.contentType: "application/x-www-form-urlencoded"])
        let body = RequestBody(buffer: ByteBuffer(bytes: [UInt8](repeating: 97, count: 1 << 21)))
        #expect(try await ask(house, request, body: body).status == 413)
    }

    @Test(arguments: ["evil.example", "localhost.evil.example", "127.0.0.1.evil.example:80", "localhost@evil.example"])
    func `a host that is not ours is misdirected`(_ host: String) async throws {
        let house = try await TestHouse()
        let answer = try await ask(house, HTTPRequest(method: .get, scheme: "http", authority: host, path: "/fi/testila"))
        #expect(answer.status == 421)
        #expect(answer.headers[.contentSecurityPolicy] != nil)
    }

    @Test func `no host is a bad request`() async throws {
        let house = try await TestHouse()
        #expect(try await ask(house, HTTPRequest(method: .get, scheme: "http", authority: nil, path: "/fi/testila")).status == 400)
    }

    @Test(arguments: [
        "/" + String(repeating: "a", count: 10_240), "/%zz", "/fi/%zz/tiedot", "/fi/testila/%00", "/fi/testila/..%2f..%2fetc%2fpasswd", "/%ff%fe",
        "/fi/testila/kyselyt/%c0%ae%c0%ae", "/..;/admin", "/fi/testila/digipolku/' OR 1=1 --".replacing(" ", with: "%20"),
    ])
    func `a path that leads nowhere is not found`(_ path: String) async throws {
        let house = try await TestHouse()
        #expect(try await house.get(path).status == 404)
    }

    @Test func `links never lead where a request says`() async throws {
        let house = try await TestHouse()
        let page = try await house.get(
            "/fi/testila", headers: [.init("X-Forwarded-Host") ?? .userAgent: "evil.example", .init("Forwarded") ?? .userAgent: "host=evil.example"])
        #expect(!page.body.contains("evil.example"))
        #expect(try await house.get("//evil.example/fi").location?.contains("evil") != true)
    }
}
