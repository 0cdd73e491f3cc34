import Ballot
import Domain
import Jobs
import Store
import TestKit
import Testing

/// Reading open answers, saying what they are about, and taking them out as a file.
@Suite struct OpenAnswerPageTests {
    private let house: TestHouse
    private let round: Round
    private let path: String

    init() async throws {
        house = try await TestHouse()
        let open = try await house.openRound()
        let codec = SheetCodec(instrument: try house.instrument(), labels: open.labels)
        let label = try #require(open.labels.first { $0.group == "management" })
        for (index, link) in try await house.ballot.personalLinks(of: open.id).filter({ $0.label == label.number }).prefix(8).enumerated() {
            let ticket = try await house.ballot.openTicket(link.ticket, of: house.organisation.id)
            let texts = index < 5 ? ["tieto": index == 0 ? "=Aikaa ei ole" : "Teksti \(index)"] : [:]
            let answers: [Statement.ID: Answer] = ["M01": index.isMultiple(of: 2) ? .two : .four]
            try await house.ballot.submit(AnswerSheet(label: label.number, answers: answers, texts: texts), with: ticket, codec: codec)
        }
        _ = try await house.store.closeRound(open.id, by: house.program)
        _ = try await house.office.release(open.id, by: house.program)
        round = try await house.store.round(open.id, for: house.program)
        path = "/fi/testila/kyselyt/\(round.id)/avoimet"
    }

    /// Lets everything through, each text with what it is about.
    private func approveAll(_ about: (String) -> String, _ session: String) async throws {
        for text in try await house.ballot.unreadTexts(of: round.id) {
            let fields: KeyValuePairs = ["teksti": text.id.description, "sanamuoto": text.text, "aihe": about(text.text), "tee": "nayta"]
            #expect(try await house.post(path, fields, session: session).status == 303)
        }
    }

    @Test func `texts are counted by what they are about, lead to each other, and change it later`() async throws {
        let lead = try await house.signIn(.lead)
        try await approveAll({ $0.hasSuffix("4") ? "" : $0.hasPrefix("=") ? "Aika, laitteet" : " aika ;  Osaaminen" }, lead)
        let page = try await house.get(path, session: lead).body
        #expect(page.contains("Kuinka monessa tekstissä aihe on"))
        // Two ways of writing one word are one subject.
        let tags = try await house.ballot.approvedTexts(of: round.id).map(\.tags)
        let counts = Dictionary(uniqueKeysWithValues: TextTags.counts(tags).map { ($0.tag.lowercased(), $0.texts) })
        #expect(counts == ["aika": 4, "osaaminen": 3, "laitteet": 1])
        let filtered = try await house.get(path + "?aihe=laitteet", session: lead).body
        #expect(filtered.contains("=Aikaa ei ole") && !filtered.contains("<p><bdi>Teksti 1"))
        let text = try #require(try await house.ballot.approvedTexts(of: round.id).first { $0.text == "Teksti 4" })
        #expect(try await house.post(path + "/aiheet", ["teksti": text.id.description, "aihe": "Laitteet"], session: lead).status == 303)
        #expect(try await house.ballot.approvedTexts(of: round.id).first { $0.id == text.id }?.tags == ["laitteet"])
        // Results tell a subject from three texts up.
        let results = try await house.get("/fi/testila/tulokset/\(round.id)", session: lead).body
        #expect(results.lowercased().contains(">osaaminen<") && !results.contains(">laitteet<"))
        #expect(!(try await house.get("/fi/testila/tulokset/\(round.id)")).body.lowercased().contains(">osaaminen<"))
    }

    @Test func `the file holds approved texts only and needs its own right`() async throws {
        let (lead, admin) = (try await house.signIn(.lead), try await house.signIn(.admin))
        let first = try #require(try await house.ballot.unreadTexts(of: round.id).first { $0.text.hasPrefix("=") })
        try await house.ballot.approve(first.id, of: round.id, as: first.text)
        try await house.ballot.tag(first.id, of: round.id, ["aika"])
        #expect(try await house.get(path + ".csv", session: lead).status == 403)
        #expect(!(try await house.get(path, session: lead)).body.contains("avoimet.csv"))
        let file = try await house.get(path + ".csv", session: admin)
        #expect(file.status == 200)
        let lines = file.body.split(whereSeparator: \.isNewline)
        #expect(lines.count == 2)
        #expect(lines.last?.hasPrefix("tieto,") == true && lines.last?.hasSuffix(",invited,aika,\"'=Aikaa ei ole\"") == true, "\(lines)")
    }

    @Test func `an unread text has nothing said about it, and a page of another round's text is missing`() async throws {
        let lead = try await house.signIn(.lead)
        let unread = try #require(try await house.ballot.unreadTexts(of: round.id).first)
        await #expect(throws: NoSuchText.self) { try await house.ballot.tag(unread.id, of: round.id, ["aika"]) }
        #expect(try await house.post(path + "/aiheet", ["teksti": unread.id.description, "aihe": "aika"], session: lead).status == 409)
        #expect(try await house.post(path + "/aiheet", ["teksti": "0000000000000", "aihe": "aika"], session: lead).status == 409)
    }
}
