import Domain
import Formats
import HTML
import Sheets

/// What one sheet of a file would do: a table for each thing that changes, those with a choice first, and what is new.
struct PathPlanView<Part: SheetPart>: View {
    let visit: Visit
    let plan: SheetPlan<Part>
    let words: PathWords
    /// Where the thing is shown, below the organisation.
    let place: (Revision<Part>) -> [String]

    private var t: Translator { visit.t }

    func write(to page: inout HTML) {
        guard !plan.changes.isEmpty || !plan.additions.isEmpty else { return }
        if Part.sheet != .actions { page.element("h2", text: PathSheet.name(Part.sheet, visit.language, words)) }
        for change in plan.changes.filter({ !$0.conflicts.isEmpty }) { section(change, &page) }
        for change in plan.changes.filter(\.conflicts.isEmpty) { section(change, &page) }
        additions(&page)
    }

    private func section(_ change: SheetPlan<Part>.Change, _ page: inout HTML) {
        let id = change.current.id.description
        page.element("section", .aria(.labelledby, "m-\(id)")) { page in
            page.element("h2", .class("minor"), .id("m-\(id)")) { page in
                let address = Address(path: [visit.language.rawValue, visit.organisation?.slug ?? ""] + place(change.current))
                page.element("a", .href(address)) { $0.written(change.current.content.shownName(words), visit) }
            }
            table(change, &page)
            if !change.conflicts.isEmpty { choice(change, &page) }
        }
    }

    private func table(_ change: SheetPlan<Part>.Change, _ page: inout HTML) {
        let isConflict = !change.conflicts.isEmpty
        page.element("div", .class("scroll"), .with("tabindex", 0), .with("role", "region"), .aria(.labelledby, "m-\(change.current.id)")) { page in
            page.element("table") { page in
                page.element("thead") { page in
                    page.element("tr") { page in
                        let heads: [TextKey] =
                            ["roadmap.conflict.field", "sheets.old"] + (isConflict ? ["sheets.theirs"] : []) + [
                                isConflict ? "sheets.mine" : "sheets.new"
                            ]
                        for key in heads { page.element("th", .with("scope", "col"), text: t(key)) }
                    }
                }
                page.element("tbody") { page in
                    for difference in change.differences {
                        page.element("tr") { page in
                            page.element("th", .with("scope", "row"), text: difference.column.heading(in: visit.language, words))
                            cell(difference.old, &page)
                            if isConflict { cell(difference.theirs ?? difference.old, &page) }
                            cell(difference.new, &page)
                        }
                    }
                }
            }
        }
    }

    private func cell(_ cell: SheetCell, _ page: inout HTML) {
        page.element("td") { page in
            guard !cell.isEmpty else { return page.text("–") }
            for line in text(cell).split(separator: "\n") { page.element("p") { $0.written(String(line)) } }
        }
    }

    private func text(_ cell: SheetCell) -> String {
        switch cell {
        case .number(let number): t.figure(number)
        case .date(let date): t.day(Day(number: date.day))
        default: cell.text
        }
    }

    private func choice(_ change: SheetPlan<Part>.Change, _ page: inout HTML) {
        let name = "ristiriita-\(change.current.id)"
        page.element("fieldset", .class("field")) { page in
            page.element("legend", text: t("sheets.conflict"))
            for (value, key) in [("polku", "sheets.conflict.path"), ("tiedosto", "sheets.conflict.file")] as [(String, TextKey)] {
                page.element("label", .class("choice")) { page in
                    let isChosen = (visit.form[name] ?? "polku") == value
                    page.void("input", .type("radio"), .name(name), .value(value), .flag("checked", isChosen))
                    page.element("span", text: t(key))
                }
            }
        }
    }

    private func additions(_ page: inout HTML) {
        guard !plan.additions.isEmpty else { return }
        page.element("h2", text: t(Part.sheet == .actions ? "sheets.new-actions" : "sheets.new-rows"))
        page.element("ul") { page in
            for addition in plan.additions {
                page.element("li") { page in
                    page.written(addition.part.shownName(words), visit)
                    if let action = addition.part as? Action { page.text(" – \(theme(of: action))") }
                    page.text(", " + t("sheets.place.row", ["row": .count(addition.line.row)]))
                }
            }
        }
    }

    private func theme(of action: Action) -> String {
        words.themes.first { $0.key == action.theme }?.name.text(in: visit.language, first: visit.ownLanguage) ?? ""
    }
}
