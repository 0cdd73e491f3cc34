import Foundation
import Processes
import Synchronization

/// Takes the limits of a table's reader upon itself and then tries what it must not be able to do; prints a line a thing.
@main struct Child {
    static func main() {
        // A thread that was there before.
        let (begin, done) = (DispatchSemaphore(value: 0), DispatchSemaphore(value: 0))
        Thread.detachNewThread {
            begin.wait()
            let code = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
            early.withLock { $0 = code }
            done.signal()
        }
        guard OwnLimits.take(seconds: 10, memory: 1 << 30) else { exit(1) }
        tell("socket", socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0))
        var pair: [Int32] = [0, 0]
        tell("socketpair", socketpair(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0, &pair))
        // Room for a descriptor, so that it is not the limit that keeps it from opening.
        close(2)
        tell("open", open("/etc/passwd", O_RDONLY))
        var id: pid_t = 0
        tell("start", posix_spawn(&id, "/bin/true", nil, nil, [nil], [nil]) == 0 ? 0 : -1)
        tell("kill", kill(getppid(), 0))
        begin.signal()
        done.wait()
        tell("thread", early.withLock { $0 })
        // What it needs still works: memory, time, chance, threads, what is open.
        print("memory \([UInt8](repeating: 1, count: 8 << 20).count) \(Date().timeIntervalSince1970 > 0) \(UInt64.random(in: 0...9) < 10)")
    }

    private static let early = Mutex<Int32>(0)

    private static func tell(_ name: String, _ code: Int32) { print("\(name) \(code >= 0)") }
}
