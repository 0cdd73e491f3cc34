import Domain

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Why an archive cannot be made or taken; each is a sentence for the person at the console.
package enum ArchiveFault: Error, Hashable, CustomStringConvertible {
    case system(path: String, code: Int32)
    case noArchive(path: String)
    /// Cut, changed, or not what it says it is.
    /// - Parameter line: the first that is not as it should be.
    case damaged(path: String, line: Int)
    /// A row that no archive can carry.
    case tooLong(bytes: Int)
    case newerFormat(found: Int)
    case newerSchema(found: Int, known: Int)
    case notEmpty
    /// The rows are those of the file, but they contradict each other; a sentence each.
    case doesNotHold([String])
    /// What was read back is not what was written.
    case different
    /// Transactions that began before the store was closed to writers did not end in time.
    case writersRemain
    case state(found: InstallationState, wanted: InstallationState)

    package var description: String {
        switch self {
        case .system(let path, EEXIST): "\(path) exists already and is not overwritten."
        case .system(let path, ENOENT): "\(path) is not there."
        case .system(let path, ENOSPC): "The disk is full: \(path) could not be written."
        case .system(let path, let code): "\(path) cannot be used (system error \(code))."
        case .noArchive(let path): "\(path) is no Digipolku archive."
        case .damaged(let path, let line): "\(path) is cut or was changed (line \(line)): nothing of it was taken."
        case .tooLong(let bytes): "A row of the store takes \(bytes) bytes, which no archive can carry."
        case .newerFormat(let found): "The archive is of format \(found), which this program does not know yet. Use a newer program."
        case .newerSchema(let found, let known): "The archive was made by a newer program (schema \(found), this one knows \(known)). Use that one."
        case .notEmpty: "There is something in that store already. An archive is taken into an empty store only."
        case .doesNotHold(let damages): "The archive was changed by somebody, and nothing of it was taken: \(damages.joined(separator: "; "))."
        case .different: "What was read back differs from what was written. Nothing was kept."
        case .writersRemain: "Something has been writing for over a minute. Nothing was moved; the store serves again. Try at a quieter time."
        case .state(found: .moved, wanted: _): "This store was moved away: it never serves, collects or releases again."
        case .state(found: .moving, wanted: _): "This store is being moved."
        case .state(let found, let wanted): "This store is \(found.rawValue), not \(wanted.rawValue)."
        }
    }
}
