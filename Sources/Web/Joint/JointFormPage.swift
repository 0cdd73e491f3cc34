import Domain
import HTML

/// A joint round on one page: what is asked, of whose people, when, and beside whom each organisation is shown.
struct JointFormPage: Page {
    let visit: Visit
    let instruments: [Instrument]
    var form: JointForm
    /// Nil: a new one.
    let draft: Round?
    var problems: [FieldProblem] = []
    /// What is typed, as it was understood; nil until it was looked at.
    var plan: (Plan, Instrument)?
    /// What somebody else saved meanwhile.
    var theirs: Round?

    private var t: Translator { visit.t }
    var title: String { t(draft == nil ? "joint.new.title" : "joint.edit.title") }

    func write(to page: inout HTML) {
        page.add(ProblemSummary(problems: problems, t: t))
        page.element("p") { $0.element("a", .href(visit.address("kyselyt")), text: t("rounds.list.title")) }
        page.element("h1", text: title)
        page.element("p", .class("lead"), text: t("joint.new.lead"))
        if theirs != nil {
            page.element("section", .class("notice waiting"), .with("role", "alert")) { page in
                page.element("h2", text: t("form.conflict"))
                page.element("p", text: t("joint.conflict"))
            }
        }
        let target = draft.map { visit.jointAddress($0.id, "muokkaa") } ?? visit.address("yhteiskyselyt", "uusi")
        PostForm(visit: visit, action: target).write(to: &page) { page in
            if draft != nil { page.void("input", .type("hidden"), .name("versio"), .value(String(form.number))) }
            asked(&page)
            people(&page)
            page.add(RoundTimeFields(opens: form.opens, closes: form.closes, problems: problems, t: t))
            more(&page)
            page.element("div", .class("buttons")) { page in
                page.element("button", .name("tee"), .value("katso"), .class("quiet"), text: t("joint.new.look"))
                page.element("button", .name("tee"), .value("avaa"), text: t("rounds.new.open"))
                page.element("button", .name("tee"), .value("tallenna"), .class("quiet"), text: t("rounds.new.save"))
            }
            page.element("p", .class("hint"), text: t("joint.new.open-hint"))
        }
        if let (plan, instrument) = plan { page.add(JointPlanTable(visit: visit, plan: plan, instrument: instrument)) }
        promise(&page)
    }

    private func asked(_ page: inout HTML) {
        page.add(
            Field(
                name: "kyselypohja", label: t("rounds.field.instrument"),
                control: .choice(
                    instruments.map {
                        (
                            $0.reference.name,
                            "\(t.worded($0.name.text(in: t.language))) (\(t("rounds.field.instrument-items", ["n": .count($0.items.count)])))"
                        )
                    }), value: form.instrument, problems: problems))
        page.add(
            LocalTextField(
                name: "nimi", label: t("rounds.field.name"), value: form.name, languages: visit.organisation?.languages ?? Language.allCases,
                problems: problems, t: t))
    }

    private func people(_ page: inout HTML) {
        page.element("h2", text: t("joint.people"))
        page.add(
            Field(
                name: "lista", label: t("joint.field.list"), hint: t("joint.field.list-hint"), control: .text(rows: 12), value: form.list,
                problems: problems))
        page.element("pre", .class("sample small"), text: t("joint.sample"))
        page.add(
            Field(
                name: "tapa", label: t("joint.field.mode"), hint: t("joint.field.mode-hint", ["n": .count(Plan.repeatableFloor)]),
                control: .choice(PlanGroup.Mode.allCases.reversed().map { ($0.rawValue, t(TextKey(family: "rounds.mode", $0))) }),
                value: form.mode.rawValue, problems: problems))
        page.add(
            Field(
                name: "verrokit", label: t("joint.field.peers"), hint: t("joint.field.peers-hint"),
                control: .choice(
                    PeerVariable.allCases.map { ($0.rawValue, t(TextKey(family: "joint.peers", $0))) } + [("", t("joint.peers.all"))]),
                value: form.peers, problems: problems))
    }

    private func more(_ page: inout HTML) {
        page.element("details") { page in
            page.element("summary", text: t("rounds.new.more"))
            page.add(
                Field(
                    name: "laajuus", label: t("rounds.field.selection"),
                    control: .choice(Selection.allCases.map { ($0.rawValue, t(TextKey(family: "rounds.selection", $0))) }),
                    value: form.selection.rawValue))
            page.add(CheckBox(name: "kokeilu", label: t("rounds.field.test"), hint: t("rounds.field.test-hint"), isChecked: form.isTest))
        }
    }

    private func promise(_ page: inout HTML) {
        page.element("section") { page in
            page.element("h2", text: t("rounds.promise.title"))
            page.element("ul") { page in
                page.element("li", text: t("rounds.promise.blocks", ["k": .count(Plan.floor)]))
                for key: TextKey in ["joint.promise.tree", "joint.promise.asker", "joint.promise.organisation", "joint.promise.everyone"] {
                    page.element("li", text: t(key, ["open": .count(Plan.openFloor), "n": .count(Publication.leastOthers)]))
                }
            }
        }
    }
}

/// Organisations with their class and people, as the plan has them.
struct JointPlanTable: View {
    let visit: Visit
    let plan: Plan
    let instrument: Instrument

    func write(to page: inout HTML) {
        let t = visit.t
        page.element("section", .id("luettu")) { page in
            page.element(
                "h2", text: t("joint.read", ["n": .count(plan.organisations.count), "people": .count(plan.groups.reduce(0) { $0 + $1.people })]))
            if !plan.withoutPeers.isEmpty {
                let names = t.list(plan.withoutPeers.map { visit.name(of: $0.profile) })
                page.element("p", .class("notice waiting"), text: t("joint.without-peers", ["names": .text(names)]))
            }
            if !plan.groupsWithoutSums.isEmpty {
                let names = t.list(plan.groupsWithoutSums.map { t.worded(instrument.group($0)?.name.text(in: visit.language) ?? $0) })
                page.element(
                    "p", .class("notice waiting"),
                    text: t("joint.without-sums", ["names": .text(names), "n": .count(Plan.fewestOrganisations)]))
            }
            StackedTable(
                caption: t("joint.people"), isCaptionHidden: true,
                columns: [
                    .init(name: t("inquiries.column.organisation")), .init(name: t("inquiries.participant.class")),
                    .init(name: t("rounds.plan.asked")),
                ], count: plan.organisations.count, isOfWords: true
            ) { row, column, page in
                let asked = plan.organisations[row]
                switch column {
                case 0: page.written(asked.profile.name, visit)
                case 1: page.text(visit.about(asked.profile))
                default: page.text(plan.groups.filter { $0.organisation == asked.key }.map(people).joined(separator: "; "))
                }
            }.write(to: &page)
        }
    }

    /// "Henkilöstö 1 200", and whom it is counted with where it is too small.
    private func people(_ group: PlanGroup) -> String {
        let t = visit.t
        let words = "\(name(group)) \(t.number(group.people))"
        guard let host = plan.host(of: group) else { return words }
        return words + " " + t("rounds.plan.joined", ["name": .text(name(host))])
    }

    private func name(_ group: PlanGroup) -> String {
        let key = group.key.first ?? ""
        return visit.t.worded(instrument.group(key)?.name.text(in: visit.language) ?? key)
    }
}

extension Visit {
    /// A place of a joint round.
    func jointAddress(_ id: Round.ID, _ parts: String...) -> Address { address(of: ["yhteiskyselyt", id.description] + parts) }
}
