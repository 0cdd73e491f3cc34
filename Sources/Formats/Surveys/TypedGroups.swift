import Domain
import Foundation

/// People per group as somebody typed them or pasted them from a spreadsheet: one group a line, a name and a number.
///
///     Varhaiskasvatus 170
///     Varhaiskasvatus; 170
///     170 Varhaiskasvatus
///     Perusopetus 1 230
///     Varhaiskasvatus = Småbarnspedagogik = Early education 170
///
/// One name is in the language of whoever types; several stand in the order Finnish, Swedish, English, with a dash for one that is
/// missing. Columns of a spreadsheet are read so too, unless they could be anything else: a code, or a department beside its units.
package struct TypedGroups: Hashable, Sendable {
    package let groups: [Group]
    /// Lines that were not understood, each with its reason; nothing else of the text is left out.
    package let problems: [Problem]

    package struct Group: Hashable, Sendable {
        package let name: LocalText
        /// The language of each name was said; otherwise there is one, in the language of the page.
        package let isByLanguage: Bool
        /// The first name's slug, unique in the text, so the same name gets the same key in the next round.
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
        /// more names than languages
        case manyNames(limit: Int)
        case longName(limit: Int)
        /// the name stands on this earlier line, in the same language
        case doubled(line: Int)
    }

    /// One more than a plan takes; what stands after them is not read.
    private static let mostLines = 1_001

    /// - Parameter language: of a name that stands alone.
    package init(_ text: String, language: Language = .fi) {
        let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated()
            .lazy.filter { !$0.element.allSatisfy(\.isWhitespace) }
            .prefix(Self.mostLines)
            .map { (number: $0.offset + 1, text: String($0.element)) }
        let columnsAreLanguages = Self.areLanguages(lines.compactMap { TypedLine($0.text).columns?.names })
        var groups: [Group] = []
        var problems: [Problem] = []
        var (keys, known): (Set<String>, [Language: [String: Int]]) = ([], [:])
        for line in lines {
            do throws(Reason) {
                let (names, people) = try TypedLine(line.text).read(columnsAreLanguages: columnsAreLanguages)
                let name = try Self.name(names, language)
                if let earlier = name.texts.lazy.compactMap({ known[$0.key]?[$0.value.lowercased()] }).min() { throw .doubled(line: earlier) }
                for (language, text) in name.texts { known[language, default: [:]][text.lowercased()] = line.number }
                let key = Slug.unique(name.text(in: .fi), among: keys)
                keys.insert(key)
                groups.append(Group(name: name, isByLanguage: names.count > 1, key: key, people: people, line: line.number))
            } catch {
                problems.append(Problem(line: line.number, text: line.text, reason: error))
            }
        }
        self.groups = groups
        self.problems = problems
    }

    /// The line that says a group again, read on a page in `language`.
    package static func line(_ name: LocalText, _ people: Int, in language: Language) -> String {
        var names = Language.allCases.map { name[$0] ?? "–" }
        while names.count > 2, names.last == "–" { names.removeLast() }
        let only = name.texts.count == 1 ? name[language] : nil
        let text = only ?? names.joined(separator: " = ")
        // A number in a name could be taken for people.
        let mark = text.contains(where: \.isNumber) ? ";" : ""
        return "\(text)\(mark) \(people)"
    }

    /// Two or three columns with a name of its own on every line; a short word in capitals is a code.
    private static func areLanguages(_ rows: [[String]]) -> Bool {
        guard let width = rows.map(\.count).max(), width <= Language.allCases.count else { return false }
        let isCoded = rows.joined().contains { !$0.isEmpty && $0.count <= 6 && $0 == $0.uppercased() }
        return !isCoded
            && (0..<width).allSatisfy { column in
                let names = rows.compactMap { $0.indices.contains(column) && !$0[column].isEmpty ? $0[column].lowercased() : nil }
                return Set(names).count == names.count
            }
    }

    private static func name(_ raw: [String], _ language: Language) throws(Reason) -> LocalText {
        let names = raw.map { Cleaned.line($0) }
        if names.count > Language.allCases.count { throw .manyNames(limit: Language.allCases.count) }
        if names.contains(where: { $0.count > 100 }) { throw .longName(limit: 100) }
        let languages = names.count > 1 ? Language.allCases : [language]
        let name = LocalText(Dictionary(zip(languages, names)) { one, _ in one })
        if name.isEmpty { throw .noName }
        return name
    }
}

extension TypedGroups.Reason: Error {}
