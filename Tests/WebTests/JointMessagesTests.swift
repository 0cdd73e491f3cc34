import Ballot
import Domain
import Foundation
import Jobs
import Store
import TestKit
import Testing

@testable import Web

/// What the people of one organisation hold in their hands of a joint round: it never speaks as if whoever asks were their employer.
@Suite(.bothEngines) struct JointMessagesTests {
    private let house: TestHouse
    private let session: String
    private let round: Round

    init() async throws {
        house = try await TestHouse()
        session = try await house.signIn(.lead)
        round = try await JointScene(house: house).open("Kuntien kysely")
    }

    private func get(_ path: String, language: String = "fi") async throws -> String {
        let answer = try await house.get("/\(language)/testila/kyselyt/\(round.id)/\(path)", session: session)
        #expect(answer.status == 200, "\(path)")
        return answer.body
    }

    private var salo: Label { get throws { try #require(round.labels.first { $0.organisation == "734" && $0.group == "staff" }) } }

    /// Words in which an employer speaks of itself.
    private static let ours: [Language: [String]] = [
        .fi: ["olemme", "valitsemme", "meillä", "tapojamme"], .sv: [" vi ", "våra ", "hos oss"], .en: [" we ", " our ", " us "],
    ]

    @Test func `every text says who asks and who takes part, and none says we`() async throws {
        let number = try salo.number
        for language in Language.allCases {
            let page = try await get("viestit?ryhma=\(number)&kieli=\(language.rawValue)", language: language.rawValue)
            let texts = page.components(separatedBy: "<textarea").dropFirst().compactMap { $0.components(separatedBy: "</textarea>").first }
            #expect(texts.count == MessageKind.kinds(for: try salo).count)
            for text in texts {
                for word in Self.ours[language] ?? [] { #expect(!text.contains(word), "\(language): \(word): \(text)") }
                #expect(!text.contains("{"), "\(text)")
            }
            #expect(!page.contains("class=\"notice waiting\""), "\(language)")
            for subject in page.components(separatedBy: "<input type=\"text\"").dropFirst() {
                for word in Self.ours[language] ?? [] { #expect(!subject.prefix(400).contains(word), "\(language): \(word)") }
            }
        }
        let page = try await get("viestit?ryhma=\(number)&kieli=fi")
        for text in [
            "Testilä kysyy, kuinka valmis organisaatiosi on", "Mukana ovat Salo ja 3 muuta organisaatiota.",
            "Organisaatiosi lukee omat tuloksensa ensin",
            "/fi/testila/kyselyt/\(round.id)",
        ] { #expect(page.contains(text), "\(text)") }
        // The slots of joint rounds are told of in joint rounds alone.
        #expect(try await get("viestit/letter?ryhma=\(number)").contains("{mukana}"))
    }

    @Test func `poster, paper, tablet, form and thanks name the right organisation`() async throws {
        let number = try salo.number
        let slug = try #require(try await house.ballot.entryLinks(of: round.id).first { $0.label == number }).slug
        let told = "Mukana ovat Salo ja 3 muuta organisaatiota."
        for place in ["juliste/\(slug)", "paperi/\(number)/lomake", "dia?ryhma=\(number)"] {
            let page = try await get(place)
            #expect(page.contains(told), "\(place)")
            #expect(!page.contains("olemme"), "\(place)")
        }
        // Salo is a city, whatever the one who asks is.
        #expect(try await get("paperi/\(number)/lomake").contains("kaupunkistrategi"))
        for place in ["paate/\(slug)/alku", "kysely/\(slug)"] {
            #expect(try await house.get("/fi/testila/\(place)").body.contains(told), "\(place)")
        }
        let thanks = try await house.get("/fi/testila/kiitos/\(round.id)")
        #expect(thanks.status == 200 && thanks.body.contains("Jokainen organisaatio käy omat lukunsa läpi"))
        let main = thanks.body.components(separatedBy: "<main").last?.components(separatedBy: "</main>").first ?? ""
        #expect(!main.contains("/digipolku") && !main.contains("te-sanoitte"))
    }

    @Test func `texts of the one who asks are not those of a joint round, nor the other way round`() async throws {
        let own = try await house.openRound()
        try await house.store.editMessages(of: own.id, by: house.program) {
            $0.texts[MessagePlace(kind: .letter, group: nil, language: .fi)] = MessageText(subject: "Meille", body: "Olemme me {linkki} {lupaus}")
        }
        #expect(try await !get("viestit?ryhma=\(salo.number)&kieli=fi").contains("Olemme me"))
        try await house.store.editMessages(of: round.id, by: house.program) {
            $0.texts[MessagePlace(kind: .letter, group: nil, language: .fi)] = MessageText(
                subject: "Teille", body: "{organisaatio}: {linkki} {lupaus}")
        }
        #expect(try await get("viestit?ryhma=\(salo.number)&kieli=fi").contains("Salo: http"))
        house.sleep(days: 100)
        let next = try await JointScene(house: house).open("Kuntien kysely 2027")
        let kept = try await house.store.messages(of: next.id, for: house.program)
        #expect(kept.isInherited && kept.messages.texts.values.map(\.subject) == ["Teille"])
    }

    @Test func `the page of messages opens with the page's language`() async throws {
        #expect(try await get("viestit", language: "en").contains("takes part with 3 other organisations"))
        #expect(try await get("viestit", language: "sv").contains("deltar tillsammans med 3 andra organisationer"))
    }
}

/// Links are given to one organisation at a time.
@Suite(.bothEngines) struct JointLinksTests {
    private let house: TestHouse
    private let session: String
    private let round: Round

    init() async throws {
        house = try await TestHouse()
        session = try await house.signIn(.lead)
        round = try await JointScene(house: house).open("Kuntien kysely", mode: .personal)
    }

    /// A page without its markup.
    private static func words(_ page: String) -> String {
        let plain = page.replacingOccurrences(of: "<[^>]*>", with: " ", options: .regularExpression)
        return plain.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    private func get(_ path: String) async throws -> TestAnswer {
        try await house.get("/fi/testila/kyselyt/\(round.id)/\(path)", session: session)
    }

    @Test func `a list, a file and slips are of one organisation, and there is none of all`() async throws {
        let all = try await get("linkit")
        #expect(all.status == 200 && all.body.contains("Henkilöstö (50); Johto (20)") && all.body.contains("linkit.csv?organisaatio=734"))
        for place in ["linkit.csv", "kutsut/linkit.xlsx", "naytto"] { #expect(try await get(place).status == 303, "\(place)") }
        let own = try await get("linkit?organisaatio=734").body
        #expect(own.contains("Linkit ja julisteet: Salo") && own.contains("Salo: Johto") && own.contains("slip-who"))
        #expect(!own.contains("Rauma") && Self.words(own).contains("Salo Kuntien kysely · Salo: Henkilöstö Kyselyn järjestäjä: Testilä Vastaa"))
        let (labels, tickets) = (
            Set(round.labels.filter { $0.organisation == "734" }.map(\.number)), try await house.ballot.personalLinks(of: round.id)
        )
        let file = try await get("linkit.csv?organisaatio=734")
        for link in tickets { #expect(!all.body.contains(link.ticket)) }
        #expect(file.body.split(whereSeparator: \.isNewline).count == 71)
        for link in tickets { #expect(file.body.contains(link.ticket) == labels.contains(link.label)) }
        let other = try await get("linkit?organisaatio=684").body
        for link in tickets where labels.contains(link.label) { #expect(!other.contains(link.ticket)) }
        for place in ["linkit?organisaatio=999", "linkit.csv?organisaatio="] { #expect(try await get(place).status == 400, "\(place)") }
    }

    @Test func `a round of one organisation knows no such choice`() async throws {
        let own = try await house.openRound()
        let path = "/fi/testila/kyselyt/\(own.id)/linkit"
        #expect(try await house.get(path, session: session).body.contains("slip-who"))
        #expect(try await house.get(path + "?organisaatio=734", session: session).status == 400)
    }
}

/// Letters of a joint round, to a real mail server.
@Suite(.bothEngines, .enabled(if: TestPostbox.isGiven)) struct JointMailTests {
    @Test func `each is written to as one of their own organisation, and so is everybody who is reminded`() async throws {
        let postbox = try TestPostbox()
        let house = try await TestHouse(carrier: try postbox.carrier())
        let round = try await JointScene(house: house).open("Kuntien kysely", mode: .personal)
        let path = "/fi/testila/kyselyt/\(round.id)/kutsut"
        let list = "anna@testila.example; Salo: Henkilöstö\nbo@testila.example; Rauma: Johto; sv\ncaj@testila.example; Kerava: Henkilöstö; en"
        let added = try await house.upload(path + "/osoitteet", [("osoitteet", list), ("oletuskieli", "fi")], session: house.signIn(.lead))
        #expect(added.location == path + "?lisatty=3&jo=0&kahdesti=0", "\(added.status)")
        #expect(try await house.post(path + "/lahetys", session: house.signIn(.lead)).location == path + "?lahtee=3")
        await house.roundPost(try postbox.carrier()).look()
        let mails = try await postbox.mails(3).sorted { $0.recipient < $1.recipient }
        let said = ["Mukana ovat Salo ja 3 muuta", "Rauma deltar tillsammans med 3 andra", "Kerava takes part with 3 other"]
        for (mail, text) in zip(mails, said) {
            #expect(mail.plain.contains(text), "\(mail.plain)")
            for word in ["olemme", " vi ", " we "] { #expect(!mail.plain.contains(word), "\(word)") }
        }
        #expect(mails.map { $0.header("subject") ?? "" }[0] == "Kysely: kuinka valmis organisaatiosi on muutokseen?")
        // The link opens the form of that very group.
        let link = try #require(mails[1].plain.split(whereSeparator: \.isNewline).first { $0.contains("/vastaa/") })
        let form = try await house.get(String(link.dropFirst("http://localhost".count)))
        #expect(form.status == 200 && form.body.contains("Rauma: Johto") && form.body.contains("Rauma deltar tillsammans med 3 andra"))
        house.sleep(days: 3)
        #expect(try await house.post(path + "/muistutus", session: house.signIn(.lead)).location == path + "?lahtee=3")
        await house.roundPost(try postbox.carrier()).look()
        let reminders = try await postbox.mails(6).filter { $0.plain.contains("Jos olet jo vastannut") }
        #expect(reminders.count == 1 && reminders[0].plain.contains("Mukana ovat Salo ja 3 muuta"))
    }
}
