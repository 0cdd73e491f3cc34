/// A goal of the municipal strategy, of a region or of the nation.
package struct Goal: Hashable, Sendable {
    package typealias ID = Domain.ID<Goal>

    /// "G1": how people call it.
    package let code: String
    package var name: LocalText

    package init(code: String, name: LocalText) {
        self.code = code
        self.name = name
    }
}

/// A management team, council or committee.
package struct Body: Hashable, Sendable {
    package typealias ID = Domain.ID<Body>

    package var name: LocalText
    package var seats: Int?

    package init(name: LocalText, seats: Int? = nil) {
        self.name = name
        self.seats = seats
    }
}

/// What a body decided, with the way to its minutes.
package struct Decision: Hashable, Sendable {
    package typealias ID = Domain.ID<Decision>

    package let madeBy: Body.ID
    package var day: Day
    /// "31" of § 31; empty while the meeting lies ahead.
    package var section: String
    package var text: LocalText
    /// An https address, or empty.
    package var minutes: String

    package init(madeBy: Body.ID, day: Day, section: String, text: LocalText, minutes: String = "") {
        self.madeBy = madeBy
        self.day = day
        self.section = section
        self.text = text
        self.minutes = minutes
    }
}

/// A resident's proposal, and what the municipality answered.
package struct Idea: Hashable, Sendable {
    package typealias ID = Domain.ID<Idea>

    /// 1, 2, …: how people call it.
    package let code: Int
    package var title: LocalText
    package var text: LocalText
    package var sent: Day
    /// Empty: unanswered.
    package var answer: LocalText
    package var answered: Day?

    package init(
        code: Int, title: LocalText, text: LocalText = LocalText(), sent: Day, answer: LocalText = LocalText(), answered: Day? = nil
    ) {
        self.code = code
        self.title = title
        self.text = text
        self.sent = sent
        self.answer = answer
        self.answered = answered
    }

    package var isAnswered: Bool { !answer.isEmpty }
}
