import Domain
import Foundation
import HTTPTypes
import Store
import TestKit
import Testing

@testable import Web

/// Every route × nobody, each role, and a member of another organisation with every role.
@Suite struct SecurityMatrixTests {
    @Test func `every route lets in whom its line names and nobody else`() async throws {
        let town = try await TestTown()
        let house = town.house
        var sessions: [Role: String] = [:]
        for role in Role.allCases { sessions[role] = try await house.signIn(role) }
        let stranger = try await town.stranger()
        var asked = 0
        for line in house.gate.lines where !line.isSigningOut {
            let path = Self.path(line, town)
            let nobody = try await Self.ask(house, line, path, session: nil)
            let foreign = try await Self.ask(house, line, path, session: stranger)
            asked += 2
            switch line.access {
            case .open:
                #expect(nobody != 401 && nobody < 500, "\(line.method) \(path): \(nobody)")
                #expect(foreign < 500, "\(line.method) \(path): \(foreign)")
            case .signedIn: #expect(nobody == 401, "\(line.method) \(path): \(nobody)")
            case .member(let right):
                #expect(nobody == 401, "\(line.method) \(path) as nobody: \(nobody)")
                #expect(foreign == 404, "\(line.method) \(path) as a stranger: \(foreign)")
                for (role, session) in sessions {
                    // What is allowed and changes something is the matter of the feature's own tests.
                    if role.may(right), line.method == .post { continue }
                    let status = try await Self.ask(house, line, path, session: session)
                    asked += 1
                    if role.may(right) {
                        // The right to one's own actions opens no others.
                        let isRefused = status == 401 || (status == 403 && (right != .editOwnActions || role != .owner))
                        #expect(!isRefused && status < 500, "\(line.method) \(path) as \(role): \(status)")
                    } else {
                        #expect(status == 403, "\(line.method) \(path) as \(role): \(status)")
                    }
                }
            }
        }
        #expect(asked > 300)
    }

    @Test func `a form of a member needs its token on every route`() async throws {
        let town = try await TestTown()
        let admin = try await town.house.signIn(.admin, .auditor)
        for line in town.house.gate.lines where line.method == .post && line.access != .open {
            let answer = try await town.house.post(Self.path(line, town), ["csrf": "vanha"], session: admin)
            #expect(answer.status == 403, "\(line.path): \(answer.status)")
        }
    }

    @Test func `another organisation's things are missing things`() async throws {
        let town = try await TestTown()
        let admin = try await town.house.signIn(.admin, .auditor)
        let foreign = ["action": town.foreign.description, "round": town.foreignRound.description]
        for line in town.house.gate.lines where line.method == .get && !Set(line.names).isDisjoint(with: foreign.keys) {
            for session in [nil, admin] {
                let theirs = try await town.house.get(Self.path(line, town, foreign), session: session)
                let none = try await town.house.get(Self.path(line, town, foreign.mapValues { _ in "0000000000000" }), session: session)
                #expect(theirs.status == none.status, "\(line.path)")
                #expect(theirs.status == (line.access == .open || session != nil ? 404 : 401), "\(line.path): \(theirs.status)")
                let same = foreign.values.reduce(theirs.body) { $0.replacing($1, with: "0000000000000") } == none.body
                #expect(same, "\(line.path): the pages differ")
            }
        }
    }

    private static func ask(_ house: TestHouse, _ line: RouteLine, _ path: String, session: String?) async throws -> Int {
        if line.method == .post { return try await house.post(path, session: session).status }
        return try await house.send(line.method, path, session: session).status
    }

    /// The line's address with things that are there.
    private static func path(_ line: RouteLine, _ town: TestTown, _ values: [String: String] = [:]) -> String {
        let known = [
            "language": "fi", "organisation": "testila", "round": town.round.id.description, "action": town.published.description,
            "theme": "osaaminen", "statement": "M02", "file": "icon.svg",
        ].merging(values) { $1 }
        return "/" + line.path.map { $0.hasPrefix(":") ? known[String($0.dropFirst())] ?? "0000000000000" : $0 }.joined(separator: "/")
    }
}

extension RouteLine {
    /// Ends the very session that the next question would need.
    fileprivate var isSigningOut: Bool { path.last == "ulos" }
    fileprivate var names: [String] { path.filter { $0.hasPrefix(":") }.map { String($0.dropFirst()) } }
}
