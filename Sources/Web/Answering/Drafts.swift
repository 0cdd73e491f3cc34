import Ballot
import Domain
import Formats
import HTTPTypes
import Hummingbird

extension AnsweringRoutes {
    /// Keeps what was typed so far; nothing is sent by it.
    func keepDraft(_ desk: AnswerDesk, _ typed: TypedAnswers) async throws -> Response {
        guard !desk.isTablet else { throw SiteError.notFound }
        if let seconds = limits.drafts.refuses(desk.visit) { return keep(typed, desk, after: SiteError.tooOften(seconds: seconds)) }
        do {
            let code = try await site.ballot.keepDraft(typed.fields(desk.questionnaire), with: desk.ticket, under: desk.code)
            return desk.visit.page(KeptPage(desk: desk, typed: typed, code: code))
        } catch BallotRefusal.closed {
            throw SiteError.noSuchLink
        } catch is SheetRefused {
            return desk.visit.page(AnswerPage(desk: desk, typed: typed, isTooLong: true), status: .unprocessableContent)
        } catch {
            return keep(typed, desk, after: error)
        }
    }

    /// Opens the form that a code keeps. What is no code costs no try: it is a slip of the finger.
    @Sendable func resume(_ visit: Visit) async throws -> Response {
        let typed = visit.form.line("koodi")
        guard let code = DraftCode(typed: typed) else { return again(visit, typed, visit.t("answering.resume.unreadable")) }
        if let seconds = limits.codes.refuses(visit) { throw SiteError.tooOften(seconds: seconds) }
        let forms = try await rounds.current(try visit.home().id)
        guard let draft = try await site.ballot.draft(under: code, among: forms.links), let desk = desk(visit, draft, forms) else {
            return again(visit, typed, visit.t("answering.resume.unknown"))
        }
        limits.codes.giveBack(visit.client, at: visit.now)
        return visit.page(AnswerPage(desk: desk, typed: TypedAnswers(Form(draft.fields), for: desk.questionnaire)))
    }

    private func again(_ visit: Visit, _ typed: String, _ sentence: String) -> Response {
        visit.page(ResumePage(visit: visit, typed: typed, problems: [FieldProblem("koodi", sentence)]), status: .unprocessableContent)
    }

    /// By the link that it was begun with; the ticket is the same, so that it counts once however often the draft is opened.
    private func desk(_ visit: Visit, _ draft: KeptDraft, _ forms: OpenForms) -> AnswerDesk? {
        let ticket = draft.ticket
        guard let asked = forms.rounds[ticket.round], let questionnaire = asked.questionnaire(ticket.label) else { return nil }
        let link = forms.links.entry(for: ticket)
        return AnswerDesk(
            visit: visit.speaking(to: questionnaire.label, of: asked.round), door: link == nil ? .personal : .entry, asked: asked,
            questionnaire: questionnaire, ticket: ticket, hasKeptTicket: true,
            place: link.map { ["kysely", $0.slug] } ?? ["vastaa", ticket.text])
    }
}
