/// Several rounds of one organisation side by side (`docs/results.md`).
///
/// Answers carry no personal key, so only boxes that are unions of blocks in every round compared can be set beside each other; all of
/// it is sums of released blocks.
package struct RoundSeries: Sendable {
    /// Oldest first.
    package let rounds: [RoundResults]
    /// What they asked, in the order of the newest instrument, then what is not asked any more.
    package let threads: [ItemThread]
    /// Voices that every round has, everyone first, then groups, sectors, the public link.
    package let voices: [Voice]
    /// Labels of all rounds, each once, as the newest names it.
    let labels: [Label]
    /// By round and its own label number: the place among `labels`.
    let places: [[Int]]
    let lines = Remembered<LineName, StatementLine>()
    let choices = Remembered<LineName, ChoiceLine>()
    let themeLines = Remembered<ThemeLineName, ThemeLine>()
    let judged = Remembered<[Voice], [ThemeVerdict]>()
    let boxes = Remembered<BoxName, CommonBoxes>()
    private let wanted = Remembered<Voice, [Bool]>()

    /// A voice and the place of a thread.
    struct LineName: Hashable {
        let voice: Voice
        let thread: Int
    }

    struct ThemeLineName: Hashable {
        let voice: Voice
        let theme: String
    }

    /// A thread, its column and the rounds.
    struct BoxName: Hashable {
        let thread: Int
        let column: Int
        let rounds: [Int]
    }

    /// - Parameter rounds: one table each, all of one audience, oldest first.
    package init(_ rounds: [RoundResults]) {
        self.rounds = rounds
        threads = ItemThread.all(of: rounds)
        var labels: [Label] = []
        var known: [Same: Int] = [:]
        var places = rounds.map { _ in [Int]() }
        for place in rounds.indices.reversed() {
            places[place] = rounds[place].labels.map { label in
                if let known = known[Same(label)] { return known }
                known[Same(label)] = labels.count
                labels.append(label)
                return labels.count - 1
            }
        }
        (self.labels, self.places) = (labels, places)
        voices = Self.voices(rounds)
    }

    /// A label is the same while it keeps its key and who joined it.
    private struct Same: Hashable {
        let key: [String]
        let organisation: String?
        let joined: [[String]]
        let isPublic: Bool

        init(_ label: Label) {
            (key, organisation, joined, isPublic) = (label.key, label.organisation, label.joined, label.isPublic)
        }
    }

    private static func voices(_ rounds: [RoundResults]) -> [Voice] {
        guard let newest = rounds.last else { return [] }
        let groups = newest.groups.map { Voice.beginning([$0.key]) }
        var sectors: [Voice] = []
        for label in newest.labels where !label.isPublic && label.key.count > 1 && !sectors.contains(.beginning(label.key)) {
            sectors.append(.beginning(label.key))
        }
        return ([.everyone] + groups + sectors + [.open]).filter { voice in rounds.allSatisfy { $0.labels.contains(where: voice.includes) } }
    }

    /// By label of the series.
    func isWanted(_ voice: Voice) -> [Bool] { wanted.answer(to: voice) { labels.map(voice.includes) } }
}

extension RoundSeries {
    /// What of one voice can be set side by side: in which rounds, and which labels.
    struct Settled {
        let rounds: [Int]
        let labels: Set<Int>
    }

    /// All rounds of a stretch where that is possible; otherwise as many as go, the newest first.
    ///
    /// - Parameters:
    ///   - stretch: rounds that asked it in the same words, oldest first.
    ///   - asked: of a round, its own numbers of the labels asked.
    ///   - blocks: of a round.
    func settle(
        _ voice: Voice, thread: Int, column: Int, over stretch: [Int], asked: (Int) -> [Int], blocks: (Int) -> [Block]
    ) -> Settled? {
        let wanted = isWanted(voice)
        func fit(_ rounds: [Int]) -> Settled? {
            guard let newest = rounds.last else { return nil }
            let common = boxes.answer(to: BoxName(thread: thread, column: column, rounds: rounds)) {
                CommonBoxes(rounds.map { round in blocks(round).map { $0.labels.map { places[round][$0] } } }, count: labels.count)
            }
            let inside = common.inside(wanted)
            let own = asked(newest).filter { wanted[places[newest][$0]] }
            guard self.rounds[newest].speak(own.filter { inside.contains(places[newest][$0]) }, for: own) else { return nil }
            return Settled(rounds: rounds, labels: inside)
        }
        if let all = fit(stretch) { return all }
        var best: Settled?
        for round in stretch.reversed() { best = fit([round] + (best?.rounds ?? [])) ?? best }
        return best
    }

    /// The people of those blocks of a round that lie in what was settled.
    func within<Element>(_ settled: Settled, _ round: Int, _ elements: [Element], _ block: (Element) -> Block) -> [Element] {
        elements.filter { element in block(element).labels.first.map { settled.labels.contains(places[round][$0]) } ?? false }
    }
}
