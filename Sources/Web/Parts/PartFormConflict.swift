import Domain
import HTML
import Hummingbird
import Store

/// What somebody else saved while a form was open.
struct PartConflict: Sendable {
    let theirs: PartForm
    let number: Int
    let day: Day
    let reason: String
    /// Who wrote it, when that is known.
    let name: String?
}

/// Both versions side by side where they differ.
struct PartConflictView: View {
    let mine: PartForm
    let conflict: PartConflict
    let fields: [PartField]
    let visit: Visit

    private var t: Translator { visit.t }

    func write(to page: inout HTML) {
        page.element("section", .class("both-versions"), .with("role", "alert"), .aria(.labelledby, "ristiriita")) { page in
            page.element("h2", .id("ristiriita"), text: t("form.conflict"))
            page.element("p") { page in
                page.text(t("form.conflict.lead", ["day": .day(conflict.day)]))
                if let name = conflict.name {
                    page.text(" ")
                    page.written(name)
                }
                if !conflict.reason.isEmpty {
                    page.text(" – ")
                    page.reason(conflict.reason, visit)
                }
            }
            let rows = fields.map { ($0.label, $0.lines(of: mine, t), $0.lines(of: conflict.theirs, t)) }.filter { $0.1 != $0.2 }
            if rows.isEmpty { page.element("p", text: t("form.conflict.same")) } else { table(rows, &page) }
        }
    }

    private func table(_ rows: [(label: TextKey, mine: [String], theirs: [String])], _ page: inout HTML) {
        page.element("div", .class("scroll"), .with("tabindex", 0), .with("role", "region"), .aria(.label, t("form.conflict"))) { page in
            page.element("table") { page in
                page.element("thead") { page in
                    page.element("tr") { page in
                        for key in ["form.conflict.field", "form.conflict.mine", "form.conflict.theirs"] as [TextKey] {
                            page.element("th", .with("scope", "col"), text: t(key))
                        }
                    }
                }
                page.element("tbody") { page in
                    for row in rows {
                        page.element("tr") { page in
                            page.element("th", .with("scope", "row"), text: t(row.label))
                            for lines in [row.mine, row.theirs] {
                                page.element("td") { page in
                                    for line in lines { page.element("p") { $0.written(line) } }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}

extension Visit {
    /// The answer to a posted form: its page with what must be mended (422), both versions (409), or on to where `save` leads (303).
    ///
    /// - Parameter typed: how a kept version looks in the form.
    func answer<Content>(
        _ page: PartFormPage, _ problems: [FieldProblem], theirs typed: (Revision<Content>) -> PartForm, save: () async throws -> Address
    ) async throws -> Response {
        var page = page
        page.problems = problems
        guard problems.isEmpty else { return self.page(page, status: .unprocessableContent) }
        do {
            return see(try await save())
        } catch let conflict as EditConflict<Revision<Content>> {
            let theirs = conflict.current
            page.conflict = PartConflict(
                theirs: typed(theirs), number: theirs.number, day: theirs.at.day(in: try home().zone), reason: theirs.reason,
                name: try await site.people(self)[theirs.actor ?? Account.ID(0)])
            return self.page(page, status: .conflict)
        }
    }

    /// The same for something new, which nobody can have changed.
    func answer(_ page: PartFormPage, _ problems: [FieldProblem], save: () async throws -> Address) async throws -> Response {
        var page = page
        page.problems = problems
        guard problems.isEmpty else { return self.page(page, status: .unprocessableContent) }
        return see(try await save())
    }
}
