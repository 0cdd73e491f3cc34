import Domain

/// Reads an instrument's data file (`docs/instruments.md`).
///
/// Square brackets in texts offer the municipality's and the city's word; they are checked here and chosen where the text is shown.
package enum InstrumentFile {
    /// - Throws: everything that is wrong, with place and line.
    package static func read(_ bytes: some Collection<UInt8>) throws(FileProblems) -> Instrument {
        let (instrument, notes) = try opened(bytes)
        try notes.throwIfAny()
        return instrument
    }

    /// A questionnaire that is being made: what is missing or wrong in it is told beside it.
    ///
    /// - Throws: when it is no such file at all.
    package static func draft(_ bytes: some Collection<UInt8>) throws(FileProblems) -> (instrument: Instrument, problems: [FileProblem]) {
        let (instrument, notes) = try opened(bytes)
        do throws(FileProblems) { try notes.throwIfAny() } catch { return (instrument, error.problems) }
        return (instrument, [])
    }

    private static func opened(_ bytes: some Collection<UInt8>) throws(FileProblems) -> (Instrument, ProblemNotes) {
        let notes = ProblemNotes()
        let top = try YAMLFile.open(bytes, notes: notes).object(
            "id", "version", "origin", "answered-by", "name", "author", "licence", "source", "scale", "dont-know", "instruction", "groups", "themes",
            "open-question", "statements", "sections")
        try notes.throwIfAny()
        return (instrument(in: top), notes)
    }

    private static func instrument(in top: YAMLObject) -> Instrument {
        // Statements alone need no sections: each theme is one.
        let isShort = top["sections"].node == nil
        let answeredBy = top["answered-by"].choice(AnsweredBy.self) ?? .people
        let groups = groups(in: top["groups"])
        let themes = isShort ? themes(in: top["themes"]) : top["themes"].ifWritten.map { Self.themes(in: $0) } ?? []
        let (sections, items) = content(of: top, isShort: isShort, groups: groups.map(\.key), themes: themes)
        let asksStatements = items.contains(where: \.isStatement)
        func ifNeeded<Value>(_ key: String, _ isNeeded: Bool, _ none: Value, _ read: (YAMLPlace) -> Value) -> Value {
            isNeeded || top[key].node != nil ? read(top[key]) : none
        }
        return Instrument(
            id: top["id"].key(), version: top["version"].integer(in: 1...9_999) ?? 0, answeredBy: answeredBy, name: wording(top["name"]),
            author: top["author"].word(), licence: top["licence"].word(), source: wording(top["source"]),
            scale: ifNeeded("scale", isShort || asksStatements, [], scale), dontKnow: wording(top["dont-know"]),
            instruction: wording(top["instruction"]), groups: groups, themes: themes, sections: sections, items: items,
            openQuestion: ifNeeded("open-question", isShort, LocalText(), wording), origin: top["origin"].ifWritten.map(origin))
    }

    private static func origin(in place: YAMLPlace) -> InstrumentReference {
        let object = place.object("id", "version")
        return InstrumentReference(id: object["id"].key(), version: object["version"].integer(in: 1...9_999) ?? 0)
    }

    private static func content(
        of top: YAMLObject, isShort: Bool, groups: [String], themes: [InstrumentTheme]
    ) -> ([InstrumentSection], [Item]) {
        guard isShort else {
            top["statements"].ifWritten?.note(.unknownKey)
            return InstrumentItems.read(top["sections"], groups: groups, themes: themes.map(\.key))
        }
        return (
            themes.map { InstrumentSection(key: $0.key, name: $0.name, lead: $0.sentence) },
            statements(in: top["statements"], groups: groups, themes: themes.map(\.key))
        )
    }

    private static func scale(in place: YAMLPlace) -> [LocalText] {
        let steps = place.list()
        if place.node != nil, steps.count != 5 { place.note(.notCount(5)) }
        return steps.map(wording)
    }

    private static func groups(in place: YAMLPlace) -> [AskedGroup] {
        let groups = place.list(upTo: 20).map { entry in
            let object = entry.object("key", "name", "instruction")
            return AskedGroup(key: object["key"].key(), name: wording(object["name"]), instruction: wording(object["instruction"]))
        }
        place.unique(groups.map(\.key))
        return groups
    }

    private static func themes(in place: YAMLPlace) -> [InstrumentTheme] {
        let themes = place.list(upTo: 40).map { entry in
            let object = entry.object("key", "name", "sentence")
            return InstrumentTheme(key: object["key"].key(), name: wording(object["name"]), sentence: wording(object["sentence"]))
        }
        place.unique(themes.map(\.key))
        return themes
    }

    private static func statements(in place: YAMLPlace, groups: [String], themes: [String]) -> [Item] {
        let statements = place.list(upTo: 200).map { entry in
            let object = entry.object("id", "theme", "groups", "pulse", "text")
            let theme = theme(in: object["theme"], of: themes)
            let asked = known(object["groups"], of: groups)
            let pulse = object["pulse"].ifWritten.map { known($0, of: asked) } ?? []
            return Item(
                id: id(in: object["id"]), section: theme, text: wording(object["text"]), groups: asked, pulse: pulse, kind: .statement(theme: theme))
        }
        place.unique(statements.map(\.id))
        return statements
    }

    // MARK: Values

    static func theme(in place: YAMLPlace, of themes: [String]) -> String {
        let theme = place.word()
        if !theme.isEmpty, !themes.contains(theme) { place.note(.noSuch(theme)) }
        return theme
    }

    /// Keys from `allowed`, one or more, each once.
    static func known(_ place: YAMLPlace, of allowed: [String]) -> [String] {
        let keys = place.words()
        for key in keys where !key.isEmpty && !allowed.contains(key) { place.note(.noSuch(key)) }
        place.unique(keys)
        if place.node != nil, keys.isEmpty { place.note(.missing) }
        return keys
    }

    /// An item's id, which is also a form field: a capital letter, then capitals and digits, at most 12; never the name of another field.
    static func id(in place: YAMLPlace) -> String {
        let text = place.word()
        let fits = text.utf8.allSatisfy { (65...90).contains($0) || (48...57).contains($0) }
        if !text.isEmpty, !fits || text.utf8.count > 12 || !(text.first?.isLetter ?? false) {
            place.note(.badStatementID)
        }
        return text
    }

    static func wording(_ place: YAMLPlace) -> LocalText {
        let text = place.localText(limit: 1_000)
        if text.texts.values.contains(where: { !hasGoodAlternatives($0) }) { place.note(.badAlternative) }
        return text
    }

    /// Whether every bracket belongs to one `[first|second]`.
    private static func hasGoodAlternatives(_ text: String) -> Bool {
        var rest = text[...]
        while let open = rest.firstIndex(where: { $0 == "[" || $0 == "]" }) {
            guard rest[open] == "[", let close = rest[open...].firstIndex(of: "]") else { return false }
            let words = rest[rest.index(after: open)..<close].split(separator: "|", omittingEmptySubsequences: false)
            guard words.count == 2, words.allSatisfy({ !$0.isEmpty && !$0.contains("[") }) else { return false }
            rest = rest[rest.index(after: close)...]
        }
        return true
    }
}
