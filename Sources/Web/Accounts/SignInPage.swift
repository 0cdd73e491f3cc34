import Domain
import HTML
import Store

/// Sign-in for members; residents need no account, and the page says so first.
struct SignInPage: Page {
    let visit: Visit
    var email = ""
    var problems: [FieldProblem] = []

    var title: String { visit.t("accounts.sign-in.title") }

    func write(to page: inout HTML) {
        let t = visit.t
        page.element("h1", text: title)
        page.element("p", .class("lead"), text: t("accounts.sign-in.lead"))
        page.add(ProblemSummary(problems: problems, t: t))
        PostForm(visit: visit, action: visit.address("kirjaudu")).write(to: &page) { page in
            page.add(Field(name: "email", label: t("accounts.email"), control: .email, value: email, problems: problems, isRequired: true))
            page.add(
                Field(
                    name: "password", label: t("accounts.password"), control: .password(autocomplete: "current-password"), problems: problems,
                    isRequired: true))
            page.element("p", .class("buttons")) { $0.element("button", .type("submit"), text: t("accounts.sign-in.button")) }
        }
        page.element("h2", .class("minor"), text: t("accounts.sign-in.no-password.title"))
        guard visit.site.carrier != nil else {
            page.element("p", text: t("accounts.sign-in.no-password"))
            return
        }
        page.element("p") { $0.element("a", .href(visit.address("kirjaudu", "unohtui")), text: t("mail.forgotten.to")) }
    }
}

/// Behind a one-time link: a button, because programs that look through mail open links but press no buttons. A first password is
/// chosen here too, before the link is used up.
struct LinkPage: Page {
    let visit: Visit
    let token: String
    let link: OpenLink
    var problems: [FieldProblem] = []

    private var t: Translator { visit.t }
    private var choosesPassword: Bool { link.purpose != .signIn }
    var title: String { t(choosesPassword ? "accounts.choose.title" : "accounts.link.title") }

    func write(to page: inout HTML) {
        page.element("h1", text: title)
        page.element(
            "p", .class("lead"),
            text: choosesPassword ? t("accounts.choose.lead", ["email": .text(link.account.email)]) : t("accounts.link.lead"))
        page.add(ProblemSummary(problems: problems, t: t))
        PostForm(visit: visit, action: visit.address("kirjaudu", "linkki", token)).write(to: &page) { page in
            if choosesPassword {
                // The browser's password store learns which account it is.
                page.void(
                    "input", .type("text"), .name("username"), .value(link.account.email), .with("autocomplete", "username"), .flag("hidden"),
                    .aria(.label, t("accounts.email")))
                page.add(NewPasswordField(visit: visit, problems: problems))
            }
            page.element("p", .class("buttons")) { page in
                page.element("button", .type("submit"), text: t(choosesPassword ? "accounts.choose.button" : "accounts.link.button"))
            }
        }
    }
}

/// A one-time link that was used, is too old or never was: all the same.
struct EndedLinkPage: Page {
    let visit: Visit

    var title: String { visit.t("accounts.link.used.title") }

    func write(to page: inout HTML) {
        page.element("h1", text: title)
        page.element("p", .class("lead"), text: visit.t("accounts.link.used"))
        page.element("p", .class("buttons")) {
            $0.element("a", .class("button"), .href(visit.address("kirjaudu")), text: visit.t("accounts.sign-in.button"))
        }
    }
}

/// A password that is being chosen: one field, for what is typed twice is typed worse.
struct NewPasswordField: View {
    let visit: Visit
    var problems: [FieldProblem]

    func write(to page: inout HTML) {
        page.add(
            Field(
                name: "new-password", label: visit.t("accounts.new-password"),
                hint: visit.t("accounts.new-password.hint", ["n": .count(Account.leastPassword)]),
                control: .password(autocomplete: "new-password"), problems: problems, isRequired: true))
    }
}
