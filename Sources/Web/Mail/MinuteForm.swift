import Domain
import Formats

/// What an owner types behind a link in the weekly mail, kept as typed.
struct MinuteForm: Sendable {
    private var values: [String: String]
    /// The version that was seen.
    var version: Int
    /// Of which measurement `measured` is the figure: another one may be due by the time the form is sent.
    var asked: OwnersMinute.Asked?

    init(_ form: Form) {
        values = ["phase": form.line("phase"), "ends": form.line("ends"), "now": form.line("now"), "measured": form.line("measured")]
        for name in ["benefit", "sentence"] { values[name] = form.text(name) }
        version = form["version"].flatMap { Int($0) } ?? 0
        if let benefit = Benefit.ID(text: form.line(Self.askedNames.benefit)), let number = Int(form.line(Self.askedNames.number)),
            let due = Day(form.line(Self.askedNames.due))
        {
            asked = OwnersMinute.Asked(benefit: benefit, number: number, due: due)
        }
    }

    private static let askedNames = (benefit: "measure", number: "measure-version", due: "measure-due")

    /// What the form carries along beside its fields.
    var hidden: [(name: String, value: String)] {
        let measured = asked.map {
            [(Self.askedNames.benefit, $0.benefit.description), (Self.askedNames.number, String($0.number)), (Self.askedNames.due, $0.due.iso)]
        }
        return [("version", String(version))] + (measured ?? [])
    }

    init(_ link: ActionLink, on today: Day, t: Translator) {
        let action = link.action
        asked = link.benefit.flatMap { benefit in
            benefit.content.overdue(on: today).map { OwnersMinute.Asked(benefit: benefit.id, number: benefit.number, due: $0.due) }
        }
        values = ["phase": action.phase.rawValue]
        values["ends"] = action.ends.map { t.typed($0) }
        version = action.number
    }

    /// What was written in words and figures, a line each.
    var lines: [String] { ["sentence", "ends", "now", "measured", "benefit"].map { self[$0] }.filter { !$0.isEmpty } }

    subscript(name: String) -> String { values[name] ?? "" }

    /// What was said, or everything that is wrong with it.
    func checked(on action: Action, today: Day, language: Language, _ t: Translator) -> Result<OwnersMinute, FormProblems> {
        var fields = TypedFields(t: t) { self[$0] }
        let phase = fields.choice("phase") { Action.Phase(rawValue: $0) }
        if phase == nil || (phase == .draft && action.isPublished) { fields.add("phase", t("roadmap.problem.choice")) }
        let minute = OwnersMinute(
            phase: phase ?? action.phase, ends: fields.moment("ends"), now: fields.figure("now"), measured: fields.figure("measured"),
            asked: asked, benefit: self["benefit"], sentence: self["sentence"], language: language)
        if minute.sentence.isEmpty { fields.add("sentence", t("mail.minute.problem.sentence")) }
        if minute.sentence.count > OwnersMinute.longest {
            fields.tooLong(TooLong(language: language, limit: OwnersMinute.longest, length: minute.sentence.count), at: "sentence")
        }
        let next = minute.applied(to: action, on: today)
        if next.lacksVerdict, !action.lacksVerdict { fields.add("phase", t("roadmap.problem.no-verdict")) }
        for problem in next.problems() {
            switch problem {
            case .endsBeforeStart: fields.add("ends", t("roadmap.problem.ends"))
            case .tooLong(.benefit, let long): fields.tooLong(long, at: "benefit")
            default: fields.add("phase", t("mail.minute.problem.other"))
            }
        }
        return fields.problems.isEmpty ? .success(minute) : .failure(FormProblems(fields.problems))
    }
}
