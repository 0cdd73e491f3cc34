import Domain
import HTML
import Store

/// The rounds that a reader set side by side, and whom to follow through them.
struct ComparisonFacts: Sendable {
    /// All released rounds that this reader may see, the newest first.
    let all: [Round]
    /// Oldest first.
    let chosen: [ReleasedRound]
    let series: RoundSeries
    /// Nil: groups side by side.
    let voice: Voice?
    /// Somebody was asked for who is not in every round.
    let isVoiceGone: Bool
    let askedVoice: Voice?
    /// More were chosen than are shown.
    let isCut: Bool
    /// The organisation's.
    let zone: Zone

    static let most = 10
    /// Without a choice.
    static let usual = 5

    /// Whose lines are drawn: the one followed, a sector's group beside it; or the groups, or everyone where there are none.
    var drawn: [Voice] {
        guard let voice else {
            let groups = series.voices.filter(\.isGroup)
            return groups.isEmpty ? Array(series.voices.prefix(1)) : groups
        }
        guard case .beginning(let key) = voice, key.count > 1, let group = key.first, series.voices.contains(.beginning([group])) else {
            return [voice]
        }
        return [voice, .beginning([group])]
    }

    /// Of whom the tables of statements tell.
    var telling: Voice { voice ?? (drawn.contains(.staff) ? .staff : drawn.first ?? .everyone) }

    var sectors: [Voice] { series.voices.filter(\.isSector) }

    /// What the rule says of each voice and theme, judged among all of these voices.
    func verdicts(_ voices: [Voice]) -> [Voice: [String: ChangeVerdict]] {
        series.verdicts(voices).reduce(into: [:]) { $0[$1.voice, default: [:]][$1.theme] = $1.verdict }
    }

    /// Short words for the rounds, by the last day on which each took answers: the year, or what else tells them apart.
    func marks(_ t: Translator) -> [String] { t.marks(chosen.map { $0.round.lastDay(in: zone) }) }

    /// The same view, or a file of it.
    func address(_ visit: Visit, voice: Voice?, file: String? = nil) -> Address {
        let parts = [visit.language.rawValue, visit.organisation?.slug ?? "", "tulokset", "vertailu"] + (file.map { [$0] } ?? [])
        let rounds = chosen.map(\.round.id.description).joined(separator: ",")
        var fields = [(name: ComparisonQuery.roundsName, value: rounds)]
        if let voice { fields.append((name: ComparisonQuery.voiceName, value: voice.text)) }
        return Address(path: parts, fields: fields)
    }
}

extension Voice {
    var isGroup: Bool {
        if case .beginning(let key) = self { key.count == 1 } else { false }
    }

    /// A part of a group.
    var isSector: Bool {
        if case .beginning(let key) = self { key.count > 1 } else { false }
    }
}

extension Site {
    /// - Throws: `.unknownParameter` for a round that this reader may not see, and for a group that no round of theirs has.
    func comparison(_ visit: Visit) async throws -> ComparisonFacts {
        let query = try ComparisonQuery(visit.query())
        let all = try await releasedRounds(visit)
        let asked = try query.rounds.map { text in
            guard let round = all.first(where: { $0.id.description == text }) else { throw SiteError.unknownParameter(ComparisonQuery.roundsName) }
            return round
        }
        var wanted = asked
        if asked.isEmpty { wanted = try await usual(all, for: visit.audience) }
        wanted.sort { ($0.ended, $0.id.number) < ($1.ended, $1.id.number) }
        var chosen: [ReleasedRound] = []
        for round in wanted.suffix(ComparisonFacts.most) {
            if let released = try await released(round, for: visit.audience) { chosen.append(released) }
        }
        let series = results.series(of: chosen)
        let voice = try query.voice.map { text in
            guard let voice = Voice(text: text, among: all.flatMap(\.labels)) else { throw SiteError.unknownParameter(ComparisonQuery.voiceName) }
            return voice
        }
        let isThere = voice.map { series.voices.contains($0) } ?? true
        return ComparisonFacts(
            all: all, chosen: chosen, series: series, voice: isThere ? voice : nil, isVoiceGone: !isThere, askedVoice: voice,
            isCut: wanted.count > ComparisonFacts.most, zone: try visit.home().zone)
    }

    /// Those of the questionnaire of the round that the board tells, asked in the same breadth; tests stay among tests. A round that left staff
    /// out cuts no line of theirs.
    private func usual(_ all: [Round], for audience: Audience) async throws -> [Round] {
        guard let newest = try await telling(all, for: audience)?.round ?? all.first else { return [] }
        let like = all.filter {
            $0.instrument.id == newest.instrument.id && $0.plan.selection == newest.plan.selection && $0.plan.isTest == newest.plan.isTest
                && ($0.asksStaff || !newest.asksStaff)
        }
        return Array(like.prefix(ComparisonFacts.usual))
    }
}

extension Voice {
    /// The voice that an address names; nil for one that no label has.
    init?(text: String, among labels: [Label]) {
        let key = text.split(separator: "/").map(String.init)
        switch text {
        case Voice.everyone.text: self = .everyone
        case Voice.open.text where labels.contains(where: \.isPublic): self = .open
        case _ where !key.isEmpty && labels.contains { !$0.isPublic && $0.key.starts(with: key) }: self = .beginning(key)
        default: return nil
        }
    }
}
