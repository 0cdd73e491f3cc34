/// What an owner says of one action in a minute, behind a link in the weekly mail: its status, its end, a figure, a sentence.
package struct OwnersMinute: Hashable, Sendable {
    package var phase: Action.Phase
    package var ends: MonthOrDay?
    /// Nil: no new figure.
    package var now: Double?
    /// The figure of the benefit that was asked for; nil: not measured yet.
    package var measured: Double?
    /// What `measured` is a figure of; nil where nothing was asked.
    package var asked: Asked?
    /// What good came of it, in `language`; empty: nothing new.
    package var benefit: String
    /// How it is going: becomes the reason of the version. 1…500 characters.
    package var sentence: String
    package let language: Language

    /// Unit: characters.
    package static let longest = 500

    package init(
        phase: Action.Phase, ends: MonthOrDay?, now: Double?, measured: Double? = nil, asked: Asked? = nil, benefit: String,
        sentence: String, language: Language
    ) {
        self.phase = phase
        self.ends = ends
        self.now = now
        self.measured = measured
        self.asked = asked
        self.benefit = benefit
        self.sentence = sentence
        self.language = language
    }

    /// The action with what was said.
    package func applied(to action: Action, on today: Day) -> Action {
        var next = action
        next.phase = phase
        next.ends = ends
        if let now, now != action.indicator.now {
            next.indicator.now = now
            next.indicator.measured = today
        }
        if !benefit.isEmpty { next.benefit = LocalText(action.benefit.texts.merging([language: benefit]) { $1 }) }
        return next
    }

    /// The benefit with its figure: for the measurement that was asked, or beside it when somebody has made that one since; nil when nothing
    /// was measured.
    package func applied(to benefit: Benefit, on today: Day) -> Benefit? {
        guard let measured, let asked else { return nil }
        let made = Benefit.Measurement(due: today, measured: today, value: measured, note: LocalText([language: sentence]))
        return benefit.measuring(made, due: asked.due)
    }

    /// One measurement of one benefit, as it was when the form was opened.
    package struct Asked: Hashable, Sendable {
        package let benefit: Benefit.ID
        /// The version that was seen.
        package let number: Int
        /// The day that the measurement waits for.
        package let due: Day

        package init(benefit: Benefit.ID, number: Int, due: Day) {
            self.benefit = benefit
            self.number = number
            self.due = due
        }
    }
}

/// A one-time link from a weekly mail: one action, one account.
package struct ActionLink: Hashable, Sendable {
    package let account: Account
    package let organisation: Organisation.ID
    package let action: Revision<Action>
    /// The benefit whose measurement has waited longest; nil when none is due.
    package let benefit: Revision<Benefit>?

    /// Unit: seconds.
    package static let life: Int64 = 7 * 86_400

    package init(account: Account, organisation: Organisation.ID, action: Revision<Action>, benefit: Revision<Benefit>?) {
        self.account = account
        self.organisation = organisation
        self.action = action
        self.benefit = benefit
    }

    /// The same link, asking for another measurement.
    package func asking(_ benefit: Revision<Benefit>?) -> ActionLink {
        ActionLink(account: account, organisation: organisation, action: action, benefit: benefit)
    }
}

/// What a link to an action comes to now.
package enum ActionLinkState: Hashable, Sendable {
    case open(ActionLink)
    /// it changed the action once; the action as it is now
    case used(Revision<Action>)
    /// its week is over
    case expired
    /// the account may not edit the action any more
    case withdrawn
}
