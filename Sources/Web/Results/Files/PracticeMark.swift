import Domain
import Formats

/// How the files of a practice round say that its figures are no findings: in the file's name, and in a first column of every table. Files of
/// other rounds stay as they are.
struct PracticeMark {
    let isTest: Bool

    init(_ round: Round) { isTest = round.plan.isTest }

    func name(_ name: String) -> String { isTest ? "harjoitus-" + name : name }

    func columns(_ columns: [CSVCell]) -> [CSVCell] { isTest ? ["test"] + columns : columns }

    func row(_ row: [CSVCell]) -> [CSVCell] { isTest ? ["test"] + row : row }
}
