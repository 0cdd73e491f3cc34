import Content
import Domain
import Formats
import Testing

/// Figures of others, as they lie in `Content/data` and as somebody could spoil them.
struct PublishedSeriesTests {
    private func file(_ point: String, url: String = "https://lahde.example", match: String = "") -> [UInt8] {
        Array(
            """
            sources:
              - {key: lahde, publisher: Lähde, title: {fi: a, sv: b, en: c}, url: "\(url)"}
            series:
              - key: vastuu
                name: {fi: a, sv: b, en: c}
                item: {fi: a, sv: b, en: c}
                among: {fi: a, sv: b, en: c}
            \(match)
                points: [\(point)]
            """.utf8)
    }

    private let good = "{years: [2016, 2016], share: [75], precision: exact, source: lahde}"

    @Test func `the shipped series are whole, and each has its sources`() throws {
        let figures = try PublishedSeriesFile.read(#require(ContentFolder().bytes("data/vertailusarjat.yaml")))
        let first = try #require(figures.series.first)
        #expect(first.points.map(\.share) == [75...75, 57...57, 33...33] && first.points.map(\.n) == [nil, 14, 20])
        #expect(first.points.map(\.years) == [2_016...2_016, 2_017...2_018, 2_019...2_019])
        #expect(figures.series.count >= 8 && figures.series.allSatisfy { $0.points.allSatisfy { figures.source($0.source) != nil } })
    }

    @Test func `what they go on in is asked by the shipped questionnaire`() throws {
        let content = ContentFolder()
        let figures = try PublishedSeriesFile.read(#require(content.bytes("data/vertailusarjat.yaml")))
        let survey = try InstrumentFile.read(#require(content.bytes("instruments/kaupunkikysely-1.yaml")))
        let matches = figures.series.flatMap(\.matches)
        for match in matches {
            let item = try #require(survey.item(match.item), "\(match)")
            #expect(match.instrument == survey.id && Set(match.options).isSubset(of: item.options.map(\.key)), "\(match)")
        }
        #expect(matches.count == 4)
        let asked = try #require(survey.item("C1"))
        #expect(figures.series(for: asked, of: survey) { _ in nil }.map(\.key) == ["vastuu-tietohallinnolla"])
    }

    @Test(arguments: [
        ("{years: [2016, 2016], share: [175], precision: exact, source: lahde}", "should be 0…100"),
        ("{years: [2016, 2016], share: [28, 17], precision: exact, source: lahde}", "greater than the one before"),
        ("{years: [2016], share: [75], precision: exact, source: lahde}", "should have 2 entries"),
        ("{years: [2016, 2016], share: [75], precision: hunch, source: lahde}", "should be one of"),
        ("{years: [2016, 2016], share: [75], precision: exact, source: muu}", "there is no muu"),
        ("{years: [2016, 2016], share: [75], precision: exact, n: 0, source: lahde}", "should be 1…10000"),
        ("{years: [2016, 2016], precision: exact, source: lahde}", "share: this is missing"),
        ("", "points: this is missing"),
    ])
    func `a figure that cannot be right is told with its place`(point: String, problem: String) throws {
        let problems = #expect(throws: FileProblems.self) { try PublishedSeriesFile.read(file(point)) }
        #expect(problems?.description.contains(problem) == true, "\(problems?.description ?? "")")
    }

    @Test func `years go on, sources are https, texts have three languages`() throws {
        #expect(try PublishedSeriesFile.read(file(good)).series.count == 1)
        #expect(throws: FileProblems.self) { try PublishedSeriesFile.read(file(good + ", " + good)) }
        #expect(throws: FileProblems.self) { try PublishedSeriesFile.read(file(good, url: "http://lahde.example")) }
        #expect(throws: FileProblems.self) { try PublishedSeriesFile.read(file(good, match: "    note: {fi: vain suomeksi}")) }
    }
}
