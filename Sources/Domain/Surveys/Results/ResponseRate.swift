/// How many of those who were asked answered.
package struct ResponseRate: Hashable, Sendable {
    package let answered: Int
    package let asked: Int
    /// True where only the greatest number of answers to one statement is known: "at least so many".
    package let isAtLeast: Bool

    /// 0 and up; more than 1 where one person could answer twice.
    package var share: Double { asked == 0 ? 0 : Double(answered) / Double(asked) }
}

extension RoundResults {
    /// Sheets among all who were invited; nil when there were fewer than k.
    package var response: ResponseRate? {
        sheets[.invited].map { ResponseRate(answered: $0, asked: people(.everyone), isAtLeast: false) }
    }

    /// The greatest number of people who answered one statement in blocks wholly inside the voice; nil when there is no such block.
    ///
    /// How many sheets a group sent is not released, only this can be said of it.
    package func response(of voice: Voice) -> ResponseRate? {
        let answered = figures(voice).compactMap { $0.pool?.counts.answered }.max()
        return answered.map { ResponseRate(answered: $0, asked: people(voice), isAtLeast: true) }
    }

    /// How many were asked.
    package func people(_ voice: Voice) -> Int { labels.filter(voice.includes).reduce(0) { $0 + ($1.people ?? 0) } }
}
