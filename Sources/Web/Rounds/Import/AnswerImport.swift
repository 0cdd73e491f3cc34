import Ballot
import Domain
import Formats
import Secrets
import Sheets

/// A file of answers as its preview needs it: what each column holds, and what would be taken.
package struct AnswerImport: Sendable {
    let round: Round
    let instrument: Instrument
    let table: AnswerTable
    /// What each column is taken for.
    let columns: [AnswerColumn]
    /// Labels by the texts of the group column.
    let groups: [String: Int]
    /// Of rows that name none.
    let group: Int?
    package let reading: AnswerReading
    /// Of everything that stood in the file: the same is not taken twice.
    package let fingerprint: [UInt8]
    /// Rows that stood in the earlier file, and are left out.
    package let repeated: Int
    /// Rows of the earlier file that do not stand in this one as they were: whoever's row changed would count twice.
    package let changed: Int
    /// Formulas without a value in open questions are taken as they are written.
    let takesFormulas: Bool
    /// What earlier files brought, by label.
    package var before: [Int: Int] = [:]

    /// A file that has just come: everything is guessed.
    ///
    /// - Parameter earlier: a file that was taken before. Its rows are left out of this one, each as often as it stands there.
    package init(
        _ sheet: Sheet, without earlier: Sheet? = nil, mapping: AnswerMapping? = nil, round: Round, instrument: Instrument,
        takesFormulas: Bool = false, t: Translator
    ) {
        let known = AddressGroups(of: round, instrument, t)
        let whole = AnswerTable(sheet, instrument: instrument, groups: known)
        let (rest, repeated, changed) =
            earlier.map { earlier in
                let first = AnswerTable(earlier, instrument: instrument, groups: known).rows.startIndex
                return sheet.without(earlier.rows.dropFirst(first), from: whole.rows.startIndex)
            } ?? (sheet, 0, 0)
        let table = repeated == 0 ? whole : AnswerTable(rest, instrument: instrument, groups: known)
        let columns = zip(table.heads, table.guesses).map { mapping?.column($0, of: instrument) ?? $1 }
        let named = (mapping?.groups ?? [:]).compactMapValues { known.label($0) }
        self.init(
            table, columns: columns, named: named, known: known, group: mapping?.group.flatMap { known.label($0) }, round: round,
            instrument: instrument,
            fingerprint: Self.fingerprint(sheet), repeated: repeated, changed: changed, takesFormulas: takesFormulas)
    }

    /// The same once more, as the form says what its columns hold.
    init(_ sheet: Sheet, form: Form, round: Round, instrument: Instrument, t: Translator) throws(SiteError) {
        guard let fingerprint = Base32.bytes(form["tunniste"] ?? ""), fingerprint.count >= 32 else { throw .unreadable }
        let known = AddressGroups(of: round, instrument, t)
        let table = AnswerTable(sheet, instrument: instrument, groups: known)
        let choices = Dictionary(AnswerColumn.all(of: instrument).map { ($0.key, $0) }) { first, _ in first }
        let columns = table.heads.indices.map { choices[form["sarake-\($0)"] ?? ""] ?? .leftOut }
        let named = zip(form.values("ryhman-nimi"), form.values("ryhman-vastine")).compactMap { name, label in Int(label).map { (name, $0) } }
        self.init(
            table, columns: columns, named: Dictionary(named) { $1 }, known: known, group: form["kaikki"].flatMap { Int($0) }, round: round,
            instrument: instrument, fingerprint: fingerprint, repeated: form["toistuvat"].flatMap { Int($0) } ?? 0,
            changed: form["muuttuneet"].flatMap { Int($0) } ?? 0, takesFormulas: form[AnswerPreviewPage.formulas] != nil)
    }

    private init(
        _ table: AnswerTable, columns: [AnswerColumn], named: [String: Int], known: AddressGroups, group: Int?, round: Round, instrument: Instrument,
        fingerprint: [UInt8], repeated: Int, changed: Int, takesFormulas: Bool
    ) {
        let numbers = Set(round.labels.map(\.number))
        let names = columns.firstIndex(of: .group).map { table.values($0, most: 500) } ?? []
        let pairs = names.compactMap { name in (named[name] ?? known.label(name)).map { (name, $0) } }
        let groups = Dictionary(pairs) { first, _ in first }.filter { numbers.contains($0.value) }
        self.round = round
        self.instrument = instrument
        self.table = table
        self.columns = columns
        self.groups = groups
        // Where there is but one, nobody is asked which.
        self.group = round.labels.count == 1 ? round.labels[0].number : group.flatMap { numbers.contains($0) ? $0 : nil }
        (self.fingerprint, self.repeated, self.changed, self.takesFormulas) = (fingerprint, repeated, changed, takesFormulas)
        reading = AnswerReading(
            table, columns: columns, groups: groups, group: self.group, instrument: instrument, labels: round.labels, takesFormulas: takesFormulas)
    }

    package var isReady: Bool { reading.problems.isEmpty && !reading.sheets.isEmpty }

    /// Texts of the group column, known or not, by their alphabet.
    var groupNames: [String] { (columns.firstIndex(of: .group).map { table.values($0, most: 60) } ?? []).sorted() }

    /// How many come from each label, in the plan's order.
    var counts: [(label: Label, count: Int)] {
        let counts = reading.sheets.reduce(into: [Int: Int]()) { $0[$1.label, default: 0] += 1 }
        return round.labelsOfPlan.compactMap { label in counts[label.number].map { (label, $0) } }
    }

    /// Labels of which files, this one with them, bring more answers than people are asked.
    package var beyondPeople: [(label: Label, answers: Int, people: Int)] {
        counts.compactMap { label, count in
            let answers = count + (before[label.number] ?? 0)
            return label.people.flatMap { answers > $0 ? (label, answers, $0) : nil }
        }
    }

    /// Labels that got answers of files before: they may be the same ones again, and nobody can tell from what is stored.
    /// No question where as many rows were left out, or are asked about as changed, as came before.
    package var twiceFilled: [Label] {
        let filled = counts.map(\.label).filter { (before[$0.number] ?? 0) > 0 }
        return repeated + changed >= filled.reduce(0) { $0 + (before[$1.number] ?? 0) } ? [] : filled
    }

    package static func fingerprint(_ sheet: Sheet) -> [UInt8] {
        var bytes: [UInt8] = []
        for row in sheet.rows { bytes += SheetLines.row(row) }
        return Secrets.sha256(bytes)
    }
}

extension Sheet {
    /// The sheet without those rows that stand among others, each as often as it stands there; what they hold is compared as it is read.
    ///
    /// - Returns: with it, how many were left out, and how many of the others, empty ones aside, were not found.
    fileprivate func without(_ others: ArraySlice<Row>, from first: Int) -> (Sheet, left: Int, missing: Int) {
        func words(_ row: Row) -> [String] {
            let texts = row.cells.map(\.text)
            return Array(texts.prefix((texts.lastIndex { !$0.isEmpty } ?? -1) + 1))
        }
        var known = others.reduce(into: [[String]: Int]()) { $0[words($1), default: 0] += 1 }
        let kept = rows.enumerated().filter { place, row in
            guard place >= first, case let words = words(row), let count = known[words], count > 0 else { return true }
            known[words] = count - 1
            return false
        }
        return (
            Sheet(name: name, names: names, rows: kept.map(\.element)), rows.count - kept.count,
            known.reduce(0) { $1.key.isEmpty ? $0 : $0 + $1.value }
        )
    }
}

/// What columns and groups of a file mean, written down beforehand: a table of three columns, `column;Q1;M01`, `group;Sivistys;staff/koulu`,
/// `all;;management`. What it does not name is guessed.
package struct AnswerMapping: Sendable {
    private let columns: [String: String]
    let groups: [String: String]
    let group: String?

    /// - Throws: `CSVProblem`.
    package init(_ bytes: [UInt8]) throws {
        let rows = try CSVReader.read(bytes).rows.map { row in (0..<3).map { row.cells.indices.contains($0) ? Cleaned.line(row.cells[$0]) : "" } }
        func pairs(_ kind: String) -> [String: String] { Dictionary(rows.filter { $0[0] == kind }.map { ($0[1], $0[2]) }) { $1 } }
        (columns, groups) = (pairs("column"), pairs("group"))
        group = rows.first { $0[0] == "all" }?[2]
    }

    /// Nil for a column that is not named.
    func column(_ head: String, of instrument: Instrument) -> AnswerColumn? {
        guard let key = columns[head] else { return nil }
        return AnswerColumn.all(of: instrument).first { $0.key == key } ?? .leftOut
    }
}

extension AddressGroups {
    /// All groups of a round, also that of a public link.
    fileprivate init(of round: Round, _ instrument: Instrument, _ t: Translator) {
        self.init(
            round.labels.flatMap { label -> [(name: String, label: Int)] in
                let members = round.plan.members(of: label)
                let names = members.flatMap { $0.name.texts.values.map(t.worded) + [$0.wholeKey.joined(separator: "/")] }
                // In a joint round many groups are of one kind, and only the names with the organisation tell them apart.
                let short = round.plan.isJoint ? [] : members.compactMap { $0.key.last }
                // `G1`: its code in a questionnaire that went to LimeSurvey.
                let code = instrument.groups.firstIndex { $0.key == label.group }.map { ["G\($0 + 1)"] } ?? []
                let kind = round.plan.isJoint ? [] : (instrument.group(label.group)?.name.texts.values.map(t.worded) ?? []) + code
                // `R3`: its code in a questionnaire that went out from the round.
                let own = label.name.texts.values.map(t.worded) + (label.isPublic ? [AskedGroup.open] : []) + [LimeSurvey.labelAnswer(label.number)]
                return Set(names + short + kind + own).map { (name: $0, label: label.number) }
            })
    }
}
