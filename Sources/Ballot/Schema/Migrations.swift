import Database

extension Ballot {
    /// Tickets, sealed answers and releases. Explained in `docs/ballot.md`.
    ///
    /// No column of tickets and answers holds a time, an address, a language, a session, an order or a count of a person. Beside the shared subset stand
    /// two things that each engine has in its own words: tables without a hidden row number (SQLite), triggers.
    package static let migrations: [Migration] = [
        Migration(
            2, "ballot",
            sqlite: """
                -- Who was asked. It says nothing about who has answered.
                CREATE TABLE invitation (
                    round BIGINT NOT NULL REFERENCES round (id) ON DELETE CASCADE,
                    -- Random, of this round alone: one person is another number in the next round.
                    person BIGINT NOT NULL CHECK (person >= 0),
                    -- Two bytes in a ticket.
                    label BIGINT NOT NULL CHECK (label BETWEEN 0 AND 65535),
                    -- An address to send the link to; NULL for links that are printed.
                    contact TEXT CHECK (length(contact) BETWEEN 3 AND 320),
                    PRIMARY KEY (round, person)
                ) WITHOUT ROWID;

                -- Group and public links.
                CREATE TABLE entry_link (
                    slug TEXT PRIMARY KEY CHECK (length(slug) BETWEEN 2 AND 60),
                    round BIGINT NOT NULL REFERENCES round (id) ON DELETE CASCADE,
                    label BIGINT NOT NULL CHECK (label BETWEEN 0 AND 65535),
                    -- One link a label: two would tell their answers apart.
                    UNIQUE (round, label)
                ) WITHOUT ROWID;

                -- Which tickets were used. Without row numbers: they would keep the order of arrival. No foreign key here and in `pool`: the
                -- transaction that inserts has just found the round open, and with one a release could not empty the table at once.
                CREATE TABLE spent (
                    round BIGINT NOT NULL,
                    mac BYTEA NOT NULL CHECK (length(mac) = 16),
                    -- One ticket, one answer.
                    PRIMARY KEY (round, mac)
                ) WITHOUT ROWID;

                -- What was answered, sealed. Without row numbers, under random ids.
                CREATE TABLE pool (
                    round BIGINT NOT NULL,
                    id BIGINT NOT NULL CHECK (id >= 0),
                    -- 40 bytes of nonce and tag around one of the fixed sizes of a sheet: another size would be a mark.
                    sealed BYTEA NOT NULL CHECK (length(sealed) IN (296, 1064, 4136, 16424, 65576, 262184, 524328, 1048616)),
                    PRIMARY KEY (round, id)
                ) WITHOUT ROWID;

                -- How many sheets are there, as of one night.
                CREATE TABLE meter (
                    round BIGINT PRIMARY KEY REFERENCES round (id),
                    -- In steps of five, rounded down: a single answer does not show.
                    sheets BIGINT NOT NULL CHECK (sheets >= 0 AND sheets % 5 = 0),
                    -- The civil day it was counted on; once a day.
                    day BIGINT NOT NULL
                );

                -- A round is released once: the key says so.
                CREATE TABLE release_round (
                    round BIGINT PRIMARY KEY REFERENCES round (id),
                    at BIGINT NOT NULL,
                    -- SHA-256 of the table's canonical bytes, also in the audit chain.
                    hash BYTEA NOT NULL CHECK (length(hash) = 32),
                    -- The least number of people a figure stands for.
                    k BIGINT NOT NULL CHECK (k >= 5),
                    -- Sheets of the streams; NULL where there were fewer than k.
                    invited_sheets BIGINT CHECK (invited_sheets >= k),
                    public_sheets BIGINT CHECK (public_sheets >= k),
                    -- Labels from which more sheets came than people were asked, '0+3'; empty for none.
                    overfull TEXT NOT NULL,
                    -- With neither there was nothing to release.
                    CHECK (invited_sheets IS NOT NULL OR public_sheets IS NOT NULL)
                );

                -- The one table that results are read from.
                CREATE TABLE release (
                    round BIGINT NOT NULL REFERENCES release_round (round),
                    audience TEXT NOT NULL CHECK (audience IN ('internal', 'open')),
                    question TEXT NOT NULL,
                    block TEXT NOT NULL,
                    -- 1…5 a step, 6 "don't know".
                    option BIGINT NOT NULL CHECK (option BETWEEN 1 AND 6),
                    people BIGINT NOT NULL CHECK (people >= 0),
                    -- One number for one thing.
                    PRIMARY KEY (round, audience, question, block, option)
                ) WITHOUT ROWID;

                CREATE TRIGGER release_stays BEFORE UPDATE ON release BEGIN SELECT RAISE(ABORT, 'a release is never changed'); END;
                CREATE TRIGGER release_is_kept BEFORE DELETE ON release BEGIN SELECT RAISE(ABORT, 'a release is never changed'); END;
                CREATE TRIGGER release_round_stays BEFORE UPDATE ON release_round BEGIN SELECT RAISE(ABORT, 'a release is never changed'); END;
                CREATE TRIGGER release_round_is_kept BEFORE DELETE ON release_round BEGIN SELECT RAISE(ABORT, 'a release is never changed'); END;

                -- Closed answers of a released round under its second key, shuffled, many in one seal; thirty days.
                CREATE TABLE kept (
                    id BIGINT NOT NULL CHECK (id >= 0),
                    round BIGINT NOT NULL REFERENCES release_round (round),
                    sealed BYTEA NOT NULL,
                    PRIMARY KEY (round, id)
                ) WITHOUT ROWID;

                -- Open answers of a released round, tied to their question alone.
                CREATE TABLE free_text (
                    id BIGINT NOT NULL CHECK (id >= 0),
                    round BIGINT NOT NULL REFERENCES release_round (round),
                    stream TEXT NOT NULL CHECK (stream IN ('invited', 'public')),
                    question TEXT NOT NULL,
                    -- Under the second key until somebody has read it, thirty days at most.
                    sealed BYTEA,
                    -- Plain as the reader approved it; the sealed original is gone then.
                    approved TEXT CHECK (length(approved) >= 1),
                    PRIMARY KEY (round, id),
                    CHECK ((sealed IS NULL) <> (approved IS NULL))
                ) WITHOUT ROWID;

                -- Who does a piece of scheduled work now.
                CREATE TABLE lease (
                    name TEXT PRIMARY KEY,
                    holder BIGINT NOT NULL,
                    -- By the database's clock, milliseconds.
                    until BIGINT NOT NULL,
                    -- Grows with every holder: work under an older number is refused.
                    fencing BIGINT NOT NULL CHECK (fencing >= 1)
                );
                """,
            postgresql: postgresql),
        Migration(
            4, "approved-texts",
            sqlite: """
                -- A page that shows what was let through does not read what was not. SQLite takes the index only if it holds all that is asked.
                CREATE INDEX free_text_approved ON free_text (round, id, stream, question, approved) WHERE approved IS NOT NULL;
                """,
            postgresql: """
                CREATE INDEX free_text_approved ON free_text (round, id) WHERE approved IS NOT NULL;
                """),
        columnMigration,
        collectingMigration,
        sampleMigration,
        continuingMigration,
        filesMigration,
        carriedMigration,
    ]
}
