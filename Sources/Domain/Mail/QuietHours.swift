/// When an organisation's mails that can wait do wait: evenings, nights and weekends, in its own zone.
package struct QuietHours: Hashable, Sendable {
    /// Full hours, 0…23. Both the same: no hour is quiet.
    package var from: Int
    package var until: Int
    package var weekends: Bool

    package init(from: Int = 18, until: Int = 7, weekends: Bool = true) {
        self.from = from
        self.until = until
        self.weekends = weekends
    }

    package var isFit: Bool { (0...23).contains(from) && (0...23).contains(until) }

    /// The first instant from `now` on at which a mail may go.
    package func open(from now: Instant, in zone: Zone) -> Instant {
        var (time, hour) = (now, now.hour(in: zone))
        // Nine days hold every weekend and every change of the clock.
        for _ in 0..<(9 * 24) {
            if !isQuiet(time.day(in: zone), hour: hour) { return time }
            time = time.nextHour(in: zone)
            hour = time.hour(in: zone)
        }
        return time
    }

    private func isQuiet(_ day: Day, hour: Int) -> Bool {
        if weekends && day.weekday >= 6 { return true }
        return from <= until ? (from..<until).contains(hour) : hour >= from || hour < until
    }
}

/// When the weekly mail goes: Mondays at eight on the organisation's clock, or at the first look after it.
package enum WeekMail {
    /// The moment in the week of that Monday.
    package static func time(on monday: Day, in zone: Zone) -> Instant { monday.start(in: zone).adding(seconds: 8 * 3_600) }

    /// The next one from now on that quiet hours let through.
    package static func next(after now: Instant, quiet: QuietHours, in zone: Zone) -> Instant {
        let monday = now.day(in: zone).monday
        let this = time(on: monday, in: zone)
        return quiet.open(from: this > now ? this : time(on: monday.adding(7), in: zone), in: zone)
    }
}

extension Day {
    /// Monday is 1, Sunday 7.
    package var weekday: Int { ((number + 3) % 7 + 7) % 7 + 1 }

    /// The Monday of its week.
    package var monday: Day { adding(1 - weekday) }
}

extension Instant {
    /// The full hour on the wall, 0…23.
    func hour(in zone: Zone) -> Int { Int(localSeconds(zone) / 3_600) }

    /// Where the next full hour on the wall begins.
    func nextHour(in zone: Zone) -> Instant {
        let left = 3_600 - localSeconds(zone) % 3_600
        return Instant(milliseconds: milliseconds - milliseconds % 1_000).adding(seconds: left)
    }

    /// Seconds since midnight on the wall.
    private func localSeconds(_ zone: Zone) -> Int64 {
        let seconds = milliseconds.floorDivided(by: 1_000) + Int64(zone.offset(at: self))
        return seconds - seconds.floorDivided(by: 86_400) * 86_400
    }
}
