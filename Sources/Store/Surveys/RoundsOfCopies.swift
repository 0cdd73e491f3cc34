import Database
import Domain

extension Store {
    /// Lets no more answers into any round, inside a transaction that decides about the whole store. Each organisation's log says so.
    package func closeOpenRounds(in db: any Connection) throws {
        for row in try db.rows("SELECT id, organisation FROM round WHERE state = 'open' ORDER BY id") {
            let (id, organisation) = (try row.integer("id"), Organisation.ID(try row.integer("organisation")))
            try db.run("UPDATE round SET state = 'closed', scheduled = FALSE, closed_at = \(world.now().milliseconds) WHERE id = \(id)")
            try record(.roundClosed, object: id, by: .program(in: organisation), in: db)
        }
    }
}
