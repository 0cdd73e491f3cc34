import Testing

@testable import Domain

/// An own round that goes on from a published series.
struct PublishedOwnTests {
    private let choices = Choices(["it", "johto", "muu"].map { ItemOption(key: $0, text: LocalText(fi: $0)) }, hasDontKnow: true)

    private func instrument(_ id: String, _ text: String) -> Instrument {
        let small = TestInstrument.small
        return Instrument(
            id: id, version: 1, name: small.name, author: "", licence: "", source: small.source, scale: [], dontKnow: small.dontKnow,
            instruction: small.instruction, groups: small.groups, themes: [], sections: [],
            items: [Item(id: "C1", section: "a", text: LocalText(fi: text), groups: ["staff"], kind: .single(choices))], openQuestion: LocalText())
    }

    private func series(_ options: [String]) -> PublishedSeries {
        PublishedSeries(
            key: "vastuu", name: LocalText(fi: "Vastuu"), item: LocalText(fi: "Kuka?"), among: LocalText(fi: "Kaupungit"), note: LocalText(),
            matches: [PublishedSeries.Match(instrument: "kaupunkikysely", item: "C1", options: options)],
            points: [PublishedSeries.Point(years: 2_016...2_016, share: 75...75, precision: .exact, n: nil, source: "s")])
    }

    private func round(_ instrument: Instrument, _ people: [Int]) -> RoundResults {
        let rows = people.enumerated().map {
            ReleasedCount(audience: .internal, question: "C1", block: Block(labels: [0]), option: UInt8($0 + 1), people: $1)
        }
        let label = TestInstrument.label(0, key: ["staff"], people: 60, statements: ["C1"])
        return RoundResults(rows: rows, audience: .internal, sheets: [.invited: 50], overfull: [], labels: [label], instrument: instrument)
    }

    @Test func `the same question under the same id goes on, in an own questionnaire by its words`() {
        let shipped = instrument("kaupunkikysely", "Kuka vastaa?")
        let figures = PublishedFigures(series: [series(["it"])])
        func found(_ own: Instrument) -> Int { figures.series(for: own.items[0], of: own) { $0 == shipped.id ? shipped : nil }.count }
        #expect(found(shipped) == 1 && found(instrument("oma", "Kuka vastaa?")) == 1 && found(instrument("oma", "Kuka maksaa?")) == 0)
    }

    @Test func `a copy goes on after a break where it asks in other words, and not where it asks something else`() throws {
        let shipped = instrument("kaupunkikysely", "Kuka vastaa?")
        let figures = PublishedFigures(series: [series(["it"])])
        let copy = shipped.copy(id: "oma", name: shipped.name, author: "")
        func course(_ text: String, _ kind: Concordance.Kind, _ options: [String] = ["it", "johto", "muu"]) -> SeriesCourse {
            let choices = Choices(options.map { ItemOption(key: $0, text: LocalText(fi: $0)) }, hasDontKnow: true)
            let item = Item(
                id: "C1", section: "a", text: LocalText(fi: text), groups: ["staff"], kind: .single(choices), origin: Concordance(kind, of: "C1"))
            return figures.course(of: copy.changed(items: [item])) { $0 == shipped.id ? shipped : nil }
        }
        #expect(figures.course(of: copy) { _ in shipped }.continued.map(\.isReworded) == [false])
        #expect(course("Kuka vastaa?", .same).continued.map(\.isReworded) == [false])
        #expect(course("Kuka meillä vastaa?", .reworded).continued.map(\.isReworded) == [true])
        #expect(course("Kuka meillä vastaa?", .same).continued.map(\.isReworded) == [true])
        for ended in [course("Kuka maksaa?", .replaced), course("Kuka vastaa?", .reworded, ["johto", "muu"])] {
            #expect(ended.continued.isEmpty && ended.ended.map(\.key) == ["vastuu"])
        }
        #expect(Concordance(.replaced, of: "C1").then(.same).kind == .replaced && Concordance(.same, of: "C1").then(.reworded).kind == .reworded)
    }

    @Test func `shares are of all who answered, options of one choice are added up`() throws {
        let round = round(instrument("kaupunkikysely", "Kuka vastaa?"), [20, 10, 15, 5])
        let result = try #require(round.items.first)
        #expect(series(["it"]).own(result, in: round) == ChoiceLine.Share(people: 20, all: 50))
        #expect(series(["it", "johto"]).own(result, in: round)?.share == 0.6)
        #expect(series(["eiole"]).own(result, in: round) == nil)
    }

    @Test func `a choice over rounds has a share a round`() throws {
        let one = instrument("kaupunkikysely", "Kuka vastaa?")
        let series = RoundSeries([round(one, [20, 10, 15, 5]), round(one, [10, 25, 15, 0])])
        let line = series.choice(.everyone, try #require(series.questions.first))
        #expect(line.options.map { $0.map { $0?.people } } == [[20, 10], [10, 25], [15, 15]])
        #expect(line.options[0].map { $0?.share } == [0.4, 0.2])
    }
}
