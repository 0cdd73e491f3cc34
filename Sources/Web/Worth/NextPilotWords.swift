import Domain
import Formats

/// What the draft after a verdict is called, and what it says of the pilot's cost; people change both as they like.
struct NextPilotWords {
    let action: Action
    /// Those of the organisation.
    let languages: [Language]
    let t: Translator

    /// "Laajennus: avaimeton liikuntasali" of "Kokeilu: avaimeton liikuntasali".
    var title: LocalText {
        let isRepeated = action.pilot?.verdict?.outcome == .repeat
        return LocalText(
            Dictionary(
                uniqueKeysWithValues: action.title.texts.map { language, title in
                    let t = t.in(language)
                    let name = Self.bare(title, t)
                    let next = t(isRepeated ? "worth.next.title.repeat" : "worth.next.title.scale", ["name": .text(name)])
                    return (language, next.count > TextLimit.title ? name : next)
                }))
    }

    /// Without what says only that it is a pilot.
    static func bare(_ title: String, _ t: Translator) -> String {
        let ours = (["worth.next.title.repeat", "worth.next.title.scale"] as [TextKey]).map { t($0, ["name": .text("")]) }
        for beginning in ([t("roadmap.kind.pilot") + ":"] + ours).map({ Cleaned.line($0).lowercased() })
        where title.lowercased().hasPrefix(beginning) {
            let rest = Cleaned.line(String(title.dropFirst(beginning.count)))
            if !rest.isEmpty { return rest }
        }
        return title
    }

    /// The same in every language of a name.
    static func bare(_ name: LocalText, _ t: Translator) -> LocalText {
        LocalText(Dictionary(uniqueKeysWithValues: name.texts.map { ($0.key, bare($0.value, t.in($0.key))) }))
    }

    /// Empty where nobody has said what it took.
    func cost(_ budget: Budget?) -> LocalText {
        guard let cost = PilotCost(action, budget) else { return LocalText() }
        return LocalText(Dictionary(uniqueKeysWithValues: languages.map { ($0, sentence(cost, t.in($0))) }))
    }

    private func sentence(_ cost: PilotCost, _ t: Translator) -> String {
        let parts = [
            cost.euros.map { t("alive.euros", ["n": .count($0)]) }, cost.days.map { t("worth.next.days", ["n": .count($0)]) },
        ].compactMap { $0 }
        let sum = t.list(parts)
        return t(cost.isPlan ? "worth.next.cost.plan" : "worth.next.cost", ["sum": .text(sum)])
    }
}
