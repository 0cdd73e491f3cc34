import Domain
import HTML
import Store

/// Who may do what in the organisation.
struct MembersPage: Page {
    let visit: Visit
    let members: [Membership]
    var typed = MemberForm()
    var problems: [FieldProblem] = []
    var wasSaved = false

    private var t: Translator { visit.t }
    var title: String { t("accounts.members.title", ["n": .count(members.count)]) }
    var width: PageWidth { .wide }

    func write(to page: inout HTML) {
        page.element("h1", text: title)
        page.element("p") { page in
            page.element("a", .href(visit.address("asetukset")), text: t("accounts.members.to-settings"))
            page.text(" · ")
            page.element("a", .href(visit.address("asetukset", "posti")), text: t("mail.page.to-page"))
        }
        if wasSaved { page.element("p", .class("notice better"), .with("role", "status"), text: t("accounts.members.saved")) }
        page.add(ProblemSummary(problems: problems, t: t))
        table(&page)
        page.element("h2", .id("uusi"), text: t("accounts.members.new"))
        page.element("p", text: t("accounts.members.new.hint"))
        PostForm(visit: visit, action: visit.address("asetukset", "tilit")).write(to: &page) { page in
            page.add(Field(name: "name", label: t("accounts.name"), value: typed.name, problems: problems, isRequired: true))
            page.add(
                Field(
                    name: "email", label: t("accounts.email"), control: .line(), value: typed.email, problems: problems, isRequired: true))
            page.add(RoleChoices(chosen: typed.roles, problems: problems, t: t))
            page.element("p", .class("buttons")) { $0.element("button", .type("submit"), text: t("accounts.members.new.button")) }
        }
    }

    private func table(_ page: inout HTML) {
        let names = [t("accounts.name"), t("accounts.email"), t("accounts.roles"), t("accounts.members.state")]
        StackedTable(
            caption: t("accounts.members.caption"), columns: names.map { StackedTable.Column(name: $0) }, count: members.count, isOfWords: true
        ) { row, column, page in
            cell(members[row], column, &page)
        }.write(to: &page)
    }

    private func cell(_ member: Membership, _ column: Int, _ page: inout HTML) {
        switch column {
        case 0: page.element("a", .href(visit.address("asetukset", "tilit", member.account.id.description))) { $0.written(member.account.name) }
        case 1: page.add(EmailText(address: member.account.email))
        case 2: page.text(member.roles.names(t))
        default:
            let waits = !member.account.hasPassword
            page.element("span", .class(waits ? "tag waiting" : "tag"), text: t(waits ? "accounts.members.invited" : "accounts.members.active"))
        }
    }
}

/// An e-mail address that breaks at its @ and dots rather than inside a word.
struct EmailText: View {
    let address: String

    func write(to page: inout HTML) {
        page.element("bdi") { page in
            var part = ""
            for letter in address {
                if letter == "@" || letter == ".", !part.isEmpty {
                    page.text(part)
                    page.void("wbr")
                    part = ""
                }
                part.append(letter)
            }
            page.text(part)
        }
    }
}

/// One member: roles, and a fresh link for somebody who cannot sign in.
struct MemberPage: Page {
    let visit: Visit
    let member: Membership
    /// Nil: the address takes mail, as far as is known.
    let refusal: MailRefusal?
    var typedEmail: String?
    var problems: [FieldProblem] = []

    private var t: Translator { visit.t }
    var title: String { member.account.name }
    private var address: [String] { ["asetukset", "tilit", member.account.id.description] }

    func write(to page: inout HTML) {
        page.element("h1") { $0.written(member.account.name) }
        page.element("p", .class("lead")) { $0.written(member.account.email) }
        page.element("p") { $0.element("a", .href(visit.address("asetukset", "tilit")), text: t("accounts.member.back")) }
        page.add(ProblemSummary(problems: problems, t: t))
        if let refusal { write(refusal, &page) }
        PostForm(visit: visit, action: visit.address(address[0], address[1], address[2])).write(to: &page) { page in
            page.add(RoleChoices(chosen: member.roles, problems: problems, t: t))
            page.element("p", .class("hint"), text: t("accounts.member.roles.none"))
            page.element("p", .class("buttons")) { $0.element("button", .type("submit"), text: t("accounts.member.button")) }
        }
        page.element("h2", text: t("accounts.member.link"))
        page.element("p", text: t("accounts.member.link.hint"))
        PostForm(visit: visit, action: visit.address(address[0], address[1], address[2], "linkki")).write(to: &page) { page in
            page.element("p", .class("buttons")) { $0.element("button", .class("quiet"), .type("submit"), text: t("accounts.member.link.button")) }
        }
        email(&page)
    }

    private func write(_ refusal: MailRefusal, _ page: inout HTML) {
        page.element("div", .class("notice worse")) { page in
            let day = t.day(refusal.at.day(in: visit.organisation?.zone ?? .helsinki))
            page.element("p", text: t("mail.member.refused", ["day": .text(day)]))
            if !refusal.words.isEmpty { page.element("p", .class("small")) { $0.written(refusal.words) } }
            works(true, t("mail.member.works"), &page)
        }
    }

    private func email(_ page: inout HTML) {
        page.element("h2", text: t("mail.member.email"))
        PostForm(visit: visit, action: visit.address(address[0], address[1], address[2], "osoite")).write(to: &page) { page in
            page.add(
                Field(
                    name: "email", label: t("accounts.email"), hint: t("mail.member.email.hint"), control: .line(),
                    value: typedEmail ?? member.account.email, problems: problems, isRequired: true))
            page.element("p", .class("buttons")) { $0.element("button", .class("quiet"), .type("submit"), text: t("mail.member.email.button")) }
        }
        guard refusal == nil else { return }
        page.element("p", text: t("mail.member.bounced.hint"))
        works(false, t("mail.member.bounced"), &page)
    }

    private func works(_ works: Bool, _ words: String, _ page: inout HTML) {
        PostForm(visit: visit, action: visit.address(address[0], address[1], address[2], "posti")).write(to: &page) { page in
            page.void("input", .type("hidden"), .name("toimii"), .value(works ? "1" : "0"))
            page.element("p", .class("buttons")) { $0.element("button", .class("quiet"), .type("submit"), text: words) }
        }
    }
}

/// The one-time link of an account, shown once and kept nowhere.
struct MemberLinkPage: Page {
    let visit: Visit
    let account: Account
    let link: Address

    private var t: Translator { visit.t }
    var title: String { t("accounts.member-link.title") }

    func write(to page: inout HTML) {
        let address = link.absolute(under: visit.site.settings.baseURL)
        page.element("h1", text: title)
        page.element("p", .class("lead")) { page in
            page.text(t("accounts.member-link.lead"))
            page.text(" ")
            page.written(account.name)
            page.text(" – ")
            page.written(account.email)
        }
        page.element("div", .class("panel")) { page in
            page.element("label", .with("for", "linkki"), text: t("accounts.member-link.label"))
            page.void("input", .type("text"), .id("linkki"), .class("whole"), .flag("readonly"), .value(address))
        }
        page.element("p", text: t("accounts.member-link.hint", ["hours": .count(Int(LinkPurpose.life / 3_600))]))
        page.element("p", .class("buttons")) {
            $0.element("a", .class("button"), .href(visit.address("asetukset", "tilit")), text: t("accounts.member-link.done"))
        }
    }
}

/// A box a role, each with what it may do.
struct RoleChoices: View {
    let chosen: Set<Role>
    let problems: [FieldProblem]
    let t: Translator

    func write(to page: inout HTML) {
        let problem = problems.first { $0.field == "roles" }?.sentence
        page.element("fieldset", .class(problem == nil ? "field" : "field wrong"), .id("f-roles")) { page in
            page.element("legend", text: t("accounts.roles"))
            if let problem { page.element("p", .class("problem"), text: problem) }
            for role in Role.allCases {
                page.element("label", .class("choice")) { page in
                    page.void("input", .type("checkbox"), .name("roles"), .value(role.rawValue), .flag("checked", chosen.contains(role)))
                    page.element("span") { $0.add(RoleWords(role: role, t: t)) }
                }
            }
        }
    }
}

extension Set<Role> {
    /// "Pääkäyttäjä, digivastaava".
    func names(_ t: Translator) -> String {
        Role.allCases.filter { contains($0) }.map { t(TextKey(family: "accounts.role", $0)) }.joined(separator: ", ")
    }
}

/// A new member as the form holds it.
struct MemberForm: Sendable {
    var name = ""
    var email = ""
    var roles: Set<Role> = []

    init() {}

    init(_ form: Form) {
        name = form.line("name")
        email = form.line("email")
        roles = Set(form.values("roles").compactMap { Role(rawValue: $0) })
    }

    func problems(_ t: Translator) -> [FieldProblem] {
        Account.problems(email: email, name: name).map { $0.field(t) }
            + (roles.isEmpty ? [FieldProblem("roles", t("accounts.problem.roles"))] : [])
    }
}
