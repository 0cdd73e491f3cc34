import Domain
import Testing

@Suite struct EmailAddressTests {
    @Test(arguments: ["anna@testila.example", "a.b+c@x-y.fi", "o'hara@x.fi"]) func `an ordinary address is one`(text: String) {
        #expect(EmailAddress(text)?.text == text)
    }

    @Test(
        arguments: [
            "", "anna", "@x.fi", "anna@", "anna@x.fi\r\nRCPT TO:<eve@x.fi>", "anna@x.fi\n", "a nna@x.fi", "anna@@x.fi", "<anna@x.fi>", "anna@x..fi",
            ".anna@x.fi", "anna@-x.fi", "päivi@x.fi", "anna@x.fi>", "a,b@x.fi", "anna@x_y.fi", "a\u{0}@x.fi", "\"a b\"@x.fi",
        ]) func `what could end a line or a command is none`(text: String)
    {
        #expect(EmailAddress(text) == nil)
    }
}

@Suite struct QuietHoursTests {
    private func at(_ day: String, _ hour: Int, _ minute: Int = 0) throws -> Instant {
        try #require(Day(day)).start(in: .helsinki).adding(seconds: Int64(hour * 3_600 + minute * 60))
    }

    @Test func `mail waits for the next morning of a working day`() throws {
        let hours = QuietHours()
        #expect(hours.open(from: try at("2026-11-20", 12, 17), in: .helsinki) == (try at("2026-11-20", 12, 17)))
        #expect(hours.open(from: try at("2026-11-19", 18), in: .helsinki) == (try at("2026-11-20", 7)))
        #expect(hours.open(from: try at("2026-11-19", 23, 59), in: .helsinki) == (try at("2026-11-20", 7)))
        #expect(hours.open(from: try at("2026-11-20", 6, 59), in: .helsinki) == (try at("2026-11-20", 7)))
        // Friday evening to Monday morning.
        #expect(hours.open(from: try at("2026-11-20", 18), in: .helsinki) == (try at("2026-11-23", 7)))
        #expect(hours.open(from: try at("2026-11-21", 12), in: .helsinki) == (try at("2026-11-23", 7)))
    }

    @Test func `the clock changes in a quiet night`() throws {
        // 29.3.2026 is a Sunday of 23 hours; 25.10.2026 one of 25.
        #expect(QuietHours().open(from: try at("2026-03-28", 12), in: .helsinki) == (try at("2026-03-30", 7)))
        #expect(QuietHours().open(from: try at("2026-10-24", 12), in: .helsinki) == (try at("2026-10-26", 7)))
        #expect(QuietHours(weekends: false).open(from: try at("2026-10-24", 20), in: .helsinki) == (try at("2026-10-25", 8)))
    }

    @Test func `an organisation may have none, or those of a day`() throws {
        let never = QuietHours(from: 7, until: 7, weekends: false)
        #expect(never.open(from: try at("2026-11-21", 3, 30), in: .helsinki) == (try at("2026-11-21", 3, 30)))
        #expect(QuietHours(from: 9, until: 15).open(from: try at("2026-11-20", 10), in: .helsinki) == (try at("2026-11-20", 15)))
        #expect(!QuietHours(from: 24).isFit)
    }

    @Test func `a week begins on Monday`() throws {
        #expect(try #require(Day("2026-11-23")).weekday == 1)
        #expect(try #require(Day("2026-11-22")).weekday == 7)
        #expect(try #require(Day("2026-11-22")).monday == Day("2026-11-16"))
        #expect(try #require(Day("1969-12-29")).weekday == 1)
    }
}
