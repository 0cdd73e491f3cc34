import Domain
import HTML

/// The week's things, each with why it matters and one button.
struct WeekList: View {
    let visit: Visit
    let facts: DeskFacts
    let week: Week

    private var t: Translator { visit.t }

    func write(to page: inout HTML) {
        guard !week.tasks.isEmpty else {
            return page.element("p", .class("lead"), text: t("overview.desk.free.words"))
        }
        page.element("p", .class("lead"), text: t("overview.desk.week.words"))
        page.element("ol", .class("week")) { page in
            for (index, task) in week.tasks.enumerated() {
                page.element("li", .class("panel")) { write(task, isFirst: index == 0, &$0) }
            }
        }
    }

    private func write(_ task: Week.Task, isFirst: Bool, _ page: inout HTML) {
        page.element("h2") { page in
            page.text(t(TextKey(family: "overview.week", task.kind)))
            if let subject = subject(task.subject) {
                page.text(": ")
                page.written(LocalText(subject.texts.mapValues(\.withSoftHyphens)), visit)
            }
        }
        page.element("p", text: why(task))
        if task.more > 0 { page.element("p", .class("small quiet"), text: t("overview.week-more", ["n": .count(task.more)])) }
        page.element("div", .class("buttons")) { page in
            let (style, words): (StaticString, String) = (isFirst ? "button" : "button quiet", t(TextKey(family: "overview.week-do", task.kind)))
            if case .round(let round) = task.subject, task.kind == .resultsUndiscussed {
                WalkButton(visit: visit, round: round, isQuiet: !isFirst, words: words).write(to: &page)
                return page.element("a", .href(address(task)), text: t("overview.week-results"))
            }
            page.element("a", .class(style), .href(address(task)), text: words)
            // Who has never asked chooses between eight statements in a meeting and thirty for everybody.
            if task.kind == .firstRound { page.element("a", .href(visit.address("kyselyt", "uusi")), text: t("overview.week-full-round")) }
        }
    }

    private func why(_ task: Week.Task) -> String {
        let days = task.days ?? 0
        return switch task.kind {
        case .roundClosing: t(days < 0 ? "overview.week-why-round-over" : "overview.week-why-round-closing", ["n": .count(abs(days))])
        case .pilotUndecided: t(days < 0 ? "overview.week-why-pilot-over" : "overview.week-why-pilot", ["n": .count(abs(days))])
        case .actionLate: t("overview.week-why-late", ["n": .count(days)])
        case .actionSilent: t("overview.week-why-silent", ["n": .count(days)])
        case .ideaUnanswered: t("overview.week-why-idea", ["n": .count(days)])
        case .firstRound: t("overview.week-why-first")
        case .roundUnreleased: t("overview.week-why-unreleased")
        case .resultsUndiscussed: t("overview.week-why-undiscussed")
        case .findingWithoutAction: t("overview.week-why-finding")
        case .weakThemeWithoutAction: t("overview.week-why-weak")
        case .themeWithoutOwner: t("overview.week-why-owner")
        case .draftIncomplete: t("overview.week-why-draft")
        case .measurementLate: t("overview.week-why-measurement", ["n": .count(days)])
        case .actionUnmeasured: t("overview.week-why-unmeasured")
        }
    }

    private func subject(_ subject: Week.Subject) -> LocalText? {
        switch subject {
        case .none, .idea: nil
        case .round(let id): facts.rounds.first { $0.id == id }?.plan.name
        case .action(let id): facts.actions.first { $0.id == id }?.title
        case .finding(let id): facts.findings.first { $0.id == id }?.sentence
        case .theme(let key): facts.themes.first { $0.content.key == key }?.name
        }
    }

    private func address(_ task: Week.Task) -> Address {
        switch task.subject {
        case .none: visit.address("kyselyt", "pikatesti")
        case .idea: visit.address("ehdotukset")
        case .round(let id): visit.address(task.kind == .resultsUndiscussed ? "tulokset" : "kyselyt", id.description)
        case .action(let id):
            switch task.kind {
            case .pilotUndecided: visit.address("digipolku", id.description, "paatos")
            case .measurementLate, .actionUnmeasured: visit.address("digipolku", id.description, fragment: "hyodyt")
            default: visit.address("digipolku", id.description, "muokkaa")
            }
        case .finding(let id): visit.address("digipolku", "uusi", query: ["havainto": id.description])
        case .theme(let key):
            task.kind == .weakThemeWithoutAction
                ? visit.address("digipolku", "uusi", query: ["teema": key]) : visit.address("huoneentaulu", key, "muokkaa")
        }
    }
}
