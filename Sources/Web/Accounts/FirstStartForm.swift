import Domain
import Formats
import Secrets

/// What the first start asks.
struct FirstStartForm: Sendable {
    var code = ""
    /// A municipality's three digits, or `other`.
    var municipality = ""
    var wording = Wording.municipality.rawValue
    /// The name of an organisation that is no municipality.
    var other = ""
    var name = ""
    var email = ""
    var password = ""

    static let other = "other"

    init() {}

    init(_ form: Form) {
        code = form.line("code")
        municipality = form.line("municipality")
        wording = form.line("wording")
        other = form.line("other")
        name = form.line("name")
        email = form.line("email")
        password = form["new-password"] ?? ""
    }

    /// The organisation to be made, or everything that is wrong.
    func checked(
        code wanted: String, among municipalities: MunicipalityTable, id: Organisation.ID, language: Language, t: Translator
    ) -> Result<Organisation, FormProblems> {
        var problems: [FieldProblem] = []
        if !Secrets.equal(Array(code.utf8), Array(wanted.utf8)) { problems.append(FieldProblem("code", t("accounts.start.problem.code"))) }
        let organisation = organisation(among: municipalities, id: id, language: language)
        if organisation == nil {
            let field = municipality == Self.other ? "other" : "municipality"
            problems.append(FieldProblem(field, t(municipality == Self.other ? "accounts.start.problem.other" : "accounts.start.problem.municipality")))
        }
        problems += Account.problems(email: email, name: name).map { $0.field(t) }
        problems += Account.problems(password: password).map { $0.field(t) }
        guard let organisation, problems.isEmpty else { return .failure(FormProblems(problems)) }
        return .success(organisation)
    }

    private func organisation(among municipalities: MunicipalityTable, id: Organisation.ID, language: Language) -> Organisation? {
        let wording = Wording(rawValue: wording) ?? .municipality
        if municipality == Self.other {
            let slug = Slug.of(other)
            guard Organisation.isSlug(slug) else { return nil }
            return Organisation(id: id, slug: slug, name: LocalText([language: other]), languages: [language], wording: wording, contact: email)
        }
        guard let found = municipalities.municipality(code: municipality) else { return nil }
        return Organisation(
            id: id, slug: found.slug, name: Self.names(of: found), languages: found.languages, wording: wording, contact: email)
    }

    /// English speakers call a municipality by its majority's name.
    private static func names(of municipality: Municipality) -> LocalText {
        let first = municipality.languages.first ?? .fi
        return LocalText(
            fi: municipality.name.text(in: .fi), sv: municipality.name.text(in: .sv), en: municipality.name.text(in: first))
    }
}

/// Everything that is to be mended in a form.
struct FormProblems: Error, Hashable {
    let all: [FieldProblem]

    init(_ all: [FieldProblem]) {
        self.all = all
    }
}

extension AccountProblem {
    /// The sentence at its field.
    func field(_ t: Translator) -> FieldProblem {
        switch self {
        case .email: FieldProblem("email", t("accounts.problem.email"))
        case .nameMissing: FieldProblem("name", t("accounts.problem.name"))
        case .nameTooLong: FieldProblem("name", t("accounts.problem.name-long", ["n": .count(TextLimit.title)]))
        case .passwordShort: FieldProblem("new-password", t("accounts.problem.password-short", ["n": .count(Account.leastPassword)]))
        case .passwordLong: FieldProblem("new-password", t("accounts.problem.password-long", ["n": .count(Account.longestPassword)]))
        }
    }
}
