import Domain
import HTML

/// "Send me a link": for a first sign-in and a lost password alike. Where no mail can be sent, whom to ask.
struct ForgottenPage: Page {
    let visit: Visit
    let canSend: Bool
    var wasAsked = false
    var email = ""
    var problems: [FieldProblem] = []

    private var t: Translator { visit.t }
    var title: String { t(wasAsked ? "mail.forgotten.asked.title" : "mail.forgotten.title") }

    func write(to page: inout HTML) {
        page.element("h1", text: title)
        guard canSend else {
            page.element("p", .class("lead"), text: t("accounts.sign-in.no-password"))
            return
        }
        guard !wasAsked else {
            page.element("p", .class("lead"), .with("role", "status"), text: t("mail.forgotten.asked"))
            page.element("p", text: t("mail.forgotten.asked.none"))
            return
        }
        page.element("p", .class("lead"), text: t("mail.forgotten.lead"))
        page.add(ProblemSummary(problems: problems, t: t))
        PostForm(visit: visit, action: visit.address("kirjaudu", "unohtui")).write(to: &page) { page in
            page.add(Field(name: "email", label: t("accounts.email"), control: .email, value: email, problems: problems, isRequired: true))
            page.element("p", .class("buttons")) { $0.element("button", .type("submit"), text: t("mail.forgotten.button")) }
        }
    }
}
