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
        guard line.count <= GzipLineReader.longest else { throw ArchiveFault.tooLong(bytes: line.count) }
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

/// Reads the lines of a gzip file one by one, and never more of the file than the lines that were asked for.
final class GzipLineReader {
    /// A longer line is none of ours: the largest sealed sheet takes 1.4 MB as text. Unit: bytes.
    static let longest = 16 << 20

    let path: String
    /// Of the last line, from 1.
    private(set) var number = 0
    private var bytes: Inflation
    private var buffer = [UInt8](repeating: 0, count: 1 << 16)
    private var filled = 0
    private var next = 0

    /// - Throws: `ArchiveFault.system`, `.noArchive`.
    init(path: String) throws {
        self.path = path
        bytes = try Inflation(path: path)
    }

    /// - Returns: the line without its end; nil after the last.
    /// - Throws: `ArchiveFault.damaged` when the file is cut, changed, does not end with a whole line, or goes on after its end.
    func line() throws -> [UInt8]? {
        var line: [UInt8] = []
        number += 1
        while true {
            if next == filled, try !fill() {
                guard line.isEmpty else { throw damage }
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
            guard line.count <= Self.longest else { throw damage }
        }
    }

    /// Said of the line that was read last.
    var damage: ArchiveFault { .damaged(path: path, line: number) }

    private func fill() throws -> Bool {
        guard let count = try bytes.read(into: &buffer) else { throw damage }
        (next, filled) = (0, count)
        return count > 0
    }
}

/// What a gzip file holds: one member and not a byte more. zlib's own reader of files would take what follows, or pass over it.
///
/// A class because zlib keeps the address of its state.
private final class Inflation {
    private let descriptor: Int32
    private let path: String
    private let stream: UnsafeMutablePointer<z_stream>
    private let input = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: 1 << 16)
    private var isAtEnd = false

    init(path: String) throws {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw ArchiveFault.system(path: path, code: errno) }
        (self.descriptor, self.path) = (descriptor, path)
        stream = .allocate(capacity: 1)
        stream.initialize(to: z_stream())
        // 16: with the head and the sum of a gzip file.
        guard inflateInit2_(stream, MAX_WBITS + 16, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK else {
            throw ArchiveFault.system(path: path, code: ENOMEM)
        }
        guard try load(), input.prefix(2).elementsEqual([0x1f, 0x8b]) else { throw ArchiveFault.noArchive(path: path) }
    }

    deinit {
        inflateEnd(stream)
        stream.deallocate()
        input.deallocate()
        close(descriptor)
    }

    /// - Returns: how many bytes of `buffer` were filled, 0 at the end; nil when the file is cut or changed, or goes on after its end.
    func read(into buffer: inout [UInt8]) throws -> Int? {
        var loads = 0
        while !isAtEnd {
            if stream.pointee.avail_in == 0 {
                // A file that gives nothing for a megabyte is none of ours.
                loads += 1
                guard loads <= 16, try load() else { return nil }
            }
            let (status, count) = inflate(into: &buffer)
            isAtEnd = status == Z_STREAM_END
            guard status == Z_OK || isAtEnd || status == Z_BUF_ERROR else { return nil }
            if isAtEnd, stream.pointee.avail_in > 0 { return nil }
            if isAtEnd, try load() { return nil }
            if count > 0 { return count }
        }
        return 0
    }

    private func inflate(into buffer: inout [UInt8]) -> (status: Int32, count: Int) {
        buffer.withUnsafeMutableBufferPointer { out in
            stream.pointee.next_out = out.baseAddress
            stream.pointee.avail_out = UInt32(out.count)
            let status = CZlib.inflate(stream, Z_NO_FLUSH)
            return (status, out.count - Int(stream.pointee.avail_out))
        }
    }

    /// - Returns: whether there was anything left of the file.
    private func load() throws -> Bool {
        let count = Foundation.read(descriptor, input.baseAddress, input.count)
        guard count >= 0 else { throw ArchiveFault.system(path: path, code: errno) }
        stream.pointee.next_in = input.baseAddress
        stream.pointee.avail_in = UInt32(count)
        return count > 0
    }
}
