import Domain

/// A tile of the demo's board.
package struct DemoTheme: Hashable, Sendable {
    package let key: String
    package let meaning: LocalText
    /// nil: not set.
    package let target: TargetLevel?
    /// Empty: nobody looks after it.
    package let owner: LocalText
    /// When the meaning was written.
    package let written: Day
}

/// A finding that was pinned, with figures that the release gives.
package struct DemoFinding: Hashable, Sendable {
    package let kind: Finding.Kind
    package let theme: String
    package let statement: Statement.ID
    package let figures: [Figure]
    /// The action, decision or neither that came of it.
    package let leadsTo: DemoOrigin?
    /// What is said beside it ("no action").
    package let note: LocalText
    /// With `{1}`, `{2}` where the figures go.
    let template: LocalText

    package struct Figure: Hashable, Sendable {
        /// Key of the asked group.
        package let group: String
        /// Key of the round.
        package let round: String
        /// The mean that the story says; the simulation comes close.
        package let expected: Double
    }

    /// The sentence with these means, one a figure, written to one decimal as each language writes them.
    package func sentence(_ means: [Double]) -> LocalText {
        LocalText(
            Dictionary(
                uniqueKeysWithValues: template.texts.map { language, text in
                    (language, zip(1..., means).reduce(text) { $0.replacing("{\($1.0)}", with: Self.written($1.1, in: language)) })
                }))
    }

    private static func written(_ mean: Double, in language: Language) -> String {
        let tenths = Int((mean * 10).rounded())
        return "\(tenths / 10)\(language == .en ? "." : ",")\(tenths % 10)"
    }
}

package struct DemoIdea: Hashable, Sendable {
    package let idea: Idea
    /// Id of the action it became.
    package let leadsTo: String?
}
