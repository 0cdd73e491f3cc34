import Testing

@testable import Domain

struct ForecastTests {
    private func forecast(_ groups: [PlanGroup], publishes: Bool = true) -> (Forecast, Plan) {
        var plan = TestInstrument.plan(groups)
        plan.publishes = publishes
        return (Forecast(plan: plan, instrument: TestInstrument.small), plan)
    }

    private func fates(_ forecast: Forecast, _ response: Int, _ audience: Audience = .internal) -> [Forecast.Fate] {
        forecast.views.first { $0.response == response && $0.audience == audience }?.fates(of: forecast.labels) ?? []
    }

    @Test func `a group alone in its question stands alone when five answer`() {
        let (forecast, _) = forecast([TestInstrument.group("management", people: 10), TestInstrument.group("staff", people: 100)])
        let management = fates(forecast, 50)[0]
        // S1 S2 S3 S4 S6, always five or more of ten.
        #expect(management == Forecast.Fate(label: 0, alone: 5, notShown: 0, together: []))
    }

    @Test func `at a low response a small group is shown with others, or not at all`() {
        let (forecast, _) = forecast([TestInstrument.group("management", people: 7), TestInstrument.group("staff", people: 100)])
        // Three of seven: with staff in S1 S2 S4; S3 and S6 are asked of management only.
        #expect(
            fates(forecast, 50)[0] == Forecast.Fate(label: 0, alone: 0, notShown: 2, together: [.init(block: Block(labels: [0, 1]), statements: 3)]))
        #expect(
            fates(forecast, 50)[1] == Forecast.Fate(label: 1, alone: 1, notShown: 0, together: [.init(block: Block(labels: [0, 1]), statements: 3)]))
        #expect(fates(forecast, 80)[0].alone == 5)
    }

    @Test func `all of staff is foretold as one voice`() {
        let (forecast, _) = forecast([
            TestInstrument.group("management", people: 7), TestInstrument.group("staff", "A", people: 60),
            TestInstrument.group("staff", "B", people: 8),
        ])
        let staff: Set<Int> = [1, 2]
        func fate(_ response: Int) -> Forecast.Fate? {
            forecast.views.first { $0.response == response && $0.audience == .internal }?.fate(ofAll: staff)
        }
        #expect(fate(80)?.together.isEmpty == true && (fate(80)?.alone ?? 0) > 0)
        // Three of seven managers are counted with a sector, so staff has no figure without them there.
        #expect(fate(50)?.together.isEmpty == false)
    }

    @Test func `visitors need ten`() {
        let (forecast, _) = forecast([TestInstrument.group("management", people: 12), TestInstrument.group("staff", people: 100)])
        #expect(fates(forecast, 80, .internal)[0].alone == 5)
        #expect(fates(forecast, 80, .open)[0].alone == 0)
        let (closed, _) = self.forecast([TestInstrument.group("staff", people: 100)], publishes: false)
        #expect(closed.views.map(\.audience) == [.internal, .internal, .internal])
    }

    @Test func `a group link needs ten sheets`() {
        let (forecast, _) = forecast([TestInstrument.group("management", people: 12, mode: .groupLink), TestInstrument.group("staff", people: 100)])
        #expect(fates(forecast, 80)[0].alone == 0)
        let (only, _) = self.forecast([TestInstrument.group("management", people: 12, mode: .groupLink)])
        #expect(fates(only, 50)[0].alone == 5)
    }

    @Test func `it suggests how many more to ask`() {
        let (forecast, plan) = forecast([TestInstrument.group("management", people: 7), TestInstrument.group("staff", people: 100)])
        // 65 % of seven is four; five need eight, ten need sixteen people.
        #expect(
            forecast.suggestions(plan: plan) == [
                Suggestion(audience: .internal, label: 0, reason: .widen(by: 1)), Suggestion(audience: .internal, label: 1, reason: .neighbours([0])),
                Suggestion(audience: .open, label: 0, reason: .widen(by: 9)), Suggestion(audience: .open, label: 1, reason: .neighbours([0])),
            ])
    }

    @Test func `a round that is large enough gets no suggestions`() {
        let (forecast, plan) = forecast([TestInstrument.group("management", people: 30), TestInstrument.group("staff", people: 100)])
        #expect(forecast.suggestions(plan: plan) == [])
    }

    @Test func `a silent sector takes management's figures of its own away, and the forecast says so`() throws {
        let (forecast, _) = forecast([
            TestInstrument.group("management", people: 18), PlanGroup(key: ["staff", "a"], name: LocalText(fi: "A"), people: 24, mode: .personal),
            PlanGroup(key: ["staff", "b"], name: LocalText(fi: "B"), people: 90, mode: .personal),
        ])
        let (management, small) = (
            try #require(forecast.labels.first { $0.group == "management" }), try #require(forecast.labels.first { $0.key.last == "a" })
        )
        #expect(forecast.taken(bySilenceOf: small) == [management.number])
        let fate = try #require(forecast.fates(without: [small.number]).first { $0.label == small.number })
        #expect(fate.alone == 0 && fate.together.first?.block.labels.contains(management.number) == true)
    }

    @Test func `nothing is foretold of those who find a public link`() {
        let plan = TestInstrument.plan([], publicLink: true)
        let forecast = Forecast(plan: plan, instrument: TestInstrument.small)
        #expect(forecast.views.allSatisfy { $0.questions.isEmpty })
        #expect(forecast.suggestions(plan: plan) == [])
    }
}
