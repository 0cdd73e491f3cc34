import Domain
import HTML
import Store

/// Words every mail of the program, in its recipient's language; links begin with the configured address, never with one from a request.
package struct LetterDesk: LetterWriter {
    let site: Site

    package init(site: Site) {
        self.site = site
    }

    package func letter(for mail: QueuedMail) async throws -> Letter? {
        guard let recipient = try await site.store.recipient(of: mail), recipient.isMember else { return nil }
        let paper = LetterPaper(site: site, organisation: recipient.organisation, language: mail.language)
        switch mail.kind {
        case .signIn: return try await signIn(recipient, paper)
        case .week: return try await WeekLetter(site: site, account: recipient.account.id, paper: paper).letter()
        }
    }

    /// The link is made now: the outbox holds none.
    private func signIn(_ recipient: Recipient, _ paper: LetterPaper) async throws -> Letter {
        let purpose: LinkPurpose = recipient.account.hasPassword ? .reset : .welcome
        let token = try await site.store.makeLink(purpose, for: recipient.account.id, by: .program(in: recipient.organisation.id))
        let t = paper.t
        return Letter(
            language: paper.language, subject: t("mail.sign-in.subject", ["name": .text(paper.name)]),
            blocks: [
                paper.hello, .paragraph(t("mail.sign-in.lead", ["name": .text(paper.name)])),
                .link(words: t("mail.sign-in.link"), address: paper.address("kirjaudu", "linkki", token)),
                .paragraph(t("mail.sign-in.hint", ["hours": .count(Int(LinkPurpose.life / 3_600))])),
                .paragraph(t("mail.sign-in.not-you")),
            ])
    }
}

/// What every letter of an organisation in one language shares.
struct LetterPaper {
    let site: Site
    let organisation: Organisation
    let language: Language

    var t: Translator { Translator(table: site.texts, language: language, wording: organisation.wording) }
    var name: String { organisation.name.text(in: language, first: organisation.firstLanguage) }

    /// What every letter begins with.
    var hello: Letter.Block { .paragraph(t("mail.hello")) }

    /// A place of the organisation, absolute.
    func address(_ parts: String...) -> String { address(parts) }

    func address(_ parts: [String], query: KeyValuePairs<String, String> = [:]) -> String {
        Address(path: [language.rawValue, organisation.slug] + parts, query: query).absolute(under: site.settings.baseURL)
    }

    /// A text of the organisation as far as it is written in the letter's language.
    func text(_ text: LocalText) -> String { t.worded(text.text(in: language, first: organisation.firstLanguage)) }

    /// The letter that shows an administrator that mail works.
    func test() -> Letter {
        Letter(
            language: language, subject: t("mail.test.subject", ["name": .text(name)]),
            blocks: [hello, .paragraph(t("mail.test.lead")), .link(words: t("mail.test.link"), address: address("asetukset", "posti"))])
    }
}
