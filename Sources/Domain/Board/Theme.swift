/// A tile of an organisation's theme board.
package struct Theme: Hashable, Sendable {
    package typealias ID = Domain.ID<Theme>

    /// Stable for ever, so that results stay comparable: an instrument's key, or for an own theme one made from its id.
    package let key: String
    /// The organisation made it; no statement asks about it.
    package let isOwn: Bool
    package var name: LocalText
    package var sentence: LocalText
    /// "What this means here", in the organisation's own words; empty until somebody writes it.
    package var meaning: LocalText
    package var target: TargetLevel?
    package var owner: ThemeOwner
    package var isHidden: Bool

    package init(
        key: String, isOwn: Bool, name: LocalText, sentence: LocalText, meaning: LocalText = LocalText(), target: TargetLevel? = nil,
        owner: ThemeOwner = ThemeOwner(), isHidden: Bool = false
    ) {
        self.key = key
        self.isOwn = isOwn
        self.name = name
        self.sentence = sentence
        self.meaning = meaning
        self.target = target
        self.owner = owner
        self.isHidden = isHidden
    }

    package init(_ shipped: InstrumentTheme) {
        self.init(key: shipped.key, isOwn: false, name: shipped.name, sentence: shipped.sentence)
    }

    package func problems() -> [ThemeProblem] {
        var found: [ThemeProblem] = []
        if name.isEmpty { found.append(.nameMissing) }
        let texts: [(Field, LocalText, Int)] = [
            (.name, name, TextLimit.title), (.sentence, sentence, TextLimit.text), (.meaning, meaning, TextLimit.text),
            (.owner, owner.name, TextLimit.title),
        ]
        for (field, text, limit) in texts { found += text.tooLong(for: limit).map { .tooLong(field, $0) } }
        return found
    }

    /// The parts that a form shows.
    package enum Field: String, CaseIterable, Hashable, Sendable {
        case name, sentence, meaning, target, year, owner
    }
}

package enum ThemeProblem: Hashable, Sendable {
    case nameMissing
    case tooLong(Theme.Field, TooLong)
}

/// Who looks after a theme: words for readers, an account for rights and reminders.
package struct ThemeOwner: Hashable, Sendable {
    package var name: LocalText
    package var account: Account.ID?

    package init(name: LocalText = LocalText(), account: Account.ID? = nil) {
        self.name = name
        self.account = account
    }

    package var isMissing: Bool { name.isEmpty && account == nil }
}

/// Where a theme should be, and by when.
package struct TargetLevel: Hashable, Sendable {
    /// 10…50: tenths of a step.
    package let tenths: Int
    /// By the end of this year, 2000…2100.
    package let year: Int

    /// - Returns: nil outside those ranges.
    package init?(tenths: Int, year: Int) {
        guard (10...50).contains(tenths), (2000...2100).contains(year) else { return nil }
        self.tenths = tenths
        self.year = year
    }

    /// 1.0…5.0.
    package var level: Double { Double(tenths) / 10 }
}
