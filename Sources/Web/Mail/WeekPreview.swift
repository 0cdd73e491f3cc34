import Domain
import HTML
import Hummingbird
import Store

/// The weekly mail before it goes: when, and what one's own would say now. Nothing is sent, and no one-time link is made.
struct WeekPreviewRoutes: Sendable {
    let site: Site

    func add(to routes: inout Routes) {
        routes.get("/:language/:organisation/viikkoviesti", .member(.readInternal), query: ["lahti"], show)
        routes.post("/:language/:organisation/viikkoviesti", .member(.manageRounds), limit: 1 << 14, send)
    }

    /// An owner's message at once: the outbox keeps its own rules.
    @Sendable private func send(_ visit: Visit) async throws -> Response {
        guard site.carrier != nil else { throw SiteError.conflict }
        guard let account = Account.ID(text: visit.form.line("account")) else { throw SiteError.notFound }
        let sent = try await site.store.remind(account, in: try visit.home(), by: try visit.member())
        return visit.see(visit.address("viikkoviesti", query: ["lahti": sent.rawValue]))
    }

    /// Whose actions wait for them, for whoever may send them their message.
    private func waiting(_ visit: Visit) async throws -> [WeekPreviewPage.Waiting] {
        let actor = try visit.member()
        guard site.carrier != nil, actor.may(.manageRounds) else { return [] }
        let facts = try await site.weekFacts(try await site.store.rounds(for: actor), for: actor)
        return try await site.store.colleagues(of: actor).compactMap { colleague in
            let lines = OwnersWeek(of: colleague.account, facts).lines
            return lines.isEmpty ? nil : .init(account: colleague.account, name: colleague.name, actions: lines.count)
        }
    }

    @Sendable private func show(_ visit: Visit) async throws -> Response {
        let home = try visit.home()
        guard let account = try visit.member().account else { throw SiteError.signIn }
        let wish = try await site.store.mailWish(of: account, in: home)
        let paper = LetterPaper(site: site, organisation: home, language: visit.language)
        let letter = try await WeekLetter(site: site, account: account, paper: paper, isPreview: true).letter()
        let next = WeekMail.next(after: visit.now, quiet: home.quietHours, in: home.zone)
        let open = home.quietHours.open(from: visit.now, in: home.zone)
        var page = WeekPreviewPage(
            visit: visit, next: site.carrier == nil ? nil : next, zone: home.zone, isWanted: wish.isWeekly, letter: letter,
            waiting: try await waiting(visit), quiet: open > visit.now ? open : nil)
        page.sent = try visit.query()["lahti"].flatMap { Reminder(rawValue: $0) }
        return visit.page(page)
    }
}

struct WeekPreviewPage: Page {
    let visit: Visit
    /// Nil where no mail is sent at all.
    let next: Instant?
    let zone: Zone
    let isWanted: Bool
    /// Nil when nothing waits for the reader.
    let letter: Letter?
    /// People whose actions wait; empty for who may send nobody anything.
    let waiting: [Waiting]
    /// Until when a mail would wait; nil where it goes now.
    let quiet: Instant?
    /// What became of the one that was just sent.
    var sent: Reminder?

    struct Waiting {
        let account: Account.ID
        let name: String
        let actions: Int
    }

    private var t: Translator { visit.t }
    var title: String {
        guard let next else { return t("mail.preview.title.off") }
        return t("mail.preview.title", ["day": .day(next.day(in: zone)), "time": .text(t.time(next, in: zone))])
    }

    func write(to page: inout HTML) {
        page.element("h1", text: title)
        page.element("p", .class("lead"), text: t("mail.preview.lead"))
        if !isWanted {
            page.element("p", .class("notice")) { page in
                page.text(t("mail.preview.unwanted") + " ")
                page.element("a", .href(visit.address("oma")), text: t("mail.preview.unwanted.change"))
            }
        }
        if let sent { page.element("p", .class("notice"), .with("role", "status"), text: t(TextKey(family: "mail.remind.done", sent))) }
        others(&page)
        guard let letter else { return page.element("p", .class("nothing"), text: t("mail.preview.nothing")) }
        page.element("section", .aria(.labelledby, "viesti")) { page in
            page.element("h2", .id("viesti"), text: t("mail.preview.now"))
            page.element("div", .class("panel")) { page in
                page.element("p") { $0.element("strong", text: letter.subject) }
                for block in letter.blocks { write(block, &page) }
            }
        }
    }

    /// Who need not wait for Monday.
    private func others(_ page: inout HTML) {
        guard !waiting.isEmpty else { return }
        page.element("section", .aria(.labelledby, "heti")) { page in
            page.element("h2", .id("heti"), text: t("mail.remind.title"))
            page.element("p", text: t("mail.remind.lead"))
            if let quiet {
                page.element(
                    "p", text: t("mail.remind.quiet", ["day": .day(quiet.day(in: zone)), "time": .text(t.time(quiet, in: zone))]))
            }
            page.element("ul", .class("rows")) { page in
                for person in waiting {
                    page.element("li") { page in
                        page.element("p") { page in
                            page.written(person.name)
                            page.element("span", .class("quiet"), text: " " + t("mail.remind.waits", ["n": .count(person.actions)]))
                        }
                        PostForm(visit: visit, action: visit.address("viikkoviesti")).write(to: &page) { page in
                            page.void("input", .type("hidden"), .name("account"), .value(person.account.description))
                            page.element("button", .class("quiet"), .type("submit"), text: t("mail.remind.button", ["name": .text(person.name)]))
                        }
                    }
                }
            }
        }
    }

    private func write(_ block: Letter.Block, _ page: inout HTML) {
        switch block {
        case .heading(let words): page.element("h3", text: words)
        case .paragraph(let words): page.element("p", text: words)
        case .link(let words, let address):
            guard let place = Address(external: address) else { return page.element("p", text: words) }
            page.element("p") { $0.element("a", .href(place), text: words) }
        }
    }
}
