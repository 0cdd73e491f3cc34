import Database

extension Ballot {
    /// Invitations that go by mail, and answers that come on paper. Nothing of it tells who has answered: letters go to everybody on the list,
    /// and a sheet that was keyed carries no mark.
    static let collectingMigration = Migration(
        9, "collecting",
        """
        -- Of the letter; NULL where there is no address.
        ALTER TABLE invitation ADD COLUMN language TEXT CHECK (language IN ('fi', 'sv', 'en'));
        -- TRUE: gets the group's link by mail and has no ticket of its own.
        ALTER TABLE invitation ADD COLUMN shared BOOLEAN NOT NULL DEFAULT FALSE;
        -- One round writes to an address once.
        CREATE UNIQUE INDEX invitation_contact ON invitation (round, contact);

        -- Letters that wait or went: for whom, never the words or the link, which are made when the letter goes. It goes with its invitation.
        CREATE TABLE invitation_mail (
            round BIGINT NOT NULL,
            person BIGINT NOT NULL,
            -- 0 the invitation, 1… reminders.
            wave BIGINT NOT NULL CHECK (wave BETWEEN 0 AND 9),
            state TEXT NOT NULL CHECK (state IN ('waiting', 'sent', 'failed')),
            queued_at BIGINT NOT NULL,
            -- Not before; moved ahead by every try, before it is made.
            due_at BIGINT NOT NULL,
            tries BIGINT NOT NULL CHECK (tries >= 0),
            -- Why it was given up; empty otherwise.
            failure TEXT NOT NULL CHECK (failure IN ('', 'address', 'refused', 'too-late')),
            -- The server's last words, without the address.
            words TEXT NOT NULL,
            -- Nobody gets the same twice.
            PRIMARY KEY (round, person, wave),
            FOREIGN KEY (round, person) REFERENCES invitation (round, person) ON DELETE CASCADE,
            CHECK ((state = 'failed') = (failure <> ''))
        );
        CREATE INDEX invitation_mail_due ON invitation_mail (state, due_at);

        -- Rounds that also take answers on paper, with the one number that is kept of them.
        CREATE TABLE paper (
            round BIGINT PRIMARY KEY REFERENCES round (id) ON DELETE CASCADE,
            sheets BIGINT NOT NULL CHECK (sheets >= 0)
        );
        -- Labels of which at least one sheet was keyed: one person can have answered twice there.
        CREATE TABLE paper_label (
            round BIGINT NOT NULL REFERENCES paper (round) ON DELETE CASCADE,
            label BIGINT NOT NULL CHECK (label BETWEEN 0 AND 65535),
            PRIMARY KEY (round, label)
        );
        """)
}
