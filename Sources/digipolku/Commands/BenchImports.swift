import ArgumentParser
import Content
import Domain
import Formats
import Foundation
import Sheets

extension BenchCommand {
    /// `bench imports`: how fast files of other tools are read and checked, each in its child as a page does it; one line of JSON.
    struct Imports: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Read a table of answers and a large questionnaire.")

        @Option(help: "Rows of the table.") var rows = 80_000
        @Option(help: "Questions of the questionnaire.") var questions = 1_000

        func run() async throws {
            try await Program.telling {
                let instrument = try InstrumentFile.read(ContentFolder().bytes("instruments/muutosvalmius-1.yaml") ?? [])
                let (answers, structure) = (try await answers(instrument), try await structure(instrument))
                print("{\"rows\":\(rows),\"rows_seconds\":\(answers),\"questions\":\(questions),\"questions_seconds\":\(structure)}")
            }
        }

        private func seconds(_ work: () async throws -> Void) async throws -> Double {
            let spent = try await ContinuousClock().measure(work)
            return Double(spent.components.seconds) + Double(spent.components.attoseconds) / 1e18
        }

        /// Thirty statements a row by their numbers, beside the columns of persons that other tools add.
        private func answers(_ instrument: Instrument) async throws -> Double {
            let label = Label(
                number: 0, key: ["staff"], name: LocalText(fi: "Koulu"), people: rows, isPublic: false, isRepeatable: true,
                statements: instrument.items.map(\.id))
            var table = CSVWriter(style: .nordic)
            table.row((["ID", "Aloitusaika", "Ryhmä"] + instrument.statements.map(\.id)).map { .text($0) })
            for row in 0..<rows {
                let steps = instrument.statements.indices.map { String((row * 7 + $0 * 3) % 5 + 1) }
                table.row(([String(row), "20.11.2026 9.30", "Koulu"] + steps).map { .text($0) })
            }
            let bytes = table.take()
            return try await seconds {
                let sheet = try await SheetChild().read(bytes)
                let groups = AddressGroups([("Koulu", 0)])
                let table = AnswerTable(sheet, instrument: instrument, groups: groups)
                let reading = AnswerReading(
                    table, columns: table.guesses, groups: ["Koulu": 0], group: nil, instrument: instrument, labels: [label])
                guard reading.sheets.count == rows else { throw ValidationError("\(reading.sheets.count) of \(rows) rows were read.") }
            }
        }

        private func structure(_ instrument: Instrument) async throws -> Double {
            let options = (1...5).map { ItemOption(key: "a\($0)", text: LocalText(fi: "Vaihtoehto \($0)", sv: "Alternativ \($0)")) }
            let items = (0..<questions).map { number in
                Item(
                    id: "Q\(number)", section: "osa-1", text: LocalText(fi: "Kysymys \(number)", sv: "Fråga \(number)"),
                    groups: instrument.groups.map(\.key), kind: .single(Choices(options)))
            }
            let section = InstrumentSection(key: "osa-1", name: LocalText(fi: "Osa"), lead: LocalText())
            let words = LimeWords(group: LocalText(fi: "Ryhmä"), statements: LocalText(fi: "Mieltä")) { $0 }
            let bytes = LimeSurvey(instrument.changed(sections: [section], items: items), words: words).lss
            return try await seconds {
                let read = LimeSurvey(lss: try await SheetChild().read(bytes, as: .lss))
                guard read.questions.count == questions + 1 else { throw ValidationError("\(read.questions.count) questions were read.") }
                _ = LimeImport(read, base: instrument)
            }
        }
    }
}
