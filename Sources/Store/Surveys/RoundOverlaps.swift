import Database
import Domain

extension Store {
    /// What stands against asking `labels` in the plan's days; of several rounds the one that ends last.
    package func overlap(of labels: [Label], in plan: Plan, for actor: Actor) async throws -> RoundOverlap? {
        try await database.read { db in
            try Self.overlap(of: labels, opens: plan.opens, closes: plan.closes, beside: nil, in: actor.organisation, db)
        }
    }

    /// Inside the transaction that opens or extends a round: of two that open at once, the second sees the first.
    ///
    /// - Throws: `RoundOverlap`.
    static func checkOverlap(of labels: [Label], _ round: Round, closes: Day, _ db: any Connection) throws {
        let found = try overlap(of: labels, opens: round.plan.opens, closes: closes, beside: round.id, in: round.organisation, db)
        if let found { throw found }
    }

    private static func overlap(
        of labels: [Label], opens: Day, closes: Day, beside own: Round.ID?, in organisation: Organisation.ID, _ db: any Connection
    ) throws -> RoundOverlap? {
        let rows = try db.rows(
            """
            SELECT * FROM round
             WHERE organisation = \(organisation.number) AND state <> 'draft' AND closes > \(opens.number - Plan.daysBetween)
             ORDER BY closes DESC, id DESC
            """)
        let zone = try zone(of: organisation, db)
        for row in rows {
            let round = try Round(row)
            if round.id != own, let overlap = round.stands(against: labels, opens: opens, closes: closes, in: zone) { return overlap }
        }
        return nil
    }
}
