import Domain
import Formats
import Store

/// What each theme means here, where it should be and who looks after it; gaps of the data stay gaps.
struct BoardStory: Sendable {
    let demo: Demo
    let store: Store
    let town: Town

    var happenings: [Happening] { demo.board.map(happening) }

    private func happening(_ tile: DemoTheme) -> Happening {
        Happening(tile.written) { _ in
            let current = try await store.theme(tile.key, for: town.lead)
            var theme = current.content
            theme.meaning = tile.meaning
            theme.target = tile.target
            theme.owner = ThemeOwner(name: tile.owner, account: account(titled: tile.owner))
            _ = try await store.editTheme(current.id, to: theme, expecting: current.number, by: town.lead)
        }
    }

    /// The account whose person has this title.
    private func account(titled title: LocalText) -> Account.ID? {
        guard let words = title[.fi] else { return nil }
        return demo.accounts.first { $0.title[.fi] == words }.flatMap { town.accounts[$0.role] }
    }
}
