import Domain
import Foundation
import Yams

/// Problems met while one file is read; they are reported together.
final class ProblemNotes {
    private(set) var problems: [FileProblem] = []

    func note(_ kind: FileProblem.Kind, at place: YAMLPlace) {
        note(FileProblem(kind, place: place.path, line: place.line))
    }

    func note(_ problem: FileProblem) {
        // A value that is read for two purposes is wrong once.
        if problems.count < Self.limit, !problems.contains(problem) { problems.append(problem) }
    }

    func throwIfAny() throws(FileProblems) {
        guard problems.isEmpty else { throw FileProblems(problems.sorted { ($0.line ?? 0, $0.place) < ($1.line ?? 0, $1.place) }) }
    }

    /// More than a reader can use; a file of another kind would fill pages.
    private static let limit = 200
}

/// Opens YAML – and JSON, which is YAML – without trusting it.
enum YAMLFile {
    /// Unit: bytes.
    static let sizeLimit = 1 << 20
    static let depthLimit = 32

    /// The top of a file.
    ///
    /// - Parameter name: stands before every place, where several files are read together.
    /// - Throws: what keeps the whole file from being read: size, encoding, syntax, aliases, depth.
    static func open(_ bytes: some Collection<UInt8>, named name: String = "", notes: ProblemNotes) throws(FileProblems) -> YAMLPlace {
        guard bytes.count <= sizeLimit else { throw FileProblems(.tooLarge(limit: sizeLimit)) }
        guard var text = String(validating: Array(bytes), as: UTF8.self) else { throw FileProblems(.notUTF8) }
        if text.unicodeScalars.first == "\u{FEFF}" { text = String(text.unicodeScalars.dropFirst()) }
        if let line = aliasLine(in: text) { throw FileProblems(.alias, line: line) }
        let node = try compose(text)
        guard node.map({ depth(of: $0, within: depthLimit) <= depthLimit }) ?? true else { throw FileProblems(.tooDeep(limit: depthLimit)) }
        return YAMLPlace(node: node, path: name, line: 1, notes: notes)
    }

    private static func compose(_ text: String) throws(FileProblems) -> Node? {
        do {
            return try Parser(yaml: text, resolver: .basic, encoding: .utf8).singleRoot()
        } catch let error as YamlError {
            throw FileProblems([error.problem])
        } catch {
            throw FileProblems(.unreadable("\(error)"))
        }
    }

    /// The line of an alias whose anchor is defined; the parser would resolve it, and hash what it stands for again and again.
    private static func aliasLine(in text: String) -> Int? {
        var anchors: Set<Substring> = []
        var aliases: [(name: Substring, line: Int)] = []
        for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            for sign in line.indices where line[sign] == "&" || line[sign] == "*" {
                guard line[..<sign].last(where: { $0 != " " && $0 != "\t" }).map({ "-:,[{?".contains($0) }) ?? true
                else { continue }
                let name = line[line.index(after: sign)...].prefix { $0.isLetter || $0.isNumber || $0 == "_" || $0 == "-" }
                if name.isEmpty { continue }
                if line[sign] == "&" { anchors.insert(name) } else { aliases.append((name, number + 1)) }
            }
        }
        return aliases.first { anchors.contains($0.name) }?.line
    }

    /// How deep lists and mappings are nested, counted to one more than `limit`.
    private static func depth(of node: Node, within limit: Int) -> Int {
        guard limit >= 0 else { return 1 }
        switch node {
        case .scalar, .alias: return 0
        case .sequence(let list): return 1 + (list.map { depth(of: $0, within: limit - 1) }.max() ?? 0)
        case .mapping(let pairs): return 1 + (pairs.flatMap { [$0.key, $0.value] }.map { depth(of: $0, within: limit - 1) }.max() ?? 0)
        }
    }
}

extension YamlError {
    /// The parser's own words without its dump of the file.
    fileprivate var problem: FileProblem {
        switch self {
        case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _), .composer(_, let problem, let mark, _):
            problem.contains("nesting level")
                ? FileProblem(.tooDeep(limit: YAMLFile.depthLimit), line: mark.line) : FileProblem(.unreadable(problem), line: mark.line)
        case .duplicatedKeysInMapping(let names, _): FileProblem(.doubled(names.first ?? ""), line: nil)
        case .reader(let problem, _, _, _): FileProblem(.unreadable(problem))
        default: FileProblem(.unreadable("\(self)"))
        }
    }
}
