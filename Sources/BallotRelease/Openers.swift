import Ballot
import Dispatch
import Domain
import Foundation
import Secrets
import Synchronization

/// Opens sealed rows on threads of its own while the connection reads the next ones: the time of a release is that of reading.
final class Openers: Sendable {
    private let openers: [Opener]
    private let key: Key
    /// Rows that wait to be opened are in memory; few of them are enough to keep everybody at work.
    private let room: DispatchSemaphore
    private let turn = Atomic<Int>(0)

    /// - Parameter sheets: about how many there are.
    init(_ order: ReleaseOrder, key: Key, sheets: Int) {
        let count = min(max(1, ProcessInfo.processInfo.activeProcessorCount - 1), 8)
        let codec = order.codec
        // The first one takes over what the others have found.
        openers = (0..<count).map { Opener(OpenedSheets(codec: codec, round: order.round, room: $0 == 0 ? sheets : sheets / count)) }
        self.key = key
        room = DispatchSemaphore(value: 2 * count)
    }

    /// Waits while there is no room for more.
    func open(_ rows: SealedRows) {
        room.wait()
        let opener = openers[turn.add(1, ordering: .relaxed).oldValue % openers.count]
        opener.queue.async {
            opener.found.withLock { $0.open(rows, with: self.key) }
            self.room.signal()
        }
    }

    /// What all of them found, in no order.
    func all() -> OpenedSheets {
        openers.dropFirst().reduce(into: openers[0].take()) { all, opener in all.add(opener.take()) }
    }

    private final class Opener: Sendable {
        let queue = DispatchQueue(label: "digipolku.release")
        let found: Mutex<OpenedSheets>

        init(_ empty: sending OpenedSheets) {
            found = Mutex(empty)
        }

        /// After everything that was handed to it is done.
        func take() -> OpenedSheets {
            queue.sync {
                found.withLock { found in
                    defer { found = found.emptied }
                    return found
                }
            }
        }
    }
}

/// Rows of the pool as they are stored, one after the other.
struct SealedRows: Sendable {
    private(set) var ids: [Int64] = []
    private var bytes: [UInt8] = []
    private var ends: [Int] = []

    /// So many are handed over at once.
    static let most = 1_024

    var isFull: Bool { ids.count >= Self.most }

    mutating func append(_ id: Int64, _ sealed: UnsafeRawBufferPointer) {
        ids.append(id)
        bytes.append(contentsOf: sealed)
        ends.append(bytes.count)
    }

    func forEach(_ body: (Int64, UnsafeRawBufferPointer) -> Void) {
        bytes.withUnsafeBytes { all in
            var start = 0
            for (id, end) in zip(ids, ends) {
                body(id, UnsafeRawBufferPointer(rebasing: all[start..<end]))
                start = end
            }
        }
    }
}

/// Sheets that were opened, counted, in columns of bytes; in memory only.
struct OpenedSheets: Sendable {
    let codec: SheetCodec
    private let round: Round.ID
    private(set) var tally: Tally
    /// Version, label and answers of sheet after sheet, `width` bytes each: about a byte a column.
    var sheets: [UInt8] = []
    private(set) var texts: [OpenedText] = []
    /// Rows that do not open or hold no sheet of this round.
    private(set) var broken = 0

    var width: Int { 3 + tally.columns.count }

    init(codec: SheetCodec, round: Round.ID, room: Int = 0) {
        (self.codec, self.round) = (codec, round)
        tally = Tally(columns: codec.instrument.columns, labels: codec.labels.count)
        sheets.reserveCapacity(room * width)
    }

    var emptied: OpenedSheets { OpenedSheets(codec: codec, round: round) }

    mutating func open(_ rows: SealedRows, with key: Key) {
        var plain: [UInt8] = []
        var context = SealContext(round: round)
        rows.forEach { id, sealed in
            context.move(to: id)
            do {
                try key.open(sealed, context: context.bytes, into: &plain)
                try add(try codec.open(plain), plain)
            } catch {
                broken += 1
            }
        }
    }

    private mutating func add(_ sheet: SheetCodec.Opened, _ plain: [UInt8]) throws(TallyRefused) {
        try tally.add(label: sheet.label, steps: sheet.steps)
        sheets += plain[..<width]
        guard !sheet.texts.isEmpty else { return }
        let stream = codec.labels[sheet.label].stream
        texts += sheet.texts.map { OpenedText(stream: stream, question: $0.theme, text: $0.text) }
    }

    mutating func add(_ other: OpenedSheets) {
        tally.add(other.tally)
        sheets += other.sheets
        texts += other.texts
        broken += other.broken
    }
}

/// An open answer with its question; nothing else of its sheet.
struct OpenedText: Sendable {
    let stream: SheetStream
    /// Key of a theme, or id of a text item.
    let question: String
    let text: String
}
