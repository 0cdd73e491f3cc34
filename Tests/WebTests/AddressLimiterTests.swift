import Domain
import Foundation
import HTTPTypes
import Store
import TestKit
import Testing

@testable import Web

@Suite struct AddressLimiterTests {
    @Test func `an address has a hundred wrong tries in a quarter of an hour`() {
        let limiter = AddressLimiter()
        let now = TestHouse.noon
        let taken = (0..<150).count { _ in limiter.take("192.0.2.7", at: now) }
        #expect(taken == 100)
        #expect(limiter.take("192.0.2.8", at: now))
        #expect(!limiter.take("::ffff:192.0.2.7", at: now))
        #expect(limiter.take("192.0.2.7", at: now.adding(seconds: 31 * 60)))
    }

    @Test func `a right try is given back`() {
        let limiter = AddressLimiter()
        for _ in 0..<500 {
            #expect(limiter.take("192.0.2.7", at: TestHouse.noon))
            limiter.giveBack("192.0.2.7", at: TestHouse.noon)
        }
    }

    @Test func `an IPv6 network is one address`() {
        #expect(AddressLimiter.network("2001:db8::1") == AddressLimiter.network("2001:db8:0:0:ffff::2"))
        #expect(AddressLimiter.network("2001:db8::1") != AddressLimiter.network("2001:db8:0:1::1"))
    }
}
