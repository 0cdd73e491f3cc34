@testable import Domain

/// A path made by hand: no store behind it.
enum WorthScene {
    static let organisation = Organisation.ID(1)
    static let day = Day(number: 20_777)  // 20.11.2026

    static func revision<Content>(_ number: Int64, _ content: Content) -> Revision<Content> {
        Revision(
            id: ID(number), organisation: organisation, number: 1, at: Instant(milliseconds: 0), actor: nil, reason: "", content: content)
    }

    static func action(_ title: String, phase: Action.Phase = .done, sector: String = "Tekniset palvelut", ends: String? = "2026-04") -> Action {
        Action(
            title: LocalText(fi: title), theme: "tieto", phase: phase, owner: ActionOwner(sector: LocalText(fi: sector)),
            ends: ends.flatMap { MonthOrDay($0) }, indicator: Indicator(text: LocalText(fi: "Osuus"), unit: LocalText(fi: "%"), baseline: 0, now: 31))
    }

    static func path(
        _ actions: [Revision<Action>], benefits: [Benefit] = [], budgets: [Budget] = [], goals: [Revision<Goal>] = []
    ) -> Roadmap {
        Roadmap(
            day: day, zone: .helsinki, isInternal: true, goals: goals, actions: actions,
            benefits: benefits.enumerated().map { revision(Int64(100 + $0), $1) }, budgets: budgets.enumerated().map { revision(Int64(200 + $0), $1) }
        )
    }
}
