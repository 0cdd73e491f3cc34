import Database

extension Ballot {
    /// PostgreSQL keeps sample values of every column for its planner, and those would outlive a deleted contact or an erased text until it
    /// looks at the table again. A target of 0 samples no more; naming the type anew, which rewrites nothing, drops what was sampled before.
    static let sampleMigration = Migration(
        11, "contacts-and-texts-are-not-sampled",
        sqlite: """
            -- SQLite keeps no sample values beside its tables.
            """,
        postgresql: """
            ALTER TABLE invitation ALTER COLUMN contact SET STATISTICS 0;
            ALTER TABLE invitation ALTER COLUMN contact TYPE TEXT;
            ALTER TABLE free_text ALTER COLUMN sealed SET STATISTICS 0, ALTER COLUMN approved SET STATISTICS 0;
            ALTER TABLE free_text ALTER COLUMN sealed TYPE BYTEA, ALTER COLUMN approved TYPE TEXT;
            """)
}
