import Domain
import HTML

/// Every text that makes a round known, for one group and language: to be copied, sent, printed or changed.
struct MessagePackPage: Page {
    let visit: Visit
    let pack: MessagePack

    private var t: Translator { visit.t }
    private var id: String { pack.round.id.description }
    var title: String { t("rounds.messages.title") }

    func write(to page: inout HTML) {
        page.element("p", .class("small no-print")) { page in
            page.element("a", .href(visit.address("kyselyt", id))) { $0.written(pack.round.plan.name, visit) }
        }
        page.element("h1", text: title)
        page.element("p", .class("lead"), text: t("rounds.messages.lead"))
        if visit.organisation?.contact.isEmpty == true { page.element("p", .class("notice waiting"), text: t("rounds.messages.no-contact")) }
        choices(&page)
        if case .own = pack.texts.way { page.element("p", .class("notice"), text: t("rounds.messages.own-links")) }
        for kind in MessageKind.kinds(for: pack.label) { section(kind, &page) }
    }

    /// Groups and languages as links: the texts below are those of one of each.
    private func choices(_ page: inout HTML) {
        page.element("nav", .class("message-choices no-print"), .aria(.label, t("rounds.messages.group"))) { page in
            page.element("ul") { page in
                for label in pack.labels {
                    let choice = MessageChoice(label: label.number, language: pack.language, round: pack.round.id)
                    item(choice, isHere: label.number == pack.label.number, &page) { $0.written(label.name, visit) }
                }
            }
        }
        page.element("nav", .class("message-choices no-print"), .aria(.label, t("rounds.messages.language"))) { page in
            page.element("ul") { page in
                for language in Language.allCases {
                    let choice = MessageChoice(label: pack.label.number, language: language, round: pack.round.id)
                    item(choice, isHere: language == pack.language, &page) {
                        $0.element("span", .lang(language.rawValue), text: language.ownName)
                    }
                }
            }
        }
    }

    private func item(_ choice: MessageChoice, isHere: Bool, _ page: inout HTML, _ words: (inout HTML) -> Void) {
        page.element("li") { page in
            page.element("a", .href(choice.address(visit, "viestit")), .with("aria-current", ifSome: isHere ? "page" : nil)) { words(&$0) }
        }
    }

    private func section(_ kind: MessageKind, _ page: inout HTML) {
        page.element("section", .id(kind.rawValue), .class("message")) { page in
            page.element("h2") { page in
                page.text(t(TextKey(family: "rounds.kind", kind)))
                if pack.texts.isOwn(kind) {
                    page.text(" ")
                    page.element("span", .class("tag"), text: t(pack.isInherited ? "rounds.messages.inherited" : "rounds.messages.own"))
                }
            }
            let words = WarningWords(t: t, names: SlotNames(t: pack.texts.t))
            for warning in pack.texts.warnings(kind) { page.element("p", .class("notice waiting"), text: words.sentence(warning)) }
            fields(kind, &page)
            page.element("p", .class("buttons")) { links(kind, &$0) }
        }
    }

    private func fields(_ kind: MessageKind, _ page: inout HTML) {
        let text = pack.texts.text(kind)
        if !text.subject.isEmpty {
            page.add(
                CopyField(id: "\(kind.rawValue)-otsikko", label: t("rounds.messages.subject"), text: text.subject, language: pack.language, t: t))
        }
        page.add(
            CopyField(
                id: "\(kind.rawValue)-teksti", label: t("rounds.messages.text"), text: text.body, rows: Self.rows(text.body), language: pack.language,
                t: t))
    }

    /// As many as the text takes, so that it need not be scrolled to be read.
    private static func rows(_ text: String) -> Int {
        min(30, text.split(separator: "\n", omittingEmptySubsequences: false).reduce(0) { $0 + 1 + $1.count / 75 })
    }

    private func links(_ kind: MessageKind, _ page: inout HTML) {
        switch kind {
        case .poster where pack.slug != nil:
            page.element(
                "a", .class("button quiet"),
                .href(visit.address("kyselyt", id, "juliste", pack.slug ?? "", query: ["kieli": pack.language.rawValue])),
                text: t("rounds.messages.poster"))
        case .slide: page.element("a", .class("button quiet"), .href(pack.choice.address(visit, "dia")), text: t("rounds.messages.slide"))
        case .invitation, .reminder:
            page.element("a", .class("button quiet"), .href(visit.address("kyselyt", id, "kutsut")), text: t("rounds.messages.send"))
        default: break
        }
        page.element("a", .class("button quiet"), .href(pack.choice.address(visit, "viestit", kind.rawValue)), text: t("rounds.messages.edit"))
    }
}

/// A text in a field from which it is copied: by hand, or by the button that the script shows.
struct CopyField: View {
    let id: String
    let label: String
    let text: String
    /// Nil for one line.
    var rows: Int?
    let language: Language
    let t: Translator

    func write(to page: inout HTML) {
        page.element("div", .class("field copy-field")) { page in
            page.element("label", .with("for", id), text: label)
            if let rows {
                page.element("textarea", .id(id), .lang(language.rawValue), .flag("readonly"), .with("rows", rows)) { $0.text(text) }
            } else {
                page.void("input", .type("text"), .id(id), .lang(language.rawValue), .flag("readonly"), .value(text))
            }
            page.element(
                "button", .class("quiet no-print"), .type("button"), .flag("hidden"), .with("data-copy", id), .with("data-done", t("alive.copied")),
                .aria(.describedby, id), text: t("alive.copy"))
        }
    }
}
