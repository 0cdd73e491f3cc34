import Domain
import Formats
import HTML
import Store

/// Somebody saved in between: both versions side by side where they differ.
struct ActionConflict: View, Sendable {
    let mine: Action
    let theirs: Revision<Action>
    let words: ActionWords
    /// Who wrote theirs, when it is known.
    let name: String?
    let zone: Zone

    private var t: Translator { words.t }

    func write(to page: inout HTML) {
        page.element("section", .class("both-versions"), .with("role", "alert"), .aria(.labelledby, "ristiriita")) { page in
            page.element("h2", .id("ristiriita"), text: t("roadmap.conflict"))
            page.element("p") { page in
                page.text(t("roadmap.conflict.lead", ["day": .day(theirs.at.day(in: zone))]))
                if let name {
                    page.text(" ")
                    page.written(name)
                }
                if !theirs.reason.isEmpty {
                    page.text(" – ")
                    page.written(theirs.reason)
                }
            }
            let fields = mine.differences(from: theirs.content)
            if fields.isEmpty { page.element("p", text: t("roadmap.conflict.same")) } else { table(fields, &page) }
        }
    }

    private func table(_ fields: [Action.Field], _ page: inout HTML) {
        page.element("div", .class("scroll"), .with("tabindex", 0), .with("role", "region"), .aria(.label, t("roadmap.conflict"))) { page in
            page.element("table") { page in
                page.element("thead") { page in
                    page.element("tr") { page in
                        for key in ["roadmap.conflict.field", "roadmap.conflict.mine", "roadmap.conflict.theirs"] as [TextKey] {
                            page.element("th", .with("scope", "col"), text: t(key))
                        }
                    }
                }
                page.element("tbody") { page in
                    for field in fields {
                        page.element("tr") { page in
                            page.element("th", .with("scope", "row"), text: t(TextKey(family: "roadmap.field", field)))
                            for action in [mine, theirs.content] {
                                page.element("td") { page in
                                    for line in words.lines(of: field, in: action) { page.element("p") { $0.written(line) } }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}

/// The parts of an action in words, for comparing versions.
struct ActionWords: Sendable {
    let t: Translator
    let choices: ActionChoices
    let first: Language

    /// Every language that was written, a line each.
    func lines(of field: Action.Field, in action: Action) -> [String] {
        switch field {
        case .title: texts(action.title)
        case .need: texts(action.need)
        case .description: texts(action.description)
        case .sector: texts(action.owner.sector) + (action.owner.isIT ? [t("roadmap.field.it")] : []) + person(action.owner.account)
        case .contributors:
            action.contributors.flatMap { contributor in
                texts(contributor.name) + [t.kind(of: contributor)]
            }
        case .steps: action.steps.flatMap { step in texts(step.title).map { step.done == nil ? $0 : "✓ " + $0 } }
        case .stopsDoing: texts(action.stopsDoing)
        case .benefit: texts(action.benefit)
        case .hypothesis: texts(action.pilot?.hypothesis)
        case .measure: texts(action.pilot?.measure)
        case .limit: texts(action.pilot?.limit)
        case .indicator: texts(action.indicator.text)
        case .unit: texts(action.indicator.unit)
        case .origin: origin(action.origin)
        case .goals: choices.goals.filter { action.goals.contains($0.id) }.map(\.code)
        case .needs: choices.needs.filter { action.needs.contains($0.id) }.flatMap { texts($0.title) }
        case .lifeEvents: choices.lists.lifeEvents.filter { action.lifeEvents.contains($0.code) }.map { named($0) }
        case .references: choices.lists.nationalGoals.filter { action.references.contains($0.code) }.map { named($0) }
        case .assessed:
            (action.changesSystem ? [t("roadmap.field.changesSystem")] : []) + (action.assessed.map { [t.day($0)] } ?? [])
        case .verdict:
            action.pilot?.verdict.map { verdict in
                [t(TextKey(family: "roadmap.verdict", verdict.outcome))] + texts(verdict.reason) + (verdict.day.map { [t.day($0)] } ?? [])
                    + choices.decisions.filter { $0.id == verdict.decision }.flatMap { texts($0.text) }
            } ?? []
        default: one(field, action).map { [$0] } ?? []
        }
    }

    private func one(_ field: Action.Field, _ action: Action) -> String? {
        switch field {
        case .theme: choices.themes.first { $0.key == action.theme }?.name.text(in: t.language, first: first) ?? action.theme
        case .kind: t(TextKey(family: "roadmap.kind", action.kind))
        case .phase: t(TextKey(family: "roadmap.phase", action.phase))
        case .change: action.change.map { t(TextKey(family: "roadmap.change", $0)) }
        case .starts: action.starts.map { t.when($0) }
        case .ends: action.ends.map { t.when($0) }
        case .baseline: action.indicator.baseline.map { t.figure($0) }
        case .target: action.indicator.target.map { t.figure($0) }
        case .now: action.indicator.now.map { t.figure($0) }
        case .measured: action.indicator.measured.map { t.day($0) }
        case .decisionDay: action.pilot?.decisionDay.map { t.day($0) }
        case .once: action.money.once.map { t.number($0) }
        case .yearly: action.money.yearly.map { t.number($0) }
        case .days: action.money.days.map { t.number($0) }
        default: nil
        }
    }

    private func named(_ entry: CodeLists.Entry) -> String { entry.code + " " + entry.name.text(in: t.language, first: first) }

    private func texts(_ text: LocalText?) -> [String] {
        guard let text else { return [] }
        let written = Language.allCases.compactMap { language in text[language].map { (language, $0) } }
        return written.count == 1 ? written.map(\.1) : written.map { "\($0.0.ownName): \($0.1)" }
    }

    private func person(_ account: Account.ID?) -> [String] {
        account.flatMap { id in choices.people.first { $0.account == id }?.name }.map { [$0] } ?? []
    }

    private func origin(_ origin: Origin?) -> [String] {
        guard let origin else { return [] }
        if case .text(let words) = origin { return texts(words) }
        return choices.origins.first { $0.origin == origin }.map { texts($0.name) } ?? []
    }
}

extension Translator {
    /// `kumppani, 30 %`
    func kind(of contributor: Contributor) -> String {
        self(TextKey(family: "roadmap.contributor", contributor.kind)) + (contributor.share.map { ", " + percent(Double($0) / 100) } ?? "")
    }
}
