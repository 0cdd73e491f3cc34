import Ballot
import Domain
import HTTPTypes
import Hummingbird

/// Answering a round: opening a form, moving in it, sending it. Nothing is stored before it is sent, and no cookie is ever set.
struct AnsweringRoutes: Sendable {
    let site: Site
    let rounds: OpenRounds
    let limits: AnswerLimits

    init(site: Site) {
        self.site = site
        rounds = OpenRounds(store: site.store, ballot: site.ballot, instruments: site.instruments)
        limits = site.answerLimits
    }

    /// Eight texts of 10,000 characters in any script, percent-encoded, and the one that is much too long. Unit: bytes.
    private static let formLimit = 7 << 20

    func add(to routes: inout Routes) {
        routes.get("/:language/:organisation/vastaa/:token", .open) { try await open($0, .personal) }
        routes.post("/:language/:organisation/vastaa/:token", .open, limit: Self.formLimit) { try await receive($0, .personal) }
        routes.get("/:language/:organisation/kysely/:slug", .open) { try await open($0, .entry) }
        routes.post("/:language/:organisation/kysely/:slug", .open, limit: Self.formLimit) { try await receive($0, .entry) }
        // The same on a tablet that goes from one person to the next (`TabletRoutes`).
        routes.get("/:language/:organisation/paate/:slug", .open) { try await open($0, .entry) }
        routes.post("/:language/:organisation/paate/:slug", .open, limit: Self.formLimit) { try await receive($0, .entry) }
        TabletRoutes(site: site).add(to: &routes)
        routes.get("/:language/:organisation/jatka", .open) { $0.page(ResumePage(visit: $0)) }
        routes.post("/:language/:organisation/jatka", .open, resume)
        routes.get("/:language/:organisation/kiitos/:round", .open, thank)
        routes.get("/:language/:organisation/poistettu/:round", .open, forgotten)
        routes.get("/:language/:organisation/saavutettavuus", .open) { $0.page(AccessibilityPage(visit: $0)) }
        routes.get("/:language/:organisation/tietosuoja", .open, privacy)
    }

    private func open(_ visit: Visit, _ door: AnswerDesk.Door) async throws -> Response {
        let desk = try await openDesk(visit, door)
        return visit.page(AnswerPage(desk: desk, typed: TypedAnswers()))
    }

    private func receive(_ visit: Visit, _ door: AnswerDesk.Door) async throws -> Response {
        let visit = visit.speaking(AnswerErrand.language(visit.form) ?? visit.language)
        do {
            let desk = try await sentDesk(visit, door)
            let typed = TypedAnswers(visit.form, for: desk.questionnaire)
            if let seconds = limits.pages.refuses(visit) { return keep(typed, desk, after: SiteError.tooOften(seconds: seconds)) }
            return try await run(AnswerErrand(visit.form, desk.questionnaire), desk, typed)
        } catch SiteError.noSuchLink {
            return tooLate(visit)
        }
    }

    private func run(_ errand: AnswerErrand, _ desk: AnswerDesk, _ typed: TypedAnswers) async throws -> Response {
        let visit = desk.visit
        switch errand {
        case .submit: return try await submit(desk, typed)
        case .show(let place):
            return visit.page(AnswerPage(desk: desk, typed: typed, place: place), status: typed.slips.isEmpty ? .ok : .unprocessableContent)
        case .record:
            guard typed.slips.isEmpty else { return visit.page(AnswerPage(desk: desk, typed: typed), status: .unprocessableContent) }
            return visit.page(try RecordPage(desk: desk, typed: typed))
        case .keep: return try await keepDraft(desk, typed)
        case .askForget, .forget:
            guard desk.door == .personal else { throw SiteError.notFound }
            guard errand == .forget else { return visit.page(ForgetPage(desk: desk, typed: typed)) }
            try await site.ballot.forget(desk.ticket)
            return visit.see(visit.address("poistettu", desk.round.id.description))
        }
    }

    /// The form came after the last moment, or its link is not ours: the same page as for every link that does not work, and under
    /// it what was written in one's own words.
    private func tooLate(_ visit: Visit) -> Response {
        // Which items are texts, nobody knows any more: keys of options and numbers hold no space.
        let texts = visit.form.fields.filter { field in
            field.name.hasPrefix("avoin-") ? !field.value.isEmpty : field.name.first?.isUppercase == true && field.value.contains(" ")
        }.map(\.value)
        return visit.page(TooLatePage(visit: visit, texts: texts), status: .notFound)
    }
}
