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
    /// Those that it writes in; none chosen means the municipality's official ones.
    var languages: [String] = []
    var name = ""
    var email = ""
    /// What the foot of every page shows; may stay empty.
    var contact = ""
    var password = ""

    static let other = "other"

    init() {}

    init(_ form: Form) {
        code = form.line("code")
        municipality = form.line("municipality")
        wording = form.line("wording")
        other = form.line("other")
        languages = form.values("languages")
        name = form.line("name")
        email = form.line("email")
        contact = form.line("contact")
        password = form["new-password"] ?? ""
    }

    /// The organisation to be made, or everything that is wrong.
    func checked(
        code wanted: String, among municipalities: MunicipalityTable, language: Language, t: Translator
    ) -> Result<FirstOrganisation, FormProblems> {
        var problems: [FieldProblem] = []
        if !Secrets.equal(Array(code.utf8), Array(wanted.utf8)) { problems.append(FieldProblem("code", t("accounts.start.problem.code"))) }
        let organisation = organisation(among: municipalities, language: language)
        if organisation == nil, municipality == Self.other { problems.append(FieldProblem("other", t("accounts.start.problem.other"))) }
        if organisation == nil, municipality != Self.other {
            problems.append(FieldProblem("municipality", t("accounts.start.problem.municipality")))
        }
        if contact.count > TextLimit.title {
            let long: KeyValuePairs<String, TextValue> = ["length": .count(contact.count), "limit": .count(TextLimit.title)]
            problems.append(FieldProblem("contact", t("accounts.problem.too-long", long)))
        }
        problems += Account.problems(email: email, name: name).map { $0.field(t) }
        problems += Account.problems(password: password).map { $0.field(t) }
        guard let organisation, problems.isEmpty else { return .failure(FormProblems(problems)) }
        return .success(organisation)
    }

    private func organisation(among municipalities: MunicipalityTable, language: Language) -> FirstOrganisation? {
        let wording = Wording(rawValue: wording) ?? .municipality
        let chosen = Language.allCases.filter { languages.contains($0.rawValue) }
        guard municipality == Self.other else {
            return municipalities.municipality(code: municipality).map { FirstOrganisation($0, wording, writesIn: chosen) }
        }
        let slug = Slug.of(other)
        guard Organisation.isSlug(slug), other.count <= TextLimit.title else { return nil }
        return FirstOrganisation(slug: slug, name: LocalText([language: other]), languages: Self.inOrder([language], chosen), wording: wording)
    }

    /// The chosen ones, the organisation's own first.
    fileprivate static func inOrder(_ own: [Language], _ chosen: [Language]) -> [Language] {
        chosen.isEmpty ? own : own.filter(chosen.contains) + chosen.filter { !own.contains($0) }
    }
}

/// What is known of the organisation that is being made.
struct FirstOrganisation {
    let slug: String
    let name: LocalText
    let languages: [Language]
    let wording: Wording
}

extension FirstOrganisation {
    /// English speakers call a municipality by its majority's name.
    init(_ municipality: Municipality, _ wording: Wording, writesIn chosen: [Language]) {
        let first = municipality.languages.first ?? .fi
        self.init(
            slug: municipality.slug,
            name: LocalText(fi: municipality.name.text(in: .fi), sv: municipality.name.text(in: .sv), en: municipality.name.text(in: first)),
            languages: FirstStartForm.inOrder(municipality.languages, chosen), wording: wording)
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
