import Domain
import HTML

/// Four steps from the decision to a path that is kept alive: what is done in each, by facts, and the one thing to do next.
struct StartPage: Page {
    let visit: Visit
    let roadmap: Roadmap
    let guide: GuidedStart
    let form: PartForm
    var problems: [FieldProblem] = []

    private var t: Translator { visit.t }
    var width: PageWidth { .wide }
    var fields: [PartField] { StartForm.fields(bodies: roadmap.bodies, visit) }
    private var mayEdit: Bool { visit.may(.editRoadmap) }

    var title: String {
        guard let now = guide.now else { return t("direction.start.title.whole") }
        return t(TextKey(family: "direction.start.title", now), ["n": .count(guide.lines(of: now).count { !$0.isDone })])
    }

    func write(to page: inout HTML) {
        page.add(ProblemSummary(problems: problems, t: t))
        page.element("h1", text: title)
        page.element("p", .class("lead"), text: t("direction.start.lead"))
        page.element("ol", .class("start-steps")) { page in
            for step in GuidedStart.Step.allCases {
                page.element("li", .class(guide.isDone(step) ? "panel done" : "panel")) { write(step, &$0) }
            }
        }
    }

    private func write(_ step: GuidedStart.Step, _ page: inout HTML) {
        page.element("h2", text: t(TextKey(family: "direction.step", step)))
        page.element("p", text: t(TextKey(family: "direction.step-what", step)))
        page.add(StartPoints(visit: visit, roadmap: roadmap, lines: guide.lines(of: step)))
        guard let next = guide.next(in: step), mayEdit else { return }
        deed(next, isFirst: guide.now == step, &page)
    }

    private func deed(_ point: GuidedStart.Point, isFirst: Bool, _ page: inout HTML) {
        switch point {
        case .decision: decide(&page)
        case .reviewed:
            PostForm(visit: visit, action: visit.address("alku", "katselmus")).write(to: &page) { page in
                page.element(
                    "button", .type("submit"), .class(isFirst ? "" : "quiet"), text: t(TextKey(family: "direction.point-do", point)))
            }
        default:
            page.element("p") { page in
                page.element(
                    "a", .class(isFirst ? "button" : "button quiet"), .href(place(of: point)), text: t(TextKey(family: "direction.point-do", point)))
            }
        }
    }

    private func decide(_ page: inout HTML) {
        page.element("details", .flag("open", !problems.isEmpty || guide.now == .decide), .id("paatos")) { page in
            page.element("summary", text: t("direction.point-do.decision"))
            PartFormBody(
                visit: visit, fields: fields, form: form, action: visit.address("alku"), problems: problems, version: 0
            ).write(to: &page) { page in
                page.element("button", .type("submit"), text: t("direction.start.decide"))
            }
        }
    }

    private func place(of point: GuidedStart.Point) -> Address {
        switch point {
        case .leader, .decision: visit.address("strategia", "muokkaa", fragment: "f-leader-\(visit.ownLanguage.rawValue)")
        case .rhythm, .reviewed: visit.address("strategia", "muokkaa", fragment: "f-rhythm")
        case .time: visit.address("strategia", "muokkaa", fragment: "f-free-1-sector-\(visit.ownLanguage.rawValue)")
        case .asked: visit.address("kyselyt", "uusi")
        case .released: visit.address("kyselyt")
        case .walked: visit.address("tulokset")
        case .goals: visit.address("tavoitteet", "uusi")
        case .actions: visit.address("digipolku", "uusi")
        case .money: visit.address("eheys")
        case .fresh: visit.address("digipolku")
        case .answered: visit.address("toimintaymparisto")
        }
    }
}

/// How far the first steps are, in one line on the lead's desk, until they are behind.
struct StartSteps: View {
    let visit: Visit
    let guide: GuidedStart

    func write(to page: inout HTML) {
        let t = visit.t
        page.element("div", .class("notice no-print")) { page in
            page.element("p") { page in
                page.element("strong", text: t("direction.start.link"))
                if let now = guide.now {
                    page.text(". " + t("direction.start.next", ["step": .text(t(TextKey(family: "direction.step", now)))]))
                    if let next = guide.next(in: now) { page.text(" " + t(TextKey(family: "direction.point-open", next))) }
                }
            }
            page.element("p") { $0.element("a", .class("button quiet"), .href(visit.address("alku")), text: t("direction.start.continue")) }
        }
    }
}
