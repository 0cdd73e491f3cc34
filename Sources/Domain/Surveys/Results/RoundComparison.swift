/// Two rounds side by side.
///
/// Answers carry no personal key, so only boxes that are unions of blocks in both rounds can be compared; they exist while labels
/// keep their key and who joined them.
package struct RoundComparison: Sendable {
    package let earlier: RoundResults
    package let later: RoundResults
    /// Label numbers of the earlier round to those of the later one; nil where there is no such label now.
    private let now: [Int?]
    /// Statements of the later round that read the same in both.
    private let sameWords: Set<Statement.ID>
    private struct Asked: Hashable, Sendable {
        let voice: Voice
        let statement: Statement.ID
    }
    private let changes = Remembered<Asked, Comparison<StatementChange>>()
    private let judged = Remembered<[Voice], [ThemeVerdict]>()

    package init(earlier: RoundResults, later: RoundResults) {
        self.earlier = earlier
        self.later = later
        now = earlier.labels.map { old in
            later.labels.first { $0.wholeKey == old.wholeKey && $0.joined == old.joined && $0.isPublic == old.isPublic }?.number
        }
        sameWords = Set(
            later.statements.map(\.statement).filter { statement in
                guard let old = earlier.instrument.statement(statement.id), old.theme == statement.theme else { return false }
                if earlier.instrument.version != later.instrument.version, let concordance = statement.concordance {
                    guard concordance == Concordance(.same, of: old.id), let item = later.instrument.item(statement.id),
                        let before = earlier.instrument.item(old.id)
                    else { return false }
                    return item.asksSame(as: before)
                }
                return old.text == statement.text
            }.map(\.id))
    }

    package func change(_ voice: Voice, _ statement: Statement.ID) -> Comparison<StatementChange> {
        changes.answer(to: Asked(voice: voice, statement: statement)) { compared(voice, statement) }
    }

    private func compared(_ voice: Voice, _ statement: Statement.ID) -> Comparison<StatementChange> {
        guard sameWords.contains(statement), let new = later.statement(statement) else { return .not(.wording) }
        guard let old = earlier.statement(statement) else { return .not(.notAskedBefore) }
        let asked = new.asked.filter { voice.includes(later.labels[$0]) }
        if asked.isEmpty { return .not(.notAskedNow) }
        if !old.asked.contains(where: { voice.includes(earlier.labels[$0]) }) { return .not(.notAskedBefore) }
        let boxes = boxes(old, new).filter { box in box.labels.allSatisfy { voice.includes(later.labels[$0]) } }
        let counted = Set(boxes.flatMap(\.labels))
        guard later.speak(counted, for: asked) else { return .not(.noCommonBlocks) }
        let (before, after) = (boxes.reduce(Counts()) { $0 + $1.before }, boxes.reduce(Counts()) { $0 + $1.after })
        // Of organisations together a change lies between the very figures that both rounds tell: a part of one could be somebody's.
        if later.isSum(voice), earlier.figure(voice, statement).pool?.counts != before || later.figure(voice, statement).pool?.counts != after {
            return .not(.noCommonBlocks)
        }
        return .change(
            StatementChange(
                statement: statement, voice: voice, before: before, after: after, boxes: boxes.map { Block(labels: $0.labels) }.sorted(),
                without: asked.filter { !counted.contains($0) }))
    }

    package func change(_ voice: Voice, theme: String) -> Comparison<ThemeChange> {
        let asked = later.asked(voice, theme: theme)
        let compared = asked.map { change(voice, $0) }
        let changes = compared.compactMap(\.change).filter { $0.difference != nil }
        if ThemeScore.speaks(changes.count, of: asked.count), let change = ThemeChange(theme: theme, voice: voice, changes, asked: asked.count) {
            return .change(change)
        }
        if ThemeScore.speaks(compared.count { $0.change != nil }, of: asked.count) { return .not(.tooFewSteps) }
        let reasons = compared.compactMap { if case .not(let reason) = $0 { reason } else { nil } }
        for reason in reasons where reasons.allSatisfy({ $0 == reason }) { return .not(reason) }
        return .not(asked.isEmpty ? .notAskedNow : .noCommonBlocks)
    }

    /// "Got worse" and "moved", theme by theme for each voice: judged together with Holm's correction over all that can be shown,
    /// and only from `ThemeChange.least` upwards.
    package func verdicts(_ voices: [Voice]) -> [ThemeVerdict] { judged.answer(to: voices) { judge(voices) } }

    private func judge(_ voices: [Voice]) -> [ThemeVerdict] {
        ThemeVerdict.judged(
            voices.flatMap { voice in
                later.instrument.themes.map { (voice: voice, theme: $0.key, comparison: change(voice, theme: $0.key)) }
            }.filter { $0.comparison != .not(.notAskedNow) })
    }

    /// A statement that someone said would move for a voice, before the later round opened.
    package func verdict(_ voice: Voice, _ statement: Statement.ID) -> ChangeVerdict {
        change(voice, statement).change?.verdictAlone ?? .notComparable
    }

    private struct Box {
        var labels: [Int]
        var before = Counts()
        var after = Counts()
    }

    /// The finest boxes that are unions of blocks in both rounds: blocks that share a label grow together until none do.
    private func boxes(_ old: StatementResult, _ new: StatementResult) -> [Box] {
        let gone = later.labels.count
        var joined = Partition(count: gone + 1)
        for block in old.blocks { joined.join(block.block.labels.map { now[$0] ?? gone }) }
        for block in new.blocks { joined.join(block.block.labels) }
        let before = Set(old.blocks.flatMap { $0.block.labels.compactMap { now[$0] } })
        let after = Set(new.blocks.flatMap(\.block.labels))
        for label in before.symmetricDifference(after) { joined.join([label, gone]) }
        var boxes: [Int: Box] = [:]
        for label in after.sorted() where joined.root(label) != joined.root(gone) {
            boxes[joined.root(label), default: Box(labels: [])].labels.append(label)
        }
        for block in old.blocks { boxes[joined.root(now[block.block.labels[0]] ?? gone)]?.before += block.counts }
        for block in new.blocks { boxes[joined.root(block.block.labels[0])]?.after += block.counts }
        return boxes.values.sorted { $0.labels[0] < $1.labels[0] }
    }
}
