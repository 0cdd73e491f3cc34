import Ballot
import Database
import Domain
import Foundation
import HTTPTypes
import TestKit
import Testing

/// What a browser without JavaScript does with an answer form.
struct AnsweringBrowser {
    let house: TestHouse

    /// The fields that the page's form would send if the button without a name were pressed.
    static func fields(of page: TestAnswer) -> [(String, String)] {
        let html = page.body
        var fields = matches("<input type=\"hidden\" name=\"([^\"]*)\" value=\"([^\"]*)\"", in: html)
        fields += matches("<input type=\"radio\"(?: id=\"[^\"]*\")? name=\"([^\"]*)\" value=\"([^\"]*)\" checked", in: html)
        fields += matches("<input type=\"checkbox\"(?: id=\"[^\"]*\")? name=\"([^\"]*)\" value=\"([^\"]*)\" checked", in: html)
        fields += matches("<select[^>]* name=\"([^\"]*)\"[^>]*>(?:(?!</select>).)*?<option value=\"([^\"]*)\" selected", in: html)
        fields += matches("<input id=\"[^\"]*\" name=\"([^\"]*)\"[^>]* type=\"text\"[^>]* value=\"([^\"]*)\"", in: html).filter { !$0.1.isEmpty }
        fields += matches("<textarea[^>]* name=\"([^\"]*)\"[^>]*>([^<]*)</textarea>", in: html).filter { !$0.1.isEmpty }
        return fields
    }

    /// Answers among those fields, by name.
    static func answers(of page: TestAnswer) -> [String: String] {
        Dictionary(fields(of: page).filter { $0.0.first?.isUppercase == true || $0.0.hasPrefix("avoin-") }) { first, _ in first }
    }

    /// Names of the statements that stand on the page as questions, in their order.
    static func asked(on page: TestAnswer) -> [String] {
        matches("<fieldset class=\"item[^>]*>.*?name=\"([A-Z0-9]+)\"()", in: page.body).map(\.0)
    }

    /// Presses a button of the page with everything that stands in it, and `typed` over it.
    func press(
        _ button: (String, String)?, on page: TestAnswer, at path: String, typing typed: [(String, String)] = []
    ) async throws -> TestAnswer {
        let changed = Set(typed.map(\.0))
        let fields = Self.fields(of: page).filter { !changed.contains($0.0) } + typed + (button.map { [$0] } ?? [])
        return try await send(fields, to: path)
    }

    func send(_ fields: [(String, String)], to path: String, headers: HTTPFields = [:]) async throws -> TestAnswer {
        let body = fields.map { "\(Self.encoded($0.0))=\(Self.encoded($0.1))" }.joined(separator: "&")
        return try await house.send(.post, path, body: Array(body.utf8), headers: headers)
    }

    /// The path of a personal link of a group.
    func personalLink(_ round: Round, _ group: String, index: Int = 0) async throws -> String {
        let label = try #require(round.labels.first { $0.group == group })
        let links = try await house.ballot.personalLinks(of: round.id).filter { $0.label == label.number }
        return "/fi/testila/vastaa/\(links[index].ticket)"
    }

    /// The path of the link for all of a group; `public` for the open one.
    func entryLink(_ round: Round, _ key: [String]) async throws -> String {
        let label = try #require(round.labels.first { $0.key == key })
        let link = try #require(try await house.ballot.entryLinks(of: round.id).first { $0.label == label.number })
        return "/fi/testila/kysely/\(link.slug)"
    }

    /// Rows of the tables that a submission writes.
    func stored() async throws -> (spent: Int, pool: Int) {
        try await house.database.read { db in
            let spent = try db.row("SELECT count(*) AS n FROM spent")?.integer("n") ?? 0
            let pool = try db.row("SELECT count(*) AS n FROM pool")?.integer("n") ?? 0
            return (Int(spent), Int(pool))
        }
    }

    private static func encoded(_ text: String) -> String { text.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? "" }

    private static func matches(_ pattern: String, in html: String) -> [(String, String)] {
        guard let expression = try? NSRegularExpression(pattern: pattern, options: [.dotMatchesLineSeparators]) else { return [] }
        return expression.matches(in: html, range: NSRange(html.startIndex..., in: html)).compactMap { match in
            guard let one = Range(match.range(at: 1), in: html), let other = Range(match.range(at: 2), in: html) else { return nil }
            return (String(html[one]), plain(String(html[other])))
        }
    }

    private static func plain(_ text: String) -> String {
        let signs = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")]
        return signs.reduce(text) { $0.replacingOccurrences(of: $1.0, with: $1.1) }
    }
}
