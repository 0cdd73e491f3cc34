import CSpawn
import Foundation

/// Starting a child: in a group of its own, with two pipes and nothing else open.
enum Spawn {
    struct Started {
        let id: pid_t
        /// Write here what it reads; does not block.
        let input: Int32
        let output: Int32
    }

    struct Fault: Error {
        let code: Int32
    }

    static func start(_ child: ChildProcess) -> Result<Started, Fault> {
        guard let toChild = pipe(), let fromChild = pipe() else { return .failure(Fault(code: errno)) }
        defer {
            close(toChild.reading)
            close(fromChild.writing)
        }
        var id: pid_t = 0
        let code = spawn(child, reading: toChild.reading, writing: fromChild.writing, &id)
        guard code == 0 else {
            close(toChild.writing)
            close(fromChild.reading)
            return .failure(Fault(code: code))
        }
        _ = fcntl(toChild.writing, F_SETFL, O_NONBLOCK)
        // Pages come before what is made beside them.
        setpriority(__priority_which_t(PRIO_PROCESS.rawValue), id_t(id), 10)
        return .success(Started(id: id, input: toChild.writing, output: fromChild.reading))
    }

    private static func pipe() -> (reading: Int32, writing: Int32)? {
        var ends: [Int32] = [0, 0]
        return pipe2(&ends, O_CLOEXEC) == 0 ? (ends[0], ends[1]) : nil
    }

    private static func spawn(_ child: ChildProcess, reading: Int32, writing: Int32, _ id: inout pid_t) -> Int32 {
        var files = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&files)
        defer { posix_spawn_file_actions_destroy(&files) }
        posix_spawn_file_actions_adddup2(&files, reading, 0)
        posix_spawn_file_actions_adddup2(&files, writing, 1)
        posix_spawn_file_actions_addopen(&files, 2, "/dev/null", O_WRONLY, 0)
        posix_spawn_file_actions_addclosefrom_np(&files, 3)
        posix_spawn_file_actions_addchdir_np(&files, child.folder)
        var attributes = ownGroup()
        defer { posix_spawnattr_destroy(&attributes) }
        var arguments = ([child.program] + child.arguments).map { strdup($0) } + [nil]
        var environment = child.environment.map { strdup($0) } + [nil]
        defer { (arguments + environment).forEach { free($0) } }
        return posix_spawn(&id, child.program, &files, &attributes, &arguments, &environment)
    }

    /// A group that can be ended whole; every signal as a fresh program has it.
    private static func ownGroup() -> posix_spawnattr_t {
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        var (none, all) = (sigset_t(), sigset_t())
        sigemptyset(&none)
        sigfillset(&all)
        posix_spawnattr_setsigmask(&attributes, &none)
        posix_spawnattr_setsigdefault(&attributes, &all)
        posix_spawnattr_setpgroup(&attributes, 0)
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))
        return attributes
    }
}
