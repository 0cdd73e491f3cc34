/// One version of what an organisation answers. Versions are only ever added.
package struct Reply: Hashable, Sendable {
    package let participant: Participant.ID
    /// 1, 2, … without a gap.
    package let number: Int
    package let at: Instant
    package let kind: Kind
    /// Who wrote it, as they said; may be empty for a draft.
    package let author: String
    /// The interviewer who keyed it in; nil: it came by the organisation's own link.
    package let interviewer: Account.ID?
    package let content: ReplyContent

    package init(
        participant: Participant.ID, number: Int, at: Instant, kind: Kind, author: String, interviewer: Account.ID?, content: ReplyContent
    ) {
        self.participant = participant
        self.number = number
        self.at = at
        self.kind = kind
        self.author = author
        self.interviewer = interviewer
        self.content = content
    }

    package enum Kind: String, CaseIterable, Hashable, Sendable {
        case draft
        /// confirmed: the organisation's answer
        case given
    }

    /// Versions of one organisation's reply; a form that is saved more often is a program.
    package static let mostVersions = 1_000
}

/// What was filled in, as it was typed, so that a form shows it again and nothing is lost.
package struct ReplyContent: Hashable, Sendable, Codable {
    /// By the form's field: `C1`, `C5.tieto`; several values where several boxes were ticked. Never empty ones.
    package var fields: [String: [String]]
    package var consent: ReplyConsent?
    /// Name and role of the one who confirmed it.
    package var confirmer: String

    package init(fields: [String: [String]] = [:], consent: ReplyConsent? = nil, confirmer: String = "") {
        self.fields = fields
        self.consent = consent
        self.confirmer = confirmer
    }
}

/// How an organisation lets its answers be shown; raw values are kept for ever.
package enum ReplyConsent: String, CaseIterable, Hashable, Sendable, Codable {
    /// by name, beside others and in the figures of classes
    case named
    /// in the figures of all together, and nowhere else
    case sums
}

extension ReplyContent {
    /// The answers as bytes by column, without those to what was not asked; what cannot be taken is left out.
    package func answers(to instrument: Instrument) -> [Column.ID: UInt8] {
        let sheet = sheet(for: instrument)
        return Dictionary(uniqueKeysWithValues: instrument.columns.map { ($0.id, sheet.byte($0)) }).filter { $0.value != 0 }
    }

    /// Texts by item, of what was asked.
    package func texts(to instrument: Instrument) -> [Item.ID: String] { sheet(for: instrument).texts }

    private func sheet(for instrument: Instrument) -> AnswerSheet {
        var answers: [Statement.ID: Answer] = [:]
        var choices: [Column.ID: UInt8] = [:]
        var texts: [String: String] = [:]
        for item in instrument.items {
            if item.isStatement {
                answers[item.id] = fields[item.id]?.first.flatMap { Answer(formValue: $0) }
            } else if item.isText {
                texts[item.id] = fields[item.id]?.first
            } else if let bytes = try? typed(item).bytes(of: item) {
                for (column, byte) in zip(item.columns(), bytes) { choices[column.id] = byte }
            }
        }
        return AnswerSheet(label: 0, answers: answers, choices: choices, texts: texts).keepingAsked(by: instrument)
    }

    private func typed(_ item: Item) -> TypedItem {
        var typed = TypedItem(values: fields[item.id] ?? [])
        guard case .ranking(let choices, _) = item.kind else { return typed }
        for option in choices.options { typed.places[option.key] = fields["\(item.id).\(option.key)"]?.first }
        return typed
    }
}

/// Where an organisation stands: its newest version, and the newest that it gave.
package struct Standing: Hashable, Sendable {
    package let participant: Participant
    package let latest: Reply?
    /// What counts at the end; a draft after it does not, until it is confirmed.
    package let given: Reply?

    package init(participant: Participant, latest: Reply?, given: Reply?) {
        self.participant = participant
        self.latest = latest
        self.given = given
    }

    package enum Step: String, CaseIterable, Hashable, Sendable {
        case unopened, opened, draft, given
        /// given, and a draft of a new version stands after it
        case changing
    }

    package var step: Step {
        switch (given, latest) {
        case (let given?, let latest?): given.number == latest.number ? .given : .changing
        case (nil, .some): .draft
        default: participant.openedAt == nil ? .unopened : .opened
        }
    }
}
