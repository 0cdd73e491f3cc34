import Domain
import Formats
import Sheets
import Store

/// Questionnaires out to files of other tools and in from them, for pages and commands alike.
package struct QuestionnaireExchange: Sendable {
    private let site: Site
    private let home: Organisation
    private let t: Translator

    init(site: Site, home: Organisation, t: Translator) {
        (self.site, self.home, self.t) = (site, home, t)
    }

    /// In the organisation's first language.
    package init(site: Site, home: Organisation) {
        self.init(site: site, home: home, t: Translator(table: site.texts, language: home.firstLanguage, wording: home.wording))
    }

    // MARK: Out

    /// A version of a questionnaire of the organisation's own or a shipped one.
    ///
    /// - Throws: `SiteError.notFound`.
    package func instrument(named name: String) async throws -> Instrument {
        guard let reference = InstrumentReference(name: name) else { throw SiteError.notFound }
        guard let own = try await site.store.ownInstrument(reference, in: home.id) else { return try site.instruments.shipped(reference) }
        return try InstrumentFile.draft(own.bytes).instrument
    }

    /// - Parameter labels: of a round that asks it; then its own groups are asked for.
    package func bytes(of instrument: Instrument, as form: QuestionnaireForm, labels: [Label] = []) throws -> [UInt8] {
        switch form {
        case .lss: LimeSurvey(instrument, words: limeWords, labels: labels).lss
        case .txt: LimeSurvey(instrument, words: limeWords, labels: labels).txt
        case .csv: table(instrument, labels).csv()
        case .xlsx: try XLSXWriter.write(table(instrument, labels))
        }
    }

    /// What is pasted first stands first: the reader's language, then the organisation's, then others that it is written in.
    private func table(_ instrument: Instrument, _ labels: [Label]) -> SheetTable {
        let written = Language.allCases.filter { language in instrument.items.contains { $0.text[language] != nil } }
        let order = ([t.language] + home.languages + Language.allCases).filter { $0 == t.language || written.contains($0) }
        let languages = order.enumerated().filter { order.firstIndex(of: $1) == $0 }.map(\.element)
        let asked = labels.isEmpty ? instrument : instrument.asking(labels)
        let group = labels.count > 1 ? (text("instruments.lime.group"), labels.map { named($0, in: languages) }) : nil
        return QuestionnaireSheet(asked, words: words, languages: languages, groupQuestion: group) { [t] in t.worded($0) }
            .table(named: t("instruments.table"))
    }

    private func named(_ label: Label, in languages: [Language]) -> LocalText {
        LocalText(Dictionary(uniqueKeysWithValues: languages.map { ($0, label.name.text(in: $0, first: home.firstLanguage)) }))
    }

    // MARK: In

    /// - Returns: nil for a table that is no questionnaire. `isTable`: what a table has no place for is not there.
    /// - Throws: `SheetProblem`.
    package func read(
        _ bytes: [UInt8], named name: String
    ) async throws -> (instrument: Instrument, notes: [QuestionnaireNote], isTable: Bool)? {
        if QuestionnaireForm.isXML(bytes) {
            let read = LimeImport(LimeSurvey(lss: try await site.sheets.read(bytes, as: .lss)), base: try empty)
            return (read.instrument, read.notes, false)
        }
        let sheet = try await site.sheets.read(bytes, as: SheetChild.Form(name: name))
        if let survey = LimeSurvey(txt: sheet) {
            let read = LimeImport(survey, base: try empty)
            return (read.instrument, read.notes, false)
        }
        return QuestionnaireReading(sheet, words: words, base: try empty).map { ($0.instrument, $0.notes, true) }
    }

    /// Keeps it as a draft under a name of its own: the next version of one that the organisation has published, else a new one.
    package func add(_ instrument: Instrument, by actor: Actor) async throws -> InstrumentReference {
        let own = try await site.store.ownInstruments(in: home.id)
        let versions = own.filter { $0.reference.id == instrument.id }
        let isNext = !versions.isEmpty && !versions.contains(where: \.isDraft)
        let wanted = instrument.id.hasPrefix("oma") ? instrument.id : "oma-" + instrument.id
        let placed =
            isNext
            ? instrument.changed(version: (versions.map(\.reference.version).max() ?? 0) + 1)
            : instrument.changed(id: InstrumentRoutes.freeID(wanted, own), version: 1)
        try await site.store.addInstrument(placed.reference, InstrumentFile.bytes(of: placed), by: actor)
        return placed.reference
    }

    /// Nothing asked yet; scale, groups and themes as the readiness questionnaire has them.
    var empty: Instrument {
        get throws {
            let usual = try site.instruments.shipped()
            return Instrument(
                id: "oma", version: 1, name: text("instruments.new-name"), author: home.name.text(in: home.firstLanguage), licence: "CC-BY-4.0",
                source: home.name, scale: usual.scale, dontKnow: usual.dontKnow, instruction: text("instruments.new-instruction"),
                groups: usual.groups, themes: usual.themes,
                sections: [InstrumentSection(key: "osa-1", name: text("instruments.new-section"), lead: LocalText())], items: [],
                openQuestion: LocalText())
        }
    }

    /// The same for one answer of each organisation, as the city survey has it.
    var emptyForOrganisations: Instrument {
        get throws {
            let (empty, city) = (try empty, try site.instruments.shipped(InstrumentReference(id: "kaupunkikysely", version: 1)))
            return Instrument(
                id: empty.id, version: empty.version, answeredBy: .organisations, name: empty.name, author: empty.author, licence: empty.licence,
                source: empty.source, scale: [], dontKnow: city.dontKnow, instruction: city.instruction, groups: city.groups, themes: [],
                sections: empty.sections, items: [], openQuestion: LocalText())
        }
    }

    /// A name that no other questionnaire has: with the organisation's after it, and a number from the second on.
    func copyName(of instrument: Instrument, beside own: [OwnInstrument]) throws -> LocalText {
        let others = own.compactMap { try? InstrumentFile.draft($0.bytes).instrument.name } + (try site.instruments.allShipped()).map(\.name)
        let taken = Set(others.map { $0.text(in: home.firstLanguage) })
        let names = (1...).lazy.map { number in
            LocalText(
                Dictionary(
                    uniqueKeysWithValues: Language.allCases.filter { instrument.name[$0] != nil }.map { language in
                        let owner = home.name.text(in: language, first: home.firstLanguage)
                        return (language, "\(instrument.name.text(in: language)), \(owner)" + (number == 1 ? "" : " \(number)"))
                    }))
        }
        return names.first { !taken.contains($0.text(in: home.firstLanguage)) } ?? instrument.name
    }

    // MARK: Words

    private func text(_ key: TextKey) -> LocalText {
        LocalText(Dictionary(uniqueKeysWithValues: Language.allCases.map { ($0, t.in($0)(key)) }))
    }

    private var limeWords: LimeWords {
        LimeWords(group: text("instruments.lime.group"), statements: text("instruments.lime.statements")) { [t] in t.worded($0) }
    }

    private var words: QuestionnaireWords {
        QuestionnaireWords(
            columns: Dictionary(uniqueKeysWithValues: QuestionnaireColumn.allCases.map { ($0, text(TextKey(family: "instruments.column", $0))) }),
            rows: Dictionary(uniqueKeysWithValues: QuestionnaireRow.allCases.map { ($0, text(TextKey(family: "instruments.row", $0))) }),
            yes: text("instruments.yes"), language: t.language)
    }
}

/// Files that a questionnaire goes out as.
package enum QuestionnaireForm: String, CaseIterable, Sendable {
    case lss, txt, xlsx, csv

    var type: String {
        switch self {
        case .lss: "application/xml; charset=utf-8"
        case .txt: "text/tab-separated-values; charset=utf-8"
        case .xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        case .csv: "text/csv; charset=utf-8"
        }
    }

    /// Whether a file begins as XML does, whatever it is called.
    static func isXML(_ bytes: [UInt8]) -> Bool {
        bytes.prefix(200).first { ![0xEF, 0xBB, 0xBF, 0xFF, 0xFE, 0, 9, 10, 13, 32].contains($0) } == UInt8(ascii: "<")
    }
}
