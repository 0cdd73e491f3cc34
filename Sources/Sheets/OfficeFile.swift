import CZip
import Foundation

/// A file of an office program: a folder of parts in one archive.
package enum OfficeFile {
    /// Unit: bytes of one part.
    private static let largest = 32 << 20

    /// The file with one of its parts made anew.
    ///
    /// - Parameter change: of the part's bytes.
    /// - Returns: nil for a file that has no such part, or cannot be read or written.
    package static func changing(_ part: String, of bytes: [UInt8], _ change: ([UInt8]) -> [UInt8]) -> [UInt8]? {
        var error = zip_error_t()
        guard let source = buffer(bytes, &error) else { return nil }
        defer { zip_source_free(source) }
        // The archive gives its own hold back when it is closed; what it wrote is read from ours.
        zip_source_keep(source)
        guard let archive = zip_open_from_source(source, 0, &error) else {
            zip_source_free(source)
            return nil
        }
        let index = zip_name_locate(archive, part, 0)
        guard index >= 0, let old = read(archive, zip_uint64_t(index)), let new = buffer(change(old), &error) else {
            zip_discard(archive)
            return nil
        }
        guard zip_file_replace(archive, zip_uint64_t(index), new, 0) == 0 else {
            zip_source_free(new)
            zip_discard(archive)
            return nil
        }
        guard zip_close(archive) == 0 else {
            zip_discard(archive)
            return nil
        }
        return read(source)
    }

    private static func buffer(_ bytes: [UInt8], _ error: inout zip_error_t) -> OpaquePointer? {
        guard let copy = malloc(max(1, bytes.count)) else { return nil }
        bytes.withUnsafeBytes { if let start = $0.baseAddress { memcpy(copy, start, bytes.count) } }
        // From here on libzip owns the copy.
        guard let source = zip_source_buffer_create(copy, zip_uint64_t(bytes.count), 1, &error) else {
            free(copy)
            return nil
        }
        return source
    }

    private static func read(_ archive: OpaquePointer, _ index: zip_uint64_t) -> [UInt8]? {
        var about = zip_stat_t()
        guard zip_stat_index(archive, index, 0, &about) == 0, about.size <= zip_uint64_t(largest), let file = zip_fopen_index(archive, index, 0)
        else {
            return nil
        }
        defer { zip_fclose(file) }
        return whole(Int(about.size)) { zip_fread(file, $0, zip_uint64_t($1)) }
    }

    private static func read(_ source: OpaquePointer) -> [UInt8]? {
        guard zip_source_open(source) == 0 else { return nil }
        defer { zip_source_close(source) }
        guard zip_source_seek(source, 0, SEEK_END) == 0 else { return nil }
        let count = Int(zip_source_tell(source))
        guard count >= 0, count <= largest, zip_source_seek(source, 0, SEEK_SET) == 0 else { return nil }
        return whole(count) { zip_source_read(source, $0, zip_uint64_t($1)) }
    }

    private static func whole(_ count: Int, _ take: (UnsafeMutableRawPointer?, Int) -> zip_int64_t) -> [UInt8]? {
        var bytes = [UInt8](repeating: 0, count: count)
        let got = bytes.withUnsafeMutableBytes { buffer -> Int in
            var got = 0
            while got < count {
                let piece = Int(take(buffer.baseAddress.map { $0 + got }, count - got))
                guard piece > 0 else { break }
                got += piece
            }
            return got
        }
        return got == count ? bytes : nil
    }
}
