import Domain
import Foundation
import HTML

/// The months by the beginning of their names, as texts are keyed.
private enum Month: String, CaseIterable {
    case jan, feb, mar, apr, may, jun, jul, aug, sep, oct, nov, dec
}

/// The year as a ring: months around, an arc for each occasion with the number that it has in the list, a hand for today.
struct YearRing: View {
    let wheel: YearWheel
    let t: Translator
    let first: Language

    private static let (size, outer, inner, gap) = (480.0, 186.0, 60.0, 6.0)

    /// Thinner where many lie beside each other, so that all of them stay outside the hub.
    private var band: Double {
        let room = (Self.outer - Self.inner) / Double(max(1, wheel.tracks.count))
        return min(30, (room * 0.83 * 10).rounded() / 10)
    }

    func write(to page: inout HTML) {
        let size = Self.size
        page.element("figure", .class("year-ring")) { page in
            page.element(
                "svg", .with("viewBox", "0 0 \(Int(size)) \(Int(size))"), .with("role", "img"), .aria(.labelledby, "kello-nimi kello-kuvaus")
            ) { page in
                page.element("title", .id("kello-nimi"), text: t("alive.year.ring", ["year": .text(String(wheel.year))]))
                page.element("desc", .id("kello-kuvaus"), text: t("alive.year.ring.words", ["n": .count(wheel.turns.count)]))
                rails(&page)
                months(&page)
                for (track, turns) in wheel.tracks.enumerated() {
                    for turn in turns { arc(turn, track: track, &page) }
                }
                if wheel.year == wheel.today.year { hand(&page) }
            }
        }
    }

    /// What the arcs lie on, as many as there are beside each other.
    private func rails(_ page: inout HTML) {
        for track in wheel.tracks.indices {
            page.void(
                "circle", .class("rail"), .with("cx", Self.size / 2), .with("cy", Self.size / 2), .with("r", radius(of: track)),
                .with("stroke-width", band))
        }
    }

    private func radius(of track: Int) -> Double { Self.outer - Double(track) * (band + min(Self.gap, band / 5)) - band / 2 }

    private func months(_ page: inout HTML) {
        for month in 1...12 {
            guard let start = Day(year: wheel.year, month: month, day: 1), let middle = Day(year: wheel.year, month: month, day: 16) else { continue }
            let (inner, outer) = (point(start, Self.inner), point(start, Self.outer + 12))
            page.void("line", .class("month"), .with("x1", inner.x), .with("y1", inner.y), .with("x2", outer.x), .with("y2", outer.y))
            let name = point(middle, Self.outer + 28)
            page.element(
                "text", .class("month-word"), .with("x", name.x), .with("y", name.y + 5), .with("text-anchor", "middle"),
                text: t(TextKey(family: "alive.month", Month.allCases[month - 1])))
        }
    }

    private func arc(_ turn: YearWheel.Turn, track: Int, _ page: inout HTML) {
        guard let number = wheel.turns.firstIndex(where: { $0.occasion.id == turn.occasion.id && $0.days == turn.days }) else { return }
        let radius = radius(of: track)
        let (from, to) = (angle(turn.days.lowerBound), angle(turn.days.upperBound.adding(1)))
        // An arc of a day or two would hide its number.
        let (start, end) = to - from < 0.12 ? ((from + to) / 2 - 0.06, (from + to) / 2 + 0.06) : (from, to)
        let (one, other, middle) = (point(start, radius), point(end, radius), point((start + end) / 2, radius))
        let distance = turn.distance(from: wheel.today)
        page.element("g", .class(distance < 0 ? "turn past" : distance == 0 ? "turn now" : "turn")) { page in
            page.void(
                "path", .class("arc kind-\(turn.occasion.kind.rawValue)"), .with("stroke-width", band),
                .with("d", "M\(one.x) \(one.y)A\(radius) \(radius) 0 \(end - start > .pi ? 1 : 0) 1 \(other.x) \(other.y)"))
            page.element(
                "text", .class("turn-number"), .with("x", middle.x), .with("y", middle.y + 5), .with("text-anchor", "middle"),
                text: String(number + 1))
        }
    }

    private func hand(_ page: inout HTML) {
        let (from, to) = (point(wheel.today, 0), point(wheel.today, Self.outer + 14))
        page.void("line", .class("hand"), .with("x1", from.x), .with("y1", from.y), .with("x2", to.x), .with("y2", to.y))
        page.void("circle", .class("hub"), .with("cx", Self.size / 2), .with("cy", Self.size / 2), .with("r", 5.0))
    }

    /// January begins at the top.
    private func angle(_ day: Day) -> Double {
        guard let start = Day(year: wheel.year, month: 1, day: 1) else { return 0 }
        return Double(day.number - start.number) / 365.25 * 2 * .pi
    }

    private func point(_ day: Day, _ radius: Double) -> (x: Double, y: Double) { point(angle(day), radius) }

    /// Tenths of a unit are fine enough.
    private func point(_ angle: Double, _ radius: Double) -> (x: Double, y: Double) {
        func tenths(_ value: Double) -> Double { (value * 10).rounded() / 10 }
        return (tenths(Self.size / 2 + radius * sin(angle)), tenths(Self.size / 2 - radius * cos(angle)))
    }
}
