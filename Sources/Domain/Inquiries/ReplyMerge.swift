/// Two people changed one reply at once. What either left as it was takes what the other wrote; only what both changed is asked.
package struct ReplyMerge: Hashable, Sendable {
    /// The two together; where both changed the same, what stands in `mine`.
    package let content: ReplyContent
    /// Items that both changed, each in another way, in the questionnaire's order.
    package let clashes: [Item]
    /// Items that the other changed and this one left alone, in the questionnaire's order.
    package let taken: [Item]
    /// Both chose how the answer may be shown, each in another way.
    package let isConsentClash: Bool

    /// - Parameters:
    ///   - base: the version that both began with; empty for none.
    ///   - mine: what is saved now.
    ///   - theirs: what was saved meanwhile.
    package init(base: ReplyContent, mine: ReplyContent, theirs: ReplyContent, items: [Item]) {
        var content = mine
        var (clashes, taken) = ([Item](), [Item]())
        for item in items {
            let (was, own, other) = (base.answer(to: item), mine.answer(to: item), theirs.answer(to: item))
            guard own != other, other != was else { continue }
            if own == was {
                content.take(item, from: theirs)
                taken.append(item)
            } else {
                clashes.append(item)
            }
        }
        isConsentClash = mine.consent != theirs.consent && mine.consent != base.consent && theirs.consent != base.consent
        if mine.consent == base.consent { content.consent = theirs.consent }
        if mine.confirmer == base.confirmer || mine.confirmer.isEmpty { content.confirmer = theirs.confirmer }
        (self.content, self.clashes, self.taken) = (content, clashes, taken)
    }

    /// Nothing has to be asked.
    package var isClean: Bool { clashes.isEmpty && !isConsentClash }
}

extension ReplyContent {
    /// What stands in the fields of an item; boxes in any order.
    fileprivate func answer(to item: Item) -> [String: [String]] {
        Dictionary(uniqueKeysWithValues: item.formFields.compactMap { name in fields[name].map { (name, $0.sorted()) } })
    }

    /// Answers an item as another version does.
    package mutating func take(_ item: Item, from other: ReplyContent) {
        for name in item.formFields { fields[name] = other.fields[name] }
    }
}

extension Item {
    /// The names of its fields in a form: `C1`; of a ranking `C5.tieto`, a field an option.
    fileprivate var formFields: [String] {
        guard case .ranking(let choices, _) = kind else { return [id] }
        return choices.options.map { "\(id).\($0.key)" }
    }
}
