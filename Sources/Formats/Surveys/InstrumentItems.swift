import Domain

/// Reads the sections of an instrument with their items of every kind.
struct InstrumentItems {
    private let groups: [String]
    private let themes: [String]
    /// Items that were read, in the file's order, with the row of items that each asks after.
    private var items: [Item] = []
    private var depths: [Item.ID: Int] = [:]

    private static let words = [
        "id", "kind", "groups", "pulse", "text", "wordings", "help", "required", "ask-if", "concordance", "origin",
    ]
    private static let ownWords: [String: [String]] = [
        "statement": ["theme"], "single": ["options", "dont-know"], "multiple": ["options", "most"], "ranking": ["options", "places"],
        "number": ["bins", "dont-know"], "text": ["long"],
    ]
    private static let mostItems = 200
    private static let mostColumns = 400
    private static let mostOptions = 40

    static func read(_ place: YAMLPlace, groups: [String], themes: [String]) -> ([InstrumentSection], [Item]) {
        var reader = InstrumentItems(groups: groups, themes: themes)
        let sections = place.list(upTo: 40).map { reader.section($0) }
        place.unique(sections.map(\.key))
        place.unique(reader.items.map(\.id))
        if reader.items.count > mostItems { place.note(.tooMany(limit: mostItems)) }
        if reader.items.reduce(0, { $0 + $1.columns().count }) > mostColumns { place.note(.tooMany(limit: mostColumns)) }
        return (sections, reader.items)
    }

    private init(groups: [String], themes: [String]) {
        self.groups = groups
        self.themes = themes
    }

    private mutating func section(_ place: YAMLPlace) -> InstrumentSection {
        let object = place.object("key", "name", "lead", "items")
        let section = InstrumentSection(
            key: object["key"].key(), name: InstrumentFile.wording(object["name"]),
            lead: object["lead"].ifWritten.map(InstrumentFile.wording) ?? LocalText())
        for entry in object["items"].list(upTo: Self.mostItems) {
            let item = item(entry, in: section.key)
            depths[item.id] = (item.askIf.flatMap { depths[$0.item] } ?? 0) + 1
            if depths[item.id, default: 0] > AskIf.deepest { entry.note(.tooLongRow(limit: AskIf.deepest)) }
            items.append(item)
        }
        return section
    }

    private func item(_ place: YAMLPlace, in section: String) -> Item {
        let kind = place.glimpse("kind") ?? ""
        if place.isMapping, Self.ownWords[kind] == nil {
            place.object(known: [])["kind"].note(kind.isEmpty ? .missing : .notOneOf(Self.ownWords.keys.sorted()))
        }
        let object = place.object(known: Self.words + (Self.ownWords[kind] ?? Self.ownWords.values.flatMap { $0 }))
        let askIf = object["ask-if"].ifWritten.map(askIf)
        let (asked, pulse) = groups(object, askIf?.item)
        return Item(
            id: InstrumentFile.id(in: object["id"]), section: section, text: InstrumentFile.wording(object["text"]),
            wordings: wordings(object["wordings"], asked), help: object["help"].ifWritten.map(InstrumentFile.wording) ?? LocalText(),
            isRequired: object["required"].ifWritten?.bool() ?? false, groups: asked, pulse: pulse, kind: self.kind(kind, object), askIf: askIf,
            concordance: object["concordance"].ifWritten.flatMap(concordance), origin: object["origin"].ifWritten.flatMap(concordance))
    }

    /// Who asks after another item is asked of the same people.
    private func groups(_ object: YAMLObject, _ parent: Item.ID?) -> (asked: [String], pulse: [String]) {
        guard let parent else {
            let asked = InstrumentFile.known(object["groups"], of: groups)
            return (asked, object["pulse"].ifWritten.map { InstrumentFile.known($0, of: asked) } ?? [])
        }
        for place in [object["groups"], object["pulse"]] { place.ifWritten?.note(.otherGroups(parent)) }
        let item = items.first { $0.id == parent }
        return (item?.groups ?? [], item?.pulse ?? [])
    }

    private func wordings(_ place: YAMLPlace, _ asked: [String]) -> [String: LocalText] {
        guard let place = place.ifWritten else { return [:] }
        let object = place.object(known: asked.isEmpty ? groups : asked)
        return object.dictionary(InstrumentFile.wording)
    }

    private func askIf(_ place: YAMLPlace) -> AskIf {
        let object = place.object("item", "options")
        let (id, keys) = (object["item"].word(), object["options"].words(upTo: Self.mostOptions))
        object["options"].unique(keys)
        if object["options"].node != nil, keys.isEmpty { object["options"].note(.missing) }
        guard let item = items.first(where: { $0.id == id }) else {
            if !id.isEmpty { object["item"].note(.looksForward(id)) }
            return AskIf(item: id, options: keys)
        }
        switch item.kind {
        case .statement, .single, .multiple:
            for key in keys where !key.isEmpty && !item.answersByKey(key) { object["options"].note(.noSuch(key)) }
        case .ranking, .number, .text: object["item"].note(.cannotBeLookedAt(id))
        }
        return AskIf(item: id, options: keys)
    }

    private func concordance(_ place: YAMLPlace) -> Concordance? {
        let object = place.object(known: Concordance.Kind.allCases.map(\.rawValue))
        guard let key = object.keys.first, object.keys.count == 1, let kind = Concordance.Kind(rawValue: key) else {
            if place.isMapping { place.note(.notCount(1)) }
            return nil
        }
        return Concordance(kind, of: InstrumentFile.id(in: object[key]))
    }

    // MARK: Kinds

    private func kind(_ name: String, _ object: YAMLObject) -> Item.Kind {
        switch name {
        case "statement": return .statement(theme: InstrumentFile.theme(in: object["theme"], of: themes))
        case "single": return .single(choices(object, canBeUnknown: true))
        case "multiple":
            let choices = choices(object)
            return .multiple(choices, most: object["most"].integer(in: 2...max(2, choices.options.count)) ?? 2)
        case "ranking":
            let choices = choices(object)
            return .ranking(choices, places: object["places"].integer(in: 1...max(1, min(10, choices.options.count))) ?? 1)
        case "number": return .number(bins(object))
        default: return .text(isLong: object["long"].ifWritten?.bool() ?? false)
        }
    }

    private func choices(_ object: YAMLObject, canBeUnknown: Bool = false) -> Choices {
        let place = object["options"]
        let options = place.list(upTo: Self.mostOptions).map { entry in
            let object = entry.object("key", "text", "alone")
            let key = object["key"].key()
            // It would be read as "don't know".
            if key == "eos" { object["key"].note(.badKey) }
            return ItemOption(key: key, text: InstrumentFile.wording(object["text"]), isAlone: object["alone"].ifWritten?.bool() ?? false)
        }
        place.unique(options.map(\.key))
        if place.isList, options.count < 2 { place.note(.notCount(2)) }
        return Choices(options, hasDontKnow: canBeUnknown && object["dont-know"].ifWritten?.bool() ?? false)
    }

    private func bins(_ object: YAMLObject) -> Bins {
        let place = object["bins"].object("starts", "most", "unit")
        let starts = place["starts"].list(upTo: Self.mostOptions).map { $0.integer(in: -1_000_000...1_000_000_000) ?? 0 }
        if place["starts"].isList, starts.count < 2 { place["starts"].note(.notCount(2)) }
        if !zip(starts, starts.dropFirst()).allSatisfy(<) { place["starts"].note(.notAscending) }
        let most = place["most"].integer(in: (starts.last ?? 0)...2_000_000_000)
        return Bins(
            starts: starts.sorted(), most: most ?? starts.max() ?? 0, unit: place["unit"].ifWritten.map(InstrumentFile.wording) ?? LocalText(),
            hasDontKnow: object["dont-know"].ifWritten?.bool() ?? false)
    }
}
