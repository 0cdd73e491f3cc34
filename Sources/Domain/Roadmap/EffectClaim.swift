/// What an action says beforehand that a coming round will show: "M09, catering, +0.5".
///
/// It is tested alone (SAFETY, "What figures may claim"), which only holds for what was said before the later round opened.
package struct EffectClaim: Hashable, Sendable {
    package typealias ID = Domain.ID<EffectClaim>

    package let action: Action.ID
    package let statement: Statement.ID
    /// Key of the group in the instrument ("staff").
    package let group: String
    /// The sector's name as the round's plan writes it; nil for the whole group.
    package let sector: LocalText?
    /// Unit: hundredths of a step; −400…400 and not 0.
    package let hundredths: Int
    /// The round that it starts from.
    package let since: Round.ID
    /// The year in which it should be seen, 2000…2100; nil: in the first round after `since`.
    package let by: Int?
    /// When it was said: the store writes it, and no edit moves it. A verdict needs that it was before the round that shows it opened.
    package var made: Instant?
    /// What the people who claim it want to say.
    package var note: LocalText
    /// Why it no longer stands; empty while it does. It stays on the page.
    package var withdrawn: LocalText

    package init(
        action: Action.ID, statement: Statement.ID, group: String, sector: LocalText? = nil, hundredths: Int, since: Round.ID,
        by: Int? = nil, made: Instant? = nil, note: LocalText = LocalText(), withdrawn: LocalText = LocalText()
    ) {
        self.action = action
        self.statement = statement
        self.group = group
        self.sector = sector
        self.hundredths = hundredths
        self.since = since
        self.by = by
        self.made = made
        self.note = note
        self.withdrawn = withdrawn
    }

    package enum Field: String, CaseIterable, Hashable, Sendable {
        case statement, group, sector, hundredths, since, by, note, withdrawn
    }

    package func problems() -> [PartProblem<Field>] {
        var found = PartProblem<Field>.texts([(.note, note, TextLimit.text), (.withdrawn, withdrawn, TextLimit.text)])
        if !(-400...400).contains(hundredths) || hundredths == 0 { found.append(.outOfRange(.hundredths)) }
        if let by, !(2000...2100).contains(by) { found.append(.outOfRange(.by)) }
        if statement.isEmpty || statement.count > 60 { found.append(.missing(.statement)) }
        if group.isEmpty || group.count > 60 { found.append(.missing(.group)) }
        return found
    }
}
