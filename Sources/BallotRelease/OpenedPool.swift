import Ballot
import Database
import Domain
import Secrets

/// A round's answers while they are counted: in memory only, in columns of bytes, gone when the transaction ends.
struct OpenedPool {
    private let order: ReleaseOrder
    private var opened: OpenedSheets

    var tally: Tally { opened.tally }

    /// Opens every row; a row that does not open, or holds no sheet of this round, stops the release.
    ///
    /// - Throws: `ReleaseProblem.brokenSeals` with their number, after all rows were tried.
    init(_ order: ReleaseOrder, keys: RoundKeys, in db: any Connection) throws {
        self.order = order
        // As many marks as sheets, and a few of those who wanted to be deleted; they are counted faster.
        let marks = try db.row("SELECT count(*) AS marks FROM spent WHERE round = \(order.round.number)")?.integer("marks") ?? 0
        let openers = Openers(order, key: keys.poolKey, sheets: Int(marks))
        var rows = SealedRows()
        try db.forEach("SELECT id, sealed FROM pool WHERE round = \(order.round.number)") { row in
            let id = try row.integer(0)
            try row.bytes(1) { rows.append(id, $0) }
            guard rows.isFull else { return }
            openers.open(rows)
            rows = SealedRows()
        }
        openers.open(rows)
        opened = openers.all()
        guard opened.broken == 0 else { throw ReleaseProblem.brokenSeals(opened.broken) }
    }

    /// Writes the closed answers under the second key: shuffled, many in one seal.
    mutating func writeKept(keys: KeptKeys, in db: any Connection) throws {
        shuffleSheets()
        let (size, end) = (Self.sheetsInOneSeal * opened.width, opened.sheets.count)
        for start in stride(from: 0, to: end, by: size) {
            let id = Secrets.random62()
            let sealed = keys.sealed(sheets: Array(opened.sheets[start..<min(start + size, end)]), id: id)
            try db.run("INSERT INTO kept (id, round, sealed) VALUES (\(id), \(order.round.number), \(sealed))")
        }
    }

    private static let sheetsInOneSeal = 1_024

    /// Fisher and Yates' shuffle, in place.
    private mutating func shuffleSheets() {
        var chance = SecretChance()
        let width = opened.width
        opened.sheets.withUnsafeMutableBufferPointer { bytes in
            for last in stride(from: bytes.count / width - 1, to: 0, by: -1) {
                let other = Int.random(in: 0...last, using: &chance)
                for offset in 0..<(other == last ? 0 : width) { bytes.swapAt(last * width + offset, other * width + offset) }
            }
        }
    }

    /// Writes the texts that may be read; the others end with this value (SAFETY §5.9).
    ///
    /// Texts of files count for nobody else: without them as many must be left as without files, or none.
    ///
    /// Each gets a random id, and they are written in the order of their ids: shuffled by it, and quick to add to an ordered table.
    func writeTexts(keys: KeptKeys, known: CarriedSheets?, in db: any Connection) throws {
        let readable = readableQuestions(known)
        let kept = opened.texts.filter { readable.contains(Question(stream: $0.stream, key: $0.question)) }
        var chance = SecretChance()
        let shuffled = kept.map { (id: Int64(truncatingIfNeeded: chance.next() >> 2), text: $0) }.sorted { $0.id < $1.id }
        for start in stride(from: 0, to: shuffled.count, by: Self.textsAtOnce) {
            try db.insert(
                "INSERT INTO free_text (id, round, stream, question, sealed) VALUES",
                shuffled[start..<min(start + Self.textsAtOnce, shuffled.count)].map { id, text in
                    let sealed = keys.sealed(text: text.text, id: id)
                    return [.integer(id), .integer(order.round.number), .text(text.stream.rawValue), .text(text.question), .bytes(sealed)]
                })
        }
    }

    /// Texts may be long; so many are sealed and in memory twice.
    private static let textsAtOnce = 64

    private struct Question: Hashable {
        let stream: SheetStream
        let key: String
    }

    /// Questions with enough texts from enough people: of labels in which a person could answer twice, only those large enough to
    /// count by themselves are taken as people (SAFETY §5.10).
    private func readableQuestions(_ known: CarriedSheets?) -> Set<Question> {
        let all = Dictionary(grouping: opened.texts) { Question(stream: $0.stream, key: $0.question) }.mapValues(\.count)
        let readable = Set(all.filter { mayBeRead($0.key, written: $0.value, in: tally) }.keys)
        guard let known else { return readable }
        let others = tally.without(known.tally)
        return readable.filter { question in
            let written = (all[question] ?? 0) - (known.texts[question.stream]?[question.key] ?? 0)
            return written <= 0 || mayBeRead(question, written: written, in: others)
        }
    }

    private func mayBeRead(_ question: Question, written: Int, in tally: Tally) -> Bool {
        var asked = 0
        for label in order.codec.labels {
            guard label.stream == question.stream, OpenAnswers.keys(of: label, instrument: order.codec.instrument).contains(question.key) else {
                continue
            }
            let sheets = order.codec.instrument.sheetsAsked(question.key, of: label.number, in: tally)
            let counts = !label.isRepeatable || sheets >= Plan.repeatableFloor || order.codec.labels.count == 1
            asked += counts ? sheets : 0
        }
        return OpenAnswers.mayBeRead(sheets: asked, written: written, k: order.k)
    }
}
