import Ballot
import Content
import Domain
import Formats
import HTML
import Hummingbird
import Store

/// The routes of rounds: the public list and plans, and all that a lead does with a round.
struct RoundsRoutes: Sendable {
    let site: Site

    func add(to routes: inout Routes) {
        routes.group("/:language/:organisation/kyselyt") { routes in
            routes.shared("/", list)
            routes.get("/uusi", .member(.manageRounds), newRound)
            routes.post("/uusi", .member(.manageRounds), createRound)
            routes.get("/pikatesti", .member(.manageRounds), newQuickTest)
            routes.post("/pikatesti", .member(.manageRounds), createQuickTest)
            routes.shared("/:round", show)
            routes.get("/:round/muokkaa", .member(.manageRounds), editRound)
            routes.post("/:round/muokkaa", .member(.manageRounds), saveRound)
            routes.get("/:round/sulje", .member(.manageRounds), askClosing)
            routes.post("/:round/sulje", .member(.manageRounds), close)
            routes.post("/:round/julkaise", .member(.manageRounds), release)
            routes.get("/:round/jatka", .member(.manageRounds), askExtension)
            routes.post("/:round/jatka", .member(.manageRounds), extend)
            LinkRoutes(site: site).add(to: &routes)
            OpenAnswerRoutes(site: site).add(to: &routes)
        }
    }

    @Sendable private func list(_ visit: Visit) async throws -> Response {
        let organisation = try visit.home()
        let rounds =
            if let actor = visit.actor { try await site.store.rounds(for: actor) } else { try await site.store.openedRounds(in: organisation.id) }
        var links: [Round.ID: String] = [:]
        for round in rounds where round.takesAnswers(at: visit.now) && round.plan.publicLink {
            links[round.id] = try await site.ballot.entryLinks(of: round.id).first { link in
                round.labels.contains { $0.number == link.label && $0.isPublic }
            }?.slug
        }
        return visit.page(RoundListPage(visit: visit, rounds: rounds, publicLinks: links))
    }

    @Sendable private func newRound(_ visit: Visit) async throws -> Response {
        visit.page(NewRoundPage(visit: visit, form: try await defaults(visit), small: [], groups: []))
    }

    /// The shipped instrument's name with the year, and the people of the last round.
    private func defaults(_ visit: Visit) async throws -> RoundForm {
        let organisation = try visit.home()
        let instrument = try site.instrument(for: .full)
        let today = site.today(in: organisation)
        // In every language that a page can be read in, also where the organisation serves in fewer.
        let names = LocalText(Dictionary(uniqueKeysWithValues: Language.allCases.map { ($0, "\(instrument.name.text(in: $0)) \(today.year)") }))
        let previous = try await site.store.rounds(for: try visit.member()).first { $0.plan.groups.count > 1 }
        return RoundForm(today: today, names: names, previous: previous?.plan, management: try await management(visit))
    }

    /// How many management was when it was last asked: the same number again keeps two rounds apart from each other's figures.
    private func management(_ visit: Visit) async throws -> Int? {
        let rounds = try await site.store.rounds(for: try visit.member()).filter { $0.state != .draft }
        return rounds.lazy.compactMap { round in round.plan.groups.first { $0.key == ["management"] }?.people }.first
    }

    @Sendable private func createRound(_ visit: Visit) async throws -> Response {
        try await keep(visit, draft: nil)
    }

    @Sendable private func editRound(_ visit: Visit) async throws -> Response {
        let round = try await draft(visit)
        let form = RoundForm(round.plan)
        return visit.page(NewRoundPage(visit: visit, form: form, small: [], groups: round.plan.groups, draft: round))
    }

    @Sendable private func saveRound(_ visit: Visit) async throws -> Response {
        try await keep(visit, draft: try await draft(visit))
    }

    private func draft(_ visit: Visit) async throws -> Round {
        let round = try await site.round(visit)
        guard round.state == .draft else { throw SiteError.conflict }
        return round
    }

    /// Forecast, save or open what was typed, by the button that was pressed.
    private func keep(_ visit: Visit, draft: Round?) async throws -> Response {
        let instrument = try site.instrument(for: .full)
        let form = RoundForm(visit.form)
        let known = try await site.store.rounds(for: try visit.member()).filter { $0.state != .draft }.flatMap(\.plan.groups)
        let checked = CheckedRound(form, instrument: instrument, known: known.filter { $0.key.first == AskedGroup.staff }, visit: visit)
        let deed = visit.form["tee"] ?? "ennuste"
        guard checked.problems.isEmpty else {
            return visit.page(
                NewRoundPage(visit: visit, form: form, small: checked.small, groups: checked.plan.groups, problems: checked.problems, draft: draft),
                status: .unprocessableContent)
        }
        let overlap = try await overlap(checked.plan, of: instrument, visit)
        guard deed != "ennuste" else {
            let forecast = ForecastView(visit: visit, plan: checked.plan, instrument: instrument)
            return visit.page(
                NewRoundPage(
                    visit: visit, form: form, small: checked.small, groups: checked.plan.groups, forecast: forecast, tooSoon: overlap, draft: draft))
        }
        if deed == "avaa", let overlap {
            let page = NewRoundPage(
                visit: visit, form: form, small: checked.small, groups: checked.plan.groups, problems: [FieldProblem("avautuu", overlap)],
                draft: draft)
            return visit.page(page, status: .unprocessableContent)
        }
        let round = try await stored(checked.plan, draft: draft, instrument: instrument, visit)
        if deed == "avaa" { try await site.keeper.open(round.id, by: try visit.member()) }
        return visit.see(visit.address("kyselyt", round.id.description))
    }

    /// The sentence that says why this cannot be asked yet; nil when it can.
    private func overlap(_ plan: Plan, of instrument: Instrument, _ visit: Visit) async throws -> String? {
        let reference = InstrumentReference(id: instrument.id, version: instrument.version)
        return try await site.keeper.overlap(plan, of: reference, by: try visit.member()).map { OverlapWords(found: $0, t: visit.t).sentence }
    }

    private func stored(_ plan: Plan, draft: Round?, instrument: Instrument, _ visit: Visit) async throws -> Round {
        let reference = InstrumentReference(id: instrument.id, version: instrument.version)
        guard let draft else { return try await site.store.addRound(plan, of: reference, by: try visit.member()) }
        let seen = visit.form["versio"].flatMap { Int($0) } ?? draft.number
        return try await site.store.editRound(draft.id, to: plan, of: reference, expecting: seen, by: try visit.member())
    }

    @Sendable private func show(_ visit: Visit) async throws -> Response {
        let round = try await site.round(visit)
        var facts = RoundFacts(round: round, instrument: try await site.instrument(of: round))
        if visit.may(.manageRounds), round.state != .draft {
            facts.links = try await site.ballot.entryLinks(of: round.id)
            facts.meter = try await site.ballot.meter(of: round.id)
            facts.unreadTexts = round.state == .released ? try await site.ballot.unreadTexts(of: round.id).count : 0
        }
        return visit.page(RoundPage(visit: visit, facts: facts))
    }

    @Sendable private func askClosing(_ visit: Visit) async throws -> Response {
        visit.page(ClosingPage(visit: visit, round: try await site.round(visit)))
    }

    /// Closes and releases in one step; with too few answers it stays closed and the page offers more time.
    @Sendable private func close(_ visit: Visit) async throws -> Response {
        let round = try await site.round(visit)
        let actor = try visit.member()
        if round.state == .open { _ = try await site.store.closeRound(round.id, by: actor) }
        return try await released(round, visit)
    }

    @Sendable private func release(_ visit: Visit) async throws -> Response {
        try await released(try await site.round(visit), visit)
    }

    private func released(_ round: Round, _ visit: Visit) async throws -> Response {
        switch try await site.keeper.release(round.id, by: try visit.member()) {
        case .released, .alreadyReleased: visit.see(visit.address("tulokset", round.id.description))
        case .tooFewSheets, .underWay: visit.see(visit.address("kyselyt", round.id.description))
        }
    }

    @Sendable private func askExtension(_ visit: Visit) async throws -> Response {
        let round = try await site.round(visit)
        return visit.page(ExtensionPage(visit: visit, round: round, typed: round.closes.adding(7).iso))
    }

    @Sendable private func extend(_ visit: Visit) async throws -> Response {
        let round = try await site.round(visit)
        let typed = visit.form.line("sulkeutuu")
        let problem: String
        do {
            guard let day = Day(typed) else { throw StoreFault.unfit }
            _ = try await site.store.extendRound(round.id, to: day, by: try visit.member())
            return visit.see(visit.address("kyselyt", round.id.description))
        } catch StoreFault.unfit {
            problem = visit.t("rounds.problem.day-passed")
        } catch let found as RoundOverlap {
            problem = OverlapWords(found: found, t: visit.t).sentence
        }
        let page = ExtensionPage(visit: visit, round: round, typed: typed, problems: [FieldProblem("sulkeutuu", problem)])
        return visit.page(page, status: .unprocessableContent)
    }
}

extension RoundsRoutes {
    @Sendable fileprivate func newQuickTest(_ visit: Visit) async throws -> Response {
        visit.page(QuickTestPage(visit: visit, people: try await management(visit).map(String.init) ?? ""))
    }

    /// Eight statements to one group by one link, open at once; the screen shows the way in.
    @Sendable fileprivate func createQuickTest(_ visit: Visit) async throws -> Response {
        let typed = visit.form.line("osallistujia")
        guard let people = Int(typed), (Plan.floor...200).contains(people) else {
            let problem = FieldProblem("osallistujia", visit.t("rounds.quick.problem", ["k": .count(Plan.floor)]))
            return visit.page(QuickTestPage(visit: visit, people: typed, problems: [problem]), status: .unprocessableContent)
        }
        let organisation = try visit.home()
        let instrument = try site.instrument(for: .pulse)
        let today = site.today(in: organisation)
        let name = LocalText(
            Dictionary(uniqueKeysWithValues: Language.allCases.map { ($0, visit.t.in($0)("rounds.quick.name", ["day": .day(today)])) }))
        let plan = Plan(
            name: name, selection: .pulse, opens: today, closes: today.adding(1),
            groups: [
                PlanGroup(key: ["management"], name: instrument.group("management")?.name ?? LocalText(), people: people, mode: .groupLink)
            ])
        let actor = try visit.member()
        if let sentence = try await overlap(plan, of: instrument, visit) {
            let page = QuickTestPage(visit: visit, people: typed, problems: [FieldProblem("osallistujia", sentence)])
            return visit.page(page, status: .unprocessableContent)
        }
        let round = try await site.store.addRound(plan, of: InstrumentReference(id: instrument.id, version: instrument.version), by: actor)
        try await site.keeper.open(round.id, by: actor)
        return visit.see(visit.address("kyselyt", round.id.description, "naytto"))
    }
}

extension Site {
    /// A round by the address: any for a member, an opened one for everybody else.
    func round(_ visit: Visit) async throws -> Round {
        let organisation = try visit.home()
        let id = try visit.id("round", of: Round.self)
        if let actor = visit.actor, actor.may(.readInternal) { return try await store.round(id, for: actor) }
        guard let round = try await store.openedRound(id, in: organisation.id) else { throw SiteError.notFound }
        return round
    }

    /// The newest shipped readiness instrument; both selections are asked from it.
    func instrument(for selection: Selection) throws -> Instrument {
        guard let bytes = content.bytes("instruments/muutosvalmius-1.yaml") else { throw SiteError.notFound }
        return try InstrumentFile.read(bytes)
    }

    /// The instrument that a round asks: its frozen bytes, for a draft the shipped file.
    func instrument(of round: Round) async throws -> Instrument {
        guard let hash = round.instrument.hash, let bytes = try await store.instrumentBytes(hash) else { return try instrument(for: .full) }
        return try InstrumentFile.read(bytes)
    }
}
