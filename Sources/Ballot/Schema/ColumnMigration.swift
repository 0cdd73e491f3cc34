import Database

extension Ballot {
    /// Choices, rankings and binned numbers have more answers than a statement. SQLite cannot loosen a check, so the table is laid anew
    /// with the same rows.
    static let columnMigration = Migration(
        7, "answers-of-every-kind",
        sqlite: """
            CREATE TABLE new_release (
                round BIGINT NOT NULL REFERENCES release_round (round),
                audience TEXT NOT NULL CHECK (audience IN ('internal', 'open')),
                -- A statement, a choice, or one option of a multiple choice or ranking: 'M01', 'H4.b'.
                question TEXT NOT NULL,
                block TEXT NOT NULL,
                -- The byte of the answer on a sheet; what it means, the questionnaire says.
                option BIGINT NOT NULL CHECK (option BETWEEN 1 AND 250),
                people BIGINT NOT NULL CHECK (people >= 0),
                -- One number for one thing.
                PRIMARY KEY (round, audience, question, block, option)
            ) WITHOUT ROWID;
            INSERT INTO new_release (round, audience, question, block, option, people)
                SELECT round, audience, question, block, option, people FROM release;
            DROP TABLE release;
            ALTER TABLE new_release RENAME TO release;
            CREATE TRIGGER release_stays BEFORE UPDATE ON release BEGIN SELECT RAISE(ABORT, 'a release is never changed'); END;
            CREATE TRIGGER release_is_kept BEFORE DELETE ON release BEGIN SELECT RAISE(ABORT, 'a release is never changed'); END;
            """,
        postgresql: """
            ALTER TABLE release DROP CONSTRAINT release_option_check;
            ALTER TABLE release ADD CONSTRAINT release_option_check CHECK (option BETWEEN 1 AND 250);
            """)
}
