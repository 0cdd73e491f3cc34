import Content
import Domain
import Formats
import Testing

/// Organisations pasted as lines.
@Suite struct ParticipantListTests {
    private let municipalities: MunicipalityTable

    init() throws {
        municipalities = try MunicipalityTable(try #require(ContentFolder().bytes("data/municipalities.csv")))
    }

    private func read(_ text: String, known: [LocalText] = []) -> ParticipantList {
        ParticipantList(text, municipalities: municipalities, known: known)
    }

    @Test func `a line holds a name and, in any order, what is known of it`() throws {
        let list = read("Salo; digi@salo.example; 51 000; kaupunkimainen\nMaaseutumainen; muu\n")
        let first = try #require(list.entries.first)
        #expect(list.problems.isEmpty && list.entries.count == 2)
        #expect(first.profile.code == "734" && first.email == "digi@salo.example")
        #expect(first.profile.size == .large && first.profile.kind == .urban && first.profile.language == .finnish)
        #expect(list.entries[1].profile.kind == .other && list.entries[1].profile.language == nil)
    }

    @Test func `what pages call a type or a language is understood in a list`() {
        let list = read("Yksi; tätort; svenskspråkig\nKaksi; muu organisaatio; suomenkielinen\nKolme; other organisation; Swedish-speaking")
        #expect(list.problems.isEmpty && list.entries.map(\.profile.kind) == [.semiUrban, .other, .other])
        #expect(list.entries.map(\.profile.language) == [.swedish, .finnish, .swedish])
    }

    @Test func `a language may be called as pages call it`() {
        let words = ["suomenkielinen", "ruotsinkielinen", "kaksikielinen", "finskspråkig", "svenskspråkig", "tvåspråkig", "Finnish-speaking"]
        let list = read(words.enumerated().map { "Kaupunki \($0); 120 000; kaupunkimainen; \($1)" }.joined(separator: "\n"))
        #expect(list.problems.isEmpty)
        #expect(list.entries.map(\.profile.language) == [.finnish, .swedish, .bilingual, .finnish, .swedish, .bilingual, .finnish])
    }

    @Test func `municipalities are known by name, Swedish name or number, others by several names`() {
        let list = read("Närpes\t9500\n091\nAallonranta = Vågstrand\tkaksikielinen")
        #expect(list.entries.map { $0.profile.name.text(in: .fi) } == ["Närpiö", "Helsinki", "Aallonranta"])
        #expect(list.entries.map { $0.profile.language } == [.bilingual, .bilingual, .bilingual])
        #expect(list.entries[2].profile.name.text(in: .sv) == "Vågstrand" && list.entries[0].profile.size == .small)
    }

    @Test func `type, size and language of a municipality come from the table, unless the line says otherwise`() {
        let list = read("Tampere\nAskola\nPorvoo\nVaasa; 49 000; muu; suomi\nUusi kaupunki")
        #expect(list.entries.map(\.profile.size) == [.largest, .small, nil, .middle, nil])
        #expect(list.entries.map(\.profile.kind) == [.urban, .rural, .urban, .other, nil])
        #expect(list.entries.map(\.profile.language) == [.finnish, .finnish, .bilingual, .finnish, nil])
    }

    @Test func `what is not understood is said by its line, and nothing is guessed`() {
        let list = read("Salo; pikkukaupunki\n; a@b.fi\nTurku; ei@@osoite\nEspoo\nesbo\nVantaa", known: [LocalText(fi: "Vantaa")])
        #expect(list.entries.map { $0.profile.name.text(in: .fi) } == ["Espoo"])
        let reasons = list.problems.map(\.reason)
        #expect(reasons == [.unknown("pikkukaupunki"), .noName, .address("ei@@osoite"), .doubled(line: 4), .doubled(line: 0)])
        #expect(list.problems.map(\.line) == [1, 2, 3, 5, 6])
    }

    @Test func `a list that is too long is refused at its line`() {
        let list = read((1...(Participant.most + 5)).map { "Org \($0)" }.joined(separator: "\n"))
        #expect(list.entries.count == Participant.most && list.problems.map(\.reason) == [.tooMany])
        #expect(list.problems.first?.line == Participant.most + 1)
    }
}
