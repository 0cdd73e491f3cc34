import Domain
import Testing

/// Two people change one reply at once.
@Suite struct ReplyMergeTests {
    private static let items = [
        Item(id: "C1", section: "a", text: LocalText(fi: "C1"), groups: ["org"], kind: .text(isLong: false)),
        Item(id: "C2", section: "a", text: LocalText(fi: "C2"), groups: ["org"], kind: .multiple(options("x", "y", "z"), most: 2)),
        Item(id: "C3", section: "a", text: LocalText(fi: "C3"), groups: ["org"], kind: .ranking(options("a", "b"), places: 2)),
        Item(id: "C10", section: "a", text: LocalText(fi: "C10"), groups: ["org"], kind: .text(isLong: true)),
    ]

    private static func options(_ keys: String...) -> Choices {
        Choices(keys.map { ItemOption(key: $0, text: LocalText(fi: $0)) }, hasDontKnow: false)
    }

    private func merge(_ base: [String: [String]], _ mine: [String: [String]], _ theirs: [String: [String]]) -> ReplyMerge {
        ReplyMerge(base: ReplyContent(fields: base), mine: ReplyContent(fields: mine), theirs: ReplyContent(fields: theirs), items: Self.items)
    }

    @Test func `what one left alone keeps what the other wrote, in both directions`() {
        let both = merge(["C2": ["x"]], ["C2": ["x"], "C1": ["minä"]], ["C2": ["x"], "C10": ["pitkä teksti"]])
        #expect(both.content.fields == ["C1": ["minä"], "C2": ["x"], "C10": ["pitkä teksti"]])
        #expect(both.isClean && both.taken.map(\.id) == ["C10"])
        let emptied = merge(["C1": ["vanha"], "C10": ["t"]], ["C1": ["vanha"]], ["C10": ["t"]])
        #expect(emptied.content.fields.isEmpty && emptied.isClean, "what either took away stays away")
    }

    @Test func `what both changed in another way is asked, and the own stands meanwhile`() {
        let clash = merge([:], ["C1": ["a"], "C3.a": ["1"], "C3.b": ["2"]], ["C1": ["b"], "C3.a": ["2"], "C3.b": ["1"], "C10": ["t"]])
        #expect(clash.clashes.map(\.id) == ["C1", "C3"] && clash.taken.map(\.id) == ["C10"] && !clash.isClean)
        #expect(clash.content.fields == ["C1": ["a"], "C3.a": ["1"], "C3.b": ["2"], "C10": ["t"]])
        var content = clash.content
        content.take(Self.items[2], from: ReplyContent(fields: ["C3.b": ["1"]]))
        #expect(content.fields == ["C1": ["a"], "C3.b": ["1"], "C10": ["t"]], "a ranking is taken whole")
    }

    @Test func `the same change by both, and boxes in another order, are no difference`() {
        #expect(merge([:], ["C2": ["x", "y"]], ["C2": ["y", "x"]]).isClean)
    }

    @Test func `consent and confirmer are put together like answers`() {
        func content(_ consent: ReplyConsent?, _ confirmer: String) -> ReplyContent { ReplyContent(consent: consent, confirmer: confirmer) }
        let taken = ReplyMerge(base: content(nil, ""), mine: content(nil, ""), theirs: content(.named, "Meri"), items: [])
        #expect(taken.content.consent == .named && taken.content.confirmer == "Meri" && taken.isClean)
        let asked = ReplyMerge(base: content(nil, ""), mine: content(.sums, "Pia"), theirs: content(.named, "Meri"), items: [])
        #expect(asked.content.consent == .sums && asked.content.confirmer == "Pia" && asked.isConsentClash && !asked.isClean)
    }
}

@Suite struct OpenEndedBinsTests {
    @Test func `a last bin many times as wide as the others is open, others are not`() {
        let years = Bins(starts: [0, 1, 3, 6, 11, 31], most: 5_000)
        #expect(years.isOpenEnded && years.keys == ["0-0", "1-2", "3-5", "6-10", "11-30", "31+"])
        let share = Bins(starts: [0, 25, 50, 75], most: 100)
        #expect(!share.isOpenEnded && share.keys.last == "75-100")
    }
}
