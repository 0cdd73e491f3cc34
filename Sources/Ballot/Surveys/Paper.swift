import Database
import Domain

/// Answers that came on paper or in files of other tools: that there are such, of which labels, and their number in the whole round. No sheet
/// carries a mark.
package struct PaperRecord: Hashable, Sendable {
    /// Sheets that were keyed or came in files.
    package let sheets: Int
    /// Of them so many came in files; nil where they came before the two were told apart.
    package let imported: Int?
    /// Numbers of the labels of which at least one was keyed or came in a file.
    package let labels: Set<Int>
    /// Those of which sheets were keyed, and those of which answers came in files; empty where the two are not told apart.
    package let keyedLabels: Set<Int>
    package let importedLabels: Set<Int>

    /// Sheets that were keyed from paper; nil where the two are not told apart.
    package var keyed: Int? { imported.map { sheets - $0 } }
}

extension Ballot {
    /// Sheets may be keyed for so many days after a round was closed.
    package static let daysOfPaper = 14

    /// The round takes answers on paper from now on, and is not released before somebody says that they are keyed.
    package func takePaper(for round: Round.ID, alsoWrite: @escaping @Sendable (any Connection) throws -> Void = { _ in }) async throws {
        try await database.write { db in
            let isNew = try db.run("INSERT INTO paper (round, sheets, imported) VALUES (\(round.number), 0, 0) ON CONFLICT (round) DO NOTHING")
            if isNew > 0 { try alsoWrite(db) }
        }
    }

    /// Nil for a round that takes no paper.
    package func paper(of round: Round.ID) async throws -> PaperRecord? {
        try await database.read { db in
            guard let row = try db.row("SELECT sheets, imported FROM paper WHERE round = \(round.number)") else { return nil }
            let rows = try db.rows("SELECT label, keyed, imported FROM paper_label WHERE round = \(round.number)").map { row in
                (
                    label: Int(try row.integer("label")), keyed: try row.optional("keyed", Row.boolean) ?? false,
                    imported: try row.optional("imported", Row.boolean) ?? false
                )
            }
            return PaperRecord(
                sheets: Int(try row.integer("sheets")), imported: try row.optional("imported", Row.integer).map { Int($0) },
                labels: Set(rows.map(\.label)), keyedLabels: Set(rows.filter(\.keyed).map(\.label)),
                importedLabels: Set(rows.filter(\.imported).map(\.label)))
        }
    }

    /// Whether sheets may be keyed now.
    package func takesPaper(_ round: Round.ID) async throws -> Bool {
        let now = world.now().milliseconds
        return try await database.read { try $0.takesPaper(round.number, at: now) }
    }

    /// A ticket for one sheet of paper that is about to be keyed; it stands in the form, so that pressing twice keeps one sheet.
    package func paperTicket(for label: Int, of round: Round.ID) throws -> Ticket {
        RoundKeys(round, from: try keys.key(.round(round))).freshTicket(label: label)
    }

    /// The same ticket as it comes back in the form.
    ///
    /// - Throws: `BallotRefusal.unknownLink`.
    package func paperTicket(_ text: String, of round: Round.ID) throws -> Ticket {
        guard text.utf8.count == 45, let bytes = Base32.bytes(text),
            let ticket = RoundKeys(round, from: try keys.key(.round(round))).checked(bytes, text: text)
        else {
            throw BallotRefusal.unknownLink
        }
        return ticket
    }

    /// Takes a keyed sheet in, like any other: sealed, under a random id.
    ///
    /// That its label has such sheets is written before it, the number after it, so that none of them stands beside the sheet.
    ///
    /// - Throws: what `submit` throws.
    package func key(_ sheet: AnswerSheet, with ticket: Ticket, codec: SheetCodec) async throws {
        let (round, label) = (ticket.round.number, ticket.label)
        let now = world.now().milliseconds
        try await database.write { db in
            guard try db.takesPaper(round, at: now) else { throw BallotRefusal.closed }
            try db.note(label, of: round, as: .keyed)
        }
        try await submit(sheet, with: ticket, codec: codec, isKeyed: true)
        _ = try await database.write { try $0.run("UPDATE paper SET sheets = sheets + 1 WHERE round = \(round)") }
    }
}

/// How a sheet came that no link brought.
enum Carried: Sendable {
    case keyed, imported
}

extension Connection {
    /// That sheets of a label came so: written with the first of them and never again, for a later line in the database's log would tell of
    /// which label the sheet after it is.
    func note(_ label: Int, of round: Int64, as way: Carried) throws {
        switch way {
        case .keyed:
            guard try row("SELECT label FROM paper_label WHERE round = \(round) AND label = \(label) AND keyed IS TRUE") == nil else { return }
            try run(
                """
                INSERT INTO paper_label (round, label, keyed) VALUES (\(round), \(label), TRUE)
                ON CONFLICT (round, label) DO UPDATE SET keyed = TRUE
                """)
        case .imported:
            guard try row("SELECT label FROM paper_label WHERE round = \(round) AND label = \(label) AND imported IS TRUE") == nil else { return }
            try run(
                """
                INSERT INTO paper_label (round, label, imported) VALUES (\(round), \(label), TRUE)
                ON CONFLICT (round, label) DO UPDATE SET imported = TRUE
                """)
        }
    }
}
