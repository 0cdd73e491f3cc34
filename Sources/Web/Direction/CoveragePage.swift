import Domain
import HTML

/// What is missing on the path and what does not hold together: every line a sentence that leads to the place where it is mended.
struct CoveragePage: Page {
    let visit: Visit
    let roadmap: Roadmap
    private let coverage: Coverage

    init(visit: Visit, roadmap: Roadmap) {
        self.visit = visit
        self.roadmap = roadmap
        coverage = Coverage(roadmap)
    }

    /// Rules that stand under one heading, in the order of the page.
    private enum Group: String, CaseIterable {
        case doing, decisions, goals, actions, time, themes, around

        var rules: [Coverage.Rule] {
            switch self {
            case .decisions: [.savingsTookMeans]
            case .doing: [.actionLate, .pilotUndecided, .pilotEndedUndecided, .pilotNotCarriedOn, .measurementLate, .actionUnmeasured, .actionSilent]
            case .goals: [.goalWithoutAction, .goalWithoutMoney, .actionWithoutBenefit, .benefitAfterTerm]
            case .actions:
                [
                    .actionWithoutOwner, .actionWithoutGoal, .actionWithoutNeed, .actionWithoutMoney, .actionWithoutBudget,
                    .actionWithoutIndicator, .actionWithoutBaseline,
                ]
            case .time: [.sectorOverloaded, .timeUnknown]
            case .themes: [.themeWithoutAction, .themeWithoutOwner, .themeWithoutTarget]
            case .around: [.needWithoutAction, .ideaUnanswered, .changeUnanswered]
            }
        }

        /// What is said where no rule of it has anything to tell, each with the fact that it rests on.
        var whole: [(words: TextKey, on: [CoverageBasis])] {
            switch self {
            case .decisions: [("direction.cover-whole.decisions", [.approval])]
            case .goals: [("direction.cover-whole.goals", []), ("direction.cover-whole.benefits", [.term])]
            case .time: [("direction.cover-whole.time", [.time, .work])]
            case .around: [("direction.cover-whole.around", []), ("direction.cover-whole.outside", [.outside])]
            case .doing, .actions, .themes: [(TextKey(family: "direction.cover-whole", self), [])]
            }
        }
    }

    private var t: Translator { visit.t }
    var title: String {
        if coverage.isWhole, !isAllKnown { return t("direction.cover.unknown") }
        return t(coverage.isWhole ? "direction.cover.whole" : "direction.cover.title", ["n": .count(coverage.remarks.count)])
    }

    private var isAllKnown: Bool {
        Group.allCases.allSatisfy { group in nothing(in: group) == nil && group.whole.flatMap(\.on).allSatisfy { roadmap.isKnown($0) } }
    }

    func write(to page: inout HTML) {
        page.element("h1", text: title)
        page.element("p", .class("lead"), text: t(coverage.isWhole && isAllKnown ? "direction.cover.whole.lead" : "direction.cover.lead"))
        if !roadmap.isInternal { page.element("p", .class("small quiet"), text: t("direction.cover.public")) }
        for group in Group.allCases { section(group, &page) }
        page.element("details", .class("rule")) { page in
            page.element("summary", text: t("direction.cover.rules"))
            for rule in Self.rules { page.element("p", text: t(rule, Self.limits)) }
        }
    }

    private static let rules: [TextKey] = [
        "direction.cover-rule.doing", "direction.cover-rule.money", "direction.cover-rule.time", "direction.cover-rule.around",
    ]
    private static let limits: KeyValuePairs<String, TextValue> = [
        "silence": .count(Action.silence), "soon": .count(TakenMeans.soon), "months": .count(Benefit.rhythm[0]), "patience": .count(Idea.patience),
    ]

    private func section(_ group: Group, _ page: inout HTML) {
        let remarks = group.rules.flatMap { coverage.remarks($0) }
        page.element("section", .class("cover-group"), .aria(.labelledby, "ryhma-\(group.rawValue)")) { page in
            page.element("h2", .id("ryhma-\(group.rawValue)")) { page in
                page.text(t(TextKey(family: "direction.cover-group", group)))
                if !remarks.isEmpty { page.element("span", .class("quiet"), text: " \(remarks.count)") }
            }
            if let nothing = nothing(in: group), remarks.isEmpty { return page.element("p", .class("nothing"), text: t(nothing)) }
            guard !remarks.isEmpty else { return whole(group, &page) }
            page.element("ul", .class("cover-list")) { page in
                for rule in group.rules { list(coverage.remarks(rule), &page) }
            }
        }
    }

    /// Nothing is praised that nobody can know.
    private func whole(_ group: Group, _ page: inout HTML) {
        for (words, facts) in group.whole {
            let unknown = facts.filter { !roadmap.isKnown($0) }
            if unknown.isEmpty {
                page.element("p", .class("quiet")) { page in
                    page.element("span", .class("better"), .aria(.hidden, "true"), text: "✓ ")
                    page.text(t(words))
                }
            }
            for fact in unknown {
                page.element("p", .class("nothing"), text: t(TextKey(family: "direction.cover-unknown", fact)))
            }
        }
    }

    /// Many that say the same are one sentence with their names; of others the first: more is read by nobody.
    private func list(_ remarks: [Coverage.Remark], _ page: inout HTML) {
        if remarks.count > Self.few, let many = remarks.first?.rule.many {
            return page.element("li") { page in page.sentence(t(many, ["names": Visit.a]), { names(remarks, &$0) }) }
        }
        for remark in remarks.prefix(Self.most) { page.element("li") { $0.add(RemarkLine(visit: visit, roadmap: roadmap, remark: remark)) } }
        guard remarks.count > Self.most else { return }
        page.element("li", .class("quiet"), text: t("direction.cover.more", ["n": .count(remarks.count - Self.most)]))
    }

    private func names(_ remarks: [Coverage.Remark], _ page: inout HTML) {
        for (index, remark) in remarks.enumerated() {
            if index > 0 { page.text(", ") }
            page.sentence(t("alive.quoted", ["name": Visit.a])) { page in
                switch remark.subject {
                case .action(let action): page.link(action, visit)
                case .theme(let theme): page.link(theme, visit)
                default: break
                }
            }
        }
    }

    private static let few = 3
    private static let most = 30
}

extension Coverage.Rule {
    /// One sentence for many, where each would say no more than its name.
    fileprivate var many: TextKey? {
        switch self {
        case .actionWithoutGoal, .actionWithoutNeed, .actionWithoutOwner, .actionWithoutMoney, .actionWithoutBudget, .actionWithoutBenefit,
            .actionWithoutIndicator, .actionWithoutBaseline, .themeWithoutAction, .themeWithoutOwner, .themeWithoutTarget:
            TextKey(family: "direction.cover-many", self)
        default: nil
        }
    }
}

extension CoveragePage {
    /// Where there is nothing to look at, nothing is praised.
    private func nothing(in group: Group) -> TextKey? {
        switch group {
        case .decisions where roadmap.decisions.isEmpty: "direction.decisions.none"
        case .goals where roadmap.pursued.isEmpty: "direction.goals.none"
        case .doing where roadmap.actions.isEmpty, .actions where roadmap.actions.isEmpty, .time where roadmap.actions.isEmpty:
            "direction.point-open.actions"
        case .around where roadmap.needs.isEmpty: "direction.needs.none.visitor"
        default: nil
        }
    }
}

/// One remark as a sentence.
struct RemarkLine: View {
    let visit: Visit
    let roadmap: Roadmap
    let remark: Coverage.Remark

    private var t: Translator { visit.t }

    func write(to page: inout HTML) {
        switch remark.subject {
        case .goal(let goal): page.sentence(sentence, { $0.link(goal, visit) })
        case .action(let action):
            // To do it again and to spread it are two things.
            let isRepeated = remark.rule == .pilotNotCarriedOn && action.pilot?.verdict?.outcome == .repeat
            page.sentence(isRepeated ? t("direction.cover-repeat", ["name": Visit.a]) : sentence, { $0.link(action, visit) })
        case .waiting(let action, let days):
            page.sentence(t(TextKey(family: "direction.cover", remark.rule), ["name": Visit.a, "n": .count(days)]), { $0.link(action, visit) })
        case .unmeasured(let benefit, let action, let days):
            page.sentence(
                t("direction.cover.measurementLate", ["name": Visit.a, "benefit": Visit.b, "n": .count(days)]), { $0.link(action, visit) },
                { $0.written(benefit.text, visit) })
        case .theme(let theme): page.sentence(sentence, { $0.link(theme, visit) })
        case .need(let need): page.sentence(sentence, { $0.link(need, visit) })
        case .load(let load): self.load(load, &page)
        case .late(let action, let measured, let term):
            page.sentence(
                t("direction.cover.benefitAfterTerm", ["name": Visit.a, "measured": .day(measured), "term": .day(term)]), { $0.link(action, visit) })
        case .cut(let cut): TakenMeansLine(visit: visit, roadmap: roadmap, cut: cut).write(to: &page)
        case .short(let goal, let actions, let all):
            page.sentence(
                t(
                    "direction.cover.goalWithoutMoney",
                    ["name": Visit.a, "n": .count(actions.count), "of": .count(all), "euros": .text(GoalCost(actions).words(t))]),
                { $0.link(goal, visit) })
            links(actions, &page)
        case .idea(let idea, let days):
            page.sentence(t("direction.cover.ideaUnanswered", ["name": Visit.a, "n": .count(days)])) { page in
                page.element("a", .href(visit.address("tarpeet", fragment: "ehdotus-\(idea.id)"))) { $0.written(idea.title, visit) }
            }
        case .change(let change, let actions):
            page.sentence(t("direction.cover.changeUnanswered", ["name": Visit.a, "n": .count(actions.count)]), { $0.link(change, visit) })
        }
    }

    private var sentence: String { t(TextKey(family: "direction.cover", remark.rule), ["name": Visit.a]) }

    private func load(_ load: Workload, _ page: inout HTML) {
        let values: KeyValuePairs<String, TextValue> = [
            "sector": Visit.a, "year": .text(String(load.year)), "asked": .count(load.asked), "free": .count(load.free ?? 0),
        ]
        page.sentence(
            load.free == nil ? t("direction.cover.timeUnknown", values) : t("direction.cover.sectorOverloaded", values),
            { $0.written(load.sector, visit) })
        page.element("span", .class("small quiet"), text: " " + t("direction.cover.most"))
        links(Array(load.actions.prefix(3)), &page)
    }

    private func links(_ actions: [Revision<Action>], _ page: inout HTML) {
        page.element("span", .class("small quiet")) { page in
            page.text(" ")
            for (index, action) in actions.enumerated() {
                if index > 0 { page.text(", ") }
                page.link(action, visit)
            }
            page.text(".")
        }
    }
}
