import Database
import Domain
import Secrets

/// An open answer of a released round; nothing says whose, or to which sheet or group it belonged.
package struct FreeText: Hashable, Sendable {
    package typealias ID = Domain.ID<FreeText>

    package let id: ID
    package let stream: SheetStream
    /// The key of the theme that was asked about, or the id of the text item.
    package let theme: String
    package let text: String
    /// What readers said that it is about, in the order of the alphabet; only of approved texts.
    package var tags: [String] = []
}

/// The text was read, erased or replaced by somebody else, or never was.
package struct NoSuchText: Error, Hashable {}

extension Ballot {
    /// Texts that wait for a reader, in random order. Call only for people with `Right.readTexts`.
    ///
    /// - Throws: `KeyFault.missing` when the second key is gone although texts are left.
    package func unreadTexts(of round: Round.ID) async throws -> [FreeText] {
        let rows = try await database.read { db in
            try db.rows("SELECT id, stream, question, sealed FROM free_text WHERE round = \(round.number) AND sealed IS NOT NULL ORDER BY id")
        }
        guard !rows.isEmpty else { return [] }
        let keys = KeptKeys(round, from: try keys.key(.kept(round)))
        return try rows.map { row in try FreeText(row, text: keys.opened(text: row.bytes("sealed"), id: row.integer("id"))) }
    }

    /// How many texts of each round wait for a reader; rounds without any are left out. Nothing is opened for it.
    package func unreadTextCounts() async throws -> [Round.ID: Int] {
        let rows = try await database.read { db in
            try db.rows("SELECT round, count(*) AS texts FROM free_text WHERE sealed IS NOT NULL GROUP BY round")
        }
        return Dictionary(try rows.map { (Round.ID(try $0.integer("round")), Int(try $0.integer("texts"))) }) { first, _ in first }
    }

    /// Texts that a reader let through, in random order.
    package func approvedTexts(of round: Round.ID) async throws -> [FreeText] {
        let rows = try await database.read { db in
            try db.rows("SELECT id, stream, question, approved FROM free_text WHERE round = \(round.number) AND approved IS NOT NULL ORDER BY id")
        }
        let tags = try await database.read { db in
            try db.rows("SELECT text, tag FROM text_tag WHERE round = \(round.number) ORDER BY tag").map { row in
                (try row.integer("text"), try row.text("tag"))
            }
        }
        let tagged = Dictionary(grouping: tags, by: \.0).mapValues { $0.map(\.1) }
        return try rows.map { row in
            var text = try FreeText(row, text: row.text("approved"))
            text.tags = tagged[text.id.number] ?? []
            return text
        }
    }

    /// Says what an approved text is about; what was said before is forgotten.
    ///
    /// - Parameter tags: as `TextTags.read` gives them.
    /// - Throws: `NoSuchText`, also when it was not approved.
    package func tag(_ text: FreeText.ID, of round: Round.ID, _ tags: [String]) async throws {
        let (number, id) = (round.number, text.number)
        try await database.write { db in
            guard try db.row("SELECT id FROM free_text WHERE round = \(number) AND id = \(id) AND approved IS NOT NULL") != nil else {
                throw NoSuchText()
            }
            try db.run("DELETE FROM text_tag WHERE round = \(number) AND text = \(id)")
            for tag in tags { try db.run("INSERT INTO text_tag (round, text, tag) VALUES (\(number), \(id), \(tag))") }
        }
    }

    /// Lets a text through in the reader's wording; the sealed original is erased with it.
    ///
    /// - Parameter wording: the text itself or its redaction, not empty.
    /// - Throws: `NoSuchText`, also when it was approved before.
    package func approve(_ text: FreeText.ID, of round: Round.ID, as wording: String) async throws {
        let changed = try await database.write { db in
            try db.run(
                """
                UPDATE free_text SET approved = \(wording), sealed = NULL
                 WHERE round = \(round.number) AND id = \(text.number) AND sealed IS NOT NULL
                """)
        }
        guard changed == 1 else { throw NoSuchText() }
    }

    /// Gives an approved text another wording: what a reader missed goes, from the table as from every page.
    ///
    /// - Throws: `NoSuchText`, also when it was not approved.
    package func reword(_ text: FreeText.ID, of round: Round.ID, as wording: String) async throws {
        let changed = try await database.write { db in
            try db.run(
                "UPDATE free_text SET approved = \(wording) WHERE round = \(round.number) AND id = \(text.number) AND approved IS NOT NULL")
        }
        guard changed == 1 else { throw NoSuchText() }
    }

    /// Erases a text, read or unread, approved or not.
    ///
    /// - Throws: `NoSuchText`.
    package func discard(_ text: FreeText.ID, of round: Round.ID) async throws {
        let changed = try await database.write { db in
            try db.run("DELETE FROM free_text WHERE round = \(round.number) AND id = \(text.number)")
        }
        guard changed == 1 else { throw NoSuchText() }
    }
}

extension Ballot {
    /// Takes an approved text back for good: there is no sealed original any more.
    ///
    /// - Throws: `NoSuchText`, also when it was not approved.
    package func discard(approved text: FreeText.ID, of round: Round.ID) async throws {
        let changed = try await database.write { db in
            try db.run("DELETE FROM free_text WHERE round = \(round.number) AND id = \(text.number) AND approved IS NOT NULL")
        }
        guard changed == 1 else { throw NoSuchText() }
    }
}

extension FreeText {
    fileprivate init(_ row: Row, text: String) throws {
        guard let stream = SheetStream(rawValue: try row.text("stream")) else { throw DatabaseFault.column("stream") }
        self.init(id: ID(try row.integer("id")), stream: stream, theme: try row.text("question"), text: text)
    }
}
