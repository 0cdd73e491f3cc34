import Domain

/// A calendar of whole days as RFC 5545 writes it, for any calendar program to subscribe to.
package struct ICalendar: Sendable {
    package let name: String
    package let events: [Event]

    package init(name: String, events: [Event]) {
        self.name = name
        self.events = events
    }

    package struct Event: Sendable {
        /// The same for ever for the same thing, so that a calendar moves it instead of doubling it.
        package let id: String
        package let days: ClosedRange<Day>
        package let title: String
        package let text: String
        /// Absolute.
        package let address: String
        /// When it was last changed.
        package let changed: Instant

        package init(id: String, days: ClosedRange<Day>, title: String, text: String = "", address: String, changed: Instant) {
            self.id = id
            self.days = days
            self.title = title
            self.text = text
            self.address = address
            self.changed = changed
        }
    }

    package var bytes: [UInt8] {
        var lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Digipolku//Digipolku//EN", "CALSCALE:GREGORIAN", "METHOD:PUBLISH"]
        lines.append("X-WR-CALNAME:" + Self.escaped(name))
        for event in events { lines += Self.lines(of: event) }
        lines.append("END:VCALENDAR")
        return lines.flatMap { Self.folded($0) }
    }

    private static func lines(of event: Event) -> [String] {
        [
            "BEGIN:VEVENT", "UID:\(event.id)@digipolku", "DTSTAMP:" + event.changed.iso.filter { $0 != "-" && $0 != ":" },
            "DTSTART;VALUE=DATE:" + day(event.days.lowerBound), "DTEND;VALUE=DATE:" + day(event.days.upperBound.adding(1)),
            "SUMMARY:" + escaped(event.title),
        ] + (event.text.isEmpty ? [] : ["DESCRIPTION:" + escaped(event.text)]) + ["URL:" + event.address, "TRANSP:TRANSPARENT", "END:VEVENT"]
    }

    private static func day(_ day: Day) -> String { day.iso.filter { $0 != "-" } }

    /// Control characters cannot stand in a calendar at all.
    private static func escaped(_ text: String) -> String {
        text.unicodeScalars.reduce(into: "") { out, scalar in
            switch scalar {
            case "\\", ";", ",": out += "\\" + String(scalar)
            case "\n": out += "\\n"
            case _ where scalar.value < 32 || scalar.value == 127: out += " "
            default: out.unicodeScalars.append(scalar)
            }
        }
    }

    /// 75 bytes a line, never in the middle of a character; what goes on begins with a space.
    private static func folded(_ line: String) -> [UInt8] {
        var out: [UInt8] = []
        var length = 0
        for scalar in line.unicodeScalars {
            let bytes = Array(String(scalar).utf8)
            if length + bytes.count > 75 {
                out += [13, 10, 32]
                length = 1
            }
            out += bytes
            length += bytes.count
        }
        return out + [13, 10]
    }
}
