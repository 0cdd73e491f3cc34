import Domain
import HTML
import Hummingbird
import Store

/// The routes of results: everything here reads the frozen release in the reader's own table.
struct ResultsRoutes: Sendable {
    let site: Site

    func add(to routes: inout Routes) {
        routes.group("/:language/:organisation/tulokset") { routes in
            routes.shared("/", latest)
            ComparisonRoutes(site: site).add(to: &routes)
            ResultsFileRoutes(site: site).add(to: &routes)
            routes.shared("/:round", query: ["ryhma"], isPrintable: true, show)
            routes.shared("/:round/vaittamat", query: ["ryhma"], isPrintable: true, statements)
            routes.shared("/:round/vaittamat/:statement", isPrintable: true, statement)
            routes.shared("/:round/esitys", query: ["n"], present)
            routes.shared("/:round/toimiala/:sector", isPrintable: true, sector)
            routes.post("/:round/esitys", .member(.manageRounds), walk)
            routes.post("/:round/havainnot", .member(.comment), pin)
            routes.post("/:round/havainnot/:finding", .member(.comment), change)
        }
    }

    /// The newest results this reader may see, or why there are none.
    @Sendable private func latest(_ visit: Visit) async throws -> Response {
        let organisation = try visit.home()
        let rounds = try await site.store.openedRounds(in: organisation.id).filter {
            $0.state == .released && (visit.audience == .internal || $0.plan.publishes)
        }
        let telling = try await site.onThemes(rounds)
        guard let newest = telling.first(where: { $0.plan.selection == .full }) ?? telling.first ?? rounds.first else {
            return visit.page(NoResultsPage(visit: visit))
        }
        return visit.see(visit.address("tulokset", newest.id.description))
    }

    @Sendable private func show(_ visit: Visit) async throws -> Response {
        let facts = try await facts(visit)
        return visit.page(ResultsPage(visit: visit, facts: facts, voice: try voice(visit, facts)))
    }

    @Sendable private func statements(_ visit: Visit) async throws -> Response {
        let facts = try await facts(visit)
        return visit.page(StatementListPage(visit: visit, facts: facts, voice: try voice(visit, facts)))
    }

    @Sendable private func statement(_ visit: Visit) async throws -> Response {
        let facts = try await facts(visit)
        guard let result = facts.results.statement(visit.parameterText("statement") ?? "") else { throw SiteError.notFound }
        let path = try await site.roadmap(visit)
        let claims = try await site.told(path.effects.filter { $0.content.statement == result.statement.id }, visit)
        return visit.page(StatementPage(visit: visit, facts: facts, result: result, claims: claims, path: path))
    }

    @Sendable private func present(_ visit: Visit) async throws -> Response {
        let facts = try await facts(visit)
        let place = try visit.query()["n"].map { Int($0) ?? 0 } ?? 1
        let slides = Slide.all(of: facts)
        guard (1...slides.count).contains(place) else { throw SiteError.unknownParameter("n") }
        return visit.page(PresentPage(visit: visit, facts: facts, slides: slides, place: place))
    }

    /// Begins the walk through the results together.
    @Sendable private func walk(_ visit: Visit) async throws -> Response {
        let facts = try await facts(visit)
        try await site.store.noteWalk(through: facts.round.id, by: try visit.member())
        return visit.see(visit.address("tulokset", facts.round.id.description, "esitys"))
    }

    @Sendable private func sector(_ visit: Visit) async throws -> Response {
        let facts = try await facts(visit)
        guard let label = facts.sectors.first(where: { $0.key.last == visit.parameterText("sector") }) else { throw SiteError.notFound }
        return visit.page(SectorSheetPage(visit: visit, facts: facts, label: label))
    }

    /// Keeps what was seen, with a note; the second button goes on to an action.
    @Sendable private func pin(_ visit: Visit) async throws -> Response {
        let facts = try await facts(visit)
        guard let seen = facts.observations.first(where: { $0.key == visit.form["havainto"] }) else { throw SiteError.notFound }
        let pinned = try await pinned(seen, facts, visit)
        if visit.form["tee"] == "toimi" {
            return visit.see(
                Address(path: [visit.language.rawValue, try visit.home().slug, "digipolku", "uusi"], query: ["havainto": pinned.id.description]))
        }
        return visit.see(visit.address("tulokset", facts.round.id.description, fragment: "havainto-\(pinned.id)"))
    }

    /// The same thing is pinned once; with the open table's figures where it is seen there too, so that everybody may read it.
    private func pinned(_ seen: Observation, _ facts: ResultsFacts, _ visit: Visit) async throws -> Revision<Finding> {
        var finding = try Finding(seen, facts.results, facts.round, visit)
        if let open = try await site.released(facts.round, for: .open),
            let same = try await openFindings(open, facts).first(where: { $0.key == seen.key })
        {
            finding = try Finding(same, open.results, facts.round, visit)
        }
        return try await site.store.pin(finding, by: try visit.member())
    }

    private func openFindings(_ open: ReleasedRound, _ facts: ResultsFacts) async throws -> [Observation] {
        guard let earlier = facts.earlier?.round, let before = try await site.released(earlier, for: .open) else { return open.results.findings() }
        return open.results.findings(since: site.results.comparison(before, open))
    }

    @Sendable private func change(_ visit: Visit) async throws -> Response {
        let id = try visit.id("finding", of: Finding.self)
        let number = visit.form["versio"].flatMap { Int($0) } ?? 0
        let actor = try visit.member()
        guard try await site.store.finding(id, for: actor).round == visit.id("round", of: Round.self) else { throw SiteError.notFound }
        if visit.form["tee"] == "irrota" {
            _ = try await site.store.unpin(id, expecting: number, by: actor)
            return visit.see(visit.address("tulokset", visit.parameterText("round") ?? "", fragment: "havainnot"))
        }
        if visit.form["tee"] == "vastaa" {
            let typed = visit.form.line("toimenpide")
            guard let actions = typed.isEmpty ? [] : Action.ID(text: typed).map({ [$0] }) else { throw SiteError.notFound }
            _ = try await site.store.setAnswers(actions, of: id, expecting: number, by: actor)
            return visit.see(visit.address("tulokset", visit.parameterText("round") ?? "", fragment: "havainto-\(id)"))
        }
        return try await note(visit, id)
    }

    /// Two who write the same note see both of theirs.
    private func note(_ visit: Visit, _ id: Finding.ID) async throws -> Response {
        let (note, actor) = (try Self.note(visit), try visit.member())
        let finding = try await site.store.finding(id, for: actor)
        let number = (visit.form["versio"] ?? visit.form["version"]).flatMap { Int($0) } ?? 0
        let round = visit.parameterText("round") ?? ""
        func typed(_ note: LocalText, _ number: Int) -> PartForm {
            var form = PartForm(version: number)
            form.write("huomio", note)
            return form
        }
        let page = PartFormPage(
            visit: visit, title: visit.t("results.pinned.note"), lead: finding.sentence.text(in: visit.language, first: visit.ownLanguage),
            fields: [PartField("huomio", "results.pinned.note", .text(rows: 3))], form: typed(note, number),
            action: visit.address("tulokset", round, "havainnot", id.description),
            cancel: visit.address("tulokset", round, fragment: "havainto-\(id)"))
        return try await visit.answer(page, [], theirs: { (theirs: Revision<Finding>) in typed(theirs.note, theirs.number) }) {
            _ = try await site.store.setNote(note, of: id, expecting: number, by: actor)
            return visit.address("tulokset", round, fragment: "havainto-\(id)")
        }
    }

    private func facts(_ visit: Visit) async throws -> ResultsFacts { try await site.resultsFacts(visit) }

    /// - Throws: `.textTooLong`.
    fileprivate static func note(_ visit: Visit) throws(SiteError) -> LocalText {
        let note = visit.form.localText("huomio")
        guard note.tooLong(for: TextLimit.text).isEmpty else { throw .textTooLong(limit: TextLimit.text) }
        return note
    }

    private func voice(_ visit: Visit, _ facts: ResultsFacts) throws -> Voice { try facts.voice(visit) }
}

extension Finding {
    /// A pin of what the rule saw, worded in every language of the interface.
    fileprivate init(_ seen: Observation, _ results: RoundResults, _ round: Round, _ visit: Visit) throws {
        let note = try ResultsRoutes.note(visit)
        func texts(_ make: (ResultWords) -> String) -> LocalText {
            LocalText(
                Dictionary(uniqueKeysWithValues: Language.allCases.map { ($0, make(ResultWords(results: results, t: visit.t.in($0)))) }))
        }
        self.init(
            round: round.id, kind: seen.pinKind, audience: results.audience, sentence: texts { $0.sentence(seen) }, note: note,
            statement: seen.statement, theme: seen.theme(in: results.instrument),
            groups: seen.points.map { point in texts { $0.voice(point.voice) } },
            figures: seen.points.compactMap { point in
                point.mean.map { mean in Figure(name: texts { $0.voice(point.voice) }, value: visit.t.number(mean)) }
            })
    }
}
