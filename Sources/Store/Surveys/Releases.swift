import Database
import Domain

extension Store {
    /// The frozen release of a round, the only table that results are read from, so nothing here can point at anyone.
    ///
    /// - Returns: empty while nothing is released, and for the open table of a round that publishes nothing.
    package func released(_ round: Round, for audience: Audience) async throws -> [ReleasedCount] {
        guard round.state == .released, audience == .internal || round.plan.publishes else { return [] }
        return try await database.read { db in
            try db.rows(
                """
                SELECT question, block, option, people
                  FROM release
                 WHERE round = \(round.id.number) AND audience = \(audience.rawValue)
                 ORDER BY question, block, option
                """
            ).map { try ReleasedCount($0, audience: audience) }
        }
    }
}

extension ReleasedCount {
    fileprivate init(_ row: Row, audience: Audience) throws {
        guard let block = Block(text: try row.text("block")), let option = UInt8(exactly: try row.integer("option")) else {
            throw StoreFault.unreadable("ReleasedCount")
        }
        self.init(
            audience: audience, question: try row.text("question"), block: block, option: option, people: Int(try row.integer("people")))
    }
}
