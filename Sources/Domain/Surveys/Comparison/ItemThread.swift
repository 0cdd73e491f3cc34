/// One question over several rounds: which item it is in each, and where its words changed.
package struct ItemThread: Hashable, Sendable {
    /// As the newest round that asked it words it.
    package let item: Item
    /// By round, oldest first; nil where a round did not ask it.
    package let items: [Item?]
    /// By round: how the item there became the one of the next round that asked it; `.same` for the newest.
    package let links: [Concordance.Kind]

    /// Rounds that asked it in the same words, oldest first within a stretch, the newest stretch first.
    package var stretches: [[Int]] {
        var stretches: [[Int]] = []
        for round in items.indices.reversed() where items[round] != nil {
            if stretches.isEmpty || links[round] != .same { stretches.append([]) }
            stretches[stretches.count - 1].insert(round, at: 0)
        }
        return stretches
    }

    /// The rounds after which the words changed, oldest first, and how.
    package var breaks: [(round: Int, kind: Concordance.Kind)] {
        items.indices.filter { items[$0] != nil && links[$0] != .same }.map { ($0, links[$0]) }
    }
}

extension ItemThread {
    /// What some rounds asked, followed back through the versions of their instruments; texts are left out.
    ///
    /// - Parameter rounds: oldest first.
    /// - Returns: in the order of the newest instrument, then what is not asked any more.
    static func all(of rounds: [RoundResults]) -> [ItemThread] {
        var threads: [Open] = []
        for (place, round) in rounds.enumerated().reversed() {
            let asked = Set(round.labels.flatMap(\.statements))
            var taken: Set<Item.ID> = []
            for index in threads.indices {
                guard let (kind, old) = threads[index].current.origin(from: threads[index].instrument, in: round.instrument),
                    taken.insert(old.id).inserted
                else { continue }
                threads[index].follow(old, kind, in: round.instrument, at: asked.contains(old.id) ? place : nil)
            }
            for item in round.instrument.items where !item.isText && asked.contains(item.id) && !taken.contains(item.id) {
                threads.append(Open(item, in: round.instrument, at: place, of: rounds.count))
            }
        }
        return threads.map(\.thread)
    }

    /// A thread on its way back.
    private struct Open {
        let newest: Item
        var current: Item
        var instrument: Instrument
        var items: [Item?]
        var links: [Concordance.Kind]
        /// What happened to the words since the last round that asked it.
        var pending = Concordance.Kind.same

        init(_ item: Item, in instrument: Instrument, at place: Int, of count: Int) {
            (newest, current, self.instrument) = (item, item, instrument)
            items = Array(repeating: nil, count: count)
            links = Array(repeating: .same, count: count)
            items[place] = item
        }

        mutating func follow(_ old: Item, _ kind: Concordance.Kind, in instrument: Instrument, at place: Int?) {
            (current, self.instrument) = (old, instrument)
            if kind != .same { pending = kind }
            guard let place else { return }
            (items[place], links[place], pending) = (old, pending, .same)
        }

        var thread: ItemThread { ItemThread(item: newest, items: items, links: links) }
    }
}

extension Item {
    /// Which item of an earlier instrument it comes from, and what became of its words.
    ///
    /// Between versions, and between a copy and what it was copied from, the file says it, but *same* holds for the same words only; where it
    /// says nothing, equal words under the same id are the same item. Across other instruments nothing else is even a change of words.
    func origin(from later: Instrument, in earlier: Instrument) -> (kind: Concordance.Kind, old: Item)? {
        let isOwnPast = later.id == earlier.id
        let isCopy = later.origin?.id == earlier.id
        if let said = isOwnPast && later.version > earlier.version ? concordance : isCopy ? origin : nil {
            guard let old = earlier.item(said.old) else { return nil }
            return (said.kind != .same || asksSame(as: old) ? said.kind : .reworded, old)
        }
        guard let old = earlier.item(id) else { return nil }
        if reads(like: old) { return (.same, old) }
        return isOwnPast ? (.reworded, old) : nil
    }

    /// The same question with the same answers.
    private func reads(like other: Item) -> Bool { text == other.text && kind == other.kind }
}
