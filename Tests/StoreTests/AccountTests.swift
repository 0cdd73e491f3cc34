import Database
import DatabaseSQLite
import Domain
import Secrets
import Store
import TestKit
import Testing

@Suite(.bothEngines) struct AccountTests {
    static let password = "oikea hevonen paristo"

    /// The lead of the town with a password.
    private func signedUp(_ town: Town) async throws -> SignedIn {
        let token = try await town.store.makeLink(.welcome, for: try #require(town.lead.account), by: town.admin)
        return try #require(try await town.store.choosePassword(Self.password, link: token))
    }

    private func token(_ outcome: SignInOutcome) -> SignedIn? {
        if case .signedIn(let signedIn) = outcome { signedIn } else { nil }
    }

    @Test func `a one-time link works once, within a day, and only looking at it does not use it up`() async throws {
        let town = try await Town()
        let account = try #require(town.lead.account)
        let token = try await town.store.makeLink(.welcome, for: account, by: town.admin)
        #expect(try await town.store.link(token: token)?.account.id == account)
        #expect(try await town.store.link(token: token) != nil)
        #expect(try await town.store.signIn(link: token) == nil, "a link for a password does not sign in without one")
        let signedIn = try #require(try await town.store.choosePassword(Self.password, link: token))
        #expect(try await town.store.session(token: signedIn.token)?.account == account)
        #expect(try await town.store.choosePassword("toinen pitkä salasana", link: token) == nil)
        #expect(try await town.store.link(token: token) == nil)
        #expect(try await town.store.link(token: String(token.dropLast())) == nil)

        let late = try await town.store.makeLink(.signIn, for: account, by: town.admin)
        town.clock.advance(seconds: 24 * 3_600)
        #expect(try await town.store.signIn(link: late) == nil)
        let newer = try await town.store.makeLink(.signIn, for: account, by: town.admin)
        #expect(try await town.store.signIn(link: newer)?.account == account)
        #expect(try await town.store.signIn(link: newer) == nil)
    }

    @Test func `neither tokens nor addresses of strangers can be read in the tables`() async throws {
        let town = try await Town()
        let signedIn = try await signedUp(town)
        _ = try await town.store.signIn(email: "stranger@example.fi", password: "x")
        let link = try await town.store.makeLink(.signIn, for: try #require(town.lead.account), by: town.admin)
        let stored = try await town.database.read { db in
            let macs: [SQL] = [
                "SELECT mac AS bytes FROM session", "SELECT mac AS bytes FROM sign_in_link", "SELECT mac AS bytes FROM known_device",
                "SELECT subject AS bytes FROM sign_in_attempt",
            ]
            return try macs.flatMap { try db.rows($0).map { try $0.bytes("bytes") } }
        }
        #expect(stored.count == 4)
        for token in [signedIn.token, signedIn.device, link] {
            let bytes = try #require(Base32.bytes(token))
            #expect(!stored.contains(bytes) && !stored.contains(Secrets.sha256(bytes)))
        }
    }

    @Test func `a password signs in, in whatever case the address is typed`() async throws {
        let town = try await Town()
        _ = try await signedUp(town)
        #expect(token(try await town.store.signIn(email: " Lead@Example.FI ", password: Self.password)) != nil)
        #expect(token(try await town.store.signIn(email: "lead@example.fi", password: Self.password + "!")) == nil)
        #expect(token(try await town.store.signIn(email: "nobody@example.fi", password: Self.password)) == nil)
        #expect(token(try await town.store.signIn(email: "owner@example.fi", password: "")) == nil, "an account without a password")
        #expect(Account.problems(password: "lyhyt") == [.passwordShort])
    }

    @Test func `ten wrong tries in a quarter of an hour are the limit, for known and unknown addresses alike`() async throws {
        let town = try await Town()
        let device = try await signedUp(town).device
        for email in ["lead@example.fi", "nobody@example.fi"] {
            let tries = try await withThrowingTaskGroup(of: Bool.self) { group in
                for _ in 0..<15 {
                    group.addTask {
                        if case .wrong = try await town.store.signIn(email: email, password: "väärä") { true } else { false }
                    }
                }
                return try await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
            }
            #expect(tries == 10, "\(email)")
        }
        guard case .limited(let seconds) = try await town.store.signIn(email: "lead@example.fi", password: Self.password) else {
            Issue.record("not limited")
            return
        }
        #expect((1...900).contains(seconds))
        // From a browser that signed in before the person still gets in; a device of somebody else does not help.
        #expect(token(try await town.store.signIn(email: "lead@example.fi", password: Self.password, device: device)) != nil)
        #expect(token(try await town.store.signIn(email: "nobody@example.fi", password: "väärä", device: device)) == nil)
        town.clock.advance(seconds: Int64(seconds))
        #expect(token(try await town.store.signIn(email: "lead@example.fi", password: Self.password)) != nil)
    }

    @Test func `an unknown address costs a password hash as well`() async throws {
        let town = try await Town()
        _ = try await signedUp(town)
        let clock = ContinuousClock()
        for email in ["lead@example.fi", "nobody@example.fi"] {
            let time = try await clock.measure { _ = try await town.store.signIn(email: email, password: "väärä salasana") }
            // Two passes over 64 MiB never take less; load makes it only longer. Without the hash it would be well under a millisecond.
            #expect(time > .milliseconds(10), "\(email): \(time)")
        }
    }

    @Test func `a session ends after two idle hours, after twelve in all, and never gains life from a clock`() async throws {
        let town = try await Town()
        let token = try await signedUp(town).token
        for _ in 0..<6 {
            town.clock.advance(seconds: 110 * 60)
            #expect(try await town.store.session(token: token) != nil)
        }
        town.clock.advance(seconds: 60 * 60)
        #expect(try await town.store.session(token: token) == nil, "twelve hours in all")

        let idle = try #require(self.token(try await town.store.signIn(email: "lead@example.fi", password: Self.password))).token
        town.clock.advance(seconds: 2 * 3_600)
        #expect(try await town.store.session(token: idle) == nil)

        let back = try #require(self.token(try await town.store.signIn(email: "lead@example.fi", password: Self.password))).token
        town.clock.advance(seconds: -86_400)
        #expect(try await town.store.session(token: back) == nil)
        town.clock.advance(seconds: 86_400)
        try await town.store.removeExpired()
        let session = try #require(try await town.store.session(token: back))
        try await town.store.signOut(session)
        #expect(try await town.store.session(token: back) == nil)
    }

    @Test func `a new password and a new role end every session of the account`() async throws {
        let town = try await Town()
        let first = try await signedUp(town)
        let session = try #require(try await town.store.session(token: first.token))
        #expect(token(try await town.store.changePassword(from: "väärä vanha", to: "uusi pitkä salasana", of: session)) == nil)
        let outcome = try await town.store.changePassword(from: Self.password, to: "uusi pitkä salasana", of: session)
        let second = try #require(token(outcome))
        #expect(try await town.store.session(token: first.token) == nil)
        #expect(try await town.store.session(token: second.token) != nil)
        #expect(token(try await town.store.signIn(email: "lead@example.fi", password: Self.password)) == nil)
        try await town.store.setRoles([.viewer], of: try #require(town.lead.account), by: town.admin)
        #expect(try await town.store.session(token: second.token) == nil)
        #expect(try await town.store.actor(account: try #require(town.lead.account), in: town.home.id)?.roles == [.viewer])
    }

    @Test func `an organisation keeps an administrator, and only administrators see its people`() async throws {
        let town = try await Town()
        let admin = try #require(town.admin.account)
        await #expect(throws: StoreFault.lastAdministrator) { try await town.store.setRoles([.lead], of: admin, by: town.admin) }
        await #expect(throws: StoreFault.notAllowed(.manageAccounts)) { try await town.store.members(for: town.lead) }
        let members = try await town.store.members(for: town.admin)
        #expect(members.map(\.account.email) == ["admin@example.fi", "lead@example.fi", "owner@example.fi"])
        try await town.store.setRoles([], of: try #require(town.owner.account), by: town.admin)
        #expect(try await town.store.actor(account: try #require(town.owner.account), in: town.home.id) == nil)
        #expect(try await town.store.members(for: town.admin).count == 2)
    }

    @Test func `an administrator of one organisation cannot get into an account of another`() async throws {
        let town = try await Town()
        let neighbour = try await town.neighbour()
        let stranger = try #require(neighbour.account)
        await #expect(throws: StoreFault.missing) { try await town.store.makeLink(.reset, for: stranger, by: town.admin) }
        let added = try await town.store.addMember(email: "LEAD@naapuri.fi", name: "Muu", roles: [.viewer], by: town.admin)
        #expect(added.isNew == false)
        #expect(added.account.id == stranger)
        #expect(added.account.name == "Nimi")
        await #expect(throws: StoreFault.sharedAccount) { try await town.store.makeLink(.reset, for: stranger, by: town.admin) }
        #expect(try await town.store.organisations(of: stranger).map(\.slug) == ["naapuri", "tyrskyla"])
        _ = try await town.store.makeLink(.reset, for: stranger, by: .program(in: town.home.id))
    }
}
