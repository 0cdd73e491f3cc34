@testable import Domain

/// An instrument with an item of every kind, and two that ask after an answer.
enum AllKinds {
    static let groups = ["staff", "management"]

    static func options(_ keys: String..., alone: String? = nil) -> Choices {
        Choices(keys.map { ItemOption(key: $0, text: LocalText(fi: $0), isAlone: $0 == alone) })
    }

    static func item(_ id: String, _ kind: Item.Kind, askIf: AskIf? = nil, isRequired: Bool = false) -> Item {
        Item(
            id: id, section: "osa", text: LocalText(fi: "Kysymys \(id)"), isRequired: isRequired, groups: groups, pulse: [], kind: kind,
            askIf: askIf)
    }

    static func instrument(_ items: [Item]) -> Instrument {
        Instrument(
            id: "kaikki", version: 1, name: LocalText(fi: "Kaikki"), author: "", licence: "", source: LocalText(),
            scale: (1...5).map { LocalText(fi: "\($0)") }, dontKnow: LocalText(fi: "eos"), instruction: LocalText(),
            groups: groups.map { AskedGroup(key: $0, name: LocalText(fi: $0), instruction: LocalText()) },
            themes: [InstrumentTheme(key: "tieto", name: LocalText(fi: "Tieto"), sentence: LocalText())],
            sections: [InstrumentSection(key: "osa", name: LocalText(fi: "Osa"), lead: LocalText())], items: items, openQuestion: LocalText())
    }

    static let whole = instrument([
        item("K1", .statement(theme: "tieto")), item("K2", .single(Choices(options("a", "b", "c").options, hasDontKnow: true)), isRequired: true),
        item("K3", .multiple(options("a", "b", "c", "ei", alone: "ei"), most: 2)), item("K4", .ranking(options("a", "b", "c"), places: 2)),
        item("K5", .number(Bins(starts: [0, 1, 4, 11], most: 100, hasDontKnow: true))),
        item("K6", .text(isLong: true), askIf: AskIf(item: "K2", options: ["c"])),
        item("K7", .single(options("x", "y")), askIf: AskIf(item: "K3", options: ["a", "b"])), item("K8", .text(isLong: false)),
    ])

    static func labels(_ people: [Int] = [20, 12]) -> [Label] {
        zip(groups, people).enumerated().map { number, group in
            TestInstrument.label(number, key: [group.0], people: group.1, statements: whole.items.map(\.id))
        }
    }
}
