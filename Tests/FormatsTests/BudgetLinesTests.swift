import Domain
import Formats
import Sheets
import Testing

@Suite struct BudgetLinesTests {
    @Test func `lines of a spreadsheet become years, with a heading and gaps`() {
        let lines = BudgetLines("Vuosi\tKerta\tVuosikulu\tHtp\n2026\t4 600\t3 000,00 €\t8\t\t1 500\n\n2025;9.400,00;–;20;9150\n")
        #expect(lines.problems.isEmpty)
        #expect(
            lines.years == [
                Budget.Year(year: 2025, plan: .init(once: 9_400, days: 20), actual: .init(once: 9_150)),
                Budget.Year(year: 2026, plan: .init(once: 4_600, running: 3_000, days: 8), actual: .init(running: 1_500)),
            ])
        #expect(BudgetLines("").years.isEmpty && BudgetLines("").problems.isEmpty)
        #expect(BudgetLines("Säilyykö tämä?").problems.map(\.fault) == [.year("Säilyykö tämä?")])
    }

    @Test func `every line that cannot be read says why, by its number`() {
        let lines = BudgetLines("2025;1\nensi vuosi;1\n2026;paljon\n2026;1;2;3;4;5;6;7\n2025;2\n1999;1\n2027;-5\n2028;99999999999999")
        #expect(
            lines.problems.map(\.fault) == [
                .year("ensi vuosi"), .amount("paljon", column: 2), .tooManyCells, .again(2025), .year("1999"), .amount("-5", column: 2),
                .amount("99999999999999", column: 2),
            ])
        #expect(lines.problems.map(\.line) == [2, 3, 4, 5, 6, 7, 8])
        #expect(lines.years.map(\.year) == [2025])
    }

    @Test func `cents and half days are refused, not rounded`() {
        let lines = BudgetLines("2026;10 000,50\n2027;1;2;10,5\n2028;9.400,49")
        #expect(
            lines.problems.map(\.fault) == [
                .notWhole("10 000,50", column: 2), .notWhole("10,5", column: 4), .notWhole("9.400,49", column: 2),
            ])
        #expect(lines.years.isEmpty)
    }

    @Test func `rows of a file are read as pasted lines are, by their row numbers`() {
        let rows: [[SheetCell]] = [
            [.text("Vuosi"), .text("Kerta")], [.number(2026), .number(4_600.000_1), .empty, .number(8)], [.text("2027"), .text("1 500,00 €")],
            [.empty, .empty], [.number(2028), .number(-5)], [.fault("#REF!"), .number(1)],
            [.number(2029), .number(1_500.5)],
        ]
        let lines = BudgetLines(Sheet(rows: rows.enumerated().map { Sheet.Row(number: $0.offset + 3, cells: $0.element) }))
        #expect(
            lines.years == [
                Budget.Year(year: 2026, plan: .init(once: 4_600, days: 8)), Budget.Year(year: 2027, plan: .init(once: 1_500)),
            ])
        #expect(lines.problems.map(\.line) == [7, 8, 9])
        #expect(lines.problems.map(\.fault) == [.amount("-5", column: 2), .year("#REF!"), .notWhole("1500,50", column: 2)])
    }
}
