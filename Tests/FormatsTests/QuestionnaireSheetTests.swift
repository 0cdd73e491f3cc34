import Content
import Domain
import Foundation
import Sheets
import Testing

@testable import Formats

/// Questionnaires as tables.
@Suite struct QuestionnaireSheetTests {
    private let words = QuestionnaireWords(
        columns: [
            .code: LocalText(fi: "Koodi"), .kind: LocalText(fi: "Laji"), .text: LocalText(fi: "Teksti", en: "Text"), .most: LocalText(fi: "Enintään"),
        ],
        rows: [.option: LocalText(fi: "vaihtoehto"), .single: LocalText(fi: "yksi vaihtoehto")], yes: LocalText(fi: "kyllä"), language: .fi)

    private func base(_ instrument: Instrument) -> Instrument {
        instrument.changed(
            id: "oma", version: 1, sections: [InstrumentSection(key: "osa-1", name: LocalText(fi: "Osa"), lead: LocalText())], items: [])
    }

    @Test func `a question stands over its options, and the table comes back as the same questions`() throws {
        let kinds = try LimeSurveyTests.kinds()
        let table = QuestionnaireSheet(kinds, words: words, languages: [.fi, .sv, .en]) { $0 }.table(named: "Kysely")
        let texts = table.rows.map { $0[2].text }
        let place = try #require(texts.firstIndex(of: "Mikä väline?"))
        #expect(texts[place...].prefix(5) == ["Mikä väline?", "Puhelin", "Tietokone", "Jokin muu", "en osaa sanoa"])
        let head = Sheet.Row(number: 1, cells: table.columns.map { .text($0.name) })
        let sheet = Sheet(rows: [head] + table.rows.enumerated().map { Sheet.Row(number: $0 + 2, cells: $1) })
        let read = try #require(QuestionnaireReading(sheet, words: words, base: base(kinds)))
        #expect(read.notes.isEmpty, "\(read.notes)")
        let same = kinds.items.map { item in
            Item(
                id: item.id, section: item.section, text: item.text, help: item.help, isRequired: item.isRequired, groups: item.groups,
                kind: item.kind.withoutUnit, askIf: item.askIf)
        }
        #expect(read.instrument.items == same)
        #expect(read.instrument.sections == kinds.sections)
    }

    @Test func `a group without words of its own reads what all read, and a theme named by a section's key has the section's name`() throws {
        let rows = [
            ["kind", "code", "text", "theme"], ["group", "staff", "Henkilöstö", ""], ["instruction", "", "Vastaa rauhassa.", ""],
            ["section", "osa1", "Osa yksi", ""], ["statement", "X1", "Työkalut toimivat.", "osa1"],
        ]
        let sheet = Sheet(rows: rows.enumerated().map { Sheet.Row(number: $0 + 1, cells: $1.map { .text($0) }) })
        let read = try #require(QuestionnaireReading(sheet, words: words, base: base(try LimeSurveyTests.kinds())))
        #expect(read.notes.isEmpty, "\(read.notes)")
        #expect(read.instrument.groups.map(\.instruction) == [LocalText(fi: "Vastaa rauhassa.")])
        #expect(read.instrument.themes.map(\.name) == [LocalText(fi: "Osa yksi")])
        #expect(read.instrument.items.first?.kind == .statement(theme: "osa1"))
    }

    @Test func `rows that are no part of a questionnaire are told with their line`() throws {
        let rows = [["Laji", "Teksti"], ["Matriisi", "Mitä?"], ["yksi vaihtoehto", "Kumpi?"], ["vaihtoehto", "A"], ["text", "Miksi?"]]
        let sheet = Sheet(rows: rows.enumerated().map { Sheet.Row(number: $0 + 1, cells: $1.map { .text($0) }) })
        let read = try #require(QuestionnaireReading(sheet, words: words, base: base(try LimeSurveyTests.kinds())))
        #expect(read.notes.map(\.kind) == [.unknownType, .options] && read.notes.map(\.line) == [2, 3])
        #expect(read.instrument.items.map(\.text) == [LocalText(fi: "Miksi?")])
        #expect(QuestionnaireReading(Sheet(rows: [Sheet.Row(number: 1, cells: [.text("a")])]), words: words, base: read.instrument) == nil)
    }
}

extension Item.Kind {
    /// The unit of a number stands in the words of its classes only.
    fileprivate var withoutUnit: Item.Kind {
        guard case .number(let bins) = self else { return self }
        return .number(Bins(starts: bins.ranges.map(\.lowerBound), most: bins.span.upperBound, hasDontKnow: bins.hasDontKnow))
    }
}
