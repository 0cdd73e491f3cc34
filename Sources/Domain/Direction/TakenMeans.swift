/// A goal that was approved, and whose money was cut soon after.
package struct TakenMeans: Hashable, Sendable {
    package let goal: Revision<Goal>
    package let approval: Revision<Decision>
    package let cut: Revision<Decision>

    /// Days between the two.
    package var days: Int { cut.day.number - approval.day.number }

    /// A cut this soon after the approval takes its means. Unit: days.
    package static let soon = 90
}

extension Roadmap {
    /// Every cut that followed the approval of a goal within ninety days, the newest cut first.
    ///
    /// A cut that a later decision on the same goal made good for the same year is none any more.
    package var takenMeans: [TakenMeans] {
        let past = decisions.filter { $0.day <= day }
        return pursued.flatMap { goal in
            let own = past.filter { $0.goals.contains(goal.id) }
            return own.filter { $0.content.isCut && !isMadeGood($0, by: own) }.compactMap { cut in
                approval(before: cut, in: own).map { TakenMeans(goal: goal, approval: $0, cut: cut) }
            }
        }.sorted { ($1.cut.day, $0.goal.code) < ($0.cut.day, $1.goal.code) }
    }

    /// The nearest one before it.
    private func approval(before cut: Revision<Decision>, in decisions: [Revision<Decision>]) -> Revision<Decision>? {
        decisions.filter { decision in
            let days = cut.day.number - decision.day.number
            return decision.kind == .approval && (1...TakenMeans.soon).contains(days)
        }.max { ($0.day, $0.id) < ($1.day, $1.id) }
    }

    private func isMadeGood(_ cut: Revision<Decision>, by decisions: [Revision<Decision>]) -> Bool {
        guard let change = cut.money else { return false }
        return decisions.contains { $0.day > cut.day && $0.money?.year == change.year && ($0.money?.to ?? 0) >= change.from }
    }
}

extension Decision {
    /// It takes money away: by its figures, or where it has none by its kind.
    package var isCut: Bool { money?.isCut ?? (kind == .savings) }
}
