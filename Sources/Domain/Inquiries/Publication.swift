/// What was published of an inquiry, frozen once: who counted with which version, who let themselves be named, and the sums of the others.
///
/// Kept as canonical JSON; its hash stands in the audit chain. Answers of those who allowed sums alone are in it as sums only.
package struct Publication: Hashable, Sendable, Codable {
    package let inquiry: Inquiry.ID
    package let title: LocalText
    package let instrument: String
    package let version: Int
    /// SHA-256 of the instrument's bytes, hexadecimal.
    package let instrumentHash: String
    /// The last day on which replies were taken.
    package let closed: Day
    package let isTest: Bool
    /// Organisations on the list.
    package let asked: Int
    package let named: [Named]
    package let quiet: [Counted]
    /// Of the quiet ones: how many gave each answer, index 0 is byte 1. A column that too few of them answered is not here.
    package let sums: [Column.ID: [Int]]

    package struct Counted: Hashable, Sendable, Codable {
        package let participant: Participant.ID
        /// The version that counted.
        package let version: Int
    }

    package struct Named: Hashable, Sendable, Codable {
        package let participant: Participant.ID
        package let version: Int
        package let profile: Participant.Profile
        package let answers: [Column.ID: UInt8]
        package let texts: [Item.ID: String]
        package let note: String
    }

    /// A figure tells of an organisation and at least so many others.
    package static let leastOthers = 3

    /// - Parameters:
    ///   - standings: of every organisation on the list, in its order.
    ///   - closed: the last day on which replies were taken.
    ///   - isFinal: false before publication: figures that may still change hold no sums, as two of them would tell of whoever came between.
    package init(of inquiry: Inquiry, _ instrument: Instrument, _ standings: [Standing], closed: Day, isFinal: Bool = true) {
        let given = standings.compactMap { standing in standing.given.map { (standing.participant, $0) } }
        let quiet = given.filter { $0.1.content.consent != .named }
        self.inquiry = inquiry.id
        title = inquiry.plan.title
        self.instrument = instrument.id
        version = instrument.version
        instrumentHash = inquiry.instrument.hash?.hexadecimal ?? ""
        self.closed = closed
        isTest = inquiry.plan.isTest
        asked = standings.count
        named = given.filter { $0.1.content.consent == .named }.map { participant, reply in
            Named(
                participant: participant.id, version: reply.number, profile: participant.profile, answers: reply.content.answers(to: instrument),
                texts: reply.content.texts(to: instrument), note: participant.note)
        }
        self.quiet = quiet.map { Counted(participant: $0.0.id, version: $0.1.number) }
        sums = isFinal ? Self.sums(of: quiet.map { $0.1.content.answers(to: instrument) }, instrument) : [:]
    }

    /// Beside the named ones a sum of few would tell each of them: an item counts the quiet ones when none or four and more answered it.
    private static func sums(of sheets: [[Column.ID: UInt8]], _ instrument: Instrument) -> [Column.ID: [Int]] {
        var sums: [Column.ID: [Int]] = [:]
        for column in instrument.columns {
            let bytes = sheets.compactMap { $0[column.id] }
            guard bytes.count > leastOthers else { continue }
            sums[column.id] = (1...max(1, Int(column.highest))).map { byte in bytes.count { Int($0) == byte } }
        }
        return sums
    }

    package var replied: Int { named.count + quiet.count }
}
