import Database
import Domain

/// For archives and their restoration.
extension Ballot {
    /// Throws away what was collected for rounds that are not released.
    package static func discardUnreleased(in db: any Connection) throws {
        try db.run("DELETE FROM pool WHERE round IN (SELECT id FROM round WHERE state <> 'released')")
        try db.run("DELETE FROM spent WHERE round IN (SELECT id FROM round WHERE state <> 'released')")
        try db.run("DELETE FROM draft WHERE round IN (SELECT id FROM round WHERE state <> 'released')")
        try db.run("DELETE FROM meter WHERE round IN (SELECT id FROM round WHERE state <> 'released')")
        // Letters with links that nobody can answer by.
        try db.run("DELETE FROM invitation_mail WHERE state = 'waiting'")
    }

    /// Every sheet came with a ticket that is used up; where one is missing, somebody could answer twice.
    package static func roundsWithMoreSheetsThanTickets(in db: any Connection) throws -> [Round.ID] {
        try db.rows(
            """
            SELECT r.id AS id FROM round r
             WHERE (SELECT count(*) FROM pool p WHERE p.round = r.id) > (SELECT count(*) FROM spent s WHERE s.round = r.id)
             ORDER BY r.id
            """
        ).map { Round.ID(try $0.integer("id")) }
    }

    /// The release as it is stored, to be compared with its hash.
    ///
    /// - Returns: nil when a row says nothing that a release could say.
    package static func releasedTable(of round: Round.ID, in db: any Connection) throws -> ReleasedTable? {
        guard let facts = try db.row("SELECT invited_sheets, public_sheets, overfull FROM release_round WHERE round = \(round.number)") else {
            return nil
        }
        var sheets: [SheetStream: Int] = [:]
        sheets[.invited] = try facts.optional("invited_sheets", Row.integer).map { Int($0) }
        sheets[.open] = try facts.optional("public_sheets", Row.integer).map { Int($0) }
        let stored = try db.rows("SELECT audience, question, block, option, people FROM release WHERE round = \(round.number)")
        let rows = try stored.compactMap { row -> ReleasedCount? in
            guard let audience = Audience(rawValue: try row.text("audience")), let block = Block(text: try row.text("block")),
                let option = UInt8(exactly: try row.integer("option"))
            else { return nil }
            return ReleasedCount(
                audience: audience, question: try row.text("question"), block: block, option: option, people: Int(try row.integer("people")))
        }
        guard rows.count == stored.count else { return nil }
        return ReleasedTable(rows: rows, sheets: sheets, overfull: try facts.text("overfull").split(separator: "+").compactMap { Int($0) })
    }
}
