import Database

extension Store {
    /// Joint rounds: what each organisation whose people are asked has said, and since when the sums are everybody's.
    static let jointMigration = Migration(
        15, "joint-rounds",
        sqlite: """
            -- Of a joint round: since when everybody may read its sums.
            ALTER TABLE round ADD COLUMN published_at BIGINT;

            -- An organisation of a joint round. Its link is made from its id and `link` with the installation's key; no secret stands here.
            CREATE TABLE joint_part (
                id BIGINT PRIMARY KEY,
                organisation BIGINT NOT NULL,
                round BIGINT NOT NULL,
                -- What the plan calls it.
                key TEXT NOT NULL,
                number BIGINT NOT NULL CHECK (number >= 1),
                link BIGINT NOT NULL CHECK (link >= 1),
                opened_at BIGINT,
                -- Its figures may stand among the peers of others; NULL: not said.
                consent BOOLEAN,
                -- Who said so.
                speaker TEXT NOT NULL,
                note TEXT NOT NULL,
                UNIQUE (round, key),
                FOREIGN KEY (organisation, round) REFERENCES round (organisation, id)
            );
            -- The set of peers stands still with the release.
            CREATE TRIGGER joint_part_stays BEFORE UPDATE OF consent, speaker ON joint_part
                WHEN (OLD.consent IS NOT NEW.consent OR OLD.speaker IS NOT NEW.speaker)
                    AND (SELECT state FROM round WHERE id = OLD.round) = 'released'
                BEGIN SELECT RAISE(ABORT, 'peers are frozen with the release'); END;
            """,
        postgresql: """
            ALTER TABLE round ADD COLUMN published_at BIGINT;
            CREATE TABLE joint_part (
                id BIGINT PRIMARY KEY,
                organisation BIGINT NOT NULL,
                round BIGINT NOT NULL,
                key TEXT NOT NULL,
                number BIGINT NOT NULL CHECK (number >= 1),
                link BIGINT NOT NULL CHECK (link >= 1),
                opened_at BIGINT,
                consent BOOLEAN,
                speaker TEXT NOT NULL,
                note TEXT NOT NULL,
                UNIQUE (round, key),
                FOREIGN KEY (organisation, round) REFERENCES round (organisation, id)
            );
            CREATE FUNCTION refuse_peer_change() RETURNS trigger LANGUAGE plpgsql AS $$
            BEGIN
                IF (SELECT state FROM round WHERE id = OLD.round) = 'released' THEN
                    RAISE EXCEPTION 'peers are frozen with the release' USING ERRCODE = 'check_violation';
                END IF;
                RETURN NEW;
            END $$;
            CREATE TRIGGER joint_part_stays BEFORE UPDATE ON joint_part
                FOR EACH ROW WHEN (OLD.consent IS DISTINCT FROM NEW.consent OR OLD.speaker <> NEW.speaker)
                EXECUTE FUNCTION refuse_peer_change();
            """)
}
