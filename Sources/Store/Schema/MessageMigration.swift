import Database

extension Store {
    /// What a round is made known with is an object with versions, like everything that people write.
    static let messageMigration = Migration(8, "round-messages", "INSERT INTO object_kind (kind) VALUES ('messages');")
}
