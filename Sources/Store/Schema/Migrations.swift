import Database

extension Store {
    /// The schema of everything except tickets, answers and releases (those are Ballot's). Explained in `docs/data-model.md`.
    ///
    /// The same text serves both engines: common DDL only. A person's texts are compact JSON maps language → text; `body` is the whole
    /// object as canonical JSON; the columns of `object` are what queries and constraints need.
    package static let migrations: [Migration] = [
        Migration(
            1, "organisations-accounts-rounds-board-path-audit",
            """
            -- What it is called and wants is object `id`, of kind `organisation`.
            CREATE TABLE organisation (
                id BIGINT PRIMARY KEY,
                slug TEXT NOT NULL UNIQUE CHECK (length(slug) BETWEEN 2 AND 60),
                home BOOLEAN NOT NULL
            );
            -- At most one organisation greets those who come to the bare address.
            CREATE UNIQUE INDEX organisation_home ON organisation (home) WHERE home = TRUE;

            CREATE TABLE account (
                id BIGINT PRIMARY KEY,
                email TEXT NOT NULL,
                -- Folded in Swift: the engines fold letters differently.
                email_folded TEXT NOT NULL UNIQUE,
                name TEXT NOT NULL,
                -- NULL until a first password is chosen: only a one-time link signs in.
                password TEXT,
                created_at BIGINT NOT NULL
            );

            CREATE TABLE membership (
                account BIGINT NOT NULL REFERENCES account (id) ON DELETE CASCADE,
                organisation BIGINT NOT NULL REFERENCES organisation (id),
                role TEXT NOT NULL CHECK (role IN ('admin', 'lead', 'owner', 'contributor', 'viewer', 'auditor')),
                PRIMARY KEY (organisation, account, role)
            );
            CREATE INDEX membership_account ON membership (account);

            -- One-time links, sessions and known devices: whoever reads the table can use none of them, it holds MACs only.
            CREATE TABLE sign_in_link (
                mac BYTEA PRIMARY KEY,
                account BIGINT NOT NULL REFERENCES account (id) ON DELETE CASCADE,
                purpose TEXT NOT NULL CHECK (purpose IN ('welcome', 'reset', 'sign-in')),
                expires_at BIGINT NOT NULL
            );

            CREATE TABLE session (
                mac BYTEA PRIMARY KEY,
                account BIGINT NOT NULL REFERENCES account (id) ON DELETE CASCADE,
                created_at BIGINT NOT NULL,
                seen_at BIGINT NOT NULL
            );
            CREATE INDEX session_account ON session (account);

            CREATE TABLE known_device (
                mac BYTEA PRIMARY KEY,
                account BIGINT NOT NULL REFERENCES account (id) ON DELETE CASCADE,
                expires_at BIGINT NOT NULL
            );

            -- Tries at a password, by a MAC of the address: unknown addresses cost and count the same, and none is kept readable.
            CREATE TABLE sign_in_attempt (
                id BIGINT PRIMARY KEY,
                subject BYTEA NOT NULL,
                at BIGINT NOT NULL
            );
            CREATE INDEX sign_in_attempt_subject ON sign_in_attempt (subject, at);

            -- The exact bytes of a questionnaire as it was asked; stored once for all rounds that asked it.
            CREATE TABLE instrument (
                hash BYTEA PRIMARY KEY,
                id TEXT NOT NULL,
                version BIGINT NOT NULL,
                bytes BYTEA NOT NULL
            );

            CREATE TABLE round (
                id BIGINT PRIMARY KEY,
                organisation BIGINT NOT NULL REFERENCES organisation (id),
                number BIGINT NOT NULL CHECK (number >= 1),
                state TEXT NOT NULL CHECK (state IN ('draft', 'open', 'closed', 'released')),
                instrument_id TEXT NOT NULL,
                instrument_version BIGINT NOT NULL,
                plan TEXT NOT NULL,
                -- TRUE: opens by itself when its opening day begins.
                scheduled BOOLEAN NOT NULL,
                opens_at BIGINT NOT NULL,
                closes BIGINT NOT NULL,
                closes_at BIGINT NOT NULL,
                -- Frozen at opening.
                instrument_hash BYTEA REFERENCES instrument (hash),
                labels TEXT,
                tree TEXT,
                opened_at BIGINT,
                closed_at BIGINT,
                released_at BIGINT,
                UNIQUE (organisation, id),
                CHECK (closes_at > opens_at),
                -- What was asked of whom is known for every round that ever opened.
                CHECK (state = 'draft' OR (labels IS NOT NULL AND tree IS NOT NULL AND instrument_hash IS NOT NULL AND opened_at IS NOT NULL))
            );
            CREATE INDEX round_closing ON round (state, closes_at);

            -- The current row of everything that has versions: settings, themes, findings, actions, goals, bodies, decisions, ideas.
            CREATE TABLE object (
                id BIGINT PRIMARY KEY,
                organisation BIGINT NOT NULL REFERENCES organisation (id),
                kind TEXT NOT NULL CHECK (kind IN ('organisation', 'theme', 'finding', 'action', 'goal', 'body', 'decision', 'idea')),
                -- The number of its newest version; an edit names the one it saw.
                number BIGINT NOT NULL CHECK (number >= 1),
                -- Order among its kind, chosen by people.
                place BIGINT NOT NULL,
                -- What addresses and results call it, for kinds that have such a name.
                key TEXT,
                -- The round it is about, always one of its own organisation.
                round BIGINT,
                UNIQUE (organisation, id),
                UNIQUE (organisation, kind, key),
                FOREIGN KEY (organisation, round) REFERENCES round (organisation, id)
            );
            CREATE INDEX object_kind ON object (organisation, kind, place);
            CREATE INDEX object_round ON object (round);

            -- Every version of every object, whole: any day can be shown again. Rows are only ever added.
            CREATE TABLE revision (
                object BIGINT NOT NULL,
                number BIGINT NOT NULL CHECK (number >= 1),
                organisation BIGINT NOT NULL,
                kind TEXT NOT NULL,
                at BIGINT NOT NULL,
                -- NULL: the program itself (a command, a scheduled step).
                actor BIGINT,
                reason TEXT NOT NULL,
                body TEXT NOT NULL,
                -- The line of the organisation's audit chain whose digest covers this version.
                line BIGINT NOT NULL,
                PRIMARY KEY (object, number),
                FOREIGN KEY (organisation, object) REFERENCES object (organisation, id)
            );
            CREATE INDEX revision_day ON revision (organisation, kind, at);
            CREATE INDEX revision_line ON revision (organisation, line);

            -- What the newest version of `source` names; read both ways, so each object knows what it came from and what came of it.
            CREATE TABLE link (
                organisation BIGINT NOT NULL,
                source BIGINT NOT NULL,
                target BIGINT NOT NULL,
                PRIMARY KEY (source, target),
                -- Nothing points into another organisation.
                FOREIGN KEY (organisation, source) REFERENCES object (organisation, id),
                FOREIGN KEY (organisation, target) REFERENCES object (organisation, id)
            );
            CREATE INDEX link_target ON link (target);

            -- Who did what, each line bound to the one before; chain 0 is the installation's own, the others are organisations.
            CREATE TABLE audit (
                chain BIGINT NOT NULL,
                number BIGINT NOT NULL CHECK (number >= 1),
                at BIGINT NOT NULL,
                actor BIGINT,
                what TEXT NOT NULL,
                object BIGINT NOT NULL,
                detail TEXT NOT NULL,
                -- Over the versions written with this line; 32 zeros when there were none.
                digest BYTEA NOT NULL,
                previous BYTEA NOT NULL,
                hash BYTEA NOT NULL,
                PRIMARY KEY (chain, number)
            );
            -- The last line of each chain, sealed with the installation's key: a cut or rewritten chain shows.
            CREATE TABLE audit_head (
                chain BIGINT PRIMARY KEY,
                number BIGINT NOT NULL,
                hash BYTEA NOT NULL,
                seal BYTEA NOT NULL
            );
            """),
        Migration(
            5, "kinds-of-the-whole-path",
            sqlite: """
                -- Kinds stand in a table from now on: a new one is a row. SQLite cannot change a CHECK, so the three tables are made anew.
                DROP INDEX object_kind;
                CREATE TABLE object_kind (kind TEXT PRIMARY KEY);
                INSERT INTO object_kind (kind) VALUES
                    ('organisation'), ('theme'), ('finding'), ('action'), ('goal'), ('body'), ('decision'), ('idea'), ('strategy'), ('need'),
                    ('external-change'), ('benefit'), ('effect'), ('budget'), ('occasion'), ('baseline'), ('report'), ('comment');
                CREATE TABLE new_object (
                    id BIGINT PRIMARY KEY,
                    organisation BIGINT NOT NULL REFERENCES organisation (id),
                    kind TEXT NOT NULL REFERENCES object_kind (kind),
                    number BIGINT NOT NULL CHECK (number >= 1),
                    place BIGINT NOT NULL,
                    key TEXT,
                    round BIGINT,
                    UNIQUE (organisation, id),
                    UNIQUE (organisation, kind, key),
                    FOREIGN KEY (organisation, round) REFERENCES round (organisation, id)
                );
                INSERT INTO new_object (id, organisation, kind, number, place, key, round)
                    SELECT id, organisation, kind, number, place, key, round FROM object;
                CREATE TABLE new_revision (
                    object BIGINT NOT NULL,
                    number BIGINT NOT NULL CHECK (number >= 1),
                    organisation BIGINT NOT NULL,
                    kind TEXT NOT NULL,
                    at BIGINT NOT NULL,
                    actor BIGINT,
                    reason TEXT NOT NULL,
                    body TEXT NOT NULL,
                    line BIGINT NOT NULL,
                    PRIMARY KEY (object, number),
                    FOREIGN KEY (organisation, object) REFERENCES new_object (organisation, id)
                );
                INSERT INTO new_revision (object, number, organisation, kind, at, actor, reason, body, line)
                    SELECT object, number, organisation, kind, at, actor, reason, body, line FROM revision ORDER BY object, number;
                CREATE TABLE new_link (
                    organisation BIGINT NOT NULL,
                    source BIGINT NOT NULL,
                    target BIGINT NOT NULL,
                    PRIMARY KEY (source, target),
                    FOREIGN KEY (organisation, source) REFERENCES new_object (organisation, id),
                    FOREIGN KEY (organisation, target) REFERENCES new_object (organisation, id)
                );
                INSERT INTO new_link (organisation, source, target) SELECT organisation, source, target FROM link;
                DROP TABLE link;
                DROP TABLE revision;
                DROP TABLE object;
                -- The references follow the new name.
                ALTER TABLE new_object RENAME TO object;
                ALTER TABLE new_revision RENAME TO revision;
                ALTER TABLE new_link RENAME TO link;
                CREATE INDEX object_kind_place ON object (organisation, kind, place);
                CREATE INDEX object_round ON object (round);
                CREATE INDEX revision_day ON revision (organisation, kind, at);
                CREATE INDEX revision_line ON revision (organisation, line);
                CREATE INDEX link_target ON link (target);
                """,
            postgresql: """
                -- Kinds stand in a table from now on: a new one is a row.
                ALTER INDEX object_kind RENAME TO object_kind_place;
                CREATE TABLE object_kind (kind TEXT PRIMARY KEY);
                INSERT INTO object_kind (kind) VALUES
                    ('organisation'), ('theme'), ('finding'), ('action'), ('goal'), ('body'), ('decision'), ('idea'), ('strategy'), ('need'),
                    ('external-change'), ('benefit'), ('effect'), ('budget'), ('occasion'), ('baseline'), ('report'), ('comment');
                ALTER TABLE object DROP CONSTRAINT object_kind_check;
                ALTER TABLE object ADD FOREIGN KEY (kind) REFERENCES object_kind (kind);
                """),
        mailMigration,
        instrumentMigration,
        messageMigration,
        inquiryMigration,
        jointMigration,
    ]
}
