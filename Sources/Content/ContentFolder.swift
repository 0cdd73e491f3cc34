import Foundation

/// The content a process works with: what is compiled in, and over it the files of the folder given with `--content`.
///
/// The folder is read once; a changed file counts from the next start.
package struct ContentFolder: Sendable {
    private let overlay: [String: [UInt8]]

    /// Only what is compiled in.
    package init() {
        overlay = [:]
    }

    /// - Parameter overlay: a folder laid out like `Content/`; its files stand in the place of ours or beside them. Nil for none.
    /// - Throws: `ContentProblem`, or the error of the file system.
    package init(overlay: String?) throws {
        self.overlay = try overlay.map { try Self.files(of: URL(fileURLWithPath: $0, isDirectory: true)) } ?? [:]
    }

    /// The bytes of a file, such as `instruments/muutosvalmius-1.yaml`; nil when there is none.
    package func bytes(_ path: String) -> [UInt8]? { overlay[path] ?? EmbeddedContent.byPath[path]?.bytes }

    /// The text of a file; bytes that are not UTF-8 become U+FFFD.
    package func text(_ path: String) -> String? { bytes(path).map { String(decoding: $0, as: UTF8.self) } }

    /// Whether a file of the folder stands in the place of ours, or beside ours.
    package func isOverlaid(_ path: String) -> Bool { overlay[path] != nil }

    /// Paths that begin with `folder` and a slash, sorted.
    package func paths(in folder: String) -> [String] {
        let all = Set(overlay.keys).union(EmbeddedContent.byPath.keys)
        return all.filter { $0.hasPrefix(folder + "/") }.sorted()
    }

    /// Reads every plain file; hidden ones and links are left out, so that the folder cannot reach outside itself.
    private static func files(of folder: URL) throws -> [String: [UInt8]] {
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: folder.path, isDirectory: &isFolder), isFolder.boolValue else {
            throw ContentProblem.noFolder(folder.path)
        }
        var files: [String: [UInt8]] = [:]
        for path in try FileManager.default.subpathsOfDirectory(atPath: folder.path) {
            if path.split(separator: "/").contains(where: { $0.hasPrefix(".") }) { continue }
            let file = folder.appendingPathComponent(path)
            let attributes = try FileManager.default.attributesOfItem(atPath: file.path)
            guard attributes[.type] as? FileAttributeType == .typeRegular else { continue }
            guard (attributes[.size] as? Int ?? 0) <= ContentProblem.limit else { throw ContentProblem.tooLarge(path) }
            files[path] = [UInt8](try Data(contentsOf: file))
        }
        return files
    }
}

/// Why a content folder cannot be read.
package enum ContentProblem: Error, Hashable, CustomStringConvertible {
    case noFolder(String)
    case tooLarge(String)

    /// The largest file of a content folder. Unit: bytes.
    static let limit = 4 << 20

    package var description: String {
        switch self {
        case .noFolder(let path): "There is no content folder \(path)."
        case .tooLarge(let path): "\(path) is larger than \(Self.limit >> 20) MiB."
        }
    }
}
