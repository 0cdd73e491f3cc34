import Database
import Domain
import Secrets

extension Store {
    /// What the organisations of a joint round have said, in the plan's order; empty for a draft.
    ///
    /// - Throws: `.notAllowed(.readInternal)`, `.missing`.
    package func jointParts(of round: Round.ID, for actor: Actor) async throws -> [JointPart] {
        try actor.require(.readInternal)
        return try await database.read { db in
            try Self.jointParts(of: try self.round(round, in: actor.organisation, db), db)
        }
    }

    /// The notes that stand below the published sums: those of organisations that wrote one, in the plan's order.
    ///
    /// - Returns: empty until the sums are published.
    package func publishedNotes(of round: Round) async throws -> [JointPart] {
        guard round.publishedAt != nil else { return [] }
        return try await database.read { try Self.jointParts(of: round, $0) }.filter { !$0.note.isEmpty }
    }

    /// The same organisation in the released joint round of the same questionnaire that closed last before this one; nil where it was in none.
    package func earlierPart(of part: JointPart, in round: Round) async throws -> (part: JointPart, round: Round)? {
        let earlier = try await openedRounds(in: round.organisation).filter {
            $0.state == .released && $0.isAskedAgain(by: round) && $0.plan.organisation(part.key) != nil
        }
        guard let last = earlier.max(by: { $0.ended < $1.ended }) else { return nil }
        let parts = try await database.read { try Self.jointParts(of: last, $0) }
        return parts.first { $0.key == part.key }.map { ($0, last) }
    }

    /// The published joint round of the same questionnaire that closed last before this one.
    package func earlierPublished(before round: Round) async throws -> Round? {
        try await openedRounds(in: round.organisation).filter { $0.publishedAt != nil && $0.isAskedAgain(by: round) }
            .max { $0.ended < $1.ended }
    }

    /// Keys of the organisations whose figures may stand among the peers of others.
    package func consentingOrganisations(of round: Round) async throws -> Set<String> {
        Set(try await database.read { try Self.jointParts(of: round, $0) }.filter { $0.consent == true }.map(\.key))
    }

    private static func jointParts(of round: Round, _ db: any Connection) throws -> [JointPart] {
        let places = Dictionary(round.plan.organisations.enumerated().map { ($1.key, $0) }) { one, _ in one }
        return try db.rows("SELECT * FROM joint_part WHERE round = \(round.id.number)").map { try JointPart($0) }
            .sorted { (places[$0.key] ?? .max, $0.key) < (places[$1.key] ?? .max, $1.key) }
    }

    /// A row for every organisation of the plan, when its round opens.
    static func addJointParts(of round: Round, _ world: World, _ db: any Connection) throws {
        for asked in round.plan.organisations {
            let id: JointPart.ID = world.id()
            try db.run(
                """
                INSERT INTO joint_part (id, organisation, round, key, number, link, speaker, note)
                VALUES (\(id.number), \(round.organisation.number), \(round.id.number), \(asked.key), 1, 1, '', '')
                """)
        }
    }

    // MARK: The organisation's own link

    /// The text of an organisation's link: its id, and a part of a MAC that only this installation can make.
    package func token(of part: JointPart) -> String {
        part.id.description + Base32.text(linkMAC(part).prefix(Self.linkBytes))
    }

    /// The organisation whose link this is; nil for every other text, whatever the reason.
    package func jointPart(token: String, in organisation: Organisation.ID) async throws -> (part: JointPart, round: Round)? {
        guard let id = JointPart.ID(text: token.prefix(13)), let mac = Base32.bytes(token.dropFirst(13)), mac.count == Self.linkBytes else {
            return nil
        }
        return try await database.read { db in
            guard let row = try db.row("SELECT * FROM joint_part WHERE id = \(id.number) AND organisation = \(organisation.number)") else {
                return nil
            }
            let part = try JointPart(row)
            guard Secrets.equal(Array(self.linkMAC(part).prefix(Self.linkBytes)), mac) else { return nil }
            return (part, try self.round(part.round, in: organisation, db))
        }
    }

    /// Unit: bytes; 120 bits.
    private static let linkBytes = 15

    private func linkMAC(_ part: JointPart) -> [UInt8] { key.subkey(Token.jointPart).mac(Array("\(part.id) \(part.link)".utf8)) }

    /// Remembers that a link was opened; the first time alone.
    package func noteOpened(_ part: JointPart) async throws {
        guard part.openedAt == nil else { return }
        let now = world.now()
        _ = try await database.write {
            try $0.run("UPDATE joint_part SET opened_at = \(now.milliseconds) WHERE id = \(part.id.number) AND opened_at IS NULL")
        }
        countChange()
    }

    /// Whether an organisation's figures may stand among the peers of others, as it says by its link.
    ///
    /// - Throws: `.missing`, `.state` from the release on, `.unfit` without a speaker, `EditConflict<JointPart>`.
    package func consent(_ consents: Bool, speaker: String, for part: JointPart, in organisation: Organisation.ID, expecting number: Int) async throws
    {
        guard !speaker.isEmpty, speaker.count <= JointPart.longestSpeaker else { throw StoreFault.unfit }
        try await step(part, .peersChosen, in: organisation, expecting: number) { ledger, round in
            guard round.state != .released else { throw StoreFault.state(.released) }
            ledger.detail = consents ? "yes" : "no"
            try ledger.db.run("UPDATE joint_part SET number = number + 1, consent = \(consents), speaker = \(speaker) WHERE id = \(part.id.number)")
        }
    }

    /// What is shown below the published sums; until they are published.
    ///
    /// - Throws: `.missing`, `.state` once they are published, `.unfit` when it is too long, `EditConflict<JointPart>`.
    package func note(_ text: String, with part: JointPart, in organisation: Organisation.ID, expecting number: Int) async throws {
        guard text.count <= JointPart.longestNote else { throw StoreFault.unfit }
        try await step(part, .jointNoted, in: organisation, expecting: number) { ledger, round in
            guard round.publishedAt == nil else { throw StoreFault.state(.released) }
            try ledger.db.run("UPDATE joint_part SET number = number + 1, note = \(text) WHERE id = \(part.id.number)")
        }
    }

    private func step(
        _ part: JointPart, _ deed: Deed, in organisation: Organisation.ID, expecting number: Int,
        _ body: @escaping @Sendable (Ledger, Round) throws -> Void
    ) async throws {
        let writer = Actor(account: nil, organisation: organisation, roles: [])
        try await change(deed, by: writer) { ledger in
            let round = try self.round(part.round, in: organisation, ledger.db)
            let row = try ledger.db.row("SELECT * FROM joint_part WHERE id = \(part.id.number) AND organisation = \(organisation.number)")
            guard let current = try row.map({ try JointPart($0) }) else { throw StoreFault.missing }
            // A link that was given anew meanwhile writes nothing.
            guard current.link == part.link else { throw StoreFault.missing }
            guard current.number == number else { throw EditConflict(current: current) }
            ledger.object = part.id.number
            try body(ledger, round)
        }
    }

    // MARK: The one who asks

    /// Ends the link that was given out; a new one holds.
    ///
    /// - Throws: `.notAllowed(.manageRounds)`, `.missing`.
    package func renewLink(of id: JointPart.ID, in round: Round.ID, by actor: Actor) async throws {
        try actor.require(.manageRounds)
        try await change(.jointLinkRenewed, by: actor) { ledger in
            let renewed = try ledger.db.run(
                """
                UPDATE joint_part SET number = number + 1, link = link + 1, opened_at = NULL
                 WHERE id = \(id.number) AND round = \(round.number) AND organisation = \(actor.organisation.number)
                """)
            guard renewed == 1 else { throw StoreFault.missing }
            ledger.object = id.number
        }
    }

    /// Lets everybody read the sums of a released joint round, once and for all.
    ///
    /// - Throws: `.notAllowed(.manageRounds)`, `.missing`, `.state` before the release and when they are published already.
    package func publishJoint(_ id: Round.ID, by actor: Actor) async throws {
        try actor.require(.manageRounds)
        try await change(.jointPublished, by: actor) { ledger in
            let round = try self.round(id, in: actor.organisation, ledger.db)
            guard round.plan.isJoint, round.state == .released, round.publishedAt == nil else { throw StoreFault.state(round.state) }
            ledger.object = id.number
            try ledger.db.run("UPDATE round SET published_at = \(ledger.at.milliseconds) WHERE id = \(id.number)")
        }
    }
}

extension JointPart {
    /// From all columns of `joint_part`.
    init(_ row: Row) throws {
        self.init(
            id: Domain.ID(try row.integer("id")), round: Domain.ID(try row.integer("round")), key: try row.text("key"),
            number: Int(try row.integer("number")), link: Int(try row.integer("link")),
            openedAt: try row.optional("opened_at", Row.integer).map { Instant(milliseconds: $0) },
            consent: try row.optional("consent", Row.boolean), speaker: try row.text("speaker"), note: try row.text("note"))
    }
}
