import Domain
import Formats
import HTML
import Hummingbird
import Store

/// Inquiries of organisations, on the side of whoever asks: the list, the desk, publishing, results.
struct InquiryRoutes: Sendable {
    let site: Site

    func add(to routes: inout Routes) {
        routes.group("/:language/:organisation/organisaatiokyselyt") { routes in
            routes.shared("/", list)
            routes.get("/uusi", .member(.manageRounds), query: ["pohja"], new)
            routes.post("/uusi", .member(.manageRounds), create)
            routes.get("/:inquiry", .open, show)
            routes.get("/:inquiry/muokkaa", .member(.manageRounds), edit)
            routes.post("/:inquiry/muokkaa", .member(.manageRounds), save)
            routes.post("/:inquiry/avaa", .member(.manageRounds), open)
            routes.get("/:inquiry/sulje", .member(.manageRounds), askClosing)
            routes.post("/:inquiry/sulje", .member(.manageRounds), close)
            routes.get("/:inquiry/julkaise", .member(.manageRounds), askPublishing)
            routes.post("/:inquiry/julkaise", .member(.manageRounds), publish)
            ParticipantRoutes(site: site).add(to: &routes)
            InquiryLetterRoutes(site: site).add(to: &routes)
            InquiryResultsRoutes(site: site).add(to: &routes)
        }
    }

    @Sendable private func list(_ visit: Visit) async throws -> Response {
        let home = try visit.home().id
        let inquiries =
            if let actor = visit.actor { try await site.store.inquiries(for: actor) } else { try await site.store.publishedInquiries(in: home) }
        return visit.page(InquiryListPage(visit: visit, inquiries: inquiries))
    }

    // MARK: The plan

    @Sendable private func new(_ visit: Visit) async throws -> Response {
        let instruments = try await site.inquiryInstruments(visit)
        let wanted = try visit.query()["pohja"]
        guard wanted == nil || instruments.contains(where: { $0.reference.name == wanted }) else { throw SiteError.unknownParameter("pohja") }
        var form = InquiryForm(today: site.today(in: try visit.home()))
        if let instrument = instruments.first(where: { $0.reference.name == wanted }) ?? instruments.first {
            form.instrument = instrument.reference.name
            form.title = LocalText(
                Dictionary(uniqueKeysWithValues: Language.allCases.map { ($0, "\(instrument.name.text(in: $0)) \(form.year)") }))
            let opened = try await openedNames(visit)
            form.title = RoundName.free(form.title, opens: site.today(in: try visit.home()), beside: opened)
            form.offered = form.title
        }
        return visit.page(InquiryFormPage(visit: visit, instruments: instruments, form: form, inquiry: nil))
    }

    @Sendable private func create(_ visit: Visit) async throws -> Response {
        let (form, instruments) = (InquiryForm(visit.form), try await site.inquiryInstruments(visit))
        var page = InquiryFormPage(visit: visit, instruments: instruments, form: form, inquiry: nil)
        page.problems = form.problems(visit.t, today: site.today(in: try visit.home()), languages: try visit.home().languages)
        guard let instrument = instruments.first(where: { $0.reference.name == form.instrument }) else { throw SiteError.notFound }
        guard page.problems.isEmpty, let plan = form.plan else { return visit.page(page, status: .unprocessableContent) }
        let inquiry = try await site.store.addInquiry(plan, of: instrument.reference, by: try visit.member())
        return visit.see(visit.inquiryAddress(inquiry.id, "osallistujat"))
    }

    @Sendable private func edit(_ visit: Visit) async throws -> Response {
        let inquiry = try await site.inquiry(visit)
        guard inquiry.state != .released else { throw SiteError.conflict }
        return visit.page(
            InquiryFormPage(
                visit: visit, instruments: try await site.inquiryInstruments(visit), form: InquiryForm(inquiry, visit.t), inquiry: inquiry))
    }

    @Sendable private func save(_ visit: Visit) async throws -> Response {
        let inquiry = try await site.inquiry(visit)
        let (form, instruments) = (InquiryForm(visit.form), try await site.inquiryInstruments(visit))
        var page = InquiryFormPage(visit: visit, instruments: instruments, form: form, inquiry: inquiry)
        page.problems = form.problems(
            visit.t, today: inquiry.state == .draft ? site.today(in: try visit.home()) : nil, languages: try visit.home().languages)
        guard page.problems.isEmpty, let plan = form.plan else { return visit.page(page, status: .unprocessableContent) }
        let reference = instruments.first { $0.reference.name == form.instrument }?.reference ?? inquiry.instrument
        do {
            try await site.store.editInquiry(inquiry.id, to: plan, of: reference, expecting: form.number, by: try visit.member())
        } catch let conflict as EditConflict<Inquiry> {
            (page.theirs, page.form.number) = (conflict.current, conflict.current.number)
            return visit.page(page, status: .conflict)
        }
        return visit.see(visit.inquiryAddress(inquiry.id))
    }

    // MARK: Steps

    @Sendable private func show(_ visit: Visit) async throws -> Response {
        guard visit.may(.readInternal) else {
            _ = try await site.published(visit)
            return visit.see(visit.inquiryAddress(try visit.id("inquiry"), "tulokset"))
        }
        return visit.page(try await desk(visit))
    }

    private func desk(_ visit: Visit) async throws -> InquiryDeskPage {
        let (inquiry, actor) = (try await site.inquiry(visit), try visit.member())
        return InquiryDeskPage(
            visit: visit, inquiry: inquiry, instrument: try await site.instruments.instrument(of: inquiry),
            standings: try await site.store.standings(of: inquiry.id, for: actor),
            waves: try await site.store.letterWaves(of: inquiry.id, for: actor), takenName: try await takenName(inquiry, visit))
    }

    /// Opens it, and sends the invitations where that was asked for.
    @Sendable private func open(_ visit: Visit) async throws -> Response {
        var page = try await desk(visit)
        let (inquiry, actor) = (page.inquiry, try visit.member())
        if let problem = page.openingProblem {
            page.problems = [FieldProblem("avaa", problem)]
            return visit.page(page, status: .unprocessableContent)
        }
        let bytes = try await site.instruments.bytes(inquiry.instrument, of: inquiry.organisation)
        try await site.store.openInquiry(inquiry.id, asking: bytes, expecting: visit.seenNumber(inquiry.number), by: actor)
        if visit.form["kirjeet"] == "1" {
            try await site.store.queueLetters(.invitation, to: page.standings.map(\.participant.id), of: inquiry.id, by: actor)
        }
        return visit.see(visit.inquiryAddress(inquiry.id))
    }

    /// The name of a draft that another inquiry was opened under, in the language in which they are the same.
    private func takenName(_ inquiry: Inquiry, _ visit: Visit) async throws -> String? {
        guard inquiry.state == .draft else { return nil }
        let (title, names) = (inquiry.plan.title, try await openedNames(visit, but: inquiry.id))
        return title.texts.sorted { $0.key.rawValue < $1.key.rawValue }.first { language, text in
            names.contains { RoundName.isSame(LocalText([language: text]), $0) }
        }?.value
    }

    /// What surveys of organisations that were opened are called.
    private func openedNames(_ visit: Visit, but inquiry: Inquiry.ID? = nil) async throws -> [LocalText] {
        try await site.store.inquiries(for: try visit.member()).filter { $0.id != inquiry && $0.state != .draft }.map(\.plan.title)
    }

    @Sendable private func askClosing(_ visit: Visit) async throws -> Response {
        let page = try await desk(visit)
        // What is closed or published is not ended again.
        guard page.inquiry.step(at: visit.now) == .open else { return visit.see(visit.inquiryAddress(page.inquiry.id)) }
        return visit.page(InquiryClosingPage(visit: visit, desk: page))
    }

    @Sendable private func close(_ visit: Visit) async throws -> Response {
        let page = try await desk(visit)
        let (inquiry, actor) = (page.inquiry, try visit.member())
        try await site.store.closeInquiry(inquiry.id, by: actor)
        if visit.form["kirjeet"] == "1" {
            let given = page.standings.filter { $0.given != nil }.map(\.participant.id)
            try await site.store.queueLetters(.reading, to: given, of: inquiry.id, by: actor)
        }
        return visit.see(visit.inquiryAddress(inquiry.id))
    }

    @Sendable private func askPublishing(_ visit: Visit) async throws -> Response {
        let page = try await desk(visit)
        guard page.inquiry.step(at: visit.now) == .closed else { throw SiteError.conflict }
        return visit.page(PublishingPage(visit: visit, desk: page))
    }

    @Sendable private func publish(_ visit: Visit) async throws -> Response {
        let inquiry = try await site.inquiry(visit)
        let instrument = try await site.instruments.instrument(of: inquiry)
        do {
            try await site.store.publishInquiry(inquiry.id, expecting: visit.seenNumber(inquiry.number), by: try visit.member()) {
                Publication(of: $0, instrument, $1, closed: $0.lastDay(in: $2))
            }
        } catch StoreFault.unfit {
            let page = PublishingPage(visit: visit, desk: try await desk(visit), wasRefused: true)
            return visit.page(page, status: .unprocessableContent)
        }
        return visit.see(visit.inquiryAddress(inquiry.id, "tulokset"))
    }
}

extension Visit {
    /// A place of an inquiry, of the one who asks.
    func inquiryAddress(_ id: Inquiry.ID, _ parts: String...) -> Address { address(of: ["organisaatiokyselyt", id.description] + parts) }

    /// The version that a form was made from.
    func seenNumber(_ otherwise: Int) -> Int { form["versio"].flatMap { Int($0) } ?? otherwise }
}

extension Site {
    /// The inquiry of the address, for a member.
    func inquiry(_ visit: Visit) async throws -> Inquiry { try await store.inquiry(try visit.id("inquiry"), for: try visit.member()) }

    /// The published inquiry of the address, for everybody.
    func published(_ visit: Visit) async throws -> PublishedInquiry {
        let (inquiry, publication) = try await store.publication(of: try visit.id("inquiry"), in: try visit.home().id)
        return PublishedInquiry(
            inquiry: inquiry, results: InquiryResults(publication, try await instruments.instrument(of: inquiry)))
    }

    /// What organisations can be asked: shipped ones, and published ones of the organisation's own.
    func inquiryInstruments(_ visit: Visit) async throws -> [Instrument] {
        let own = try await store.ownInstruments(in: try visit.home().id).filter { !$0.isDraft }.compactMap { try? InstrumentFile.read($0.bytes) }
        return (try instruments.allShipped() + own).filter { $0.answeredBy == .organisations }
    }
}

/// A published inquiry with its figures.
struct PublishedInquiry: Sendable {
    let inquiry: Inquiry
    let results: InquiryResults
}
