import Domain
import Formats
import HTML

/// What an action names of the national lists, and whether the law's assessment was made.
struct ActionReferences: View {
    let visit: Visit
    let action: Revision<Action>

    private var t: Translator { visit.t }

    func write(to page: inout HTML) {
        list("roadmap.lifeEvents", action.lifeEvents, visit.site.lists.lifeEvents, &page)
        list("roadmap.references", action.references, visit.site.lists.nationalGoals, &page)
        guard action.changesSystem else { return }
        page.element("div") { page in
            page.element("dt", text: t("roadmap.field.assessed"))
            page.element("dd") { page in
                guard let day = action.assessed else { return page.element("span", .class("waiting"), text: t("roadmap.assessed.missing")) }
                page.text(t.day(day))
            }
        }
    }

    /// A code that the list does not know stands by itself.
    private func list(_ label: TextKey, _ codes: [String], _ known: [CodeLists.Entry], _ page: inout HTML) {
        guard !codes.isEmpty else { return }
        page.element("div") { page in
            page.element("dt", text: t(label))
            page.element("dd") { page in
                page.element("ul", .class("bare-list")) { page in
                    for code in codes {
                        page.element("li") { page in
                            guard let entry = known.first(where: { $0.code == code }) else { return page.written(code) }
                            page.written(entry.name, visit)
                            page.element("span", .class("small quiet"), text: " " + entry.code)
                        }
                    }
                }
            }
        }
    }
}
