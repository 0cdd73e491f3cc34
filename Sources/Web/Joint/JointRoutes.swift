import Ballot
import Domain
import Formats
import HTML
import Hummingbird
import Store

/// Joint rounds: one round over the people of several organisations (SAFETY §5.11). Opening, links, letters and release are those of every
/// round; here are its plan, what each organisation has said, and its published sums.
struct JointRoutes: Sendable {
    let site: Site

    func add(to routes: inout Routes) {
        routes.group("/:language/:organisation/yhteiskyselyt") { routes in
            routes.get("/uusi", .member(.manageRounds), query: ["pohja"], new)
            routes.post("/uusi", .member(.manageRounds)) { try await keep($0, draft: nil) }
            routes.shared("/:round", query: ["ryhma"], isPrintable: true, show)
            routes.get("/:round/muokkaa", .member(.manageRounds), edit)
            routes.post("/:round/muokkaa", .member(.manageRounds)) { try await keep($0, draft: try await draft($0)) }
            routes.get("/:round/osallistujat", .member(.readInternal), desk)
            routes.get("/:round/osallistujat.csv", .member(.manageRounds), links)
            routes.post("/:round/osallistujat", .member(.manageRounds), renew)
            routes.post("/:round/julkaise", .member(.manageRounds), publish)
        }
        JointPartRoutes(site: site).add(to: &routes)
    }

    // MARK: The plan

    @Sendable private func new(_ visit: Visit) async throws -> Response {
        let (instruments, today) = (try await choices(visit), site.today(in: try visit.home()))
        guard let text = try visit.query()["pohja"] else {
            var form = JointForm(try site.instruments.shipped(), today: today)
            form.name = RoundName.free(form.name, opens: today, among: try await site.openedRounds(visit))
            return visit.page(JointFormPage(visit: visit, instruments: instruments, form: form, draft: nil))
        }
        guard let id = Round.ID(text: text) else { throw SiteError.unknownParameter("pohja") }
        let base = try await site.store.round(id, for: try visit.member())
        guard base.plan.isJoint else { throw SiteError.notFound }
        var form = JointForm(base, again: today, visit, try await site.instruments.instrument(of: base))
        form.name = RoundName.free(form.name, opens: today, among: try await site.openedRounds(visit))
        return visit.page(JointFormPage(visit: visit, instruments: instruments, form: form, draft: nil))
    }

    /// What can be asked of groups: not what is for the public link alone.
    private func choices(_ visit: Visit) async throws -> [Instrument] { try await site.askable(visit).filter { !$0.isForPublicLink } }

    private func draft(_ visit: Visit) async throws -> Round {
        let round = try await joint(visit)
        guard round.state == .draft else { throw SiteError.conflict }
        return round
    }

    /// The joint round of the address.
    private func joint(_ visit: Visit) async throws -> Round {
        let round = try await site.round(visit)
        guard round.plan.isJoint else { throw SiteError.notFound }
        return round
    }

    @Sendable private func edit(_ visit: Visit) async throws -> Response {
        let draft = try await draft(visit)
        let instrument = try await site.instruments.instrument(of: draft)
        return visit.page(
            JointFormPage(
                visit: visit, instruments: try await choices(visit), form: JointForm(draft, visit, instrument), draft: draft,
                plan: (draft.plan, instrument)))
    }

    /// Looked at, saved or opened, by the button that was pressed.
    private func keep(_ visit: Visit, draft: Round?) async throws -> Response {
        let (form, choices, home) = (JointForm(visit.form), try await choices(visit), try visit.home())
        let instrument = try choices.first { $0.reference.name == form.instrument } ?? site.instruments.shipped()
        let checked = CheckedJoint(form, instrument: instrument, visit: visit)
        let opens = visit.form["tee"] == "avaa"
        var page = JointFormPage(visit: visit, instruments: choices, form: form, draft: draft)
        page.problems = checked.problems
        if opens, page.problems.isEmpty { page.problems = try await openingProblems(checked.plan, draft, instrument, home, visit) }
        guard page.problems.isEmpty else { return visit.page(page, status: .unprocessableContent) }
        page.plan = (checked.plan, instrument)
        guard opens || visit.form["tee"] == "tallenna" else { return visit.page(page) }
        let (store, actor, reference) = (site.store, try visit.member(), instrument.reference)
        let round: Round
        let waits = try opens && site.waits(checked.plan, visit)
        let plan = opens ? try site.fromToday(checked.plan, visit) : checked.plan
        do {
            if let draft {
                round = try await store.editRound(
                    draft.id, to: plan, of: reference, scheduled: waits, expecting: form.number, by: actor)
            } else {
                round = try await store.addRound(plan, of: reference, scheduled: waits, by: actor)
            }
        } catch let conflict as EditConflict<Round> {
            (page.theirs, page.form.number) = (conflict.current, conflict.current.number)
            return visit.page(page, status: .conflict)
        }
        if opens, !waits { try await site.keeper.open(round.id, by: actor) }
        return visit.see(visit.address("kyselyt", round.id.description))
    }

    /// What stands against opening, beside what is wrong with the plan itself.
    private func openingProblems(
        _ plan: Plan, _ draft: Round?, _ instrument: Instrument, _ home: Organisation, _ visit: Visit
    ) async throws -> [FieldProblem] {
        if let lacking = home.languages.first(where: { instrument.lacking($0) > 0 }) {
            return [FieldProblem("kyselypohja", visit.t("instruments.problem.languages", ["language": .text(lacking.ownName)]))]
        }
        let unnamed = home.languages.filter { plan.name[$0]?.isEmpty ?? true }
        guard unnamed.isEmpty else {
            return unnamed.map { FieldProblem("nimi-\($0.rawValue)", visit.t("rounds.problem.name-languages", ["language": .text($0.ownName)])) }
        }
        let opened = try await site.openedRounds(visit)
        if let taken = RoundName.taken(plan.name, among: opened, draft: draft?.id) {
            let free = RoundName.free(plan.name, opens: plan.opens, among: opened, draft: draft?.id)
            return [FieldProblem("nimi-\(taken.language.rawValue)", RoundName.sentence(taken, free, visit.t))]
        }
        guard let overlap = try await site.overlap(plan, of: instrument, visit) else { return [] }
        return [FieldProblem("avautuu", OverlapWords(found: overlap, t: visit.t).sentence)]
    }

    // MARK: The organisations

    @Sendable private func desk(_ visit: Visit) async throws -> Response {
        let round = try await joint(visit)
        guard round.state != .draft else { throw SiteError.notFound }
        return visit.page(
            JointDeskPage(
                visit: visit, round: round, parts: try await site.store.jointParts(of: round.id, for: try visit.member()),
                meter: round.state == .open ? try await site.ballot.meter(of: round.id) : nil,
                results: round.state == .released ? try await site.released(round, for: .internal)?.results : nil))
    }

    /// For a mail merge: each organisation's name in its own first language, and its link.
    @Sendable private func links(_ visit: Visit) async throws -> Response {
        let round = try await joint(visit)
        let parts = try await site.store.jointParts(of: round.id, for: try visit.member())
        let rows = parts.map { part in
            [round.plan.organisation(part.key)?.profile.name.text(in: visit.ownLanguage) ?? part.key, visit.link(of: part, in: round)]
        }
        return visit.download(
            TableFile(
                name: "osallistujat-\(round.id).csv",
                columns: [.text(visit.t("inquiries.column.organisation")), .text(visit.t("joint.column.link"))], style: .nordic,
                count: rows.count
            ) { place in
                rows[place].map { .text($0) }
            })
    }

    @Sendable private func renew(_ visit: Visit) async throws -> Response {
        let round = try await joint(visit)
        guard let id = JointPart.ID(text: visit.form.line("osallistuja")) else { throw SiteError.notFound }
        try await site.store.renewLink(of: id, in: round.id, by: try visit.member())
        return visit.see(visit.jointAddress(round.id, "osallistujat"))
    }

    // MARK: The sums

    @Sendable private func publish(_ visit: Visit) async throws -> Response {
        let round = try await joint(visit)
        try await site.store.publishJoint(round.id, by: try visit.member())
        return visit.see(visit.jointAddress(round.id))
    }

    /// For everybody once they are published; for members of the one who asks from the release on, as everybody will read them.
    @Sendable private func show(_ visit: Visit) async throws -> Response {
        let round = try await joint(visit)
        guard round.state == .released, round.publishedAt != nil || visit.audience == .internal else {
            guard visit.audience == .internal else { throw SiteError.notFound }
            return visit.see(visit.address("kyselyt", round.id.description))
        }
        let reader = round.publishedAt == nil ? try await site.store.jointParts(of: round.id, for: try visit.member()).first : nil
        guard let results = try await site.releasedJointly(round, for: reader) else { throw SiteError.notFound }
        return visit.page(
            JointSumsPage(
                visit: visit, round: round, results: results, notes: try await site.store.publishedNotes(of: round),
                carried: try await site.ballot.paper(of: round.id)?.sheets ?? 0, change: try await site.jointChange(round, results)))
    }
}

extension Site {
    /// A joint round from the open table of its frozen release.
    ///
    /// - Returns: nil while it is not released, and for everybody but its organisations until it is published.
    func releasedJointly(_ round: Round, for part: JointPart?) async throws -> RoundResults? {
        guard round.state == .released, part != nil || round.publishedAt != nil, let facts = try await ballot.releaseFacts(of: round.id) else {
            return nil
        }
        let least = round.plan.k(for: .open)
        return try await results.results(of: round.id, facts, for: .open) {
            RoundResults(
                rows: try await store.releasedJointly(round, for: part), audience: .open, sheets: facts.sheets.filter { $0.value >= least },
                overfull: facts.overfull, labels: round.labels, instrument: try await instruments.instrument(of: round))
        }
    }
}

extension Visit {
    /// In a joint round the form speaks to whoever answers, not to whoever asks: "your city", not "your municipality".
    func speaking(to label: Label, of round: Round) -> Visit {
        guard let asked = round.plan.organisation(label.organisation) else { return self }
        var visit = self
        visit.wording = site.municipalities.wording(of: asked.profile)
        return visit
    }

    /// The organisation's own link, absolute, in its own language.
    func link(of part: JointPart, in round: Round) -> String {
        let language: Language = round.plan.organisation(part.key)?.profile.language == .swedish ? .sv : .fi
        let parts = [language.rawValue, organisation?.slug ?? "", "osallistuja", site.store.token(of: part)]
        return Address(path: parts).absolute(under: site.settings.baseURL)
    }
}
