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
                page.written(LocalText(WeekWords(t: t).name(subject, of: task).texts.mapValues(\.withSoftHyphens)), visit)
            }
        }
        page.element("p", text: WeekWords(t: t).why(task))
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

    private func subject(_ subject: Week.Subject) -> LocalText? {
        switch subject {
        case .none: nil
        case .idea(let id): facts.ideas.first { $0.id == id }?.title
        case .round(let id): facts.rounds.first { $0.id == id }?.plan.name
        case .texts(let texts): facts.rounds.first { $0.id == texts.round }?.plan.name
        case .action(let id): facts.actions.first { $0.id == id }?.title
        case .finding(let id): facts.findings.first { $0.id == id }?.sentence
        case .theme(let key): facts.themes.first { $0.content.key == key }?.name
        case .goal(let goal): LocalText(goal.name.texts.mapValues { goal.code + " " + $0 })
        case .need(let need): need.title
        case .change(let change): change.title
        case .load(let load): load.sector
        }
    }

    private func address(_ task: Week.Task) -> Address {
        let place = WeekWords(t: t).place(task)
        return Address(path: [visit.language.rawValue, visit.organisation?.slug ?? ""] + place.path, query: place.query)
    }
}
