import Domain
import HTTPTypes
import TestKit
import Testing

@testable import Web

@Suite struct GateTests {
    @Test(arguments: ["/fi/testila/eiole", "/fi/eiole/", "/sv/testila/kyselyt/zzzz", "/xx/testila/", "/fi/testila/kyselyt/0000000000000"])
    func `what is not there is one page in the reader's language`(_ path: String) async throws {
        let house = try await TestHouse()
        let answer = try await house.get(path)
        #expect(answer.status == 404)
        #expect(answer.body.contains(path.hasPrefix("/sv") ? "Sidan finns inte" : "Sivua ei löydy"))
    }

    @Test func `the bare address leads to the home organisation in the reader's language`() async throws {
        let house = try await TestHouse()
        let answer = try await house.get("/", headers: [.acceptLanguage: "sv-FI,fi;q=0.8"])
        #expect(answer.status == 303)
        #expect(answer.location == "/sv/testila")
    }

    @Test(arguments: [
        (784_111_777, "Sun, 06 Nov 1994 08:49:37 GMT"), (951_782_400, "Tue, 29 Feb 2000 00:00:00 GMT"),
        (1_795_168_800, "Fri, 20 Nov 2026 10:00:00 GMT"),
    ])
    func `answers say when they were made, in English and in Greenwich`(_ second: Int, _ text: String) {
        #expect(HTTPDate.text(second) == text)
    }

    @Test func `a wrong method is told which ones there are`() async throws {
        let house = try await TestHouse()
        let answer = try await house.send(.delete, "/fi/testila/kyselyt")
        #expect(answer.status == 405)
        #expect(answer.headers[.allow] == "GET, HEAD")
    }

    @Test func `a form without its token is refused and its text is there to copy`() async throws {
        let house = try await TestHouse()
        let lead = try await house.signIn(.lead)
        let answer = try await house.post("/fi/testila/kyselyt/pikatesti", ["osallistujia": "11", "csrf": "vanha"], session: lead)
        #expect(answer.status == 403)
        #expect(answer.body.contains("<bdi>11</bdi>"))
    }

    @Test func `rounds are begun by the lead alone`() async throws {
        let house = try await TestHouse()
        #expect(try await house.get("/fi/testila/kyselyt/uusi").status == 401)
        #expect(try await house.get("/fi/testila/kyselyt/uusi", session: house.signIn(.viewer)).status == 403)
        #expect(try await house.get("/fi/testila/kyselyt/uusi", session: house.signIn(.lead)).status == 200)
    }
}
