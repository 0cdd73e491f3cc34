import Domain

/// The demo's survey of cities (`Content/demo/cities.yaml`).
package struct DemoInquiry: Hashable, Sendable {
    /// Name of the shipped file: `kaupunkikysely-1`.
    package let instrument: String
    package let title: LocalText
    package let message: LocalText
    package let opens: Day
    package let closes: Day
    package let published: Day
    /// The one that is open for whoever tries the demo.
    package let practice: Practice
    package let cities: [City]

    package struct Practice: Hashable, Sendable {
        package let title: LocalText
        package let days: Int
    }

    package struct City: Hashable, Sendable {
        package let entry: NewParticipant
        /// Nil: what was written stayed a draft.
        package let content: ReplyContent?
        package let draft: ReplyContent?
        /// An interviewer keyed it in.
        package let isKeyed: Bool
        /// Somebody opened the link and wrote nothing.
        package let isOpened: Bool
        package let note: String
    }

    /// - Parameter instrument: what the cities are asked.
    /// - Throws: `FileProblems` with place and line.
    package static func read(_ bytes: [UInt8]) throws(FileProblems) -> DemoInquiry {
        let notes = ProblemNotes()
        let top = try YAMLFile.open(bytes, named: "cities.yaml", notes: notes).object(
            "instrument", "title", "message", "opens", "closes", "published", "practice", "cities")
        let practice = top["practice"].object("title", "days")
        let inquiry = DemoInquiry(
            instrument: top["instrument"].word(), title: top["title"].localText(), message: top["message"].localText(),
            opens: top["opens"].day(), closes: top["closes"].day(), published: top["published"].day(),
            practice: Practice(title: practice["title"].localText(), days: practice["days"].integer(in: 1...365) ?? 21),
            cities: top["cities"].list().map(city))
        try notes.throwIfAny()
        return inquiry
    }

    private static func city(_ place: YAMLPlace) -> City {
        let city = place.object("name", "inhabitants", "kind", "language", "consent", "confirmer", "keyed", "opened", "answers", "text", "note")
        let profile = Participant.Profile(
            name: city["name"].localText(), size: SizeClass(inhabitants: city["inhabitants"].integer(in: 0...10_000_000) ?? 0),
            kind: city["kind"].choice(MunicipalityKind.self), language: city["language"].choice(LanguageClass.self))
        var fields = city["answers"].ifWritten?.object(known: []).dictionary { $0.isList ? $0.words() : [$0.word()] } ?? [:]
        // A ranking's list is an order; a multiple choice's is not.
        if let order = fields.removeValue(forKey: "C5") {
            for (number, option) in order.enumerated() { fields["C5.\(option)"] = [String(number + 1)] }
        }
        if let text = city["text"].ifWritten?.word(limit: 1_000) { fields["C9"] = [text] }
        let content = ReplyContent(
            fields: fields, consent: city["consent"].ifWritten.flatMap { $0.choice(ReplyConsent.self) },
            confirmer: city["confirmer"].ifWritten?.word() ?? "")
        let isGiven = content.consent != nil
        return City(
            entry: NewParticipant(profile: profile), content: isGiven ? content : nil, draft: isGiven || fields.isEmpty ? nil : content,
            isKeyed: city["keyed"].ifWritten != nil, isOpened: city["opened"].ifWritten != nil,
            note: city["note"].ifWritten?.word(limit: 1_000) ?? "")
    }
}
