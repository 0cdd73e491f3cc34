import Database

extension Store {
    /// Questionnaires of an organisation's own, made in the browser.
    static let instrumentMigration = Migration(
        10, "own-instruments",
        sqlite: """
            CREATE TABLE own_instrument (
                organisation BIGINT NOT NULL REFERENCES organisation (id),
                id TEXT NOT NULL CHECK (length(id) BETWEEN 2 AND 40),
                version BIGINT NOT NULL CHECK (version >= 1),
                -- Of the draft: an edit names the one it saw.
                number BIGINT NOT NULL,
                -- The file (docs/instruments.md); of a draft as far as it has come.
                bytes BYTEA NOT NULL,
                -- SHA-256 of the bytes of a published version; NULL for a draft.
                hash BYTEA,
                published_at BIGINT,
                PRIMARY KEY (organisation, id, version),
                CHECK ((hash IS NULL) = (published_at IS NULL))
            );
            -- One draft at a time: two next versions would not know of each other.
            CREATE UNIQUE INDEX own_instrument_draft ON own_instrument (organisation, id) WHERE hash IS NULL;
            CREATE TRIGGER own_instrument_stays BEFORE UPDATE ON own_instrument WHEN OLD.hash IS NOT NULL
                BEGIN SELECT RAISE(ABORT, 'a published questionnaire is never changed'); END;
            CREATE TRIGGER own_instrument_is_kept BEFORE DELETE ON own_instrument WHEN OLD.hash IS NOT NULL
                BEGIN SELECT RAISE(ABORT, 'a published questionnaire is never changed'); END;
            """,
        postgresql: """
            CREATE TABLE own_instrument (
                organisation BIGINT NOT NULL REFERENCES organisation (id),
                id TEXT NOT NULL CHECK (length(id) BETWEEN 2 AND 40),
                version BIGINT NOT NULL CHECK (version >= 1),
                number BIGINT NOT NULL,
                bytes BYTEA NOT NULL,
                hash BYTEA,
                published_at BIGINT,
                PRIMARY KEY (organisation, id, version),
                CHECK ((hash IS NULL) = (published_at IS NULL))
            );
            CREATE UNIQUE INDEX own_instrument_draft ON own_instrument (organisation, id) WHERE hash IS NULL;
            CREATE FUNCTION refuse_instrument_change() RETURNS trigger LANGUAGE plpgsql AS $$
            BEGIN RAISE EXCEPTION 'a published questionnaire is never changed' USING ERRCODE = 'check_violation'; END $$;
            CREATE TRIGGER own_instrument_stays BEFORE UPDATE OR DELETE ON own_instrument
                FOR EACH ROW WHEN (OLD.hash IS NOT NULL) EXECUTE FUNCTION refuse_instrument_change();
            """)
}
