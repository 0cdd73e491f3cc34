import Testing

@testable import Domain

struct PlanTests {
    private let instrument = TestInstrument.small

    private func problems(_ groups: [PlanGroup], k: Int = 5, publicLink: Bool = false, variables: [String] = ["group", "sector"]) -> [PlanProblem] {
        TestInstrument.plan(groups, k: k, publicLink: publicLink, variables: variables).problems(instrument: instrument)
    }

    @Test func `a plan with groups, a joining group and a public link has no problems`() {
        let groups = [
            TestInstrument.group("staff", "A", people: 20), TestInstrument.group("management", people: 3, joins: ["staff", "A"]),
        ]
        #expect(problems(groups, publicLink: true) == [])
        #expect(problems([], publicLink: true) == [])
    }

    @Test func `k stands at five or more and not above everyone`() {
        #expect(problems([TestInstrument.group("staff", "A", people: 20)], k: 4) == [.kBelowFloor(k: 4)])
        #expect(
            problems([TestInstrument.group("staff", "A", people: 20)], k: 30) == [
                .kAboveEveryone(k: 30, people: 20), .needsToJoin(group: ["staff", "A"], people: 20, k: 30),
            ])
    }

    @Test func `somebody must be asked`() {
        #expect(problems([]) == [.nobodyAsked])
    }

    @Test func `headcounts lie between one and a million`() {
        #expect(problems([TestInstrument.group("staff", people: 1_000_001)]) == [.peopleOutOfRange(group: ["staff"], people: 1_000_001)])
        let none = problems([TestInstrument.group("staff", people: 9), TestInstrument.group("elected", people: 0, joins: ["staff"])])
        #expect(none == [.peopleOutOfRange(group: ["elected"], people: 0)])
    }

    @Test func `a group of fewer than k names the group it is counted with`() {
        let staff = TestInstrument.group("staff", people: 9)
        #expect(problems([staff, TestInstrument.group("elected", people: 4)]) == [.needsToJoin(group: ["elected"], people: 4, k: 5)])
        #expect(problems([staff, TestInstrument.group("elected", people: 4, joins: ["staff"])]) == [])
        #expect(
            problems([staff, TestInstrument.group("elected", people: 4, joins: ["management"])])
                == [.joinsUnknown(group: ["elected"], joins: ["management"])])
        #expect(problems([staff, TestInstrument.group("elected", people: 4, joins: ["elected"])]) == [.joinsItself(group: ["elected"])])
        let chain = [
            staff, TestInstrument.group("elected", people: 4, joins: ["staff"]), TestInstrument.group("management", people: 4, joins: ["elected"]),
        ]
        #expect(problems(chain) == [.joinsChained(group: ["management"], joins: ["elected"])])
        let stillFew = [TestInstrument.group("staff", people: 2), TestInstrument.group("elected", people: 2, joins: ["staff"])]
        #expect(problems(stillFew).contains(.needsToJoin(group: ["staff"], people: 4, k: 5)))
    }

    @Test func `keys are single, known, filled and no longer than the variables`() {
        let staff = TestInstrument.group("staff", "A", people: 9)
        #expect(problems([staff, staff]) == [.doubleKey(group: ["staff", "A"])])
        #expect(problems([TestInstrument.group("residents", people: 9)]) == [.unknownAskedGroup(group: ["residents"])])
        #expect(problems([TestInstrument.group("public", people: 9)]) == [.publicAmongGroups(group: ["public"])])
        #expect(problems([TestInstrument.group("staff", "", people: 9)]) == [.badKey(group: ["staff", ""])])
        #expect(problems([TestInstrument.group("staff", "A\u{0}", people: 9)]) == [.badKey(group: ["staff", "A\u{0}"])])
        #expect(problems([TestInstrument.group("staff", "A", "B", people: 9)]) == [.badKey(group: ["staff", "A", "B"])])
        #expect(problems([PlanGroup(key: [], name: LocalText(fi: "a"), people: 9, mode: .personal)]) == [.badKey(group: [])])
    }

    @Test func `the group is the first of at most three variables`() {
        let staff = [TestInstrument.group("staff", people: 9)]
        #expect(problems(staff, variables: ["sector", "group"]) == [.firstVariableNotGroup(found: "sector")])
        #expect(problems(staff, variables: []) == [.firstVariableNotGroup(found: nil)])
        #expect(problems(staff, variables: ["group", "a", "b", "c"]) == [.tooManyVariables(count: 4)])
        #expect(problems(staff, variables: ["group", "a", "a"]) == [.doubleVariable("a")])
    }

    @Test func `a round lasts from one day to a leap year`() {
        var plan = TestInstrument.plan([TestInstrument.group("staff", people: 9)])
        plan.closes = plan.opens
        #expect(plan.problems(instrument: instrument) == [])
        plan.closes = plan.opens.adding(365)
        #expect(plan.problems(instrument: instrument) == [])
        plan.closes = plan.opens.adding(366)
        #expect(plan.problems(instrument: instrument) == [.tooLong(days: 367)])
        plan.closes = plan.opens.adding(-1)
        #expect(plan.problems(instrument: instrument) == [.closesBeforeOpens(opens: plan.opens, closes: plan.closes)])
    }

    @Test func `a group that the selection asks nothing cannot be in the round`() {
        let silent = Instrument(
            id: "x", version: 1, name: LocalText(), author: "", licence: "", source: LocalText(), scale: [], dontKnow: LocalText(),
            instruction: LocalText(), groups: instrument.groups, themes: instrument.themes,
            statements: [TestInstrument.statement("S1", "tieto", ["staff"])], openQuestion: LocalText())
        let plan = TestInstrument.plan([TestInstrument.group("staff", people: 9), TestInstrument.group("elected", people: 9)], publicLink: true)
        #expect(plan.problems(instrument: silent) == [.nothingAsked(group: ["public"]), .nothingAsked(group: ["elected"])])
    }

    @Test func `labels stand in key order and the public one last`() {
        let plan = TestInstrument.plan(
            [
                TestInstrument.group("staff", "Ö", people: 20), TestInstrument.group("staff", "B", people: 30),
                TestInstrument.group("staff", "b", people: 7, mode: .groupLink), TestInstrument.group("elected", people: 9),
                TestInstrument.group("management", people: 3, mode: .groupLink, joins: ["staff", "B"]),
            ], publicLink: true)
        let labels = plan.labels(instrument: instrument)
        #expect(labels.map(\.key) == [["elected"], ["staff", "B"], ["staff", "b"], ["staff", "Ö"], ["public"]])
        #expect(labels.map(\.number) == [0, 1, 2, 3, 4])
        #expect(labels.map(\.people) == [9, 33, 7, 20, nil])
        #expect(labels.map(\.isRepeatable) == [false, true, true, false, true])
        #expect(labels[1].statements == ["S1", "S2", "S4", "S5"])
        #expect(labels[1].joined == [["management"]])
        #expect(labels[4].isPublic && labels[4].statements == ["S1", "S4"])
    }
}
