import Ballot
import Domain
import Foundation
import Jobs
import Store
import TestKit
import Testing

@testable import Web

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
            let id = text.id.description
            let fields: KeyValuePairs = ["teksti": id, "sanamuoto-\(id)": text.text, "aihe-\(id)": about(text.text), "tee-\(id)": "nayta"]
            #expect(try await house.post(path, fields, session: session).status == 303)
        }
    }

    @Test func `unread texts are on the lead's desk, in the weekly mail and on the results, with the day they are gone after`() async throws {
        let lead = try await house.signIn(.lead)
        let day = try #require(round.releasedAt).day(in: house.organisation.zone).adding(29)
        let told = "Lue ne viimeistään \(day.iso.split(separator: "-").reversed().map { String(Int($0) ?? 0) }.joined(separator: "."))"
        let desk = try await house.get("/fi/testila/tyopoyta", session: lead).body
        #expect(desk.contains("Avoimet vastaukset odottavat lukijaa") && desk.contains("Lukemattomia on 5. \(told)") && desk.contains(path))
        #expect(try await house.get("/fi/testila/viikkoviesti", session: lead).body.contains("Lukemattomia on 5. \(told)"))
        let results = "/fi/testila/tulokset/\(round.id)"
        #expect(try await house.get(results, session: lead).body.contains(path))
        #expect(try await !house.get(results, session: house.signIn(.viewer)).body.contains(path))
        #expect(try await !house.get(results).body.contains(path))
        try await approveAll({ _ in "" }, lead)
        #expect(try await !house.get("/fi/testila/tyopoyta", session: lead).body.contains("odottavat lukijaa"))
        #expect(try await !house.get(results, session: lead).body.contains(path))
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
        #expect(
            try await house.post(path + "/naytetyt", ["teksti": text.id.description, "sanamuoto": text.text, "aihe": "Laitteet"], session: lead)
                .status == 303)
        #expect(try await house.ballot.approvedTexts(of: round.id).first { $0.id == text.id }?.tags == ["laitteet"])
        // Results tell a subject from three texts up.
        let results = try await house.get("/fi/testila/tulokset/\(round.id)", session: lead).body
        #expect(results.lowercased().contains(">osaaminen<") && !results.contains(">laitteet<"))
        #expect(!(try await house.get("/fi/testila/tulokset/\(round.id)")).body.lowercased().contains(">osaaminen<"))
    }

    @Test func `what was let through can be mended, or taken back for good`() async throws {
        let lead = try await house.signIn(.lead)
        try await approveAll({ _ in "" }, lead)
        let texts = try await house.ballot.approvedTexts(of: round.id)
        let (first, second) = (texts[0], texts[1])
        let mended: KeyValuePairs = ["teksti": first.id.description, "sanamuoto": "Ilman nimeä", "aihe": "aika", "tee": "muuta"]
        #expect(try await house.post(path + "/naytetyt", mended, session: lead).status == 303)
        #expect(try await house.post(path + "/naytetyt", ["teksti": second.id.description, "tee": "piilota"], session: lead).status == 303)
        let left = try await house.ballot.approvedTexts(of: round.id)
        #expect(left.count == 4 && left.contains { $0.text == "Ilman nimeä" && $0.tags == ["aika"] })
        #expect(!left.contains { $0.text == first.text || $0.id == second.id })
        let page = try await house.get(path, session: lead).body
        #expect(page.contains("Ilman nimeä") && !page.contains(">\(second.text)<"))
        let empty = try await house.post(path + "/naytetyt", ["teksti": first.id.description, "sanamuoto": " "], session: lead)
        #expect(empty.status == 422 && empty.body.contains("Teksti on tyhjä."))
    }

    @Test func `texts that say the same are mended and hidden together`() async throws {
        let lead = try await house.signIn(.lead)
        for text in try await house.ballot.unreadTexts(of: round.id) { try await house.ballot.approve(text.id, of: round.id, as: "Pirjo on hyvä") }
        let last = try #require(try await house.ballot.approvedTexts(of: round.id).last)
        let page = try await house.get(path, session: lead).body
        #expect(page.components(separatedBy: "<blockquote").count == 2 && page.contains("5 vastaajaa kirjoitti saman; muutos koskee niitä kaikkia"))
        let mended: KeyValuePairs = ["teksti": last.id.description, "sanamuoto": "Joku on hyvä", "aihe": "kiitos", "tee": "muuta"]
        #expect(try await house.post(path + "/naytetyt", mended, session: lead).status == 303)
        let texts = try await house.ballot.approvedTexts(of: round.id)
        #expect(texts.count == 5 && texts.allSatisfy { $0.text == "Joku on hyvä" && $0.tags == ["kiitos"] })
        #expect(try await house.post(path + "/naytetyt", ["teksti": last.id.description, "tee": "piilota"], session: lead).status == 303)
        #expect(try await house.ballot.approvedTexts(of: round.id).isEmpty)
    }

    @Test func `a wording without a decision is not lost`() async throws {
        let lead = try await house.signIn(.lead)
        let unread = try await house.ballot.unreadTexts(of: round.id)
        let fields = unread.prefix(3).enumerated().flatMap { place, text -> [(String, String)] in
            let id = text.id.description
            return [
                ("teksti", id), ("sanamuoto-\(id)", place == 1 ? "Ilman nimeä" : text.text + "\r\n"), ("aihe-\(id)", place == 1 ? "aika" : ""),
                ("tee-\(id)", place == 0 ? "nayta" : ""),
            ]
        }
        let page = try await house.postFields(path, fields, session: lead)
        #expect(page.status == 422 && page.body.contains("Muutit tätä, mutta et valinnut"))
        #expect(page.body.contains(">Ilman nimeä</textarea>") && page.body.contains("value=\"aika\""))
        #expect(page.body.components(separatedBy: "aria-invalid=\"true\"").count == 2)
        #expect(try await house.ballot.approvedTexts(of: round.id).map(\.id) == [unread[0].id])
        #expect(try await house.ballot.unreadTexts(of: round.id).count == 4)
    }

    @Test func `many are read on one page, an emptied one is not thrown away`() async throws {
        let lead = try await house.signIn(.lead)
        let unread = try await house.ballot.unreadTexts(of: round.id)
        let fields = unread.prefix(3).enumerated().flatMap { place, text -> [(String, String)] in
            let id = text.id.description
            return [("teksti", id), ("sanamuoto-\(id)", place == 2 ? "" : text.text), ("tee-\(id)", place == 1 ? "pois" : "nayta")]
        }
        let page = try await house.postFields(path, fields, session: lead)
        #expect(page.status == 422 && page.body.contains("Teksti on tyhjä."))
        #expect(try await house.ballot.unreadTexts(of: round.id).count == 3)
        #expect(try await house.ballot.approvedTexts(of: round.id).map(\.id) == [unread[0].id])
        #expect(SameTexts.all(unread + unread.prefix(2)).map(\.texts.count) == [2, 2, 1, 1, 1])
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
        #expect(try await house.post(path + "/naytetyt", ["teksti": unread.id.description, "sanamuoto": "x"], session: lead).status == 409)
        #expect(try await house.post(path + "/naytetyt", ["teksti": unread.id.description, "tee": "piilota"], session: lead).status == 409)
    }
}
