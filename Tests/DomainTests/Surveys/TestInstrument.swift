@testable import Domain

/// A small instrument: two themes, six statements, the four groups; enough of every case.
enum TestInstrument {
    /// S1, S4 of all groups · S2 staff and management · S3 management · S5 staff and elected · S6 management and elected.
    static let small = Instrument(
        id: "koe", version: 1, name: LocalText(fi: "Koe"), author: "", licence: "", source: LocalText(),
        scale: (1...5).map { LocalText(fi: "\($0)") }, dontKnow: LocalText(fi: "eos"), instruction: LocalText(),
        groups: ["staff", "management", "elected", "public"].map { AskedGroup(key: $0, name: LocalText(fi: $0), instruction: LocalText()) },
        themes: ["johtaminen", "tieto"].map { InstrumentTheme(key: $0, name: LocalText(fi: $0), sentence: LocalText()) },
        statements: [
            statement("S1", "johtaminen", ["staff", "management", "elected", "public"], pulse: ["staff", "management", "elected", "public"]),
            statement("S2", "johtaminen", ["staff", "management"]),
            statement("S3", "johtaminen", ["management"]),
            statement("S4", "tieto", ["staff", "management", "elected", "public"]),
            statement("S5", "tieto", ["staff", "elected"]),
            statement("S6", "tieto", ["management", "elected"]),
        ],
        openQuestion: LocalText(fi: "Mikä?"))

    static func statement(_ id: String, _ theme: String, _ groups: [String], pulse: [String] = []) -> Statement {
        Statement(id: id, theme: theme, text: LocalText(fi: "Väite \(id)"), groups: groups, pulse: pulse)
    }

    static func plan(
        _ groups: [PlanGroup], k: Int = 5, publicLink: Bool = false, variables: [String] = ["group", "sector"]
    ) -> Plan {
        Plan(
            name: LocalText(fi: "Kierros"), opens: Day(number: 20_000), closes: Day(number: 20_020), k: k, variables: variables,
            groups: groups, publicLink: publicLink)
    }

    static func group(_ key: String..., people: Int, mode: PlanGroup.Mode = .personal, joins: [String]? = nil) -> PlanGroup {
        PlanGroup(key: key, name: LocalText(fi: key.joined(separator: " ")), people: people, mode: mode, joins: joins)
    }

    /// A label that is asked the given statements; staff of a sector of its own unless a key is given.
    static func label(
        _ number: Int, key: [String]? = nil, people: Int? = 20, isPublic: Bool = false, isRepeatable: Bool = false, statements: [String] = ["S1"]
    ) -> Label {
        let key = key ?? (isPublic ? ["public"] : ["staff", "S\(number)"])
        return Label(
            number: number, key: key, name: LocalText(fi: key.joined(separator: " ")), people: people, isPublic: isPublic,
            isRepeatable: isRepeatable || isPublic, statements: statements)
    }
}

extension Tally {
    /// A tally of one statement, S1: for each label how many chose steps 1…5, "don't know", and gave no answer.
    static func of(_ labels: [[Int]]) throws -> Tally {
        var tally = Tally(statements: ["S1"], labels: labels.count)
        for (label, people) in labels.enumerated() {
            for (index, count) in people.enumerated() {
                let byte: UInt8 = index < 6 ? UInt8(index + 1) : 0
                for _ in 0..<count { try tally.add(label: label, steps: [byte]) }
            }
        }
        return tally
    }
}

extension ReleasedTable {
    /// Block texts of one question for one audience, in order.
    func blocks(_ question: String = "S1", _ audience: Audience = .internal) -> [String] {
        var seen: [String] = []
        for row in rows where row.question == question && row.audience == audience && !seen.contains(row.block.text) { seen.append(row.block.text) }
        return seen
    }

    func counts(_ block: String, _ question: String = "S1", _ audience: Audience = .internal) -> [Int] {
        rows.filter { $0.question == question && $0.audience == audience && $0.block.text == block }.map(\.people)
    }
}
