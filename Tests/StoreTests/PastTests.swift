import Domain
import Store
import TestKit
import Testing

@Suite(.bothEngines) struct PastTests {
    @Test func `any day can be shown again, and visitors see the past only of what is public today`() async throws {
        let town = try await Town(on: "2026-05-14")
        let (store, lead, home) = (town.store, town.lead, town.home.id)
        let first = try await store.addAction(Town.action("Ensin"), by: lead)
        _ = try await store.publishAction(first.id, expecting: 1, by: lead)
        let hidden = try await store.addAction(Town.action("Luonnos"), by: lead)
        town.clock.advance(days: 1)
        var later = Town.action("Sitten")
        later.phase = .going
        _ = try await store.editAction(first.id, to: later, expecting: 2, reason: "Alkoi", by: lead)
        town.clock.advance(days: 1)
        _ = try await store.addAction(Town.action("Uusi"), by: lead)

        let days = try ["2026-05-13", "2026-05-14", "2026-05-15", "2026-05-16"].map { try #require(Day($0)) }
        let titles = try await days.asyncMap { try await store.path(in: home, on: $0).map { $0.title.text(in: .fi) } }
        #expect(titles == [[], ["Ensin"], ["Sitten"], ["Sitten"]])
        let counts = try await days.asyncMap { try await store.actions(for: lead, on: $0).count }
        #expect(counts == [0, 2, 2, 3])
        let versions = try await store.publishedHistory(of: first.id, in: home)
        #expect(versions.map(\.number) == [2, 3])
        #expect(versions.map(\.reason) == ["", "Alkoi"])

        // Published later, a version from before its publishing stays inside.
        _ = try await store.publishAction(hidden.id, expecting: 1, by: lead)
        #expect(try await store.path(in: home, on: days[1]).map(\.id) == [first.id])
        // Withdrawn today: gone from every day.
        _ = try await store.withdrawAction(first.id, reason: "Väärin", expecting: 3, by: lead)
        #expect(try await store.path(in: home, on: days[1]).isEmpty)
    }

    @Test func `a day means its end in the organisation's zone`() async throws {
        let town = try await Town(on: "2026-05-14")
        // Noon in Helsinki and eleven hours fifty-nine minutes: the last minute of the day; then the first of the next.
        town.clock.advance(seconds: 11 * 3_600 + 59 * 60)
        _ = try await town.store.addAction(Town.action("Illalla"), by: town.lead)
        town.clock.advance(seconds: 60)
        _ = try await town.store.addAction(Town.action("Yöllä"), by: town.lead)
        let day = try #require(Day("2026-05-14"))
        #expect(try await town.store.actions(for: town.lead, on: day).map { $0.title.text(in: .fi) } == ["Illalla"])
        #expect(try await town.store.actions(for: town.lead, on: day.adding(1)).count == 2)
    }

    @Test func `the board keeps its history, hides and orders`() async throws {
        let town = try await Town()
        let (store, lead, home) = (town.store, town.lead, town.home.id)
        let theme = try await store.theme("tieto", in: home)
        var next = theme.content
        next.meaning = LocalText(fi: "Sama tieto kysytään kerran.")
        next.target = TargetLevel(tenths: 38, year: 2029)
        next.owner = ThemeOwner(name: LocalText(fi: "Tietohallinto"), account: town.owner.account)
        town.clock.advance(days: 1)
        let edited = try await store.editTheme(theme.id, to: next, expecting: 1, reason: "Työpaja", by: lead)
        #expect(edited.content == next)
        #expect(try await store.themeHistory("tieto", in: home).map(\.content.meaning.isEmpty) == [true, false])
        #expect(try await store.board(in: home, on: Day("2026-11-20")).first { $0.key == "tieto" }?.number == 1)
        await #expect(throws: EditConflict(current: edited)) {
            try await store.editTheme(theme.id, to: theme.content, expecting: 1, by: lead)
        }

        let own = try await store.addTheme(name: LocalText(fi: "Oma"), sentence: LocalText(), by: lead)
        try await store.orderThemes([own.key, "osaaminen"], by: lead)
        #expect(try await store.board(in: home).map(\.key) == [own.key, "osaaminen", "johtaminen", "tieto"])
        await #expect(throws: StoreFault.missing) { try await store.orderThemes(["unknown"], by: lead) }

        var hidden = own.content
        hidden.isHidden = true
        _ = try await store.editTheme(own.id, to: hidden, expecting: 1, by: lead)
        #expect(try await store.board(in: home).count == 3)
        #expect(try await store.themes(for: lead).count == 4)
        await #expect(throws: StoreFault.missing) { try await store.theme(own.key, in: home) }
        #expect(try await store.theme(own.key, for: lead).isHidden)
        await #expect(throws: StoreFault.notAllowed(.editBoard)) {
            try await store.addTheme(name: LocalText(fi: "X"), sentence: LocalText(), by: town.owner)
        }
        #expect(try await town.damages() == [])
    }
}

extension Sequence {
    /// One after another.
    fileprivate func asyncMap<T>(_ body: (Element) async throws -> T) async rethrows -> [T] {
        var out: [T] = []
        for element in self { out.append(try await body(element)) }
        return out
    }
}
