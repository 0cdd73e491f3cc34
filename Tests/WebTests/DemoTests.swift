import Ballot
import Domain
import Formats
import Store
import TestKit
import Testing

/// The demo municipality as a whole: filled through the real steps, read through the real pages.
@Suite struct DemoTests {
    private func results(_ house: DemoHouse, _ round: Round, _ audience: Audience) async throws -> RoundResults {
        RoundResults(
            rows: try await house.store.released(round, for: audience), audience: audience, sheets: [:], overfull: [], labels: round.labels,
            instrument: try house.instrument())
    }

    private func rounds(_ house: DemoHouse) async throws -> [Round] {
        try await house.store.rounds(for: house.program).filter { $0.state == .released }.sorted { $0.closes < $1.closes }
    }

    @Test func `the demo is filled once, and a second time changes nothing`() async throws {
        let house = try await DemoHouse()
        #expect(house.organisation.slug == "tyrskyla" && house.organisation.languages == [.fi, .sv])
        let before = try await house.store.auditHead(of: house.organisation.id)
        try await house.fill()
        #expect(try await house.store.auditHead(of: house.organisation.id) == before)
        #expect(try await house.store.organisations().count == 1)
        #expect(try await house.store.rounds(for: house.program).map(\.state) == [.open, .released, .released, .released])
    }

    @Test func `twenty cities were asked, fourteen answered, and their results go on from 2016 and 2018`() async throws {
        let house = try await DemoHouse()
        let inquiries = try await house.store.inquiries(for: house.program)
        #expect(inquiries.map(\.state) == [.open, .released] && inquiries[0].plan.isTest)
        let steps = Dictionary(grouping: try await house.store.standings(of: inquiries[1].id, for: house.program), by: \.step).mapValues(\.count)
        #expect(steps == [.given: 14, .draft: 1, .opened: 2, .unopened: 3])
        let path = "/fi/tyrskyla/organisaatiokyselyt/\(inquiries[1].id)/tulokset"
        let page = try await house.house.get(path).body
        for words in [
            "75\u{a0}% (2016) → 57\u{a0}% (2017–2018) → noin 33\u{a0}% (2019) ┆", "21\u{a0}% (3)", "Henkilötyövuosista puuttuvat tytäryhtiöt.",
        ] {
            #expect(page.contains(words), "\(words)")
        }
        // Four let themselves be counted in sums alone.
        for name in ["Sinisaari", "Kivisalmi", "Pohjanportti", "Ruskola"] { #expect(!page.contains(name)) }
        let walked = try await house.walk(from: path)
        #expect(walked.count >= 7 && walked.values.allSatisfy { $0 == 200 })
    }

    @Test func `every role gets a link that signs in once`() async throws {
        let house = try await DemoHouse()
        let links = try await house.links()
        #expect(links.map(\.role) == Role.allCases)
        for (role, token) in links {
            let person = try #require(try await house.store.signIn(link: token)).account
            #expect(try await house.store.actor(account: person, in: house.organisation.id)?.roles == [role])
            #expect(try await house.store.signIn(link: token) == nil)
        }
    }

    @Test func `the released means are those of the story`() async throws {
        let house = try await DemoHouse()
        let demo = try house.data()
        for (index, round) in try await rounds(house).enumerated() {
            let results = try await results(house, round, .internal)
            for (id, statement) in demo.survey.statements {
                for (group, means) in statement.means {
                    let counts = try #require(results.figure(.beginning([group]), id).pool?.counts, "\(id) \(group) \(index)")
                    let mean = try counts.mean()
                    #expect(abs(mean - means[index]) <= (group == "staff" ? 0.1 : 0.2), "\(id) \(group) \(index): \(mean)")
                }
            }
        }
    }

    @Test func `claimed effects came out as the story says`() async throws {
        let house = try await DemoHouse()
        let rounds = try await rounds(house)
        let (first, last) = (try await results(house, rounds[0], .internal), try await results(house, rounds[2], .internal))
        let second = try await results(house, rounds[1], .internal)
        for effect in try house.data().effects {
            let voice = Voice.beginning([effect.group] + (effect.sector.map { [$0] } ?? []))
            let comparison = RoundComparison(earlier: first, later: effect.to == "R2" ? second : last)
            let verdict = comparison.verdict(voice, effect.statement)
            let expected: ChangeVerdict =
                switch effect.verdict {
                case .moved: .moved
                case .notDistinct: .notDistinguishable
                case .worse: .worse
                }
            #expect(verdict == expected, "\(effect.action) \(effect.statement)")
        }
    }

    @Test func `six findings are pinned for everybody, each at its statement`() async throws {
        let house = try await DemoHouse()
        let findings = try await house.store.openFindings(in: house.organisation.id)
        #expect(findings.map(\.content.statement) == ["M24", "M02", "M21", "M28", "M22", "M23"])
        for finding in findings { #expect(finding.sentence.missing(of: Language.allCases).isEmpty && !finding.sentence.text(in: .fi).contains("{")) }
    }

    @Test func `the path is the story's, with its gaps`() async throws {
        let house = try await DemoHouse()
        let demo = try house.data()
        let actions = try await house.store.actions(for: house.program)
        let today = demo.storyDay
        #expect(actions.count == 25)
        for action in actions {
            let entry = try #require(demo.actions.first { $0.action.title == action.title })
            #expect(action.phase == entry.action.phase && action.isPublished == (entry.published != nil), "\(entry.id)")
            #expect(action.indicator == entry.action.indicator && action.steps == entry.action.steps, "\(entry.id)")
        }
        let silent = actions.filter { $0.isSilent(on: today, in: .helsinki) }
        #expect(silent.count == 1 && silent.first?.silentDays(on: today, in: .helsinki) == 94)
        #expect(actions.filter { $0.content.isLate(on: today) }.map(\.title) == [demo.action("TY22")?.action.title])
        #expect(actions.filter { !$0.isPublished }.map(\.title) == [demo.action("TY23")?.action.title])
        let board = try await house.store.board(in: house.organisation.id)
        #expect(
            board.filter { $0.owner.isMissing && $0.target == nil && $0.meaning.missing(of: [.sv]) == [.sv] }.map(\.content.key) == ["kumppanuus"])
        let newYear = try await house.store.path(in: house.organisation.id, on: Day("2025-01-01"))
        #expect((5..<20).contains(newYear.count) && newYear.contains { $0.phase == .planned })
    }

    @Test func `open answers were read and let through`() async throws {
        let house = try await DemoHouse()
        let last = try #require(try await rounds(house).last)
        let texts = try await house.ballot.approvedTexts(of: last.id).map(\.text)
        #expect(Set(texts) == Set(try house.data().survey.texts.map(\.text)))
        #expect(try await house.ballot.unreadTexts(of: last.id).isEmpty)
    }

    @Test(arguments: Language.allCases) func `every page that a visitor reaches answers and is whole`(language: Language) async throws {
        let house = try await DemoHouse()
        let start = "/\(language.rawValue)/tyrskyla"
        let pages = try await house.walk(from: start)
        #expect(pages.count > 100)
        for (page, status) in pages where ![200, 303].contains(status) { Issue.record("\(page) answered \(status)") }
    }
}
