import Domain
import Foundation
import HTML
import Testing

@testable import Web

@Suite struct RoadmapTimelineTests {
    private let today = Day(year: 2026, month: 11, day: 20) ?? Day(number: 0)

    private func bar(_ name: String, _ starts: String?, _ ends: String?, late: Bool = false) -> Timeline.Bar {
        Timeline.Bar(
            id: name, name: name, language: nil, address: Address(path: ["a"]), starts: starts.flatMap { Day($0) }, ends: ends.flatMap { Day($0) },
            phase: .going, decision: nil, isLate: late, phaseWord: "käynnissä", period: "1/2026–",
            remarks: late ? [Timeline.Remark(text: "myöhässä 9 pv", tone: .worse)] : [], description: name
        )
    }

    private func layout(_ bars: [Timeline.Bar]) -> (TimelineLayout, TimelineScale) {
        let scale = TimelineScale(days: bars.flatMap { [$0.starts, $0.ends].compactMap { $0 } }, around: today)
        let lane = Timeline.Lane(key: "a", name: "A", address: nil, bars: bars, note: nil, description: "A")
        return (TimelineLayout(lane: lane, scale: scale, today: today), scale)
    }

    @Test func `a name is never cut: every word is drawn, inside the figure`() {
        let long = String(repeating: "Digitalisaatiokehittämishanke ", count: 7).dropLast() + String(repeating: "x", count: 200)
        let bars = [
            bar(String(long), "2026-01-01", "2026-02-01"), bar(String(long), "2024-01-01", "2028-12-31"), bar("Lyhyt", "2028-11-01", "2028-12-31"),
            bar("Loppu auki", "2026-01-01", nil), bar("Alku auki", nil, "2027-01-01"),
        ]
        let (layout, scale) = layout(bars)
        for placed in layout.bars {
            #expect(placed.extent.lowerBound >= -1, "\(placed.bar.name.prefix(20))")
            #expect(placed.extent.upperBound <= scale.width + 1, "\(placed.bar.name.prefix(20))")
            let drawn = placed.lines.flatMap { $0 }.map(\.text).joined()
            #expect(drawn == placed.bar.name.filter { $0 != " " })
        }
    }

    @Test func `bars and their names never cover each other`() {
        let bars = (0..<40).map { index in
            bar(
                "Toimenpide \(index) jolla on nimi", Day(number: today.number + index * 17 - 300).iso,
                Day(number: today.number + index * 23 - 200).iso, late: index % 5 == 0)
        }
        let placed = layout(bars).0.bars
        for (index, one) in placed.enumerated() {
            for other in placed[(index + 1)...] where one.y < other.y + other.height && other.y < one.y + one.height {
                #expect(!one.extent.overlaps(other.extent), "\(one.bar.name) and \(other.bar.name)")
            }
        }
    }

    @Test func `on a narrow screen every name stands whole in a row of its own, and places are shares of the width`() {
        let long = String(repeating: "Digitalisaatiokehittämishanke ", count: 7)
        let bars = [bar(long, "2024-01-01", "2028-12-31", late: true), bar("Loppu auki", "2026-01-01", nil), bar("Alku auki", nil, "2027-01-01")]
        let lane = Timeline.Lane(key: "a", name: "Teema", address: nil, bars: bars, note: nil, description: "A")
        var page = HTML()
        TimelineRows(timeline: Timeline(lanes: [lane], day: today, dayLabel: "tänään 20.11.2026")).write(to: &page)
        let text = String(decoding: page.bytes, as: UTF8.self)
        for bar in bars { #expect(text.contains(">\(bar.name)</a>")) }
        #expect(text.contains("x=\"0%\" width=\"100%\""))
        #expect(text.contains("myöhässä 9 pv"))
        #expect(!text.contains("px") && text.components(separatedBy: "class=\"today-name\"").count == 2)
    }

    @Test func `a name beside its bar has a ground of its own, so no line runs through it`() {
        let (layout, _) = layout([bar("Lyhyt palkki jolla on pitkä nimi", "2026-11-01", "2026-12-01")])
        var page = HTML()
        page.add(TimelineBarDrawing(placed: layout.bars[0], prefix: "palkki"))
        let text = String(decoding: page.bytes, as: UTF8.self)
        #expect(layout.bars[0].place != .inside && text.contains("class=\"ground\""))
    }

    @Test(arguments: [
        ("informationssäkerhetsincident.", "infor|ma|tions|sä|ker|het|sin|ci|dent."), ("Asukas pääsee mukaan", "Asukas pääsee mukaan"),
        ("Förvaltningstjänster, lätt", "Förvalt|ningstjänster, lätt"), ("digikehittämisemme", "digi|ke|hit|tä|mi|semme"),
        ("kaupunkistrategiassa", "kaupun|ki|stra|te|giassa"),
    ])
    func `a very long word may be broken before a consonant and its vowel`(text: String, parts: String) {
        #expect(text.withSoftHyphens.replacing("\u{ad}", with: "|") == parts)
    }

    @Test func `a day far away does not stretch the figure`() {
        let (layout, scale) = layout([bar("Ikuinen", "1900-01-01", "2199-12-31")])
        #expect(scale.years.count <= TimelineScale.reach.before + TimelineScale.reach.after + 1)
        #expect(layout.bars[0].right <= scale.width)
    }
}
