import Domain
import Sheets

/// A questionnaire that came as a table, with what could not be taken.
package struct QuestionnaireReading: Sendable {
    package let instrument: Instrument
    package let notes: [QuestionnaireNote]

    /// - Returns: nil for a table without columns for the kind and the text.
    package init?(_ sheet: Sheet, words: QuestionnaireWords, base: Instrument) {
        guard let head = sheet.rows.first else { return nil }
        let columns = head.cells.map { words.column($0.text) }
        guard columns.contains(where: { $0?.0 == .kind }), columns.contains(where: { $0?.0 == .text }) else { return nil }
        var reading = TableInstrument(words: words, base: base)
        for row in sheet.rows.dropFirst() { reading.take(ReadLine(row, columns)) }
        instrument = reading.instrument()
        notes = reading.notes
    }
}

/// One row by its columns.
private struct ReadLine {
    let number: Int
    private var texts: [QuestionnaireColumn: [Language: String]] = [:]

    init(_ row: Sheet.Row, _ columns: [(QuestionnaireColumn, Language)?]) {
        number = row.number
        for (place, column) in columns.enumerated() {
            guard let (column, language) = column, !row[place].isEmpty else { continue }
            texts[column, default: [:]][language] = Cleaned.text(row[place].text)
        }
    }

    func local(_ column: QuestionnaireColumn) -> LocalText { LocalText(texts[column] ?? [:]) }
    func word(_ column: QuestionnaireColumn) -> String { Language.allCases.lazy.compactMap { texts[column]?[$0] }.first ?? "" }
    var isEmpty: Bool { texts.isEmpty }
}

private struct TableInstrument {
    let words: QuestionnaireWords
    let base: Instrument
    var notes: [QuestionnaireNote] = []
    private var (name, source, instruction, dontKnow) = (LocalText(), LocalText(), LocalText(), LocalText())
    private var answeredBy: AnsweredBy?
    private var groups: [AskedGroup] = []
    private var scale: [LocalText] = []
    private var themes: [InstrumentTheme] = []
    private var sections: [InstrumentSection] = []
    private var items: [Item] = []
    private var open: Started?

    /// A question whose options are still to come.
    private struct Started {
        let kind: QuestionnaireRow
        let line: ReadLine
        var options: [ItemOption] = []
        var starts: [Int] = []
        var hasDontKnow = false
    }

    init(words: QuestionnaireWords, base: Instrument) {
        (self.words, self.base) = (words, base)
    }

    mutating func instrument() -> Instrument {
        finish()
        func orBase(_ text: LocalText, _ other: LocalText) -> LocalText { text.isEmpty ? other : text }
        return Instrument(
            id: base.id, version: base.version, answeredBy: answeredBy ?? base.answeredBy, name: orBase(name, base.name), author: base.author,
            licence: base.licence, source: orBase(source, base.source),
            scale: scale.count == 5 ? scale : base.scale, dontKnow: orBase(dontKnow, base.dontKnow),
            instruction: orBase(instruction, base.instruction),
            groups: allGroups.map { instructed($0) }, themes: themes.isEmpty && answeredBy == nil ? base.themes : themes,
            sections: sections.isEmpty ? base.sections : sections, items: items,
            openQuestion: LocalText())
    }

    /// A group that the table tells nothing of its own reads what all read.
    private func instructed(_ group: AskedGroup) -> AskedGroup {
        guard group.instruction.isEmpty else { return group }
        return AskedGroup(key: group.key, name: group.name, instruction: instruction.isEmpty ? base.instruction : instruction)
    }

    mutating func take(_ line: ReadLine) {
        guard !line.isEmpty else { return }
        guard let kind = words.row(line.word(.kind)) else {
            return note(.unknownType, line, line.word(.kind))
        }
        switch kind {
        case .option, .alone:
            let key = optionKey(line.word(.code), among: open?.options ?? [])
            open?.options.append(ItemOption(key: key, text: line.local(.text), isAlone: kind == .alone))
        case .bin:
            if let start = Int(line.word(.code)) { open?.starts.append(start) } else { note(.options, line, line.word(.code)) }
        case .dontKnow:
            if open == nil || dontKnow.isEmpty { dontKnow = line.local(.text) }
            open?.hasDontKnow = true
        default:
            finish()
            begin(kind, line)
        }
    }

    private mutating func note(_ kind: QuestionnaireNote.Kind, _ line: ReadLine, _ detail: String = "") {
        if notes.count < 500 { notes.append(QuestionnaireNote(kind, line.word(.code), detail, line: line.number)) }
    }

    private mutating func begin(_ kind: QuestionnaireRow, _ line: ReadLine) {
        switch kind {
        case .name: name = line.local(.text)
        case .source: source = line.local(.text)
        case .answeredBy: answeredBy = AnsweredBy(rawValue: line.word(.code).lowercased())
        case .group:
            guard let key = key(line.word(.code)), !groups.contains(where: { $0.key == key }) else { return note(.code, line, "–") }
            groups.append(AskedGroup(key: key, name: line.local(.text), instruction: line.local(.help)))
        case .instruction: instruction = line.local(.text)
        case .scale: scale.append(line.local(.text))
        case .section:
            let wanted = key(line.word(.code))
            let key = wanted.flatMap { wanted in sections.contains { $0.key == wanted } ? nil : wanted } ?? "osa-\(sections.count + 1)"
            sections.append(InstrumentSection(key: key, name: line.local(.text), lead: line.local(.help)))
        default: open = Started(kind: kind, line: line)
        }
    }

    private func key(_ code: String) -> String? {
        let kept = String(code.lowercased().filter { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") }.prefix(30))
        guard let first = kept.first else { return nil }
        return first.isLetter ? kept : "v" + kept
    }

    private func optionKey(_ code: String, among options: [ItemOption]) -> String {
        let taken = Set(options.map(\.key)).union(["eos"])
        return key(code).flatMap { taken.contains($0) ? nil : $0 } ?? (1...).lazy.map { "v\($0)" }.first { !taken.contains($0) } ?? "v"
    }

    // MARK: Items

    private mutating func finish() {
        guard let started = open else { return }
        open = nil
        // The question of the group is not one of the questionnaire: a round asks it.
        if started.kind == .single, started.line.word(.code) == LimeSurvey.groupCode { return }
        guard items.count < LimeInstrument.mostItems else { return note(.tooMany, started.line) }
        if sections.isEmpty { sections = [base.sections.first ?? InstrumentSection(key: "osa-1", name: base.name, lead: LocalText())] }
        guard let kind = kind(started) else { return note(.options, started.line) }
        let askIf = askIf(started.line)
        let parent = askIf.flatMap { askIf in items.first { $0.id == askIf.item } }
        let asked = parent?.groups ?? groups(started.line)
        items.append(
            Item(
                id: id(started.line), section: sections[sections.count - 1].key, text: started.line.local(.text), help: started.line.local(.help),
                isRequired: words.isYes(started.line.word(.required)), groups: asked, pulse: parent?.pulse ?? [], kind: kind, askIf: askIf))
    }

    private mutating func kind(_ started: Started) -> Item.Kind? {
        let most = Int(started.line.word(.most))
        let options = Array(started.options.prefix(40))
        switch started.kind {
        case .statement: return .statement(theme: theme(started.line.word(.theme)))
        case .text: return .text(isLong: false)
        case .longText: return .text(isLong: true)
        case .number:
            let starts = started.starts
            guard starts.count > 1, starts.count <= 40, zip(starts, starts.dropFirst()).allSatisfy(<) else { return nil }
            return .number(Bins(starts: starts, most: most ?? starts[starts.count - 1], hasDontKnow: started.hasDontKnow))
        case .single: return options.count > 1 ? .single(Choices(options, hasDontKnow: started.hasDontKnow)) : nil
        case .multiple: return options.count > 1 ? .multiple(Choices(options), most: min(max(2, most ?? options.count), options.count)) : nil
        case .ranking: return options.count > 1 ? .ranking(Choices(options), places: min(max(1, most ?? options.count), options.count, 10)) : nil
        default: return nil
        }
    }

    /// The one that is named, by its key or name; without a name the one of the section. Statements are counted by themes, so a new one is made.
    private mutating func theme(_ named: String) -> String {
        // A theme may be called by the key of a section: its name is then the section's, never the key.
        let section = sections.first { !named.isEmpty && $0.key == key(named) } ?? sections[sections.count - 1]
        let name = named.isEmpty || section.key == key(named) ? section.name : LocalText(fi: named)
        let wanted = Folded.all(name).union([Folded.text(named.isEmpty ? section.key : named)])
        let known = (themes + base.themes).first { !wanted.isDisjoint(with: Folded.all($0.name).union([Folded.text($0.key)])) }
        let theme = known ?? InstrumentTheme(key: key(named) ?? section.key, name: name, sentence: name)
        if !themes.contains(where: { $0.key == theme.key }) { themes.append(theme) }
        return theme.key
    }

    private mutating func id(_ line: ReadLine) -> Item.ID {
        let (code, taken) = (line.word(.code), Set(items.map(\.id)))
        let upper = code.uppercased().filter { $0.isASCII && ($0.isLetter || $0.isNumber) }
        if let first = upper.first, first.isLetter, upper.utf8.count <= 12, !taken.contains(upper) { return upper }
        let free = ((items.count + 1)...).lazy.map { "K\($0)" }.first { !taken.contains($0) } ?? "K"
        if !code.isEmpty { note(.code, line, free) }
        return free
    }

    /// Those that the table names, else the usual ones.
    private var allGroups: [AskedGroup] { groups.isEmpty ? base.groups : groups }

    private mutating func groups(_ line: ReadLine) -> [String] {
        let words = line.word(.groups)
        let named = Set(words.split { $0 == "," || $0 == ";" }.map { Folded.text($0) }.filter { !$0.isEmpty })
        let known = allGroups.filter { named.contains(Folded.text($0.key)) || !named.isDisjoint(with: Folded.all($0.name)) }
        if known.isEmpty, !named.isEmpty { note(.groups, line, words) }
        return (known.isEmpty ? allGroups : known).map(\.key)
    }

    /// `K2: c, d`
    private mutating func askIf(_ line: ReadLine) -> AskIf? {
        let text = line.word(.askIf)
        guard !text.isEmpty else { return nil }
        let parts = text.split(separator: ":", maxSplits: 1).map { Cleaned.line($0) }
        let keys = parts.count == 2 ? parts[1].split { $0 == "," || $0 == ";" }.map { Cleaned.line($0) } : []
        guard let item = items.first(where: { $0.id == parts.first?.uppercased() }), !keys.isEmpty, keys.allSatisfy({ item.answersByKey($0) }) else {
            note(.condition, line, text)
            return nil
        }
        return AskIf(item: item.id, options: keys)
    }
}
