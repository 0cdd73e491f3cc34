import Domain
import HTML

/// What was asked of organisations; visitors see what was published.
struct InquiryListPage: Page {
    let visit: Visit
    let inquiries: [Inquiry]

    private var t: Translator { visit.t }
    var title: String { t("inquiries.list.title") }

    func write(to page: inout HTML) {
        page.element("p") { $0.element("a", .href(visit.address("kyselyt")), text: t("rounds.list.title")) }
        page.element("h1", text: title)
        page.element("p", .class("lead"), text: t("inquiries.list.lead"))
        if visit.may(.manageRounds) {
            page.element("p") { $0.element("a", .class("button"), .href(visit.address("organisaatiokyselyt", "uusi")), text: t("inquiries.new")) }
        }
        if inquiries.isEmpty {
            page.element("div", .class("nothing")) {
                $0.element("p", text: t(visit.may(.manageRounds) ? "inquiries.list.empty-lead" : "inquiries.list.empty"))
            }
        }
        page.element("ul", .class("rows")) { page in
            for inquiry in inquiries { row(inquiry, &page) }
        }
    }

    private func row(_ inquiry: Inquiry, _ page: inout HTML) {
        page.element("li") { page in
            page.element("div") { page in
                page.element("h3") { $0.element("a", .href(visit.inquiryAddress(inquiry.id))) { $0.written(inquiry.plan.title, visit) } }
                page.element("p", .class("quiet"), text: InquiryWords(visit: visit, inquiry: inquiry).when)
                if inquiry.plan.isTest { page.element("span", .class("tag waiting"), text: t("rounds.test")) }
            }
            page.element("span", .class("tag"), text: t(TextKey(family: "inquiries.state", inquiry.step(at: visit.now))))
        }
    }
}

/// Words that several pages of an inquiry share.
struct InquiryWords {
    let visit: Visit
    let inquiry: Inquiry

    private var t: Translator { visit.t }
    var zone: Zone { visit.organisation?.zone ?? .helsinki }
    var lastDay: Day { inquiry.lastDay(in: zone) }

    var name: String { t.worded(inquiry.plan.title.text(in: visit.language, first: visit.ownLanguage)) }

    var when: String {
        switch inquiry.step(at: visit.now) {
        case .draft, .open: t("inquiries.when.until", ["day": .day(lastDay)])
        case .closed: t("inquiries.when.ended", ["day": .day(lastDay)])
        case .released: t("inquiries.when.published", ["day": .day(inquiry.publishedAt?.day(in: zone) ?? lastDay)])
        }
    }
}

extension Visit {
    /// What an organisation on the list is called, in the page's language.
    func name(of profile: Participant.Profile) -> String { profile.name.text(in: language, first: ownLanguage) }

    /// "100 000 asukasta tai enemmän · kaupunkimainen · kaksikielinen".
    func about(_ profile: Participant.Profile) -> String {
        PeerVariable.allCases.compactMap { profile.peerClass($0).map { t.peers($0) } }.joined(separator: " · ")
    }
}

extension Translator {
    func peers(_ peers: PeerClass) -> String {
        switch peers {
        case .size(let size): self(TextKey(family: "inquiries.size", size))
        case .kind(let kind): self(TextKey(family: "inquiries.kind", kind))
        case .language(let language): self(TextKey(family: "inquiries.language", language))
        }
    }
}
