import Database
import Domain
import Synchronization

/// Versions that were read before, as the objects that their bodies make: a version never changes once it is on disk, and to read two
/// thousand bodies anew takes a hundred times as long as to ask which ones they are.
///
/// For reads alone: inside a write a version can be seen that is taken back, and then its number is another's. So it is in a store of
/// another past – a replica that lagged behind and took over, an archive that was restored under this process –; its log tells.
final class KnownRevisions: Sendable {
    private struct Version: Hashable {
        let object: Int64
        let number: Int64
    }

    /// The last line of an organisation's log.
    private struct LogEnd: Hashable {
        let number: Int64
        let hash: [UInt8]
    }

    /// What was asked for: everything of a kind, now or just before a moment.
    private struct Question: Hashable {
        let organisation: Organisation.ID
        let kind: ObjectKind
        let end: Instant?
    }

    /// A whole answer, and the last line of the log when it was given: as long as that is the last one, nothing has changed.
    private struct Answer {
        let log: LogEnd
        let revisions: any Sendable
        let count: Int
    }

    private struct State {
        var revisions: [Version: any Sendable] = [:]
        var answers: [Question: Answer] = [:]
        /// Versions in all answers.
        var answered = 0
        /// As they were seen last. As long as such a line stands in its log, the log has only grown, and with it the versions.
        var logs: [Organisation.ID: LogEnd] = [:]
        /// Another one whenever everything was forgotten.
        var era = 0
        /// Bytes of their bodies.
        var size = 0

        mutating func forget() { self = State(era: era + 1) }

        /// Makes room; what is read next comes from the disk.
        mutating func drop() { (revisions, size, answers, answered) = ([:], 0, [:], 0) }
    }

    /// Unit: bytes of bodies; beyond it, it begins anew.
    private static let most = 16 << 20
    /// Versions in whole answers; beyond it, they begin anew. Their texts are shared with the versions above.
    private static let mostAnswered = 30_000

    private let state = Mutex(State())

    /// What `Objects.all` gives, from memory where it is there: now, or just before `end`.
    func all<Content: Revisable>(
        _ type: Content.Type = Content.self, in organisation: Organisation.ID, before end: Instant? = nil, _ db: any Connection
    ) throws -> [Revision<Content>] {
        let (era, log) = try era(of: organisation, db)
        let question = Question(organisation: organisation, kind: Content.objectKind, end: end)
        if let log, let there: [Revision<Content>] = answer(to: question, log) { return there }
        let found: [Revision<Content>] = try read(in: organisation, before: end, era, db)
        if let log { keep(found, as: question, log, era) }
        return found
    }

    private func answer<Content: Revisable>(to question: Question, _ log: LogEnd) -> [Revision<Content>]? {
        state.withLock { state in
            guard let answer = state.answers[question], answer.log == log else { return nil }
            return answer.revisions as? [Revision<Content>]
        }
    }

    private func keep<Content: Revisable>(_ found: [Revision<Content>], as question: Question, _ log: LogEnd, _ era: Int?) {
        state.withLock { state in
            guard state.era == era, found.count <= Self.mostAnswered else { return }
            state.answered -= state.answers.removeValue(forKey: question)?.count ?? 0
            if state.answered + found.count > Self.mostAnswered { (state.answers, state.answered) = ([:], 0) }
            state.answers[question] = Answer(log: log, revisions: found, count: found.count)
            state.answered += found.count
        }
    }

    private func read<Content: Revisable>(
        in organisation: Organisation.ID, before end: Instant?, _ era: Int?, _ db: any Connection
    ) throws -> [Revision<Content>] {
        let versions = try versions(of: Content.self, in: organisation, before: end, db)
        let known: [Revision<Content>?] = state.withLock { state in
            versions.map { state.era == era ? state.revisions[$0] as? Revision<Content> : nil }
        }
        let missing = known.count { $0 == nil }
        if missing * 4 > versions.count { return try keep(Objects.rows(of: Content.self, in: organisation, before: end, db), era) }
        return try zip(versions, known).map { version, known in
            try known ?? keep([Objects.row(of: version.object, number: version.number, db)], era)[0]
        }
    }

    /// Compares the log with what was seen of it, and forgets everything when it is another one.
    ///
    /// - Returns: what is kept from this era stands in the transaction's snapshot; nil when that cannot be told because others read meanwhile.
    ///   Beside it the last line of the log in that snapshot; nil for an organisation without a log.
    private func era(of organisation: Organisation.ID, _ db: any Connection) throws -> (era: Int?, log: LogEnd?) {
        let seen = state.withLock { $0.logs[organisation] }
        let row = try db.row(
            """
            SELECT h.number AS number, h.hash AS hash, a.hash AS seen
              FROM audit_head h LEFT JOIN audit a ON a.chain = h.chain AND a.number = \(seen?.number ?? 0)
             WHERE h.chain = \(organisation.number)
            """)
        guard let row else { return (nil, nil) }
        let now = LogEnd(number: try row.integer("number"), hash: try row.bytes("hash"))
        let goesOn = try row.optional("seen", Row.bytes) == seen?.hash
        let era: Int? = state.withLock { state in
            guard state.logs[organisation] == seen else { return nil }
            if !goesOn { state.forget() }
            state.logs[organisation] = now
            return state.era
        }
        return (era, now)
    }

    private func versions<Content: Revisable>(
        of type: Content.Type, in organisation: Organisation.ID, before end: Instant?, _ db: any Connection
    ) throws -> [Version] {
        var versions: [Version] = []
        let question: SQL =
            if let end {
                """
                SELECT o.id, r.number
                  FROM object o JOIN revision r ON r.object = o.id
                 WHERE o.organisation = \(organisation.number) AND o.kind = \(Content.objectKind.rawValue)
                   AND r.number = (SELECT max(s.number) FROM revision s WHERE s.object = o.id AND s.at < \(end.milliseconds))
                 ORDER BY o.place, o.id
                """
            } else {
                """
                SELECT id, number FROM object
                 WHERE organisation = \(organisation.number) AND kind = \(Content.objectKind.rawValue)
                 ORDER BY place, id
                """
            }
        try db.forEach(question) { versions.append(Version(object: try $0.integer(0), number: try $0.integer(1))) }
        return versions
    }

    private func keep<Content: Revisable>(_ rows: [Row], _ era: Int?) throws -> [Revision<Content>] {
        let revisions = try rows.map { try Revision<Content>($0) }
        let size = try rows.reduce(0) { try $0 + $1.text("body").utf8.count }
        state.withLock { state in
            guard state.era == era, size <= Self.most else { return }
            if state.size + size > Self.most { state.drop() }
            state.size += size
            for revision in revisions { state.revisions[Version(object: revision.id.number, number: Int64(revision.number))] = revision }
        }
        return revisions
    }
}
