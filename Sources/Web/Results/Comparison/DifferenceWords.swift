import Domain

extension ResultWords {
    /// Two groups on one statement: who agrees more, and whether that is more than chance.
    func difference(_ one: (voice: Voice, counts: Counts), _ other: (voice: Voice, counts: Counts)) -> String? {
        guard let first = try? one.counts.mean(), let second = try? other.counts.mean() else { return nil }
        let (high, low) = first >= second ? (one, other) : (other, one)
        return t(
            TextKey(family: "results.difference", DifferenceSize(one.counts, other.counts)),
            [
                "high": .text(doer(high.voice)), "n": number(of: voice(high.voice)), "low": .text(doerInside(low.voice)),
                "highmean": .decimal(max(first, second), digits: 1), "lowmean": .decimal(min(first, second), digits: 1),
            ])
    }

    /// The groups farthest apart in a theme, over the statements shown for all groups compared.
    func difference(_ gap: ThemeGap) -> String? {
        guard let high = gap.scores.max(by: { $0.score.mean < $1.score.mean }), let low = gap.scores.min(by: { $0.score.mean < $1.score.mean }),
            high.group != low.group
        else { return nil }
        let size = DifferenceSize(high.score, low.score)
        let better = Voice.beginning([high.group])
        // Where nothing is said of one by the other, the names stand inside the sentence.
        let begins = size == .clear || size == .distinct
        let sentence = t(
            TextKey(family: "results.theme-difference", size),
            [
                "theme": .text(theme(gap.theme)), "high": .text(begins ? doer(better) : doerInside(better)), "n": number(of: group(high.group)),
                "low": .text(doerInside(.beginning([low.group]))), "highmean": .decimal(high.score.mean, digits: 1),
                "lowmean": .decimal(low.score.mean, digits: 1),
            ])
        guard gap.statements.count < gap.shared else { return sentence }
        return sentence + " " + t("results.theme-difference.of", ["k": .count(gap.statements.count), "m": .count(gap.shared)])
    }

    /// What the shape of some answers says.
    func shape(_ counts: Counts) -> String {
        t(
            TextKey(family: "results.shape", AnswerShape(counts)),
            [
                "agree": .text(t.percent(counts.agreeing)), "disagree": .text(t.percent(counts.disagreeing)),
                "share": .text(t.percent(counts.dontKnowShare)),
            ])
    }

    /// One or many, for the verb: a Finnish name in the plural ends in t, an English one in s.
    private func number(of name: String) -> TextValue {
        switch t.language {
        case .fi: .count(name.hasSuffix("t") ? 2 : 1)
        case .en: .count(name.hasSuffix("s") && !name.hasSuffix("ss") ? 2 : 1)
        case .sv: .count(1)
        }
    }
}
