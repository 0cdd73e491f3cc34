import ArgumentParser
import Formats
import Foundation
import Processes
import Sheets

/// `digipolku read-table`: the child that reads what people upload, from standard input to lines of JSON. Started by the program itself; it
/// opens no store and no file.
struct ReadTable: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: SheetChild.command, abstract: "Read a table for the program itself.", shouldDisplay: false)

    /// Of the processor. What is built for finding faults is some twenty times slower.
    #if DEBUG
        private static let seconds: UInt = 60
    #else
        private static let seconds: UInt = 4
    #endif

    @Option var form: String = SheetChild.Form.any.rawValue
    @Option var sheet: String?

    func run() throws {
        guard OwnLimits.take(seconds: Self.seconds, memory: 1 << 30) else { throw ExitCode.failure }
        let bytes = Self.input(limit: SheetLimits.file)
        var output = Output()
        do {
            try read(bytes, &output)
            output.add(SheetLines.end(rows: output.rows))
        } catch let problem as SheetProblem {
            output.add(SheetLines.problem(problem))
        }
        output.flush()
    }

    private func read(_ bytes: [UInt8], _ output: inout Output) throws {
        guard !bytes.isEmpty else { throw SheetProblem(.empty) }
        guard form != SheetChild.Form.lss.rawValue else { return try structure(bytes, &output) }
        let isSpreadsheet = form == SheetChild.Form.xlsx.rawValue || [[0x50, 0x4B, 3, 4], [0xD0, 0xCF, 0x11, 0xE0]].contains(bytes.prefix(4))
        if isSpreadsheet { try spreadsheet(bytes, &output) } else { try text(bytes, &output) }
    }

    private func spreadsheet(_ bytes: [UInt8], _ output: inout Output) throws {
        // The reader says the head before the rows; both go out as they come.
        let box = OutputBox(output)
        defer { output = box.output }
        try XLSXReader.read(bytes, named: sheet, head: { box.output.add(SheetLines.head($0, $1)) }) { row in
            box.output.rows += 1
            box.output.add(SheetLines.row(row))
        }
    }

    private func structure(_ bytes: [UInt8], _ output: inout Output) throws {
        let box = OutputBox(output)
        defer { output = box.output }
        try LSSReader.read(bytes) { row in
            box.output.rows += 1
            box.output.add(SheetLines.row(row))
        }
    }

    private func text(_ bytes: [UInt8], _ output: inout Output) throws {
        let table: CSVTable
        do { table = try CSVReader.read(bytes) } catch { throw error.ofSheet }
        for row in table.rows {
            output.rows += 1
            output.add(SheetLines.row(Sheet.Row(number: row.number, cells: row.cells.map { $0.isEmpty ? .empty : .text($0) })))
        }
    }

    /// What stands on standard input; one byte more than the limit shows that it is too much.
    private static func input(limit: Int) -> [UInt8] {
        var (bytes, piece) = ([UInt8](), [UInt8](repeating: 0, count: 1 << 16))
        while bytes.count <= limit, case let count = Foundation.read(0, &piece, piece.count), count > 0 { bytes += piece.prefix(count) }
        return bytes
    }

    private final class OutputBox {
        var output: Output

        init(_ output: Output) {
            self.output = output
        }
    }

    private struct Output {
        var rows = 0
        private var waiting: [UInt8] = []

        mutating func add(_ line: [UInt8]) {
            waiting += line
            if waiting.count > 1 << 16 { flush() }
        }

        mutating func flush() {
            var sent = 0
            while sent < waiting.count, case let count = waiting.withUnsafeBytes({ write(1, $0.baseAddress.map { $0 + sent }, $0.count - sent) }),
                count > 0
            {
                sent += count
            }
            waiting.removeAll(keepingCapacity: true)
        }
    }
}

extension CSVProblem {
    /// The same for tables of every form.
    fileprivate var ofSheet: SheetProblem {
        switch self {
        case .tooLarge(let limit): SheetProblem(.tooLarge, limit: limit)
        case .tooManyRows(let limit): SheetProblem(.tooManyRows, limit: limit)
        case .tooManyColumns(let limit, let line): SheetProblem(.tooManyColumns, limit: limit, row: line)
        case .tooManyCells(let limit): SheetProblem(.tooManyCells, limit: limit)
        case .notText: SheetProblem(.notTable)
        case .unclosedQuote(let line): SheetProblem(.unclosedQuote, row: line)
        case .textAfterQuote(let line): SheetProblem(.textAfterQuote, row: line)
        }
    }
}
