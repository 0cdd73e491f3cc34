import Domain
import Foundation
import HTTPTypes
import Store
import TestKit
import Testing

@testable import Web

@Suite struct APITests {
    @Test func `every answer is as the description says`() async throws {
        let town = try await TestTown()
        let document = try JSONValue(try await town.house.get("/api/v1/openapi.json").body)
        let checker = SchemaChecker(document: document)
        var paths = 0
        for (path, item) in document["paths"]?.members ?? [:] {
            let answer = try await town.house.get("/api/v1" + town.filled(path))
            #expect(answer.status == 200, "\(path)")
            let content = item["get"]?["responses"]?["200"]?["content"]
            let type = try #require(content?.members.keys.first)
            #expect(answer.headers[.contentType]?.hasPrefix(type) == true)
            paths += 1
            guard type == "application/json", let schema = content?[type]?["schema"] else { continue }
            for problem in checker.problems(of: try JSONValue(answer.body), against: schema) { Issue.record("\(path)\(problem)") }
        }
        #expect(paths == 13)
    }

    @Test func `every route of the API is described, and nothing else`() async throws {
        let house = try await TestHouse()
        let document = try JSONValue(try await house.get("/api/v1/openapi.json").body)
        let described = Set((document["paths"]?.members ?? [:]).keys)
        let routes = house.gate.lines.filter { $0.path.starts(with: ["api", "v1"]) }.map { line in
            "/" + line.path.dropFirst(2).map { $0.hasPrefix(":") ? "{\($0.dropFirst())}" : $0 }.joined(separator: "/")
        }
        #expect(Set(routes) == described)
    }

    @Test func `what is written stands in the answer`() async throws {
        let town = try await TestTown()
        let action = try JSONValue(try await town.house.get("/api/v1/organisations/testila/actions/\(town.published)").body)
        #expect(action["title"]?["fi"]?.text == "Digituki kirjastoon")
        #expect(action["phase"]?.text == "going")
        #expect(action["late"] == .boolean(true))
        #expect(action["ends"]?.text == "2026-06")
        #expect(action["money"]?["onceEuros"]?.number == 6_000)
        #expect(action["page"]?.text == "http://localhost/fi/testila/digipolku/\(town.published)")
    }

    @Test func `drafts, drafts of rounds and another organisation's things are not there`() async throws {
        let town = try await TestTown()
        let list = try await town.house.get("/api/v1/organisations/testila/actions").body
        #expect(!list.contains(town.draft.description))
        for path in ["actions/\(town.draft)", "actions/\(town.foreign)", "actions/0000000000000", "actions/x", "rounds/\(town.draftRound)"] {
            let answer = try await town.house.get("/api/v1/organisations/testila/\(path)")
            #expect(answer.status == 404, "\(path)")
            #expect(answer.headers[.contentType] == "application/problem+json")
        }
        #expect(try await town.house.get("/api/v1/organisations/eiole/actions").status == 404)
    }

    @Test func `surveys of organisations are there once they are published, without those who are in the sums alone`() async throws {
        let town = try await TestTown()
        let place = "/api/v1/organisations/testila/inquiries"
        let list = try JSONValue(try await town.house.get(place).body)
        #expect((list["items"]?.list ?? []).compactMap { $0["id"]?.text } == [town.inquiry.description])
        let results = try await town.house.get("\(place)/\(town.inquiry)/results")
        let read = try JSONValue(results.body)
        #expect(read["asked"]?.number == 5 && read["replied"]?.number == 5 && read["organisations"]?.list?.count == 4)
        #expect(!results.body.contains("Eskola") && !results.body.contains("Meri"))
        for path in ["\(town.openInquiry)/results", "0000000000000/results", "x/results"] {
            #expect(try await town.house.get("\(place)/\(path)").status == 404, "\(path)")
            #expect(try await town.house.get("\(place)/\(path)", session: town.house.signIn(.lead)).status == 404, "\(path)")
        }
        #expect(try await town.house.get("/api/v1/organisations/naapuri/inquiries/\(town.inquiry)/results").status == 404)
        #expect(try await town.house.get("/fi/testila/tiedot").body.contains("\(town.inquiry)/results"))
    }

    @Test func `a list comes page by page, each thing once`() async throws {
        let town = try await TestTown()
        var next: String? = "/api/v1/organisations/testila/themes?limit=3"
        var keys: [String] = []
        var pages = 0
        while let address = next {
            let page = try JSONValue(try await town.house.get(address).body)
            keys += (page["items"]?.list ?? []).compactMap { $0["key"]?.text }
            next = page["next"]?.text.map { String($0.dropFirst("http://localhost".count)) }
            pages += 1
        }
        #expect(pages == 3)
        #expect(keys.count == 8)
        #expect(Set(keys).count == 8)
    }

    @Test func `changes are told once each, oldest first`() async throws {
        let town = try await TestTown()
        let all = try JSONValue(try await town.house.get("/api/v1/organisations/testila/changes").body)
        let keys = (all["items"]?.list ?? []).compactMap { $0["key"]?.text }
        #expect(keys.count == 2)
        let rest = try JSONValue(try await town.house.get("/api/v1/organisations/testila/changes?after=\(keys[0])").body)
        #expect((rest["items"]?.list ?? []).compactMap { $0["key"]?.text } == [keys[1]])
    }

    @Test(arguments: ["limit=0", "limit=201", "limit=x", "limit=-1", "limit=1e2", "after=%C3%A4%20", "sort=title", "limit=5&limit=6", "after="])
    func `a parameter that is unknown or out of range is named`(_ query: String) async throws {
        let house = try await TestHouse()
        let answer = try await house.get("/api/v1/organisations/testila/actions?\(query)")
        #expect(answer.status == 400)
        let problem = try JSONValue(answer.body)
        #expect(problem["parameter"]?.text == query.split(separator: "=").first.map(String.init))
        #expect(problem["status"]?.number == 400)
    }

    @Test func `what has not changed is not sent again`() async throws {
        let town = try await TestTown()
        for path in ["/api/v1/organisations", "/api/v1/openapi.json", "/api/v1/organisations/testila/rounds/\(town.round.id)/results.csv"] {
            let first = try await town.house.get(path)
            let tag = try #require(first.headers[.eTag])
            let again = try await town.house.get(path, headers: [.ifNoneMatch: "\"other\", \(tag)"])
            #expect(again.status == 304)
            #expect(again.body.isEmpty)
            #expect(again.headers[.eTag] == tag)
        }
        let before = try await town.house.get("/api/v1/organisations/testila/themes").headers[.eTag]
        _ = try await town.house.store.addTheme(name: LocalText(fi: "Oma"), sentence: LocalText(fi: "Meidän"), by: town.house.program)
        #expect(try await town.house.get("/api/v1/organisations/testila/themes").headers[.eTag] != before)
    }

    @Test func `any site may read it, errors too`() async throws {
        let house = try await TestHouse()
        for path in ["/api/v1/organisations", "/api/v1/organisations/eiole", "/api/v1/nothing", "/api/v1/organisations?x=1"] {
            let answer = try await house.get(path, headers: [.origin: "https://other.example"])
            #expect(answer.headers[.accessControlAllowOrigin] == "*")
            #expect(answer.headers[.setCookie] == nil)
        }
        let wrong = try await house.send(.post, "/api/v1/organisations")
        #expect(wrong.status == 405)
        #expect(wrong.headers[.allow] == "GET, HEAD")
        #expect(wrong.headers[.contentType] == "application/problem+json")
    }
}

@Suite(.bothEngines) struct APIResultsTests {
    @Test func `everybody reads figures about ten people or more, members about five`() async throws {
        let town = try await TestTown()
        let path = "/api/v1/organisations/testila/rounds/\(town.round.id)/results"
        let open = try JSONValue(try await town.house.get(path).body)
        let inside = try JSONValue(try await town.house.get(path, session: town.house.signIn(.viewer)).body)
        #expect(open["audience"]?.text == "open")
        #expect(inside["audience"]?.text == "internal")
        #expect(Self.least(open) >= 10)
        #expect(Self.least(inside) >= 5)
        let outsider = try JSONValue(try await town.house.get(path, session: town.stranger()).body)
        #expect(outsider == open)
    }

    private static func least(_ results: JSONValue) -> Double {
        let blocks = (results["questions"]?.list ?? []).flatMap { $0["blocks"]?.list ?? [] }
        return blocks.compactMap { $0["answered"]?.number }.min() ?? 0
    }

    @Test func `the counts of a block add up, and its mean is theirs`() async throws {
        let town = try await TestTown()
        let results = try JSONValue(try await town.house.get("/api/v1/organisations/testila/rounds/\(town.round.id)/results").body)
        let blocks = (results["questions"]?.list ?? []).flatMap { $0["blocks"]?.list ?? [] }
        #expect(!blocks.isEmpty)
        for block in blocks {
            let steps = (1...5).compactMap { block["counts"]?[String($0)]?.number }
            let chose = steps.reduce(0, +)
            #expect(chose + (block["counts"]?["dontKnow"]?.number ?? 0) == block["answered"]?.number)
            guard let mean = block["mean"]?.number else { continue }
            let sum = zip(1..., steps).reduce(0) { $0 + Double($1.0) * $1.1 }
            #expect(abs(mean - sum / chose) < 0.000_51)
        }
    }

    @Test func `a private answer may be kept by nobody between`() async throws {
        let town = try await TestTown()
        let path = "/api/v1/organisations/testila/rounds/\(town.round.id)/results"
        let inside = try await town.house.get(path, session: town.house.signIn(.viewer))
        #expect(inside.headers[.cacheControl]?.hasPrefix("private") == true)
        #expect(inside.headers[.vary]?.contains("Cookie") == true)
    }

    @Test func `nothing is there before release`() async throws {
        let house = try await TestHouse()
        let round = try await house.openRound()
        for session in [nil, try await house.signIn(.admin)] {
            let answer = try await house.get("/api/v1/organisations/testila/rounds/\(round.id)/results", session: session)
            #expect(answer.status == 404)
        }
        let plan = try JSONValue(try await house.get("/api/v1/organisations/testila/rounds/\(round.id)").body)
        #expect(plan["results"] == .null)
        #expect(plan["labels"]?.list?.count == 4)
    }

    @Test func `a round that publishes nothing is for members alone`() async throws {
        let house = try await TestHouse()
        let round = try await house.releasedRound(publishes: false)
        for file in ["results", "results.csv"] {
            let path = "/api/v1/organisations/testila/rounds/\(round.id)/\(file)"
            #expect(try await house.get(path).status == 404)
            #expect(try await house.get(path, session: house.signIn(.viewer)).status == 200)
            #expect(try await house.get(path, session: house.signIn(.auditor)).status == 404)
        }
    }

    @Test func `the table as CSV has a row a block`() async throws {
        let town = try await TestTown()
        let path = "/api/v1/organisations/testila/rounds/\(town.round.id)/results"
        let results = try JSONValue(try await town.house.get(path).body)
        let blocks = (results["questions"]?.list ?? []).reduce(0) { $0 + ($1["blocks"]?.list?.count ?? 0) }
        let lines = try await town.house.get(path + ".csv").body.split(whereSeparator: \.isNewline)
        #expect(lines.count == blocks + 1)
        #expect(lines[0].hasSuffix("answered,mean"))
    }
}

@Suite struct OpenDataPageTests {
    @Test(arguments: ["fi", "sv", "en"])
    func `the page says what there is and under which licence`(_ language: String) async throws {
        let town = try await TestTown()
        let page = try await town.house.get("/\(language)/testila/tiedot")
        #expect(page.status == 200)
        #expect(page.body.contains("CC BY 4.0"))
        for path in page.body.matches(of: /href="(\/api\/v1[^"]*)"/).map(\.1) { #expect(try await town.house.get(String(path)).status == 200) }
    }
}
