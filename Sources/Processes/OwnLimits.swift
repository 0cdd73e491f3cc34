import Foundation

/// What a process takes upon itself before it touches what somebody else wrote: after that neither a fault nor a trick in it reaches far. It
/// opens no socket and no file, starts no program, and ends when it has used up what it may.
package enum OwnLimits {
    /// - Parameters:
    ///   - seconds: of the processor; then the system ends it.
    ///   - memory: bytes of address space.
    /// - Returns: false when the system would not take them: then do nothing.
    package static func take(seconds: UInt, memory: UInt) -> Bool {
        let limits: [(__rlimit_resource, UInt)] = [
            (RLIMIT_CPU, seconds), (RLIMIT_AS, memory), (RLIMIT_FSIZE, 0), (RLIMIT_CORE, 0), (RLIMIT_NOFILE, 3),
        ]
        return limits.allSatisfy { kind, most in
            var limit = rlimit(rlim_cur: most, rlim_max: most)
            return setrlimit(__rlimit_resource_t(kind.rawValue), &limit) == 0
        } && SystemCalls.giveUp()
    }
}
