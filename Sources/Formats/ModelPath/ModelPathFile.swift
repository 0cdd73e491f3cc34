import Domain

/// Reads a model path's data file.
package enum ModelPathFile {
    /// - Throws: everything that is wrong, with place and line.
    package static func read(_ bytes: some Collection<UInt8>) throws(FileProblems) -> ModelPath {
        let notes = ProblemNotes()
        let top = try YAMLFile.open(bytes, notes: notes).object("id", "version", "name", "author", "licence", "steps")
        let steps = top["steps"].list(upTo: 200).map(step)
        top["steps"].unique(steps.map(\.key))
        let path = ModelPath(
            id: top["id"].key(), version: top["version"].integer(in: 1...9_999) ?? 0, name: top["name"].localText(),
            author: top["author"].word(), licence: top["licence"].word(), steps: steps)
        try notes.throwIfAny()
        return path
    }

    private static func step(_ place: YAMLPlace) -> ModelStep {
        let object = place.object(
            "key", "theme", "suggested-by", "title", "need", "change", "stops", "indicator", "unit", "baseline-question", "small-steps")
        return ModelStep(
            key: object["key"].key(), theme: object["theme"].key(), title: object["title"].localText(limit: TextLimit.title),
            need: object["need"].localText(), change: object["change"].ifWritten.flatMap { $0.choice(Action.Change.self) },
            stopsDoing: object["stops"].ifWritten?.localText() ?? LocalText(), indicator: object["indicator"].localText(limit: TextLimit.title),
            unit: object["unit"].everyLanguage(), baselineQuestion: object["baseline-question"].localText(),
            smallSteps: object["small-steps"].list(upTo: 50).map { $0.localText(limit: TextLimit.title) },
            suggestedBy: object["suggested-by"].words())
    }
}
