import Domain
import Formats
import HTML
import Hummingbird
import Store

/// Questionnaires: the shipped ones, and those an organisation makes itself – copied, edited, looked at as each group, published.
struct InstrumentRoutes: Sendable {
    let site: Site

    func add(to routes: inout Routes) {
        routes.group("/:language/:organisation/kyselypohjat") { routes in
            routes.get("/", .member(.manageRounds), list)
            routes.post("/", .member(.manageRounds), begin)
            routes.get("/:name", .member(.manageRounds), query: ["kohta", "kielet"], show)
            routes.post("/:name", .member(.manageRounds), change)
            routes.get("/:name/esikatselu", .member(.manageRounds), query: ["ryhma"], preview)
            routes.get("/:name/kohdat/:item", .member(.manageRounds), query: ["laji", "osa"], item)
            routes.post("/:name/kohdat/:item", .member(.manageRounds), saveItem)
            InstrumentFileRoutes(site: site).add(to: &routes)
        }
    }

    @Sendable private func list(_ visit: Visit) async throws -> Response {
        visit.page(
            InstrumentListPage(
                visit: visit, shipped: try site.instruments.allShipped(), own: try await site.store.ownInstruments(in: try visit.home().id)))
    }

    /// A copy of a shipped one, the next version of an own one, or an empty one.
    @Sendable private func begin(_ visit: Visit) async throws -> Response {
        let base = visit.form.line("pohja")
        let own = try await site.store.ownInstruments(in: try visit.home().id)
        let exchange = QuestionnaireExchange(site: site, home: try visit.home(), t: visit.t)
        let instrument: Instrument
        if base.isEmpty {
            let empty = try visit.form["vastaajat"] == AnsweredBy.organisations.rawValue ? exchange.emptyForOrganisations : exchange.empty
            instrument = empty.changed(id: Self.freeID("oma", own))
        } else {
            guard let reference = InstrumentReference(name: base) else { throw SiteError.notFound }
            let found = try await site.instrument(reference, visit)
            let drafts = own.filter { $0.reference.id == reference.id }
            if drafts.isEmpty {
                instrument = found.copy(
                    id: Self.freeID("oma-\(found.id)", own), name: try exchange.copyName(of: found, beside: own),
                    author: try visit.home().name.text(in: visit.ownLanguage))
            } else {
                if let draft = drafts.first(where: \.isDraft) { return visit.see(visit.address("kyselypohjat", draft.reference.name)) }
                instrument = found.nextVersion.changed(version: (drafts.map(\.reference.version).max() ?? 0) + 1)
            }
        }
        try await site.store.addInstrument(instrument.reference, InstrumentFile.bytes(of: instrument), by: try visit.member())
        return visit.see(visit.address("kyselypohjat", instrument.reference.name))
    }

    static func freeID(_ wanted: String, _ own: [OwnInstrument]) -> String {
        let taken = Set(own.map(\.reference.id))
        let short = String(wanted.prefix(36))
        return taken.contains(short) ? (2...).lazy.map { "\(short)-\($0)" }.first { !taken.contains($0) } ?? short : short
    }

    @Sendable private func show(_ visit: Visit) async throws -> Response {
        var page = InstrumentPage(visit: visit, facts: try await facts(visit))
        let query = try visit.query()
        if let id = query["kohta"], let item = page.facts.instrument.item(id) {
            let languages = (query["kielet"] ?? "").split(separator: "-").compactMap { Language(rawValue: String($0)) }
            if !languages.isEmpty { page.untouched = (item, languages) }
        }
        return visit.page(page)
    }

    @Sendable private func preview(_ visit: Visit) async throws -> Response {
        let facts = try await facts(visit)
        let wanted = try visit.query()["ryhma"]
        let group = facts.instrument.groups.first { $0.key == wanted } ?? facts.instrument.groups.first
        guard let group else { throw SiteError.notFound }
        return visit.page(PreviewPage(visit: visit, facts: facts, group: group))
    }

    /// The buttons of the questionnaire's own page.
    @Sendable private func change(_ visit: Visit) async throws -> Response {
        let facts = try await facts(visit)
        guard let own = facts.own, own.isDraft else { throw SiteError.conflict }
        let (actor, number) = (try visit.member(), visit.form["versio"].flatMap { Int($0) } ?? 0)
        let back = visit.address("kyselypohjat", own.reference.name)
        do {
            switch visit.form["tee"] {
            case "poista":
                try await site.store.removeInstrument(own.reference, expecting: number, by: actor)
                return visit.see(visit.address("kyselypohjat"))
            case "julkaise":
                guard facts.isReady(visit) else {
                    return visit.page(InstrumentPage(visit: visit, facts: facts, wasRefused: true), status: .unprocessableContent)
                }
                try await site.store.publishInstrument(own.reference, expecting: number, by: actor)
            default:
                guard let changed = facts.changed(by: visit.form) else { throw SiteError.notFound }
                try await site.store.editInstrument(own.reference, to: InstrumentFile.bytes(of: changed), expecting: number, by: actor)
            }
        } catch is EditConflict<OwnInstrument> {
            throw SiteError.conflict
        }
        return visit.see(back)
    }

    @Sendable private func item(_ visit: Visit) async throws -> Response {
        let facts = try await facts(visit)
        let id = visit.parameterText("item") ?? ""
        guard facts.own?.isDraft == true else { throw SiteError.notFound }
        if let item = facts.instrument.item(id) {
            var form = ItemForm(item, said: facts.said(item))
            // The item that it was asked after is gone, and who was asked went with it.
            if form.groups.isEmpty { form.groups = Set(facts.instrument.groups.map(\.key)) }
            return visit.page(ItemFormPage(visit: visit, facts: facts, form: form, id: id))
        }
        guard id == "uusi", let section = facts.instrument.sections.first else { throw SiteError.notFound }
        let query = try visit.query()
        let form = ItemForm(kind: query["laji"] ?? "single", section: query["osa"] ?? section.key, facts.instrument)
        return visit.page(ItemFormPage(visit: visit, facts: facts, form: form, id: nil))
    }

    @Sendable private func saveItem(_ visit: Visit) async throws -> Response {
        let facts = try await facts(visit)
        guard let own = facts.own, own.isDraft else { throw SiteError.conflict }
        let old = facts.instrument.item(visit.parameterText("item") ?? "")
        let form = ItemForm(visit.form)
        var page = ItemFormPage(visit: visit, facts: facts, form: form, id: old?.id)
        let checked = form.checked(replacing: old, in: facts, visit)
        guard let item = checked.item, checked.problems.isEmpty else {
            page.problems = checked.problems
            // "The same" was right for the old words; what the new ones are is for a person to say.
            if checked.problems.contains(where: { $0.field == "vastaavuus" }) { page.form.concordance = "" }
            return visit.page(page, status: .unprocessableContent)
        }
        let changed = facts.instrument.replacing(old?.id, with: item)
        do {
            try await site.store.editInstrument(
                own.reference, to: InstrumentFile.bytes(of: changed), expecting: visit.form["versio"].flatMap { Int($0) } ?? 0, by: try visit.member()
            )
        } catch is EditConflict<OwnInstrument> {
            page.wasOvertaken = true
            return visit.page(page, status: .conflict)
        }
        let untouched = old.map { item.untouched(since: $0) } ?? []
        guard untouched.isEmpty else {
            let languages = untouched.map(\.rawValue).joined(separator: "-")
            return visit.see(visit.address("kyselypohjat", own.reference.name, query: ["kohta": item.id, "kielet": languages]))
        }
        return visit.see(visit.address("kyselypohjat", own.reference.name, fragment: "kohta-\(item.id)"))
    }

    private func facts(_ visit: Visit) async throws -> InstrumentFacts {
        guard let reference = InstrumentReference(name: visit.parameterText("name") ?? "") else { throw SiteError.notFound }
        guard let own = try await site.store.ownInstrument(reference, in: try visit.home().id) else {
            let shipped = try site.instruments.shipped(reference)
            return InstrumentFacts(instrument: shipped, own: nil, problems: [], course: site.course(of: shipped))
        }
        let (instrument, problems) = try InstrumentFile.draft(own.bytes)
        var facts = InstrumentFacts(instrument: instrument, own: own, problems: problems, course: site.course(of: instrument))
        guard own.isDraft else { return facts }
        let published = try await site.store.ownInstruments(in: try visit.home().id).filter { !$0.isDraft }
        let versions = published.filter { $0.reference.id == reference.id && $0.reference.version < reference.version }
        if let last = versions.max(by: { $0.reference.version < $1.reference.version }) {
            facts.previous = try InstrumentFile.draft(last.bytes).instrument
        } else {
            facts.previous = instrument.origin.flatMap { try? site.instruments.shipped(InstrumentReference(id: $0.id, version: $0.version)) }
            facts.isCopy = facts.previous != nil
            facts.nameProblem = try nameProblem(instrument, published, visit)
        }
        return facts
    }

    /// Whether the first version of a questionnaire could not be told from another one in a list.
    private func nameProblem(_ instrument: Instrument, _ published: [OwnInstrument], _ visit: Visit) throws -> InstrumentFacts.NameProblem? {
        let name = instrument.name.text(in: visit.ownLanguage)
        if name == visit.t.in(visit.ownLanguage)("instruments.new-name") { return .placeholder }
        let others = published.compactMap { try? InstrumentFile.draft($0.bytes).instrument } + (try site.instruments.allShipped())
        return others.contains { $0.id != instrument.id && $0.name.text(in: visit.ownLanguage) == name } ? .taken : nil
    }
}

extension Item {
    /// Languages whose words stayed while others got new ones: they may ask something else now.
    func untouched(since old: Item) -> [Language] {
        func words(_ item: Item, _ language: Language) -> [String?] { ([item.text] + item.options.map(\.text)).map { $0[language] } }
        let written = Language.allCases.filter { old.text[$0] != nil }
        let same = written.filter { words(self, $0) == words(old, $0) }
        return same.count == written.count ? [] : same
    }
}

extension Site {
    /// A questionnaire of the organisation's own or a shipped one.
    ///
    /// - Throws: `.notFound`.
    func instrument(_ reference: InstrumentReference, _ visit: Visit) async throws -> Instrument {
        guard let own = try await store.ownInstrument(reference, in: try visit.home().id) else { return try instruments.shipped(reference) }
        return try InstrumentFile.draft(own.bytes).instrument
    }

    /// A questionnaire in a list of what can be asked: two of one name differ in their items, version or maker.
    func choiceWords(_ instrument: Instrument, _ t: Translator) -> String {
        let isShipped = (try? instruments.allShipped())?.contains { $0.id == instrument.id } ?? false
        return t(
            isShipped ? "instruments.choice.shipped" : "instruments.choice.own",
            [
                "name": .text(t.worded(instrument.name.text(in: t.language))), "n": .count(instrument.items.count),
                "version": .count(instrument.version),
            ])
    }

    /// What a round asks.
    package func instrument(of round: Round) async throws -> Instrument { try await instruments.instrument(of: round) }

    /// What people can be asked: shipped ones, and own ones that were published; of each the newest version.
    func askable(_ visit: Visit) async throws -> [Instrument] {
        let own = try await store.ownInstruments(in: try visit.home().id).filter { !$0.isDraft }
        let newest = Dictionary(own.map { ($0.reference.id, $0) }) { $0.reference.version > $1.reference.version ? $0 : $1 }
        let read = try newest.values.sorted { $0.reference.id < $1.reference.id }.map { try InstrumentFile.read($0.bytes) }
        return try instruments.choices() + read.filter { $0.answeredBy == .people }
    }
}

/// A questionnaire as its pages need it.
struct InstrumentFacts: Sendable {
    let instrument: Instrument
    /// Nil for a shipped one.
    let own: OwnInstrument?
    /// What keeps a draft from being published.
    let problems: [FileProblem]
    /// What becomes of published series in it.
    let course: SeriesCourse
    /// The newest published version before a draft, or what the draft is a copy of.
    var previous: Instrument?
    /// `previous` is a questionnaire that others have too.
    var isCopy = false
    /// Nil: its name tells it apart.
    var nameProblem: NameProblem?

    enum NameProblem {
        case placeholder, taken
    }

    /// What was said of an item's way from `previous`.
    func said(_ item: Item) -> Concordance? { isCopy ? item.origin : item.concordance }

    /// What an item of a draft was in `previous`.
    func before(_ item: Item) -> Item? { previous?.item(said(item)?.old ?? (isCopy ? "" : item.id)) }

    /// It asks something else than it did, and nobody has said what became of the question.
    func isUnsettled(_ item: Item) -> Bool {
        guard let before = before(item), !item.asksSame(as: before) else { return false }
        return said(item) == nil || said(item)?.kind == .same
    }

    /// What an item is called among all, as on a form that asks everything: `3`, or `3a` where it is asked only after some answers.
    func mark(_ item: Item) -> String { Questionnaire.marks(of: instrument.items)[item.id] ?? "" }

    /// An item as a list of things to do names it: `3. ”Onko digitalisaatiolla …”`.
    func named(_ item: Item, _ visit: Visit) -> String {
        let words = visit.t.worded(item.text.text(in: visit.language, first: visit.ownLanguage)).split(separator: " ")
        var short = ""
        for word in words {
            guard short.count + word.count <= 70 else {
                short += " …"
                break
            }
            short += (short.isEmpty ? "" : " ") + word
        }
        return "\(mark(item)). " + visit.t("results.quoted", ["text": .text(short)])
    }

    /// Languages in which an item still reads as in `previous` although others have new words.
    func untouched(_ item: Item) -> [Language] { before(item).map { item.untouched(since: $0) } ?? [] }

    /// The item, with what somebody says became of it.
    func settled(_ item: Item, old: Item?, _ kind: Concordance.Kind?) -> Item {
        let before = old.flatMap(before)
        guard !isCopy else {
            return item.changed(origin: before.map { Concordance(kind ?? .same, of: $0.id) } ?? old?.origin)
        }
        return item.changed(
            concordance: kind.map { Concordance($0, of: old?.concordance?.old ?? old?.id ?? "") },
            origin: before?.origin?.then(kind ?? .same) ?? old?.origin)
    }

    /// Nothing keeps a draft from being published.
    func isReady(_ visit: Visit) -> Bool {
        problems.isEmpty && lacking(visit).isEmpty && nameProblem == nil && !instrument.items.contains(where: isUnsettled)
    }

    /// Items of a draft that do not read as they did.
    var changes: [(before: Item, now: Item)] {
        instrument.items.compactMap { item in before(item).flatMap { $0.text == item.text && item.asksSame(as: $0) ? nil : ($0, item) } }
    }

    /// Languages of the organisation in which something is not written, with how many texts.
    func lacking(_ visit: Visit) -> [(language: Language, count: Int)] {
        (visit.organisation?.languages ?? []).compactMap { language in
            let count = instrument.lacking(language)
            return count > 0 ? (language, count) : nil
        }
    }

    /// What a button of the questionnaire's page makes of it; nil for a button that it does not have.
    func changed(by form: Form) -> Instrument? {
        let parts = (form["tee"] ?? "").split(separator: " ").map(String.init)
        switch (parts.first, parts.dropFirst().first) {
        case ("tiedot", _):
            let general = form.localText("ohje")
            let groups = instrument.groups.map { group in
                // Nothing of its own is what all read.
                let own = form.localText("ohje-\(group.key)")
                guard form.fields.contains(where: { $0.name.hasPrefix("ohje-\(group.key)-") }) else { return group }
                return AskedGroup(key: group.key, name: group.name, instruction: own.isEmpty ? general : own)
            }
            return instrument.changed(name: form.localText("nimi"), instruction: general, groups: groups)
        case ("ylos", let id?): return instrument.moved(id, up: true)
        case ("alas", let id?): return instrument.moved(id, up: false)
        case ("pois", let id?): return instrument.without(id)
        case ("osa", _):
            let name = form.localText("osan-nimi")
            guard !name.isEmpty else { return instrument }
            let keys = Set(instrument.sections.map(\.key))
            let key = (1...).lazy.map { "osa-\($0)" }.first { !keys.contains($0) } ?? "osa"
            return instrument.changed(sections: instrument.sections + [InstrumentSection(key: key, name: name, lead: LocalText())])
        case ("osa-pois", let key?):
            guard !instrument.items.contains(where: { $0.section == key }) else { return instrument }
            return instrument.changed(sections: instrument.sections.filter { $0.key != key })
        default: return nil
        }
    }
}
