import Domain
import HTML
import Hummingbird
import Store

/// The weekly mail before it goes: when, and what one's own would say now. Nothing is sent, and no one-time link is made.
struct WeekPreviewRoutes: Sendable {
    let site: Site

    func add(to routes: inout Routes) {
        routes.get("/:language/:organisation/viikkoviesti", .member(.readInternal), show)
    }

    @Sendable private func show(_ visit: Visit) async throws -> Response {
        let home = try visit.home()
        guard let account = try visit.member().account else { throw SiteError.signIn }
        let wish = try await site.store.mailWish(of: account, in: home)
        let paper = LetterPaper(site: site, organisation: home, language: visit.language)
        let letter = try await WeekLetter(site: site, account: account, paper: paper, isPreview: true).letter()
        let next = WeekMail.next(after: visit.now, quiet: home.quietHours, in: home.zone)
        return visit.page(
            WeekPreviewPage(visit: visit, next: site.carrier == nil ? nil : next, zone: home.zone, isWanted: wish.isWeekly, letter: letter))
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
        guard let letter else { return page.element("p", .class("nothing"), text: t("mail.preview.nothing")) }
        page.element("section", .aria(.labelledby, "viesti")) { page in
            page.element("h2", .id("viesti"), text: t("mail.preview.now"))
            page.element("div", .class("panel")) { page in
                page.element("p") { $0.element("strong", text: letter.subject) }
                for block in letter.blocks { write(block, &page) }
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
