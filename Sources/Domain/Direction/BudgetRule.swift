/// Next year's budget as a question to the council: what is planned, what has no money and where the time is too short (`docs/reports.md`).
struct BudgetRule {
    let path: Roadmap
    let body: LocalText
    let meeting: Day
    let occasions: [Occasion]

    /// Days before a budget period from which its question is put.
    private static let near = 31

    /// Asked of the council that decides the budget and of the executive that proposes it; nil for other bodies and other times of the year.
    var fact: ReportFacts.BudgetFact? {
        let isProposed = proposes
        guard isProposed || decides, let year else { return nil }
        let years = path.budgets.flatMap(\.content.years)
        func plan(_ year: Int) -> Int? {
            let said = years.filter { $0.year == year }.compactMap(\.plan.euros)
            return said.isEmpty ? nil : said.reduce(0, +)
        }
        let short = Workload.all(of: path).filter { $0.isOver && $0.year == year }
        let without = without(in: year)
        let fact = ReportFacts.BudgetFact(
            year: year, plan: plan(year), before: plan(year - 1), without: without.map { .init(id: $0.id.description, name: $0.title) },
            guesses: without.map { .init(once: $0.money.once, yearly: $0.money.yearly, isGoing: $0.phase == .going) },
            short: short.map { .init(sector: $0.sector, year: $0.year, asked: $0.asked, free: $0.free ?? 0) }, isProposed: isProposed)
        return fact.isOpen ? fact : nil
    }

    /// It has decided a budget before, or it is the council by its name.
    private var decides: Bool {
        let own = Set(path.bodies.filter { $0.name == body }.map(\.id))
        if path.decisions.contains(where: { own.contains($0.content.madeBy) && $0.kind == .budget }) { return true }
        return isCalled(Self.councils)
    }

    /// The executive: the council decides what it proposes.
    private var proposes: Bool { isCalled(Self.executives) }

    private func isCalled(_ names: Set<String>) -> Bool { body.texts.values.contains { names.contains($0.lowercased()) } }

    private static let councils: Set = [
        "valtuusto", "kunnanvaltuusto", "kaupunginvaltuusto", "fullmäktige", "kommunfullmäktige", "stadsfullmäktige", "council",
        "municipal council", "city council",
    ]
    private static let executives: Set = [
        "hallitus", "kunnanhallitus", "kaupunginhallitus", "styrelsen", "kommunstyrelsen", "stadsstyrelsen", "executive", "municipal executive",
        "city executive", "municipal board", "city board",
    ]

    /// The year whose budget is near: from the weeks before its period to the end of the year before it; where the year knows no such
    /// period, next year from October on.
    private var year: Int? {
        let periods = occasions.filter { $0.kind == .budget && !$0.isOver }
        guard !periods.isEmpty else { return meeting.parts.month >= 10 ? meeting.year + 1 : nil }
        let turns = periods.flatMap { period in [meeting.year, meeting.year + 1].compactMap { period.days(in: $0) } }
        let near = turns.filter { $0.lowerBound.adding(-Self.near) <= meeting && meeting.year <= $0.upperBound.year }
        return near.map(\.upperBound.year).max().map { $0 + 1 }
    }

    /// Those of which the other pages say the same; what was decided and has not begun first.
    private func without(in year: Int) -> [Revision<Action>] {
        let found = path.unbudgeted.filter { $0.starts.map { $0.first.year <= year } ?? true }
        return found.filter { $0.phase == .planned } + found.filter { $0.phase != .planned }
    }
}
