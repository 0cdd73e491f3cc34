/// A goal of the municipal strategy, of a region or of the nation.
package struct Goal: Hashable, Sendable {
    package typealias ID = Domain.ID<Goal>

    /// "G1": how people call it.
    package let code: String
    package var name: LocalText
    package var level: Level
    /// Until the end of which year it is pursued; nil where the strategy's term says it.
    package var until: Int?
    /// Why it is no longer pursued; empty while it is.
    package var dropped: LocalText

    package init(code: String, name: LocalText, level: Level = .municipality, until: Int? = nil, dropped: LocalText = LocalText()) {
        self.code = code
        self.name = name
        self.level = level
        self.until = until
        self.dropped = dropped
    }

    /// Whose goal it is.
    package enum Level: String, CaseIterable, Hashable, Sendable {
        case municipality, region, nation
    }

    package enum Field: String, CaseIterable, Hashable, Sendable {
        case code, name, level, until, dropped
    }

    package func problems() -> [PartProblem<Field>] {
        var found = PartProblem<Field>.texts([(.name, name, TextLimit.title), (.dropped, dropped, TextLimit.text)], required: [.name])
        if code.isEmpty { found.append(.missing(.code)) }
        if code.count > 20 || code.contains(where: \.isNewline) { found.append(.outOfRange(.code)) }
        if let until, !(2000...2100).contains(until) { found.append(.outOfRange(.until)) }
        return found
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

    package enum Field: String, CaseIterable, Hashable, Sendable {
        case name, seats
    }

    package func problems() -> [PartProblem<Field>] {
        PartProblem<Field>.texts([(.name, name, TextLimit.title)], required: [.name])
            + (seats.map { (0...10_000).contains($0) } ?? true ? [] : [.outOfRange(.seats)])
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
    package var kind: Kind
    /// Goals that it approves, or whose means it changes; fifty at most.
    package var goals: [Goal.ID]
    /// Actions that it is about; fifty at most.
    package var actions: [Action.ID]
    /// What it did to the money.
    package var money: MoneyChange?

    package init(
        madeBy: Body.ID, day: Day, section: String, text: LocalText, minutes: String = "", kind: Kind = .other, goals: [Goal.ID] = [],
        actions: [Action.ID] = [], money: MoneyChange? = nil
    ) {
        self.madeBy = madeBy
        self.day = day
        self.section = section
        self.text = text
        self.minutes = minutes
        self.kind = kind
        self.goals = goals
        self.actions = actions
        self.money = money
    }

    /// The number of a section as people copy it out of the minutes: `§ 118` and `118 §` are 118.
    package static func section(_ typed: String) -> String {
        let isMark = { (character: Character) in character == "§" || character.isWhitespace }
        return String(typed.drop(while: isMark).reversed().drop(while: isMark).reversed())
    }

    /// The meeting has not been held on that day.
    package func isAhead(of today: Day) -> Bool { day > today || (day == today && section.isEmpty) }

    package enum Kind: String, CaseIterable, Hashable, Sendable {
        /// to begin the work
        case start
        /// of the strategy, a goal or the path
        case approval
        case budget, savings
        /// on a pilot
        case verdict
        /// a report was noted
        case review
        case other
    }

    /// How the means of a year changed. Unit: euros.
    package struct MoneyChange: Hashable, Sendable {
        /// The budget year, 2000…2100.
        package var year: Int
        package var from: Int
        package var to: Int

        package init(year: Int, from: Int, to: Int) {
            self.year = year
            self.from = from
            self.to = to
        }

        package var isCut: Bool { to < from }
    }

    package enum Field: String, CaseIterable, Hashable, Sendable {
        case madeBy, day, section, text, minutes, kind, goals, actions, money
    }

    package func problems() -> [PartProblem<Field>] {
        var found = PartProblem<Field>.texts([(.text, text, TextLimit.text)], required: [.text]) + PartProblem.address(.minutes, minutes)
        let isZero = !section.isEmpty && section.allSatisfy { $0 == "0" }
        if section.count > 20 || isZero { found.append(.outOfRange(.section)) }
        if goals.count > 50 { found.append(.tooMany(.goals, limit: 50)) }
        if actions.count > 50 { found.append(.tooMany(.actions, limit: 50)) }
        if let money {
            if !(2000...2100).contains(money.year) { found.append(.outOfRange(.money)) }
            found += PartProblem.amounts([(.money, money.from), (.money, money.to)])
        }
        return found
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

    /// Days for which a proposal may wait.
    package static let patience = 14
}
