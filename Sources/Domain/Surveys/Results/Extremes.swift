/// The strongest and the weakest of some scores, by one published rule (`docs/results.md`) for every heading that names them.
///
/// Scores that read the same with one decimal are equal. Where two share a place both are named; where more do, nobody is. Ends that lie no
/// further apart than chance would explain are none.
package struct Extremes<Item> {
    /// One or two of them, or none where more than two share the place; in the order they came in.
    package let strongest: Place?
    package let weakest: Place?

    package struct Place {
        package let items: [Item]
        /// 1.0…5.0, as it is read: one decimal.
        package let mean: Double
    }

    /// Nil where all read the same, the highest and the lowest cannot be told apart, or neither end can be named.
    ///
    /// - Parameter scores: with their standard errors.
    package init?(_ scores: [(item: Item, mean: Double, error: Double)]) {
        let shown = scores.map { ($0.item, tenths: Int(($0.mean * 10).rounded())) }
        guard let top = scores.max(by: { $0.mean < $1.mean }), let bottom = scores.min(by: { $0.mean < $1.mean }),
            top.mean - bottom.mean > 1.96 * (top.error * top.error + bottom.error * bottom.error).squareRoot()
        else { return nil }
        guard let high = shown.map(\.tenths).max(), let low = shown.map(\.tenths).min(), high > low else { return nil }
        func place(_ tenths: Int) -> Place? {
            let items = shown.filter { $0.tenths == tenths }.map(\.0)
            return items.count > Self.mostNamed ? nil : Place(items: items, mean: Double(tenths) / 10)
        }
        strongest = place(high)
        weakest = place(low)
        if strongest == nil && weakest == nil { return nil }
    }

    private static var mostNamed: Int { 2 }

    private init(strongest: Place?, weakest: Place?) {
        self.strongest = strongest
        self.weakest = weakest
    }

    /// The same by their names.
    package func named<Name>(_ name: (Item) -> Name) -> Extremes<Name> {
        func place(_ place: Place?) -> Extremes<Name>.Place? {
            place.map { Extremes<Name>.Place(items: $0.items.map(name), mean: $0.mean) }
        }
        return Extremes<Name>(strongest: place(strongest), weakest: place(weakest))
    }
}

extension RoundResults {
    /// Whose scores the headings, the board and the present mode tell: staff's where it was asked beside others, or the only group's; and
    /// everyone's where that group is shown by itself in half of its themes at most, for it is then mostly shown together with others.
    package var telling: Voice {
        guard !groups.isEmpty else { return .open }
        let first = groups.first { $0.key == AskedGroup.staff } ?? groups[0]
        let own = scores(.beginning([first.key]))
        let shown = own.count { $0.figure.score != nil }
        guard shown * 2 <= own.count, scores(.everyone).count(where: { $0.figure.score != nil }) > shown else { return .beginning([first.key]) }
        return .everyone
    }
}
