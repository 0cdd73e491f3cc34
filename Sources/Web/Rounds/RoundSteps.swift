import Ballot
import Domain
import HTML

/// A step of the yearly round, in its order.
enum RoundStep: String, CaseIterable {
    case plan, messages, open, invite, remind, close, results, said
}

/// The way of a round from its plan to what came of it: what is done, what is next, and where each is done.
struct RoundSteps: View {
    let visit: Visit
    let round: Round
    /// Waves of letters that went out by mail.
    let waves: Int
    let today: Day

    private enum State: String, CaseIterable { case done, now, later }

    private var t: Translator { visit.t }
    private var id: String { round.id.description }
    private var isOver: Bool { round.state == .closed || round.state == .released }
    private var hasInvited: Bool { !round.plan.groups.isEmpty }

    func write(to page: inout HTML) {
        page.element("section", .class("round-steps no-print"), .aria(.labelledby, "vaiheet")) { page in
            page.element("h2", .id("vaiheet"), text: t("rounds.steps"))
            page.element("ol") { page in
                for step in steps { item(step, &page) }
            }
        }
    }

    /// Nobody is reminded where nobody is invited by name.
    private var steps: [RoundStep] { RoundStep.allCases.filter { $0 != .remind || hasInvited } }

    private func isDone(_ step: RoundStep) -> Bool {
        switch step {
        case .plan, .messages, .open: round.state != .draft
        // Links that are handed out leave no trace here: after some days they have been.
        case .invite: isOver || waves > 0 || (round.state == .open && today > round.plan.opens.adding(3))
        case .remind: isOver || waves > 1
        case .close: isOver
        case .results: round.state == .released
        case .said: false
        }
    }

    private func state(_ step: RoundStep) -> State { isDone(step) ? .done : steps.first { !isDone($0) } == step ? .now : .later }

    private func item(_ step: RoundStep, _ page: inout HTML) {
        let state = state(step)
        page.element("li", .class("step-\(state.rawValue)"), .with("aria-current", ifSome: state == .now ? "step" : nil)) { page in
            page.element("p", .class("step-name")) { page in
                page.element("strong", text: t(TextKey(family: "rounds.step", step)))
                page.text(" ")
                page.element(
                    "span", .class(state == .done ? "tag better" : state == .now ? "tag waiting" : "tag"),
                    text: t(TextKey(family: "rounds.step-state", state)))
            }
            page.element("p", .class("quiet"), text: what(step))
            let links = links(step)
            guard !links.isEmpty else { return }
            page.element("p", .class("step-links")) { page in
                for link in links {
                    page.element("a", .href(link.address), text: link.words)
                    page.text(" ")
                }
            }
        }
    }

    private func what(_ step: RoundStep) -> String {
        guard step == .close else { return t(TextKey(family: "rounds.step-what", step)) }
        return isOver ? t("rounds.step-what.closed") : t("rounds.step-what.close", ["day": .day(round.closes)])
    }

    private func links(_ step: RoundStep) -> [(words: String, address: Address)] {
        let messages = visit.address("kyselyt", id, "viestit")
        switch step {
        case .plan: return round.state == .draft ? [(t("rounds.step-do.plan"), visit.address("kyselyt", id, "muokkaa"))] : []
        case .messages: return [(t("rounds.step-do.messages"), messages)]
        case .open: return []
        case .invite:
            guard round.state == .open else { return [] }
            let mail = hasInvited ? [(t("rounds.step-do.invite"), visit.address("kyselyt", id, "kutsut"))] : []
            let paper = hasInvited ? [(t("rounds.paper.title"), visit.address("kyselyt", id, "paperi"))] : []
            let others = [(t("rounds.import.title"), visit.address("kyselyt", id, "tuonti"))]
            return mail + [(t("rounds.lead.links"), visit.address("kyselyt", id, "linkit"))] + paper + others
        case .remind:
            guard round.state == .open else { return [] }
            return [(t("rounds.step-do.remind"), visit.address("kyselyt", id, "kutsut", fragment: waves > 0 ? "kirje-reminder" : nil))]
        case .close:
            guard round.state == .open else { return [] }
            return [
                (t("rounds.lead.close"), visit.address("kyselyt", id, "sulje")), (t("rounds.lead.extend"), visit.address("kyselyt", id, "jatka")),
            ]
        case .results: return round.state == .released ? [(t("rounds.see-results"), visit.address("tulokset", id))] : []
        case .said:
            guard isOver else { return [] }
            let thanks = (t("rounds.step-do.thanks"), visit.address("kyselyt", id, "viestit", fragment: "thanks"))
            return [thanks] + (round.state == .released ? [(t("rounds.step-do.said"), visit.address("tulokset", id, "te-sanoitte"))] : [])
        }
    }
}
