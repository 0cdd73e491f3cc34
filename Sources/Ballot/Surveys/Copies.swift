import Database
import Domain

/// For archives and their restoration.
extension Ballot {
    /// Throws away what was collected for rounds that are not released, and closes those that are open.
    package static func discardUnreleased(in db: any Connection) throws {
        try db.run("DELETE FROM pool WHERE round IN (SELECT id FROM round WHERE state <> 'released')")
        try db.run("DELETE FROM spent WHERE round IN (SELECT id FROM round WHERE state <> 'released')")
        try db.run("DELETE FROM meter WHERE round IN (SELECT id FROM round WHERE state <> 'released')")
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
                let option = UInt8(exactly: try row.integer("option")).flatMap(Answer.init(rawValue:))
            else { return nil }
            return ReleasedCount(
                audience: audience, question: try row.text("question"), block: block, option: option, people: Int(try row.integer("people")))
        }
        guard rows.count == stored.count else { return nil }
        return ReleasedTable(rows: rows, sheets: sheets, overfull: try facts.text("overfull").split(separator: "+").compactMap { Int($0) })
    }
}
