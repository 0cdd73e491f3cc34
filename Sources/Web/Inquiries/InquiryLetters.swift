import Domain
import Formats
import HTML
import Hummingbird
import Sheets
import Store

/// Links handed out: by mail, on paper, in a file.
struct InquiryLetterRoutes: Sendable {
    let site: Site

    /// Below `organisaatiokyselyt`.
    func add(to routes: inout Routes) {
        routes.post("/:inquiry/muistutus", .member(.manageRounds), remind)
        routes.get("/:inquiry/kirjeet", .member(.manageRounds), letters)
        routes.get("/:inquiry/linkit.csv", .member(.manageRounds), file)
        routes.get("/:inquiry/linkit.xlsx", .member(.manageRounds), sheet)
    }

    /// To those who have not given an answer: who has is no secret here.
    @Sendable private func remind(_ visit: Visit) async throws -> Response {
        let (inquiry, actor) = (try await site.inquiry(visit), try visit.member())
        guard inquiry.takesReplies(at: visit.now) else { throw SiteError.conflict }
        let missing = try await site.store.standings(of: inquiry.id, for: actor).filter { $0.given == nil }.map(\.participant.id)
        try await site.store.queueLetters(.reminder, to: missing, of: inquiry.id, by: actor)
        return visit.see(visit.inquiryAddress(inquiry.id))
    }

    @Sendable private func letters(_ visit: Visit) async throws -> Response {
        let (inquiry, standings) = try await opened(visit)
        return visit.page(InquiryLettersPage(visit: visit, inquiry: inquiry, participants: standings.map(\.participant)))
    }

    /// For a mail merge by people: opens in columns in every spreadsheet, with heads in the reader's language.
    @Sendable private func sheet(_ visit: Visit) async throws -> Response {
        let (inquiry, standings) = try await opened(visit)
        let t = visit.t
        let table = SheetTable(
            name: t("inquiries.sheet.links"),
            columns: zip(heads(t), [30, 34, 90]).map { SheetTable.Column($0, width: $1) },
            rows: links(visit, standings).map { row in row.map { $0.isEmpty ? .empty : .text($0) } })
        return try visit.download([table], named: "linkit-\(inquiry.id)")
    }

    private func heads(_ t: Translator) -> [String] {
        [t("inquiries.column.organisation"), t("inquiries.participant.email"), t("inquiries.participant.link")]
    }

    private func links(_ visit: Visit, _ standings: [Standing]) -> [[String]] {
        standings.map { [$0.participant.profile.name.text(in: visit.ownLanguage), $0.participant.email, visit.link(of: $0.participant)] }
    }

    /// The same as text, as a Finnish or Swedish spreadsheet opens it.
    @Sendable private func file(_ visit: Visit) async throws -> Response {
        let (inquiry, standings) = try await opened(visit)
        let links = links(visit, standings)
        let columns = heads(visit.t).map { CSVCell.text($0) }
        return visit.download(
            TableFile(name: "linkit-\(inquiry.id).csv", columns: columns, style: .nordic, count: links.count) { place in
                links[place].map { .text($0) }
            })
    }

    /// Links work once it was opened.
    private func opened(_ visit: Visit) async throws -> (Inquiry, [Standing]) {
        let inquiry = try await site.inquiry(visit)
        guard inquiry.state != .draft, inquiry.state != .released else { throw SiteError.notFound }
        return (inquiry, try await site.store.standings(of: inquiry.id, for: try visit.member()))
    }
}

/// A letter for each organisation, a sheet each: to print, or to copy into a mail of one's own.
struct InquiryLettersPage: Page {
    let visit: Visit
    let inquiry: Inquiry
    let participants: [Participant]

    private var t: Translator { visit.t }
    var title: String { t("inquiries.letters.title") }

    func write(to page: inout HTML) {
        page.element("div", .class("no-print")) { page in
            page.element("p") { $0.element("a", .href(visit.inquiryAddress(inquiry.id)), text: InquiryWords(visit: visit, inquiry: inquiry).name) }
            page.element("h1", text: title)
            page.element("p", .class("lead"), text: t("inquiries.letters.lead"))
        }
        for participant in participants {
            let letter = InquiryLetterWords(visit: visit, inquiry: inquiry, participant: participant)
            page.element("article", .class("panel org-letter"), .lang(letter.language.rawValue)) { letter.write(to: &$0) }
        }
    }
}

/// What a letter says, for paper and for mail alike.
struct InquiryLetterText {
    let inquiry: Inquiry
    let organisation: Organisation
    let participant: Participant
    let wave: InquiryLetter.Wave
    let t: Translator
    let link: String

    private var asker: TextValue { .text(t.worded(organisation.name.text(in: t.language, first: organisation.firstLanguage))) }
    private var title: TextValue { .text(t.worded(inquiry.plan.title.text(in: t.language, first: organisation.firstLanguage))) }
    private var closes: TextValue { .day(inquiry.lastDay(in: organisation.zone)) }
    private var name: TextValue { .text(participant.profile.name.text(in: t.language)) }

    var subject: String { t(TextKey(family: "inquiries.letter.subject", wave), ["title": title]) }

    /// Before the link.
    var opening: [String] {
        let lead = t(TextKey(family: "inquiries.letter.lead", wave), ["asker": asker, "title": title, "name": name, "day": closes])
        let message = wave == .invitation ? t.worded(inquiry.plan.message.text(in: t.language, first: organisation.firstLanguage)) : ""
        return [t("mail.hello"), lead] + message.split(separator: "\n").map(String.init)
    }

    /// After it.
    var closing: [String] { [t(TextKey(family: "inquiries.letter.end", wave))] }

    var letter: Letter {
        Letter(
            language: t.language, subject: subject,
            blocks: opening.map { .paragraph($0) } + [.link(words: t(TextKey(family: "inquiries.letter.link", wave)), address: link)]
                + closing.map { .paragraph($0) })
    }
}

private struct InquiryLetterWords: View {
    let visit: Visit
    let inquiry: Inquiry
    let participant: Participant

    var language: Language { participant.profile.language == .swedish ? .sv : .fi }

    func write(to page: inout HTML) {
        let link = visit.link(of: participant)
        guard let organisation = visit.organisation else { return }
        let isOpen = inquiry.takesReplies(at: visit.now)
        let words = InquiryLetterText(
            inquiry: inquiry, organisation: organisation, participant: participant, wave: isOpen ? .invitation : .reading,
            t: visit.t.in(language), link: link)
        page.element("p", .class("org-letter-to")) { $0.written(participant.profile.name.text(in: language)) }
        page.element("h2", text: words.subject)
        for line in words.opening { page.element("p") { $0.written(line) } }
        page.element("div", .class("org-letter-link")) { page in
            if let code = QRCode(link) { page.add(QRImage(code: code, label: words.t("rounds.links.qr", ["link": .text(link)]))) }
            page.element("p") { $0.element("code") { $0.add(AddressText(address: link)) } }
        }
        for line in words.closing { page.element("p") { $0.written(line) } }
    }
}

/// Words the letters that go by mail; links begin with the configured address.
package struct InquiryLetterDesk: InquiryLetterWriter {
    let site: Site

    package init(site: Site) {
        self.site = site
    }

    package func letter(for letter: InquiryLetter) async throws -> Letter? {
        let isOpen = letter.inquiry.takesReplies(at: site.world.now())
        guard letter.inquiry.state != .released, letter.wave == .reading || isOpen else { return nil }
        let address = Address(path: [letter.language.rawValue, letter.organisation.slug, "organisaatio", site.store.token(of: letter.participant)])
        return InquiryLetterText(
            inquiry: letter.inquiry, organisation: letter.organisation, participant: letter.participant, wave: letter.wave,
            t: Translator(table: site.texts, language: letter.language, wording: letter.organisation.wording),
            link: address.absolute(under: site.settings.baseURL)
        ).letter
    }
}
