import Domain
import HTML

/// Where an organisation's answer stands: what counts, what comes next, every version.
struct ReplyStatusPage: Page {
    let desk: ReplyDesk

    private var visit: Visit { desk.visit }
    private var t: Translator { visit.t }

    private var standing: Standing { Standing(participant: desk.participant, latest: desk.shown, given: desk.given) }
    var title: String { t(TextKey(family: "inquiries.status", standing.step), ["name": .text(desk.name)]) }

    func write(to page: inout HTML) {
        if desk.door == .interviewer {
            page.element("p") { $0.element("a", .href(visit.inquiryAddress(desk.inquiry.id)), text: desk.words.name) }
        } else {
            page.element("p", .class("answer-group"), text: desk.words.name)
        }
        page.element("h1", text: title)
        page.element("p", .class("lead"), text: lead)
        buttons(&page)
        if let shown = desk.shown {
            page.element("section") { page in
                page.element("h2", text: t(shown.kind == .given ? "inquiries.status-answer" : "inquiries.status-draft"))
                if let consent = shown.content.consent {
                    page.element("p") { page in
                        page.element("strong", text: t(TextKey(family: "inquiries.consent-is", consent)))
                        page.text(" " + t(TextKey(family: "inquiries.consent-what", consent), ["n": .count(Publication.leastOthers + 1)]))
                    }
                }
                AnswerList(desk: desk, content: shown.content).write(to: &page)
            }
        }
        ReplyHistory(desk: desk).write(to: &page)
    }

    private var lead: String {
        let day: KeyValuePairs<String, TextValue> = ["day": .day(desk.words.lastDay)]
        switch desk.inquiry.step(at: visit.now) {
        case .draft, .open:
            return standing.step == .given ? t("inquiries.status.given-lead", day) : t("inquiries.status.open-lead", day)
        case .closed: return desk.given == nil ? t("inquiries.status.missed", day) : t("inquiries.status.closed-lead", day)
        case .released: return t("inquiries.status.released-lead")
        }
    }

    private func buttons(_ page: inout HTML) {
        page.element("div", .class("buttons no-print")) { page in
            if desk.isOpen, desk.door != .interviewer || visit.may(.interview) {
                page.element(
                    "a", .class("button"), .href(desk.address()), text: t(desk.given == nil ? "inquiries.status.go-on" : "inquiries.status.change"))
            }
            if !desk.isOpen, desk.given != nil, desk.door != .interviewer {
                page.element("a", .class("button"), .href(desk.address("vertailu")), text: t("inquiries.status.peers"))
            }
            if desk.inquiry.state == .released {
                page.element("a", .class("button quiet"), .href(visit.inquiryAddress(desk.inquiry.id, "tulokset")), text: t("inquiries.see-results"))
            }
        }
    }
}

/// Every version with its day, its kind and who wrote it; the older ones can be read too.
struct ReplyHistory: View {
    let desk: ReplyDesk

    func write(to page: inout HTML) {
        let (visit, t) = (desk.visit, desk.visit.t)
        guard !desk.replies.isEmpty else { return }
        page.element("section") { page in
            page.element("h2", text: t("inquiries.history"))
            page.element("ul", .class("org-history")) { page in
                for reply in desk.replies.prefix(50) {
                    page.element("li") { page in
                        page.element("p", text: Self.line(reply, visit))
                        guard reply.number != desk.shown?.number else { return }
                        page.element("details") { page in
                            page.element("summary", text: t("inquiries.history.show", ["n": .count(reply.number)]))
                            AnswerList(desk: desk, content: reply.content).write(to: &page)
                        }
                    }
                }
            }
        }
    }

    /// "Vahvistettu 12.11.2026 klo 14.05, Kehittämispäällikkö N. N. Kirjannut haastattelija."
    static func line(_ reply: Reply, _ visit: Visit) -> String {
        let (t, zone) = (visit.t, visit.organisation?.zone ?? .helsinki)
        let when: KeyValuePairs<String, TextValue> = ["day": .day(reply.at.day(in: zone)), "time": .text(clock(reply.at, zone))]
        var parts = [t(TextKey(family: "inquiries.version", reply.kind), when)]
        if reply.kind == .given, !reply.content.confirmer.isEmpty {
            parts.append(t("inquiries.version.confirmer", ["who": .text(reply.content.confirmer)]))
        } else if !reply.author.isEmpty {
            parts.append(t("inquiries.version.author", ["who": .text(reply.author)]))
        }
        if reply.interviewer != nil { parts.append(t("inquiries.version.keyed")) }
        return parts.joined(separator: " ")
    }

    /// `14.05`.
    private static func clock(_ instant: Instant, _ zone: Zone) -> String {
        let minutes = (instant.milliseconds - instant.day(in: zone).start(in: zone).milliseconds) / 60_000
        let rest = minutes % 60
        return "\(minutes / 60).\(rest < 10 ? "0" : "")\(rest)"
    }
}
