import Domain
import Store
import TestKit
import Testing

@Suite(.bothEngines) struct OrganisationTests {
    @Test func `the first organisation greets at the bare address, with its board`() async throws {
        let town = try await Town()
        _ = try await town.neighbour()
        #expect(try await town.store.homeOrganisation()?.slug == "tyrskyla")
        #expect(try await town.store.organisations().map(\.slug) == ["naapuri", "tyrskyla"])
        #expect(try await town.store.organisation(slug: "tyrskyla")?.languages == [.fi, .sv])
        #expect(try await town.store.organisation(slug: "missing") == nil)
        #expect(try await town.store.board(in: town.home.id).map(\.key) == ["johtaminen", "tieto", "osaaminen"])
    }

    @Test func `a slug is somebody's or unfit, and nothing is left of the try`() async throws {
        let town = try await Town()
        await #expect(throws: StoreFault.taken) {
            try await town.store.addOrganisation(slug: "tyrskyla", name: LocalText(fi: "Toinen"), themes: [])
        }
        await #expect(throws: StoreFault.unfit) { try await town.store.addOrganisation(slug: "Ä", name: LocalText(fi: "X"), themes: []) }
        #expect(try await town.store.organisations().count == 1)
        #expect(try await town.damages() == [])
    }

    @Test func `a colour that white text cannot be read on is refused with its ratio`() async throws {
        let town = try await Town()
        let settings = try await town.store.settings(for: town.admin)
        let pale = changed(settings.content) { $0.accent = "#ffcc00" }
        guard case .accentTooPale(let ratio) = try #require(pale.problems().first) else { Issue.record("not too pale"); return }
        #expect(ratio < 4.5)
        await #expect(throws: StoreFault.unfit) { try await town.store.editOrganisation(pale, expecting: 1, by: town.admin) }
        #expect(Accent(Organisation.defaultAccent)?.isReadable == true)
        #expect(Accent("#000000")?.contrastWithWhite == 21)
    }

    @Test func `settings are changed by an administrator, with a version`() async throws {
        let town = try await Town()
        await #expect(throws: StoreFault.notAllowed(.manageOrganisation)) { try await town.store.settings(for: town.lead) }
        let settings = try await town.store.settings(for: town.admin).content
        let first = changed(settings) { $0.contact = "digi@example.fi" }
        let edited = try await town.store.editOrganisation(first, expecting: 1, by: town.admin)
        #expect(edited.number == 2)
        let second = changed(settings) { $0.contact = "toinen@example.fi" }
        await #expect(throws: EditConflict(current: edited)) {
            try await town.store.editOrganisation(second, expecting: 1, by: town.admin)
        }
        #expect(try await town.store.organisation(slug: "tyrskyla")?.contact == "digi@example.fi")
    }
}
