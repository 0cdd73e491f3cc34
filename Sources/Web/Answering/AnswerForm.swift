import Ballot
import Domain
import HTML

/// The form around every page of answering: its ticket, the answers that stand on other pages, and the languages as buttons.
struct AnswerForm {
    let desk: AnswerDesk
    let typed: TypedAnswers
    let place: FormPlace
    /// What the Enter key does: the page again, with everything typed; never a submission by accident.
    let stay: (name: String, value: String)
    /// Places of the parts whose fields stand on the page themselves.
    var shownParts: Range<Int> = 0..<0
    /// Items of those parts that are not asked now.
    var hiddenItems: [Item] = []
    /// True where a draft on the person's own device may be kept: pages with fields, behind a personal link.
    var keepsDraft = false
    /// Of the draft that was kept just now.
    var code: DraftCode?

    private var visit: Visit { desk.visit }
    private var questionnaire: Questionnaire { desk.questionnaire }

    func write(to page: inout HTML, content: (inout HTML) -> Void) {
        page.element(
            "form", .class(desk.isTablet ? "answering tablet" : "answering"), .with("data-start", ifSome: desk.tabletStart?.text),
            .with("method", "post"), .action(desk.address), .with("novalidate", "novalidate"),
            .with("autocomplete", "off"), .flag("data-empty", typed.isEmpty),
            // A shared link may be opened on a shared device: nothing is kept there, so leaving is asked about. A tablet goes on by itself.
            .flag(desk.door == .personal ? "data-draft" : "data-asks", keepsDraft && !desk.isTablet)
        ) { page in
            page.element(
                "button", .class("answer-stay"), .name(stay.name), .value(stay.value), .with("tabindex", -1), .aria(.hidden, "true"),
                text: visit.t("answering.stay"))
            carried(&page)
            if let start = desk.tabletStart {
                page.element("p", .class("tablet-over")) {
                    $0.element("a", .class("button quiet"), .href(start), text: visit.t("rounds.tablet.over"))
                }
            }
            languages(&page)
            content(&page)
        }
    }

    private func carried(_ page: inout HTML) {
        if desk.door == .entry { hidden("lippu", desk.ticket.text, &page) }
        hidden("sivu", place.field(questionnaire), &page)
        if let code = code ?? desk.code { hidden("koodi", code.text, &page) }
        for item in hiddenItems { carry(item, &page) }
        for (index, part) in questionnaire.parts.enumerated() where !shownParts.contains(index) {
            for item in part.items { carry(item, &page) }
            if let theme = part.openTheme, let text = typed.texts[theme.key] { hidden(TypedAnswers.field(of: theme), text, &page) }
        }
    }

    /// What was typed to an item whose fields do not stand on the page.
    func carry(_ item: Item, _ page: inout HTML) {
        for field in typed.fields(of: item) { hidden(field.name, field.value, &page) }
    }

    private func hidden(_ name: String, _ value: String, _ page: inout HTML) {
        page.void("input", .type("hidden"), .name(name), .value(value))
    }

    /// Buttons, so that nothing typed is lost; each sends to the address in its own language.
    private func languages(_ page: inout HTML) {
        page.element("div", .class("answer-languages"), .with("role", "group"), .aria(.label, visit.t("frame.languages"))) { page in
            for language in Language.allCases {
                if language == visit.language {
                    page.element("span", .aria(.current, "true"), .lang(language.rawValue), text: language.ownName)
                } else {
                    page.element(
                        "button", .class("link"), .name("kieli"), .value(language.rawValue), .formAction(desk.address(in: language)),
                        .lang(language.rawValue), text: language.ownName)
                }
            }
        }
    }
}
