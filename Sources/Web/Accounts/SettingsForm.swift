import Domain

/// An organisation's settings as a form holds them.
struct SettingsForm: Sendable {
    /// The version that was edited.
    var number: String
    var name: LocalText
    var first: String
    var languages: [String]
    var wording: String
    var accent: String
    var contact: String
    var quietFrom: String
    var quietUntil: String
    var quietWeekends: Bool

    init(_ organisation: Organisation, number: Int) {
        self.number = String(number)
        name = organisation.name
        first = organisation.firstLanguage.rawValue
        languages = organisation.languages.map(\.rawValue)
        wording = organisation.wording.rawValue
        accent = organisation.accent
        contact = organisation.contact
        quietFrom = String(organisation.quietHours.from)
        quietUntil = String(organisation.quietHours.until)
        quietWeekends = organisation.quietHours.weekends
    }

    init(_ form: Form) {
        number = form.line("number")
        name = form.localText("name")
        first = form.line("first")
        languages = form.values("languages")
        wording = form.line("wording")
        accent = form.line("accent").lowercased()
        contact = form.line("contact")
        quietFrom = form.line("quiet-from")
        quietUntil = form.line("quiet-until")
        quietWeekends = form["quiet-weekends"] != nil
    }

    /// The organisation with these settings, or everything that is wrong.
    func checked(on organisation: Organisation, _ t: Translator) -> Result<Organisation, FormProblems> {
        var changed = organisation
        changed.name = name
        changed.languages = Self.ordered(first: first, languages)
        changed.wording = Wording(rawValue: wording) ?? organisation.wording
        changed.accent = accent
        changed.contact = contact
        // A form from before mail has no such fields, and keeps the hours. What is no number is an hour that no clock shows.
        if !quietFrom.isEmpty || !quietUntil.isEmpty {
            changed.quietHours = QuietHours(from: Int(quietFrom) ?? -1, until: Int(quietUntil) ?? -1, weekends: quietWeekends)
        }
        let problems = changed.problems().map { $0.field(t, first: changed.firstLanguage) }
        return problems.isEmpty ? .success(changed) : .failure(FormProblems(problems))
    }

    /// Its own language first, whether it was ticked or not.
    private static func ordered(first: String, _ others: [String]) -> [Language] {
        let wanted = Language.allCases.filter { others.contains($0.rawValue) }
        guard let first = Language(rawValue: first) else { return wanted }
        return [first] + wanted.filter { $0 != first }
    }
}

extension OrganisationProblem {
    /// The sentence at its field.
    func field(_ t: Translator, first: Language) -> FieldProblem {
        switch self {
        case .slug: FieldProblem("slug", t("accounts.problem.slug"))
        case .nameMissing: FieldProblem("name-\(first.rawValue)", t("accounts.problem.organisation-name"))
        case .nameTooLong(let long):
            FieldProblem(
                "name-\(long.language.rawValue)",
                t("accounts.problem.too-long", ["limit": .count(long.limit), "length": .count(long.length)]))
        case .languagesMissing, .languageTwice: FieldProblem("languages", t("accounts.problem.languages"))
        case .accentUnknown: FieldProblem("accent", t("accounts.problem.accent"))
        case .accentTooPale(let ratio):
            FieldProblem(
                "accent",
                t(
                    "accounts.problem.accent-pale",
                    ["ratio": .decimal(ratio, digits: 1), "least": .decimal(Accent.leastContrast, digits: 1)]))
        case .contactTooLong(let limit, let length):
            FieldProblem("contact", t("accounts.problem.too-long", ["limit": .count(limit), "length": .count(length)]))
        case .quietHours: FieldProblem("quiet-from", t("mail.problem.hours"))
        }
    }
}
