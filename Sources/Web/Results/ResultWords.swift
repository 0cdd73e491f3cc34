import Domain

/// The words of results in one language: names of voices and blocks, sentences of observations.
struct ResultWords {
    let results: RoundResults
    let t: Translator

    func statement(_ id: Statement.ID) -> String {
        t.worded(results.instrument.statement(id)?.text.text(in: t.language) ?? id)
    }

    func theme(_ key: String) -> String { results.instrument.theme(key)?.name.text(in: t.language) ?? key }

    /// What a text answers: the name of a theme, or the item's own words.
    func question(_ key: String) -> String { results.instrument.item(key).map { t.worded($0.text.text(in: t.language)) } ?? theme(key) }

    /// Above the table of themes, as many as were asked.
    func themesTitle(isOne: Bool) -> String {
        t(isOne ? "results.themes.title-one" : "results.themes.title", ["n": .count(results.instrument.themes.count)])
    }

    func group(_ key: String) -> String { results.instrument.group(key)?.name.text(in: t.language) ?? key }

    /// Everyone asked is called by the name of the only group, where a round has one.
    func voice(_ voice: Voice) -> String {
        switch voice {
        case .everyone: results.groups.count == 1 ? group(results.groups[0].key) : t("results.voice.everyone")
        case .open: t("results.voice.open")
        case .organisation, .groups, .peers: t("results.voice.everyone")
        case .beginning(let key): name(key) + without(voice)
        }
    }

    private func name(_ key: [String]) -> String {
        key.count == 1 ? group(key[0]) : results.labels.first { $0.key == key }?.name.text(in: t.language) ?? key.joined(separator: " / ")
    }

    /// Whom all figures of a group leave out, in brackets: one sector's figures never carry the name of the whole group alone.
    private func without(_ voice: Voice) -> String {
        let missing = results.missing(from: voice).map { $0.name.text(in: t.language) }
        guard !missing.isEmpty else { return "" }
        guard missing.count <= 2 else { return " " + t("results.voice.without-many", ["n": .count(missing.count)]) }
        return " " + t("results.voice.without", ["names": .text(missing.joined(separator: ", "))])
    }

    /// Everyone who was asked a statement may be one group; then it is named.
    private func voice(_ voice: Voice, of subject: Observation.Subject) -> String {
        guard voice == .everyone, results.groups.count > 1, case .statement(let id) = subject else { return self.voice(voice) }
        let asked = Set(results.labels.filter { !$0.isPublic && $0.statements.contains(id) }.map(\.group))
        guard asked.count == 1, let only = asked.first else { return self.voice(voice) }
        return t("results.voice.only", ["group": .text(group(only))])
    }

    /// A voice inside a sentence: groups begin small there, names of sectors stay as they are written.
    func inside(_ voice: Voice) -> String {
        let name = self.voice(voice)
        if case .beginning(let key) = voice, key.count > 1 { return name }
        return name.prefix(1).lowercased() + name.dropFirst()
    }

    /// The same where it does something: Swedish says "Ledningen", not "Ledning", there.
    func doer(_ voice: Voice) -> String {
        let name = doerInside(voice)
        return name.prefix(1).uppercased() + name.dropFirst()
    }

    /// The same inside a sentence.
    func doerInside(_ voice: Voice) -> String {
        guard t.language == .sv, case .beginning(let key) = voice, key.count == 1, let name = Self.definite[name(key).lowercased()] else {
            return inside(voice)
        }
        return name + without(voice)
    }

    /// How Swedish calls the usual groups when they do something.
    private static let definite = [
        "personal": "personalen", "ledning": "ledningen", "ledning och chefer": "ledningen och cheferna", "chefer": "cheferna",
        "förtroendevalda": "de förtroendevalda",
    ]

    /// The names of a block's labels, joined as people say them.
    func block(_ block: Block) -> String {
        let names = block.labels.compactMap { number in
            results.labels.indices.contains(number) ? results.labels[number].name.text(in: t.language) : nil
        }
        guard let last = names.last, names.count > 1 else { return names.first ?? "" }
        return t("results.list.and", ["first": .text(names.dropLast().joined(separator: ", ")), "last": .text(last)])
    }

    /// With whom a voice is shown where it has no figure of its own; beyond three only how many.
    func others(_ blocks: [Block], beside voice: Voice) -> String {
        let names = results.company(blocks, beside: voice).map { $0.text(in: t.language) }
        guard names.count <= 3 else { return t("results.cell.together-many", ["n": .count(names.count)]) }
        return t("results.cell.together", ["names": .text(names.joined(separator: ", "))])
    }

    private func subject(_ subject: Observation.Subject) -> String {
        switch subject {
        case .statement(let id): quoted(id)
        case .theme(let key): theme(key)
        }
    }

    /// A statement inside a sentence: it leaves its full stop to that.
    func quoted(_ id: Statement.ID) -> String {
        let text = statement(id)
        return t("results.quoted", ["text": .text(text.hasSuffix(".") ? String(text.dropLast()) : text)])
    }

    /// What was seen, as one sentence with its figures.
    func sentence(_ seen: Observation) -> String {
        let what = TextValue.text(subject(seen.subject))
        guard let first = seen.points.first else { return "" }
        let who = TextValue.text(voice(first.voice, of: seen.subject))
        let mean = TextValue.decimal(first.mean ?? 0, digits: 1)
        switch seen.kind {
        case .gap:
            let high = seen.points.last ?? first
            return t(
                "results.seen.gap",
                [
                    "high": .text(doer(high.voice)), "low": .text(doerInside(first.voice)), "what": what,
                    "highmean": .decimal(high.mean ?? 0, digits: 1), "lowmean": mean,
                ])
        case .strength: return t("results.seen.strength", ["what": what, "mean": mean, "who": who])
        case .need: return t("results.seen.need", ["what": what, "mean": mean, "who": who])
        case .dontKnow:
            return t("results.seen.dont-know", ["what": what, "share": .text(t.percent(first.dontKnowShare)), "who": who])
        case .drop, .rise:
            return t(
                seen.kind == .drop ? "results.seen.drop" : "results.seen.rise",
                ["what": what, "before": .decimal(first.before ?? 0, digits: 1), "after": mean, "who": who])
        }
    }
}

extension RoundResults {
    /// Who stands in these blocks beside a voice: a whole group by its name, parts of one by their own.
    func company(_ blocks: [Block], beside voice: Voice) -> [LocalText] {
        let inside = Set(blocks.flatMap(\.labels)).sorted().filter { labels.indices.contains($0) && !voice.includes(labels[$0]) }
        return groups.flatMap { group -> [LocalText] in
            let here = inside.filter { labels[$0].group == group.key }
            let whole = labels.count { $0.group == group.key && !$0.isPublic }
            return here.count == whole && whole > 1 ? [group.name] : here.map { labels[$0].name }
        }
    }
}

/// "Henkilöstö: vahvin teema on Työkalut (3,9), heikoimmat Johtaminen sekä Tieto ja data (2,4)": one sentence for all headings.
struct LevelWords {
    let who: String
    let extremes: Extremes<String>
    let t: Translator

    var sentence: String {
        let high = extremes.strongest.map { t("results.levels.high", values($0)) }
        let low = extremes.weakest.map { t(high == nil ? "results.levels.low" : "results.levels.low-too", values($0)) }
        return t("results.levels", ["who": .text(who), "what": .text([high, low].compactMap { $0 }.joined(separator: ", "))])
    }

    private func values(_ place: Extremes<String>.Place) -> KeyValuePairs<String, TextValue> {
        let names = place.items
        // Names of themes hold an "and" of their own.
        let together = names.count == 2 ? t("results.levels.two", ["first": .text(names[0]), "last": .text(names[1])]) : names.first ?? ""
        return ["n": .count(names.count), "names": .text(together), "mean": .decimal(place.mean, digits: 1)]
    }
}

extension Observation {
    /// Key of the theme that it is about.
    func theme(in instrument: Instrument) -> String {
        switch subject {
        case .statement(let id): instrument.statement(id)?.theme ?? ""
        case .theme(let key): key
        }
    }

    var statement: Statement.ID? {
        if case .statement(let id) = subject { id } else { nil }
    }

    /// How a pin of it is kept.
    var pinKind: Finding.Kind {
        switch kind {
        case .strength: .strength
        case .need: .weakness
        case .gap: .gap
        case .dontKnow: .unknowing
        case .drop: .drop
        case .rise: .rise
        }
    }
}
