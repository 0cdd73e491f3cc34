import Domain
import HTML

/// The desk of whoever asks: what comes next, who has answered, what was sent. Not anonymous, and it says so.
struct InquiryDeskPage: Page {
    let visit: Visit
    let inquiry: Inquiry
    let instrument: Instrument
    let standings: [Standing]
    let waves: [InquiryWave]
    /// A name of a draft that another opened survey has.
    var takenName: String?
    var problems: [FieldProblem] = []

    private var t: Translator { visit.t }
    private var words: InquiryWords { InquiryWords(visit: visit, inquiry: inquiry) }
    var width: PageWidth { .wide }
    var step: RoundState { inquiry.step(at: visit.now) }
    var given: Int { standings.count { $0.given != nil } }
    var withAddress: Int { standings.count { !$0.participant.email.isEmpty } }
    var title: String { words.name }

    /// Why it cannot be opened yet; nil when it can.
    var openingProblem: String? {
        guard step == .draft else { return t("inquiries.problem.opened") }
        guard !standings.isEmpty else { return t("inquiries.problem.nobody") }
        guard inquiry.closesAt > visit.now else { return t("inquiries.problem.day-passed") }
        let unnamed = (visit.organisation?.languages ?? []).first { inquiry.plan.title[$0]?.isEmpty ?? true }
        if let unnamed { return t("rounds.problem.name-languages", ["language": .text(unnamed.ownName)]) }
        if let takenName { return t("inquiries.problem.name-taken", ["name": .text(takenName)]) }
        let lacking = (visit.organisation?.languages ?? []).first { instrument.lacking($0) > 0 }
        return lacking.map { t("instruments.problem.languages", ["language": .text($0.ownName)]) }
    }

    func write(to page: inout HTML) {
        page.add(ProblemSummary(problems: problems, t: t))
        page.element("p") { $0.element("a", .href(visit.address("organisaatiokyselyt")), text: t("inquiries.list.title")) }
        page.element("h1", text: title.withSoftHyphens)
        page.element("p") { page in
            page.element("span", .class("tag"), text: t(TextKey(family: "inquiries.state", step)))
            page.text(" \(words.when) ")
            if inquiry.plan.isTest { page.element("span", .class("tag waiting"), text: t("rounds.test")) }
        }
        page.element("p", .class("lead"), text: lead)
        if visit.may(.manageRounds) { InquiryNextStep(desk: self).write(to: &page) }
        list(&page)
        letters(&page)
        page.element("p", .class("quiet small")) { page in
            page.text(t("inquiries.desk.instrument") + " ")
            let name = t.worded(instrument.name.text(in: t.language))
            guard visit.may(.manageRounds) else { return page.text(name) }
            page.element("a", .href(visit.address("kyselypohjat", inquiry.instrument.name)), text: name)
        }
    }

    private var lead: String {
        let all: KeyValuePairs<String, TextValue> = ["n": .count(given), "all": .count(standings.count)]
        return standings.isEmpty ? t("inquiries.desk.nobody") : t(given == 0 ? "inquiries.desk.none" : "inquiries.desk.given", all)
    }

    // MARK: The list

    private func list(_ page: inout HTML) {
        page.element("section") { page in
            page.element("h2", text: t("inquiries.desk.list"))
            page.element("p", .class("quiet"), text: t("inquiries.desk.not-anonymous"))
            // Whoever comes on the list after the end could answer only when it is extended.
            if visit.may(.manageRounds), step == .draft || step == .open {
                page.element("p") {
                    $0.element("a", .class("button quiet"), .href(visit.inquiryAddress(inquiry.id, "osallistujat")), text: t("inquiries.add"))
                }
            }
            guard !standings.isEmpty else { return }
            unsized(&page)
            StackedTable(
                caption: t("inquiries.desk.list"), isCaptionHidden: true,
                columns: [
                    .init(name: t("inquiries.column.organisation")), .init(name: t("inquiries.column.step")),
                    .init(name: t("inquiries.column.contact")), .init(name: t("inquiries.column.reply")),
                ], count: standings.count, isOfWords: true
            ) { row, column, page in cell(standings[row], column, &page) }.write(to: &page)
        }
    }

    /// Municipalities without a size class are in no figure by size and have no peers by it.
    private func unsized(_ page: inout HTML) {
        let names = standings.map(\.participant.profile).filter { !$0.code.isEmpty && $0.size == nil }.map { visit.name(of: $0) }
        guard visit.may(.manageRounds), step != .released, !names.isEmpty else { return }
        let shown = names.prefix(Self.namesShown)
        page.element(
            "p", .class("notice"),
            text: t(
                "inquiries.desk.unsized",
                ["n": .count(names.count), "names": .text(t.list(Array(shown)) + (names.count > shown.count ? " …" : ""))]))
    }

    private static let namesShown = 12

    private func cell(_ standing: Standing, _ column: Int, _ page: inout HTML) {
        let participant = standing.participant
        switch column {
        case 0:
            page.written(participant.profile.name, visit)
            let about = visit.about(participant.profile)
            if !about.isEmpty { page.element("span", .class("row-about"), text: about) }
        case 1: StandingTag(visit: visit, standing: standing).write(to: &page)
        case 2:
            page.written(participant.email.isEmpty ? t("inquiries.no-address") : participant.email)
            guard visit.may(.manageRounds), step != .released else { return }
            let address = visit.inquiryAddress(inquiry.id, "osallistujat", participant.id.description)
            page.element("span", .class("row-about")) { page in
                page.element("a", .href(address)) { page in
                    page.text(t("inquiries.participant.edit"))
                    page.element("span", .class("visually-hidden"), text: ": " + visit.name(of: participant.profile))
                }
            }
        default: reply(standing, &page)
        }
    }

    private func reply(_ standing: Standing, _ page: inout HTML) {
        let id = standing.participant.id.description
        let keys = visit.may(.interview) && step == .open
        guard keys || standing.latest != nil else { return page.text("–") }
        let place = keys ? "vastaus" : "luku"
        page.element("a", .href(visit.inquiryAddress(inquiry.id, place, id))) { page in
            page.text(t(keys ? "inquiries.reply.key" : "inquiries.reply.read"))
            page.element("span", .class("visually-hidden"), text: ": " + visit.name(of: standing.participant.profile))
        }
    }

    // MARK: Letters

    private func letters(_ page: inout HTML) {
        guard !waves.isEmpty else { return }
        page.element("section") { page in
            page.element("h2", text: t("inquiries.letters.sent"))
            page.element("ul") { page in
                for wave in waves {
                    page.element("li") { page in
                        page.text(
                            t(
                                TextKey(family: "inquiries.wave", wave.wave),
                                ["day": .day(wave.queuedAt.day(in: words.zone)), "n": .count(wave.sent), "waiting": .count(wave.waiting)]))
                        guard !wave.failed.isEmpty else { return }
                        let names = wave.failed.map { $0.text(in: visit.language, first: visit.ownLanguage) }
                        page.text(" " + t("inquiries.wave.failed", ["names": .text(t.list(names))]))
                    }
                }
            }
        }
    }
}

/// Where an organisation stands, as a word with its day.
struct StandingTag: View {
    let visit: Visit
    let standing: Standing

    func write(to page: inout HTML) {
        let (t, step) = (visit.t, standing.step)
        let kind: StaticString =
            switch step {
            case .given: "tag better"
            case .draft, .changing: "tag waiting"
            case .unopened, .opened: "tag empty"
            }
        page.element("span", .class(kind), text: t(TextKey(family: "inquiries.step", step)))
        let zone = visit.organisation?.zone ?? .helsinki
        let day = (step == .given || step == .changing ? standing.given?.at : standing.latest?.at ?? standing.participant.openedAt)?.day(in: zone)
        if let day { page.element("span", .class("row-about"), text: t.day(day)) }
        if standing.latest?.interviewer != nil { page.element("span", .class("row-about"), text: t("inquiries.keyed")) }
    }
}
