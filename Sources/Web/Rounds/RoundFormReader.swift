import Domain
import Formats

/// Reads the fields one by one and gathers what is wrong with them.
struct RoundFormReader {
    let form: RoundForm
    let known: [PlanGroup]
    let draft: [PlanGroup]
    /// How groups were reached before, by key.
    let modes: [[String]: PlanGroup.Mode]
    let t: Translator
    var problems: [FieldProblem] = []

    mutating func day(_ text: String, _ field: String) -> Day {
        if let day = Day(text) { return day }
        problems.append(FieldProblem(field, t("rounds.problem.day")))
        return Day(number: 0)
    }

    mutating func number(_ text: String, _ field: String) -> Int? {
        let digits = text.filter { !$0.isWhitespace }
        if digits.isEmpty { return nil }
        if let number = Int(digits), number >= 0 { return number }
        problems.append(FieldProblem(field, t("rounds.problem.number", ["text": .text(text)])))
        return nil
    }

    /// Staff by sector, then management and elected officials, where people were given.
    mutating func groups(instrument: Instrument) -> [PlanGroup] {
        let typed = TypedGroups(form.sectors, language: t.language)
        problems += typed.problems.map { FieldProblem("toimialat", TypedLineWords(problem: $0, t: t).sentence) }
        var groups = typed.groups.map(sector)
        for (key, field, text, mode) in [
            ("management", "johto", form.management, form.managementMode), ("elected", "luottamushenkilot", form.elected, form.electedMode),
        ] {
            guard let people = number(text, field), people > 0 else { continue }
            groups.append(PlanGroup(key: [key], name: instrument.group(key)?.name ?? LocalText(), people: people, mode: mode, joins: joining(key)))
        }
        return groups
    }

    private func sector(_ typed: TypedGroups.Group) -> PlanGroup {
        let names = Set(typed.name.texts.values)
        func isSame(_ group: PlanGroup) -> Bool { group.key.count == 2 && !names.isDisjoint(with: group.name.texts.values) }
        let own = draft.first(where: isSame)
        let earlier = known.first(where: isSame)
        let key = (own ?? earlier)?.key ?? [AskedGroup.staff, typed.key]
        return PlanGroup(
            key: key, name: name(typed, own: own?.name, earlier: earlier?.name), people: typed.people,
            mode: form.keepsModes ? modes[key] ?? form.staffMode : form.staffMode,
            joins: form.joins[key.last ?? ""].map { [AskedGroup.staff, $0] })
    }

    /// What was typed wins; a language that was not mentioned is known from before.
    private func name(_ typed: TypedGroups.Group, own: LocalText?, earlier: LocalText?) -> LocalText {
        guard typed.isByLanguage else { return own ?? earlier ?? typed.name }
        guard own == nil, let earlier else { return typed.name }
        return LocalText(earlier.texts.merging(typed.name.texts) { _, typed in typed })
    }

    private func joining(_ key: String) -> [String]? {
        form.joins[key].map { $0 == "management" || $0 == "elected" ? [$0] : [AskedGroup.staff, $0] }
    }
}
