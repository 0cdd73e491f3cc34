import Domain

extension RoundMessages: Revisable {
    static var objectKind: ObjectKind { .messages }
    /// One pack a round.
    var objectKey: String? { round.description }
    var about: Round.ID? { round }
    var isFit: Bool { texts.count <= 200 && texts.values.allSatisfy(\.isFit) }

    struct Body: Codable {
        var version = 1
        let round: Round.ID
        /// In a fixed order, so that equal packs are equal texts.
        let texts: [Text]
    }

    struct Text: Codable {
        let kind: String
        let group: String?
        let language: String
        let subject: String
        let body: String
    }

    var body: Body {
        let rows = texts.map { place, text in
            Text(
                kind: place.kind.rawValue, group: place.group, language: place.language.rawValue, subject: text.subject, body: text.body)
        }
        return Body(round: round, texts: rows.sorted { ($0.kind, $0.group ?? "", $0.language) < ($1.kind, $1.group ?? "", $1.language) })
    }

    init(_ body: Body) throws {
        var texts: [MessagePlace: MessageText] = [:]
        for text in body.texts {
            let place = MessagePlace(kind: try known(text.kind), group: text.group, language: try known(text.language))
            texts[place] = MessageText(subject: text.subject, body: text.body)
        }
        self.init(round: body.round, texts: texts)
    }
}
