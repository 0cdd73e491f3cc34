import Ballot
import Domain
import HTTPTypes
import Hummingbird

extension AnsweringRoutes {
    /// Takes one answer in. What cannot be taken comes back in the form, with everything that was typed.
    func submit(_ desk: AnswerDesk, _ typed: TypedAnswers) async throws -> Response {
        guard desk.hasKeptTicket, typed.slips.isEmpty, !typed.isEmpty else {
            return desk.visit.page(AnswerPage(desk: desk, typed: typed, isSent: true), status: .unprocessableContent)
        }
        do {
            try await site.ballot.submit(typed.sheet(label: desk.label.number), with: desk.ticket, codec: desk.asked.codec)
            return desk.visit.see(desk.visit.address("kiitos", desk.round.id.description))
        } catch BallotRefusal.alreadyAnswered {
            return desk.visit.page(AnsweredPage(desk: desk), status: .conflict)
        } catch BallotRefusal.closed, BallotRefusal.unknownLink {
            throw SiteError.noSuchLink
        } catch is SheetRefused {
            return desk.visit.page(AnswerPage(desk: desk, typed: typed, isSent: true, isTooLong: true), status: .unprocessableContent)
        } catch {
            return keep(typed, desk, after: error)
        }
    }

    /// Nothing was stored, through no fault of the person: the form again, ready to be sent once more.
    private func keep(_ typed: TypedAnswers, _ desk: AnswerDesk, after error: any Error) -> Response {
        let fault: SiteError =
            switch error {
            case BallotRefusal.overloaded: .busy(seconds: 5)
            default: Gate.siteError(error, desk.visit.context.logger)
            }
        var response = desk.visit.page(AnswerPage(desk: desk, typed: typed, fault: fault), status: .init(code: fault.status))
        if case .busy(let seconds) = fault { response.headers[.retryAfter] = String(seconds) }
        return response
    }
}
