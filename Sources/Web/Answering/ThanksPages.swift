import Domain
import HTML
import Hummingbird
import Store

extension AnsweringRoutes {
    /// After a submission; anyone may open it, for it tells nothing about anyone.
    @Sendable func thank(_ visit: Visit) async throws -> Response {
        let round = try await openedRound(visit)
        // What the one who asks did of its own rounds says nothing to the people of others.
        let told = round.plan.isJoint ? nil : try await site.toldRound(visit)
        return visit.page(ThanksPage(visit: visit, round: round, deed: .answered, told: told))
    }

    @Sendable func forgotten(_ visit: Visit) async throws -> Response {
        visit.page(ThanksPage(visit: visit, round: try await openedRound(visit), deed: .forgotten))
    }

    private func openedRound(_ visit: Visit) async throws -> Round {
        guard let round = try await site.store.openedRound(try visit.id("round"), in: try visit.home().id) else { throw SiteError.notFound }
        return round
    }
}

/// The answer is in, or the invitation gone; and what happens next.
struct ThanksPage: Page {
    enum Deed { case answered, forgotten }

    let visit: Visit
    let round: Round
    let deed: Deed
    /// The newest round of which everybody can read what was done.
    var told: Round?

    var title: String { visit.t(deed == .answered ? "answering.thanks.title" : "answering.forgotten.title") }

    func write(to page: inout HTML) {
        page.element("div", .flag("data-sent")) { page in
            page.element("h1", text: title)
            page.element("p", .class("lead"), text: visit.t(deed == .answered ? "answering.thanks.lead" : "answering.forgotten.lead"))
        }
        page.add(NextSteps(visit: visit, round: round, reminder: deed == .answered ? reminder : nil))
        guard let told else { return }
        page.element("p") { page in
            page.element(
                "a", .href(visit.address("tulokset", told.id.description, "te-sanoitte")),
                text: visit.t(told.id == round.id ? "alive.said.link" : "alive.said.before"))
        }
    }

    /// The address does not tell by which link somebody came: where there are both kinds, the sentence says whom it is about.
    private var reminder: TextKey? {
        let modes = Set(round.plan.groups.map(\.mode))
        guard modes.contains(.personal) else { return nil }
        return modes.count > 1 || round.plan.publicLink ? "answering.next.own-link" : "answering.next.nobody"
    }
}

/// The same link was used before: nothing is lost, nothing to do.
struct AnsweredPage: Page {
    let desk: AnswerDesk

    var title: String { desk.visit.t("answering.answered.title") }

    func write(to page: inout HTML) {
        let t = desk.visit.t
        page.element("div", .flag("data-sent")) { page in
            page.element("h1", text: title)
            page.element("p", .class("lead"), text: t(desk.door == .personal ? "answering.answered.personal" : "answering.answered.entry"))
            if desk.door == .entry {
                page.element("p") { $0.element("a", .href(desk.address), text: t("answering.answered.again")) }
            }
        }
        page.add(NextSteps(visit: desk.visit, round: desk.round, reminder: desk.door == .personal ? "answering.next.nobody" : nil))
    }
}

/// When results come and where, and what is done with them.
struct NextSteps: View {
    let visit: Visit
    let round: Round
    /// Only invited people with a link of their own are reminded.
    let reminder: TextKey?

    func write(to page: inout HTML) {
        let t = visit.t
        page.element("h2", text: t("answering.next.title"))
        if round.plan.isQuickTest, round.state == .open { return meeting(&page) }
        page.element("ol", .class("answer-next")) { page in
            page.element("li") { page in
                page.element(
                    "strong", text: round.state == .open ? t("answering.next.open", ["day": .day(round.closes)]) : t("answering.next.closed"))
                if round.state == .open { page.text(" " + t("answering.next.sealed")) }
            }
            page.element("li") { self.results(&$0) }
            page.element("li") { page in
                guard !round.plan.isJoint else { return page.text(t("joint.next.talk")) }
                page.text(t("answering.next.talk") + " ")
                page.element("a", .href(visit.address("digipolku")), text: t("answering.next.path.link"))
            }
        }
        if let reminder { page.element("p", .class("quiet"), text: t(reminder)) }
    }

    /// A quick test ends while everybody is still in the room.
    private func meeting(_ page: inout HTML) {
        page.element("ol", .class("answer-next")) { page in
            page.element("li", text: visit.t("answering.next.meeting-wait"))
            page.element("li", text: visit.t("answering.next.meeting-see"))
            page.element("li", text: visit.t("answering.next.meeting-choose"))
        }
    }

    /// Whoever may not read the results is not sent to a page that is not there for them.
    private func results(_ page: inout HTML) {
        let (t, isReleased) = (visit.t, round.state == .released)
        if round.publishedAt != nil {
            page.text(t("joint.next.sums") + " ")
            return page.element("a", .href(visit.jointAddress(round.id)), text: t("answering.next.results.link"))
        }
        guard round.plan.publishes || (visit.audience == .internal && !round.plan.isJoint) else {
            return page.text(
                t(round.plan.isJoint ? "answering.next.joint" : isReleased ? "answering.next.released-inside" : "answering.next.inside"))
        }
        page.text(t(isReleased ? "answering.next.released" : "answering.next.results") + " ")
        page.element("a", .href(visit.address("tulokset", round.id.description)), text: t("answering.next.results.link"))
    }
}

/// The page of every link that does not work; under it what somebody wrote and would lose.
struct TooLatePage: Page {
    let visit: Visit
    let texts: [String]

    var title: String { SiteError.noSuchLink.sentence(visit.t).title }

    func write(to page: inout HTML) {
        page.add(ErrorPage(visit: visit, error: .noSuchLink))
        guard !texts.isEmpty else { return }
        page.element("h2", text: visit.t("answering.too-late.typed"))
        for text in texts {
            page.element("blockquote") { page in
                for line in text.split(whereSeparator: \.isNewline) { page.element("p") { $0.written(String(line)) } }
            }
        }
    }
}
