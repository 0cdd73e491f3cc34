import Domain

/// What a claim may be about: the statements and groups of released rounds, with the rounds it may start from.
struct ClaimChoices: Sendable {
    let starts: [(round: Round, instrument: Instrument)]
    /// Rounds that were opened, for the rule on what comes next.
    let opened: [Round]

    var newest: (round: Round, instrument: Instrument)? { starts.first }
}

enum ClaimForm {
    static func fields(_ choices: ClaimChoices, _ visit: Visit) -> [PartField] {
        let t = visit.t
        let statements = (choices.newest?.instrument.statements ?? []).map { statement in
            (value: statement.id, text: "\(statement.id) \(t.worded(statement.text.text(in: visit.language)))")
        }
        let rounds = choices.starts.map {
            (value: $0.round.id.description, text: $0.round.plan.name.text(in: visit.language, first: visit.ownLanguage))
        }
        return [
            PartField("statement", "worth.claim.statement", .choice([("", t("roadmap.choose"))] + statements)),
            PartField("who", "worth.claim.who", .choice([("", t("roadmap.choose"))] + voices(choices, visit))),
            PartField("size", "worth.claim.size", hint: "worth.claim.size.hint", .figure),
            PartField("since", "worth.claim.since", .choice(rounds)), PartField("by", "worth.claim.by", hint: "worth.claim.by.hint", .figure),
            PartField("note", "worth.claim.note", .text(rows: 2)),
        ]
    }

    /// `staff` and `staff/VAKA`: the groups of the newest round, each with its sectors.
    private static func voices(_ choices: ClaimChoices, _ visit: Visit) -> [(value: String, text: String)] {
        guard let newest = choices.newest else { return [] }
        let labels = newest.round.labels.filter { !$0.isPublic }
        return newest.instrument.groups.filter { group in labels.contains { $0.group == group.key } }.flatMap { group in
            let name = group.name.text(in: visit.language)
            let sectors = labels.filter { $0.group == group.key && $0.key.count > 1 }.map { label in
                (value: label.key.joined(separator: "/"), text: "\(name): \(label.name.text(in: visit.language, first: visit.ownLanguage))")
            }
            return [(value: group.key, text: name)] + sectors
        }
    }

    static func read(_ check: inout PartCheck, of action: Action.ID, _ choices: ClaimChoices, at now: Instant) -> EffectClaim? {
        let form = check.form
        guard let start = choices.starts.first(where: { $0.round.id.description == form["since"] }) ?? choices.newest else { return nil }
        if start.instrument.statement(form["statement"]) == nil { check.add("statement", "worth.problem.statement") }
        let key = form["who"].split(separator: "/").map(String.init)
        let sector = start.round.labels.first { $0.key == key && key.count > 1 }
        let isAsked = start.round.labels.contains { $0.key.starts(with: key) && $0.statements.contains(form["statement"]) }
        if key.isEmpty || !isAsked { check.add("who", key.isEmpty ? "worth.problem.who" : "worth.problem.not-asked") }
        let (size, by) = (check.figure("size"), check.year("by"))
        if form["size"].isEmpty { check.add("size", "worth.problem.size") }
        let hundredths = Int(((size ?? 0.5) * 100).rounded().clamped(to: -1_000...1_000))
        let claim = EffectClaim(
            action: action, statement: form["statement"], group: key.first ?? "", sector: sector?.name, hundredths: hundredths,
            since: start.round.id, by: by, made: now, note: form.text("note"))
        if hundredths <= 0 || hundredths > 400 { check.add("size", "worth.problem.size") }
        check.report(claim.problems().filter { ![.statement, .group, .hundredths].contains($0.field) })
        if let judge = claim.judge(among: choices.opened), !claim.wasMade(before: judge) { check.add("by", "worth.problem.opened") }
        return claim
    }

    /// The reason why a claim no longer stands.
    static let withdrawal: [PartField] = [PartField("withdrawn", "worth.claim.withdrawn.why", hint: "worth.claim.withdrawn.hint", .text(rows: 2))]
}

extension Double {
    fileprivate func clamped(to range: ClosedRange<Double>) -> Double { min(max(self, range.lowerBound), range.upperBound) }
}
