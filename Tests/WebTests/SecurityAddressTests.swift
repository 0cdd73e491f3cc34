import Domain
import HTTPTypes
import TestKit
import Testing

@testable import Web

/// Whom the limits count, and when they say stop.
@Suite struct SecurityAddressTests {
    private static func client(_ house: TestHouse, proxies: [String], from peer: String, _ headers: [(String, String)]) throws -> String {
        var fields = HTTPFields()
        for (name, value) in headers { fields.append(HTTPField(name: HTTPField.Name(name) ?? .accept, value: value)) }
        let site = house.gate.site
        let asked = try Site(
            store: site.store, ballot: site.ballot, keeper: site.keeper,
            settings: Settings(baseURL: "http://localhost", hosts: ["localhost"], version: "test", proxies: proxies.compactMap { Network($0) }),
            world: site.world, key: site.key, content: site.content)
        return asked.client(peer: peer, fields)
    }

    @Test func `the word of a stranger about the sender is not heard`() async throws {
        let house = try await TestHouse()
        let forged = [("X-Forwarded-For", "203.0.113.9"), ("Forwarded", "for=203.0.113.9")]
        #expect(try Self.client(house, proxies: [], from: "192.0.2.7", forged) == "192.0.2.7")
        #expect(try Self.client(house, proxies: ["10.0.0.0/8"], from: "192.0.2.7", forged) == "192.0.2.7")
    }

    @Test func `a proxy of ours is believed about its neighbour, not about what came before`() async throws {
        let house = try await TestHouse()
        let proxies = ["127.0.0.1", "10.0.0.0/8", "fd00::/8"]
        for (value, client) in [
            ("198.51.100.4", "198.51.100.4"), ("203.0.113.9, 198.51.100.4", "198.51.100.4"), ("203.0.113.9, 198.51.100.4, 10.1.2.3", "198.51.100.4"),
            ("198.51.100.4:4711", "198.51.100.4"), ("[2001:db8::7]:4711", "2001:db8::7"), ("2001:db8::7", "2001:db8::7"), ("10.1.1.1", "10.1.1.1"),
            ("fd00::1, ::ffff:10.9.9.9", "fd00::1"), ("", "127.0.0.1"), ("198.51.100.4, unknown", "unknown"),
        ] {
            #expect(try Self.client(house, proxies: proxies, from: "127.0.0.1", [("X-Forwarded-For", value)]) == client, "\(value)")
        }
        let two = [("X-Forwarded-For", "203.0.113.9"), ("X-Forwarded-For", "198.51.100.4")]
        #expect(try Self.client(house, proxies: proxies, from: "10.0.0.1", two) == "198.51.100.4")
        let newer = [("Forwarded", "for=203.0.113.9;proto=https, For=\"[2001:db8::7]:80\";by=10.0.0.1")]
        #expect(try Self.client(house, proxies: proxies, from: "::ffff:10.0.0.1", newer) == "2001:db8::7")
        #expect(try Self.client(house, proxies: proxies, from: "10.0.0.1", newer + [("X-Forwarded-For", "198.51.100.4")]) == "198.51.100.4")
    }

    @Test func `a block of addresses holds what its bits say`() throws {
        let block = try #require(Network("10.16.0.0/12"))
        #expect(block.contains([10, 31, 255, 255]) && !block.contains([10, 32, 0, 0]) && !block.contains([10]))
        for wrong in ["", "10.0.0.0/33", "10.0.0/8", "fd00::/129", "10.0.0.0/x", "10.0.0.0/-1", "localhost"] {
            #expect(Network(wrong) == nil, "\(wrong)")
        }
        #expect(Network("0.0.0.0/0")?.contains([203, 0, 113, 9]) == true)
    }

    @Test func `three hundred people behind one address are far from every limit, a script is held and told how long`() {
        let limits = AnswerLimits()
        let start = TestHouse.noon
        for person in 0..<300 {
            let now = start.adding(seconds: Int64(person) * 2)
            for _ in 0..<20 { #expect(limits.pages.take("192.0.2.7", at: now)) }
            #expect(limits.sheets.take("192.0.2.7", at: now))
        }
        for later in [50, 300, 599, 700] as [Int64] {
            let sheets = AnswerLimits().sheets
            #expect((0..<5_000).count { sheets.take("198.51.100.4", at: start.adding(seconds: Int64($0) / 100)) } == 600)
            let now = start.adding(seconds: later)
            let wait = Int64(sheets.wait("198.51.100.4", at: now))
            #expect((1...600).contains(wait))
            #expect(sheets.take("198.51.100.4", at: now.adding(seconds: wait)))
        }
        let hour = (0..<3_600).count { limits.sheets.take("203.0.113.9", at: start.adding(seconds: Int64($0))) }
        #expect(hour <= 3_600)
    }

    @Test func `the machine itself is known in every spelling`() {
        for here in ["127.0.0.1", "127.9.9.9", "::1", "::ffff:127.0.0.1"] { #expect(IPAddress.isLoopback(here), "\(here)") }
        for there in ["", "128.0.0.1", "::2", "10.0.0.1", "localhost"] { #expect(!IPAddress.isLoopback(there), "\(there)") }
    }

    @Test func `an IPv6 network is one address`() {
        let limiter = AddressLimiter(most: 2)
        #expect(limiter.take("2001:db8::1", at: TestHouse.noon) && limiter.take("2001:db8::2", at: TestHouse.noon))
        #expect(!limiter.take("2001:db8:0:0:ffff::3", at: TestHouse.noon))
        #expect(limiter.take("2001:db8:0:1::3", at: TestHouse.noon))
    }
}

@Suite struct SecurityAnswerLimitTests {
    @Test func `too many sheets by one link come back whole, with a time; another address and a personal link are not held up`() async throws {
        let house = try await TestHouse()
        let browser = AnsweringBrowser(house: house)
        let round = try await house.openRound(publicLink: true)
        let shared = try await browser.entryLink(round, ["staff", "koulu"])
        var site = house.gate.site
        site.answerLimits.sheets = AddressLimiter(most: 2, window: 600)
        let gate = Gate(site: site)
        func send(_ path: String, from peer: String) async throws -> TestAnswer {
            let ticket = try await house.get(path).field("lippu").map { "&lippu=\($0)" } ?? ""
            return try await house.send(
                .post, path, body: Array("M01=4&avoin-tieto=Omin+sanoin\(ticket)".utf8), through: gate, from: peer)
        }
        for _ in 0..<2 { #expect(try await send(shared, from: "192.0.2.7").status == 303) }
        let held = try await send(shared, from: "192.0.2.7")
        #expect(held.status == 429)
        #expect(try #require(held.headers[.retryAfter].flatMap { Int($0) }) > 0)
        #expect(AnsweringBrowser.answers(of: held) == ["M01": "4", "avoin-tieto": "Omin sanoin"])
        #expect(held.body.contains("Samasta verkosta"))
        #expect(held.field("lippu") != nil)
        let stored = try await browser.stored()
        #expect(stored == (2, 2))
        #expect(try await send(shared, from: "198.51.100.4").status == 303)
        // The machine itself: behind a proxy that nobody told us of, that is everybody.
        for _ in 0..<4 { #expect(try await send(shared, from: "127.0.0.1").status == 303) }
        #expect(try await send(try await browser.personalLink(round, "management"), from: "192.0.2.7").status == 303)
    }

    @Test func `a form that was sent twice takes one share`() async throws {
        let house = try await TestHouse()
        let browser = AnsweringBrowser(house: house)
        let round = try await house.openRound()
        let shared = try await browser.entryLink(round, ["staff", "koulu"])
        var site = house.gate.site
        site.answerLimits.sheets = AddressLimiter(most: 2, window: 600)
        let gate = Gate(site: site)
        let ticket = try #require(try await house.get(shared).field("lippu"))
        let body = Array("M01=4&lippu=\(ticket)".utf8)
        #expect(try await house.send(.post, shared, body: body, through: gate).status == 303)
        for _ in 0..<5 { #expect(try await house.send(.post, shared, body: body, through: gate).status == 409) }
        let other = try #require(try await house.get(shared).field("lippu"))
        #expect(try await house.send(.post, shared, body: Array("M01=4&lippu=\(other)".utf8), through: gate).status == 303)
    }
}
