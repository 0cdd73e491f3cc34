import Foundation

/// People per group as somebody typed them or pasted them from a spreadsheet: one group a line, a name and a number.
///
///     Varhaiskasvatus 170
///     Varhaiskasvatus; 170
///     170 Varhaiskasvatus
///     Perusopetus 1 230
package struct TypedGroups: Hashable, Sendable {
    package let groups: [Group]
    /// Lines that were not understood, each with its reason; nothing else of the text is left out.
    package let problems: [Problem]

    package struct Group: Hashable, Sendable {
        package let name: String
        /// The name's slug, unique in the text, so the same name gets the same key in the next round.
        package let key: String
        /// 1…1,000,000.
        package let people: Int
        /// 1….
        package let line: Int
    }

    package struct Problem: Hashable, Sendable {
        package let line: Int
        /// The line as it was typed.
        package let text: String
        package let reason: Reason
    }

    package enum Reason: Hashable, Sendable {
        case noName
        case noNumber
        /// several numbers of which any could be meant
        case manyNumbers
        /// not 1…1,000,000, or not whole
        case badNumber
        case longName(limit: Int)
        /// the name stands on this earlier line
        case doubled(line: Int)
    }

    package init(_ text: String) {
        var groups: [Group] = []
        var problems: [Problem] = []
        for (number, raw) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated() {
            let line = raw.trimmingCharacters(in: .whitespaces)
            if line.isEmpty { continue }
            do throws(Reason) {
                let (name, people) = try TypedLine(line).read()
                let cleaned = try Self.name(name, after: groups)
                let key = Slug.unique(cleaned, among: Set(groups.map(\.key)))
                groups.append(Group(name: cleaned, key: key, people: people, line: number + 1))
            } catch {
                problems.append(Problem(line: number + 1, text: String(raw), reason: error))
            }
        }
        self.groups = groups
        self.problems = problems
    }

    private static func name(_ raw: String, after groups: [Group]) throws(Reason) -> String {
        let name = Cleaned.line(raw)
        if name.isEmpty { throw .noName }
        if name.count > 100 { throw .longName(limit: 100) }
        if let earlier = groups.first(where: { $0.name.lowercased() == name.lowercased() }) { throw .doubled(line: earlier.line) }
        return name
    }
}

extension TypedGroups.Reason: Error {}
