import Domain
import Formats
import HTML

/// A small step that met somebody else's edit: both versions, and the step again on top of theirs.
struct StepConflictPage: Page {
    let visit: Visit
    let theirs: Revision<Action>
    let conflict: ActionConflict

    private var t: Translator { visit.t }
    private var first: Language { visit.organisation?.firstLanguage ?? .fi }

    var width: PageWidth { .wide }
    var title: String { t("roadmap.conflict.title", ["name": .text(theirs.title.text(in: visit.language, first: first))]) }

    func write(to page: inout HTML) {
        page.element("h1", text: title)
        page.add(conflict)
        let typed = visit.form.fields.filter { ["reason", "withdrawal-reason"].contains($0.name) && !$0.value.isEmpty }
        for field in typed {
            page.element("p") { page in
                page.text(t("roadmap.reason") + ": ")
                page.written(Cleaned.line(field.value))
            }
        }
        PostForm(visit: visit, action: Address(path: visit.segments.map(String.init))).write(to: &page) { page in
            page.void("input", .type("hidden"), .name("version"), .value(String(theirs.number)))
            for field in visit.form.fields where !["csrf", "version"].contains(field.name) {
                page.void("input", .type("hidden"), .name(field.name), .value(field.value))
            }
            page.element("div", .class("buttons")) { page in
                page.element("button", .type("submit"), text: t("roadmap.conflict.again"))
                page.element("a", .href(visit.address("digipolku", theirs.id.description)), text: t("roadmap.conflict.leave"))
            }
        }
    }
}
