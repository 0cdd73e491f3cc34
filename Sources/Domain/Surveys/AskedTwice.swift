/// Another round is open for the same people: two at once tire them, and they mix them up.
package struct AskedTwice: Hashable, Sendable {
    package let round: Round
    /// Groups of the plan that it asks too.
    package let groups: [PlanGroup]

    /// Every open round that asks a group of the plan, the one that closes first first.
    ///
    /// - Parameter draft: the round that the plan is of; nil for a new one.
    package static func all(_ plan: Plan, draft: Round.ID? = nil, among rounds: [Round], at now: Instant) -> [AskedTwice] {
        rounds.filter { $0.id != draft && $0.takesAnswers(at: now) }.sorted { ($0.closes, $0.id) < ($1.closes, $1.id) }.compactMap { round in
            let keys = round.plan.groups.map(\.wholeKey)
            let groups = plan.groups.filter { group in keys.contains { $0.overlaps(group.wholeKey) } }
            return groups.isEmpty ? nil : AskedTwice(round: round, groups: groups)
        }
    }
}

extension [String] {
    /// One is the other, or a part of it: all staff and one of its sectors.
    fileprivate func overlaps(_ other: [String]) -> Bool { zip(self, other).allSatisfy(==) }
}
