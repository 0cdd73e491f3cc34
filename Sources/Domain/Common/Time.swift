import Foundation

/// A point in time. Unit: milliseconds since 1970-01-01T00:00Z.
package struct Instant: Hashable, Comparable, Sendable {
    package let milliseconds: Int64

    /// Times outside the years 1…9999 are taken as the first or last of them: nothing that is read from elsewhere can overflow.
    package init(milliseconds: Int64) {
        self.milliseconds = min(max(milliseconds, -62_135_596_800_000), 253_402_300_799_999)
    }

    package static func < (one: Self, other: Self) -> Bool { one.milliseconds < other.milliseconds }

    package func adding(seconds: Int64) -> Instant { Instant(milliseconds: milliseconds + seconds * 1_000) }
    package func adding(days: Int64) -> Instant { adding(seconds: days * 86_400) }

    /// The civil day at this instant in `zone`.
    package func day(in zone: Zone) -> Day {
        let seconds = milliseconds.floorDivided(by: 1_000) + Int64(zone.offset(at: self))
        return Day(number: Int(seconds.floorDivided(by: 86_400)))
    }

    /// `2026-11-20T09:30:00Z`, whole seconds.
    package var iso: String {
        let seconds = milliseconds.floorDivided(by: 1_000)
        let day = Day(number: Int(seconds.floorDivided(by: 86_400)))
        let rest = Int(seconds - Int64(day.number) * 86_400)
        return "\(day.iso)T\(two(rest / 3_600)):\(two(rest / 60 % 60)):\(two(rest % 60))Z"
    }
}

/// A civil day of the proleptic Gregorian calendar; as a deadline it means its end.
package struct Day: Hashable, Comparable, Sendable {
    /// Days since 1970-01-01.
    package let number: Int

    /// Days outside the years 1…9999 are taken as the first or last of them.
    package init(number: Int) {
        self.number = min(max(number, -719_162), 2_932_896)
    }

    /// - Returns: nil when there is no such day (2026-02-29) or the year is outside 1…9999.
    package init?(year: Int, month: Int, day: Int) {
        guard (1...9999).contains(year), (1...12).contains(month), (1...Self.length(of: month, in: year)).contains(day) else { return nil }
        // Days from civil, after Howard Hinnant's published algorithm (public domain).
        let y = month <= 2 ? year - 1 : year
        let era = (y >= 0 ? y : y - 399) / 400
        let yearOfEra = y - era * 400
        let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
        let days = era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
        self.init(number: days)
    }

    /// Reads `2026-05-15`, and `15.5.2026` as people type it.
    package init?(_ text: some StringProtocol) {
        guard let (year, month, day) = Self.numbers(text) else { return nil }
        self.init(year: year, month: month, day: day)
    }

    fileprivate static func numbers(_ text: some StringProtocol) -> (year: Int, month: Int, day: Int)? {
        let trimmed = text.trimmingCharacters(in: .whitespaces)
        let dashed = trimmed.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
        if dashed.count == 3, let y = dashed[0], let m = dashed[1], let d = dashed[2] { return (y, m, d) }
        let dotted = trimmed.split(separator: ".", omittingEmptySubsequences: false).map { Int($0) }
        guard dotted.count == 3, let d = dotted[0], let m = dotted[1], let y = dotted[2] else { return nil }
        return (y, m, d)
    }

    package var parts: (year: Int, month: Int, day: Int) {
        let z = number + 719_468
        let era = (z >= 0 ? z : z - 146_096) / 146_097
        let dayOfEra = z - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shifted = (5 * dayOfYear + 2) / 153
        let month = shifted < 10 ? shifted + 3 : shifted - 9
        return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * shifted + 2) / 5 + 1)
    }

    package var year: Int { parts.year }

    /// `2026-05-15`.
    package var iso: String {
        let (year, month, day) = parts
        return "\(String(repeating: "0", count: max(0, 4 - String(year).count)))\(year)-\(two(month))-\(two(day))"
    }

    package func adding(_ days: Int) -> Day { Day(number: number + days) }

    /// The first instant of the next day in `zone`: where a deadline on this day passes.
    package func end(in zone: Zone) -> Instant { adding(1).start(in: zone) }

    /// The first instant of this day in `zone`.
    package func start(in zone: Zone) -> Instant {
        let midnight = Int64(number) * 86_400
        // The offset before the day decides; a day that starts inside a change takes the later reading.
        let guess = Instant(milliseconds: (midnight - Int64(zone.offset(at: Instant(milliseconds: midnight * 1_000)))) * 1_000)
        return Instant(milliseconds: (midnight - Int64(zone.offset(at: guess))) * 1_000)
    }

    package static func < (one: Self, other: Self) -> Bool { one.number < other.number }

    static func length(of month: Int, in year: Int) -> Int {
        switch month {
        case 2: year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400)) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }
}

/// What is written as a day and stands in no calendar: 29.2.2027, 31.4.2026.
package struct NoSuchDay: Hashable, Sendable {
    package let year: Int
    /// 1…12.
    package let month: Int
    package let day: Int
    /// How many days the month has.
    package var length: Int { Day.length(of: month, in: year) }

    /// - Returns: nil for a day that there is, and for what is not written as one.
    package init?(_ text: some StringProtocol) {
        guard Day(text) == nil, let (year, month, day) = Day.numbers(text) else { return nil }
        guard (1000...9999).contains(year), (1...12).contains(month), (1...31).contains(day) else { return nil }
        (self.year, self.month, self.day) = (year, month, day)
    }
}

/// The time zone of an organisation, by its IANA name.
package struct Zone: Hashable, Sendable {
    package let name: String
    private let zone: TimeZone

    /// - Returns: nil when the system does not know the name.
    package init?(_ name: String) {
        guard let zone = TimeZone(identifier: name) else { return nil }
        self.name = name
        self.zone = zone
    }

    private init(name: String, zone: TimeZone) {
        self.name = name
        self.zone = zone
    }

    /// Europe/Helsinki; a machine without time zone data falls back to two hours east of UTC.
    package static let helsinki = Zone("Europe/Helsinki") ?? Zone(name: "Europe/Helsinki", zone: TimeZone(secondsFromGMT: 7_200) ?? .current)

    /// Seconds east of UTC.
    package func offset(at instant: Instant) -> Int {
        zone.secondsFromGMT(for: Date(timeIntervalSince1970: Double(instant.milliseconds) / 1_000))
    }
}

extension Int64 {
    func floorDivided(by divisor: Int64) -> Int64 {
        let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
        return remainder < 0 ? quotient - 1 : quotient
    }
}

private func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
