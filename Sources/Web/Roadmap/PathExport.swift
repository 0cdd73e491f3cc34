import Domain
import Formats
import Hummingbird
import Sheets
import Store

extension PathWords {
    /// The interface's words around what an organisation's path may name.
    package init(
        themes: [Theme], goals: [Revision<Goal>], people: [Colleague], language: Language, wording: Wording, table: TextTable
    ) {
        self.init(
            themes: themes.map { ($0.key, $0.name) }, goals: goals.map { ($0.id, $0.content.code) }, people: people.map { ($0.account, $0.name) },
            language: language, word: { Translator(table: table, language: $1, wording: wording)(TextKey(name: $0)) })
    }
}

extension Site {
    /// Names of people only for members.
    func pathWords(_ visit: Visit) async throws -> PathWords {
        let organisation = try visit.home()
        var words = PathWords(
            themes: try await themes(visit).map(\.content), goals: try await store.goals(in: organisation.id),
            people: try await visit.insider.mapAsync { try await store.colleagues(of: $0) } ?? [], language: visit.language,
            wording: organisation.wording, table: texts)
        words.today = today(in: organisation)
        return words
    }
}

extension Optional {
    fileprivate func mapAsync<Value>(_ body: (Wrapped) async throws -> Value) async rethrows -> Value? {
        if let self { try await body(self) } else { nil }
    }
}

extension Visit {
    /// The tables as one spreadsheet.
    func download(_ tables: [SheetTable], named name: String) throws -> Response {
        let type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        return download(try XLSXWriter.write(tables), type: type, name: name + ".xlsx")
    }
}

extension SheetTable {
    /// The same as text, with a semicolon and its mark: opens right in a Finnish or Swedish spreadsheet.
    package func csv() -> [UInt8] {
        var writer = CSVWriter(style: .nordic)
        writer.row(columns.map { .text($0.name) })
        for row in rows { writer.row(row.map(\.csv)) }
        return writer.take()
    }
}

extension SheetCell {
    fileprivate var csv: CSVCell {
        switch self {
        case .empty: .empty
        case .text, .fault, .truth, .date: .text(text)
        case .number(let number): number == number.rounded() && abs(number) < 1e15 ? .number(Int(number)) : .text(text.replacing(".", with: ","))
        }
    }
}
