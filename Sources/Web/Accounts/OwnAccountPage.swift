import Domain
import HTML
import Store

/// The signed-in person's own account: who they are here, their password, their other browsers.
struct OwnAccountPage: Page {
    let visit: Visit
    let account: Account
    /// Signed-in browsers beside this one.
    let otherSessions: Int
    /// Nil for somebody who is no member here.
    let wish: MailWish?
    var done: Done?
    var problems: [FieldProblem] = []

    /// What was just done here.
    enum Done: String, CaseIterable {
        case password = "salasana"
        case sessions = "istunnot"
        case mail = "posti"
    }

    private var t: Translator { visit.t }
    var title: String { t("accounts.own.title") }

    func write(to page: inout HTML) {
        page.element("h1", text: title)
        if let done { page.element("p", .class("notice better"), .with("role", "status"), text: t(TextKey(family: "accounts.own.done", done))) }
        page.add(ProblemSummary(problems: problems, t: t))
        facts(&page)
        password(&page)
        if let wish { mail(wish, &page) }
        sessions(&page)
        page.add(SignOutButton(visit: visit))
    }

    private func facts(_ page: inout HTML) {
        page.element("dl", .class("facts")) { page in
            page.element("dt", text: t("accounts.name"))
            page.element("dd") { $0.written(account.name) }
            page.element("dt", text: t("accounts.email"))
            page.element("dd") { $0.written(account.email) }
            page.element("dt", text: t("accounts.roles"))
            page.element("dd") { page in
                let roles = Role.allCases.filter { visit.actor?.roles.contains($0) ?? false }
                if roles.isEmpty { page.text(t("accounts.roles.none")) }
                for role in roles { page.element("p", .class("role")) { $0.add(RoleWords(role: role, t: t)) } }
            }
        }
    }

    private func password(_ page: inout HTML) {
        page.element("h2", text: t("accounts.own.password"))
        guard account.hasPassword else {
            page.element("p", text: t("accounts.own.password.none"))
            return
        }
        PostForm(visit: visit, action: visit.address("oma", "salasana")).write(to: &page) { page in
            page.add(
                Field(
                    name: "password", label: t("accounts.old-password"), control: .password(autocomplete: "current-password"),
                    problems: problems, isRequired: true))
            page.add(NewPasswordField(visit: visit, problems: problems))
            page.element("p", .class("hint"), text: t("accounts.own.password.effect"))
            page.element("p", .class("buttons")) { $0.element("button", .type("submit"), text: t("accounts.own.password.button")) }
        }
    }

    private func mail(_ wish: MailWish, _ page: inout HTML) {
        page.element("h2", text: t("mail.own"))
        PostForm(visit: visit, action: visit.address("oma", "posti")).write(to: &page) { page in
            page.add(CheckBox(name: "weekly", label: t("mail.own.weekly"), hint: t("mail.own.weekly.hint"), isChecked: wish.isWeekly))
            page.add(
                Field(
                    name: "language", label: t("mail.own.language"),
                    control: .choice(Language.allCases.map { ($0.rawValue, $0.ownName) }), value: wish.language.rawValue))
            page.element("p", .class("buttons")) { $0.element("button", .class("quiet"), .type("submit"), text: t("mail.own.button")) }
        }
    }

    private func sessions(_ page: inout HTML) {
        page.element("h2", text: t("accounts.own.sessions"))
        guard otherSessions > 0 else {
            page.element("p", text: t("accounts.own.sessions.none"))
            return
        }
        page.element("p", text: t("accounts.own.sessions.some", ["n": .count(otherSessions)]))
        PostForm(visit: visit, action: visit.address("oma", "istunnot")).write(to: &page) { page in
            page.element("p", .class("buttons")) { $0.element("button", .class("quiet"), .type("submit"), text: t("accounts.own.sessions.button")) }
        }
    }
}

/// A role's name and what it may do, in one sentence.
struct RoleWords: View {
    let role: Role
    let t: Translator

    func write(to page: inout HTML) {
        page.element("strong", text: t(TextKey(family: "accounts.role", role)))
        page.text(" – " + t(TextKey(family: "accounts.role.does", role)))
    }
}

/// Ends this browser's session.
struct SignOutButton: View {
    let visit: Visit

    func write(to page: inout HTML) {
        PostForm(visit: visit, action: visit.address("kirjaudu", "ulos")).write(to: &page) { page in
            page.element("p", .class("buttons")) { $0.element("button", .class("quiet"), .type("submit"), text: visit.t("accounts.sign-out")) }
        }
    }
}
