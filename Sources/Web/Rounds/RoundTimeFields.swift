import HTML

/// The first and the last day of a round in its form.
struct RoundTimeFields: View {
    let opens: String
    let closes: String
    let problems: [FieldProblem]
    let t: Translator

    func write(to page: inout HTML) {
        page.element("h2", text: t("rounds.new.time"))
        page.element("div", .class("in-row")) { page in
            page.add(
                Field(
                    name: "avautuu", label: t("rounds.field.opens"), hint: t("rounds.field.opens-hint"), control: .date, value: opens,
                    problems: problems))
            page.add(
                Field(
                    name: "sulkeutuu", label: t("rounds.field.closes"), hint: t("rounds.field.closes-hint"), control: .date, value: closes,
                    problems: problems))
        }
    }
}
