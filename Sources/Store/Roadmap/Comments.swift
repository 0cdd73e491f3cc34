import Database
import Domain

extension Comment: Revisable {
    static var objectKind: ObjectKind { .comment }
    var names: [Int64] { [action.number] }
    var isFit: Bool { problems().isEmpty }

    struct Body: Codable {
        var version = 1
        let action: Action.ID
        let text: String
        let isWithdrawn: Bool
    }

    var body: Body { Body(action: action, text: text, isWithdrawn: isWithdrawn) }

    init(_ body: Body) throws { self.init(action: body.action, text: body.text, isWithdrawn: body.isWithdrawn) }
}

extension Store {
    /// What members said about an action, oldest first, without what was taken back.
    ///
    /// - Throws: `.notAllowed(.readInternal)`.
    package func comments(on action: Action.ID, for reader: Actor) async throws -> [Revision<Comment>] {
        try reader.require(.readInternal)
        let comments: [Revision<Comment>] = try await database.read { try Objects.naming(action.number, in: reader.organisation, $0) }
        return comments.filter { !$0.isWithdrawn }.sorted { ($0.at, $0.id) < ($1.at, $1.id) }
    }

    /// - Throws: `.notAllowed(.comment)`, `.unfit`, `.missing` for a foreign action.
    package func addComment(_ comment: Comment, by actor: Actor) async throws -> Revision<Comment> {
        try actor.require(.comment)
        return try await add(comment, .commentAdded, by: actor)
    }

    /// Its writer takes it back, or whoever may edit the path.
    ///
    /// - Throws: `.notAllowed(.editRoadmap)` for somebody else's, `.missing`, `EditConflict<Revision<Comment>>`.
    package func withdrawComment(_ id: Comment.ID, by actor: Actor) async throws {
        try actor.require(.comment)
        _ = try await change(.commentWithdrawn, by: actor) { ledger in
            let current: Revision<Comment> = try Objects.current(id, in: actor.organisation, ledger.db)
            guard !current.isWithdrawn else { throw StoreFault.missing }
            guard current.actor != nil, current.actor == actor.account || actor.may(.editRoadmap) else { throw StoreFault.notAllowed(.editRoadmap) }
            return try ledger.edit(id, expecting: current.number, reason: "") { comment in
                var next = comment
                next.isWithdrawn = true
                return next
            }
        }
    }
}
