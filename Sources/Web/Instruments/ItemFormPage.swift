import Domain
import HTML

/// The form of one item; fields of its kind only.
struct ItemFormPage: Page {
    let visit: Visit
    let facts: InstrumentFacts
    var form: ItemForm
    /// Nil for a new item.
    let id: Item.ID?
    var problems: [FieldProblem] = []
    /// Somebody else saved the questionnaire meanwhile.
    var wasOvertaken = false

    private var t: Translator { visit.t }
    private var instrument: Instrument { facts.instrument }
    /// Of the organisation, and those in which its letters and forms can be read beside them.
    private var languages: [Language] {
        let own = visit.organisation?.languages ?? Language.allCases
        return own + Language.allCases.filter { !own.contains($0) }
    }
    var title: String { t(id == nil ? "instruments.item.new" : "instruments.item.edit", ["kind": .text(t(ItemKindWords.name(form.kind)))]) }

    func write(to page: inout HTML) {
        let name = facts.own?.reference.name ?? ""
        page.add(ProblemSummary(problems: problems, t: t))
        page.element("p") { $0.element("a", .href(visit.address("kyselypohjat", name)), text: t("instruments.back")) }
        page.element("h1", text: title)
        if wasOvertaken { page.element("p", .class("notice waiting"), .with("role", "alert"), text: t("instruments.overtaken")) }
        PostForm(visit: visit, action: visit.address("kyselypohjat", name, "kohdat", id ?? "uusi")).write(to: &page) { page in
            page.void("input", .type("hidden"), .name("versio"), .value(String(facts.own?.number ?? 0)))
            page.void("input", .type("hidden"), .name("laji"), .value(form.kind))
            series(&page)
            texts(&page)
            own(&page)
            concordance(&page)
            asked(&page)
            conditions(&page)
            more(&page)
            page.element("div", .class("buttons")) { $0.element("button", text: t("instruments.item.save")) }
        }
    }

    private func text(_ name: String, _ label: String, _ value: LocalText, rows: Int? = nil, hint: String? = nil, _ page: inout HTML) {
        page.add(
            LocalTextField(
                name: name, label: label, hint: hint, value: value, languages: languages, rows: rows, problems: problems, t: t,
                othersHint: t("instruments.other-languages")))
    }

    private func texts(_ page: inout HTML) {
        text("teksti", t("instruments.field.text"), form.text, rows: 2, &page)
        text("apu", t("instruments.field.help"), form.help, hint: t("instruments.field.help-hint"), &page)
        if instrument.sections.count > 1 {
            page.add(
                Field(
                    name: "osa", label: t("instruments.field.section"),
                    control: .choice(instrument.sections.map { ($0.key, t.worded($0.name.text(in: t.language))) }), value: form.section))
        } else {
            page.void("input", .type("hidden"), .name("osa"), .value(form.section))
        }
    }

    /// Published figures that go on in this question, and what ends them.
    private func series(_ page: inout HTML) {
        let continued = facts.course.continued.filter { $0.item.id == id }.map(\.series)
        guard !continued.isEmpty else { return }
        page.element("div", .class("notice")) { page in
            for series in continued {
                let name = TextValue.text(series.name.text(in: t.language))
                page.element("p", text: t("instruments.series.item", ["name": name, "figures": .text(series.figures(t))]))
            }
            page.element("p", text: t("instruments.series.rule"))
        }
    }

    /// What it is of the version before, or of what it is a copy of, with the words that stood there.
    private func concordance(_ page: inout HTML) {
        let before = id.flatMap(instrument.item).flatMap(facts.before)
        guard facts.isCopy ? before != nil : instrument.version > 1 && id != nil else { return }
        if let before, before.text != form.text {
            page.element("div", .class("panel")) { page in
                let key: TextKey = facts.isCopy ? "instruments.concordance.origin" : "instruments.concordance.before"
                page.element("p", .class("small quiet"), text: t(key, ["version": .count(facts.previous?.version ?? 1)]))
                page.element("p") { $0.written(before.text, visit) }
            }
        }
        let kinds =
            [("", t("instruments.concordance.none"))]
            + Concordance.Kind.allCases.map { ($0.rawValue, t(TextKey(family: "instruments.concordance", $0))) }
        page.add(
            Field(
                name: "vastaavuus", label: t(facts.isCopy ? "instruments.field.copy-concordance" : "instruments.field.concordance"),
                hint: t("instruments.field.concordance-hint"),
                control: .choice(kinds.map { (value: $0.0, text: $0.1) }), value: form.concordance, problems: problems))
    }

    /// What belongs to the kind.
    private func own(_ page: inout HTML) {
        switch form.kind {
        case "statement":
            page.add(
                Field(
                    name: "teema", label: t("instruments.field.theme"),
                    control: .choice(
                        (form.theme.isEmpty ? [(value: "", text: t("instruments.field.theme.choose"))] : [])
                            + instrument.themes.map { (value: $0.key, text: $0.name.text(in: t.language)) }), value: form.theme, problems: problems))
        case "number": bins(&page)
        case "text": page.add(CheckBox(name: "pitka", label: t("instruments.field.long"), isChecked: form.isLong))
        default: choices(&page)
        }
    }

    private func choices(_ page: inout HTML) {
        text("vaihtoehdot", t("instruments.field.options"), form.options, rows: 6, hint: t("instruments.field.options-hint"), &page)
        if form.kind == "single" { page.add(CheckBox(name: "eos", label: t("instruments.field.dont-know"), isChecked: form.hasDontKnow)) }
        if form.kind == "multiple" { page.add(CheckBox(name: "yksin", label: t("instruments.field.alone"), isChecked: form.lastIsAlone)) }
        guard form.kind != "single" else { return }
        page.add(
            Field(
                name: "enintaan", label: t(form.kind == "multiple" ? "instruments.field.most" : "instruments.field.places"),
                control: .line(size: "short"), value: form.most, problems: problems))
    }

    private func bins(_ page: inout HTML) {
        page.add(
            Field(
                name: "alut", label: t("instruments.field.starts"), hint: t("instruments.field.starts-hint"), control: .line(), value: form.starts,
                problems: problems))
        page.add(
            Field(name: "suurin", label: t("instruments.field.greatest"), control: .line(size: "short"), value: form.greatest, problems: problems))
        text("yksikko", t("instruments.field.unit"), form.unit, hint: t("instruments.field.unit-hint"), &page)
        page.add(CheckBox(name: "eos", label: t("instruments.field.dont-know"), isChecked: form.hasDontKnow))
    }

    private func boxes(
        _ name: String, _ legend: String, hint: String? = nil, _ choices: [(value: String, text: String)], _ chosen: Set<String>, _ page: inout HTML
    ) {
        let problem = problems.first { $0.field == name }?.sentence
        page.element("fieldset", .class(problem == nil ? "field" : "field wrong")) { page in
            page.element("legend", text: legend)
            if let hint { page.element("p", .class("hint"), text: hint) }
            if let problem { page.element("p", .class("problem"), .id("f-\(name)-virhe"), text: problem) }
            for (place, choice) in choices.enumerated() {
                page.element("label", .class("choice")) { page in
                    page.void(
                        "input", .type("checkbox"), .with("id", ifSome: place == 0 ? "f-\(name)" : nil), .name(name), .value(choice.value),
                        .flag("checked", chosen.contains(choice.value)))
                    page.text(choice.text)
                }
            }
        }
    }

    private func asked(_ page: inout HTML) {
        let groups = instrument.groups.map { (value: $0.key, text: $0.name.text(in: t.language)) }
        boxes("ryhmat", t("instruments.field.groups"), hint: t("instruments.field.groups-hint"), groups, form.groups, &page)
        page.add(CheckBox(name: "pakollinen", label: t("instruments.field.required"), isChecked: form.isRequired))
    }

    /// Answers of items that stand before, for "ask if".
    private func conditions(_ page: inout HTML) {
        let before = instrument.items.prefix { $0.id != id }.filter { item in
            switch item.kind {
            case .single, .multiple: true
            case .statement, .ranking, .number, .text: false
            }
        }
        let isGone = form.askIf.contains { asked in instrument.item(String(asked.prefix { $0 != ":" })) == nil }
        if isGone { page.element("p", .class("notice waiting"), text: t("instruments.field.ask-if-gone")) }
        guard !before.isEmpty else { return }
        page.element("details", .flag("open", !form.askIf.isEmpty)) { page in
            page.element("summary", text: t("instruments.field.ask-if"))
            let choices = before.flatMap { item in
                item.options.map { option in
                    (
                        value: "\(item.id):\(option.key)",
                        text: "\(t.worded(item.text.text(in: t.language))) → \(t.worded(option.text.text(in: t.language)))"
                    )
                }
            }
            boxes("jos", t("instruments.field.ask-if-legend"), hint: t("instruments.field.ask-if-hint"), choices, form.askIf, &page)
        }
    }

    private func more(_ page: inout HTML) {
        page.element("details", .flag("open", !form.wordings.isEmpty || !form.pulse.isEmpty)) { page in
            page.element("summary", text: t("instruments.field.more"))
            for group in instrument.groups where instrument.groups.count > 1 {
                text(
                    "sanamuoto-\(group.key)", t("instruments.field.wording", ["group": .text(group.name.text(in: t.language))]),
                    form.wordings[group.key] ?? LocalText(), &page)
            }
            let groups = instrument.groups.map { (value: $0.key, text: $0.name.text(in: t.language)) }
            boxes("lyhyt", t("instruments.field.pulse"), hint: t("instruments.field.pulse-hint"), groups, form.pulse, &page)
        }
    }
}

/// The kinds of items in words.
enum ItemKindWords {
    static func name(_ kind: String) -> TextKey {
        switch kind {
        case "statement": "instruments.kind.statement"
        case "multiple": "instruments.kind.multiple"
        case "ranking": "instruments.kind.ranking"
        case "number": "instruments.kind.number"
        case "text": "instruments.kind.text"
        default: "instruments.kind.single"
        }
    }
}
