import Domain
import Store
import TestKit
import Testing

/// A clock that is set back gives nothing more life than it was given.
@Suite(.bothEngines) struct ClockTests {
    @Test func `sessions and one-time links from a time to come do not work, and do again when it comes`() async throws {
        let town = try await Town()
        let start = town.clock.world.now()
        town.clock.set(start.adding(seconds: 6 * 3_600))
        let account = try #require(town.lead.account)
        let first = try await town.store.makeLink(.signIn, for: account, by: town.admin)
        let signedIn = try #require(try await town.store.signIn(link: first))
        let link = try await town.store.makeLink(.signIn, for: account, by: town.admin)
        town.clock.set(start)
        #expect(try await town.store.session(token: signedIn.token) == nil)
        #expect(try await town.store.link(token: link) == nil)
        #expect(try await town.store.signIn(link: link) == nil)
        town.clock.set(start.adding(seconds: 6 * 3_600 + 60))
        #expect(try await town.store.session(token: signedIn.token) != nil)
        #expect(try await town.store.signIn(link: link) != nil)
    }
}
