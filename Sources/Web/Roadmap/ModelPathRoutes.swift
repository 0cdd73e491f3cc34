import Content
import Domain
import Formats
import HTML
import Hummingbird
import Store

/// The model path: typical first steps, each put on the own path as a draft with one press.
struct ModelPathRoutes: Sendable {
    let site: Site

    func add(to routes: inout Routes) {
        routes.get("/:language/:organisation/digipolku/malli", .member(.editRoadmap), show)
        routes.post("/:language/:organisation/digipolku/malli", .member(.editRoadmap), take)
    }

    @Sendable private func show(_ visit: Visit) async throws -> Response {
        let member = try visit.member()
        let model = try site.modelPath()
        let weak = try await site.weakStatements(visit)
        let suggested = model.suggestions(for: weak?.statements ?? [])
        return visit.page(
            ModelPathPage(
                visit: visit, round: weak?.round, suggested: suggested,
                others: model.steps.filter { step in !suggested.contains { $0.key == step.key } },
                themes: try await site.store.themes(for: member).map(\.content), taken: try await taken(model, member)))
    }

    /// Steps whose title is on the path already.
    private func taken(_ model: ModelPath, _ member: Actor) async throws -> [String: Action.ID] {
        let actions = try await site.store.actions(for: member)
        let pairs = model.steps.compactMap { step in
            actions.first { action in Language.allCases.contains { step.title[$0] != nil && step.title[$0] == action.title[$0] } }
                .map { (step.key, $0.id) }
        }
        return Dictionary(pairs, uniquingKeysWith: { one, _ in one })
    }

    @Sendable private func take(_ visit: Visit) async throws -> Response {
        guard let step = try site.modelPath().step(visit.form["step"] ?? "") else { throw SiteError.notFound }
        let draft = step.worded(for: try visit.home(), visit.t)
        let added = try await site.store.addAction(draft, by: try visit.member())
        return visit.see(visit.address("digipolku", added.id.description))
    }
}

extension Site {
    /// The shipped model path.
    func modelPath() throws -> ModelPath {
        guard let bytes = content.bytes("paths/mallipolku.yaml") else { throw SiteError.notFound }
        return try ModelPathFile.read(bytes)
    }

    /// The statements that the newest results call a development need, weakest first; nil before the first release.
    func weakStatements(_ visit: Visit) async throws -> (round: Round, statements: [Statement.ID])? {
        guard let released = try await boardRounds(visit)?.now else { return nil }
        let weak = released.results.levelFindings(.everyone).compactMap { need -> Statement.ID? in
            if need.kind == .need, case .statement(let id) = need.subject { id } else { nil }
        }
        return (released.round, weak)
    }
}

extension ModelStep {
    /// The draft with the organisation's own word for itself in its texts.
    func worded(for organisation: Organisation, _ t: Translator) -> Action {
        func worded(_ text: LocalText) -> LocalText { LocalText(text.texts.mapValues { t.worded($0) }) }
        var action = draft
        action.title = worded(action.title)
        action.need = worded(action.need)
        action.stopsDoing = worded(action.stopsDoing)
        action.indicator.text = worded(action.indicator.text)
        action.steps = action.steps.map { Step(title: worded($0.title)) }
        return action
    }
}
