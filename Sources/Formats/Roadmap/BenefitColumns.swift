import Domain
import Sheets

/// A row a benefit, with the id of its action.
extension Benefit: SheetPart {
    package static let sheet = PathSheet.Name.benefits
    package static let blank = Benefit(action: Action.ID(0), text: LocalText())

    private typealias Column = SheetColumn<Benefit>

    package static let columns: [SheetColumn<Benefit>] = Array(groups.joined())

    private static let groups: [[SheetColumn<Benefit>]] = [
        OfAction.columns(.text, get: { $0.action }, moving: { Benefit($0, to: $1) }),
        Column.texts(.text, width: 40, get: { $0.text }, set: { $0.text = $1 }),
        [
            Column.choice(
                .kind, family: "worth.kind", get: { $0.kind },
                set: { benefit, kind in
                    benefit.kind = kind ?? .quality
                    return true
                })
        ], Column.texts(.unit, line: true, width: 12, get: { $0.unit }, set: { $0.unit = $1 }),
        [
            Column.figure(.baseline, get: { $0.baseline }, set: { $0.baseline = $1 }),
            Column.figure(.target, get: { $0.target }, set: { $0.target = $1 }),
            Column.amount(.yearly, get: { $0.yearly }, set: { $0.yearly = $1 }),
        ], Column.texts(.owner, line: true, width: 20, get: { $0.owner }, set: { $0.owner = $1 }),
        Column.texts(.pays, line: true, width: 20, get: { $0.pays }, set: { $0.pays = $1 }),
        Column.texts(.gains, line: true, width: 20, get: { $0.gains }, set: { $0.gains = $1 }), measurementColumns,
        Column.texts(.dropped, width: 30, get: { $0.dropped }, set: { $0.dropped = $1 }),
    ]

    /// A line a measurement: the days when they are due make the list, the others stand beside them.
    private static let measurementColumns: [SheetColumn<Benefit>] =
        [
            Column.one(
                .measurements, key: "due",
                write: { benefit, _ in
                    benefit.measurements.isEmpty ? .empty : .text(benefit.measurements.map(\.due.iso).joined(separator: "\n"))
                }
            ) { cell, benefit, _ in
                let days = cell.lines.map { SheetCell.text($0).fitDay }
                let known = days.compactMap { $0 }
                guard known.count == days.count else { return cell.lines.contains { NoSuchDay($0) != nil } ? .noSuchDay : .day }
                // What was measured is not lost by leaving a line out.
                guard benefit.measurements.dropFirst(known.count).allSatisfy({ $0.measured == nil }) else { return .due }
                let before = benefit.measurements
                benefit.measurements = known.enumerated().map { index, due in
                    var measurement = before.indices.contains(index) ? before[index] : Measurement(due: due)
                    measurement.due = due
                    return measurement
                }
                return nil
            },
            beside("measured", line: { $0.measured?.iso ?? "" }) { line, measurement in
                let day = SheetCell.text(line).fitDay
                guard line.isEmpty || day != nil else { return NoSuchDay(line) == nil ? .day : .noSuchDay }
                measurement.measured = day
                return nil
            },
            beside("value", line: { $0.value.map { SheetCell.number($0).text } ?? "" }) { line, measurement in
                let figure = SheetCell.text(line).figure
                guard line.isEmpty || figure != nil else { return .figure }
                measurement.value = figure
                return nil
            },
            beside("value-yearly", line: { $0.yearly.map { String($0) } ?? "" }) { line, measurement in
                let amount = SheetCell.text(line).amount
                guard line.isEmpty || amount != nil else { return .amount }
                measurement.yearly = amount
                return nil
            },
        ]
        + Language.allCases.map { language in
            beside("note_\(language.rawValue)", language, line: { $0.note[language].map { Cleaned.line($0) } ?? "" }) { line, measurement in
                var texts = measurement.note.texts
                // A note of several lines that the cell shows as one stays as it was written.
                guard line != texts[language].map({ Cleaned.line($0) }) ?? "" else { return nil }
                texts[language] = line
                measurement.note = LocalText(texts)
                return nil
            }
        }

    private static func beside(
        _ key: String, _ language: Language? = nil, line: @escaping @Sendable (Measurement) -> String,
        read: @escaping @Sendable (String, inout Measurement) -> CellProblem?
    ) -> SheetColumn<Benefit> {
        Column.aligned(
            .measurements, key: key, language: language, count: { $0.measurements.count },
            line: { benefit, index, _ in line(benefit.measurements[index]) }
        ) { line, benefit, index, _ in read(line, &benefit.measurements[index]) }
    }

    package static func name(of key: String, _ field: Field) -> String {
        key == field.rawValue ? "worth.benefit.\(key)" : "sheets.column.\(key)"
    }

    package func shownName(_ words: PathWords) -> LocalText { text }
    package func isRead(_ words: PathWords) -> Bool { words.published.contains(action) }

    package func rowProblems() -> [RowFinding<Field>] {
        let isOrdered = zip(measurements, measurements.dropFirst()).allSatisfy { $0.due <= $1.due }
        return problems().map { RowFinding($0) } + (isOrdered ? [] : [RowFinding(.measurements, .outOfRange)])
            + (action == Self.blank.action ? [RowFinding(.text, .missing("action"))] : [])
    }

    package func turnProblems(since current: Benefit?, today: Day?) -> [RowFinding<Field>] {
        guard let today else { return [] }
        let known = Set(current?.measurements.compactMap(\.measured) ?? [])
        let isAhead = measurements.compactMap(\.measured).contains { $0 > today && !known.contains($0) }
        return isAhead ? [RowFinding(.measurements, .ahead, key: "measured")] : []
    }

    /// The same of another action: for a row that is new.
    private init(_ benefit: Benefit, to action: Action.ID) {
        self.init(
            action: action, text: benefit.text, kind: benefit.kind, unit: benefit.unit, baseline: benefit.baseline, target: benefit.target,
            owner: benefit.owner, pays: benefit.pays, gains: benefit.gains, yearly: benefit.yearly, measurements: benefit.measurements,
            dropped: benefit.dropped)
    }
}

/// The columns that say to which action a part belongs.
enum OfAction {
    /// Its id, which a new row must have, and its name for the reader.
    static func columns<Part: SheetPart>(
        _ field: Part.Field, get: @escaping @Sendable (Part) -> Action.ID, moving: @escaping @Sendable (Part, Action.ID) -> Part
    ) -> [SheetColumn<Part>] {
        [
            SheetColumn.one(field, key: "action", width: 15, write: { part, _ in get(part).number == 0 ? .empty : .text(get(part).description) }) {
                cell, part, words in
                guard !cell.isBlank else { return get(part).number == 0 ? nil : .moved }
                guard let id = Action.ID(text: PathSheet.id(cell).lowercased()), words.actions[id] != nil else {
                    // Named, though wrongly: that is the one thing to say of it.
                    if get(part).number == 0 { part = moving(part, Action.ID(.max)) }
                    return .noAction
                }
                guard get(part).number == 0 || get(part) == id else { return .moved }
                part = moving(part, id)
                return nil
            },
            SheetColumn.one(
                field, key: "action-title", width: 40,
                write: { part, words in
                    words.actions[get(part)]?.reading(in: words.language)?.text.nonEmpty.map { SheetCell.text($0) } ?? .empty
                }, read: { _, _, _ in nil }),
        ]
    }
}

extension String {
    fileprivate var nonEmpty: String? { isEmpty ? nil : self }
}
