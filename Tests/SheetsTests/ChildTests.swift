import Foundation
import Processes
import Sheets
import TestKit
import Testing

/// What happens to a child is one sentence for the reader and nothing for the server.
@Suite struct ChildTests {
    private func shell(_ script: String, deadline: Duration = .seconds(5), limit: Int = 1_000) -> ChildProcess {
        var child = ChildProcess(program: "/bin/sh", arguments: ["-c", script])
        (child.deadline, child.outputLimit) = (deadline, limit)
        return child
    }

    @Test func `a child gets its input, nothing of our environment and no file of ours`() async throws {
        #expect(await shell("cat; exit 3").run(input: Array("abc".utf8)) == .ended(status: 3, output: Array("abc".utf8)))
        #expect(ProcessInfo.processInfo.environment["PATH"] != nil)
        guard case .ended(0, let output) = await shell("/usr/bin/env; ls /proc/self/fd | wc -l").run() else { throw TestFault() }
        let said = String(decoding: output, as: UTF8.self)
        // What the shell sets itself.
        let names = said.split(separator: "\n").dropLast().compactMap { $0.split(separator: "=").first.map(String.init) }
        #expect(Set(names).isSubset(of: ["PWD", "OLDPWD", "SHLVL", "_"]), "\(names)")
        // Its three and the one with which the folder is read.
        #expect(said.split(separator: "\n").last == "4")
    }

    @Test func `late, loud, killed and missing children are told apart`() async throws {
        guard case .late(let worked) = await shell("sleep 60 & sleep 60", deadline: .milliseconds(200)).run() else { throw TestFault() }
        #expect(worked < .milliseconds(200))
        #expect(await shell("while :; do echo aaaaaaaa; done").run() == .saidTooMuch)
        #expect(await shell("kill -SEGV $$").run() == .killed(signal: SIGSEGV))
        #expect(await ChildProcess(program: "/nowhere").run() == .notStarted(code: ENOENT))
        // One that does not read a large input.
        #expect(await shell("exit 0").run(input: Array(repeating: 0, count: 10 << 20)) == .ended(status: 0, output: []))
    }

    @Test func `a late child's own children end with it`() async throws {
        let folder = try TemporaryFolder()
        _ = await shell("(sleep 1; touch \(folder.path)/alive) & wait", deadline: .milliseconds(200)).run()
        try await Task.sleep(for: .milliseconds(1_500))
        #expect(!FileManager.default.fileExists(atPath: folder.path + "/alive"))
    }

    @Test func `a reader that crashes or lies is an unreadable file`() async {
        for script in ["kill -SEGV $$", "echo '[1,\"x\"]'", "exit 1", "echo nonsense"] {
            let child = SheetChild(program: "/bin/sh", arguments: ["-c", script], deadline: .milliseconds(500))
            await #expect(throws: SheetProblem(.unreadable)) { try await child.read([1]) }
        }
    }

    @Test func `a large file that is not read in time or room is told how much is read`() async {
        for script in ["sleep 60", "kill -KILL $$"] {
            let child = SheetChild(program: "/bin/sh", arguments: ["-c", script], deadline: .milliseconds(300))
            await #expect(throws: SheetProblem(.tooMuch, limit: 100_000)) { try await child.read(Array(repeating: 65, count: 300_000)) }
        }
    }

    @Test func `a reader that hardly had its turn is told to come again, not to be a broken file`() async {
        let child = SheetChild(program: "/bin/sh", arguments: ["-c", "sleep 60"], deadline: .milliseconds(300))
        await #expect(throws: SheetProblem(.busy)) { try await child.read([1]) }
        // One that worked all the time and did not end.
        let ended = await shell("while :; do :; done", deadline: .seconds(1)).run()
        guard case .late(let worked) = ended else { return #expect(ended == .late(worked: .seconds(1))) }
        #expect(worked > .zero)
    }

    @Test func `the reader takes its limits upon itself`() async throws {
        // More address space than it may have, asked for before the limit is felt elsewhere: the shell of the test sets a smaller one.
        var child = ChildProcess(program: "/bin/sh", arguments: ["-c", "exec \"$0\" read-table < /dev/null", TestProgram.path])
        child.deadline = .seconds(20)
        #expect(await child.run() == .ended(status: 0, output: SheetLines.problem(SheetProblem(.empty))))
    }

    @Test func `the reader opens no socket and no file and starts nothing`() async throws {
        var child = ChildProcess(program: TestProgram.beside("SheetsLimitsChild"))
        child.deadline = .seconds(20)
        guard case .ended(0, let output) = await child.run() else { throw TestFault() }
        let said = String(decoding: output, as: UTF8.self).split(separator: "\n")
        #expect(said == ["socket false", "socketpair false", "open false", "start false", "kill false", "thread false", "memory 8388608 true true"])
    }

    @Test func `the program's own reader has the filter before it reads a byte`() async throws {
        let (child, input) = (Process(), Pipe())
        child.executableURL = URL(fileURLWithPath: TestProgram.path)
        child.arguments = [SheetChild.command]
        (child.standardInput, child.standardOutput) = (input, FileHandle.nullDevice)
        try child.run()
        defer {
            try? input.fileHandleForWriting.close()
            child.waitUntilExit()
        }
        var status = ""
        for _ in 0..<200 where !status.contains("Seccomp:\t2") {
            try await Task.sleep(for: .milliseconds(50))
            status = (try? String(contentsOfFile: "/proc/\(child.processIdentifier)/status", encoding: .utf8)) ?? ""
        }
        #expect(status.contains("Seccomp:\t2") && status.contains("NoNewPrivs:\t1"))
    }

    @Test func `no more than three are read at once`() async {
        let child = SheetChild(program: "/bin/sh", arguments: ["-c", "sleep 1; echo '{\"rows\":0}'"])
        let kinds = await withTaskGroup(of: SheetProblem.Kind?.self) { group in
            for _ in 0..<5 {
                group.addTask {
                    do throws(SheetProblem) {
                        _ = try await child.read([1])
                        return nil
                    } catch {
                        return error.kind
                    }
                }
            }
            return await group.reduce(into: []) { $0.append($1) }
        }
        #expect(kinds.count { $0 == nil } == 3)
        #expect(kinds.count { $0 == .busy } == 2)
    }
}

struct TestFault: Error {}
