import Content
import Domain
import Formats
import Foundation
import Testing

/// The repository this test was compiled from.
let repository = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

@Test func `what is compiled in is what lies in Content`() throws {
    let folder = repository.appendingPathComponent("Content")
    var onDisk: [String: Data] = [:]
    for path in try FileManager.default.subpathsOfDirectory(atPath: folder.path) where !path.hasSuffix(".md") {
        var isFolder: ObjCBool = false
        let file = folder.appendingPathComponent(path)
        if FileManager.default.fileExists(atPath: file.path, isDirectory: &isFolder), isFolder.boolValue || path.hasPrefix(".") { continue }
        onDisk[path] = try Data(contentsOf: file)
    }
    #expect(Set(EmbeddedContent.files.map(\.path)) == Set(onDisk.keys), "run bin/embed-content")
    for file in EmbeddedContent.files where onDisk[file.path] != Data(file.bytes) {
        Issue.record("Content/\(file.path) differs from what is compiled in: run bin/embed-content")
    }
}

@Suite struct ModelPathContent {
    let path: ModelPath
    let instrument: Instrument

    init() throws {
        let content = ContentFolder()
        path = try ModelPathFile.read(#require(content.bytes("paths/mallipolku.yaml")))
        instrument = try InstrumentFile.read(#require(content.bytes("instruments/muutosvalmius-1.yaml")))
    }

    @Test func `twelve steps reach every theme and every statement`() {
        #expect(path.steps.count == 12)
        #expect(Set(path.steps.map(\.theme)) == Set(instrument.themes.map(\.key)))
        #expect(Set(path.steps.flatMap(\.suggestedBy)) == Set(instrument.statements.map(\.id)))
        for step in path.steps {
            for id in step.suggestedBy { #expect(instrument.statement(id)?.theme == step.theme, "\(step.key)") }
        }
    }

    @Test func `each step is whole in three languages and fits an action`() {
        for step in path.steps {
            let texts = [step.title, step.need, step.stopsDoing, step.indicator, step.unit, step.baselineQuestion] + step.smallSteps
            for text in texts { #expect(text.missing(of: Language.allCases).isEmpty, "\(step.key)") }
            #expect((3...4).contains(step.smallSteps.count))
            #expect(step.draft.problems().isEmpty)
        }
    }

    @Test func `weak statements call for their steps`() {
        #expect(path.suggestions(for: ["M21", "M28", "M29"]).map(\.key) == ["tietoturvan-ensiapu", "aika-kehittamiselle"])
        #expect(path.suggestions(for: []).isEmpty)
    }
}

@Suite struct ChangeReadiness {
    let instrument: Instrument

    init() throws {
        instrument = try InstrumentFile.read(#require(ContentFolder().bytes("instruments/muutosvalmius-1.yaml")))
    }

    @Test func `eight themes hold thirty statements`() {
        #expect(instrument.themes.map(\.key) == ["johtaminen", "asenne", "tyokalut", "tieto", "asukas", "osaaminen", "kumppanuus", "turvallisuus"])
        #expect(instrument.statements.map(\.id) == (1...30).map { ($0 < 10 ? "M0" : "M") + "\($0)" })
        #expect(instrument.themes.map { theme in instrument.statements.count { $0.theme == theme.key } } == [4, 4, 3, 4, 4, 4, 3, 4])
    }

    @Test func `each group is asked its own statements`() {
        let counts = ["staff": 22, "management": 28, "elected": 17, "public": 17]
        for (group, count) in counts { #expect(instrument.statements(for: group, in: .full).count == count) }
        #expect(instrument.statements(for: "public", in: .full) == instrument.statements(for: "elected", in: .full))
        #expect(instrument.statements(for: "public", in: .pulse) == instrument.statements(for: "elected", in: .pulse))
    }

    @Test func `eleven statements are shared, and every theme has one`() {
        let shared = instrument.statements.filter { Set($0.groups).isSuperset(of: ["staff", "management", "elected"]) }
        #expect(shared.count == 11)
        #expect(Set(shared.map(\.theme)) == Set(instrument.themes.map(\.key)))
    }

    @Test func `a pulse asks eight statements, one a theme`() {
        for group in instrument.groups {
            let pulse = instrument.statements(for: group.key, in: .pulse)
            #expect(pulse.count == 8)
            #expect(Set(pulse.map(\.theme)).count == 8)
        }
        let elected = instrument.statements(for: "elected", in: .pulse).map(\.id)
        #expect(elected == ["M02", "M05", "M09", "M12", "M16", "M20", "M26", "M28"])
        #expect(instrument.statements(for: "staff", in: .pulse).map(\.id) == ["M02", "M05", "M09", "M12", "M16", "M21", "M24", "M28"])
    }

    @Test func `everything is written in three languages`() {
        var texts = [instrument.name, instrument.source, instrument.dontKnow, instrument.instruction, instrument.openQuestion] + instrument.scale
        texts += instrument.groups.flatMap { [$0.name, $0.instruction] } + instrument.themes.flatMap { [$0.name, $0.sentence] }
        texts += instrument.statements.map(\.text)
        for text in texts { #expect(text.missing(of: Language.allCases).isEmpty, "\(text)") }
        #expect(instrument.scale.count == 5)
        #expect(instrument.licence == "CC-BY-4.0")
    }

    @Test func `words that follow the organisation stand in all languages or none`() {
        for statement in instrument.statements {
            let offers = Language.allCases.map { statement.text.text(in: $0).contains("[") }
            #expect(Set(offers).count == 1, "\(statement.id)")
        }
    }
}
