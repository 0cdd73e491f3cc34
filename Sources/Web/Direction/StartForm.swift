import Domain

/// The decision to begin, with who leads and how often the path is reviewed: all that is settled before anything else.
enum StartForm {
    static func fields(bodies: [Revision<Body>], _ visit: Visit) -> [PartField] {
        let t = visit.t
        let choices = bodies.map { (value: $0.id.description, text: visit.words($0.name)) }
        let body: [PartField] =
            bodies.isEmpty
            ? [PartField("new-body", "direction.decision.body", hint: "direction.start.body.hint")]
            : [PartField("body", "direction.decision.body", .choice([(value: "", text: t("direction.choose"))] + choices))]
        return body + [
            PartField("day", "direction.decision.day", hint: "direction.day.hint", .day),
            PartField("section", "direction.decision.section", hint: "alive.report.section.hint", .line(size: "short")),
            PartField("minutes", "direction.decision.minutes", hint: "direction.decision.minutes.hint", .line(size: "")),
            PartField("leader", "direction.strategy.leader", hint: "direction.strategy.leader.hint"),
            PartField("rhythm", "direction.strategy.rhythm", .choice(rhythms(t))),
        ]
    }

    static func rhythms(_ t: Translator) -> [(value: String, text: String)] {
        [(value: "", text: t("direction.choose"))]
            + [1, 2, 3, 4, 6, 12].map { (value: String($0), text: t("direction.strategy.rhythm.months", ["n": .count($0)])) }
    }

    struct Typed {
        /// Nil when a body is to be made.
        let body: Body.ID?
        let newBody: LocalText
        let day: Day
        let section: String
        let minutes: String
        let leader: LocalText
        let rhythm: Int?
    }

    /// - Returns: nil when something must be mended.
    static func read(_ check: inout PartCheck, bodies: [Revision<Body>], today: Day) -> Typed? {
        let form = check.form
        let body = check.one("body", of: bodies.map(\.id))
        let newBody = form.line("new-body")
        if bodies.isEmpty ? newBody.isEmpty : form["body"].isEmpty { check.add(bodies.isEmpty ? "new-body" : "body", "form.problem.missing") }
        let day = check.day("day")
        if form["day"].isEmpty { check.add("day", "form.problem.missing") }
        if let day, day > today { check.add("day", "direction.start.problem.ahead") }
        let typed = Typed(
            body: body, newBody: newBody, day: day ?? today, section: Decision.section(form["section"]), minutes: form["minutes"],
            leader: form.line("leader"), rhythm: check.amount("rhythm"))
        // The whole is asked as it would be kept; the body's id stands in for one that is to be made.
        let decision = Decision(madeBy: body ?? Body.ID(0), day: typed.day, section: typed.section, text: LocalText(fi: "–"), minutes: typed.minutes)
        check.report(decision.problems())
        check.report(Strategy(guide: Strategy.Guide(leader: typed.leader, rhythm: typed.rhythm)).problems())
        return check.problems.isEmpty ? typed : nil
    }
}
