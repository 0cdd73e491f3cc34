import ArgumentParser
import Ballot
import Content
import Domain
import Formats
import Foundation
import Jobs
import Sheets
import Store
import Web

/// `digipolku export-instrument`: a questionnaire as a file of another tool.
struct ExportInstrument: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export-instrument", abstract: "Write a questionnaire into a file of LimeSurvey, or into a table.")

    @OptionGroup var place: PlaceOptions
    @Option(help: "Slug of the organisation; the installation's own when it has but one.") var organisation: String?
    @Option(help: "lss or txt (LimeSurvey), xlsx or csv (in the order in which it is pasted elsewhere).") var format: Format = .lss
    @Argument(help: "The questionnaire with its version, such as muutosvalmius-1.") var instrument: String
    @Argument(help: "The file to write.") var file: String

    enum Format: String, ExpressibleByArgument, CaseIterable {
        case lss, txt, xlsx, csv

        var form: QuestionnaireForm { QuestionnaireForm(rawValue: rawValue) ?? .lss }
    }

    func run() async throws {
        try await place.work { house, _ in
            let exchange = QuestionnaireExchange(site: try house.site, home: try await house.home(organisation))
            guard let found = try? await exchange.instrument(named: instrument) else { throw ExchangeFault.noInstrument(instrument) }
            let bytes = try exchange.bytes(of: found, as: format.form)
            try Data(bytes).write(to: URL(fileURLWithPath: file))
            print(place.json ? "{\"bytes\":\(bytes.count)}" : "\(instrument) with \(found.items.count) items is in \(file).")
        }
    }
}

/// `digipolku import-instrument`: a questionnaire of another tool as a draft, with a report of what did not come as it was.
struct ImportInstrument: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import-instrument", abstract: "Make a draft of a questionnaire from a file: .lss, .txt, .xlsx, .csv, .yaml or .json.")

    @OptionGroup var place: PlaceOptions
    @Option(help: "Slug of the organisation; the installation's own when it has but one.") var organisation: String?
    @Argument(help: "The file.") var file: String

    func run() async throws {
        try await place.work { house, _ in
            let home = try await house.home(organisation)
            guard let data = FileManager.default.contents(atPath: file) else { throw PathCommandFault.noFile(file) }
            let exchange = QuestionnaireExchange(site: try house.site, home: home)
            let (instrument, notes) = try await read(Array(data), exchange)
            let reference = try await exchange.add(instrument, by: Actor.program(in: home.id))
            print(place.json ? json(reference, instrument, notes) : text(reference, instrument, notes))
        }
    }

    private func read(_ bytes: [UInt8], _ exchange: QuestionnaireExchange) async throws -> (Instrument, [QuestionnaireNote]) {
        if [".yaml", ".yml", ".json"].contains(where: { file.lowercased().hasSuffix($0) }) {
            do { return (try InstrumentFile.read(bytes), []) } catch { throw ExchangeFault.file(error) }
        }
        do {
            guard let (instrument, notes, _) = try await exchange.read(bytes, named: file), !instrument.items.isEmpty else {
                throw ExchangeFault.noQuestions(file)
            }
            return (instrument, notes)
        } catch let problem as SheetProblem {
            throw PathCommandFault.sheet(problem)
        }
    }

    private func text(_ reference: InstrumentReference, _ instrument: Instrument, _ notes: [QuestionnaireNote]) -> String {
        let lines = notes.map { note in
            ["line \(note.line)", note.code, note.kind.rawValue, note.detail].filter { !$0.isEmpty && $0 != "line 0" }.joined(separator: ": ")
        }
        return (["The draft \(reference.id)-\(reference.version) has \(instrument.items.count) items."] + lines).joined(separator: "\n")
    }

    private func json(_ reference: InstrumentReference, _ instrument: Instrument, _ notes: [QuestionnaireNote]) -> String {
        RoundWords.text { json in
            json.field("instrument", "\(reference.id)-\(reference.version)")
            json.field("items", instrument.items.count)
            json.array("notes") { list in
                for note in notes {
                    list.object {
                        $0.field("kind", note.kind.rawValue)
                        $0.field("code", note.code)
                        $0.field("detail", note.detail)
                        $0.field("line", note.line)
                    }
                }
            }
        }
    }
}

/// `digipolku import-answers`: answers of another tool into a round, all of a file or none.
struct ImportAnswers: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import-answers", abstract: "Take answers of another tool into a round, all of a file or none.")

    @OptionGroup var place: PlaceOptions
    @Option(help: "A table that says what columns and groups mean: column;head;M01 · group;text;staff/koulu · all;;management.") var mapping: String?
    @Option(help: "A file that was taken before and stands in this one too: its rows are left out.") var earlier: String?
    @Flag(help: "These are other answers than those of earlier files of the same groups.") var others = false
    @Flag(name: .customLong("changed-rows"), help: "Take them although rows of the earlier file changed since: people may count twice.")
    var changedRows = false
    @Flag(name: .customLong("formulas-as-text"), help: "In open questions a formula without a value is what somebody wrote.")
    var formulasAsText = false
    @Flag(name: .customLong("beyond-headcount"), help: "Take more answers of a group than it has people; it is not shown by itself then.")
    var beyondHeadcount = false
    @Flag(name: .customLong("dry-run"), help: "Say what would be taken, and take nothing.") var dryRun = false
    @Argument(help: "Id of the round.") var round: String
    @Argument(help: "The table, XLSX or CSV.") var file: String

    func run() async throws {
        try await place.work { house, _ in
            let (round, home) = try await house.round(round)
            let site = try house.site
            let instrument = try await site.instrument(of: round)
            var answers = try await answers(of: round, instrument, site, home, house.ballot)
            answers.before = try await house.ballot.imported(to: round.id)
            let words = ImportWords(
                instrument: instrument, t: Translator(table: site.texts, language: .en, wording: home.wording), first: home.firstLanguage)
            guard answers.isReady, !dryRun else {
                print(place.json ? json(answers, words) : text(answers, words))
                guard answers.isReady else { throw ExchangeFault.problems(answers.reading.problems.count) }
                return
            }
            guard others || answers.twiceFilled.isEmpty else { throw ExchangeFault.filledBefore(answers.twiceFilled.map { $0.name.text(in: .en) }) }
            guard changedRows || answers.changed == 0 else { throw ExchangeFault.changed(answers.changed) }
            do {
                try await house.office.take(
                    answers.reading.sheets, of: answers.fingerprint, beyondPeople: beyondHeadcount,
                    codec: SheetCodec(instrument: instrument, labels: round.labels), for: round.id,
                    by: Actor.program(in: home.id))
            } catch let refused as AnswersRefused {
                throw ExchangeFault.refused(refused)
            }
            print(place.json ? json(answers, words) : text(answers, words))
        }
    }

    private func answers(
        of round: Round, _ instrument: Instrument, _ site: Site, _ home: Organisation, _ ballot: Ballot
    ) async throws -> AnswerImport {
        let means = try mapping.map { path in
            guard let data = FileManager.default.contents(atPath: path) else { throw PathCommandFault.noFile(path) }
            return try AnswerMapping(Array(data))
        }
        let (sheet, before) = (try await table(file), try await earlierTable())
        if let before, try await !ballot.wasTaken(AnswerImport.fingerprint(before), for: round.id) { throw ExchangeFault.notTaken(earlier ?? "") }
        let t = Translator(table: site.texts, language: home.firstLanguage, wording: home.wording)
        return AnswerImport(sheet, without: before, mapping: means, round: round, instrument: instrument, takesFormulas: formulasAsText, t: t)
    }

    private func earlierTable() async throws -> Sheet? {
        guard let earlier else { return nil }
        return try await table(earlier)
    }

    private func table(_ file: String) async throws -> Sheet {
        guard let data = FileManager.default.contents(atPath: file) else { throw PathCommandFault.noFile(file) }
        do { return try await SheetChild().read(Array(data), as: SheetChild.Form(name: file)) } catch { throw PathCommandFault.sheet(error) }
    }

    private func text(_ answers: AnswerImport, _ words: ImportWords) -> String {
        let reading = answers.reading
        let head = reading.problems.isEmpty ? ["\(reading.sheets.count) answers\(dryRun ? " could be" : "") taken."] : []
        return (head + reading.problems.map(words.sentence)).joined(separator: "\n")
    }

    private func json(_ answers: AnswerImport, _ words: ImportWords) -> String {
        RoundWords.text { json in
            json.field("answers", answers.reading.sheets.count)
            json.field("repeated", answers.repeated)
            json.field("changed", answers.changed)
            json.field("empty", answers.reading.empty)
            json.field("notAsked", answers.reading.notAsked)
            json.array("problems") { list in answers.reading.problems.forEach { list.value(words.sentence($0)) } }
        }
    }
}

enum ExchangeFault: Error, CustomStringConvertible {
    case noInstrument(String)
    case noQuestions(String)
    case file(FileProblems)
    case problems(Int)
    case refused(AnswersRefused)
    case filledBefore([String])
    case notTaken(String)
    case changed(Int)

    var description: String {
        switch self {
        case .noInstrument(let name): "There is no questionnaire \(name)."
        case .noQuestions(let file): "The file \(file) holds no question that can be taken."
        case .file(let problems): "The questionnaire is not read: \(problems.problems.map(\.description).joined(separator: "; "))"
        case .problems(let count): "Nothing was taken: \(count) matter\(count == 1 ? "" : "s") to mend."
        case .refused(.again): "Nothing was taken: this file was taken before."
        case .refused(.morePeople):
            "Nothing was taken: files would bring more answers of a group than it has people, and it would not be shown by itself (--beyond-headcount)."
        case .filledBefore(let names):
            "Nothing was taken: earlier files brought answers of \(names.joined(separator: ", ")). Name the one that stands in this one too (--earlier), "
                + "or say that these are other answers (--others)."
        case .changed(let count):
            "Nothing was taken: \(count) row\(count == 1 ? "" : "s") of the earlier file changed since; people may count twice (--changed-rows)."
        case .notTaken(let file): "Nothing was taken: \(file) was not brought into this round."
        case .refused(.closed): "Nothing was taken: the round takes no answers of other tools now."
        case .refused(.unfit): "Nothing was taken: a row holds what no form would have let through."
        }
    }
}

extension House {
    /// What the pages stand on, for commands that do the same.
    var site: Site {
        get throws {
            try Site(
                store: store, ballot: ballot, keeper: office, settings: Settings(baseURL: "http://127.0.0.1", hosts: [], version: Program.version),
                world: world, key: keys.installation, content: content)
        }
    }
}
