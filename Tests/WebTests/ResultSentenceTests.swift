import Domain
import Foundation
import HTML
import Jobs
import Store
import TestKit
import Testing

@testable import Web

/// Headings, labels and sentences of results: what they name, and how they tell one survey from another.
@Suite struct ResultSentenceTests {
    @Test(arguments: [
        ("fi", "Johto ja luottamushenkilöt näkevät tämän eri tavoin: ”"), ("sv", "Ledningen och de förtroendevalda har olika syn på det här: ”"),
    ])
    func `the heading names the statement that differs, not its theme`(language: String, words: String) async throws {
        let house = try await TestHouse()
        let round = try await house.openRound()
        for label in round.labels {
            let base = label.group == "management" ? 4 : label.group == "elected" ? 1 : 3
            try await house.answer(round, label: label.number, people: (label.people ?? 10) * 3 / 4) { index, _ in
                Answer(rawValue: UInt8(base + index % 2))
            }
        }
        _ = try await house.store.closeRound(round.id, by: house.program)
        _ = try await house.office.release(round.id, by: house.program)
        let page = try await house.get("/\(language)/testila/tulokset/\(round.id)", session: house.signIn(.viewer)).body
        let heading = try #require(page.components(separatedBy: "<h1>").last?.components(separatedBy: "</h1>").first)
        #expect(heading.replacing("\u{AD}", with: "").hasPrefix(words), "\(heading)")
    }

    @Test func `rounds of one year are told apart by the day on which they really ended`() async throws {
        let house = try await TestHouse()
        _ = try await house.releasedRound()
        house.sleep(days: 10)
        let later = try await house.releasedRound()
        let comparison = try await house.get("/fi/testila/tulokset/vertailu").body
        // Both were closed on the day they were opened; they were planned for three weeks.
        #expect(comparison.contains(">20.11.2026<") && comparison.contains(">30.11.2026<"))
        #expect(!comparison.contains(">11.12.2026<") && !comparison.contains(">21.12.2026<"))
        let results = try await house.get("/fi/testila/tulokset/\(later.id)").body
        #expect(results.contains(">20.11.2026<") && results.contains(">30.11.2026<"))
        let statement = try await house.get("/fi/testila/tulokset/\(later.id)/vaittamat/M02").body
        #expect(statement.contains("edellisestä kyselystä, 20.11.2026"))
    }

    /// A round in which the council said nothing, and the others answered some statements only.
    private func quiet(_ house: TestHouse, _ statements: Set<String>, step: UInt8) async throws -> Round {
        let round = try await house.openRound()
        for label in round.labels where label.group != "elected" {
            try await house.answer(round, label: label.number, people: (label.people ?? 10) * 3 / 4) { index, id in
                statements.contains(id) ? Answer(rawValue: step + UInt8(index % 2)) : nil
            }
        }
        _ = try await house.store.closeRound(round.id, by: house.program)
        _ = try await house.office.release(round.id, by: house.program)
        return try await house.store.round(round.id, for: house.program)
    }

    @Test func `nothing is said of the change of a group that gave no answer`() async throws {
        let house = try await TestHouse()
        _ = try await house.releasedRound()
        house.sleep(days: 70)
        let later = try await quiet(house, ["M01", "M02", "M03"], step: 2)
        let page = try await house.get("/fi/testila/tulokset/\(later.id)", session: house.signIn(.viewer)).body
        let change = try #require(page.components(separatedBy: "id=\"muutos\"").last?.components(separatedBy: "</section>").first)
        #expect(change.contains("Luottamushenkilöt: </strong>tällä kierroksella näytetään vain yhdessä muiden kanssa"), "\(change)")
        #expect(!change.contains("mikään teema ei muuttunut"))
        #expect(change.contains("Johto: </strong>") && change.contains("teemaa"))
        let swedish = try await house.get("/sv/testila/tulokset/\(later.id)", session: house.signIn(.viewer)).body
        #expect(swedish.contains("Förtroendevalda: </strong>visas i den här omgången bara tillsammans med andra"))
    }

    @Test func `a comparison names the rounds that it is of, where the newest has no answers`() async throws {
        let house = try await TestHouse()
        let all = Set(try house.instrument().statements.map(\.id))
        _ = try await quiet(house, all, step: 1)
        house.sleep(days: 400)
        _ = try await quiet(house, all, step: 3)
        house.sleep(days: 400)
        let first = try #require(try house.instrument().statements.first)
        _ = try await quiet(house, Set(try house.instrument().statements.filter { $0.theme == first.theme }.map(\.id)), step: 3)
        let page = try await house.get("/fi/testila/tulokset/vertailu", session: house.signIn(.viewer)).body
        #expect(page.contains("Johto: parani, 1,4 (2026) → 3,4 (2027)."))
        #expect(page.contains("<li>2029: ei näytettäviä tai vertailtavia vastauksia (henkilöstö, johto).</li>"))
        #expect(!page.contains("Keskiarvo nousi joka kierroksella."))
        #expect(!page.contains("Luottamushenkilöt: "))
        // Of the themes that moved as much, the heading takes one that the newest round tells too.
        let heading = try #require(page.components(separatedBy: "<h1>").last?.components(separatedBy: "</h1>").first)
        let name = try #require(try house.instrument().theme(first.theme)?.name[.fi])
        #expect(heading.replacing("\u{AD}", with: "").hasPrefix(name), "\(heading)")
    }

    private func day(_ text: String) throws -> Day { try #require(Day(text)) }

    @Test func `marks are as short as tells days apart`() async throws {
        let t = Translator(table: try TextTable(content: try await TestHouse().content), language: .fi)
        #expect(t.marks([try day("2024-10-01"), try day("2026-05-02")]) == ["2024", "2026"])
        #expect(t.marks([try day("2026-05-02"), try day("2026-11-23")]) == ["5/2026", "11/2026"])
        #expect(t.marks([try day("2026-11-02"), try day("2026-11-23")]) == ["2.11.2026", "23.11.2026"])
        let twice = try ["2026-11-23", "2026-11-02", "2026-11-23"].map(day)
        #expect(t.marks(twice) == ["23.11.2026/1", "2.11.2026", "23.11.2026/2"])
    }

    @Test(arguments: [
        (Language.fi, "2025-05-12", "▼ −0,2 huononi vuodesta 2025"), (.fi, "2026-05-12", "▼ −0,2 huononi edellisestä kyselystä (5/2026)"),
        (.sv, "2026-05-12", "▼ −0,2 sämre än i förra enkäten (5/2026)"), (.en, "2026-05-12", "▼ −0.2 worse than in the previous survey (5/2026)"),
    ])
    func `the board says since when without naming the running year`(language: Language, since: String, words: String) async throws {
        let t = Translator(table: try TextTable(content: try await TestHouse().content), language: language)
        var page = HTML()
        let change = ThemeScoreFacts.Change(difference: -0.2, direction: .worse, since: try day(since), until: try day("2026-11-23"))
        ChangeMark(change: change, t: t).write(to: &page)
        #expect(String(decoding: page.bytes, as: UTF8.self).contains(words))
    }

    @Test(arguments: [
        ["2024", "2025", "2026"], ["10/2025", "1/2026", "5/2026", "11/2026", "12/2026"],
        ["19.10.2025", "1.2.2026", "3.5.2026", "23.11.2026", "30.11.2026"], (1...10).map { "\($0).11.2026" },
    ])
    func `every round has its word under the chart, whatever their number`(rounds: [String]) async throws {
        let t = Translator(table: try TextTable(content: try await TestHouse().content), language: .fi)
        var page = HTML()
        let points = rounds.indices.map { LineChart.Point?.some(LineChart.Point(value: 3 + Double($0) / 10, interval: nil)) }
        let chart = LineChart(
            id: "k", title: "Kuva", description: "", rounds: rounds,
            lines: [LineChart.Line(name: "Henkilöstö", mark: .staff, points: points)], scale: .steps([2, 4], t), t: t)
        chart.draw(&page)
        let drawn = String(decoding: page.bytes, as: UTF8.self)
        for round in rounds { #expect(drawn.contains(">\(round)</text>"), "\(round)") }
        #expect(chart.height >= 224)
    }

    @Test func `Swedish names the groups in their definite form, and a name inside a sentence begins small`() async throws {
        let house = try await DemoHouse()
        let rounds = try await house.store.rounds(for: house.program).filter { $0.state == .released }.sorted { $0.closes < $1.closes }
        let newest = try #require(rounds.last)
        let swedish = try await house.house.get("/sv/tyrskyla/tulokset/\(newest.id)").body
        #expect(swedish.contains("Ledningen bedömer temat") && swedish.contains("än personalen"))
        let finnish = try await house.house.get("/fi/tyrskyla/tulokset/\(newest.id)").body
        #expect(!finnish.contains("sattumaa (Johto") && !finnish.contains("sattumaa (Henkilöstö") && !finnish.contains("sattumaa (Luottamus"))
    }
}
