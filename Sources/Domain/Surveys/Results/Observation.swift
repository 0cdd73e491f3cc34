/// Something that a round says by a published rule (`docs/results.md`): a candidate that people may pin, with a note of their own.
///
/// Values only; the page words it.
package struct Observation: Hashable, Sendable {
    package let kind: Kind
    package let subject: Subject
    /// The figures it rests on; for a gap low and high, for a change the one voice.
    package let points: [Point]
    /// How far it goes: steps beyond the limit, width of the gap, share of "don't know" or size of the change. Greater is stronger.
    package let size: Double

    package enum Kind: String, CaseIterable, Hashable, Sendable {
        case strength, need, gap, dontKnow, drop, rise
    }

    package enum Subject: Hashable, Sendable {
        case statement(Statement.ID)
        case theme(String)

        package var text: String {
            switch self {
            case .statement(let id): id
            case .theme(let key): key
            }
        }
    }

    package struct Point: Hashable, Sendable {
        package let voice: Voice
        /// The mean it is about; nil for "don't know".
        package let mean: Double?
        /// The mean of the earlier round, for changes.
        package let before: Double?
        package let dontKnowShare: Double
        /// People who answered; for a theme the fewest of its statements.
        package let people: Int
        /// People of the earlier round, for changes.
        package let peopleBefore: Int?

        package init(voice: Voice, mean: Double?, before: Double? = nil, dontKnowShare: Double, people: Int, peopleBefore: Int? = nil) {
            self.voice = voice
            self.mean = mean
            self.before = before
            self.dontKnowShare = dontKnowShare
            self.people = people
            self.peopleBefore = peopleBefore
        }
    }

    /// Names it for a pin and in an address; the same while rule, subject and voices are: `gap:M02:staff+management`.
    package var key: String { "\(kind.rawValue):\(subject.text):\(points.map(\.voice.text).joined(separator: "+"))" }
}
