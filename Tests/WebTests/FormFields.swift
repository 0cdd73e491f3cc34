import Foundation
import HTTPTypes
import TestKit
import Testing
import Web

/// What a browser would send of a page's longest form, as it stands.
enum FormFields {
    static func of(_ html: String) -> [(String, String)] {
        let forms = matches("<form method=\"post\"[^>]*>(.*?)</form>", html)
        guard let form = forms.max(by: { $0.count < $1.count }) else { return [] }
        var fields: [(String, String)] = []
        for tag in tags(form) {
            if tag.hasPrefix("<input") { fields += input(tag) }
            if tag.hasPrefix("<textarea") { fields.append((attribute("name", tag) ?? "", text(matches(">(.*)</textarea>", tag).first ?? ""))) }
            if tag.hasPrefix("<select") { fields.append((attribute("name", tag) ?? "", chosen(tag))) }
        }
        return fields
    }

    private static func tags(_ form: String) -> [String] {
        matches("(<input[^>]*>|<textarea.*?</textarea>|<select.*?</select>)", form)
    }

    private static func input(_ tag: String) -> [(String, String)] {
        guard let name = attribute("name", tag) else { return [] }
        if tag.contains("type=\"checkbox\""), !tag.contains(" checked") { return [] }
        return [(name, attribute("value", tag) ?? "")]
    }

    private static func chosen(_ select: String) -> String {
        let options = matches("(<option[^>]*>)", select)
        return (options.first { $0.contains(" selected") } ?? options.first).flatMap { attribute("value", $0) } ?? ""
    }

    private static func attribute(_ name: String, _ tag: String) -> String? { matches(" \(name)=\"([^\"]*)\"", tag).first.map(text) }

    private static func text(_ html: String) -> String {
        [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")].reduce(html) {
            $0.replacingOccurrences(of: $1.0, with: $1.1)
        }
    }

    private static func matches(_ pattern: String, _ text: String) -> [String] {
        guard let expression = try? NSRegularExpression(pattern: pattern, options: .dotMatchesLineSeparators) else { return [] }
        return expression.matches(in: text, range: NSRange(text.startIndex..., in: text)).compactMap { match in
            Range(match.range(at: 1), in: text).map { String(text[$0]) }
        }
    }
}

extension TestHouse {
    /// Sends fields that are known only at run time.
    func postFields(_ path: String, _ fields: [(String, String)], session: String) async throws -> TestAnswer {
        func encoded(_ text: String) -> String { text.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? "" }
        let rest = fields.filter { $0.0 != "csrf" } + [("csrf", gate.formToken(session: session))]
        let body = rest.map { "\(encoded($0.0))=\(encoded($0.1))" }.joined(separator: "&")
        return try await send(.post, path, body: Array(body.utf8), session: session)
    }
}
