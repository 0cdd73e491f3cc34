import Domain

/// Lists of others that an action can name by code (`Content/data/`): life events, goals of the nation.
package struct CodeLists: Hashable, Sendable {
    package let lifeEvents: [Entry]
    package let nationalGoals: [Entry]

    package struct Entry: Hashable, Sendable {
        /// As its keeper writes it: "KE4.2".
        package let code: String
        package let name: LocalText
    }

    package init(lifeEvents: [Entry] = [], nationalGoals: [Entry] = []) {
        self.lifeEvents = lifeEvents
        self.nationalGoals = nationalGoals
    }

    /// - Parameter file: gives the bytes of `life-events.yaml` and `national-goals.yaml`; a list that is not there is empty.
    /// - Throws: what is wrong in the files.
    package static func read(_ file: (String) -> [UInt8]?) throws(FileProblems) -> CodeLists {
        let notes = ProblemNotes()
        let lists = CodeLists(
            lifeEvents: try entries("life-events.yaml", file, notes), nationalGoals: try entries("national-goals.yaml", file, notes))
        try notes.throwIfAny()
        return lists
    }

    private static func entries(_ name: String, _ file: (String) -> [UInt8]?, _ notes: ProblemNotes) throws(FileProblems) -> [Entry] {
        guard let bytes = file(name) else { return [] }
        let top = try YAMLFile.open(bytes, named: name, notes: notes).object("source", "entries")
        let place = top["entries"]
        let entries = place.list().map { entry in
            let object = entry.object("code", "name")
            return Entry(code: object["code"].word(), name: object["name"].localText(limit: TextLimit.title))
        }
        place.unique(entries.map(\.code))
        return entries
    }
}
