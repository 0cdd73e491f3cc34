import Ballot
import Domain
import HTML
import Store

/// What changed since a joint round was asked before: between figures that both rounds tell, and nothing else (`docs/joint.md`).
struct JointChange: Sendable {
    let earlier: Round
    let comparison: RoundComparison
}

extension Site {
    /// The published sums beside those that were published before them.
    func jointChange(_ round: Round, _ results: RoundResults) async throws -> JointChange? {
        guard let earlier = try await store.earlierPublished(before: round) else { return nil }
        return try await jointChange(round, results, earlier, for: nil)
    }

    /// An organisation's own figures beside those of the time before.
    func jointChange(_ round: Round, _ results: RoundResults, of part: JointPart) async throws -> JointChange? {
        guard let earlier = try await store.earlierPart(of: part, in: round) else { return nil }
        return try await jointChange(round, results, earlier.round, for: earlier.part)
    }

    private func jointChange(_ round: Round, _ now: RoundResults, _ earlier: Round, for part: JointPart?) async throws -> JointChange? {
        guard let before = try await releasedJointly(earlier, for: part), let old = try await ballot.releaseFacts(of: earlier.id),
            let new = try await ballot.releaseFacts(of: round.id)
        else { return nil }
        return JointChange(
            earlier: earlier,
            comparison: results.comparison(
                ReleasedRound(round: earlier, facts: old, results: before), ReleasedRound(round: round, facts: new, results: now)))
    }
}

/// Themes of two joint rounds, with the words that the figures allow.
struct JointChangeSection: View {
    let visit: Visit
    let change: JointChange
    /// With what each is called.
    let voices: [(voice: Voice, name: String)]
    /// What is compared; and what is said where nothing can be.
    let lead: TextKey
    let nothing: TextKey

    private var t: Translator { visit.t }
    private var verdicts: [ThemeVerdict] { change.comparison.verdicts(voices.map(\.voice)) }

    func write(to page: inout HTML) {
        let verdicts = verdicts
        let round: KeyValuePairs<String, TextValue> = [
            "round": .text(change.earlier.plan.name.text(in: visit.language, first: visit.ownLanguage))
        ]
        page.element("section") { page in
            page.element("h2", .id("muutos"), text: t("results.change.title"))
            guard verdicts.contains(where: { $0.comparison.change != nil }) else { return page.element("p", text: t(nothing, round)) }
            page.element("p", text: finding(verdicts))
            page.element("p", .class("quiet"), text: t(lead, round))
            table(verdicts, &page)
            page.element("p", .class("quiet small"), text: t("results.change.note", ["change": .decimal(ObservationRule.change, digits: 1)]))
        }
    }

    /// What moved by more than chance, or that nothing did.
    private func finding(_ verdicts: [ThemeVerdict]) -> String {
        let told = voices.compactMap { voice, name in
            moved(verdicts.filter { $0.voice == voice }).map { voices.count > 1 ? "\(name): \($0)." : "\($0)." }
        }
        return told.isEmpty ? t("joint.change.same") : told.joined(separator: " ")
    }

    private static let mostNamed = 2

    /// Of one voice; nil where nothing did. A theme is told by half of its statements and more.
    private func moved(_ verdicts: [ThemeVerdict]) -> String? {
        let told = verdicts.filter { verdict in verdict.comparison.change.map { $0.statements.count * 2 >= $0.asked } ?? false }
        let sure = told.filter { $0.verdict == .moved || $0.verdict == .worse }
        guard sure.count > Self.mostNamed else {
            let named = sure.compactMap { verdict in
                verdict.comparison.change.map { "\(theme($0.theme)) \(course($0)), \(t(TextKey(family: "results.verdict", verdict.verdict)))" }
            }
            return named.isEmpty ? nil : named.joined(separator: "; ")
        }
        let counts: [(key: TextKey, n: Int)] = [
            ("joint.change.better", sure.count { $0.verdict == .moved }), ("joint.change.worse", sure.count { $0.verdict == .worse }),
        ]
        return t.list(counts.filter { $0.n > 0 }.map { t($0.key, ["n": .count($0.n), "all": .count(told.count)]) })
    }

    private func table(_ verdicts: [ThemeVerdict], _ page: inout HTML) {
        let themes = change.comparison.later.instrument.themes.filter { theme in verdicts.contains { $0.theme == theme.key } }
        StackedTable(
            caption: t("results.change.title"), isCaptionHidden: true,
            columns: [.init(name: t("joint.column.what"))] + voices.map { .init(name: $0.name) }, count: themes.count
        ) { row, column, page in
            guard column > 0 else { return page.text(theme(themes[row].key)) }
            let verdict = verdicts.first { $0.theme == themes[row].key && $0.voice == voices[column - 1].voice }
            cell(verdict, &page)
        }.write(to: &page)
    }

    private func cell(_ verdict: ThemeVerdict?, _ page: inout HTML) {
        guard let verdict, let change = verdict.comparison.change else {
            return page.element("span", .class("quiet small"), text: t("results.verdict.notComparable"))
        }
        page.element("strong", text: course(change))
        page.element("span", .class("row-about"), text: t(TextKey(family: "results.verdict", verdict.verdict)))
        guard change.statements.count < change.asked else { return }
        page.element(
            "span", .class("quiet small of"),
            text: t("results.themes.of", ["k": .count(change.statements.count), "m": .count(change.asked)]))
    }

    private func course(_ change: ThemeChange) -> String { "\(t.number(change.before)) → \(t.number(change.after))" }

    private func theme(_ key: String) -> String {
        t.worded(change.comparison.later.instrument.themes.first { $0.key == key }?.name.text(in: t.language) ?? key)
    }
}
