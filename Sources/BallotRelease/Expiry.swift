import Ballot
import Database
import Domain

extension ReleaseBuilder {
    /// Days after a release for which its sheets and unread texts are kept, and its invitations.
    package static let daysKept: Int64 = .init(Round.daysKept)

    /// Erases what thirty days have passed for: invitations and links, kept sheets, unread texts, the second key. Nightly work.
    ///
    /// - Returns: the rounds whose second key was still there.
    @discardableResult
    package func expire() async throws -> [Round.ID] {
        let rounds = try await releasedRounds(before: world.now().adding(days: -Self.daysKept))
        try await database.write { db in
            for round in rounds.map(\.number) {
                try db.run("DELETE FROM invitation WHERE round = \(round)")
                try db.run("DELETE FROM entry_link WHERE round = \(round)")
                try db.run("DELETE FROM kept WHERE round = \(round)")
                try db.run("DELETE FROM free_text WHERE round = \(round) AND sealed IS NOT NULL")
            }
        }
        let over = Set(rounds)
        let left = try keys.names().compactMap { name in
            if case .kept(let round) = name, over.contains(round) { round } else { nil }
        }
        for round in left { try keys.erase(.kept(round)) }
        return left
    }

    /// Keys that should be gone by now; for `verify`.
    package func leftOverKeys() async throws -> [KeyName] {
        try keys.leftOver(
            released: try await releasedRounds(before: nil),
            expired: try await releasedRounds(before: world.now().adding(days: -Self.daysKept)))
    }
}
