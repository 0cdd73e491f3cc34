import Database

extension Store {
    /// What a round is made known with is an object with versions, like everything that people write.
    static let roundMessages = Migration.Part("INSERT INTO object_kind (kind) VALUES ('messages');")
}
