import Database

extension Store {
    /// Inquiries: instruments that organisations answer by name. Nothing here names a table of the ballot, and the other way round.
    static let inquiryMigration = Migration(
        12, "inquiries",
        sqlite: """
            CREATE TABLE inquiry (
                id BIGINT PRIMARY KEY,
                organisation BIGINT NOT NULL REFERENCES organisation (id),
                number BIGINT NOT NULL CHECK (number >= 1),
                -- 'open' past its last day counts as closed.
                state TEXT NOT NULL CHECK (state IN ('draft', 'open', 'closed', 'released')),
                instrument_id TEXT NOT NULL,
                instrument_version BIGINT NOT NULL,
                title TEXT NOT NULL,
                message TEXT NOT NULL,
                test BOOLEAN NOT NULL,
                closes BIGINT NOT NULL,
                closes_at BIGINT NOT NULL,
                -- Frozen at opening.
                instrument_hash BYTEA REFERENCES instrument (hash),
                opened_at BIGINT,
                closed_at BIGINT,
                published_at BIGINT,
                -- What was published, as canonical JSON, and its SHA-256.
                publication TEXT,
                publication_hash BYTEA,
                UNIQUE (organisation, id),
                CHECK (state = 'draft' OR (instrument_hash IS NOT NULL AND opened_at IS NOT NULL)),
                CHECK ((state = 'released') = (publication IS NOT NULL)),
                CHECK ((publication IS NULL) = (publication_hash IS NULL)),
                CHECK ((publication IS NULL) = (published_at IS NULL))
            );

            -- An organisation that is asked. Its link is made from its id and `link` with the installation's key; no secret stands here.
            CREATE TABLE participant (
                id BIGINT PRIMARY KEY,
                organisation BIGINT NOT NULL,
                inquiry BIGINT NOT NULL,
                number BIGINT NOT NULL CHECK (number >= 1),
                place BIGINT NOT NULL,
                profile TEXT NOT NULL,
                email TEXT NOT NULL,
                link BIGINT NOT NULL CHECK (link >= 1),
                opened_at BIGINT,
                note TEXT NOT NULL,
                FOREIGN KEY (organisation, inquiry) REFERENCES inquiry (organisation, id)
            );
            CREATE INDEX participant_inquiry ON participant (inquiry, place);

            -- Every version of what an organisation answers, drafts too. Rows are only ever added.
            CREATE TABLE reply (
                participant BIGINT NOT NULL REFERENCES participant (id),
                number BIGINT NOT NULL CHECK (number >= 1),
                kind TEXT NOT NULL CHECK (kind IN ('draft', 'given')),
                at BIGINT NOT NULL,
                -- Who wrote it, as they said.
                author TEXT NOT NULL,
                -- The account that keyed it in for the organisation; NULL: by the organisation's own link.
                interviewer BIGINT,
                body TEXT NOT NULL,
                PRIMARY KEY (participant, number)
            );

            -- Letters to organisations. They say for whom and why, never the words or the link.
            CREATE TABLE inquiry_letter (
                id BIGINT PRIMARY KEY,
                participant BIGINT NOT NULL REFERENCES participant (id) ON DELETE CASCADE,
                wave TEXT NOT NULL CHECK (wave IN ('invitation', 'reminder', 'reading')),
                state TEXT NOT NULL CHECK (state IN ('waiting', 'sent', 'failed')),
                queued_at BIGINT NOT NULL,
                due_at BIGINT NOT NULL,
                tries BIGINT NOT NULL CHECK (tries >= 0),
                ended_at BIGINT,
                -- Why it was given up; empty otherwise.
                failure TEXT NOT NULL,
                -- The server's last words.
                words TEXT NOT NULL,
                CHECK ((state = 'waiting') = (ended_at IS NULL)),
                CHECK ((state = 'failed') = (failure <> ''))
            );
            CREATE INDEX inquiry_letter_due ON inquiry_letter (state, due_at);
            -- One letter at a time waits for an organisation.
            CREATE UNIQUE INDEX inquiry_letter_waiting ON inquiry_letter (participant) WHERE state = 'waiting';
            -- What an organisation said stays as it was said: a change is the next version.
            CREATE TRIGGER reply_stays BEFORE UPDATE ON reply
                BEGIN SELECT RAISE(ABORT, 'a version of an answer is never changed'); END;
            CREATE TRIGGER inquiry_stays BEFORE UPDATE ON inquiry WHEN OLD.state = 'released'
                BEGIN SELECT RAISE(ABORT, 'what was published is never changed'); END;
            """,
        postgresql: """
            CREATE TABLE inquiry (
                id BIGINT PRIMARY KEY,
                organisation BIGINT NOT NULL REFERENCES organisation (id),
                number BIGINT NOT NULL CHECK (number >= 1),
                state TEXT NOT NULL CHECK (state IN ('draft', 'open', 'closed', 'released')),
                instrument_id TEXT NOT NULL,
                instrument_version BIGINT NOT NULL,
                title TEXT NOT NULL,
                message TEXT NOT NULL,
                test BOOLEAN NOT NULL,
                closes BIGINT NOT NULL,
                closes_at BIGINT NOT NULL,
                instrument_hash BYTEA REFERENCES instrument (hash),
                opened_at BIGINT,
                closed_at BIGINT,
                published_at BIGINT,
                publication TEXT,
                publication_hash BYTEA,
                UNIQUE (organisation, id),
                CHECK (state = 'draft' OR (instrument_hash IS NOT NULL AND opened_at IS NOT NULL)),
                CHECK ((state = 'released') = (publication IS NOT NULL)),
                CHECK ((publication IS NULL) = (publication_hash IS NULL)),
                CHECK ((publication IS NULL) = (published_at IS NULL))
            );
            CREATE TABLE participant (
                id BIGINT PRIMARY KEY,
                organisation BIGINT NOT NULL,
                inquiry BIGINT NOT NULL,
                number BIGINT NOT NULL CHECK (number >= 1),
                place BIGINT NOT NULL,
                profile TEXT NOT NULL,
                email TEXT NOT NULL,
                link BIGINT NOT NULL CHECK (link >= 1),
                opened_at BIGINT,
                note TEXT NOT NULL,
                FOREIGN KEY (organisation, inquiry) REFERENCES inquiry (organisation, id)
            );
            CREATE INDEX participant_inquiry ON participant (inquiry, place);
            CREATE TABLE reply (
                participant BIGINT NOT NULL REFERENCES participant (id),
                number BIGINT NOT NULL CHECK (number >= 1),
                kind TEXT NOT NULL CHECK (kind IN ('draft', 'given')),
                at BIGINT NOT NULL,
                author TEXT NOT NULL,
                interviewer BIGINT,
                body TEXT NOT NULL,
                PRIMARY KEY (participant, number)
            );
            CREATE TABLE inquiry_letter (
                id BIGINT PRIMARY KEY,
                participant BIGINT NOT NULL REFERENCES participant (id) ON DELETE CASCADE,
                wave TEXT NOT NULL CHECK (wave IN ('invitation', 'reminder', 'reading')),
                state TEXT NOT NULL CHECK (state IN ('waiting', 'sent', 'failed')),
                queued_at BIGINT NOT NULL,
                due_at BIGINT NOT NULL,
                tries BIGINT NOT NULL CHECK (tries >= 0),
                ended_at BIGINT,
                failure TEXT NOT NULL,
                words TEXT NOT NULL,
                CHECK ((state = 'waiting') = (ended_at IS NULL)),
                CHECK ((state = 'failed') = (failure <> ''))
            );
            CREATE INDEX inquiry_letter_due ON inquiry_letter (state, due_at);
            CREATE UNIQUE INDEX inquiry_letter_waiting ON inquiry_letter (participant) WHERE state = 'waiting';
            CREATE FUNCTION refuse_reply_change() RETURNS trigger LANGUAGE plpgsql AS $$
            BEGIN RAISE EXCEPTION 'a version of an answer is never changed' USING ERRCODE = 'check_violation'; END $$;
            CREATE TRIGGER reply_stays BEFORE UPDATE ON reply FOR EACH ROW EXECUTE FUNCTION refuse_reply_change();
            CREATE FUNCTION refuse_inquiry_change() RETURNS trigger LANGUAGE plpgsql AS $$
            BEGIN RAISE EXCEPTION 'what was published is never changed' USING ERRCODE = 'check_violation'; END $$;
            CREATE TRIGGER inquiry_stays BEFORE UPDATE ON inquiry
                FOR EACH ROW WHEN (OLD.state = 'released') EXECUTE FUNCTION refuse_inquiry_change();
            """)
}
