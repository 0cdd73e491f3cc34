import Domain
import Testing

/// What is frozen of an inquiry, and which figures come out of it.
@Suite struct PublicationTests {
    /// A choice with "cannot say", three best in order, up to two of three, and a number.
    private static let instrument = Instrument(
        id: "koe", version: 1, answeredBy: .organisations, name: LocalText(fi: "Koe"), author: "", licence: "", source: LocalText(), scale: [],
        dontKnow: LocalText(fi: "eos"), instruction: LocalText(), groups: [AskedGroup(key: "org", name: LocalText(), instruction: LocalText())],
        themes: [], sections: [InstrumentSection(key: "a", name: LocalText(fi: "A"), lead: LocalText())],
        items: [
            item("C1", .single(Choices(options("x", "y"), hasDontKnow: true))),
            Item(
                id: "C2", section: "a", text: LocalText(fi: "C2"), groups: ["org"], kind: .single(Choices(options("p", "q"))),
                askIf: AskIf(item: "C1", options: ["x"])),
            item("C3", .ranking(Choices(options("a", "b", "c")), places: 2)), item("C4", .number(Bins(starts: [0, 10], most: 100))),
            item("C5", .text(isLong: false)),
        ], openQuestion: LocalText())

    private static func item(_ id: String, _ kind: Item.Kind) -> Item {
        Item(id: id, section: "a", text: LocalText(fi: id), groups: ["org"], kind: kind)
    }

    private static func options(_ keys: String...) -> [ItemOption] { keys.map { ItemOption(key: $0, text: LocalText(fi: $0)) } }

    private static let inquiry = Inquiry(
        id: ID(1), organisation: ID(1), number: 1, state: .open, instrument: InstrumentReference(id: "koe", version: 1, hash: [1]),
        plan: InquiryPlan(title: LocalText(fi: "Koe"), closes: Day(number: 20_000)), closesAt: Instant(milliseconds: 0), openedAt: nil, closedAt: nil,
        publishedAt: nil, publicationHash: nil)

    private func standing(
        _ number: Int64, _ consent: ReplyConsent?, _ fields: [String: [String]], size: SizeClass = .large, draftAfter: Bool = false
    ) -> Standing {
        let participant = Participant(
            id: ID(number), inquiry: ID(1), number: 1, profile: Participant.Profile(name: LocalText(fi: "K\(number)"), size: size), email: "")
        func reply(_ version: Int, _ kind: Reply.Kind, _ fields: [String: [String]]) -> Reply {
            Reply(
                participant: ID(number), number: version, at: Instant(milliseconds: 0), kind: kind, author: "", interviewer: nil,
                content: ReplyContent(fields: fields, consent: consent, confirmer: "N"))
        }
        guard let consent else { return Standing(participant: participant, latest: reply(1, .draft, fields), given: nil) }
        _ = consent
        let given = reply(1, .given, fields)
        return Standing(participant: participant, latest: draftAfter ? reply(2, .draft, ["C1": ["y"]]) : given, given: given)
    }

    private func results(_ standings: [Standing], isFinal: Bool = true) -> InquiryResults {
        InquiryResults(Publication(of: Self.inquiry, Self.instrument, standings, closed: Day(number: 20_000), isFinal: isFinal), Self.instrument)
    }

    private func item(_ id: String) -> Item { Self.instrument.item(id) ?? Self.instrument.items[0] }

    @Test func `only confirmed answers count, and a draft after one changes nothing`() {
        let results = results([
            standing(1, .named, ["C1": ["x"]]), standing(2, nil, ["C1": ["x"]]), standing(3, .named, ["C1": ["eos"]], draftAfter: true),
        ])
        let figure = results.figure(item("C1"))
        #expect(results.publication.asked == 3 && results.publication.replied == 2)
        #expect(figure.answered == 2 && figure.people == [1, 0] && figure.dontKnow == 1)
        #expect(figure.share(0) == 0.5)
    }

    @Test func `answers to what was not asked are left out`() {
        let results = results([standing(1, .named, ["C1": ["y"], "C2": ["p"]]), standing(2, .named, ["C1": ["x"], "C2": ["q"]])])
        #expect(results.figure(item("C2")).people == [0, 1])
    }

    @Test func `a ranking counts places and first places, a number its bin`() {
        let results = results([
            standing(1, .named, ["C3.a": ["1"], "C3.b": ["2"], "C4": ["12"]]), standing(2, .named, ["C3.b": ["1"], "C3.c": ["2"], "C4": ["9"]]),
        ])
        let figure = results.figure(item("C3"))
        #expect(figure.people == [1, 2, 1] && figure.firsts == [1, 1, 0] && figure.answered == 2)
        #expect(results.figure(item("C4")).people == [1, 1])
    }

    /// Beside the answers of all others by name a sum of three would tell each of the three to the other two.
    @Test func `fewer than four who are only in sums are left out, four are counted`() {
        let named = (1...5).map { standing($0, .named, ["C1": ["x"]]) }
        let three = results(named + (6...8).map { standing($0, .sums, ["C1": ["y"]]) })
        #expect(three.figure(item("C1")).people == [5, 0] && three.leavesOut(item("C1")))
        #expect(three.publication.sums.isEmpty && three.publication.replied == 8)
        let four = results(named + (6...9).map { standing($0, .sums, ["C1": ["y"]]) })
        #expect(four.figure(item("C1")).people == [5, 4] && !four.leavesOut(item("C1")))
        // Item by item: nobody of them was asked the second question.
        #expect(four.leavesOut(item("C2")) && four.publication.sums["C2"] == nil)
    }

    @Test func `who is only in sums is nowhere by itself`() {
        let publication = results((1...4).map { standing($0, .sums, ["C1": ["x"], "C5": ["salaisuus"]]) }).publication
        #expect(publication.named.isEmpty && publication.quiet.count == 4)
        #expect(!"\(publication)".contains("salaisuus"))
        #expect(results((1...4).map { standing($0, .sums, ["C1": ["x"]]) }, isFinal: false).figure(item("C1")).answered == 0)
    }

    @Test func `a class is shown from four named organisations on, and peers are three others`() {
        let large = (1...4).map { standing($0, .named, ["C1": [$0 == 1 ? "y" : "x"]]) }
        let others = [standing(5, .named, ["C1": ["x"]], size: .small), standing(6, .sums, ["C1": ["x"]])]
        let results = results(large + others)
        #expect(results.classes(.size) == [.size(.large)] && results.classes(.kind).isEmpty)
        #expect(results.figure(item("C1"), in: .size(.large))?.people == [3, 1])
        #expect(results.figure(item("C1"), in: .size(.small)) == nil)
        #expect(results.peers(of: large[0].participant, by: .size, item("C1"))?.people == [3, 0])
        #expect(results.peers(of: others[0].participant, by: .size, item("C1")) == nil)
        // The one that is only in sums sees its peers; they do not see it.
        #expect(results.peers(of: others[1].participant, by: .size, item("C1"))?.answered == 4)
        // Three others in the class, but only two of them answered this question.
        #expect(results.peers(of: large[0].participant, by: .size, item("C2")) == nil)
    }

    @Test func `a series goes on with the share of its options`() {
        let results = results((1...4).map { standing($0, .named, ["C1": [$0 == 1 ? "eos" : "x"]]) })
        func series(_ options: [String]) -> PublishedSeries {
            PublishedSeries(
                key: "s", name: LocalText(), item: LocalText(), among: LocalText(), note: LocalText(),
                matches: [.init(instrument: "koe", item: "C1", options: options)], points: [])
        }
        let item = self.item("C1")
        let share = series(["x"]).own(item, results.figure(item))
        #expect(share?.people == 3 && share?.all == 4)
        #expect(series(["x", "y"]).own(item, results.figure(item))?.people == 3)
        #expect(series(["z"]).own(item, results.figure(item)) == nil)
    }

    @Test func `where an organisation stands follows from its versions`() {
        let unopened = Participant(id: ID(1), inquiry: ID(1), number: 1, profile: .init(name: LocalText(fi: "K")), email: "")
        #expect(Standing(participant: unopened, latest: nil, given: nil).step == .unopened)
        #expect(standing(1, nil, [:]).step == .draft)
        #expect(standing(1, .named, [:]).step == .given)
        #expect(standing(1, .named, [:], draftAfter: true).step == .changing)
    }
}
