import Foundation

/// A program beside this one: started with nothing but what it is given, read up to a limit, ended with everything it started when its
/// time is up.
///
/// It inherits no open file, no environment and no blocked signal.
package struct ChildProcess: Sendable {
    package let program: String
    package let arguments: [String]
    /// `NAME=value`; nothing else is passed on.
    package var environment: [String] = []
    /// Where it runs.
    package var folder = "/"
    package var deadline: Duration = .seconds(5)
    /// Unit: bytes of standard output; standard error is thrown away.
    package var outputLimit = 1 << 20

    package init(program: String, arguments: [String] = []) {
        self.program = program
        self.arguments = arguments
    }

    /// The program that asks, whatever was put in its place on the disk since it was started.
    package static let ownProgram = "/proc/self/exe"

    package enum Outcome: Hashable, Sendable {
        case ended(status: Int32, output: [UInt8])
        case killed(signal: Int32)
        /// Its time was up; so much of it the processor worked for it.
        case late(worked: Duration)
        case saidTooMuch
        case notStarted(code: Int32)
    }

    /// Runs it to its end, on a thread of its own: what it says is waited for, never a caller's executor.
    package func run(input: [UInt8] = []) async -> Outcome {
        await withCheckedContinuation { answer in
            Thread.detachNewThread { answer.resume(returning: RunningChild.run(self, input)) }
        }
    }
}

/// The life of one child on its thread.
struct RunningChild {
    private let id: pid_t
    private let input: Int32
    private let output: Int32
    private let end: ContinuousClock.Instant

    static func run(_ child: ChildProcess, _ input: [UInt8]) -> ChildProcess.Outcome {
        // Writing to a child that has gone is an error of `write`, not the end of this program.
        var pipes = sigset_t()
        sigemptyset(&pipes)
        sigaddset(&pipes, SIGPIPE)
        pthread_sigmask(SIG_BLOCK, &pipes, nil)
        switch Spawn.start(child) {
        case .failure(let fault): return .notStarted(code: fault.code)
        case .success(let started):
            let running = RunningChild(
                id: started.id, input: started.input, output: started.output, end: ContinuousClock.now + child.deadline)
            return running.outcome(input, limit: child.outputLimit)
        }
    }

    private func outcome(_ bytes: [UInt8], limit: Int) -> ChildProcess.Outcome {
        defer { close(output) }
        let (said, end) = exchange(bytes, limit: limit)
        let isLate = end == .late || end == .closed && !hasEnded()
        let (status, worked) = endAll()
        if end == .tooMuch { return .saidTooMuch }
        if isLate { return .late(worked: worked) }
        // The low seven bits name the signal that ended it, the next byte is its exit code.
        return status & 0x7F == 0 ? .ended(status: status >> 8 & 0xFF, output: said) : .killed(signal: status & 0x7F)
    }

    /// How the exchange ended.
    private enum End {
        case closed, late, tooMuch
    }

    /// Gives it its input and takes its output until it closes that.
    private func exchange(_ bytes: [UInt8], limit: Int) -> ([UInt8], End) {
        var (said, sent, isOpen) = ([UInt8](), 0, true)
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        defer { if isOpen { close(input) } }
        while true {
            if isOpen, sent == bytes.count {
                close(input)
                isOpen = false
            }
            var waiting = [pollfd(fd: output, events: Int16(POLLIN), revents: 0)]
            if isOpen { waiting.append(pollfd(fd: input, events: Int16(POLLOUT), revents: 0)) }
            guard let left = milliseconds else { return (said, .late) }
            // A signal is no event, and the end of the wait is seen above.
            guard poll(&waiting, nfds_t(waiting.count), left) > 0 else { continue }
            if isOpen, waiting[1].revents != 0 {
                let count = bytes.withUnsafeBytes { write(input, $0.baseAddress.map { $0 + sent }, bytes.count - sent) }
                // One that does not want the rest says so by closing; what it says counts.
                sent = count > 0 ? sent + count : ([EAGAIN, EINTR].contains(errno) ? sent : bytes.count)
            }
            guard waiting[0].revents != 0 else { continue }
            let count = read(output, &buffer, buffer.count)
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { return (said, .closed) }
            guard said.count + count <= limit else { return (said, .tooMuch) }
            said += buffer.prefix(count)
        }
    }

    /// Time that is left; nil when there is none.
    private var milliseconds: Int32? {
        let left = (end - .now) / .milliseconds(1)
        return left > 0 ? Int32(min(left.rounded(.up), 60_000)) : nil
    }

    private func hasEnded() -> Bool {
        var about = siginfo_t()
        while true {
            let status = waitid(P_PID, id_t(id), &about, WEXITED | WNOHANG | WNOWAIT)
            if status < 0, errno != EINTR { return true }
            if status == 0, about._sifields._sigchld.si_pid == id { return true }
            guard milliseconds != nil else { return false }
            usleep(2_000)
        }
    }

    /// Ends the child and what it started, and takes its status and the time that the processor worked for it.
    private func endAll() -> (status: Int32, worked: Duration) {
        kill(-id, SIGKILL)
        var (status, usage): (Int32, rusage) = (0, rusage())
        while wait4(id, &status, 0, &usage) < 0, errno == EINTR {}
        let times = [usage.ru_utime, usage.ru_stime]
        return (status, times.reduce(.zero) { $0 + .seconds($1.tv_sec) + .microseconds($1.tv_usec) })
    }
}
