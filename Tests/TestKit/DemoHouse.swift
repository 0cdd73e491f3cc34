import Content
import Domain
import Formats
import Foundation
import Testing

extension TestHouse {
    /// What the demo's data files say.
    package func demoData() throws -> Formats.Demo { try DemoFile.read { content.bytes("demo/\($0)") } }

    /// Pages that a visitor reaches by following links from `start`, within `below`; each was fetched once and passed the inspector.
    ///
    /// - Returns: status by address, of pages and of those that led to none.
    package func walk(from start: String, below: String) async throws -> [String: Int] {
        var statuses: [String: Int] = [:]
        var waiting = [start]
        while let address = waiting.popLast() {
            guard statuses[address] == nil else { continue }
            let answer = try await get(address)
            statuses[address] = answer.status
            waiting += Self.links(in: answer.body).filter { $0.hasPrefix(below) && statuses[$0] == nil }
            if let next = answer.location, next.hasPrefix(below) { waiting.append(next) }
        }
        return statuses
    }

    private static func links(in html: String) -> [String] {
        html.components(separatedBy: "href=\"").dropFirst().compactMap { part in
            part.components(separatedBy: "\"").first?.components(separatedBy: "#").first?.replacingOccurrences(of: "&amp;", with: "&")
        }
    }
}
