/// What became of a claim, in one reader's table (`docs/path.md`).
package enum EffectVerdict: Hashable, Sendable {
    /// The round that will show it is not released yet, or this reader does not see it.
    case waiting
    /// It was said when that round was open already: no verdict.
    case madeAfterwards(Round.ID)
    case judged(EffectOutcome)

    package var outcome: EffectOutcome? {
        if case .judged(let outcome) = self { outcome } else { nil }
    }
}

/// The claim held against the round that shows it: tested alone, as it was named beforehand.
package struct EffectOutcome: Hashable, Sendable {
    /// The round that shows it.
    package let round: Round.ID
    package let verdict: ChangeVerdict
    /// The figures it rests on; nil where nothing can be compared.
    package let change: StatementChange?
    package let size: Size?

    /// How a change that is sure stands to what was claimed.
    package enum Size: String, CaseIterable, Hashable, Sendable {
        /// as much or more, as the figures read
        case reached
        /// less, and even the far end of the interval is less
        case less
        /// less as the figures read, but the interval holds the claimed size too
        case unsure
    }
}

extension EffectClaim {
    /// The round that shows whether it came true: of the same questionnaire, the first after `since` – or the first that closes in the
    /// year `by` or later.
    ///
    /// - Parameter rounds: opened ones.
    package func judge(among rounds: [Round]) -> Round? {
        guard let start = rounds.first(where: { $0.id == since }) else { return nil }
        return rounds.filter {
            $0.instrument.id == start.instrument.id && $0.plan.selection == start.plan.selection && $0.ended > start.ended
                && $0.closes.year >= by ?? 0
        }.min { ($0.ended, $0.id) < ($1.ended, $1.id) }
    }

    /// It was said before the round opened; nobody can know what people will answer.
    package func wasMade(before round: Round) -> Bool {
        guard let made, let opened = round.openedAt else { return made != nil && round.openedAt == nil }
        return made < opened
    }

    /// Whose answers it is about, in a round; nil where the round has no such sector.
    package func voice(in labels: [Label]) -> Voice? {
        guard let sector else { return .beginning([group]) }
        let names = Set(sector.texts.values)
        return labels.first { $0.group == group && $0.key.count > 1 && !names.isDisjoint(with: $0.name.texts.values) }
            .map { .beginning($0.key) }
    }

    /// - Parameter comparison: of the round `since` with `judge`, in the reader's table.
    package func outcome(in comparison: RoundComparison, at judge: Round.ID) -> EffectOutcome {
        guard let voice = voice(in: comparison.later.labels) else {
            return EffectOutcome(round: judge, verdict: .notComparable, change: nil, size: nil)
        }
        let verdict = comparison.verdict(voice, statement)
        let change = comparison.change(voice, statement).change
        let isSure = verdict == .moved || verdict == .worse
        return EffectOutcome(
            round: judge, verdict: verdict, change: change, size: isSure ? change.flatMap { size(of: $0) } : nil)
    }

    /// Nil when it moved the other way: then nothing of it came true.
    private func size(of change: StatementChange) -> EffectOutcome.Size? {
        guard let shown = change.shownDifference, let interval = change.differenceInterval else { return nil }
        let sign = hundredths < 0 ? -1.0 : 1.0
        let claimed = Double(abs(hundredths)) / 100
        guard shown * sign > 0 else { return nil }
        if shown * sign >= claimed - 1e-9 { return .reached }
        return (sign > 0 ? interval.upperBound : -interval.lowerBound) < claimed ? .less : .unsure
    }
}

extension StatementChange {
    /// Between the two means as readers see them, with one decimal.
    package var shownDifference: Double? {
        guard let one = try? before.mean(), let other = try? after.mean() else { return nil }
        return Tenths.between(one, other)
    }

    /// The 95 % interval of the difference.
    package var differenceInterval: ClosedRange<Double>? {
        guard let difference, let one = try? before.standardError(), let other = try? after.standardError() else { return nil }
        let reach = 1.96 * (one * one + other * other).squareRoot()
        return (difference - reach)...(difference + reach)
    }
}

extension RoundComparison {
    /// Themes that got worse for a voice and in which nothing is planned, going or paused.
    package func worseThemes(_ voices: [Voice], without actions: [Revision<Action>]) -> [ThemeVerdict] {
        let tended = Set(actions.filter(\.phase.isOpen).map(\.theme))
        return verdicts(voices).filter { $0.verdict == .worse && !tended.contains($0.theme) }
    }
}
