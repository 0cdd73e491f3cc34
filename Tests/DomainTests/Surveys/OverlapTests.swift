import Testing

@testable import Domain

struct OverlapTests {
    private let instrument = TestInstrument.small
    private let plan = TestInstrument.plan([TestInstrument.group("staff", "A", people: 20), TestInstrument.group("management", people: 9)])

    private func later(_ days: Int, _ change: (inout Plan) -> Void = { _ in }) -> Plan {
        var later = plan
        later.opens = plan.closes.adding(days)
        later.closes = later.opens.adding(20)
        change(&later)
        return later
    }

    /// Keys of the other round's groups that clash; nil when nothing stands against it.
    private func clash(_ one: Plan, _ other: Plan, closed: Day? = nil) -> [[String]]? {
        let labels = other.labels(instrument: instrument)
        let round = Round(
            id: ID(1), organisation: ID(2), state: .open, number: 1, instrument: InstrumentReference(id: "koe", version: 1), plan: other,
            isScheduled: false, closes: other.closes, closesAt: Instant(milliseconds: 0), labels: labels, tree: "", openedAt: nil,
            closedAt: closed?.start(in: .helsinki), releasedAt: nil)
        let asked = one.labels(instrument: instrument)
        return round.stands(against: asked, opens: one.opens, closes: one.closes, in: .helsinki)?.met.map(\.key)
    }

    @Test func `the same labels and headcounts may be asked again at once`() {
        #expect(clash(later(1), plan) == nil)
    }

    @Test func `other headcounts need sixty days`() {
        let changed = later(59) { $0.groups[0].people = 21 }
        #expect(clash(changed, plan) == [["staff", "A"]])
        #expect(clash(plan, changed) == [["staff", "A"]])
        #expect(clash(later(60) { $0.groups[0].people = 21 }, plan) == nil)
    }

    @Test func `two questionnaires of one's own that both have a K1 do not meet, a copy under another id does`() {
        func labels(_ id: String, _ item: String, _ words: String, people: Int) -> [Label] {
            let text = LocalText([.fi: words, .sv: "På svenska \(id)"])
            let statement = Statement(id: item, theme: instrument.themes[0].key, text: text, groups: ["staff"], pulse: [])
            let own = Instrument(
                id: id, version: 1, name: LocalText(fi: id), author: "", licence: "", source: LocalText(), scale: instrument.scale,
                dontKnow: instrument.dontKnow, instruction: LocalText(), groups: instrument.groups, themes: instrument.themes,
                statements: [statement], openQuestion: LocalText())
            return TestInstrument.plan([TestInstrument.group("staff", people: people)]).labels(instrument: own)
        }
        let first = labels("oma-1", "K1", "Työvälineet toimivat.", people: 20)
        #expect(labels("oma-2", "K1", "Tiedän, keneltä kysyä.", people: 21).clashes(with: first).isEmpty)
        #expect(labels("oma-2", "K7", "työvälineet toimivat", people: 21).clashes(with: first).count == 1)
        // A new wording of the same item asks nearly the same.
        #expect(labels("oma-1", "K1", "Työvälineeni toimivat hyvin.", people: 21).clashes(with: first).count == 1)
        // Rounds from before say ids only.
        let old = first.map { label in
            Label(
                number: label.number, key: label.key, name: label.name, people: label.people, isPublic: false, isRepeatable: false,
                statements: label.statements)
        }
        #expect(labels("oma-2", "K1", "Tiedän, keneltä kysyä.", people: 21).clashes(with: old).count == 1)
    }

    @Test func `the sixty days count from the day on which it was really closed`() {
        let changed = later(45) { $0.groups[0].people = 21 }
        #expect(clash(changed, plan, closed: plan.closes.adding(-14)) == [["staff", "A"]])
        #expect(clash(changed, plan, closed: plan.closes.adding(-15)) == nil)
    }

    @Test func `a wider or narrower group overlaps, one that stood beside it before does not`() {
        let wider = later(5) { $0.groups = [TestInstrument.group("staff", people: 50)] }
        #expect(clash(wider, plan) == [["staff", "A"]])
        #expect(clash(plan, wider) == [["staff"]])
        let other = later(5) { $0.groups = [TestInstrument.group("staff", "A", people: 20), TestInstrument.group("staff", "B", people: 50)] }
        #expect(clash(other, plan) == nil)
        #expect(clash(plan, later(5) { $0.groups = [TestInstrument.group("elected", people: 30)] }) == nil)
    }

    @Test func `a sector that only one of the rounds names may be the other's under a new name`() {
        let renamed = later(5) { $0.groups = [TestInstrument.group("staff", "B", people: 20), TestInstrument.group("management", people: 9)] }
        #expect(clash(renamed, plan) == [["staff", "A"]])
        let finer = later(5) { $0.groups = [TestInstrument.group("staff", "C", "x", people: 12)] }
        #expect(clash(finer, plan) == [["staff", "A"]])
        let part = later(5) { $0.groups = [TestInstrument.group("staff", "A", "x", people: 12), TestInstrument.group("staff", "B", people: 9)] }
        let both = later(0) { $0.groups = [TestInstrument.group("staff", "A", people: 20), TestInstrument.group("staff", "B", people: 9)] }
        #expect(clash(part, both) == [["staff", "A"]])
    }

    @Test func `who joined another group is asked with it`() {
        let joined = later(5) {
            $0.groups = [TestInstrument.group("staff", "A", people: 20), TestInstrument.group("management", people: 9, joins: ["staff", "A"])]
        }
        #expect(clash(joined, plan) == [["management"], ["staff", "A"]])
    }

    @Test func `a quick test of management may stand beside a round of everybody when management is as many in both`() {
        let quick = later(1) { $0.groups = [TestInstrument.group("management", people: 9)] }
        #expect(clash(quick, plan) == nil)
        #expect(clash(plan, quick) == nil)
        let fewer = later(1) { $0.groups = [TestInstrument.group("management", people: 7)] }
        #expect(clash(fewer, plan) == [["management"]])
    }

    @Test func `a longer round of a part of the groups waits, whichever comes first`() {
        let all = (1...12).map { "M\($0)" }
        let whole = [TestInstrument.label(0, key: ["management"], statements: all), TestInstrument.label(1, key: ["staff", "A"], statements: all)]
        let part = [TestInstrument.label(0, key: ["management"], statements: all)]
        #expect(part.clashes(with: whole).map(\.key) == [["staff", "A"]])
        #expect(whole.clashes(with: part).map(\.key) == [["management"]])
        let quick = [TestInstrument.label(0, key: ["management"], statements: Array(all.prefix(8)))]
        #expect(quick.clashes(with: whole).isEmpty && whole.clashes(with: quick).isEmpty && whole.clashes(with: whole).isEmpty)
        // Others are asked other things.
        let rest = [TestInstrument.label(0, key: ["management"], statements: all), TestInstrument.label(1, key: ["staff", "A"], statements: ["Z1"])]
        #expect(part.clashes(with: rest).isEmpty)
    }

    @Test func `a draft, other statements and the public link are free`() {
        let open = later(5) {
            $0.groups = []
            $0.publicLink = true
        }
        #expect(clash(open, plan) == nil)
        #expect(clash(plan, open) == nil)
    }
}
