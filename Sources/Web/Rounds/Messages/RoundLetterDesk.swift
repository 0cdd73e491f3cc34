import Ballot
import Domain
import HTML
import Store

/// Words the letters of rounds, each in its recipient's language; links begin with the configured address, never with one from a request.
package struct RoundLetterDesk: RoundLetterWriter {
    let site: Site

    package init(site: Site) {
        self.site = site
    }

    package func letter(for letter: RoundLetter) async throws -> Letter? {
        guard let home = try await site.store.home(of: letter.round), home.round.takesAnswers(at: site.world.now()) else { return nil }
        guard let label = home.round.labels.first(where: { $0.number == letter.label }) else { return nil }
        let organisation = home.organisation
        func address(_ parts: String...) -> String {
            Address(path: [letter.language.rawValue, organisation.slug] + parts).absolute(under: site.settings.baseURL)
        }
        let link =
            switch letter.way {
            case .personal(let ticket): address("vastaa", ticket)
            case .shared(let slug): address("kysely", slug)
            }
        let messages = try await site.store.messages(of: home.round.id, for: .program(in: organisation.id)).messages
        let texts = RoundTexts(
            organisation: organisation, round: home.round, label: label, way: .link(link), messages: messages, language: letter.language,
            t: Translator(table: site.texts, language: letter.language, wording: organisation.wording), baseURL: site.settings.baseURL)
        return RoundLetterWords(texts: texts, kind: letter.kind, link: link, ending: letter.ending.map { address("kutsut", $0) }).letter
    }
}

/// One letter as it arrives: the text of the pack, and below it what the program adds to every letter of a round.
struct RoundLetterWords {
    let texts: RoundTexts
    let kind: MessageKind
    let link: String
    /// Absolute; nil in a letter that is only looked at.
    let ending: String?

    var letter: Letter {
        let text = texts.text(kind)
        return Letter(language: texts.language, subject: text.subject, blocks: blocks(text.body) + foot, ending: ending)
    }

    /// A line that is nothing but the link becomes one that can be pressed.
    private func blocks(_ body: String) -> [Letter.Block] {
        body.split(separator: "\n").map { line in
            line.trimmingPrefix(" ") == link ? .link(words: texts.t("rounds.mail.answer"), address: link) : .paragraph(String(line))
        }
    }

    private var foot: [Letter.Block] {
        let name = texts.t.worded(texts.organisation.name.text(in: texts.language, first: texts.organisation.firstLanguage))
        let why = Letter.Block.paragraph(texts.t("rounds.mail.why-you", ["name": .text(name)]))
        return [why] + (ending.map { [.link(words: texts.t("rounds.mail.end"), address: $0)] } ?? [])
    }
}
