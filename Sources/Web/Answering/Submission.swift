import Ballot
import Domain
import HTTPTypes
import Hummingbird

extension AnsweringRoutes {
    /// Takes one answer in. What cannot be taken comes back in the form, with everything that was typed.
    func submit(_ desk: AnswerDesk, _ typed: TypedAnswers) async throws -> Response {
        guard desk.hasKeptTicket, typed.slips.isEmpty, !typed.isEmpty, typed.missing(desk.questionnaire).isEmpty else {
            return desk.visit.page(AnswerPage(desk: desk, typed: typed, isSent: true), status: .unprocessableContent)
        }
        // Counted by whose form it is, not by the address that it was sent to: tickets of shared links open at both.
        let isCounted = desk.label.isRepeatable
        if isCounted, let seconds = limits.sheets.refuses(desk.visit) {
            return keep(typed, desk, after: SiteError.tooOften(seconds: seconds))
        }
        do {
            try await site.ballot.submit(typed.sheet(for: desk.questionnaire), with: desk.ticket, codec: desk.asked.codec)
            return desk.visit.see(desk.thanks)
        } catch BallotRefusal.alreadyAnswered {
            if isCounted { limits.sheets.giveBack(desk.visit.client, at: desk.visit.now) }
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
    func keep(_ typed: TypedAnswers, _ desk: AnswerDesk, after error: any Error) -> Response {
        let fault: SiteError =
            switch error {
            case BallotRefusal.overloaded: .busy(seconds: 5)
            default: Gate.siteError(error, desk.visit.context.logger)
            }
        var response = desk.visit.page(AnswerPage(desk: desk, typed: typed, fault: fault), status: .init(code: fault.status))
        fault.explain(in: &response.headers)
        return response
    }
}

/// How much one address may send. A whole municipality sits behind one address: three hundred people who answer within ten minutes,
/// theme by theme and with second thoughts, use half of it; a program that fills a link with sheets is held at one a second.
struct AnswerLimits: Sendable {
    /// Sheets by a group's or a public link; a personal link takes one sheet anyway.
    var sheets = AddressLimiter(most: 600, window: 600)
    /// Forms that are sent at all, from theme to theme too.
    var pages = AddressLimiter(most: 12_000, window: 600)
    /// Forms that are kept for later.
    var drafts = AddressLimiter(most: 600, window: 600)
    /// Codes that open nothing: sixty in ten minutes find one of 19¹⁵ never.
    var codes = AddressLimiter(most: 60, window: 600)
}

extension AddressLimiter {
    /// Counts the visit; the seconds to wait where its address has had its share.
    ///
    /// The machine itself is not counted: behind a proxy that nobody told us of, it would be everybody.
    func refuses(_ visit: Visit) -> Int? {
        let (client, now) = (visit.client, visit.now)
        guard !IPAddress.isLoopback(client) else { return nil }
        return take(client, at: now) ? nil : wait(client, at: now)
    }
}
