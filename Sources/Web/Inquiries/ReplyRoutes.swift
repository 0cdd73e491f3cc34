import Domain
import Formats
import HTML
import Hummingbird
import Store

/// An organisation's answer: by its link, without an account, and keyed in by an interviewer of the one who asks.
struct ReplyRoutes: Sendable {
    let site: Site
    /// Wrong links an address may try.
    private let limit = AddressLimiter()

    init(site: Site) { self.site = site }

    /// Texts of 10,000 characters in any script, percent-encoded. Unit: bytes.
    private static let formLimit = 7 << 20

    func add(to routes: inout Routes) {
        routes.group("/:language/:organisation/organisaatio/:token") { routes in
            routes.get("/", .open) { try await form(try await byLink($0)) }
            routes.post("/", .open, limit: Self.formLimit) { try await save(try await byLink($0)) }
            routes.get("/tila", .open) { try await status(try await byLink($0)) }
            routes.get("/vertailu", .open) { try await peers(try await byLink($0)) }
            routes.post("/vertailu", .open) { try await note(try await byLink($0)) }
        }
        routes.group("/:language/:organisation/organisaatiokyselyt/:inquiry") { routes in
            routes.get("/vastaus/:participant", .member(.interview)) { try await form(try await byInterviewer($0)) }
            routes.post("/vastaus/:participant", .member(.interview), limit: Self.formLimit) { try await save(try await byInterviewer($0)) }
            routes.get("/luku/:participant", .member(.readInternal)) { try await status(try await byInterviewer($0)) }
        }
    }

    // MARK: The two doors

    /// - Throws: `.noSuchLink`, whatever the reason.
    private func byLink(_ visit: Visit) async throws -> ReplyDesk {
        guard limit.take(visit.client, at: visit.now) || IPAddress.isLoopback(visit.client) else {
            throw SiteError.tooOften(seconds: limit.wait(visit.client, at: visit.now))
        }
        let token = visit.parameterText("token") ?? ""
        guard let found = try await site.store.participant(token: token, in: try visit.home().id) else { throw SiteError.noSuchLink }
        limit.giveBack(visit.client, at: visit.now)
        return try await desk(visit, found.inquiry, found.participant, .link(token))
    }

    private func byInterviewer(_ visit: Visit) async throws -> ReplyDesk {
        let inquiry = try await site.inquiry(visit)
        let participant = try await site.store.participant(try visit.id("participant"), of: inquiry.id, for: try visit.member())
        guard inquiry.state != .draft else { throw SiteError.notFound }
        return try await desk(visit, inquiry, participant, .interviewer)
    }

    private func desk(_ visit: Visit, _ inquiry: Inquiry, _ participant: Participant, _ door: ReplyDesk.Door) async throws -> ReplyDesk {
        var visit = visit
        // The questions speak to whoever answers, not to whoever asks.
        visit.wording = site.municipalities.wording(of: participant.profile)
        return ReplyDesk(
            visit: visit, door: door, inquiry: inquiry, participant: participant,
            questionnaire: ReplyDesk.questionnaire(try await site.instruments.instrument(of: inquiry)),
            replies: try await site.store.replies(of: participant.id))
    }

    // MARK: Answering

    private func form(_ desk: ReplyDesk) async throws -> Response {
        guard desk.isOpen else { return desk.visit.see(desk.statusAddress) }
        if case .link = desk.door { try await site.store.noteOpened(desk.participant) }
        return desk.visit.page(ReplyFormPage(desk: desk, form: ReplyForm(desk.replies.first, desk.questionnaire)))
    }

    /// Saves a draft, or gives the answer. What cannot be taken comes back with everything that was typed.
    private func save(_ desk: ReplyDesk) async throws -> Response {
        let visit = desk.visit
        var form = ReplyForm(visit.form, desk.questionnaire)
        var base = desk.replies.first { $0.number == form.number }?.content ?? ReplyContent()
        form.takeChosen(visit.form, from: base, desk.questionnaire)
        guard desk.isOpen else { return visit.page(ReplyTooLatePage(desk: desk, form: form), status: .conflict) }
        var page = ReplyFormPage(desk: desk, form: form)
        page.find()
        guard page.problems.isEmpty else { return visit.page(page, status: .unprocessableContent) }
        let interviewer = desk.door == .interviewer ? try visit.member() : nil
        // Each turn somebody else saved in between, which seldom happens twice.
        for _ in 0..<5 {
            do {
                try await site.store.save(
                    page.form.content, as: form.isGiving ? .given : .draft, author: form.author, of: desk.participant,
                    in: desk.inquiry.organisation, expecting: page.form.number, by: interviewer)
                return visit.see(desk.statusAddress)
            } catch let conflict as EditConflict<Reply> {
                let theirs = conflict.current
                page.join(theirs, since: base)
                // A draft of other items goes on by itself; whoever confirms has to see first what they confirm.
                guard let merge = page.merge, merge.isClean, !form.isGiving else { break }
                base = theirs.content
            } catch StoreFault.state {
                return visit.page(ReplyTooLatePage(desk: desk, form: page.form), status: .conflict)
            }
        }
        return visit.page(page, status: .conflict)
    }

    private func status(_ desk: ReplyDesk) async throws -> Response { desk.visit.page(ReplyStatusPage(desk: desk)) }

    // MARK: Beside peers

    private func peers(_ desk: ReplyDesk) async throws -> Response { desk.visit.page(try await peersPage(desk)) }

    /// Before publication: what would be frozen now. The organisation sees of others only what they let be shown by name.
    private func peersPage(_ desk: ReplyDesk) async throws -> PeersPage {
        let visit = desk.visit
        guard desk.given != nil, !desk.isOpen else { throw SiteError.notFound }
        let publication: Publication
        if desk.inquiry.state == .released {
            publication = try await site.store.publication(of: desk.inquiry.id, in: desk.inquiry.organisation).publication
        } else {
            let standings = try await site.store.standings(of: desk.inquiry.id, for: .program(in: desk.inquiry.organisation))
            publication = Publication(
                of: desk.inquiry, desk.questionnaire.instrument, standings, closed: desk.words.lastDay, isFinal: false)
        }
        return PeersPage(
            visit: visit, desk: desk, results: InquiryResults(publication, desk.questionnaire.instrument), note: desk.participant.note,
            number: desk.participant.number)
    }

    private func note(_ desk: ReplyDesk) async throws -> Response {
        var page = try await peersPage(desk)
        let visit = desk.visit
        page.note = visit.form.text("huomautus")
        guard page.note.count <= Participant.longestNote else {
            let values: KeyValuePairs<String, TextValue> = ["n": .count(page.note.count), "limit": .count(Participant.longestNote)]
            page.problems = [FieldProblem("huomautus", visit.t("inquiries.problem.long", values))]
            return visit.page(page, status: .unprocessableContent)
        }
        do {
            try await site.store.note(
                page.note, with: desk.participant, in: desk.inquiry.organisation, expecting: visit.seenNumber(desk.participant.number))
        } catch let conflict as EditConflict<Participant> {
            (page.theirs, page.number) = (conflict.current.note, conflict.current.number)
            return visit.page(page, status: .conflict)
        }
        return visit.see(desk.address("vertailu"))
    }
}

/// One organisation's answer, as the one at the door may see it.
struct ReplyDesk: Sendable {
    enum Door: Hashable, Sendable {
        case link(String)
        case interviewer
    }

    let visit: Visit
    let door: Door
    let inquiry: Inquiry
    let participant: Participant
    let questionnaire: Questionnaire
    /// The newest first.
    let replies: [Reply]

    var words: InquiryWords { InquiryWords(visit: visit, inquiry: inquiry) }
    var name: String { visit.name(of: participant.profile) }
    var isOpen: Bool { inquiry.takesReplies(at: visit.now) }
    var given: Reply? { replies.first { $0.kind == .given } }
    /// What is read first: the newest version, and once the time is over the one that counts; a draft after it was never given.
    var shown: Reply? { isOpen ? replies.first : given ?? replies.first }

    /// Where the form is.
    func address(_ parts: String...) -> Address {
        switch door {
        case .link(let token): visit.address(of: ["organisaatio", token] + parts)
        case .interviewer: visit.inquiryAddress(inquiry.id, "vastaus", participant.id.description)
        }
    }

    var statusAddress: Address {
        door == .interviewer ? visit.inquiryAddress(inquiry.id, "luku", participant.id.description) : address("tila")
    }

    /// Every item of the instrument: an organisation is asked all of it.
    static func questionnaire(_ instrument: Instrument) -> Questionnaire {
        let group = instrument.groups.first
        let label = Label(
            number: 0, key: [group?.key ?? ""], name: group?.name ?? LocalText(), people: nil, isPublic: false, isRepeatable: false,
            statements: instrument.items.map(\.id))
        return Questionnaire(label: label, instrument: instrument)
    }
}
