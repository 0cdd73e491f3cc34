import Domain

/// A small path in which nothing is missing; tests take things away.
struct WholePath {
    var roadmap: Roadmap
    private var number: Int64 = 100

    static let organisation = Organisation.ID(1)
    static let day = Day("2026-11-20") ?? Day(number: 0)
    static let noon = Instant(milliseconds: 1_795_168_800_000)

    init() {
        roadmap = Roadmap(day: Self.day, zone: .helsinki, isInternal: true)
        roadmap.strategy = revision(
            Strategy(
                name: LocalText(fi: "Arki sujuu"), starts: Day("2025-06-01"), ends: Day("2029-05-31"),
                guide: Strategy.Guide(leader: LocalText(fi: "Kehittämispäällikkö"), rhythm: 6, reviewed: Day("2026-06-15")),
                free: [Strategy.FreeTime(sector: LocalText(fi: "Kulttuuri", sv: "Kultur"), days: 100)]))
        roadmap.themes = [
            revision(
                Theme(
                    key: "asukas", isOwn: false, name: LocalText(fi: "Asukas"), sentence: LocalText(fi: "…"),
                    target: TargetLevel(tenths: 38, year: 2029), owner: ThemeOwner(name: LocalText(fi: "Viestintä"))))
        ]
        roadmap.goals = [revision(Goal(code: "G1", name: LocalText(fi: "Arki sujuu ajasta riippumatta")))]
        roadmap.bodies = [revision(Body(name: LocalText(fi: "Kunnanvaltuusto")))]
        add(action)
    }

    /// Whole, with forty days a year.
    var action: Action {
        Action(
            title: LocalText(fi: "Avaimettomat tilat"), theme: "asukas", phase: .going, need: LocalText(fi: "Avain pitää hakea."),
            owner: ActionOwner(sector: LocalText(fi: "Kulttuuri")), starts: MonthOrDay("2026-01"), ends: MonthOrDay("2027-12"),
            indicator: Indicator(text: LocalText(fi: "Tiloja"), baseline: 1), money: Money(once: 38_000, days: 80), goals: roadmap.goals.map(\.id),
            publishedAt: Self.noon)
    }

    mutating func revision<Content>(_ content: Content, at: Instant = Self.noon) -> Revision<Content> {
        number += 1
        return Revision(
            id: ID(number), organisation: Self.organisation, number: 1, at: at, actor: nil, reason: "", content: content)
    }

    /// With money for this year and the next, and a benefit that nobody has measured yet.
    mutating func add(_ action: Action, at: Instant = Self.noon) {
        let added = revision(action, at: at)
        roadmap.actions.append(added)
        let years = [2026, 2027].map { Budget.Year(year: $0, plan: .init(once: 19_000)) }
        roadmap.budgets.append(revision(Budget(action: added.id, years: years)))
        roadmap.benefits.append(revision(Benefit(action: added.id, text: LocalText(fi: "Avainta ei enää haeta"))))
    }

    mutating func add(_ need: Need) -> Revision<Need> {
        let added = revision(need)
        roadmap.needs.append(added)
        return added
    }

    /// A decision on the first goal.
    mutating func decide(_ day: String, _ kind: Decision.Kind, _ money: Decision.MoneyChange? = nil) {
        let decision = Decision(
            madeBy: roadmap.bodies[0].id, day: Day(day) ?? Self.day, section: "71", text: LocalText(fi: "Päätös"), kind: kind,
            goals: [roadmap.goals[0].id], money: money)
        roadmap.decisions = (roadmap.decisions + [revision(decision)]).sorted { $0.day > $1.day }
    }

    /// The path with its action changed.
    func changing(_ change: (inout Action) -> Void) -> Roadmap {
        var roadmap = roadmap
        let old = roadmap.actions[0]
        var action = old.content
        change(&action)
        roadmap.actions[0] = Revision(
            id: old.id, organisation: old.organisation, number: 2, at: old.at, actor: nil, reason: "", content: action)
        return roadmap
    }

    func changing(strategy change: (inout Strategy) -> Void) -> Roadmap {
        var roadmap = roadmap
        guard let old = roadmap.strategy else { return roadmap }
        var strategy = old.content
        change(&strategy)
        roadmap.strategy = Revision(
            id: old.id, organisation: old.organisation, number: 2, at: old.at, actor: nil, reason: "", content: strategy)
        return roadmap
    }
}

extension Roadmap {
    var rules: [Coverage.Rule] { Coverage(self).remarks.map(\.rule) }
}
