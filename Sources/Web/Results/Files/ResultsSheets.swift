import Ballot
import Domain
import Formats
import Sheets

/// A round's results as a spreadsheet: themes and statements by group with charts, questions, every figure, the code book.
struct ResultsSheets {
    let released: ReleasedRound
    let t: Translator
    /// The organisation's.
    let zone: Zone
    let first: Language

    private var results: RoundResults { released.results }
    private var words: ResultWords { ResultWords(results: results, t: t) }

    private var isTest: Bool { released.round.plan.isTest }

    /// A sheet's or a chart's name, which says so of a practice round.
    private func named(_ name: String) -> String { isTest ? "\(t("exports.test")): \(name)" : name }

    private func sheet(_ name: TextKey) -> String { isTest ? "\(t("exports.test")) – \(t(name))" : t(name) }

    var tables: [SheetTable] {
        let statements = results.statements.isEmpty ? [] : [themes, self.statements]
        return statements + (results.items.isEmpty ? [] : [questions])
            + [marked("exports.sheet.figures", ReleaseRows.columns, ReleaseRows(results).rows)]
            + [marked("exports.sheet.codes", CodeBook.columns, CodeBook(results, t).rows), about]
    }

    private var voices: [Voice] {
        let groups = results.groups.map { Voice.beginning([$0.key]) }
        let all: [Voice] = groups.count > 1 ? [.everyone] : []
        return groups + all + (results.labels.contains(where: \.isPublic) ? [.open] : [])
    }

    /// A row a theme: the mean of each voice, and the least and the greatest number of people behind one of its statements.
    private var themes: SheetTable {
        let rows = results.instrument.themes.filter { theme in results.statements.contains { $0.statement.theme == theme.key } }
        let means = voices.map { SheetTable.Column(words.voice($0), width: 14, numbers: .oneDecimal) }
        // Each statement of a theme has its own n, and everyone was asked some that few were: the least alone would mislead.
        let people = voices.flatMap { voice in
            let who = TextValue.text(words.voice(voice))
            return [t("exports.people-least", ["who": who]), t("exports.people-most", ["who": who])].map { SheetTable.Column($0, width: 18) }
        }
        return SheetTable(
            name: sheet("exports.sheet.themes"), columns: [SheetTable.Column(t("results.themes.theme"), width: 28)] + means + people,
            rows: rows.map { theme in
                let figures = voices.map { results.figure($0, theme: theme.key) }
                let people = figures.flatMap { figure -> [SheetCell] in
                    guard let people = figure.score?.people else { return [.empty, .empty] }
                    return [.number(Double(people.lowerBound)), .number(Double(people.upperBound))]
                }
                return [SheetCell.text(theme.name.text(in: t.language))] + figures.map(mean) + people
            },
            charts: [
                SheetChart(
                    .bars, title: named(words.themesTitle(isOne: voices.count == 1)), names: 0, values: Array(1...max(1, voices.count)), scale: 1...5)
            ])
    }

    private func mean(_ figure: ThemeFigure) -> SheetCell {
        switch figure {
        case .shown(let score): .number(Self.rounded(score.mean))
        case .mixed: .text(t("comparison.missing.together"))
        case .notShown: .text(t("comparison.missing.notShown"))
        case .notAsked: .text(t("comparison.missing.notAsked"))
        }
    }

    /// A row a statement: mean, share of "don't know" and people of each voice.
    private var statements: SheetTable {
        let first = [
            SheetTable.Column("id", width: 7), .init(t("results.themes.theme"), width: 20), .init(t("comparison.statements.statement"), width: 60),
        ]
        let means = voices.map { SheetTable.Column(words.voice($0), width: 14, numbers: .oneDecimal) }
        let others = voices.flatMap {
            [
                SheetTable.Column(t("exports.dont-know-of", ["who": .text(words.voice($0))]), width: 14, numbers: .percent),
                SheetTable.Column(t("exports.people-of", ["who": .text(words.voice($0))]), width: 14),
            ]
        }
        return SheetTable(
            name: sheet("exports.sheet.statements"), columns: first + means + others,
            rows: results.statements.map { result in
                let figures = voices.map { results.figure($0, result.statement.id) }
                let names: [SheetCell] = [
                    .text(result.statement.id), .text(words.theme(result.statement.theme)), .text(words.statement(result.statement.id)),
                ]
                return names + figures.map(mean) + figures.flatMap(rest)
            },
            charts: [
                SheetChart(.bars, title: named(t("exports.chart.statements")), names: 0, values: Array(3..<(3 + max(1, voices.count))), scale: 1...5)
            ])
    }

    private func mean(_ figure: Figure) -> SheetCell {
        switch figure {
        case .shown(let pool): (try? pool.counts.mean()).map { .number(Self.rounded($0)) } ?? .text(t("comparison.missing.few"))
        case .mixed: .text(t("comparison.missing.together"))
        case .notShown: .text(t("comparison.missing.notShown"))
        case .notAsked: .text(t("comparison.missing.notAsked"))
        }
    }

    private func rest(_ figure: Figure) -> [SheetCell] {
        guard let counts = figure.pool?.counts else { return [.empty, .empty] }
        return [.number(Self.rounded(counts.dontKnowShare)), .number(Double(counts.answered))]
    }

    /// A row for each option and voice of choices, rankings and numbers.
    private var questions: SheetTable {
        let columns = [
            SheetTable.Column("id", width: 7), .init(t("exports.question"), width: 44), .init(t("results.items.option"), width: 36),
            .init(t("figure.who"), width: 20), .init(t("exports.share"), width: 9, numbers: .percent), .init(t("exports.chose"), width: 9),
            .init(t("figure.people"), width: 11),
        ]
        let rows = results.items.flatMap { result in
            voices.flatMap { self.rows(result, $0) }
        }
        return SheetTable(name: sheet("exports.sheet.questions"), columns: columns, rows: rows)
    }

    private func rows(_ result: ItemResult, _ voice: Voice) -> [[SheetCell]] {
        let names = ItemWords(results: results, item: result.item, t: t)
        let who = SheetCell.text(words.voice(voice))
        let first: [SheetCell] = [.text(result.item.id), .text(t.worded(result.item.text.text(in: t.language)))]
        guard let answers = results.figure(voice, of: result).answers else {
            return results.figure(voice, of: result) == .notAsked ? [] : [first + [.empty, who, .text(t("comparison.missing.notShown"))]]
        }
        return answers.options.map { option in
            guard case .shown(let people, let all, _) = option.figure else {
                return first + [.text(names.optionNames[option.option]), who, .text(t("comparison.missing.notShown"))]
            }
            return first + [
                .text(names.optionNames[option.option]), who, .number(Self.rounded(option.share ?? 0)), .number(Double(people)), .number(Double(all)),
            ]
        }
    }

    private func marked(_ name: TextKey, _ columns: [CSVCell], _ rows: [[CSVCell]]) -> SheetTable {
        let mark = PracticeMark(released.round)
        return table(name, mark.columns(columns), rows.map(mark.row))
    }

    private func table(_ name: TextKey, _ columns: [CSVCell], _ rows: [[CSVCell]]) -> SheetTable {
        SheetTable(
            name: sheet(name), columns: columns.map { SheetTable.Column($0.words, width: 16) }, rows: rows.map { $0.map(\.sheet) })
    }

    /// Which table this is, and how to read it.
    private var about: SheetTable {
        let audience = t(results.audience == .internal ? "results.table.internal" : "results.table.open", ["k": .count(released.k)])
        let day = t.day(released.releasedAt.day(in: zone))
        let days = t.days(released.round.plan.opens, released.round.lastDay(in: zone))
        let practice = isTest ? [(t("exports.test"), t("exports.test.what"))] : []
        let lines =
            practice + [
                (t("exports.about.round"), released.round.plan.name.text(in: t.language, first: first)),
                (t("exports.about.days"), days), (t("exports.about.released"), day), (t("exports.about.table"), audience),
                (t("exports.about.hash"), released.facts.hash.map { String($0, radix: 16).leftPadded }.joined()),
                (t("exports.about.source"), results.instrument.source.text(in: t.language)), (t("exports.about.means"), t("results.themes.note")),
                (t("exports.about.hidden"), t("exports.state.not-shown")),
            ]
        return SheetTable(
            name: sheet("exports.sheet.about"), columns: [.init(t("exports.about.what"), width: 24), .init(t("exports.about.value"), width: 90)],
            rows: lines.map { [.text($0.0), .text($0.1)] })
    }

    /// Three decimals, as in the API.
    private static func rounded(_ value: Double) -> Double { (value * 1_000).rounded() / 1_000 }
}

extension String {
    /// A byte in two digits.
    fileprivate var leftPadded: String { count < 2 ? "0" + self : self }
}

extension CSVCell {
    /// The same in a spreadsheet.
    var sheet: SheetCell {
        switch self {
        case .empty: .empty
        case .text(let text): text.isEmpty ? .empty : .text(text)
        case .number(let number): .number(Double(number))
        case .decimal(let number, _): .number(number)
        }
    }

    fileprivate var words: String {
        if case .text(let text) = self { text } else { "" }
    }
}
