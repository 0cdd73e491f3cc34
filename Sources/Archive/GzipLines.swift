import CZlib
import Foundation

/// Writes lines into a gzip file (RFC 1952), a few kilobytes in memory at a time.
struct GzipLineWriter: ~Copyable {
    private let file: gzFile
    private let path: String

    /// Makes the file, readable for its owner alone; one that is there is not overwritten.
    ///
    /// - Throws: `ArchiveFault.system`.
    init(path: String) throws {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw ArchiveFault.system(path: path, code: errno) }
        guard let file = gzdopen(descriptor, "wb6") else {
            close(descriptor)
            throw ArchiveFault.system(path: path, code: ENOMEM)
        }
        (self.file, self.path) = (file, path)
    }

    /// - Parameter line: without its end.
    func write(_ line: [UInt8]) throws {
        let bytes = line + [UInt8(ascii: "\n")]
        guard gzwrite(file, bytes, UInt32(bytes.count)) == bytes.count else { throw ArchiveFault.system(path: path, code: errno) }
    }

    /// On disk when this returns; nothing is written after it.
    consuming func finish() throws {
        guard gzclose_w(file) == Z_OK else { throw ArchiveFault.system(path: path, code: errno) }
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        defer { if descriptor >= 0 { close(descriptor) } }
        guard descriptor >= 0, fsync(descriptor) == 0 else { throw ArchiveFault.system(path: path, code: errno) }
    }
}

/// Reads the lines of a gzip file one by one.
final class GzipLineReader {
    /// A longer line is none of ours: the largest sealed sheet takes 1.4 MB as text.
    private static let longest = 64 << 20

    private let file: gzFile
    private let path: String
    private var buffer = [UInt8](repeating: 0, count: 1 << 16)
    private var filled = 0
    private var next = 0

    init(path: String) throws {
        guard let file = gzopen(path, "rb") else { throw ArchiveFault.system(path: path, code: errno == 0 ? ENOMEM : errno) }
        guard gzdirect(file) == 0 else {
            gzclose_r(file)
            throw ArchiveFault.noArchive(path: path)
        }
        (self.file, self.path) = (file, path)
    }

    deinit { gzclose_r(file) }

    /// - Returns: the line without its end; nil after the last.
    /// - Throws: `ArchiveFault.damaged` when the file is cut, changed, or does not end with a whole line.
    func line() throws -> [UInt8]? {
        var line: [UInt8] = []
        while true {
            if next == filled, try !fill() {
                guard line.isEmpty else { throw ArchiveFault.damaged(path: path) }
                return nil
            }
            let part = buffer[next..<filled]
            if let end = part.firstIndex(of: UInt8(ascii: "\n")) {
                line += part[..<end]
                next = end + 1
                return line
            }
            line += part
            next = filled
            guard line.count <= Self.longest else { throw ArchiveFault.damaged(path: path) }
        }
    }

    private func fill() throws -> Bool {
        let count = gzread(file, &buffer, UInt32(buffer.count))
        var status: Int32 = Z_OK
        _ = gzerror(file, &status)
        // A file that is cut in the middle ends without an error of `gzread`, but not with Z_OK.
        guard count >= 0, status == Z_OK || status == Z_STREAM_END else { throw ArchiveFault.damaged(path: path) }
        (next, filled) = (0, Int(count))
        return count > 0
    }
}
