import Database

extension Ballot {
    /// Sheets of paper and answers of other tools are told apart, and how many came in files of each label is known to later files.
    static let filesMigration = Migration(
        14, "paper-and-files",
        """
        -- Of the sheets so many came in files of other tools; NULL where both came before they were told apart.
        ALTER TABLE paper ADD COLUMN imported BIGINT CHECK (imported >= 0);
        UPDATE paper SET imported = 0 WHERE sheets = 0;
        -- How many came in files of each label, sealed under the round's key; it goes at the release.
        ALTER TABLE paper ADD COLUMN imports BYTEA;
        -- Which of the two came of a label; NULL as above.
        ALTER TABLE paper_label ADD COLUMN keyed BOOLEAN;
        ALTER TABLE paper_label ADD COLUMN imported BOOLEAN;
        """)
}
