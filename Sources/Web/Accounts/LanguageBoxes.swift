import Domain
import HTML

/// In which languages an organisation serves: a box each, all named `languages`.
struct LanguageBoxes: View {
    let legend: String
    let hint: String
    /// Codes of the languages that are ticked.
    let chosen: Set<String>

    func write(to page: inout HTML) {
        page.element("fieldset", .class("field"), .id("f-languages")) { page in
            page.element("legend", text: legend)
            page.element("p", .class("hint"), text: hint)
            for language in Language.allCases {
                page.element("label", .class("choice")) { page in
                    page.void(
                        "input", .type("checkbox"), .name("languages"), .value(language.rawValue),
                        .flag("checked", chosen.contains(language.rawValue)))
                    page.element("span", .lang(language.rawValue), text: language.ownName)
                }
            }
        }
    }
}
