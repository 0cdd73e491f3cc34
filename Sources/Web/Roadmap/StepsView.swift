import Domain
import HTML

/// The small steps inside an action; who may edit it marks one done with one press.
struct StepsView: View {
    let visit: Visit
    let action: Revision<Action>
    let mayEdit: Bool

    private var t: Translator { visit.t }

    func write(to page: inout HTML) {
        page.element("section", .aria(.labelledby, "askeleet")) { page in
            page.element("h2", .id("askeleet"), text: t("roadmap.steps", ["n": .count(action.content.stepsDone), "of": .count(action.steps.count)]))
            page.element("ol", .class("small-steps")) { page in
                for (index, step) in action.steps.enumerated() {
                    page.element("li", .class(step.done == nil ? "open" : "done")) { write(step, index, &$0) }
                }
            }
        }
    }

    private func write(_ step: Step, _ index: Int, _ page: inout HTML) {
        page.element("span", .class("step-words")) { page in
            page.element("span", .class("step-sign"), .aria(.hidden, "true"), text: step.done == nil ? "" : "✓")
            page.element("span") { page in
                page.written(step.title, visit)
                if let day = step.done { page.element("span", .class("quiet small"), text: " " + t("roadmap.step.done-on", ["day": .day(day)])) }
            }
        }
        guard mayEdit else { return }
        PostForm(visit: visit, action: visit.address("digipolku", action.id.description, "askel")).write(to: &page) { page in
            page.void("input", .type("hidden"), .name("version"), .value(String(action.number)))
            page.void("input", .type("hidden"), .name("step"), .value(String(index + 1)))
            page.void("input", .type("hidden"), .name("done"), .value(step.done == nil ? "1" : "0"))
            page.element("button", .class("link"), .type("submit")) { page in
                page.text(t(step.done == nil ? "roadmap.step.do" : "roadmap.step.undo"))
                page.element("span", .class("visually-hidden")) { page in
                    page.text(": ")
                    page.written(step.title, visit)
                }
            }
        }
    }
}
