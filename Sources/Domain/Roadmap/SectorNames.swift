/// The sectors that a path speaks of, and which of them a name means: one rule for money and for working time (`docs/path.md`).
///
/// A name means the sector of the same name, or the one that it begins with when a role follows: "Konsernipalvelut, talouspäällikkö" and
/// "Konsernipalvelut (talous)" are Konsernipalvelut. A sector of the strategy goes before one that only owners of actions are called by.
package struct SectorNames: Sendable {
    private let ofStrategy: [Known]
    private let ofOwners: [Known]
    /// What the names on the path mean, looked for once each.
    private let meant: [LocalText: LocalText]

    private struct Known: Sendable {
        let name: LocalText
        let lowercased: [Language: String]

        init(_ name: LocalText) {
            self.name = name
            lowercased = name.texts.mapValues { $0.lowercased() }
        }

        func holds(_ other: Known) -> Bool {
            lowercased.contains { language, known in
                guard let own = other.lowercased[language] else { return false }
                return own == known || own.hasPrefix(known + ",") || own.hasPrefix(known + " (")
            }
        }

        var length: Int { lowercased.values.map(\.count).min() ?? 0 }
    }

    package init(_ path: Roadmap) {
        let owners = Set(path.actions.map(\.content.owner.sector)).filter { !$0.isEmpty }
        let contributors = Set(path.actions.flatMap { $0.content.contributors.filter { $0.kind == .sector }.map(\.name) })
        let ofStrategy = (path.strategy?.content.free ?? []).map { Known($0.sector) }
        let ofOwners = owners.map { Known($0) }
        let names = owners.union(contributors).map { ($0, Self.sector($0, ofStrategy, ofOwners)) }
        meant = Dictionary(names.compactMap { name, sector in sector.map { (name, $0) } }, uniquingKeysWith: { one, _ in one })
        (self.ofStrategy, self.ofOwners) = (ofStrategy, ofOwners)
    }

    /// The sector that a name means; nil when the path knows none of that name.
    package func sector(_ name: LocalText) -> LocalText? { meant[name] ?? Self.sector(name, ofStrategy, ofOwners) }

    /// The sector that an owner belongs to: as the owner is written where the path knows no other.
    package func sector(of owner: ActionOwner) -> LocalText { sector(owner.sector) ?? owner.sector }

    private static func sector(_ name: LocalText, _ first: [Known], _ second: [Known]) -> LocalText? {
        let name = Known(name)
        for known in [first, second] {
            if let found = known.filter({ $0.holds(name) }).min(by: { $0.length < $1.length }) { return found.name }
        }
        return nil
    }
}
