import Testing

@testable import Domain

/// Versions of a small questionnaire, and what becomes of its questions.
struct ItemThreadTests {
    private func item(_ id: String, _ text: String, _ concordance: Concordance? = nil) -> Item {
        Item(
            id: id, section: "johtaminen", text: LocalText(fi: text), groups: ["staff"], kind: .statement(theme: "johtaminen"),
            concordance: concordance)
    }

    private func round(_ version: Int, _ items: [Item], id: String = "koe", asks: [String]? = nil) -> RoundResults {
        let small = TestInstrument.small
        let instrument = Instrument(
            id: id, version: version, name: small.name, author: "", licence: "", source: small.source, scale: small.scale,
            dontKnow: small.dontKnow, instruction: small.instruction, groups: small.groups, themes: small.themes, sections: small.sections,
            items: items, openQuestion: small.openQuestion)
        let label = TestInstrument.label(0, key: ["staff"], statements: asks ?? items.map(\.id))
        return RoundResults(rows: [], audience: .internal, sheets: [:], overfull: [], labels: [label], instrument: instrument)
    }

    private func thread(_ id: String, _ rounds: [RoundResults]) throws -> ItemThread {
        try #require(ItemThread.all(of: rounds).first { $0.item.id == id })
    }

    @Test func `the file says what became of a question from one version to the next`() throws {
        let rounds = [
            round(1, [item("A1", "Vanha"), item("A2", "Sama"), item("A3", "Pois")]),
            round(
                2,
                [
                    item("A1", "Uusi", Concordance(.reworded, of: "A1")), item("B2", "Sama", Concordance(.same, of: "A2")),
                    item("A3", "Toinen", Concordance(.replaced, of: "A3")),
                ]),
        ]
        #expect(try thread("A1", rounds).links == [.reworded, .same] && thread("A1", rounds).stretches == [[1], [0]])
        #expect(try thread("B2", rounds).items.map { $0?.id } == ["A2", "B2"] && thread("B2", rounds).stretches == [[0, 1]])
        #expect(try thread("A3", rounds).links == [.replaced, .same])
    }

    @Test func `other words that a file calls the same are a break, a mended slip is not`() throws {
        let old = "Digitaalisaatiolla on selkeät tavoitteet."
        for (new, isSame) in [
            ("Digitalisaatiolla on selkeät tavoitteet", true), ("digitaalisaatiolla on selkeät tavotteet.", true),
            ("Digitaalisaatiolla ei selkeät tavoitteet.", false), ("Digitaalisaatiolla on epäselkeät tavoitteet.", false),
            ("Aivan päinvastainen uusi asia.", false),
        ] {
            let rounds = [round(1, [item("A1", old)]), round(2, [item("A1", new, Concordance(.same, of: "A1"))])]
            #expect(try thread("A1", rounds).links == [isSame ? .same : .reworded, .same], "\(new)")
            #expect((RoundComparison(earlier: rounds[0], later: rounds[1]).change(.staff, "A1") == .not(.wording)) == !isSame, "\(new)")
        }
    }

    @Test func `where nothing is said, equal words under the same id are the same`() throws {
        let rounds = [round(1, [item("A1", "Sama"), item("A2", "Vanha")]), round(2, [item("A1", "Sama"), item("A2", "Uusi")])]
        #expect(try thread("A1", rounds).stretches == [[0, 1]])
        #expect(try thread("A2", rounds).stretches == [[1], [0]])
    }

    @Test func `across instruments only equal words are the same question`() throws {
        let rounds = [round(1, [item("A1", "Sama"), item("A2", "Vanha")]), round(1, [item("A1", "Sama"), item("A2", "Uusi")], id: "oma")]
        #expect(try thread("A1", rounds).stretches == [[0, 1]])
        let apart = ItemThread.all(of: rounds).filter { $0.item.id == "A2" }
        #expect(apart.map { $0.items.map { $0?.text.text(in: .fi) } } == [[nil, "Uusi"], ["Vanha", nil]])
    }

    @Test func `a version that was never asked lends its word only where the texts agree`() throws {
        let rounds = [
            round(1, [item("A1", "Vanha"), item("A2", "Sama")]),
            round(3, [item("A1", "Uusi", Concordance(.same, of: "A1")), item("A2", "Sama", Concordance(.same, of: "A2"))]),
        ]
        #expect(try thread("A1", rounds).stretches == [[1], [0]])
        #expect(try thread("A2", rounds).stretches == [[0, 1]])
    }

    @Test func `a round that did not ask it is a gap and no change of words`() throws {
        let all = [item("A1", "Sama"), item("A2", "Toinen")]
        let rounds = [round(1, all), round(1, all, asks: ["A2"]), round(1, all)]
        #expect(try thread("A1", rounds).items.map { $0 == nil } == [false, true, false])
        #expect(try thread("A1", rounds).stretches == [[0, 2]] && thread("A1", rounds).breaks.isEmpty)
    }

    @Test func `what is not asked any more stands last`() throws {
        let rounds = [round(1, [item("Z9", "Pois"), item("A1", "Sama")]), round(2, [item("A1", "Sama"), item("A2", "Uusi")])]
        #expect(ItemThread.all(of: rounds).map(\.item.id) == ["A1", "A2", "Z9"])
    }
}
