extension Ballot {
    /// `migrations` in PostgreSQL's words; the reasons stand beside the SQLite text.
    static let postgresql: StaticString =
        """
        CREATE TABLE invitation (
            round BIGINT NOT NULL REFERENCES round (id) ON DELETE CASCADE,
            person BIGINT NOT NULL CHECK (person >= 0),
            label BIGINT NOT NULL CHECK (label BETWEEN 0 AND 65535),
            contact TEXT CHECK (length(contact) BETWEEN 3 AND 320),
            PRIMARY KEY (round, person)
        );

        CREATE TABLE entry_link (
            slug TEXT PRIMARY KEY CHECK (length(slug) BETWEEN 2 AND 60),
            round BIGINT NOT NULL REFERENCES round (id) ON DELETE CASCADE,
            label BIGINT NOT NULL CHECK (label BETWEEN 0 AND 65535),
            UNIQUE (round, label)
        );

        CREATE TABLE spent (
            round BIGINT NOT NULL,
            mac BYTEA NOT NULL CHECK (length(mac) = 16),
            PRIMARY KEY (round, mac)
        );

        CREATE TABLE pool (
            round BIGINT NOT NULL,
            id BIGINT NOT NULL CHECK (id >= 0),
            sealed BYTEA NOT NULL CHECK (length(sealed) IN (296, 1064, 4136, 16424, 65576, 262184, 524328, 1048616)),
            PRIMARY KEY (round, id)
        );

        CREATE TABLE meter (
            round BIGINT PRIMARY KEY REFERENCES round (id),
            sheets BIGINT NOT NULL CHECK (sheets >= 0 AND sheets % 5 = 0),
            day BIGINT NOT NULL
        );

        CREATE TABLE release_round (
            round BIGINT PRIMARY KEY REFERENCES round (id),
            at BIGINT NOT NULL,
            hash BYTEA NOT NULL CHECK (length(hash) = 32),
            k BIGINT NOT NULL CHECK (k >= 5),
            invited_sheets BIGINT CHECK (invited_sheets >= k),
            public_sheets BIGINT CHECK (public_sheets >= k),
            overfull TEXT NOT NULL,
            CHECK (invited_sheets IS NOT NULL OR public_sheets IS NOT NULL)
        );

        CREATE TABLE release (
            round BIGINT NOT NULL REFERENCES release_round (round),
            audience TEXT NOT NULL CHECK (audience IN ('internal', 'open')),
            question TEXT NOT NULL,
            block TEXT NOT NULL,
            option BIGINT NOT NULL CHECK (option BETWEEN 1 AND 6),
            people BIGINT NOT NULL CHECK (people >= 0),
            PRIMARY KEY (round, audience, question, block, option)
        );

        CREATE FUNCTION refuse_release_change() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN RAISE EXCEPTION 'a release is never changed' USING ERRCODE = 'check_violation'; END $$;
        CREATE TRIGGER release_stays BEFORE UPDATE OR DELETE ON release
            FOR EACH ROW EXECUTE FUNCTION refuse_release_change();
        CREATE TRIGGER release_round_stays BEFORE UPDATE OR DELETE ON release_round
            FOR EACH ROW EXECUTE FUNCTION refuse_release_change();

        CREATE TABLE kept (
            id BIGINT NOT NULL CHECK (id >= 0),
            round BIGINT NOT NULL REFERENCES release_round (round),
            sealed BYTEA NOT NULL,
            PRIMARY KEY (round, id)
        );

        CREATE TABLE free_text (
            id BIGINT NOT NULL CHECK (id >= 0),
            round BIGINT NOT NULL REFERENCES release_round (round),
            stream TEXT NOT NULL CHECK (stream IN ('invited', 'public')),
            question TEXT NOT NULL,
            sealed BYTEA,
            approved TEXT CHECK (length(approved) >= 1),
            PRIMARY KEY (round, id),
            CHECK ((sealed IS NULL) <> (approved IS NULL))
        );

        CREATE TABLE lease (
            name TEXT PRIMARY KEY,
            holder BIGINT NOT NULL,
            until BIGINT NOT NULL,
            fencing BIGINT NOT NULL CHECK (fencing >= 1)
        );
        """
}
