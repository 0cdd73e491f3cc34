/// The limits of the published rule; changing one is a change that readers must hear of.
package enum ObservationRule {
    /// Mean from which something is a strength, and down from which it is a development need.
    package static let strength = 3.8
    package static let need = 2.8
    /// Steps between two groups on a shared statement.
    package static let gap = 0.8
    /// Share of "don't know".
    package static let dontKnow = 0.2
    /// Steps between two rounds.
    package static let change = ThemeChange.least
}

extension RoundResults {
    /// All observations of the round: gaps first, then changes since the earlier round, needs, strengths, "don't know"; within a kind the
    /// strongest first.
    ///
    /// - Parameter comparison: with the earlier round.
    package func findings(since comparison: RoundComparison? = nil) -> [Observation] {
        let voices = groups.map { Voice.beginning([$0.key]) }
        let changes = comparison?.findings(voices) ?? []
        return gapFindings() + changes + levelFindings(.everyone) + dontKnowFindings(voices)
    }

    /// Shared statements on which two groups lie far apart, by more than chance would explain.
    package func gapFindings() -> [Observation] {
        gaps().filter(\.isFinding).map { gap in
            Observation(
                kind: .gap, subject: .statement(gap.statement.id),
                points: [gap.low, gap.high].map { Observation.Point(voice: .beginning([$0.group]), mean: $0.mean, $0.pool.counts) }, size: gap.width)
        }
    }

    /// Strengths and development needs of one voice: themes and statements; the sheet of a sector asks for its own. A theme of which one
    /// statement was asked says nothing that the statement does not say better.
    package func levelFindings(_ voice: Voice) -> [Observation] {
        let ofThemes = scores(voice).compactMap { theme, figure in
            figure.score.flatMap { $0.asked > 1 ? $0 : nil }.map { score in
                (Observation.Subject.theme(theme.key), Observation.Point(voice: voice, score))
            }
        }
        let ofStatements = zip(statements, figures(voice)).compactMap { result, figure -> (Observation.Subject, Observation.Point)? in
            guard let pool = figure.pool, let mean = try? pool.counts.mean() else { return nil }
            return (.statement(result.statement.id), Observation.Point(voice: voice, mean: mean, pool.counts))
        }
        let all = ofThemes + ofStatements
        let needs = all.compactMap { subject, point in Observation(.need, subject, point, beyond: ObservationRule.need - (point.mean ?? 5)) }
        let strengths = all.compactMap { subject, point in
            Observation(.strength, subject, point, beyond: (point.mean ?? 1) - ObservationRule.strength)
        }
        return needs.strongestFirst() + strengths.strongestFirst()
    }

    /// Statements to which many of a group cannot say anything.
    package func dontKnowFindings(_ voices: [Voice]) -> [Observation] {
        voices.flatMap { voice in
            zip(statements, figures(voice)).compactMap { result, figure -> Observation? in
                guard let counts = figure.pool?.counts, counts.answered >= Counts.leastForMean,
                    counts.dontKnowShare >= ObservationRule.dontKnow
                else { return nil }
                return Observation(
                    kind: .dontKnow, subject: .statement(result.statement.id),
                    points: [Observation.Point(voice: voice, mean: try? counts.mean(), counts)],
                    size: counts.dontKnowShare)
            }
        }.strongestFirst()
    }
}

extension RoundComparison {
    /// Drops, then rises: a theme by its verdict, a statement when it moved by 0.2 or more and the two intervals share no value.
    ///
    /// Of a statement the page says that its figure is lower, never that it "got worse": that is judged for themes only.
    package func findings(_ voices: [Voice]) -> [Observation] {
        let themes = verdicts(voices).compactMap { verdict -> Observation? in
            guard verdict.verdict == .worse || verdict.verdict == .moved, let change = verdict.comparison.change else { return nil }
            return finding(change)
        }
        let statements = voices.flatMap { voice in later.statements.compactMap { finding(change(voice, $0.statement.id).change) } }
        let all = (themes + statements).strongestFirst()
        return all.filter { $0.kind == .drop } + all.filter { $0.kind == .rise }
    }

    private func finding(_ change: ThemeChange) -> Observation? {
        guard let now = later.figure(change.voice, theme: change.theme).score else { return nil }
        let point = Observation.Point(
            voice: change.voice, mean: change.after, before: change.before, dontKnowShare: now.dontKnowShare, people: now.people.lowerBound)
        return Observation(kind: change.difference < 0 ? .drop : .rise, subject: .theme(change.theme), points: [point], size: abs(change.difference))
    }

    private func finding(_ change: StatementChange?) -> Observation? {
        guard let change, let difference = change.difference, abs(difference) >= ObservationRule.change - 1e-9, change.overlaps == false,
            let before = try? change.before.mean(), let after = try? change.after.mean()
        else { return nil }
        let point = Observation.Point(
            voice: change.voice, mean: after, before: before, dontKnowShare: change.after.dontKnowShare, people: change.after.answered,
            peopleBefore: change.before.answered)
        return Observation(kind: difference < 0 ? .drop : .rise, subject: .statement(change.statement), points: [point], size: abs(difference))
    }
}

extension Observation {
    /// Nil short of the limit.
    fileprivate init?(_ kind: Kind, _ subject: Subject, _ point: Point, beyond: Double) {
        // Means are fractions of whole numbers; a mean that equals the limit must count.
        guard beyond >= -1e-9 else { return nil }
        self.init(kind: kind, subject: subject, points: [point], size: max(0, beyond))
    }
}

extension Observation.Point {
    fileprivate init(voice: Voice, mean: Double?, _ counts: Counts) {
        self.init(voice: voice, mean: mean, dontKnowShare: counts.dontKnowShare, people: counts.answered)
    }

    fileprivate init(voice: Voice, _ score: ThemeScore) {
        self.init(voice: voice, mean: score.mean, dontKnowShare: score.dontKnowShare, people: score.people.lowerBound)
    }
}

extension [Observation] {
    /// By size; equal ones keep their order.
    fileprivate func strongestFirst() -> [Observation] {
        enumerated().sorted { $0.1.size == $1.1.size ? $0.0 < $1.0 : $0.1.size > $1.1.size }.map(\.1)
    }
}
