import Ballot
import Domain
import HTML
import Hummingbird
import Store

/// The routes of rounds: the public list and plans, and all that a lead does with a round.
struct RoundsRoutes: Sendable {
    let site: Site

    func add(to routes: inout Routes) {
        routes.group("/:language/:organisation/kyselyt") { routes in
            routes.shared("/", list)
            routes.get("/uusi", .member(.manageRounds), query: ["pohja"], newRound)
            routes.post("/uusi", .member(.manageRounds), createRound)
            routes.shared("/:round", query: [TooFew.name], show)
            routes.get("/:round/muokkaa", .member(.manageRounds), editRound)
            routes.post("/:round/muokkaa", .member(.manageRounds), saveRound)
            routes.get("/:round/sulje", .member(.manageRounds), askClosing)
            routes.post("/:round/sulje", .member(.manageRounds), close)
            routes.get("/:round/julkaise", .member(.manageRounds), askRelease)
            routes.post("/:round/julkaise", .member(.manageRounds), release)
            routes.get("/:round/jatka", .member(.manageRounds), askExtension)
            routes.post("/:round/jatka", .member(.manageRounds), extend)
            QuickTestRoutes(site: site).add(to: &routes)
            LinkRoutes(site: site).add(to: &routes)
            MessageRoutes(site: site).add(to: &routes)
            InvitationRoutes(site: site).add(to: &routes)
            LetterMergeRoutes(site: site).add(to: &routes)
            RoundPaperRoutes(site: site).add(to: &routes)
            AnswerImportRoutes(site: site).add(to: &routes)
            OpenAnswerRoutes(site: site).add(to: &routes)
        }
        RoundEndingRoutes(site: site).add(to: &routes)
    }

    @Sendable private func list(_ visit: Visit) async throws -> Response {
        let organisation = try visit.home()
        let rounds =
            if let actor = visit.actor { try await site.store.rounds(for: actor) } else { try await site.store.openedRounds(in: organisation.id) }
        var links: [Round.ID: String] = [:]
        for round in rounds where round.takesAnswers(at: visit.now) && round.plan.publicLink {
            links[round.id] = try await publicSlug(of: round)
        }
        let hasInquiries = try await !site.store.publishedInquiries(in: organisation.id).isEmpty
        return visit.page(RoundListPage(visit: visit, rounds: rounds, publicLinks: links, hasInquiries: hasInquiries))
    }

    private func publicSlug(of round: Round) async throws -> String? {
        try await site.ballot.entryLinks(of: round.id).first { link in round.labels.contains { $0.number == link.label && $0.isPublic } }?.slug
    }

    @Sendable private func newRound(_ visit: Visit) async throws -> Response {
        let (bound, instruments) = (try await site.binding(visit), try await site.askable(visit))
        guard let text = try visit.query()["pohja"] else {
            return visit.page(
                NewRoundPage(visit: visit, instruments: instruments, form: try await defaults(visit), small: [], groups: [], bound: bound))
        }
        guard let id = Round.ID(text: text) else { throw SiteError.unknownParameter("pohja") }
        let base = try await site.store.round(id, for: try visit.member())
        var form = RoundForm(again: base.plan, today: site.today(in: try visit.home()), language: visit.language)
        form.instrument = base.instrument.name
        form.name = try await free(form.name, on: Day(form.opens), visit)
        return visit.page(
            NewRoundPage(
                visit: visit, instruments: instruments, form: form, small: [], groups: base.plan.groups, bound: bound, base: base))
    }

    /// The shipped instrument's name with the year, and the people of the last round.
    private func defaults(_ visit: Visit) async throws -> RoundForm {
        let organisation = try visit.home()
        let instrument = try site.instruments.shipped()
        let today = site.today(in: organisation)
        // In every language that a page can be read in, also where the organisation serves in fewer.
        let names = LocalText(Dictionary(uniqueKeysWithValues: Language.allCases.map { ($0, "\(instrument.name.text(in: $0)) \(today.year)") }))
        let previous = try await site.askedRounds(visit).first { $0.plan.groups.count > 1 }
        return RoundForm(
            today: today, names: try await free(names, on: today, visit), previous: previous?.plan, management: try await site.management(visit),
            language: visit.language)
    }

    /// A name that no other round of the organisation has.
    private func free(_ name: LocalText, on day: Day?, _ visit: Visit, draft: Round.ID? = nil) async throws -> LocalText {
        let opens = try day ?? site.today(in: visit.home())
        return RoundName.free(name, opens: opens, among: try await site.openedRounds(visit), draft: draft)
    }

    @Sendable private func createRound(_ visit: Visit) async throws -> Response {
        try await keep(visit, draft: nil)
    }

    @Sendable private func editRound(_ visit: Visit) async throws -> Response {
        let round = try await draft(visit)
        var form = RoundForm(round.plan, language: visit.language)
        form.instrument = round.instrument.name
        let overlap = try await site.overlap(round.plan, of: try await site.instruments.instrument(of: round), visit)
        return visit.page(
            NewRoundPage(
                visit: visit, instruments: try await site.askable(visit), form: form, small: [], groups: round.plan.groups,
                tooSoon: overlap.map { OverlapWords(found: $0, t: visit.t).sentence },
                draft: round))
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
        var form = RoundForm(visit.form)
        let choices = try await site.askable(visit)
        let instrument = try choices.first { $0.reference.name == form.instrument } ?? site.instruments.shipped()
        form.name = renamed(form.name, to: instrument, try site.instruments.shipped(), visit)
        let asked = try await site.askedRounds(visit)
        let known = asked.flatMap(\.plan.groups)
        var base: Round?
        if draft == nil, let id = Round.ID(text: visit.form.line("pohja")) { base = try await site.store.round(id, for: try visit.member()) }
        let checked = CheckedRound(
            form, instrument: instrument, known: known.filter { $0.key.first == AskedGroup.staff },
            draft: (draft?.plan.groups ?? []).filter { $0.key.first == AskedGroup.staff }, base: (draft ?? base)?.plan.groups ?? [], visit: visit)
        let deed = visit.form["tee"] ?? "ennuste"
        let opened = try await site.openedRounds(visit)
        var page = NewRoundPage(
            visit: visit, instruments: choices, form: form, small: checked.small, groups: checked.plan.groups, problems: checked.problems,
            draft: draft)
        page.base = base
        // Whatever is said of the form below, the rule that was read before it was typed stands above it.
        if draft == nil { page.bound = try await site.binding(visit, on: Day(form.opens)) }
        guard checked.problems.isEmpty else {
            return visit.page(page, status: .unprocessableContent)
        }
        let overlap = try await site.overlap(checked.plan, of: instrument, visit).map { OverlapWords(found: $0, t: visit.t).sentence }
        guard deed != "ennuste" else {
            page.bound = try await site.binding(visit, on: checked.plan.opens)
            page.forecast = ForecastView(visit: visit, plan: checked.plan, instrument: instrument, isBound: page.bound != nil)
            page.tooSoon = overlap
            // As it was understood: names in several languages stand in their order.
            page.form.sectors = RoundForm.lines(checked.plan.groups, visit.language)
            return visit.page(page)
        }
        if deed == "avaa", let lacking = try visit.home().languages.first(where: { instrument.lacking($0) > 0 }) {
            page.problems = [FieldProblem("kyselypohja", visit.t("instruments.problem.languages", ["language": .text(lacking.ownName)]))]
            return visit.page(page, status: .unprocessableContent)
        }
        let unnamed = try visit.home().languages.filter { checked.plan.name[$0]?.isEmpty ?? true }
        if deed == "avaa", !unnamed.isEmpty {
            page.problems = unnamed.map {
                FieldProblem("nimi-\($0.rawValue)", visit.t("rounds.problem.name-languages", ["language": .text($0.ownName)]))
            }
            return visit.page(page, status: .unprocessableContent)
        }
        if deed == "avaa", let taken = RoundName.taken(checked.plan.name, among: opened, draft: draft?.id) {
            let free = RoundName.free(checked.plan.name, opens: checked.plan.opens, among: opened, draft: draft?.id)
            page.problems = [FieldProblem("nimi-\(taken.language.rawValue)", RoundName.sentence(taken, free, visit.t))]
            return visit.page(page, status: .unprocessableContent)
        }
        if deed == "avaa", let overlap {
            page.problems = [FieldProblem("avautuu", overlap)]
            return visit.page(page, status: .unprocessableContent)
        }
        let twice = deed == "avaa" ? try await site.askedTwice(checked.plan, draft: draft?.id, visit) : []
        let seen = twice.map(\.round.id.description).joined(separator: " ")
        if !twice.isEmpty, visit.form["nahty"] != seen {
            (page.twice, page.seen) = (twice, seen)
            return visit.page(page, status: .conflict)
        }
        let waits = try deed == "avaa" && site.waits(checked.plan, visit)
        let plan = deed == "avaa" ? try site.fromToday(checked.plan, visit) : checked.plan
        let round = try await stored(plan, draft: draft, instrument: instrument, scheduled: waits, visit)
        if deed == "avaa", !waits { try await site.keeper.open(round.id, by: try visit.member()) }
        return visit.see(visit.address("kyselyt", round.id.description))
    }

    /// A name that nobody touched follows the questionnaire that was chosen.
    private func renamed(_ name: LocalText, to instrument: Instrument, _ usual: Instrument, _ visit: Visit) -> LocalText {
        guard instrument.id != usual.id else { return name }
        return LocalText(
            Dictionary(
                uniqueKeysWithValues: name.texts.map { language, text in
                    let (old, new) = (usual.name.text(in: language), instrument.name.text(in: language))
                    return (language, text.hasPrefix(old) ? new + text.dropFirst(old.count) : text)
                }))
    }

    private func stored(_ plan: Plan, draft: Round?, instrument: Instrument, scheduled: Bool, _ visit: Visit) async throws -> Round {
        let reference = instrument.reference
        guard let draft else { return try await site.store.addRound(plan, of: reference, scheduled: scheduled, by: try visit.member()) }
        let seen = visit.form["versio"].flatMap { Int($0) } ?? draft.number
        return try await site.store.editRound(draft.id, to: plan, of: reference, scheduled: scheduled, expecting: seen, by: try visit.member())
    }

    @Sendable private func show(_ visit: Visit) async throws -> Response {
        let round = try await site.round(visit)
        var facts = RoundFacts(round: round, instrument: try await site.instruments.instrument(of: round))
        if visit.may(.manageRounds), round.state != .draft {
            facts.links = try await site.ballot.entryLinks(of: round.id)
            facts.meter = try await site.ballot.meter(of: round.id)
            facts.waves = try await site.ballot.letterBook(of: round.id).waves.count
            facts.unreadTexts = round.state == .released ? try await site.ballot.unreadTexts(of: round.id).count : 0
        }
        if round.state != .draft { facts.paper = try await site.ballot.paper(of: round.id) }
        if round.takesAnswers(at: visit.now), round.plan.publicLink { facts.publicSlug = try await publicSlug(of: round) }
        facts.hadTooFew = try TooFew.isSaid(in: visit) && round.state == .closed
        return visit.page(RoundPage(visit: visit, facts: facts))
    }

    @Sendable private func askClosing(_ visit: Visit) async throws -> Response {
        let round = try await site.round(visit)
        return visit.page(
            ClosingPage(
                visit: visit, round: round, meter: try await site.ballot.meter(of: round.id),
                takesPaper: try await site.ballot.paper(of: round.id) != nil, forecast: try await forecast(round)))
    }

    @Sendable private func askRelease(_ visit: Visit) async throws -> Response {
        let round = try await site.round(visit)
        guard round.state == .closed else { return visit.see(visit.address("kyselyt", round.id.description)) }
        return visit.page(
            CountingPage(
                visit: visit, round: round, meter: try await site.ballot.meter(of: round.id),
                sheets: try await site.ballot.paper(of: round.id)?.sheets, forecast: try await forecast(round)))
    }

    /// What the plan alone tells, for a round of several groups.
    private func forecast(_ round: Round) async throws -> Forecast? {
        guard round.labels.filter({ !$0.isPublic }).count > 1 else { return nil }
        return Forecast(plan: round.plan, instrument: try await site.instruments.instrument(of: round))
    }

    /// Closes and releases in one step, unless sheets of paper are still to be keyed; with too few answers it stays closed and the page offers
    /// more time.
    @Sendable private func close(_ visit: Visit) async throws -> Response {
        let round = try await site.round(visit)
        let actor = try visit.member()
        let waits = visit.form["tee"] == "odota"
        if round.state == .open { _ = try await site.store.closeRound(round.id, holding: waits, by: actor) }
        guard !waits else { return visit.see(visit.address("kyselyt", round.id.description)) }
        return try await released(round, visit)
    }

    @Sendable private func release(_ visit: Visit) async throws -> Response {
        try await released(try await site.round(visit), visit)
    }

    private func released(_ round: Round, _ visit: Visit) async throws -> Response {
        switch try await site.keeper.release(round.id, by: try visit.member()) {
        case .released, .alreadyReleased: visit.see(visit.address("tulokset", round.id.description))
        case .tooFewSheets: visit.see(visit.address("kyselyt", round.id.description, query: [TooFew.name: TooFew.value]))
        case .underWay: visit.see(visit.address("kyselyt", round.id.description))
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
