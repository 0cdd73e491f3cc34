import Database
import Domain
import Secrets

extension Store {
    /// A draft.
    ///
    /// - Throws: `.notAllowed(.manageRounds)`, `.unfit`.
    package func addInquiry(_ plan: InquiryPlan, of instrument: InstrumentReference, by actor: Actor) async throws -> Inquiry {
        try actor.require(.manageRounds)
        guard plan.isFit else { throw StoreFault.unfit }
        let id: Inquiry.ID = world.id()
        return try await change(.inquiryAdded, by: actor) { ledger in
            let end = plan.closes.end(in: try Self.zone(of: actor.organisation, ledger.db))
            ledger.object = id.number
            try ledger.db.run(
                """
                INSERT INTO inquiry (id, organisation, number, state, instrument_id, instrument_version, title, message, test, closes, closes_at)
                VALUES (\(id.number), \(actor.organisation.number), 1, 'draft', \(instrument.id), \(instrument.version),
                        \(try Canonical.text(plan.title)), \(try Canonical.text(plan.message)), \(plan.isTest), \(plan.closes.number),
                        \(end.milliseconds))
                """)
            return try Self.inquiry(id, in: actor.organisation, ledger.db)
        }
    }

    /// A new plan; a later last day opens one again that was not published. The instrument changes while it is a draft.
    ///
    /// - Throws: `.notAllowed`, `.missing`, `.state` once it is published, `.unfit`, `EditConflict<Inquiry>`.
    @discardableResult
    package func editInquiry(
        _ id: Inquiry.ID, to plan: InquiryPlan, of instrument: InstrumentReference, expecting number: Int, by actor: Actor
    ) async throws -> Inquiry {
        try await step(id, .inquiryChanged, by: actor) { ledger, inquiry in
            guard inquiry.number == number else { throw EditConflict(current: inquiry) }
            let end = plan.closes.end(in: try Self.zone(of: actor.organisation, ledger.db))
            guard plan.isFit else { throw StoreFault.unfit }
            let asked = inquiry.state == .draft ? instrument : inquiry.instrument
            let reopens = inquiry.state == .closed && end > ledger.at && plan.closes != inquiry.plan.closes
            ledger.detail = plan.closes.iso
            try ledger.db.run(
                """
                UPDATE inquiry
                   SET number = number + 1, instrument_id = \(asked.id), instrument_version = \(asked.version),
                       title = \(try Canonical.text(plan.title)), message = \(try Canonical.text(plan.message)), test = \(plan.isTest),
                       closes = \(plan.closes.number), closes_at = \(end.milliseconds), state = \((reopens ? .open : inquiry.state).rawValue),
                       closed_at = \((reopens ? nil : inquiry.closedAt?.milliseconds) as Int64?)
                 WHERE id = \(id.number)
                """)
        }
    }

    /// Freezes the questionnaire and lets the links work.
    ///
    /// - Parameter bytes: the exact bytes of the instrument's file.
    /// - Throws: `.notAllowed`, `.missing`, `.state`, `.unfit` without an organisation on the list or with a last day that has passed,
    ///   `EditConflict<Inquiry>`.
    @discardableResult
    package func openInquiry(_ id: Inquiry.ID, asking bytes: [UInt8], expecting number: Int, by actor: Actor) async throws -> Inquiry {
        try await step(id, .inquiryOpened, by: actor) { ledger, inquiry in
            guard inquiry.state == .draft else { throw StoreFault.state(inquiry.state) }
            guard inquiry.number == number else { throw EditConflict(current: inquiry) }
            guard inquiry.closesAt > ledger.at, try Self.participantCount(of: id, ledger.db) > 0 else { throw StoreFault.unfit }
            let hash = Secrets.sha256(bytes)
            ledger.detail = hash.hexadecimal
            try ledger.db.run(
                """
                INSERT INTO instrument (hash, id, version, bytes)
                VALUES (\(hash), \(inquiry.instrument.id), \(inquiry.instrument.version), \(bytes)) ON CONFLICT (hash) DO NOTHING
                """)
            try ledger.db.run(
                """
                UPDATE inquiry SET state = 'open', number = number + 1, instrument_hash = \(hash), opened_at = \(ledger.at.milliseconds)
                 WHERE id = \(id.number)
                """)
        }
    }

    /// Takes no more replies, before its last day.
    ///
    /// - Throws: `.notAllowed`, `.missing`, `.state`.
    @discardableResult
    package func closeInquiry(_ id: Inquiry.ID, by actor: Actor) async throws -> Inquiry {
        try await step(id, .inquiryClosed, by: actor) { ledger, inquiry in
            guard inquiry.takesReplies(at: ledger.at) else { throw StoreFault.state(inquiry.step(at: ledger.at)) }
            try ledger.db.run(
                "UPDATE inquiry SET state = 'closed', number = number + 1, closed_at = \(ledger.at.milliseconds) WHERE id = \(id.number)")
        }
    }

    /// Publishes once and for all.
    ///
    /// - Parameters:
    ///   - number: the version that was looked at before publishing; notes and replies that came after it count as well.
    ///   - freeze: makes what is published out of where every organisation stands in this very moment.
    /// - Throws: `.notAllowed`, `.missing`, `.state` while replies are taken and after it was published, `.unfit` without any reply,
    ///   `EditConflict<Inquiry>`, what `freeze` throws.
    @discardableResult
    package func publishInquiry(
        _ id: Inquiry.ID, expecting number: Int, by actor: Actor, freeze: @escaping @Sendable (Inquiry, [Standing], Zone) throws -> Publication
    ) async throws -> Inquiry {
        try await step(id, .inquiryPublished, by: actor) { ledger, inquiry in
            guard inquiry.step(at: ledger.at) == .closed else { throw StoreFault.state(inquiry.state) }
            guard inquiry.number == number else { throw EditConflict(current: inquiry) }
            let publication = try freeze(
                inquiry, try Self.standings(of: id, ledger.db), try Self.zone(of: actor.organisation, ledger.db))
            guard publication.replied > 0 else { throw StoreFault.unfit }
            let text = try Canonical.text(publication)
            let hash = Secrets.sha256(Array(text.utf8))
            ledger.detail = hash.hexadecimal
            try ledger.db.run(
                """
                UPDATE inquiry
                   SET state = 'released', number = number + 1, published_at = \(ledger.at.milliseconds), publication = \(text),
                       publication_hash = \(hash)
                 WHERE id = \(id.number)
                """)
            try ledger.db.run(
                """
                DELETE FROM inquiry_letter
                 WHERE state = 'waiting' AND participant IN (SELECT id FROM participant WHERE inquiry = \(id.number))
                """)
        }
    }

    private func step(
        _ id: Inquiry.ID, _ deed: Deed, by actor: Actor, _ body: @escaping @Sendable (Ledger, Inquiry) throws -> Void
    ) async throws -> Inquiry {
        try actor.require(.manageRounds)
        return try await change(deed, by: actor) { ledger in
            let inquiry = try Self.inquiry(id, in: actor.organisation, ledger.db)
            guard inquiry.state != .released else { throw StoreFault.state(.released) }
            ledger.object = id.number
            try body(ledger, inquiry)
            return try Self.inquiry(id, in: actor.organisation, ledger.db)
        }
    }
}
