import Database
import Domain
import Synchronization

/// Versions that were read before, as the objects that their bodies make: a version never changes once it is on disk, and to read two
/// thousand bodies anew takes a hundred times as long as to ask which ones they are.
///
/// For reads alone: inside a write a version can be seen that is taken back, and then its number is another's.
final class KnownRevisions: Sendable {
    private struct Version: Hashable {
        let object: Int64
        let number: Int64
    }

    private struct State {
        var revisions: [Version: any Sendable] = [:]
        /// Bytes of their bodies.
        var size = 0
    }

    /// Unit: bytes of bodies; beyond it, it begins anew.
    private static let most = 16 << 20

    private let state = Mutex(State())

    /// What `Objects.all` gives, from memory where it is there.
    func all<Content: Revisable>(
        _ type: Content.Type = Content.self, in organisation: Organisation.ID, _ db: any Connection
    ) throws -> [Revision<Content>] {
        let versions = try versions(of: Content.self, in: organisation, db)
        let known: [Revision<Content>?] = state.withLock { state in versions.map { state.revisions[$0] as? Revision<Content> } }
        let missing = known.count { $0 == nil }
        if missing * 4 > versions.count { return try keep(Objects.rows(of: Content.self, in: organisation, db)) }
        return try zip(versions, known).map { version, known in
            try known ?? keep([Objects.row(of: version.object, number: version.number, db)])[0]
        }
    }

    private func versions<Content: Revisable>(
        of type: Content.Type, in organisation: Organisation.ID, _ db: any Connection
    ) throws -> [Version] {
        var versions: [Version] = []
        try db.forEach(
            """
            SELECT id, number FROM object
             WHERE organisation = \(organisation.number) AND kind = \(Content.objectKind.rawValue)
             ORDER BY place, id
            """
        ) { versions.append(Version(object: try $0.integer(0), number: try $0.integer(1))) }
        return versions
    }

    private func keep<Content: Revisable>(_ rows: [Row]) throws -> [Revision<Content>] {
        let revisions = try rows.map { try Revision<Content>($0) }
        let size = try rows.reduce(0) { try $0 + $1.text("body").utf8.count }
        state.withLock { state in
            if state.size + size > Self.most { state = State() }
            guard size <= Self.most else { return }
            state.size += size
            for revision in revisions { state.revisions[Version(object: revision.id.number, number: Int64(revision.number))] = revision }
        }
        return revisions
    }
}
