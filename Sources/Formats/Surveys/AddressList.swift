import Domain
import Sheets

/// People to be written to, as a lead pasted them or sent them in a file: an address a row, beside it a language and a group if they are there.
///
/// Columns are known by what they hold, so their order and their headings do not matter. All rows are understood, or none is taken.
package struct AddressList: Hashable, Sendable {
    package let addresses: [RoundAddress]
    /// Rows that name the same person in the same group again: the person is written to once.
    package let repeated: [Int]
    package let problems: [Problem]

    package struct Problem: Hashable, Sendable {
        /// The row or line, 1….
        package let row: Int
        package let reason: Reason
    }

    package enum Reason: Hashable, Sendable {
        /// no cell holds an `@`
        case noAddress
        /// what stands there is no address
        case badAddress(String)
        case twoAddresses
        /// neither the row nor the form names a group
        case noGroup
        /// none of the round's groups, and no language
        case unknown(String)
        case twoGroups
        /// the same address in another group, on this earlier row
        case doubled(row: Int)
    }

    /// More than the largest municipality has people to ask by name. Unit: rows.
    package static let mostRows = 20_000

    /// - Parameters:
    ///   - groups: how the round's groups are called, with the numbers of their labels.
    ///   - group: of rows that name none; nil: each must.
    ///   - language: of rows that name none.
    package init(_ sheet: Sheet, groups: AddressGroups, group: Int?, language: Language) {
        var (addresses, repeated, problems) = ([RoundAddress](), [Int](), [Problem]())
        var seen: [String: (row: Int, label: Int)] = [:]
        let rows = sheet.rows.prefix(Self.mostRows)
        let column = rows.lazy.compactMap { row in row.cells.firstIndex { groups.label($0.text) != nil } }.first
        for (place, row) in rows.enumerated() {
            // Names of columns stand above the first address.
            if place == 0, !row.cells.contains(where: { $0.text.contains("@") }) { continue }
            switch ReadRow(row, groups, column: column).address(group: group, language: language) {
            case .failure(let reason): problems.append(Problem(row: row.number, reason: reason))
            case .success(let address):
                let folded = address.address.text.lowercased()
                if let earlier = seen[folded], earlier.label != address.label {
                    problems.append(Problem(row: row.number, reason: .doubled(row: earlier.row)))
                } else if seen[folded] != nil {
                    repeated.append(row.number)
                } else {
                    seen[folded] = (row.number, address.label)
                    addresses.append(address)
                }
            }
        }
        self.addresses = problems.isEmpty ? addresses : []
        self.repeated = repeated
        self.problems = problems
    }
}

/// What a lead may call the groups of a round: their names in any language, their keys, `J` and the like are known by `names`.
package struct AddressGroups: Sendable {
    private let labels: [String: Int]

    /// - Parameter names: by label; a name that two labels share is none.
    package init(_ names: [(name: String, label: Int)]) {
        var (labels, doubled) = ([String: Int](), Set<String>())
        for (name, label) in names where !name.isEmpty {
            let folded = Self.folded(name)
            if let there = labels[folded], there != label { doubled.insert(folded) }
            labels[folded] = label
        }
        self.labels = labels.filter { !doubled.contains($0.key) }
    }

    package func label(_ name: String) -> Int? { labels[Self.folded(name)] }

    private static func folded(_ name: String) -> String { Cleaned.line(name).lowercased().filter { !$0.isWhitespace } }
}

/// One row, cell by cell.
private struct ReadRow {
    private var addresses: [String] = []
    private var languages: [Language] = []
    private var labels: Set<Int> = []
    private var strangers: [String] = []
    /// In the column of groups, but none of the round's.
    private var strangeGroup: String?

    /// - Parameter column: in which other rows name their groups.
    init(_ row: Sheet.Row, _ groups: AddressGroups, column: Int?) {
        for (place, cell) in row.cells.enumerated() where !cell.isEmpty {
            let text = Cleaned.line(cell.text)
            if text.isEmpty {
                continue
            } else if text.contains("@") {
                addresses.append(text)
            } else if let label = groups.label(text) {
                labels.insert(label)
            } else if let language = Self.language(text) {
                languages.append(language)
            } else if place == column {
                strangeGroup = text
            } else {
                strangers.append(text)
            }
        }
    }

    func address(group: Int?, language: Language) -> Result<RoundAddress, AddressReason> {
        guard let text = addresses.first else { return .failure(.noAddress) }
        guard addresses.count == 1 else { return .failure(.twoAddresses) }
        // `Anna Virtanen <anna@example.fi>`, as mail programs copy it.
        let inner = text.lastIndex(of: "<").flatMap { start in
            text.hasSuffix(">") ? String(text[text.index(after: start)...].dropLast()) : nil
        }
        guard let address = EmailAddress(inner ?? text) else { return .failure(.badAddress(text)) }
        guard labels.count < 2 else { return .failure(.twoGroups) }
        if let strangeGroup { return .failure(.unknown(strangeGroup)) }
        guard let label = labels.first ?? group else { return .failure(strangers.first.map { .unknown($0) } ?? .noGroup) }
        return .success(RoundAddress(address: address, label: label, language: languages.first ?? language))
    }

    private static func language(_ text: String) -> Language? {
        switch text.lowercased() {
        case "fi", "fin", "suomi", "finska", "finnish": .fi
        case "sv", "swe", "se", "ruotsi", "svenska", "swedish": .sv
        case "en", "eng", "englanti", "engelska", "english": .en
        default: nil
        }
    }
}

private typealias AddressReason = AddressList.Reason

extension AddressList.Reason: Error {}
