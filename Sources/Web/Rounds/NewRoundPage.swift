import Domain
import HTML

/// One page from nothing to an open round: defaults that are right, people, a forecast; everything else behind "more".
struct NewRoundPage: Page {
    let visit: Visit
    /// What can be asked.
    let instruments: [Instrument]
    var form: RoundForm
    let small: [PlanGroup]
    let groups: [PlanGroup]
    var problems: [FieldProblem] = []
    /// Nil until people were given and nothing is wrong.
    var forecast: ForecastView?
    /// Why it could not be opened yet, beside the forecast.
    var tooSoon: String?
    /// A round so near that it binds groups and headcounts of this one, said before anything is typed.
    var bound: RoundOverlap?
    /// The round that is asked again.
    var base: Round?
    /// Open rounds for the same people: it opens at the second press, which says by `seen` that they were seen.
    var twice: [AskedTwice] = []
    var seen = ""
    /// The draft that is being edited, with the version that was seen; nil for a new round.
    var draft: Round?

    private var t: Translator { visit.t }
    var title: String { t(draft == nil ? "rounds.new.title" : "rounds.edit.title") }

    func write(to page: inout HTML) {
        page.add(ProblemSummary(problems: problems, t: t))
        page.element("h1", text: title)
        page.element("p", .class("lead"), text: base.map(again) ?? t("rounds.new.lead"))
        for one in twice { page.element("p", .class("notice waiting"), .with("role", "alert"), text: words(one)) }
        if let bound { page.add(BoundNotice(visit: visit, found: bound)) }
        if forecast == nil, let tooSoon { page.element("p", .class("notice waiting"), text: tooSoon) }
        PostForm(visit: visit, action: action).write(to: &page) { page in
            if let base { page.void("input", .type("hidden"), .name("pohja"), .value(base.id.description)) }
            if let draft { page.void("input", .type("hidden"), .name("versio"), .value(String(draft.number))) }
            if !seen.isEmpty { page.void("input", .type("hidden"), .name("nahty"), .value(seen)) }
            instrument(&page)
            people(&page)
            joins(&page)
            page.add(RoundTimeFields(opens: form.opens, closes: form.closes, problems: problems, t: t))
            more(&page)
            page.element("div", .class("buttons")) { page in
                page.element("button", .name("tee"), .value("ennuste"), .class("quiet"), .formAction(forecastAction), text: t("rounds.new.forecast"))
                page.element("button", .name("tee"), .value("avaa"), text: t("rounds.new.open"))
                page.element("button", .name("tee"), .value("tallenna"), .class("quiet"), text: t("rounds.new.save"))
            }
            page.element("p", .class("hint"), text: t("rounds.new.open-hint"))
        }
        if forecast != nil, let tooSoon { page.element("p", .class("notice waiting"), text: tooSoon) }
        if let forecast { page.add(forecast) } else { promise(&page) }
    }

    /// In every language that a page can be read in: also one that was emptied stays to be filled.
    private var nameLanguages: [Language] {
        let own = visit.organisation?.languages ?? []
        return own + Language.allCases.filter { !own.contains($0) }
    }

    private func again(_ base: Round) -> String {
        t("rounds.again.lead", ["round": .text(base.plan.name.text(in: visit.language, first: visit.ownLanguage))])
    }

    private func words(_ one: AskedTwice) -> String {
        t(
            "rounds.twice",
            [
                "round": .text(one.round.plan.name.text(in: visit.language, first: visit.ownLanguage)), "closes": .day(one.round.closes),
                "groups": .text(one.groups.map(name).joined(separator: ", ")),
            ])
    }

    private var action: Address { address() }
    /// Down to what was asked for; the page is long.
    private var forecastAction: Address { address(fragment: "ennuste") }

    private func address(fragment: String? = nil) -> Address {
        draft.map { visit.address("kyselyt", $0.id.description, "muokkaa", fragment: fragment) }
            ?? visit.address("kyselyt", "uusi", fragment: fragment)
    }

    private func instrument(_ page: inout HTML) {
        guard instruments.count > 1 else { return }
        page.add(
            Field(
                name: "kyselypohja", label: t("rounds.field.instrument"), hint: t("rounds.field.instrument-hint"),
                control: .choice(
                    instruments.map { ($0.reference.name, visit.site.choiceWords($0, t)) }), value: form.instrument, problems: problems))
    }

    private func people(_ page: inout HTML) {
        page.element("h2", text: t("rounds.new.people"))
        page.add(
            Field(
                name: "toimialat", label: t("rounds.field.sectors"), hint: t("rounds.field.sectors-hint"), control: .text(rows: 10),
                value: form.sectors,
                problems: problems))
        page.add(staffMode)
        page.element("div", .class("in-row")) { page in
            page.add(number("johto", t("rounds.field.management"), form.management, t("rounds.field.management-hint")))
            page.add(mode("tapa-johto", form.managementMode, t("rounds.field.management-mode")))
        }
        page.element("div", .class("in-row")) { page in
            page.add(number("luottamushenkilot", t("rounds.field.elected"), form.elected, t("rounds.field.elected-hint")))
            page.add(mode("tapa-luottamushenkilot", form.electedMode, t("rounds.field.elected-mode")))
        }
    }

    private func number(_ name: String, _ label: String, _ value: String, _ hint: String) -> Field {
        Field(name: name, label: label, hint: hint, control: .line(size: "short"), value: value, problems: problems)
    }

    private func mode(_ name: String, _ value: PlanGroup.Mode, _ label: String) -> Field {
        Field(
            name: name, label: label,
            control: .choice(PlanGroup.Mode.allCases.reversed().map { ($0.rawValue, t(TextKey(family: "rounds.mode", $0))) }),
            value: value.rawValue, problems: problems)
    }

    /// Where sectors were reached in different ways, they can be so again.
    private var staffMode: Field {
        let plain = mode("tapa-toimialat", form.staffMode, t("rounds.field.staff-mode"))
        guard let before = (base ?? draft)?.plan, before.mixesModes else { return plain }
        let personal = before.groups.filter { $0.key.first == AskedGroup.staff && $0.mode == .personal }.map(name).joined(separator: ", ")
        let choices = PlanGroup.Mode.allCases.reversed().map { ($0.rawValue, t(TextKey(family: "rounds.mode", $0))) }
        return Field(
            name: "tapa-toimialat", label: t("rounds.field.staff-mode"), hint: t("rounds.field.staff-mode.mixed", ["names": .text(personal)]),
            control: .choice([(RoundForm.asBefore, t("rounds.mode.as-before"))] + choices),
            value: form.keepsModes ? RoundForm.asBefore : form.staffMode.rawValue, problems: problems)
    }

    /// A sector, management or council with too few people names whom it is counted with.
    private func joins(_ page: inout HTML) {
        let tooSmall = groups.filter { group in group.people < (Int(form.k) ?? Plan.floor) }
        guard !tooSmall.isEmpty else { return }
        page.element("h2", text: t("rounds.join.title"))
        page.element("p", text: t("rounds.join.why"))
        for group in tooSmall {
            let key = group.key.last ?? ""
            let hosts = groups.filter { $0.key != group.key && $0.joins == nil && !tooSmall.contains($0) }
            page.add(
                Field(
                    name: "liittyy-\(key)", label: t("rounds.join.field", ["name": .text(name(group)), "people": .count(group.people)]),
                    control: .choice([("", t("rounds.join.choose"))] + hosts.map { ($0.key.last ?? "", "\(name($0)) (\(t.number($0.people)))") }),
                    value: form.joins[key] ?? hosts.filter { $0.key.first == group.key.first }.min { $0.people < $1.people }?.key.last ?? "",
                    problems: problems))
        }
    }

    private func name(_ group: PlanGroup) -> String { group.name.text(in: t.language) }

    private func more(_ page: inout HTML) {
        page.element("details", .flag("open", problems.contains { ["k", "nimi-fi", "nimi-sv", "nimi-en"].contains($0.field) })) { page in
            page.element("summary", text: t("rounds.new.more"))
            page.add(
                LocalTextField(
                    name: "nimi", label: t("rounds.field.name"), value: form.name, languages: nameLanguages,
                    problems: problems, t: t, othersHint: t("rounds.field.name-others")))
            page.add(
                Field(
                    name: "laajuus", label: t("rounds.field.selection"),
                    control: .choice(Selection.allCases.map { ($0.rawValue, t(TextKey(family: "rounds.selection", $0))) }),
                    value: form.selection.rawValue))
            page.add(
                Field(
                    name: "k", label: t("rounds.field.k"), hint: t("rounds.field.k-hint"), control: .number(least: Plan.floor, most: 50),
                    value: form.k,
                    problems: problems))
            page.add(CheckBox(name: "julkinen", label: t("rounds.field.public"), hint: t("rounds.field.public-hint"), isChecked: form.publicLink))
            page.add(
                CheckBox(name: "julkaistaan", label: t("rounds.field.publishes"), hint: t("rounds.field.publishes-hint"), isChecked: form.publishes))
            page.add(CheckBox(name: "kokeilu", label: t("rounds.field.test"), hint: t("rounds.field.test-hint"), isChecked: form.isTest))
        }
    }

    /// What will and will not be shown, in plain words, before there are people to forecast from.
    private func promise(_ page: inout HTML) {
        page.element("section") { page in
            page.element("h2", text: t("rounds.promise.title"))
            page.element("ul") { page in
                let k: KeyValuePairs<String, TextValue> = ["k": .count(max(Plan.floor, Int(form.k) ?? 0))]
                page.element("li", text: t("rounds.promise.blocks", k))
                page.element("li", text: t("results.together.why", k))
                page.element("li", text: t("rounds.promise.once"))
                page.element("li", text: t("rounds.promise.open", ["k": .count(Plan.openFloor)]))
                page.element("li", text: t("rounds.promise.not-shown"))
            }
        }
    }
}

/// The 60-day rule before anything is typed, with the headcounts it demands.
private struct BoundNotice: View {
    let visit: Visit
    let found: RoundOverlap

    func write(to page: inout HTML) {
        let t = visit.t
        page.element("div", .class("notice waiting")) { page in
            page.element("p", text: OverlapWords(found: found, t: t).terms)
            page.element("details") { page in
                page.element("summary", text: t("rounds.new.bound-groups"))
                page.element("ul") { page in
                    for label in found.met {
                        page.element("li") { page in
                            page.written(label.name, visit)
                            page.text(" " + t.number(label.people ?? 0))
                        }
                    }
                }
            }
        }
    }
}
