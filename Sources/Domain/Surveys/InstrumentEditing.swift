extension Instrument {
    /// The same with some parts replaced.
    package func changed(
        id: String? = nil, version: Int? = nil, name: LocalText? = nil, author: String? = nil, source: LocalText? = nil,
        instruction: LocalText? = nil, groups: [AskedGroup]? = nil, sections: [InstrumentSection]? = nil, items: [Item]? = nil,
        origin: InstrumentReference? = nil
    ) -> Instrument {
        Instrument(
            id: id ?? self.id, version: version ?? self.version, answeredBy: answeredBy, name: name ?? self.name, author: author ?? self.author,
            licence: licence, source: source ?? self.source, scale: scale, dontKnow: dontKnow, instruction: instruction ?? self.instruction,
            groups: groups ?? self.groups, themes: themes, sections: sections ?? self.sections, items: items ?? self.items,
            openQuestion: openQuestion,
            origin: origin ?? self.origin)
    }

    /// A questionnaire of one's own that begins as this one: every item is the one it was until somebody says otherwise.
    package func copy(id: String, name: LocalText, author: String) -> Instrument {
        changed(
            id: id, version: 1, name: name, author: author, items: items.map(\.copied), origin: InstrumentReference(id: self.id, version: version))
    }

    /// The draft of the next version: every item is the one it was until somebody says otherwise.
    package var nextVersion: Instrument {
        changed(version: version + 1, items: items.map { $0.changed(concordance: Concordance(.same, of: $0.id)) })
    }

    /// The item takes the place of the one with `id`, or comes last of its section where there is none.
    package func replacing(_ id: Item.ID?, with item: Item) -> Instrument {
        guard let id, let place = items.firstIndex(where: { $0.id == id }), items[place].section == item.section else {
            return changed(items: items.filter { $0.id != id } + [item]).inOrder
        }
        var changed = items
        changed[place] = item
        return self.changed(items: changed).inOrder
    }

    package func without(_ id: Item.ID) -> Instrument { changed(items: items.filter { $0.id != id }) }

    /// Items that are asked only after certain answers to the item.
    package func asked(after id: Item.ID) -> [Item] { items.filter { $0.askIf?.item == id } }

    /// One place up or down among the items of its section.
    package func moved(_ id: Item.ID, up isUp: Bool) -> Instrument {
        guard let item = item(id) else { return self }
        let places = items.indices.filter { items[$0].section == item.section }
        guard let here = places.firstIndex(where: { items[$0].id == id }), places.indices.contains(here + (isUp ? -1 : 1)) else { return self }
        var moved = items
        moved.swapAt(places[here], places[here + (isUp ? -1 : 1)])
        return changed(items: moved)
    }

    /// Those who ask after another item are asked of its groups, and items stand in the order of their sections.
    private var inOrder: Instrument {
        let sorted = sections.flatMap { section in items.filter { $0.section == section.key } }
        var done: [Item] = []
        for item in sorted {
            let parent = item.askIf.flatMap { askIf in done.first { $0.id == askIf.item } }
            done.append(parent.map { item.changed(groups: $0.groups, pulse: $0.pulse) } ?? item)
        }
        return changed(items: done)
    }

    /// A free id: `K1`, `K2`…
    package var freeItemID: Item.ID {
        var number = items.count + 1
        while items.contains(where: { $0.id == "K\(number)" }) { number += 1 }
        return "K\(number)"
    }

    /// Texts that respondents read and that are not written in a language.
    package func lacking(_ language: Language) -> Int {
        let texts =
            [name, dontKnow, instruction] + scale + groups.flatMap { [$0.name, $0.instruction] } + sections.map(\.name)
            + items.flatMap { [$0.text, $0.help] + $0.wordings.values + $0.options.map(\.text) }
        return texts.count { !$0.isEmpty && $0[language] == nil }
    }
}

extension Item {
    fileprivate var copied: Item {
        Item(
            id: id, section: section, text: text, wordings: wordings, help: help, isRequired: isRequired, groups: groups, pulse: pulse, kind: kind,
            askIf: askIf, origin: Concordance(.same, of: id))
    }

    package func changed(groups: [String]? = nil, pulse: [String]? = nil, concordance: Concordance? = nil, origin: Concordance? = nil) -> Item {
        Item(
            id: id, section: section, text: text, wordings: wordings, help: help, isRequired: isRequired, groups: groups ?? self.groups,
            pulse: pulse ?? self.pulse, kind: kind, askIf: askIf, concordance: concordance ?? self.concordance, origin: origin ?? self.origin)
    }
}
