import Domain
import Testing

@Suite struct SectorNamesTests {
    private func path(owners: [String], strategy: [String] = []) -> Roadmap {
        var path = WorthScene.path(
            owners.enumerated().map { WorthScene.revision(Int64($0.offset + 1), WorthScene.action($0.element, sector: $0.element)) })
        path.strategy = WorthScene.revision(
            90, Strategy(name: LocalText(fi: "Strategia"), free: strategy.map { Strategy.FreeTime(sector: LocalText(fi: $0), days: 10) }))
        return path
    }

    private func sector(_ name: String, _ path: Roadmap) -> String? { SectorNames(path).sector(LocalText(fi: name))?[.fi] }

    @Test func `a role after a comma or in brackets means its sector, however it is written`() {
        let names = path(owners: ["Konsernipalvelut"])
        for name in ["Konsernipalvelut", "Konsernipalvelut, talous", "Konsernipalvelut (talous)", "konsernipalvelut (ICT)"] {
            #expect(sector(name, names) == "Konsernipalvelut", "\(name)")
        }
        #expect(sector("Konsernipalvelutalo", names) == nil && sector("Talous", names) == nil)
    }

    @Test func `the strategy's own name goes before a shorter one of an owner`() {
        let both = path(owners: ["Konserni"], strategy: ["Konserni, talous"])
        #expect(sector("Konserni, talous", both) == "Konserni, talous")
        #expect(sector("Konserni (ict)", both) == "Konserni")
    }

    @Test func `working time and money are counted by the same sector`() {
        var action = WorthScene.action("A", sector: "Konsernipalvelut, talous")
        action.phase = .going
        (action.starts, action.ends) = (MonthOrDay("2026-01"), MonthOrDay("2026-12"))
        var whole = path(owners: ["Konsernipalvelut"])
        whole.actions.append(WorthScene.revision(7, action))
        whole.budgets = [WorthScene.revision(50, Budget(action: Action.ID(7), years: [.init(year: 2026, plan: .init(once: 5, days: 9))]))]
        whole.day = Day(year: 2026, month: 5, day: 1) ?? whole.day
        #expect(Workload.all(of: whole).map(\.sector) == [LocalText(fi: "Konsernipalvelut")])
        #expect(PathMoney(whole).sectors.map(\.kind) == [.sector(LocalText(fi: "Konsernipalvelut"))])
    }
}
