import Domain
import HTML

/// One text of the pack with its slots: what a lead writes in the place of ours.
struct MessageEditPage: Page {
    let visit: Visit
    let pack: MessagePack
    let kind: MessageKind
    let typed: MessageText
    let isForAll: Bool
    var problems: [FieldProblem] = []
    /// Somebody else's text that would be written over.
    var theirs: MessageText?

    private var t: Translator { visit.t }
    private var name: String { t(TextKey(family: "rounds.kind", kind)) }
    private var group: String { t.worded(pack.label.name.text(in: visit.language, first: visit.ownLanguage)) }
    var title: String { t("rounds.messages.edit-title", ["kind": .text(name)]) }

    static func problems(_ text: MessageText, _ t: Translator) -> [FieldProblem] {
        var problems: [FieldProblem] = []
        if text.subject.count > MessageText.longestSubject {
            problems.append(FieldProblem("otsikko", t("rounds.messages.problem-long", ["n": .count(MessageText.longestSubject)])))
        }
        if text.body.isEmpty { problems.append(FieldProblem("teksti", t("rounds.messages.problem-empty"))) }
        if text.body.count > MessageText.longestBody {
            problems.append(FieldProblem("teksti", t("rounds.messages.problem-long", ["n": .count(MessageText.longestBody)])))
        }
        return problems
    }

    func write(to page: inout HTML) {
        page.add(ProblemSummary(problems: problems, t: t))
        page.element("h1", text: title)
        page.element(
            "p", .class("lead"), text: t("rounds.messages.edit-lead", ["language": .text(pack.language.ownName), "group": .text(group)]))
        if let theirs { conflict(theirs, &page) }
        let words = WarningWords(t: t, names: SlotNames(t: pack.texts.t))
        if typed != pack.texts.ours(kind) {
            for warning in pack.texts.warnings(typed, kind) { page.element("p", .class("notice waiting"), text: words.sentence(warning)) }
        }
        form(&page)
        slots(&page)
    }

    private func conflict(_ theirs: MessageText, _ page: inout HTML) {
        page.element("div", .class("notice worse"), .with("role", "alert")) { page in
            page.element("p", text: t("rounds.messages.changed"))
            page.element("blockquote", .lang(pack.language.rawValue)) { page in
                if !theirs.subject.isEmpty { page.element("p") { $0.element("strong", text: theirs.subject) } }
                for line in theirs.body.split(separator: "\n") { page.element("p", text: String(line)) }
            }
        }
    }

    private func form(_ page: inout HTML) {
        PostForm(visit: visit, action: visit.address("kyselyt", pack.round.id.description, "viestit", kind.rawValue)).write(to: &page) { page in
            hidden("ryhma", String(pack.label.number), &page)
            hidden("kieli", pack.language.rawValue, &page)
            hidden("nahty", (theirs ?? pack.texts.template(kind)).mark, &page)
            if kind != .chat {
                page.add(
                    Field(name: "otsikko", label: t("rounds.messages.subject"), value: typed.subject, problems: problems, language: pack.language))
            }
            page.add(
                Field(
                    name: "teksti", label: t("rounds.messages.text"), control: .text(rows: kind == .chat ? 5 : 20), value: typed.body,
                    problems: problems, language: pack.language))
            if !pack.label.isPublic { scope(&page) }
            page.element("div", .class("buttons")) { page in
                page.element("button", .name("tee"), .value("tallenna"), text: t("rounds.messages.save"))
                if pack.texts.isOwn(kind) {
                    page.element("button", .class("quiet"), .name("tee"), .value("palauta"), text: t("rounds.messages.reset"))
                }
                page.element(
                    "a", .class("button quiet"), .href(pack.choice.address(visit, "viestit", fragment: kind.rawValue)),
                    text: t("rounds.messages.back"))
            }
        }
    }

    private func hidden(_ name: String, _ value: String, _ page: inout HTML) {
        page.void("input", .type("hidden"), .name(name), .value(value))
    }

    private func scope(_ page: inout HTML) {
        page.element("fieldset", .class("field")) { page in
            page.element("legend", text: t("rounds.messages.scope"))
            choice("kaikki", t("rounds.messages.scope-all"), isChosen: isForAll, &page)
            choice("ryhma", t("rounds.messages.scope-one", ["group": .text(kindOfGroup)]), isChosen: !isForAll, &page)
        }
    }

    /// Texts are kept for a kind of people, such as staff: all its sectors read the same.
    private var kindOfGroup: String {
        let shipped = try? visit.site.instruments.shipped()
        return t.worded(shipped?.group(pack.label.group)?.name.text(in: visit.language) ?? group)
    }

    private func choice(_ value: String, _ words: String, isChosen: Bool, _ page: inout HTML) {
        page.element("label", .class("choice")) { page in
            page.void("input", .type("radio"), .name("laajuus"), .value(value), .flag("checked", isChosen))
            page.text(words)
        }
    }

    private func slots(_ page: inout HTML) {
        let names = SlotNames(t: pack.texts.t)
        page.element("details", .flag("open")) { page in
            page.element("summary", text: t("rounds.messages.slots"))
            page.element("dl", .class("facts slots")) { page in
                for slot in MessageSlot.allCases where pack.round.plan.isJoint || !slot.isOfJointRounds {
                    page.element("dt") { $0.element("code", .lang(pack.language.rawValue), text: names.token(slot)) }
                    page.element("dd", text: t(TextKey(family: "rounds.slot-what", slot)))
                }
            }
        }
    }
}
