import Domain
import Formats
import HTML
import Hummingbird
import Store

/// The list of organisations: put on it, put right, taken off.
struct ParticipantRoutes: Sendable {
    let site: Site

    /// Below `organisaatiokyselyt`.
    func add(to routes: inout Routes) {
        routes.get("/:inquiry/osallistujat", .member(.manageRounds), ask)
        routes.post("/:inquiry/osallistujat", .member(.manageRounds), take)
        routes.get("/:inquiry/osallistujat/:participant", .member(.manageRounds), show)
        routes.post("/:inquiry/osallistujat/:participant", .member(.manageRounds), change)
    }

    @Sendable private func ask(_ visit: Visit) async throws -> Response {
        let inquiry = try await site.inquiry(visit)
        // What is published has its list for good.
        guard inquiry.state != .released else { return visit.see(visit.inquiryAddress(inquiry.id)) }
        return visit.page(AddParticipantsPage(visit: visit, inquiry: inquiry))
    }

    /// All or nothing: a list with a line that was not understood comes back whole.
    @Sendable private func take(_ visit: Visit) async throws -> Response {
        let (inquiry, actor) = (try await site.inquiry(visit), try visit.member())
        let known = try await site.store.standings(of: inquiry.id, for: actor).map(\.participant.profile.name)
        let (typed, codes) = (visit.form.text("lista"), visit.form.values("kunta"))
        let text = ([typed] + codes).filter { !$0.isEmpty }.joined(separator: "\n")
        let list = ParticipantList(text, municipalities: site.municipalities, known: known)
        guard list.problems.isEmpty, !list.entries.isEmpty else {
            let page = AddParticipantsPage(visit: visit, inquiry: inquiry, typed: typed, chosen: Set(codes), list: list)
            return visit.page(page, status: .unprocessableContent)
        }
        try await site.store.addParticipants(list.entries, to: inquiry.id, by: actor)
        return visit.see(visit.inquiryAddress(inquiry.id))
    }

    @Sendable private func show(_ visit: Visit) async throws -> Response {
        let (inquiry, participant) = try await found(visit)
        return visit.page(ParticipantPage(visit: visit, inquiry: inquiry, participant: participant, form: ParticipantForm(participant)))
    }

    private func found(_ visit: Visit) async throws -> (Inquiry, Participant) {
        let inquiry = try await site.inquiry(visit)
        return (inquiry, try await site.store.participant(try visit.id("participant"), of: inquiry.id, for: try visit.member()))
    }

    @Sendable private func change(_ visit: Visit) async throws -> Response {
        let (inquiry, participant) = try await found(visit)
        let (form, actor) = (ParticipantForm(visit.form), try visit.member())
        var page = ParticipantPage(visit: visit, inquiry: inquiry, participant: participant, form: form)
        do {
            if visit.form["tee"] == "poista" {
                try await site.store.removeParticipant(participant.id, by: actor)
                return visit.see(visit.inquiryAddress(inquiry.id))
            }
            page.problems = form.problems(visit.t)
            guard page.problems.isEmpty else { return visit.page(page, status: .unprocessableContent) }
            try await site.store.editParticipant(
                participant.id, to: form.entry(code: participant.profile.code), renewing: visit.form["tee"] == "uusi-linkki",
                expecting: form.number, by: actor)
        } catch let conflict as EditConflict<Participant> {
            page.theirs = conflict.current
            page.form.number = conflict.current.number
            return visit.page(page, status: .conflict)
        } catch StoreFault.taken {
            page.problems = [FieldProblem("poista", visit.t("inquiries.problem.has-reply"))]
            return visit.page(page, status: .unprocessableContent)
        }
        return visit.see(visit.inquiryAddress(inquiry.id))
    }
}

/// What is typed of one organisation.
struct ParticipantForm: Sendable {
    var name: LocalText
    var email: String
    var size: String
    var kind: String
    var language: String
    var number: Int

    init(_ participant: Participant) {
        let profile = participant.profile
        (name, email, number) = (profile.name, participant.email, participant.number)
        (size, kind, language) = (profile.size?.rawValue ?? "", profile.kind?.rawValue ?? "", profile.language?.rawValue ?? "")
    }

    init(_ form: Form) {
        let texts = form.localText("nimi").texts.mapValues { Cleaned.line($0) }
        (name, email) = (LocalText(texts), form.line("osoite"))
        (size, kind, language) = (form.line("koko"), form.line("laji"), form.line("kieliasema"))
        number = form["versio"].flatMap { Int($0) } ?? 0
    }

    func problems(_ t: Translator) -> [FieldProblem] {
        var problems: [FieldProblem] = []
        if name.isEmpty { problems.append(FieldProblem("nimi-fi", t("inquiries.problem.name"))) }
        if name.texts.values.contains(where: { $0.count > Participant.Profile.longestName }) {
            problems.append(FieldProblem("nimi-fi", t("inquiries.problem.name-long", ["limit": .count(Participant.Profile.longestName)])))
        }
        if !email.isEmpty, EmailAddress(email) == nil { problems.append(FieldProblem("osoite", t("inquiries.problem.email"))) }
        return problems
    }

    func entry(code: String) -> NewParticipant {
        NewParticipant(
            profile: Participant.Profile(
                name: name, code: code, size: SizeClass(rawValue: size), kind: MunicipalityKind(rawValue: kind),
                language: LanguageClass(rawValue: language)), email: email)
    }
}
