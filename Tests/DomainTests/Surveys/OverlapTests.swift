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

    private func overlap(_ one: Plan, _ other: Plan) -> Overlap? { one.overlap(with: other, instrument: instrument, otherInstrument: instrument) }

    @Test func `the same labels and headcounts may be asked again at once`() {
        #expect(overlap(later(1), plan) == nil)
    }

    @Test func `other headcounts need sixty days`() {
        let changed = later(59) { $0.groups[0].people = 21 }
        #expect(overlap(changed, plan) == Overlap(groups: [["management"], ["staff", "A"]], statements: ["S1", "S2", "S3", "S4", "S5", "S6"]))
        #expect(overlap(plan, changed) != nil)
        #expect(overlap(later(60) { $0.groups[0].people = 21 }, plan) == nil)
    }

    @Test func `a wider or narrower group overlaps, another one does not`() {
        let wider = later(5) { $0.groups = [TestInstrument.group("staff", people: 50)] }
        #expect(overlap(wider, plan)?.groups == [["staff"]])
        let others = later(5) { $0.groups = [TestInstrument.group("staff", "B", people: 50), TestInstrument.group("elected", people: 30)] }
        #expect(overlap(others, plan) == nil)
    }

    @Test func `who joined another group is asked with it`() {
        let joined = later(5) {
            $0.groups = [TestInstrument.group("staff", "B", people: 50), TestInstrument.group("management", people: 4, joins: ["staff", "B"])]
        }
        #expect(overlap(joined, plan)?.groups == [["staff", "B"]])
    }

    @Test func `a quick test of management may stand beside a round of everybody when management is as many in both`() {
        let quick = later(1) { $0.groups = [TestInstrument.group("management", people: 9)] }
        #expect(overlap(quick, plan) == nil)
        #expect(overlap(plan, quick) == nil)
        let fewer = later(1) { $0.groups = [TestInstrument.group("management", people: 7)] }
        #expect(overlap(fewer, plan)?.groups == [["management"]])
    }

    @Test func `other statements and the public link are free`() {
        let open = later(5) {
            $0.groups = []
            $0.publicLink = true
        }
        #expect(overlap(open, plan) == nil)
    }
}
