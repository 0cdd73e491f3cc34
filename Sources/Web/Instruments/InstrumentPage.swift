import Domain
import Formats
import HTML

/// A questionnaire with its items; of a draft with everything that changes it, and what still keeps it from being published.
struct InstrumentPage: Page {
    let visit: Visit
    let facts: InstrumentFacts
    /// Publishing was asked for and refused.
    var wasRefused = false
    /// An item that got new words, and the languages that did not.
    var untouched: (item: Item, languages: [Language])?

    private var t: Translator { visit.t }
    private var instrument: Instrument { facts.instrument }
    private var isDraft: Bool { facts.own?.isDraft ?? false }
    private var name: String { instrument.reference.name }
    private var address: Address { visit.address("kyselypohjat", name) }
    var title: String { t.worded(instrument.name.text(in: t.language, first: visit.ownLanguage)) }

    func write(to page: inout HTML) {
        page.element("p") { $0.element("a", .href(visit.address("kyselypohjat")), text: t("instruments.title")) }
        page.element("h1") { $0.written(instrument.name, visit) }
        page.element("p", .class("lead"), text: t("instruments.about", ["n": .count(instrument.items.count), "version": .count(instrument.version)]))
        page.element("p", .class("quiet"), text: t(isDraft ? "instruments.draft-what" : "instruments.published-what"))
        if let untouched {
            page.element("div", .class("notice waiting"), .with("role", "status")) { page in
                let names = languages(untouched.languages)
                page.element("p", text: t("instruments.untouched", ["item": .text(facts.named(untouched.item, visit)), "languages": .text(names)]))
                page.element("p") { page in
                    page.element("a", .href(visit.address("kyselypohjat", name, "kohdat", untouched.item.id)), text: t("instruments.untouched.look"))
                    page.text(" · ")
                    let place = visit.address("kyselypohjat", name, fragment: "kohta-\(untouched.item.id)")
                    page.element("a", .href(place), text: t("instruments.untouched.down"))
                }
            }
        }
        previews(&page)
        if isDraft { page.add(PublishingLacks(visit: visit, facts: facts, wasRefused: wasRefused)) }
        for section in instrument.sections { self.section(section, &page) }
        if isDraft { tools(&page) } else { copy(&page) }
        if !instrument.items.isEmpty { files(&page) }
    }

    /// The same for other tools.
    private func files(_ page: inout HTML) {
        page.element("h2", text: t("instruments.out.title"))
        page.element("p", text: t("instruments.out.what"))
        page.element("p", .class("buttons")) { page in
            for form in QuestionnaireForm.allCases {
                let address = visit.address("kyselypohjat", name, "vienti", query: ["tiedosto": form.rawValue])
                page.element("a", .class("button quiet"), .href(address), text: t(TextKey(family: "instruments.out", form)))
            }
        }
        page.element("p") { $0.element("a", .href(visit.address("kyselypohjat", "muut-ohjelmat")), text: t("instruments.tools.link")) }
    }

    private func previews(_ page: inout HTML) {
        guard !instrument.items.isEmpty else { return }
        page.element("p") { page in
            page.text(t("instruments.preview-as") + " ")
            for (place, group) in instrument.groups.enumerated() {
                if place > 0 { page.text(" · ") }
                page.element(
                    "a",
                    .href(
                        Address(
                            path: [visit.language.rawValue, visit.organisation?.slug ?? "", "kyselypohjat", name, "esikatselu"],
                            query: ["ryhma": group.key]))
                ) { $0.written(group.name, visit) }
            }
        }
    }

    // MARK: Items

    private func section(_ section: InstrumentSection, _ page: inout HTML) {
        let items = instrument.items.filter { $0.section == section.key }
        page.element("section") { page in
            page.element("h2") { $0.written(section.name, visit) }
            page.element("ol", .class("instrument-items")) { page in
                for (place, item) in items.enumerated() { row(item, isFirst: place == 0, isLast: place == items.count - 1, &page) }
            }
            guard isDraft else { return }
            page.element("p", .class("instrument-add")) { page in
                page.text(t("instruments.add") + " ")
                for (place, kind) in ItemForm.kinds.filter({ $0 != "statement" || !instrument.themes.isEmpty }).enumerated() {
                    if place > 0 { page.text(" · ") }
                    page.element(
                        "a",
                        .href(
                            Address(
                                path: [visit.language.rawValue, visit.organisation?.slug ?? "", "kyselypohjat", name, "kohdat", "uusi"],
                                query: ["laji": kind, "osa": section.key])), text: t(ItemKindWords.name(kind)))
                }
            }
            if items.isEmpty, instrument.sections.count > 1 {
                PostForm(visit: visit, action: address).write(to: &page) { page in
                    version(&page)
                    page.element("button", .class("link"), .name("tee"), .value("osa-pois \(section.key)"), text: t("instruments.section.remove"))
                }
            }
        }
    }

    private func row(_ item: Item, isFirst: Bool, isLast: Bool, _ page: inout HTML) {
        page.element("li", .id("kohta-\(item.id)")) { page in
            page.element("p") { page in
                page.element("span", .class("tag"), text: t(ItemKindWords.name(item.kind.name)))
                page.text(" \(facts.mark(item)). ")
                page.written(item.text, visit)
            }
            let notes = notes(item)
            if !notes.isEmpty { page.element("p", .class("quiet small"), text: notes.joined(separator: " · ")) }
            for note in seriesNotes(item) { page.element("p", .class("small"), text: note) }
            guard isDraft else { return }
            let old = facts.untouched(item)
            if !old.isEmpty {
                page.element("p", .class("small")) { page in
                    page.element("span", .class("tag waiting"), text: t("instruments.untouched.tag", ["languages": .text(languages(old))]))
                    page.text(" " + t("instruments.untouched.check"))
                }
            }
            PostForm(visit: visit, action: address).write(to: &page) { page in
                version(&page)
                page.element("a", .href(visit.address("kyselypohjat", name, "kohdat", item.id)), text: t("instruments.edit"))
                if !isFirst { button("ylos \(item.id)", t("instruments.up"), item, &page) }
                if !isLast { button("alas \(item.id)", t("instruments.down"), item, &page) }
            }
            removal(item, &page)
        }
    }

    /// Asked once, with what goes along.
    private func removal(_ item: Item, _ page: inout HTML) {
        let name = t.worded(item.text.text(in: t.language))
        page.element("details") { page in
            page.element("summary") { page in
                page.text(t("instruments.remove"))
                page.element("span", .class("visually-hidden"), text: ": " + name)
            }
            PostForm(visit: visit, action: address).write(to: &page) { page in
                version(&page)
                page.element("p", text: t("instruments.remove.what"))
                let after = instrument.asked(after: item.id).map { facts.named($0, visit) }
                if !after.isEmpty { page.element("p", text: t("instruments.remove.after", ["items": .text(t.list(after))])) }
                for series in facts.course.continued where series.item.id == item.id {
                    page.element("p", text: t("instruments.remove.series", ["name": .text(series.series.name.text(in: t.language))]))
                }
                page.element("div", .class("buttons")) { page in
                    page.element(
                        "button", .class("danger"), .name("tee"), .value("pois \(item.id)"), .aria(.label, "\(t("instruments.remove.do")): \(name)"),
                        text: t("instruments.remove.do"))
                }
            }
        }
    }

    private func languages(_ languages: [Language]) -> String {
        languages.map { t(TextKey(family: "instruments.untouched", $0)) }.joined(separator: ", ")
    }

    private func seriesNotes(_ item: Item) -> [String] {
        facts.course.continued.filter { $0.item.id == item.id }.map {
            t($0.isReworded ? "instruments.series.row-break" : "instruments.series.row", ["name": .text($0.series.name.text(in: t.language))])
        }
    }

    private func button(_ deed: String, _ words: String, _ item: Item, _ page: inout HTML) {
        page.element(
            "button", .class("link"), .name("tee"), .value(deed), .aria(.label, "\(words): \(t.worded(item.text.text(in: t.language)))"), text: words)
    }

    private func notes(_ item: Item) -> [String] {
        var notes: [String] = []
        if !item.options.isEmpty { notes.append(item.options.map { t.worded($0.text.text(in: t.language)) }.joined(separator: ", ")) }
        if item.groups.count < instrument.groups.count {
            notes.append(instrument.groups.filter { item.groups.contains($0.key) }.map { $0.name.text(in: t.language) }.joined(separator: ", "))
        }
        if item.isRequired { notes.append(t("instruments.field.required")) }
        if let askIf = item.askIf {
            notes.append(
                t(
                    "instruments.after",
                    ["item": .text(instrument.item(askIf.item).map { t.worded($0.text.text(in: t.language)) } ?? t("instruments.after-gone"))]))
        }
        if let said = facts.said(item), !facts.isCopy || said.kind != .same { notes.append(t(TextKey(family: "instruments.concordance", said.kind))) }
        return notes
    }

    private func version(_ page: inout HTML) {
        page.void("input", .type("hidden"), .name("versio"), .value(String(facts.own?.number ?? 0)))
    }

    // MARK: The whole

    private func tools(_ page: inout HTML) {
        let own = visit.organisation?.languages ?? Language.allCases
        let languages = own + Language.allCases.filter { !own.contains($0) }
        page.element("details") { page in
            page.element("summary", text: t("instruments.section.add"))
            PostForm(visit: visit, action: address).write(to: &page) { page in
                version(&page)
                page.add(
                    LocalTextField(
                        name: "osan-nimi", label: t("instruments.section.name"), value: LocalText(), languages: languages, t: t,
                        othersHint: t("instruments.other-languages")))
                page.element("button", .class("quiet"), .name("tee"), .value("osa"), text: t("instruments.section.add"))
            }
        }
        page.element("details", .id("tiedot"), .flag("open", facts.nameProblem != nil)) { page in
            page.element("summary", text: t("instruments.details"))
            PostForm(visit: visit, action: address).write(to: &page) { page in
                version(&page)
                page.add(
                    LocalTextField(
                        name: "nimi", label: t("instruments.field.name"), value: instrument.name, languages: languages, t: t,
                        othersHint: t("instruments.other-languages")))
                page.add(
                    LocalTextField(
                        name: "ohje", label: t("instruments.field.instruction"), value: instrument.instruction, languages: languages, rows: 3, t: t,
                        othersHint: t("instruments.other-languages")))
                for group in instrument.groups {
                    page.add(
                        LocalTextField(
                            name: "ohje-\(group.key)",
                            label: t("instruments.field.group-instruction", ["group": .text(group.name.text(in: t.language))]),
                            value: group.instruction, languages: languages, rows: 2, t: t,
                            othersHint: t("instruments.other-languages")))
                }
                page.element("button", .class("quiet"), .name("tee"), .value("tiedot"), text: t("instruments.item.save"))
            }
        }
        page.element("h2", text: t("instruments.publish.title"))
        page.element("p", text: t("instruments.publish.what"))
        changes(&page)
        page.add(SeriesNotes(t: t, course: facts.course))
        PostForm(visit: visit, action: address).write(to: &page) { page in
            version(&page)
            page.element("div", .class("buttons")) { $0.element("button", .name("tee"), .value("julkaise"), text: t("instruments.publish")) }
        }
        page.element("details") { page in
            page.element("summary", text: t("instruments.remove-draft"))
            PostForm(visit: visit, action: address).write(to: &page) { page in
                version(&page)
                page.element("p", text: t("instruments.remove-draft.what"))
                page.element("div", .class("buttons")) { page in
                    page.element("button", .class("danger"), .name("tee"), .value("poista"), text: t("instruments.remove-draft.do"))
                }
            }
        }
    }

    /// Old and new words side by side, before they are frozen.
    private func changes(_ page: inout HTML) {
        let changes = facts.changes
        guard !changes.isEmpty else { return }
        let version = TextValue.count(facts.previous?.version ?? 1)
        StackedTable(
            caption: t(facts.isCopy ? "instruments.changes.copy" : "instruments.changes", ["version": version]),
            columns: [
                .init(name: t("instruments.changes.item")),
                .init(name: t(facts.isCopy ? "instruments.changes.origin" : "instruments.changes.before", ["version": version])),
                .init(name: t("instruments.changes.now")), .init(name: t("instruments.changes.kind")),
            ], count: changes.count
        ) { row, column, page in
            let (before, now) = changes[row]
            switch column {
            case 0: page.text(facts.mark(now))
            case 1: words(before, &page)
            case 2: words(now, &page)
            default:
                guard !facts.isUnsettled(now), let kind = facts.said(now)?.kind else {
                    return page.element("span", .class("tag waiting"), text: t("instruments.changes.open"))
                }
                page.text(t(TextKey(family: "instruments.concordance", kind)))
            }
        }.write(to: &page)
    }

    /// Question and options in every language that they are written in: any of them may be the one that changed.
    private func words(_ item: Item, _ page: inout HTML) {
        for language in Language.allCases {
            guard let text = item.text[language].map({ t.worded($0) }) else { continue }
            let options = item.options.compactMap { $0.text[language].map { t.worded($0) } }
            page.element("p", .lang(language == t.language ? nil : language.rawValue)) { page in
                page.element("bdi", text: text + (options.isEmpty ? "" : " (\(options.joined(separator: ", ")))"))
            }
        }
    }

    private func copy(_ page: inout HTML) {
        PostForm(visit: visit, action: visit.address("kyselypohjat")).write(to: &page) { page in
            page.void("input", .type("hidden"), .name("pohja"), .value(name))
            page.element("div", .class("buttons")) { page in
                page.element("button", text: t(facts.own == nil ? "instruments.copy" : "instruments.next-version"))
            }
        }
    }
}
