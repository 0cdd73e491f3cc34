import Ballot
import Content
import Domain
import Store

/// Fills an empty store with the demo municipality, through the same steps as a real one.
package struct DemoTown: Sendable {
    let store: Store
    let ballot: Ballot
    let keeper: any RoundKeeper
    let content: ContentFolder
    let world: World

    package init(store: Store, ballot: Ballot, keeper: any RoundKeeper, content: ContentFolder, world: World) {
        self.store = store
        self.ballot = ballot
        self.keeper = keeper
        self.content = content
        self.world = world
    }

    /// Does nothing when there is an organisation.
    package func fillIfEmpty() async throws {}

    /// A fresh one-time link for an account of each role.
    package static func signInLinks(store: Store) async throws -> [(role: Role, token: String)] { [] }
}
