import Domain
import HTML

/// The last look: who counts and how, what is left out and why, before it is frozen for good.
struct PublishingPage: Page {
    let visit: Visit
    let desk: InquiryDeskPage
    /// Nobody has answered.
    var wasRefused = false

    private var t: Translator { visit.t }
    var title: String { t("inquiries.publishing.title") }

    func write(to page: inout HTML) {
        if wasRefused { page.add(ProblemSummary(problems: [FieldProblem("julkaise", t("inquiries.problem.no-replies"))], t: t)) }
        page.element("p") { $0.element("a", .href(visit.inquiryAddress(desk.inquiry.id)), text: desk.title) }
        page.element("h1", text: title)
        page.element("p", .class("lead"), text: t("inquiries.publishing.lead"))
        let given = desk.standings.filter { $0.given != nil }
        let noted = given.filter { $0.given?.content.consent == .named && !$0.participant.note.isEmpty }
        let ended = desk.inquiry.lastDay(in: visit.organisation?.zone ?? .helsinki)
        page.element(
            "p", .class("notice"),
            text: t("inquiries.publishing.ended", ["day": .day(ended), "n": .count(noted.count), "all": .count(given.count)]))
        notes(noted, &page)
        names(t("inquiries.publishing.named"), given.filter { $0.given?.content.consent == .named }, &page)
        names(t("inquiries.publishing.sums"), given.filter { $0.given?.content.consent != .named }, &page)
        leftOut(&page)
        names(t("inquiries.publishing.drafts"), desk.standings.filter { $0.step == .draft || $0.step == .changing }, &page)
        names(t("inquiries.publishing.missing"), desk.standings.filter { $0.latest == nil }, &page)
        PostForm(visit: visit, action: visit.inquiryAddress(desk.inquiry.id, "julkaise")).write(to: &page) { page in
            page.void("input", .type("hidden"), .name("versio"), .value(String(desk.inquiry.number)))
            page.element("div", .class("buttons")) { page in
                page.element("button", .id("f-julkaise"), text: t("inquiries.publishing.do"))
                page.element("a", .class("button quiet"), .href(visit.inquiryAddress(desk.inquiry.id)), text: t("inquiries.cancel"))
            }
        }
    }

    /// As they will stand beside the results, for good.
    private func notes(_ noted: [Standing], _ page: inout HTML) {
        guard !noted.isEmpty else { return }
        page.element("section") { page in
            page.element("h2", text: t("inquiries.publishing.notes"))
            for standing in noted {
                page.element("h3") { $0.written(standing.participant.profile.name, visit) }
                page.element("blockquote") { page in page.element("p") { $0.written(standing.participant.note) } }
            }
        }
    }

    private func names(_ title: String, _ standings: [Standing], _ page: inout HTML) {
        guard !standings.isEmpty else { return }
        page.element("section") { page in
            page.element("h2", text: "\(title) (\(t.number(standings.count)))")
            page.element("ul", .class("org-names")) { page in
                for standing in standings {
                    page.element("li") { page in
                        page.written(standing.participant.profile.name, visit)
                        if !standing.participant.note.isEmpty { page.element("span", .class("tag"), text: t("inquiries.publishing.has-note")) }
                    }
                }
            }
        }
    }

    /// Items for which the only-in-sums answers are too few.
    private func leftOut(_ page: inout HTML) {
        let publication = Publication(of: desk.inquiry, desk.instrument, desk.standings, closed: desk.inquiry.plan.closes)
        let results = InquiryResults(publication, desk.instrument)
        let items = results.items.filter { results.leavesOut($0) }
        guard !items.isEmpty else { return }
        let words = AnswerWords(visit: visit, instrument: desk.instrument)
        page.element("div", .class("notice waiting")) { page in
            page.element("p", text: t("inquiries.publishing.left-out", ["n": .count(Publication.leastOthers + 1)]))
            page.element("ul") { page in
                for item in items { page.element("li", text: words.question(item)) }
            }
        }
    }
}
