import Processes
import Synchronization

/// Reads the tables that people send, each in a child process: what breaks or fills it up breaks nothing else.
package final class SheetChild: Sendable {
    private let program: String
    private let arguments: [String]
    private let deadline: Duration
    private let running = Mutex(0)

    /// - Parameter program: which has the command `read-table`.
    package init(program: String = ChildProcess.ownProgram, arguments: [String] = [command], deadline: Duration = .seconds(4)) {
        self.program = program
        self.arguments = arguments
        self.deadline = deadline
    }

    package static let command = "read-table"

    /// At once; each may take half a gigabyte of address space and a core.
    private static let most = 3

    /// What a file must be to be read.
    package enum Form: String, Sendable {
        case xlsx
        /// a spreadsheet or a text, whichever it begins like
        case any
        /// the structure of a LimeSurvey questionnaire
        case lss

        /// As its name says; a name is never more than a word of its sender.
        package init(name: String) { self = name.lowercased().hasSuffix(".xlsx") ? .xlsx : .any }
    }

    /// - Parameter sheet: its name; nil for the first that is shown.
    package func read(_ bytes: [UInt8], as form: Form = .any, sheet: String? = nil) async throws(SheetProblem) -> Sheet {
        guard !bytes.isEmpty else { throw SheetProblem(.empty) }
        guard bytes.count <= SheetLimits.file else { throw SheetProblem(.tooLarge, limit: SheetLimits.file) }
        guard begin() else { throw SheetProblem(.busy) }
        defer { running.withLock { $0 -= 1 } }
        var child = ChildProcess(program: program, arguments: arguments + ["--form", form.rawValue] + (sheet.map { ["--sheet=\($0)"] } ?? []))
        // One heap: each thread's own would take its part of the address space that the child may have, and on a busy machine there are more.
        child.environment = ["MALLOC_ARENA_MAX=1"]
        // What is structured and small is read at once, or it means no good.
        child.deadline = form == .lss ? deadline / 2 : deadline
        child.outputLimit = 96 << 20
        // A machine that is out of breath may break off a child that would have read it: such a one is started once more.
        let isLarge = bytes.count > Self.large
        if let sheet = try await table(of: child.run(input: bytes), isLarge: isLarge) { return sheet }
        if let sheet = try await table(of: child.run(input: bytes), isLarge: isLarge) { return sheet }
        throw isLarge ? Self.tooMuch : SheetProblem(.unreadable)
    }

    /// A smaller file is read in a moment, or there is something wrong with it or with the machine. Unit: bytes.
    private static let large = 256 << 10
    private static let tooMuch = SheetProblem(.tooMuch, limit: SheetLimits.rows)

    /// Nil when the child broke off before it had said everything.
    private func table(of outcome: ChildProcess.Outcome, isLarge: Bool) throws(SheetProblem) -> Sheet? {
        switch outcome {
        // To try such a file again seldom helps: whoever sends it needs to know how much is read.
        case .late where isLarge: throw Self.tooMuch
        // It hardly had its turn: the machine was too busy, and the file may be right.
        case .late(let worked): throw SheetProblem(worked < deadline / 4 ? .busy : .unreadable)
        case .saidTooMuch: throw Self.tooMuch
        case .killed, .notStarted: return nil
        case .ended(let status, let output):
            guard status == 0 else { return nil }
            do throws(SheetProblem) {
                return try SheetLines.sheet(output)
            } catch {
                if error.kind == .unreadable { return nil }
                throw error
            }
        }
    }

    private func begin() -> Bool {
        running.withLock { count in
            guard count < Self.most else { return false }
            count += 1
            return true
        }
    }
}
