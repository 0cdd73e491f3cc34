import Domain
import Formats

/// One item as it was typed; nothing of it is lost when something must be mended.
struct ItemForm: Sendable {
    var kind: String
    var section: String
    var text: LocalText
    var help: LocalText
    var isRequired = false
    var groups: Set<String>
    var pulse: Set<String> = []
    var wordings: [String: LocalText] = [:]
    var theme = ""
    /// One option a line, by language in the same order.
    var options: LocalText
    /// The last option is chosen alone.
    var lastIsAlone = false
    var hasDontKnow = false
    /// How many may be chosen or placed.
    var most = ""
    /// Numbers that bins begin with.
    var starts = ""
    var greatest = ""
    var unit: LocalText
    var isLong = true
    /// `K2:a` for each answer that it asks after.
    var askIf: Set<String> = []
    var concordance = ""

    static let kinds = ["statement", "single", "multiple", "ranking", "number", "text"]

    /// A new item, asked of everybody.
    init(kind: String, section: String, _ instrument: Instrument) {
        self.kind = Self.kinds.contains(kind) && (kind != "statement" || !instrument.themes.isEmpty) ? kind : "single"
        self.section = section
        (text, help, options, unit) = (LocalText(), LocalText(), LocalText(), LocalText())
        groups = Set(instrument.groups.map(\.key))
        most = "3"
    }

    /// - Parameter said: what became of it since the version before, or since the copy was made.
    init(_ item: Item, said: Concordance?) {
        concordance = said?.kind.rawValue ?? ""
        (kind, section, text, help, isRequired) = (item.kind.name, item.section, item.text, item.help, item.isRequired)
        (groups, pulse, wordings) = (Set(item.groups), Set(item.pulse), item.wordings)
        options = Self.lines(item.options.map(\.text))
        lastIsAlone = item.options.last?.isAlone ?? false
        unit = LocalText()
        askIf = Set((item.askIf?.options ?? []).map { "\(item.askIf?.item ?? ""):\($0)" })
        switch item.kind {
        case .statement(let theme): self.theme = theme
        case .single(let choices): hasDontKnow = choices.hasDontKnow
        case .multiple(_, let most), .ranking(_, let most): self.most = String(most)
        case .number(let bins):
            starts = bins.ranges.map { String($0.lowerBound) }.joined(separator: ", ")
            greatest = String(bins.span.upperBound)
            (unit, hasDontKnow) = (bins.unit, bins.hasDontKnow)
        case .text(let isLong): self.isLong = isLong
        }
    }

    /// What was typed.
    init(_ form: Form) {
        kind = Self.kinds.first { $0 == form.line("laji") } ?? "single"
        section = form.line("osa")
        (text, help, options, unit) = (form.localText("teksti"), form.localText("apu"), form.localText("vaihtoehdot"), form.localText("yksikko"))
        isRequired = form["pakollinen"] != nil
        (groups, pulse, askIf) = (Set(form.values("ryhmat")), Set(form.values("lyhyt")), Set(form.values("jos")))
        for (name, _) in form.fields where name.hasPrefix("sanamuoto-") {
            let group = name.dropFirst(10).dropLast(3)
            let wording = form.localText("sanamuoto-\(group)")
            if !wording.isEmpty { wordings[String(group)] = wording }
        }
        theme = form.line("teema")
        lastIsAlone = form["yksin"] != nil
        hasDontKnow = form["eos"] != nil
        most = form.line("enintaan")
        starts = form.line("alut")
        greatest = form.line("suurin")
        isLong = form["pitka"] != nil
        concordance = form.line("vastaavuus")
    }

    private static func lines(_ texts: [LocalText]) -> LocalText {
        LocalText(
            Dictionary(
                uniqueKeysWithValues: Language.allCases.filter { language in texts.contains { $0[language] != nil } }.map { language in
                    (language, texts.map { $0[language] ?? "" }.joined(separator: "\n"))
                }))
    }

    // MARK: Checking

    /// The item that the form describes, or what must be mended.
    ///
    /// Where it asked something else in the version before, or in the questionnaire that this is a copy of, what became of it must be chosen.
    func checked(replacing old: Item?, in facts: InstrumentFacts, _ visit: Visit) -> (item: Item?, problems: [FieldProblem]) {
        let (t, instrument) = (visit.t, facts.instrument)
        var problems: [FieldProblem] = []
        let language = visit.ownLanguage.rawValue
        if text.isEmpty { problems.append(FieldProblem("teksti-\(language)", t("instruments.problem.text"))) }
        for (field, written) in [("teksti", text), ("apu", help)] + wordings.map({ ("sanamuoto-\($0.key)", $0.value) }) {
            for found in written.tooLong(for: 1_000) {
                problems.append(FieldProblem("\(field)-\(found.language.rawValue)", t("instruments.problem.long")))
            }
        }
        let parents = Set(askIf.compactMap { $0.split(separator: ":").first.map(String.init) })
        if parents.count > 1 { problems.append(FieldProblem("jos", t("instruments.problem.ask-if"))) }
        if parents.isEmpty, groups.isEmpty { problems.append(FieldProblem("ryhmat", t("instruments.problem.groups"))) }
        if kind == "statement", instrument.theme(theme) == nil { problems.append(FieldProblem("teema", t("instruments.problem.theme"))) }
        guard let made = itemKind(old, language, t, &problems), problems.isEmpty else { return (nil, problems) }
        let parent = parents.first
        let asked = instrument.groups.map(\.key).filter(groups.contains)
        let typed = Item(
            id: old?.id ?? instrument.freeItemID, section: instrument.section(section)?.key ?? instrument.sections.first?.key ?? "", text: text,
            wordings: wordings.filter { asked.contains($0.key) }, help: help, isRequired: isRequired, groups: asked,
            pulse: asked.filter(pulse.contains), kind: made,
            askIf: parent.map { parent in AskIf(item: parent, options: askIf.map { String($0.dropFirst(parent.count + 1)) }.sorted()) })
        let item = facts.settled(typed, old: old, Concordance.Kind(rawValue: concordance))
        guard !facts.isUnsettled(item) else {
            return (nil, [FieldProblem("vastaavuus", t(facts.isCopy ? "instruments.problem.copy-concordance" : "instruments.problem.concordance"))])
        }
        return (item, [])
    }

    private func itemKind(_ old: Item?, _ language: String, _ t: Translator, _ problems: inout [FieldProblem]) -> Item.Kind? {
        switch kind {
        case "statement": return .statement(theme: theme)
        case "text": return .text(isLong: isLong)
        case "number": return bins(t, &problems).map { .number($0) }
        default: break
        }
        let options = optionList(old)
        guard (2...40).contains(options.count) else {
            problems.append(FieldProblem("vaihtoehdot-\(language)", t("instruments.problem.options")))
            return nil
        }
        if kind == "single" { return .single(Choices(options, hasDontKnow: hasDontKnow)) }
        let least = kind == "multiple" ? 2 : 1
        guard let most = Int(most), (least...min(options.count, kind == "multiple" ? 40 : 10)).contains(most) else {
            problems.append(FieldProblem("enintaan", t("instruments.problem.most", ["least": .count(least), "n": .count(options.count)])))
            return nil
        }
        return kind == "multiple" ? .multiple(Choices(options), most: most) : .ranking(Choices(options), places: most)
    }

    /// Options keep their keys by their words in any language, new words by their places: results of two versions can be laid side by side,
    /// and an answer that a published series tells of does not become its neighbour when a line is taken away.
    private func optionList(_ old: Item?) -> [ItemOption] {
        let lines = Dictionary(
            uniqueKeysWithValues: options.texts.map {
                ($0.key, $0.value.split(separator: "\n", omittingEmptySubsequences: false).map { Cleaned.line(String($0)) })
            })
        let count = lines.values.map(\.count).max() ?? 0
        let typed: [(place: Int, text: LocalText)] = (0..<count).compactMap { place in
            let texts = lines.compactMapValues { $0.indices.contains(place) && !$0[place].isEmpty ? $0[place] : nil }
            return texts.isEmpty ? nil : (place, LocalText(texts))
        }
        var kept: [Int: String] = [:]
        for (place, text) in typed {
            let known = (old?.options ?? []).first { option in
                !kept.values.contains(option.key) && text.texts.contains { option.text[$0.key] == $0.value }
            }
            if let known { kept[place] = known.key }
        }
        for (place, _) in typed where kept[place] == nil && old?.options.indices.contains(place) == true {
            guard let key = old?.options[place].key, !kept.values.contains(key) else { continue }
            kept[place] = key
        }
        var options: [ItemOption] = []
        for (place, text) in typed { options.append(ItemOption(key: kept[place] ?? free(options, old), text: text)) }
        guard lastIsAlone, kind == "multiple", let last = options.popLast() else { return options }
        return options + [ItemOption(key: last.key, text: last.text, isAlone: true)]
    }

    /// `a`, `b` … `z`, `a1` …
    private func free(_ options: [ItemOption], _ old: Item?) -> String {
        let taken = Set((options + (old?.options ?? [])).map(\.key))
        let letters = "abcdefghijklmnopqrstuvwxyz".map(String.init)
        return (letters + letters.map { $0 + "1" } + letters.map { $0 + "2" }).first { !taken.contains($0) } ?? "x\(taken.count)"
    }

    private func bins(_ t: Translator, _ problems: inout [FieldProblem]) -> Bins? {
        let numbers = starts.split(whereSeparator: { $0 == "," || $0 == ";" || $0.isWhitespace }).map { Int($0) }
        let known = numbers.compactMap { $0 }
        guard known.count == numbers.count, (2...40).contains(known.count), zip(known, known.dropFirst()).allSatisfy(<),
            known.allSatisfy({ (-1_000_000...1_000_000_000).contains($0) })
        else {
            problems.append(FieldProblem("alut", t("instruments.problem.starts")))
            return nil
        }
        guard let most = Int(greatest), most >= known[known.count - 1], most <= 2_000_000_000 else {
            problems.append(FieldProblem("suurin", t("instruments.problem.greatest")))
            return nil
        }
        return Bins(starts: known, most: most, unit: unit, hasDontKnow: hasDontKnow)
    }
}
