import Database
import Domain

/// The texts of a round's message pack as a lead left them.
package struct KeptMessages: Hashable, Sendable {
    package let messages: RoundMessages
    /// They were written for an earlier round, and nothing of them was changed for this one.
    package let isInherited: Bool
}

extension Store {
    /// The round's own texts; until there are any, those of the round whose texts were changed last: a joint round's begin from joint ones,
    /// for they speak to the people of others.
    ///
    /// - Throws: `.missing`.
    package func messages(of round: Round.ID, for actor: Actor) async throws -> KeptMessages {
        try await database.read { db in
            return try self.messages(of: round, in: actor.organisation, db)
        }
    }

    /// Changes some of a round's texts; the first change takes over what an earlier round left.
    ///
    /// - Parameter edit: gets the texts as they are now.
    /// - Throws: `.notAllowed(.manageRounds)`, `.missing`, `.unfit`, and what `edit` throws.
    package func editMessages(
        of round: Round.ID, by actor: Actor, _ edit: @escaping @Sendable (inout RoundMessages) throws -> Void
    ) async throws {
        try actor.require(.manageRounds)
        let id: RoundMessages.ID = world.id()
        do {
            try await change(.messagesChanged, by: actor) { ledger in
                var messages = try self.messages(of: round, in: actor.organisation, ledger.db).messages
                guard let own = try Self.ownMessages(of: round, in: actor.organisation, ledger.db) else {
                    try edit(&messages)
                    _ = try ledger.add(messages, id: id)
                    return
                }
                _ = try ledger.edit(own.id, expecting: own.number, reason: "") { _ in
                    try edit(&messages)
                    return messages
                }
            }
        } catch is Unchanged<Revision<RoundMessages>> {
            // The text was saved as it stood.
        }
    }

    private func messages(of round: Round.ID, in organisation: Organisation.ID, _ db: any Connection) throws -> KeptMessages {
        let isJoint = try self.round(round, in: organisation, db).plan.isJoint
        if let own = try Self.ownMessages(of: round, in: organisation, db) { return KeptMessages(messages: own.content, isInherited: false) }
        let packs = try Objects.all(RoundMessages.self, in: organisation, db).filter { pack in
            try self.round(pack.content.round, in: organisation, db).plan.isJoint == isJoint
        }
        let last = packs.max { ($0.at, $0.id) < ($1.at, $1.id) }
        return KeptMessages(messages: RoundMessages(round: round, texts: last?.texts ?? [:]), isInherited: last != nil)
    }

    private static func ownMessages(
        of round: Round.ID, in organisation: Organisation.ID, _ db: any Connection
    ) throws -> Revision<RoundMessages>? {
        do {
            return try Objects.current(key: round.description, in: organisation, db)
        } catch StoreFault.missing {
            return nil
        }
    }
}
