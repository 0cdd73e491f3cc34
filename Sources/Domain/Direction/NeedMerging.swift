/// Two needs that say the same become one, and can be taken apart again: the one that is merged keeps all it said.
extension [Revision<Need>] {
    /// Those that stand for themselves, the heaviest first.
    package var standing: [Revision<Need>] {
        let weights = weights
        return filter { $0.mergedInto == nil }.sorted { (weights[$1.id] ?? 0, $0.id) < (weights[$0.id] ?? 0, $1.id) }
    }

    /// The weight of each.
    package var weights: [Need.ID: Int] {
        var heard = Dictionary(map { ($0.id, $0.content.heard) }, uniquingKeysWith: { one, _ in one })
        for need in self { if let other = need.mergedInto { heard[other, default: 0] += need.content.heard } }
        return Dictionary(map { ($0.id, (heard[$0.id] ?? 0) * $0.content.harm) }, uniquingKeysWith: { one, _ in one })
    }

    package func merged(into need: Need.ID) -> [Revision<Need>] { filter { $0.mergedInto == need } }

    /// How much a need weighs: how often it and those merged into it were heard, times how much it hampers (`docs/path.md`).
    package func weight(of need: Revision<Need>) -> Int { heard(need) * need.harm }

    /// How often it and those merged into it were heard.
    package func heard(_ need: Revision<Need>) -> Int { merged(into: need.id).reduce(need.heard) { $0 + $1.heard } }

    /// What a need can be merged into: others that stand for themselves. One that others were merged into stays.
    package func targets(for need: Need.ID) -> [Revision<Need>] {
        merged(into: need).isEmpty ? standing.filter { $0.id != need } : []
    }
}
