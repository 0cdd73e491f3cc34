import Domain
import HTML

/// Before an invitation is removed: what goes, what stays, and the way back.
struct ForgetPage: Page {
    let desk: AnswerDesk
    let typed: TypedAnswers

    var width: PageWidth { .bare }
    var title: String { desk.visit.t("answering.forget.title") }

    func write(to page: inout HTML) {
        let t = desk.visit.t
        let place = FormPlace(desk.visit.form["sivu"] ?? "", desk.questionnaire)
        AnswerForm(desk: desk, typed: typed, place: place, stay: ("poista", "kysy")).write(to: &page) { page in
            page.void("input", .type("hidden"), .name("poista"), .value("kysy"))
            page.element("h1", text: title)
            page.element("ul") { page in
                page.element("li", text: t("answering.forget.invitation"))
                page.element("li", text: t("answering.forget.link"))
                page.element("li", text: t("answering.forget.answer"))
                page.element("li", text: t("answering.forget.copies"))
            }
            page.element("div", .class("buttons")) { page in
                page.element("button", .class("danger"), .name("poista"), .value("vahvista"), text: t("answering.forget.confirm"))
                page.element("button", .class("quiet"), .name("poista"), .value("ei"), text: t("answering.forget.cancel"))
            }
        }
        page.add(AnswerFoot(visit: desk.visit))
    }
}
