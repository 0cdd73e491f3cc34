import Domain

/// The year that a new municipality is offered: the occasions of `Content/data/vuosikello.yaml`.
package enum YearFile {
    /// - Parameter year: in which they first come.
    /// - Throws: `FileProblems` with place and line.
    package static func read(_ bytes: [UInt8], named name: String = "vuosikello.yaml", from year: Int) throws(FileProblems) -> [Occasion] {
        let notes = ProblemNotes()
        let list = try YAMLFile.open(bytes, named: name, notes: notes).object("occasions")["occasions"].list(upTo: 50)
        let occasions = list.map { place -> Occasion in
            let fields = place.object("kind", "name", "text", "starts", "ends")
            return Occasion(
                name: fields["name"].localText(), kind: fields["kind"].choice(Occasion.Kind.self) ?? .other, text: fields["text"].localText(),
                starts: fields["starts"].day().moved(to: year), ends: fields["ends"].ifWritten?.day().moved(to: year))
        }
        try notes.throwIfAny()
        return occasions
    }
}

extension Day {
    fileprivate func moved(to year: Int) -> Day { adding(months: 12 * (year - self.year)) }
}
