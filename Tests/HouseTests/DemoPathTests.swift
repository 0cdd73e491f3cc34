import Content
import Domain
import Formats
import Foundation
import Testing

/// The demo's path tells a story that holds together.
@Suite struct DemoPathTests {
    let demo: Demo
    let instrument: Instrument

    init() throws {
        let content = ContentFolder()
        demo = try DemoFile.read { content.bytes("demo/\($0)") }
        instrument = try InstrumentFile.read(#require(content.bytes(demo.survey.instrument)))
    }

    private func ids(_ matches: (DemoAction) -> Bool) -> [String] { demo.actions.filter(matches).map(\.id) }

    @Test func `there are 25 actions of four kinds`() {
        #expect(demo.actions.map(\.id) == (1...25).map { $0 < 10 ? "TY0\($0)" : "TY\($0)" })
        #expect(ids { $0.action.kind == .pilot } == ["TY05", "TY09", "TY11", "TY12", "TY20"])
        #expect(ids { $0.action.kind == .investment } == ["TY02", "TY10", "TY13", "TY25"])
        #expect(ids { $0.action.kind == .continuous } == ["TY03", "TY04", "TY16", "TY18", "TY21"])
        for action in demo.actions { #expect(action.action.problems().isEmpty, "\(action.id)") }
    }

    @Test func `what is published could be published, what is a draft says what it lacks`() {
        #expect(ids { $0.published == nil } == ["TY23"])
        #expect(ids { !$0.action.missing().isEmpty } == ["TY23"])
        #expect(demo.action("TY23")?.action.missing() == [.indicator, .baseline])
        #expect(demo.action("TY23")?.action.phase == .draft)
    }

    @Test func `the gaps are the planned ones`() throws {
        let day = demo.storyDay
        #expect(ids { $0.action.isLate(on: day) } == ["TY22"])
        let unmeasured = ids { entry in
            entry.action.isUnmeasured(with: demo.benefits.filter { $0.action == entry.id }.map { $0.benefit(of: Action.ID(1), on: day) }, on: day)
        }
        #expect(unmeasured == ["TY02", "TY06"])
        #expect(ids { !$0.unfunded.isEmpty } == ["TY08", "TY19"])
        #expect(ids { $0.cutBy != nil } == ["TY07", "TY15"])
        #expect(ids { $0.action.isOwnedByITAlone } == [])
        #expect(ids { $0.action.daysToDecision(on: day) == 24 } == ["TY20"])
        #expect(ids { !$0.action.languageGaps(in: [.fi, .sv]).isEmpty } == ["TY24"])
        let silent = demo.actions.filter { $0.action.phase == .going }.filter { day.number - ($0.history.last?.day.number ?? 0) >= Action.silence }
        #expect(silent.map(\.id) == ["TY07"])
        #expect(silent.first.flatMap(\.history.last).map { day.number - $0.day.number } == 94)
        #expect(demo.board.filter { $0.owner.isEmpty }.map(\.key) == ["kumppanuus"])
        #expect(demo.board.filter { $0.target == nil }.map(\.key) == ["kumppanuus"])
        #expect(demo.ideas.filter { !$0.idea.isAnswered }.map(\.idea.code) == [5])
    }

    @Test func `history ends in what is shown, and never runs ahead of the story`() throws {
        for action in demo.actions {
            #expect(action.versions.last?.action == action.action, "\(action.id)")
            #expect(action.history.map(\.day) == action.history.map(\.day).sorted())
            #expect(action.history.allSatisfy { $0.day <= demo.storyDay })
        }
        let hall = try #require(demo.action("TY09")?.versions)
        #expect(hall.map(\.action.phase) == [.going, .done])
        #expect(hall.map(\.action.pilot?.verdict?.outcome) == [nil, .scale])
        #expect(hall.map(\.action.stepsDone) == [0, 2])
    }

    @Test func `every key points at something`() {
        let decisions = Set(demo.decisions.map(\.key))
        for decision in demo.decisions { #expect(demo.bodies.contains { $0.key == decision.body }) }
        for action in demo.actions {
            #expect(instrument.theme(action.action.theme) != nil)
            #expect(demo.sector(action.sector) != nil)
            #expect(Set(action.goals).isSubset(of: demo.goals.map(\.code)))
            #expect(action.cutBy.map(decisions.contains) ?? true)
            #expect(action.origin.map(exists) ?? false, "\(action.id)")
        }
        for finding in demo.findings { #expect(finding.leadsTo.map(exists) ?? true) }
        for benefit in demo.benefits { #expect(demo.action(benefit.action) != nil) }
        for idea in demo.ideas { #expect(idea.leadsTo.map { demo.action($0) != nil } ?? true) }
        #expect(demo.board.map(\.key) == instrument.themes.map(\.key))
    }

    private func exists(_ origin: DemoOrigin) -> Bool {
        switch origin {
        case .decision(let key): demo.decisions.contains { $0.key == key }
        case .statement(let id, let round): instrument.statement(id) != nil && demo.survey.rounds.contains { $0.key == round }
        case .idea(let code): demo.ideas.contains { $0.idea.code == code }
        case .action(let id): demo.action(id) != nil
        case .text(let text): !text.isEmpty
        }
    }

    @Test func `everything else is written in three languages`() {
        var gaps: [String] = []
        walk(demo, path: "demo") { path, text in
            if !text.isEmpty, !text.missing(of: Language.allCases).isEmpty { gaps.append("\(path) \(text.missing(of: Language.allCases))") }
        }
        #expect(gaps.count == 2, "\(gaps)")
        #expect(demo.action("TY24")?.action.description.missing(of: Language.allCases) == [.sv])
        #expect(demo.board.first { $0.key == "kumppanuus" }?.meaning.missing(of: Language.allCases) == [.sv])
    }

    private func walk(_ value: Any, path: String, _ found: (String, LocalText) -> Void) {
        if let text = value as? LocalText { return found(path, text) }
        for (place, child) in Mirror(reflecting: value).children.enumerated() {
            walk(child.value, path: "\(path).\(child.label ?? "\(place)")", found)
        }
    }
}
