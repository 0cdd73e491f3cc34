import CZip
import Foundation

/// The files inside an `.xlsx`, read by name and counted while they are unpacked; nothing is ever written anywhere.
final class ZipFolder {
    private let archive: OpaquePointer
    private let packed: Int
    private var unpacked = 0

    /// - Throws: what speaks against the archive as a whole.
    init(_ bytes: [UInt8]) throws(SheetProblem) {
        guard Self.isWholeArchive(bytes) else { throw SheetProblem(bytes.starts(with: Self.start) ? .damaged : .notTable) }
        guard let copy = malloc(bytes.count) else { throw SheetProblem(.unreadable) }
        memcpy(copy, bytes, bytes.count)
        var error = zip_error_t()
        // From here on libzip owns the copy.
        guard let source = zip_source_buffer_create(copy, zip_uint64_t(bytes.count), 1, &error) else {
            free(copy)
            throw SheetProblem(.unreadable)
        }
        guard let archive = zip_open_from_source(source, ZIP_RDONLY, &error) else {
            zip_source_free(source)
            throw SheetProblem(.damaged)
        }
        self.archive = archive
        packed = bytes.count
        try checkNames()
    }

    deinit { zip_discard(archive) }

    private static let start: [UInt8] = [0x50, 0x4B, 3, 4]

    /// It begins with a file and ends with the list of files: nothing else hides before or behind.
    private static func isWholeArchive(_ bytes: [UInt8]) -> Bool {
        bytes.count > 26 && bytes.starts(with: start) && bytes.suffix(22).starts(with: [0x50, 0x4B, 5, 6]) && bytes.suffix(2) == [0, 0]
    }

    private func checkNames() throws(SheetProblem) {
        let count = zip_get_num_entries(archive, 0)
        guard count >= 0, count <= SheetLimits.entries else { throw SheetProblem(.tooManyEntries, limit: SheetLimits.entries) }
        var seen: Set<String> = []
        for index in 0..<zip_uint64_t(count) {
            var about = zip_stat_t()
            guard zip_stat_index(archive, index, 0, &about) == 0, let raw = about.name else { throw SheetProblem(.damaged) }
            let name = String(cString: raw)
            guard Self.isSafe(name), seen.insert(name.lowercased()).inserted else { throw SheetProblem(.unsafeName) }
            guard about.encryption_method == ZIP_EM_NONE else { throw SheetProblem(.encrypted) }
        }
    }

    private static func isSafe(_ name: String) -> Bool {
        !name.isEmpty && !name.hasPrefix("/") && !name.contains("\\") && !name.contains(":")
            && !name.split(separator: "/", omittingEmptySubsequences: false).contains { $0 == ".." || $0 == "." }
    }

    /// The bytes of one file in pieces.
    ///
    /// - Returns: false when there is no such file.
    func read(_ name: String, _ take: (UnsafeRawBufferPointer) throws(SheetProblem) -> Void) throws(SheetProblem) -> Bool {
        guard let file = zip_fopen(archive, name, zip_flags_t(ZIP_FL_NOCASE)) else {
            guard zip_error_code_zip(zip_get_error(archive)) == ZIP_ER_NOENT else { throw SheetProblem(.damaged) }
            return false
        }
        defer { zip_fclose(file) }
        let piece = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 18, alignment: 16)
        defer { piece.deallocate() }
        while true {
            let count = Int(zip_fread(file, piece.baseAddress, zip_uint64_t(piece.count)))
            guard count >= 0 else { throw SheetProblem(.damaged) }
            guard count > 0 else { return true }
            unpacked += count
            guard unpacked <= SheetLimits.unpacked, unpacked <= max(1 << 20, packed * SheetLimits.ratio) else {
                throw SheetProblem(.unpacksTooFar, limit: SheetLimits.unpacked)
            }
            try take(UnsafeRawBufferPointer(rebasing: piece[..<count]))
        }
    }
}
