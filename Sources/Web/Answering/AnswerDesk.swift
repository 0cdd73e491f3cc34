import Ballot
import Domain
import HTML

/// One person's form: which round and group it is about, by which link it was reached, and the ticket that makes it count once.
struct AnswerDesk: Sendable {
    /// How somebody came here; the route says it.
    enum Door: Sendable {
        /// `…/vastaa/{token}`: the link is the ticket
        case personal
        /// `…/kysely/{slug}`: a link for all of a group, or for everyone; each form gets a ticket of its own
        case entry
    }

    let visit: Visit
    let door: Door
    let asked: AskedRound
    let questionnaire: Questionnaire
    let ticket: Ticket
    /// False where a form came back without the ticket it was opened with; `ticket` is a new one then.
    let hasKeptTicket: Bool
    /// Where the form is sent, after language and organisation: `vastaa/{token}`, `kysely/{slug}`, `paate/{slug}`.
    let place: [String]

    var label: Label { questionnaire.label }
    var round: Round { asked.round }

    /// Where the form is sent, in the language of the page or another.
    func address(in language: Language) -> Address {
        Address(path: [language.rawValue] + [visit.organisation?.slug].compactMap(\.self) + place)
    }

    var address: Address { address(in: visit.language) }

    /// Of the draft that the form came from or was kept as.
    var code: DraftCode? { visit.form["koodi"].flatMap { DraftCode(typed: $0) } }
}

extension AnsweringRoutes {
    /// The form behind the link of the request, as of now: for opening it.
    ///
    /// - Throws: `SiteError.noSuchLink`, whatever the reason.
    func openDesk(_ visit: Visit, _ door: AnswerDesk.Door) async throws -> AnswerDesk {
        try desk(visit, door, try await rounds.current(try visit.home().id))
    }

    /// The form that was sent, from what is known for a second at most. A link that is not in it is looked up before it is refused.
    func sentDesk(_ visit: Visit, _ door: AnswerDesk.Door) async throws -> AnswerDesk {
        let home = try visit.home().id
        do {
            return try desk(visit, door, try await rounds.recent(home))
        } catch SiteError.noSuchLink {
            return try desk(visit, door, try await rounds.current(home))
        }
    }

    private func desk(_ visit: Visit, _ door: AnswerDesk.Door, _ forms: OpenForms) throws -> AnswerDesk {
        do {
            switch door {
            case .personal:
                let ticket = try forms.links.ticket(visit.parameterText("token") ?? "")
                return try desk(visit, door, forms, ticket, hasKeptTicket: true)
            case .entry:
                let link = try forms.links.entry(visit.parameterText("slug") ?? "")
                if let kept = kept(visit, link, forms) { return try desk(visit, door, forms, kept, hasKeptTicket: true) }
                return try desk(visit, door, forms, try forms.links.freshTicket(for: link), hasKeptTicket: false)
            }
        } catch BallotRefusal.unknownLink {
            throw SiteError.noSuchLink
        }
    }

    /// The ticket in the hidden field, when it is one of this link.
    private func kept(_ visit: Visit, _ link: EntryLink, _ forms: OpenForms) -> Ticket? {
        let fields = visit.form.values("lippu")
        guard fields.count == 1, let ticket = try? forms.links.ticket(fields[0]) else { return nil }
        return ticket.round == link.round && ticket.label == link.label ? ticket : nil
    }

    private func desk(
        _ visit: Visit, _ door: AnswerDesk.Door, _ forms: OpenForms, _ ticket: Ticket, hasKeptTicket: Bool
    ) throws -> AnswerDesk {
        guard let asked = forms.rounds[ticket.round], let questionnaire = asked.questionnaire(ticket.label) else { throw SiteError.noSuchLink }
        return AnswerDesk(
            visit: visit.speaking(to: questionnaire.label, of: asked.round), door: door, asked: asked, questionnaire: questionnaire, ticket: ticket,
            hasKeptTicket: hasKeptTicket,
            place: visit.segments.dropFirst(2).prefix(2).map(String.init))
    }
}
