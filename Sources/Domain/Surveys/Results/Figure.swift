/// What can be shown of a voice for one statement.
package enum Figure: Hashable, Sendable {
    /// Blocks that lie wholly inside, added up.
    case shown(Pool)
    /// It is shown only together with others: blocks that lie partly inside, never the number inside them.
    case mixed(Mixed)
    /// Too few or too alike.
    case notShown
    case notAsked

    package var pool: Pool? {
        if case .shown(let pool) = self { pool } else { nil }
    }

    package var mixed: Mixed? {
        if case .mixed(let mixed) = self { mixed } else { nil }
    }
}

/// The answers of whole blocks, added up.
package struct Pool: Hashable, Sendable {
    package let counts: Counts
    package let blocks: [Block]
    /// Labels of the voice that were asked and are not counted here, as they are not shown or shown only together with others.
    package let without: [Int]
}

/// Blocks in which a voice is shown together with others.
package struct Mixed: Hashable, Sendable {
    package let blocks: [Block]
    /// People who answered in those blocks, the others included.
    package let people: Int
}
