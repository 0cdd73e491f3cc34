import Database

extension Ballot {
    /// Forms that somebody goes on with later, how many answered of each large group, and what readers say that texts are about.
    static let continuingMigration = Migration(
        13, "continuing",
        sqlite: """
            -- Forms that were not sent yet, sealed by a key made of a code that only their writer has. Nothing here is of a person, a ticket or a
            -- time; a row stays when the form is sent, and goes with all others at the release. Without row numbers, as in `pool`.
            CREATE TABLE draft (
                round BIGINT NOT NULL,
                -- HMAC of the code under the round's key.
                mac BYTEA NOT NULL CHECK (length(mac) = 16),
                -- 40 bytes of nonce and tag around one of the fixed sizes of a draft.
                sealed BYTEA NOT NULL CHECK (length(sealed) IN (4136, 16424, 65576, 262184, 524328, 1048616)),
                PRIMARY KEY (round, mac)
            ) WITHOUT ROWID;

            -- The label once more, under a seal of its own: the nightly count opens it and never an answer. NULL in rows from before.
            ALTER TABLE pool ADD COLUMN label BYTEA CHECK (length(label) = 42);

            -- The count of one night for labels of twenty people or more; in fives, as `meter` is.
            CREATE TABLE meter_label (
                round BIGINT NOT NULL REFERENCES meter (round) ON DELETE CASCADE,
                label BIGINT NOT NULL CHECK (label BETWEEN 0 AND 65535),
                sheets BIGINT NOT NULL CHECK (sheets >= 0 AND sheets % 5 = 0),
                PRIMARY KEY (round, label)
            );

            -- What readers say that a text is about; in their words.
            CREATE TABLE text_tag (
                round BIGINT NOT NULL,
                text BIGINT NOT NULL,
                tag TEXT NOT NULL CHECK (length(tag) BETWEEN 1 AND 60),
                PRIMARY KEY (round, text, tag),
                FOREIGN KEY (round, text) REFERENCES free_text (round, id) ON DELETE CASCADE
            );
            """,
        postgresql: """
            CREATE TABLE draft (
                round BIGINT NOT NULL,
                mac BYTEA NOT NULL CHECK (length(mac) = 16),
                sealed BYTEA NOT NULL CHECK (length(sealed) IN (4136, 16424, 65576, 262184, 524328, 1048616)),
                PRIMARY KEY (round, mac)
            );

            ALTER TABLE pool ADD COLUMN label BYTEA CHECK (length(label) = 42);

            CREATE TABLE meter_label (
                round BIGINT NOT NULL REFERENCES meter (round) ON DELETE CASCADE,
                label BIGINT NOT NULL CHECK (label BETWEEN 0 AND 65535),
                sheets BIGINT NOT NULL CHECK (sheets >= 0 AND sheets % 5 = 0),
                PRIMARY KEY (round, label)
            );

            CREATE TABLE text_tag (
                round BIGINT NOT NULL,
                text BIGINT NOT NULL,
                tag TEXT NOT NULL CHECK (length(tag) BETWEEN 1 AND 60),
                PRIMARY KEY (round, text, tag),
                FOREIGN KEY (round, text) REFERENCES free_text (round, id) ON DELETE CASCADE
            );
            """)
}
