import Domain
import HTML

/// What the published rule saw, what people pinned of it, and the way from each to an action.
struct ObservationList: View {
    let visit: Visit
    let facts: ResultsFacts

    private var t: Translator { visit.t }
    private var words: ResultWords { ResultWords(results: facts.results, t: t) }
    private var id: String { facts.round.id.description }

    func write(to page: inout HTML) {
        page.element("section") { page in
            page.element("h2", .id("havainnot"), text: t("results.seen.title"))
            pinned(&page)
            let seen = facts.observations
            guard !seen.isEmpty else { return page.element("p", .class("nothing"), text: t("results.seen.none")) }
            group([.gap, .drop, .need, .dontKnow], t("results.seen.work"), seen, &page)
            group([.strength, .rise], t("results.seen.strong"), seen, &page)
            page.element("details", .class("rule")) { page in
                page.element("summary", text: t("results.seen.rule"))
                page.element(
                    "p",
                    text: t(
                        "results.seen.rule-text",
                        [
                            "strength": .decimal(ObservationRule.strength, digits: 1), "need": .decimal(ObservationRule.need, digits: 1),
                            "gap": .decimal(ObservationRule.gap, digits: 1), "share": .text(t.percent(ObservationRule.dontKnow)),
                            "change": .decimal(ObservationRule.change, digits: 1),
                        ]))
            }
        }
    }

    private func group(_ kinds: [Observation.Kind], _ title: String, _ all: [Observation], _ page: inout HTML) {
        let here = all.filter { kinds.contains($0.kind) }
        guard !here.isEmpty else { return }
        page.element("h3", text: title)
        page.element("ul", .class("seen")) { page in
            for seen in here.prefix(6) { item(seen, &page) }
        }
        guard here.count > 6 else { return }
        page.element("details", .class("more")) { page in
            page.element("summary", text: t("results.seen.more", ["n": .count(here.count - 6)]))
            page.element("ul", .class("seen")) { page in
                for seen in here.dropFirst(6) { item(seen, &page) }
            }
        }
    }

    private func item(_ seen: Observation, _ page: inout HTML) {
        page.element("li") { page in
            page.element("div") { page in
                page.element("span", .class(seen.kind.tagClass), text: t(TextKey(family: "results.kind", seen.kind)))
                page.text(" " + words.sentence(seen))
                if let statement = seen.statement {
                    page.text(" ")
                    page.element("a", .href(visit.address("tulokset", id, "vaittamat", statement)), text: t("results.seen.how"))
                }
            }
            if let pin = facts.pin(of: seen, words: words) {
                alreadyPinned(pin, &page)
            } else if visit.may(.comment) {
                PostForm(visit: visit, action: visit.address("tulokset", id, "havainnot")).write(to: &page) { page in
                    page.void("input", .type("hidden"), .name("havainto"), .value(seen.key))
                    page.element("button", .class("link"), .name("tee"), .value("kiinnita"), text: t("results.seen.pin"))
                    if visit.may(.editRoadmap) {
                        page.element("button", .class("link"), .name("tee"), .value("toimi"), text: t("results.seen.act"))
                    }
                }
            }
        }
    }

    /// It stands above already: its note, the way off, and the way on.
    private func alreadyPinned(_ pin: Revision<Finding>, _ page: inout HTML) {
        guard visit.may(.comment) else { return }
        PostForm(visit: visit, action: visit.address("tulokset", id, "havainnot", pin.id.description)).write(to: &page) { page in
            page.void("input", .type("hidden"), .name("versio"), .value(String(pin.number)))
            page.element("span", .class("tag"), text: t("results.seen.pinned"))
            page.element("a", .href(visit.address("tulokset", id, fragment: "havainto-\(pin.id)")), text: t("results.pinned.edit"))
            page.element("button", .class("link"), .name("tee"), .value("irrota"), text: t("results.pinned.unpin"))
            if visit.may(.editRoadmap) {
                page.element("a", .href(visit.address("digipolku", "uusi", query: ["havainto": pin.id.description])), text: t("results.seen.act"))
            }
        }
    }

    private func pinned(_ page: inout HTML) {
        let pins = facts.pinned.filter(\.content.isPinned)
        guard !pins.isEmpty else { return }
        page.element("h3", text: t("results.pinned.title"))
        page.element("ul", .class("pins")) { page in
            for pin in pins { PinView(visit: visit, round: id, pin: pin, actions: facts.actions(of: pin), path: facts.actions).write(to: &page) }
        }
    }
}

/// One pinned finding with its note; members change the note, take it off, or go on to an action.
struct PinView: View {
    let visit: Visit
    let round: String
    let pin: Revision<Finding>
    /// What came of it.
    let actions: [Revision<Action>]
    /// Everything on the path, to choose from.
    var path: [Revision<Action>] = []

    func write(to page: inout HTML) {
        let t = visit.t
        page.element("li", .class("panel"), .id("havainto-\(pin.id)")) { page in
            page.element("p", .class("pin-sentence")) { $0.written(pin.content.sentence, visit) }
            page.paragraphs(pin.content.note, visit)
            ActionLinks(visit: visit, actions: actions).write(to: &page)
            if visit.may(.editRoadmap) {
                page.element("p") { page in
                    page.element(
                        "a",
                        .href(
                            Address(
                                path: [visit.language.rawValue, visit.organisation?.slug ?? "", "digipolku", "uusi"],
                                query: ["havainto": pin.id.description])),
                        text: t("results.seen.act"))
                }
            }
            if visit.may(.editRoadmap), !path.isEmpty { answers(&page) }
            if visit.may(.comment) { note(&page) }
        }
    }

    /// What is on the path already may answer it; nothing chosen takes the last one away.
    private func answers(_ page: inout HTML) {
        let t = visit.t
        let first = visit.organisation?.firstLanguage ?? .fi
        page.element("details") { page in
            page.element("summary", text: t("results.pinned.answers"))
            PostForm(visit: visit, action: visit.address("tulokset", round, "havainnot", pin.id.description)).write(to: &page) { page in
                page.void("input", .type("hidden"), .name("versio"), .value(String(pin.number)))
                page.element("div", .class("field")) { page in
                    page.element("label", .with("for", "vastaa-\(pin.id)"), text: t("results.pinned.answers.which"))
                    page.element("select", .id("vastaa-\(pin.id)"), .name("toimenpide")) { page in
                        page.element("option", .value(""), text: t("results.pinned.answers.none"))
                        for action in path where action.origin != .finding(pin.id) {
                            page.element(
                                "option", .value(action.id.description), .flag("selected", pin.answers.last == action.id),
                                text: t.worded(action.title.text(in: visit.language, first: first)))
                        }
                    }
                }
                page.element("div", .class("buttons")) {
                    $0.element("button", .name("tee"), .value("vastaa"), text: t("results.pinned.answers.save"))
                }
            }
        }
    }

    private func note(_ page: inout HTML) {
        let t = visit.t
        page.element("details") { page in
            page.element("summary", text: t("results.pinned.edit"))
            PostForm(visit: visit, action: visit.address("tulokset", round, "havainnot", pin.id.description)).write(to: &page) { page in
                page.void("input", .type("hidden"), .name("versio"), .value(String(pin.number)))
                let languages = visit.organisation?.languages ?? [visit.language]
                for language in languages.prefix(1) { note(in: language, &page) }
                if languages.count > 1 {
                    let names = languages.dropFirst().map(\.ownName).joined(separator: ", ")
                    page.element("details", .class("other-languages")) { page in
                        page.element("summary", text: t("form.other-languages", ["names": .text(names)]))
                        for language in languages.dropFirst() { note(in: language, &page) }
                    }
                }
                page.element("div", .class("buttons")) { page in
                    page.element("button", .name("tee"), .value("huomio"), text: t("results.pinned.save"))
                    page.element("button", .class("quiet"), .name("tee"), .value("irrota"), text: t("results.pinned.unpin"))
                }
            }
        }
    }
}

extension PinView {
    private func note(in language: Language, _ page: inout HTML) {
        let field = "huomio-\(language.rawValue)"
        page.element("div", .class("field")) { page in
            page.element("label", .with("for", "\(field)-\(pin.id)"), text: "\(visit.t("results.pinned.note")) (\(language.ownName))")
            page.element("textarea", .id("\(field)-\(pin.id)"), .name(field), .with("rows", 2), .lang(language.rawValue)) {
                $0.text(pin.content.note[language] ?? "")
            }
        }
    }
}

/// The actions that came of something, each a link.
struct ActionLinks: View {
    let visit: Visit
    let actions: [Revision<Action>]

    func write(to page: inout HTML) {
        guard !actions.isEmpty else { return }
        page.element("ul", .class("came-of-it")) { page in
            for action in actions {
                page.element("li") { page in
                    page.text(visit.t("results.led-to") + " ")
                    page.element("a", .href(visit.address("digipolku", action.id.description))) { $0.written(action.content.title, visit) }
                }
            }
        }
    }
}

extension Observation.Kind {
    var tagClass: StaticString {
        switch self {
        case .strength, .rise: "tag better"
        case .need, .drop: "tag worse"
        case .gap, .dontKnow: "tag waiting"
        }
    }
}
