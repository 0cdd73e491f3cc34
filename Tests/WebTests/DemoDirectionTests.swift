import Domain
import Store
import TestKit
import Testing

/// DEMO §2, §3 and the planned gaps of §6, as the pages tell them.
@Suite struct DemoDirectionTests {
    @Test func `the October goal and its November cut are told`() async throws {
        let house = try await DemoHouse()
        let roadmap = try await house.store.roadmap(in: house.organisation.id)
        let taken = roadmap.takenMeans
        #expect(taken.map(\.goal.code) == ["G1"] && taken.map(\.days) == [14])
        #expect(taken.first?.approval.section == "71" && taken.first?.cut.section == "214")
        let page = try await house.house.get("/fi/tyrskyla/eheys")
        #expect(page.body.contains("14 päivää myöhemmin sen rahaa leikattiin"))
    }

    @Test func `the strategy, its goals and decisions stand as the story says`() async throws {
        let house = try await DemoHouse()
        let roadmap = try await house.store.roadmap(in: house.organisation.id, for: house.program)
        let strategy = try #require(roadmap.strategy?.content)
        #expect(strategy.name[.fi] == "Arki sujuu Tyrskylässä 2025–2029" && strategy.values.count == 3)
        #expect(roadmap.decisionToBegin?.section == "31" && roadmap.nextReview == Day("2026-12-15"))
        #expect(roadmap.goals.map(\.content.code) == ["G1", "G2", "G3", "G4", "G5"] && roadmap.decisions.count == 9)
        let spread = try #require(roadmap.decisions.first { $0.section == "6" })
        #expect(spread.actions.count == 2)
        let guide = GuidedStart(roadmap, rounds: .init(areMade: true, areReleased: true, areWalkedThrough: true))
        #expect(guide.isDone(.decide) && guide.next(in: .update) == .fresh)
    }

    @Test func `needs, the national change and the planned gaps are there`() async throws {
        let house = try await DemoHouse()
        let roadmap = try await house.store.roadmap(in: house.organisation.id, for: house.program)
        #expect(roadmap.needs.count == 9 && roadmap.needs.count { $0.idea != nil } == 2 && roadmap.needs.count { $0.mergedInto != nil } == 1)
        let coverage = Coverage(roadmap)
        func keys(_ rule: Coverage.Rule) -> [String] {
            coverage.remarks(rule).map { remark in
                switch remark.subject {
                case .action(let action): action.title[.fi] ?? ""
                case .theme(let theme): theme.content.key
                case .need(let need): need.title[.fi] ?? ""
                case .load(let load): "\(load.sector[.fi] ?? "") \(load.year)"
                case .change(_, let actions): actions.map { $0.title[.fi] ?? "" }.joined()
                default: ""
                }
            }
        }
        #expect(keys(.themeWithoutOwner) == ["kumppanuus"] && keys(.themeWithoutTarget) == ["kumppanuus"])
        #expect(keys(.actionWithoutIndicator) == ["Seudullinen hankintarengas"] && keys(.actionWithoutGoal) == ["Seudullinen hankintarengas"])
        #expect(keys(.sectorOverloaded) == ["Elinvoima ja työllisyys 2027", "Elinvoima ja työllisyys 2028", "Konserni- ja hallintopalvelut 2026"])
        #expect(keys(.needWithoutAction) == ["Ruotsinkielisiä lomakkeita on vaikea löytää ja ymmärtää"])
        #expect(keys(.changeUnanswered) == ["Muuttajan palvelut yhdestä paikasta"])
        #expect(keys(.actionWithoutOwner).isEmpty && keys(.actionWithoutBaseline).isEmpty && keys(.goalWithoutAction).isEmpty)
    }

    @Test func `a councillor finds five answers, with the verdicts of claims, on one page that the first page leads to`() async throws {
        let house = try await DemoHouse()
        let reports = try await house.store.reports(in: house.organisation.id)
        let newest = try #require(reports.max { $0.asOf < $1.asOf })
        #expect(reports.count == 2 && newest.meeting == Day("2026-12-14"))
        #expect(try await house.house.get("/fi/tyrskyla/").body.contains("href=\"/fi/tyrskyla/raportit/\(newest.id)\""))
        let page = try await house.house.get("/fi/tyrskyla/raportit/\(newest.id)").body
        let questions = ["Missä mennään?", "Mitä se on maksanut?", "Mitä siitä on saatu?", "Mitä on muuttunut?", "Mitä on päätettävä?"]
        for words in questions + ["M28: liikkui", "M17: ei erotu", "M21: huononi"] { #expect(page.contains(words), "\(words)") }
        // Said in June, when only the second round had shown anything.
        let first = try #require(reports.min { $0.asOf < $1.asOf })
        let june = try await house.house.get("/fi/tyrskyla/raportit/\(first.id)").body
        #expect(june.contains("M09: liikkui") && !june.contains("M28: liikkui"))
    }

    @Test func `every page of the direction opens in three languages`() async throws {
        let house = try await DemoHouse()
        for language in ["fi", "sv", "en"] {
            for place in ["strategia", "tavoitteet", "paatokset", "toimielimet", "tarpeet", "toimintaymparisto", "eheys"] {
                let page = try await house.house.get("/\(language)/tyrskyla/\(place)")
                #expect(page.status == 200, "\(language) \(place)")
                #expect(!page.body.contains("⟦"), "\(language) \(place)")
            }
        }
    }
}
