/// A problem or need of residents, as somebody brought it.
package struct Need: Hashable, Sendable {
    package typealias ID = Domain.ID<Need>

    /// 1…200 characters in at least one language.
    package var title: LocalText
    package var text: LocalText
    package var source: Source
    /// The resident's proposal that it came from.
    package var idea: Idea.ID?
    /// Key of the theme it stands under; nil when none fits.
    package var theme: String?
    /// How often it was heard, or how many people told of it. Unit: times; 1…1,000,000.
    package var heard: Int
    /// How much it hampers everyday life: 1 a little, 2 clearly, 3 badly.
    package var harm: Int
    /// The need that says the same and stands for both.
    package var mergedInto: Need.ID?
    /// Everybody reads it; what front-line staff wrote down is often for the municipality alone.
    package var isPublic: Bool
    /// Why nothing is done about it; empty while that is open.
    package var declined: LocalText

    package init(
        title: LocalText, text: LocalText = LocalText(), source: Source = .frontline, idea: Idea.ID? = nil, theme: String? = nil, heard: Int = 1,
        harm: Int = 2, mergedInto: Need.ID? = nil, isPublic: Bool = false, declined: LocalText = LocalText()
    ) {
        self.title = title
        self.text = text
        self.source = source
        self.idea = idea
        self.theme = theme
        self.heard = heard
        self.harm = harm
        self.mergedInto = mergedInto
        self.isPublic = isPublic
        self.declined = declined
    }

    package enum Source: String, CaseIterable, Hashable, Sendable {
        /// a resident's proposal
        case idea
        /// feedback to the municipality
        case feedback
        /// what staff meet in their work
        case frontline
        /// a survey or an open answer
        case survey
        case other
    }

    package enum Field: String, CaseIterable, Hashable, Sendable {
        case title, text, source, idea, theme, heard, harm, mergedInto, isPublic, declined
    }

    package func problems() -> [PartProblem<Field>] {
        var found = PartProblem<Field>.texts(
            [(.title, title, TextLimit.title), (.text, text, TextLimit.text), (.declined, declined, TextLimit.text)], required: [.title])
        if !(1...1_000_000).contains(heard) { found.append(.outOfRange(.heard)) }
        if !(1...3).contains(harm) { found.append(.outOfRange(.harm)) }
        return found
    }
}
