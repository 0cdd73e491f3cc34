import Database
import Domain

extension Store {
    /// The frozen release of a round, the only table that results are read from, so nothing here can point at anyone.
    ///
    /// - Returns: empty while nothing is released, and for the open table of a round that publishes nothing.
    package func released(_ round: Round, for audience: Audience) async throws -> [ReleasedCount] {
        guard round.state == .released, audience == .internal || round.plan.publishes else { return [] }
        return try await rows(round, audience)
    }

    /// The open table of a joint round: only its sums over organisations, and to an organisation its own, may be shown of it (`JointView`).
    ///
    /// - Parameter part: the organisation that reads, by its link; nil for everybody else, who read it once it is published.
    /// - Returns: empty while the reader may see nothing.
    package func releasedJointly(_ round: Round, for part: JointPart?) async throws -> [ReleasedCount] {
        guard round.plan.isJoint, round.state == .released, part.map({ $0.round == round.id }) ?? (round.publishedAt != nil) else { return [] }
        return try await rows(round, .open)
    }

    private func rows(_ round: Round, _ audience: Audience) async throws -> [ReleasedCount] {
        try await database.read { db in
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
