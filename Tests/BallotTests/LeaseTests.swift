import Ballot
import Database
import TestKit
import Testing

@Suite(.bothEngines) struct LeaseTests {
    @Test func `a lease has one holder, ends by itself, and its number grows`() async throws {
        let house = try await House()
        let leases = Leases(database: house.database)
        let first = try #require(try await leases.take("nightly", seconds: 60))
        #expect(try await leases.take("nightly", seconds: 60) == nil)
        #expect(try await leases.take("other", seconds: 60) != nil)
        try await leases.renew(first, seconds: 60)
        try await leases.giveBack(first)
        let second = try #require(try await leases.take("nightly", seconds: 60))
        #expect(second.fencing > first.fencing)
        await #expect(throws: LeaseLost.self) { try await leases.renew(first, seconds: 60) }
        try await leases.giveBack(first)
        #expect(try await leases.take("nightly", seconds: 60) == nil)
        _ = try await house.database.write { try $0.run("UPDATE lease SET until = until - 61000 WHERE name = 'nightly'") }
        await #expect(throws: LeaseLost.self) {
            try await house.database.write { db in try second.check(in: db, house.database.engine) }
        }
        #expect(try await leases.take("nightly", seconds: 60) != nil)
    }

    @Test func `a lease from a clock that was set back is not waited for`() async throws {
        let house = try await House()
        let leases = Leases(database: house.database)
        #expect(try await leases.take("nightly", seconds: 60) != nil)
        _ = try await house.database.write { try $0.run("UPDATE lease SET until = until + 1800000") }
        #expect(try await leases.take("nightly", seconds: 60) != nil)
    }
}
