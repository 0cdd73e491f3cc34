import Domain
import HTML
import Store

/// Whether mail can be sent, a test letter, and what became of the latest mails.
struct MailPage: Page {
    let visit: Visit
    let book: MailBook
    let zone: Zone
    var test: Test?

    /// A test letter and the server's answer to it; nil for an address that no mail can be sent to.
    struct Test {
        let address: String
        let delivery: Delivery?
    }

    private var t: Translator { visit.t }
    var title: String { t(visit.site.carrier == nil ? "mail.page.title.off" : "mail.page.title") }
    var width: PageWidth { .wide }

    func write(to page: inout HTML) {
        page.element("h1", text: title)
        page.element("p") { $0.element("a", .href(visit.address("asetukset", "tilit")), text: t("accounts.member.back")) }
        if let test { write(test, &page) }
        if let carrier = visit.site.carrier {
            server(carrier, &page)
        } else {
            page.element("p", .class("lead"), text: t("mail.page.off"))
            page.element("p", text: t("mail.page.off.how"))
        }
        outbox(&page)
    }

    private func server(_ carrier: any LetterCarrier, _ page: inout HTML) {
        page.element("dl", .class("facts")) { page in
            page.element("dt", text: t("mail.page.from"))
            page.element("dd") { $0.written(carrier.from.text) }
            page.element("dt", text: t("mail.page.server"))
            page.element("dd") { $0.written(carrier.server) }
        }
        PostForm(visit: visit, action: visit.address("asetukset", "posti")).write(to: &page) { page in
            page.element("p", .class("hint"), text: t("mail.page.test.hint"))
            page.element("p", .class("buttons")) { $0.element("button", .type("submit"), text: t("mail.page.test.button")) }
        }
    }

    private func write(_ test: Test, _ page: inout HTML) {
        let isTaken = test.delivery == .taken
        page.element("div", .class(isTaken ? "notice better" : "notice worse"), .with("role", isTaken ? "status" : "alert")) { page in
            page.element("p", text: sentence(test))
            if let words = test.delivery?.words { page.element("p", .class("small")) { $0.written(words) } }
        }
    }

    private func sentence(_ test: Test) -> String {
        let address: KeyValuePairs<String, TextValue> = ["email": .text(test.address)]
        return switch test.delivery {
        case .taken: t("mail.page.test.taken", address)
        case .refusedAddress, nil: t("mail.page.test.address", address)
        case .refused: t("mail.page.test.refused")
        case .later: t("mail.page.test.later")
        case .away: t("mail.page.test.away")
        }
    }

    private func outbox(_ page: inout HTML) {
        page.element("h2", text: t("mail.page.outbox", ["n": .count(book.waiting)]))
        guard !book.latest.isEmpty else { return page.element("p", text: t("mail.page.outbox.empty")) }
        let names = [t("mail.page.to"), t("mail.page.kind"), t("mail.page.queued"), t("mail.page.state")]
        StackedTable(
            caption: t("mail.page.caption"), columns: names.map { StackedTable.Column(name: $0) }, count: book.latest.count, isOfWords: true
        ) { row, column, page in
            cell(book.latest[row], column, &page)
        }.write(to: &page)
    }

    private func cell(_ entry: MailBook.Entry, _ column: Int, _ page: inout HTML) {
        switch column {
        case 0: page.element("a", .href(visit.address("asetukset", "tilit", entry.mail.account.description))) { $0.written(entry.name) }
        case 1: page.text(t(TextKey(family: "mail.kind", entry.mail.kind)))
        case 2: page.text(time(entry.mail.queuedAt))
        default: write(entry.mail.state, &page)
        }
    }

    private func write(_ state: MailState, _ page: inout HTML) {
        switch state {
        case .sent(let at): page.element("span", .class("tag"), text: t("mail.state.sent", ["time": .text(time(at))]))
        case .waiting(let until, let reason):
            page.element("span", .class("tag waiting"), text: t("mail.state.waiting", ["time": .text(time(until))]))
            said(reason, &page)
        case .failed(_, let failure, let words):
            page.element("span", .class("tag worse"), text: t(TextKey(family: "mail.failure", failure)))
            said(words, &page)
        }
    }

    private func said(_ words: String, _ page: inout HTML) {
        if !words.isEmpty { page.element("p", .class("small quiet")) { $0.written(words) } }
    }

    private func time(_ instant: Instant) -> String { "\(t.day(instant.day(in: zone))) \(t.time(instant, in: zone))" }
}

extension Delivery {
    /// The server's.
    var words: String? {
        switch self {
        case .taken: nil
        case .refusedAddress(let words), .refused(let words), .later(let words), .away(let words): words.isEmpty ? nil : words
        }
    }
}
