import Content
import Domain
import Formats
import Foundation
import Testing

/// The demo municipality is whole, and its gaps are the planned ones.
@Suite struct DemoContentTests {
    let demo: Demo
    let instrument: Instrument

    init() throws {
        let content = ContentFolder()
        demo = try DemoFile.read { content.bytes("demo/\($0)") }
        instrument = try InstrumentFile.read(#require(content.bytes(demo.survey.instrument)))
    }

    @Test func `the municipality has its people`() {
        #expect(demo.storyDay == Day("2026-11-20"))
        #expect(demo.sectors.map(\.key) == ["VAKA", "KOULU", "KUVA", "TEKNI", "RUOKA", "ELINV", "KONS"])
        #expect(demo.sectors.map(\.staff).reduce(0, +) == 640)
        #expect(demo.sectors.map(\.supervisors).reduce(0, +) == 38)
        #expect(demo.management.people == 18 && demo.management.roles.map(\.people).reduce(0, +) == 18)
        #expect(demo.elected.people == 35)
        #expect(demo.bodies.count == 11 && demo.goals.map(\.code) == ["G1", "G2", "G3", "G4", "G5"])
        #expect(Set(demo.accounts.map(\.role)) == Set(Role.allCases))
        #expect(Accent(demo.organisation.accent)?.isReadable == true)
        for sector in demo.sectors { #expect(Set(sector.offsets.keys) == Set(instrument.themes.map(\.key))) }
    }

    @Test func `each round gets as many answers as the story says`() {
        for (round, rounds) in demo.survey.rounds.enumerated() {
            #expect(demo.sectors.map { demo.answers(of: $0, round: round) }.reduce(0, +) == rounds.answers["staff"])
            #expect(demo.plan(of: rounds, asking: instrument).problems(instrument: instrument).isEmpty)
        }
        #expect(demo.survey.rounds.map { $0.answers["management"] } == [16, 17, 17])
        #expect(demo.survey.rounds.map { $0.answers["elected"] } == [18, 20, 23])
    }

    @Test func `the table of means has every statement for every group that is asked it`() {
        #expect(Set(demo.survey.statements.keys) == Set(instrument.statements.map(\.id)))
        for statement in instrument.statements {
            let means = demo.survey.statements[statement.id]?.means ?? [:]
            #expect(Set(means.keys) == Set(statement.groups).subtracting(["public"]), "\(statement.id)")
            #expect((demo.survey.statements[statement.id]?.dontKnow != nil) == statement.groups.contains("staff"), "\(statement.id)")
            #expect(means.values.joined().allSatisfy { (1...5).contains($0) })
        }
    }

    @Test func `theme scores and gaps follow from the means`() throws {
        for theme in instrument.themes {
            let score = try #require(demo.survey.themes[theme.key])
            let statements = instrument.statements.filter { $0.theme == theme.key }
            for (group, scores) in score.means {
                let means = statements.compactMap { demo.survey.statements[$0.id]?.means[group] }
                for round in 0..<3 {
                    let mean = means.map { $0[round] }.reduce(0, +) / Double(means.count)
                    #expect(abs(mean - scores[round]) <= 0.05 + 1e-9, "\(theme.key) \(group) \(round)")
                }
            }
            let shared = statements.filter { Set($0.groups).isSuperset(of: ["staff", "management", "elected"]) }
            let gaps = shared.map { ($0.id, difference($0.id)) }
            #expect(gaps.max { $0.1 < $1.1 }?.0 == score.gapStatement)
            #expect(abs(difference(score.gapStatement) - score.gap) < 1e-9)
        }
    }

    private func difference(_ statement: Statement.ID) -> Double {
        let means = demo.survey.statements[statement]?.means ?? [:]
        return (means["management"]?[2] ?? 0) - (means["staff"]?[2] ?? 0)
    }

    @Test func `claimed effects and findings quote the table`() throws {
        for effect in demo.effects {
            let judge = try #require(demo.survey.rounds.first { $0.key == effect.to })
            #expect(effect.said < judge.opens, "\(effect.action)")
            let theme = try #require(instrument.statement(effect.statement)?.theme)
            for round in 0..<3 {
                let mean = demo.mean(of: effect.statement, theme: theme, group: effect.group, sector: effect.sector, round: round)
                #expect(abs((mean ?? 0) - effect.means[round]) < 1e-9, "\(effect.action)")
            }
            #expect(demo.action(effect.action) != nil)
        }
        for finding in demo.findings {
            #expect(instrument.statement(finding.statement)?.theme == finding.theme)
            for figure in finding.figures {
                let round = demo.survey.rounds.firstIndex { $0.key == figure.round } ?? 9
                #expect(demo.survey.statements[finding.statement]?.means[figure.group]?[round] == figure.expected)
            }
        }
        let first = try #require(demo.findings.first)
        let sentence = first.sentence(first.figures.map(\.expected))
        #expect(sentence[.fi] == "Johto ja henkilöstö näkevät strategian eri tavoin (4,3 ja 3,1)")
        #expect(sentence[.en] == "Management and staff see the strategy differently (4.3 and 3.1)")
    }

    @Test func `people who do not know are as many as the story says`() {
        #expect(demo.dontKnow(of: "M17", group: "staff", round: 0) == 0.17)
        #expect(demo.dontKnow(of: "M17", group: "staff", round: 2) == 0.13)
        #expect(demo.dontKnow(of: "M20", group: "staff", round: 2) == 0)
        #expect(demo.dontKnow(of: "M13", group: "management", round: 1) == 0.1)
        #expect(demo.dontKnow(of: "M17", group: "elected", round: 1) == 0.15)
    }

    @Test func `open answers are enough to be shown`() {
        let byTheme = Dictionary(grouping: demo.survey.texts, by: \.theme)
        for (theme, texts) in byTheme {
            #expect(instrument.theme(theme) != nil)
            #expect(texts.count >= 3)
        }
    }
}
