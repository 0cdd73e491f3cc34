import Database

extension Store {
    /// Mail: what waits and what became of it, what people wish, addresses that a server refused, and one-time links to one action.
    static let mailMigration = Migration(
        6, "mail",
        """
        -- The outbox. It says for whom and why, never the words: they are written when the mail goes, so no secret stands here.
        CREATE TABLE mail (
            id BIGINT PRIMARY KEY,
            organisation BIGINT NOT NULL REFERENCES organisation (id),
            account BIGINT NOT NULL REFERENCES account (id) ON DELETE CASCADE,
            kind TEXT NOT NULL,
            language TEXT NOT NULL CHECK (language IN ('fi', 'sv', 'en')),
            -- Which one of its kind: the Monday of a week, the id of a request.
            occasion TEXT NOT NULL,
            state TEXT NOT NULL CHECK (state IN ('waiting', 'sent', 'failed')),
            queued_at BIGINT NOT NULL,
            -- Not before; moved ahead by every try, before it is made.
            due_at BIGINT NOT NULL,
            tries BIGINT NOT NULL CHECK (tries >= 0),
            ended_at BIGINT,
            -- Why it was given up; empty otherwise.
            failure TEXT NOT NULL,
            -- The server's last words.
            words TEXT NOT NULL,
            -- Nobody gets the same twice, whatever happens to leases and clocks.
            UNIQUE (organisation, account, kind, occasion),
            CHECK ((state = 'waiting') = (ended_at IS NULL)),
            CHECK ((state = 'failed') = (failure <> ''))
        );
        CREATE INDEX mail_due ON mail (state, due_at);
        CREATE INDEX mail_queued ON mail (organisation, queued_at);

        -- What a member chose; without a row: the organisation's language, the weekly mail.
        CREATE TABLE mail_wish (
            organisation BIGINT NOT NULL REFERENCES organisation (id),
            account BIGINT NOT NULL REFERENCES account (id) ON DELETE CASCADE,
            language TEXT NOT NULL CHECK (language IN ('fi', 'sv', 'en')),
            weekly BOOLEAN NOT NULL,
            PRIMARY KEY (organisation, account)
        );

        -- Addresses that a server refused for good, or an administrator saw come back. Another address of the same account is written to again.
        CREATE TABLE mail_refusal (
            account BIGINT PRIMARY KEY REFERENCES account (id) ON DELETE CASCADE,
            email_folded TEXT NOT NULL,
            at BIGINT NOT NULL,
            words TEXT NOT NULL
        );

        -- The last Monday whose weekly mails were put into the outbox.
        CREATE TABLE mail_week (
            organisation BIGINT PRIMARY KEY REFERENCES organisation (id),
            monday BIGINT NOT NULL
        );

        -- One-time links to the form of one action: whoever reads the table can use none of them, it holds MACs only.
        CREATE TABLE action_link (
            mac BYTEA PRIMARY KEY,
            organisation BIGINT NOT NULL,
            action BIGINT NOT NULL,
            account BIGINT NOT NULL REFERENCES account (id) ON DELETE CASCADE,
            expires_at BIGINT NOT NULL,
            -- NULL until it changed something.
            used_at BIGINT,
            FOREIGN KEY (organisation, action) REFERENCES object (organisation, id)
        );
        CREATE INDEX action_link_end ON action_link (expires_at);
        """)
}
