import Domain
import HTML
import Hummingbird
import Store

/// What was done with what people said in a round.
struct SaidAndDoneRoutes: Sendable {
    let site: Site

    func add(to routes: inout Routes) {
        routes.group("/:language/:organisation/tulokset/:round/te-sanoitte") { routes in
            routes.shared("/", isPrintable: true, show)
            routes.get("/:finding", .member(.editRoadmap), ask)
            routes.post("/:finding", .member(.editRoadmap), answer)
        }
    }

    /// Public where the round publishes; findings from the members' own table are for members alone.
    @Sendable private func show(_ visit: Visit) async throws -> Response {
        let organisation = try visit.home()
        guard let round = try await site.store.openedRound(visit.id("round"), in: organisation.id), round.state == .released,
            round.plan.publishes || visit.insider != nil
        else { throw SiteError.notFound }
        let path = try await site.roadmap(visit)
        let page = SaidAndDonePage(
            visit: visit, round: round, story: SaidAndDone(of: round.id, path), path: path, told: try await told(of: round, organisation, visit))
        return visit.page(page)
    }

    /// What may be told to everybody: texts to be copied leave the circle of members, so neither figures from the members' own table nor drafts.
    private func told(of round: Round, _ organisation: Organisation, _ visit: Visit) async throws -> SaidAndDone? {
        guard visit.may(.editRoadmap), visit.day == nil, round.plan.publishes else { return nil }
        return SaidAndDone(of: round.id, try await site.store.roadmap(in: organisation.id))
    }

    @Sendable private func ask(_ visit: Visit) async throws -> Response {
        let finding = try await finding(visit)
        return visit.page(page(visit, finding, typed(finding)))
    }

    @Sendable private func answer(_ visit: Visit) async throws -> Response {
        let finding = try await finding(visit)
        let page = page(visit, finding, PartForm(visit.form))
        var check = PartCheck(form: page.form, fields: page.fields, visit: visit)
        let reply = page.form.text("reply")
        check.report(reply.tooLong(for: TextLimit.text).map { PartProblem<ReplyField>.tooLong(.reply, $0) })
        return try await visit.answer(page, check.problems, theirs: typed) {
            _ = try await site.store.setReply(reply, of: finding.id, expecting: page.form.version, by: try visit.member())
            return visit.address("tulokset", finding.round.description, "te-sanoitte", fragment: "havainto-\(finding.id)")
        }
    }

    private enum ReplyField: String { case reply }

    private func finding(_ visit: Visit) async throws -> Revision<Finding> {
        let finding = try await site.store.finding(visit.id("finding"), for: try visit.member())
        guard finding.round.description == visit.parameterText("round") else { throw SiteError.notFound }
        return finding
    }

    private func typed(_ finding: Revision<Finding>) -> PartForm {
        var form = PartForm(version: finding.number)
        form.write("reply", finding.reply)
        return form
    }

    private func page(_ visit: Visit, _ finding: Revision<Finding>, _ form: PartForm) -> PartFormPage {
        let round = finding.round.description
        return PartFormPage(
            visit: visit, title: visit.t("alive.said.answer"), lead: finding.sentence.text(in: visit.language, first: visit.ownLanguage),
            fields: [PartField("reply", "alive.said.reply", hint: "alive.said.reply.hint", .text(rows: 4))], form: form,
            action: visit.address("tulokset", round, "te-sanoitte", finding.id.description), cancel: visit.address("tulokset", round, "te-sanoitte"))
    }
}

extension Site {
    /// The newest round of which everybody can read what was done: for the page that thanks for an answer.
    func toldRound(_ visit: Visit) async throws -> Round? {
        let organisation = try visit.home()
        let told = Set(try await store.openFindings(in: organisation.id).map(\.content.round))
        return try await store.openedRounds(in: organisation.id).first { $0.state == .released && $0.plan.publishes && told.contains($0.id) }
    }
}
