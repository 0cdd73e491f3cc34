import Domain

/// What an organisation's path may name, in the words that people read in a spreadsheet.
package struct PathWords: Sendable {
    package var themes: [(key: String, name: LocalText)]
    package var goals: [(id: Goal.ID, code: String)]
    /// Empty for readers who see no names.
    package var people: [(account: Account.ID, name: String)]
    /// Needs that an action may name.
    package var needs: [Need.ID] = []
    /// Actions that a benefit or a budget may belong to.
    package var actions: [Action.ID: LocalText] = [:]
    /// Those of them that everybody reads.
    package var published: Set<Action.ID> = []
    package var lists = CodeLists()
    /// Nothing was decided or measured after it; nil where nobody knows it.
    package var today: Day?
    /// The language that is written; every language is read.
    package var language: Language
    /// The word of the interface under a key such as `roadmap.kind.pilot`.
    package var word: @Sendable (String, Language) -> String

    package init(
        themes: [(key: String, name: LocalText)], goals: [(id: Goal.ID, code: String)] = [], people: [(account: Account.ID, name: String)] = [],
        language: Language, word: @escaping @Sendable (String, Language) -> String
    ) {
        self.themes = themes
        self.goals = goals
        self.people = people
        self.language = language
        self.word = word
    }

    /// The same with keys in the place of words: for programs.
    package var asKeys: PathWords {
        var keys = self
        keys.themes = themes.map { ($0.key, LocalText()) }
        keys.word = { key, _ in key.split(separator: ".").last.map(String.init) ?? key }
        return keys
    }

    /// The key of a theme by its key or its name in any language.
    func theme(_ typed: String) -> String? {
        let typed = typed.lowercased()
        return themes.first { $0.key == typed }?.key ?? themes.first { theme in theme.name.texts.values.contains { $0.lowercased() == typed } }?.key
    }

    func name(ofTheme key: String) -> String {
        themes.first { $0.key == key }?.name.reading(in: language)?.text ?? key
    }

    func word<Choice: RawRepresentable<String>>(family: String, _ choice: Choice, _ language: Language? = nil) -> String {
        word("\(family).\(choice.rawValue)", language ?? self.language)
    }

    /// The choice that a word means in any language.
    func choice<Choice: RawRepresentable<String> & CaseIterable>(family: String, _ typed: String) -> Choice? {
        let typed = typed.lowercased()
        return Choice.allCases.first { choice in
            choice.rawValue == typed || Language.allCases.contains { word("\(family).\(choice.rawValue)", $0).lowercased() == typed }
        }
    }
}
