import Domain
import Sheets

/// A row a need; what it came from and what it was merged into stay as they are.
extension Need: SheetPart {
    package static let sheet = PathSheet.Name.needs
    package static let blank = Need(title: LocalText())

    private typealias Column = SheetColumn<Need>

    package static let columns: [SheetColumn<Need>] = Array(groups.joined())

    private static let groups: [[SheetColumn<Need>]] = [
        Column.texts(.title, line: true, width: 40, get: { $0.title }, set: { $0.title = $1 }),
        Column.texts(.text, width: 40, get: { $0.text }, set: { $0.text = $1 }),
        [
            Column.choice(
                .source, family: "direction.source", get: { $0.source },
                set: { need, source in
                    need.source = source ?? .frontline
                    return true
                }),
            Column.one(.theme, width: 18, write: { need, words in need.theme.map { .text(words.name(ofTheme: $0)) } ?? .empty }) {
                cell, need, words in
                let key = words.theme(cell.plain)
                guard cell.isBlank || key != nil else { return .choice }
                need.theme = cell.isBlank ? nil : key
                return nil
            }, Column.amount(.heard, get: { $0.heard }, set: { $0.heard = $1 ?? 1 }),
            Column.amount(.harm, get: { $0.harm }, set: { $0.harm = $1 ?? 2 }),
            Column.truth(.isPublic, key: "public", get: { $0.isPublic }, set: { $0.isPublic = $1 }),
        ], Column.texts(.declined, width: 30, get: { $0.declined }, set: { $0.declined = $1 }),
    ]

    package static func name(of key: String, _ field: Field) -> String {
        ["public", "harm"].contains(key) ? "sheets.column.\(key)" : "direction.need.\(key)"
    }

    package func shownName(_ words: PathWords) -> LocalText { title }
    package func isRead(_ words: PathWords) -> Bool { isPublic }
    package func rowProblems() -> [RowFinding<Field>] { problems().map { RowFinding($0) } }
}
