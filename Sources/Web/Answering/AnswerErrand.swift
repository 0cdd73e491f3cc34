import Domain

/// What a POST to an answer form asks for. Without the field of any navigation button it is a submission: outside programs send
/// statement fields and the form's hidden fields only (DESIGN §10).
enum AnswerErrand: Equatable {
    case submit
    case show(FormPlace)
    /// "What is stored about me?"
    case record
    /// The form is kept under a code.
    case keep
    case askForget
    case forget

    init(_ form: Form, _ questionnaire: Questionnaire) {
        let here = FormPlace(form["sivu"] ?? "", questionnaire)
        if let wanted = form.values("poista").last {
            self = wanted == "vahvista" ? .forget : wanted == "kysy" ? .askForget : .show(here)
        } else if let wanted = form.values("nayta").last {
            self = wanted == "tallenne" ? .record : .show(here)
        } else if let wanted = form.values("jatka").last {
            self = wanted == "myohemmin" ? .keep : .show(here)
        } else if let wanted = form["tapa"] {
            self = .show(wanted == "teemoittain" ? .part(0) : .whole)
        } else if let wanted = form["siirry"] {
            self = .show(here.moved(wanted, questionnaire))
        } else {
            self = form["kieli"] == nil ? .submit : .show(here)
        }
    }

    /// The language that a button asks for; nil for none or one we do not speak.
    static func language(_ form: Form) -> Language? { form["kieli"].flatMap { Language(rawValue: $0) } }
}

/// Which part of a form a page shows; the rest travels in hidden fields.
enum FormPlace: Equatable {
    /// everything on one page
    case whole
    /// one part, mostly a theme, by its place among the asked ones, 0…
    case part(Int)
    /// after the last part: what is still open, and the button that sends
    case sending

    /// Reads the hidden field `sivu`; what we do not know is the whole form.
    init(_ field: String, _ questionnaire: Questionnaire) {
        if let index = questionnaire.parts.firstIndex(where: { $0.section.key == field }) {
            self = .part(index)
        } else {
            self = field == Self.sendingField ? .sending : .whole
        }
    }

    /// What `sivu` carries.
    func field(_ questionnaire: Questionnaire) -> String {
        switch self {
        case .whole: "kaikki"
        case .part(let index): questionnaire.parts[index].section.key
        case .sending: Self.sendingField
        }
    }

    /// Where a button leads: `edellinen`, `seuraava`, the key of a section, `lahetys`; anything else stays.
    func moved(_ wanted: String, _ questionnaire: Questionnaire) -> FormPlace {
        let last = questionnaire.parts.count - 1
        switch (wanted, self) {
        case ("seuraava", .part(let index)): return index < last ? .part(index + 1) : .sending
        case ("edellinen", .part(let index)): return .part(max(0, index - 1))
        case ("edellinen", .sending): return .part(max(0, last))
        case ("seuraava", _), ("edellinen", _): return self
        default:
            let named = FormPlace(wanted, questionnaire)
            return named == .whole ? self : named
        }
    }

    private static let sendingField = "lahetys"
}
