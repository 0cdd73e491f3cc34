/// The table of contents of a spreadsheet: its sheets, where they lie, and from when it counts its days.
final class Workbook: XMLReader {
    private(set) var sheets: [(name: String, relation: String, isHidden: Bool)] = []
    /// Days count from 1.1.1904, as old Macs did.
    private(set) var countsFrom1904 = false

    func begin(_ name: String, _ attributes: XMLAttributes) throws(SheetProblem) {
        switch name {
        case "workbookPr": countsFrom1904 = ["1", "true", "on"].contains(attributes.value("date1904"))
        case "sheet":
            guard let title = attributes.value("name"), let relation = attributes.value("id", isPrefixed: true) else { return }
            guard sheets.count < 200 else { throw SheetProblem(.damaged) }
            sheets.append((String(title.prefix(100)), relation, attributes.value("state").map { $0 != "visible" } ?? false))
        default: break
        }
    }

    func end(_ name: String) {}
    func text(_ bytes: UnsafeBufferPointer<UInt8>) {}
}

/// What a part of the file calls its neighbours.
final class Relations: XMLReader {
    private struct Target {
        let type: String
        let path: String
    }

    private var targets: [String: Target] = [:]
    private let folder: [Substring]

    /// - Parameter part: whose neighbours they are; empty for the file itself.
    init(of part: String) {
        folder = part.split(separator: "/").dropLast()
    }

    /// The file that holds the relations of `part`.
    static func place(of part: String) -> String {
        let pieces = part.split(separator: "/", omittingEmptySubsequences: false)
        return (pieces.dropLast() + ["_rels", (pieces.last ?? "") + ".rels"]).joined(separator: "/")
    }

    /// Under an id.
    subscript(id: String) -> String? { targets[id]?.path }

    /// The first of a type, such as `styles`.
    func first(_ type: String) -> String? { targets.values.filter { $0.type == type }.map(\.path).min() }

    func begin(_ name: String, _ attributes: XMLAttributes) throws(SheetProblem) {
        guard name == "Relationship", let id = attributes.value("Id"), attributes.value("TargetMode") != "External" else { return }
        guard targets.count < SheetLimits.entries else { throw SheetProblem(.tooManyEntries, limit: SheetLimits.entries) }
        guard let path = attributes.value("Target").flatMap(resolved) else { return }
        let type = attributes.value("Type")?.split(separator: "/").last.map(String.init) ?? ""
        targets[id] = Target(type: type, path: path)
    }

    func end(_ name: String) {}
    func text(_ bytes: UnsafeBufferPointer<UInt8>) {}

    /// The name inside the file; nil for one that leads out of it.
    private func resolved(_ target: String) -> String? {
        var place = target.hasPrefix("/") ? [] : folder
        for piece in target.split(separator: "/") where piece != "." {
            guard piece == ".." else {
                place.append(piece)
                continue
            }
            guard place.popLast() != nil else { return nil }
        }
        return place.joined(separator: "/")
    }
}
