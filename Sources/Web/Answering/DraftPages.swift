import Domain
import HTML

/// "Continue later", beside the other ways on. A tablet has none: the next person waits.
struct KeepButton: View {
    let desk: AnswerDesk

    func write(to page: inout HTML) {
        guard !desk.isTablet else { return }
        page.element("p", .class("answer-keep no-print")) { page in
            page.element("button", .class("link"), .name("jatka"), .value("myohemmin"), text: desk.visit.t("answering.keep"))
        }
    }
}

/// The form is kept: its code, to be written down or printed, and how to come back.
struct KeptPage: Page {
    let desk: AnswerDesk
    let typed: TypedAnswers
    let code: DraftCode

    private var t: Translator { desk.visit.t }
    var width: PageWidth { .bare }
    var title: String { t("answering.kept.title") }

    func write(to page: inout HTML) {
        let place = FormPlace(desk.visit.form["sivu"] ?? "", desk.questionnaire)
        AnswerForm(desk: desk, typed: typed, place: place, stay: ("jatka", "myohemmin"), code: code).write(to: &page) { page in
            page.void("input", .type("hidden"), .name("jatka"), .value("myohemmin"))
            page.element("h1", text: title)
            page.element("p", .class("lead"), text: t("answering.kept.lead"))
            page.element("p", .class("draft-code")) { page in
                for group in code.groups { page.element("span", text: group) }
            }
            page.element("ol", .class("draft-steps")) { page in
                page.element("li", text: t("answering.kept.write"))
                page.element("li") { page in
                    page.text(t("answering.kept.go") + " ")
                    page.element("span", .class("draft-address"), text: shortAddress)
                }
                page.element("li", text: t("answering.kept.send", ["day": .day(desk.round.closes)]))
            }
            page.element("p", text: t("answering.kept.yours"))
            page.element("p", .class("quiet"), text: t("answering.kept.stored"))
            page.element("div", .class("buttons no-print")) { page in
                page.element("button", .name("jatka"), .value("lomake"), text: t("answering.kept.back"))
            }
        }
        page.add(AnswerFoot(visit: desk.visit))
    }

    /// As people type it: without what every browser adds by itself.
    private var shortAddress: String {
        let whole = desk.visit.address("jatka").absolute(under: desk.visit.site.settings.baseURL)
        return whole.hasPrefix("https://") ? String(whole.dropFirst(8)) : whole
    }
}

/// Where a code is typed.
struct ResumePage: Page {
    let visit: Visit
    var typed = ""
    var problems: [FieldProblem] = []

    private var t: Translator { visit.t }
    var title: String { t("answering.resume.title") }

    func write(to page: inout HTML) {
        page.add(ProblemSummary(problems: problems, t: t))
        page.element("h1", text: title)
        page.element("p", .class("lead"), text: t("answering.resume.lead"))
        page.element(
            "form", .with("method", "post"), .action(visit.address("jatka")), .with("novalidate", "novalidate"), .with("autocomplete", "off")
        ) { page in
            page.add(
                Field(
                    name: "koodi", label: t("answering.resume.code"), hint: t("answering.resume.hint"), value: typed, problems: problems,
                    isRequired: true))
            page.element("div", .class("buttons")) { $0.element("button", text: t("answering.resume.open")) }
        }
        page.element("p", .class("quiet"), text: t("answering.resume.lost"))
    }
}
