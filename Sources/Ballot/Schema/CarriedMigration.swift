import Database

extension Ballot {
    /// What files of other tools brought is counted, so that the release does not let it hide anybody.
    static let carriedMigration = Migration(
        16, "known-sheets",
        """
        -- Answers of files, counted by label and answer, sealed under the round's key; they go at the release.
        ALTER TABLE paper ADD COLUMN carried BYTEA;
        """)
}
