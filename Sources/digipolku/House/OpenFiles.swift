import Foundation
import Web

/// The files that the system lets this process keep open; every connection is one.
enum OpenFiles {
    /// For the database, keys, logs and what the libraries keep.
    private static let ours = 256

    /// Takes all that the system allows, and fits the number of connections to it.
    static func raised() -> ConnectionLimits {
        var limits = ConnectionLimits()
        var files = rlimit()
        guard getrlimit(numberOfFiles, &files) == 0 else { return limits }
        files.rlim_cur = files.rlim_max
        _ = setrlimit(numberOfFiles, &files)
        guard getrlimit(numberOfFiles, &files) == 0 else { return limits }
        let most = Int(clamping: files.rlim_cur) - ours - ConnectionLimits.toldToWait
        limits.connections = max(64, min(limits.connections, most))
        return limits
    }

    #if canImport(Glibc)
        private static var numberOfFiles: __rlimit_resource_t { __rlimit_resource_t(RLIMIT_NOFILE.rawValue) }
    #else
        private static var numberOfFiles: Int32 { RLIMIT_NOFILE }
    #endif
}
