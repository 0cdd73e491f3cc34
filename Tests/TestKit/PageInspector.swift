import Foundation
import Testing

/// What every page that any test fetches must keep: one title, one h1, a language, labelled controls, unique ids, forms that post
/// to this program, no inline script or style, no untranslated text.
package enum PageInspector {
    /// What is wrong with a page, a sentence each; empty when it is as it should be.
    package static func problems(of html: String) -> [String] {
        var problems: [String] = []
        func expect(_ holds: Bool, _ sentence: String) { if !holds { problems.append(sentence) } }
        expect(html.hasPrefix("<!DOCTYPE html>"), "no doctype")
        expect(count("<title>[^<]+</title>", html) == 1, "not exactly one title with words in it")
        expect(count("<h1[ >]", html) == 1, "not exactly one h1 but \(count("<h1[ >]", html))")
        expect(count("<html lang=\"(fi|sv|en)\">", html) == 1, "no language")
        expect(count("<main id=\"sisalto\"", html) == 1, "no main part")
        let ids = all(" id=\"([^\"]*)\"", html)
        expect(Set(ids).count == ids.count, "an id stands twice: \(doubles(ids))")
        for control in all("<(?:input|select|textarea)[^>]*>", html, group: 0) where !isLabelled(control, html) {
            problems.append("no label: \(control)")
        }
        for target in all("(?:action|href|src)=\"([^\"]*)\"", html) { expect(isOurs(target), "leads to a strange place: \(target)") }
        for fragment in all("href=\"#([^\"]*)\"", html) { expect(ids.contains(fragment), "no such place on the page: #\(fragment)") }
        expect(count("<script(?![^>]* src=)", html) == 0, "inline script")
        expect(count("<style|<[^>]+ style=\"| on[a-z]+=\"", html) == 0, "inline style or handler")
        expect(!html.contains("⟦"), "a text or value is missing: \(all("⟦([^⟧]*)⟧", html).prefix(5))")
        expect(!html.contains("Optional("), "a Swift value shows through")
        expect(unbalanced(html).isEmpty, "tags do not match: \(unbalanced(html))")
        return problems
    }

    /// Records an issue for each problem.
    package static func inspect(_ html: String, at address: String, sourceLocation: SourceLocation = #_sourceLocation) {
        for problem in problems(of: html) { Issue.record("\(address): \(problem)", sourceLocation: sourceLocation) }
    }

    private static func isLabelled(_ control: String, _ html: String) -> Bool {
        if control.contains("type=\"hidden\"") || control.contains("type=\"submit\"") || control.contains("aria-label") { return true }
        if let id = all(" id=\"([^\"]*)\"", control).first, html.contains("for=\"\(id)\"") { return true }
        guard let place = html.range(of: control)?.lowerBound else { return false }
        let before = html[..<place]
        guard let open = before.range(of: "<label", options: .backwards) else { return false }
        return before.range(of: "</label>", options: .backwards).map { $0.lowerBound < open.lowerBound } ?? true
    }

    private static func isOurs(_ target: String) -> Bool {
        ["/", "#", "https://", "http://", "mailto:", "data:image/"].contains { target.hasPrefix($0) } && !target.hasPrefix("//")
    }

    private static func unbalanced(_ html: String) -> [String] {
        var open: [String] = []
        for tag in all("<(/?[a-zA-Z][a-zA-Z0-9]*)[^>]*?(?<!/)>", html) {
            guard tag.hasPrefix("/") else {
                open.append(tag)
                continue
            }
            guard open.popLast() == String(tag.dropFirst()) else { return [tag] }
        }
        return open
    }

    private static func doubles(_ ids: [String]) -> [String] {
        Dictionary(grouping: ids) { $0 }.filter { $0.value.count > 1 }.keys.sorted()
    }

    private static func count(_ pattern: String, _ text: String) -> Int { all(pattern, text, group: 0).count }

    private static func all(_ pattern: String, _ text: String, group: Int = 1) -> [String] {
        guard let expression = try? NSRegularExpression(pattern: pattern) else { return [] }
        return expression.matches(in: text, range: NSRange(text.startIndex..., in: text)).compactMap { match in
            Range(match.range(at: group), in: text).map { String(text[$0]) }
        }
    }
}
