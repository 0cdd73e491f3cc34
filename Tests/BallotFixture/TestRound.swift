import Ballot
import BallotRelease
import Database
import Domain
import Store

/// A round of a made-up municipality: eight themes, thirty statements, three sectors of staff, management, elected, and whoever
/// finds the public link.
package struct TestRound: Sendable {
    package let id: Round.ID
    package let organisation: Organisation.ID
    package let instrument: Instrument
    package let plan: Plan
    package let labels: [Label]
    package let trees: [LabelTree]
    package let codec: SheetCodec

    /// Labels are numbered in the order of their keys.
    package static let elected = 0, management = 1, staff = 2...4, visitors = 5

    package static let opens = Instant(milliseconds: 1_790_000_000_000)
    package static let closes = opens.adding(days: 21)

    package init(number: Int64 = 7, organisation: Int64 = 1, people: [Int] = [40, 25, 30, 12, 20], k: Int = 5, publicLink: Bool = true) {
        id = Round.ID(number)
        self.organisation = Organisation.ID(organisation)
        instrument = Self.instrument
        plan = Self.plan(people: people, k: k, publicLink: publicLink)
        labels = plan.labels(instrument: instrument)
        trees = LabelTree.trees(of: labels)
        codec = SheetCodec(instrument: instrument, labels: labels)
    }

    /// The schema of the store and the ballot, the organisation, and the round as a draft.
    package func lay(in database: any SQLDatabase) async throws {
        try await database.migrate(Store.migrations + Ballot.migrations, at: 0)
        let (round, owner, tree) = (id.number, organisation.number, LabelTree.text(of: trees))
        try await database.write { db in
            try db.run("INSERT INTO organisation (id, slug, home) VALUES (\(owner), \("kunta-\(owner)"), FALSE) ON CONFLICT (id) DO NOTHING")
            let hash: [UInt8] = [1]
            try db.run("INSERT INTO instrument (hash, id, version, bytes) VALUES (\(hash), 'testi', 1, \(hash)) ON CONFLICT (hash) DO NOTHING")
            try db.run(
                """
                INSERT INTO round (id, organisation, number, state, instrument_id, instrument_version, plan, scheduled,
                                   opens_at, closes, closes_at, instrument_hash, labels, tree, opened_at)
                VALUES (\(round), \(owner), 1, 'draft', 'testi', 1, '{}', FALSE,
                        \(Self.opens.milliseconds), 20000, \(Self.closes.milliseconds), \(hash), '[]', \(tree), 0)
                """)
        }
    }

    package func set(_ state: RoundState, in database: any SQLDatabase) async throws {
        _ = try await database.write { db in try db.run("UPDATE round SET state = \(state.rawValue) WHERE id = \(id.number)") }
    }

    /// Drafts the round's links and opens it.
    package func open(_ ballot: Ballot, in database: any SQLDatabase) async throws {
        try await ballot.prepare(
            id, invited: labels.filter { !$0.isRepeatable }.map { Invited(label: $0.number, people: $0.people ?? 0) },
            linked: labels.filter(\.isRepeatable).map(\.number))
        try await set(.open, in: database)
    }

    package var order: ReleaseOrder { ReleaseOrder(round: id, codec: codec, trees: trees, k: plan.k, publishes: true) }

    /// A sheet without answers.
    package static func empty(_ label: Int) -> AnswerSheet { AnswerSheet(label: label, answers: [:], texts: [:]) }

    /// A sheet of `label` whose answers follow from the generator.
    package func sheet(label: Int, using chance: inout some RandomNumberGenerator, texts: [String: String] = [:]) -> AnswerSheet {
        var answers: [Statement.ID: Answer] = [:]
        for statement in labels[label].statements {
            let number = UInt8.random(in: 0...8, using: &chance)
            answers[statement] = Answer(rawValue: number > 6 ? 4 : number)
        }
        return AnswerSheet(label: label, answers: answers, texts: texts)
    }

    private static func plan(people: [Int], k: Int, publicLink: Bool) -> Plan {
        let keys = [["staff", "sivistys"], ["staff", "tekniset"], ["staff", "hallinto"], ["management"], ["elected"]]
        let groups = zip(keys, people).map { key, people in
            PlanGroup(key: key, name: LocalText(fi: key.joined(separator: " ")), people: people, mode: key[0] == "elected" ? .groupLink : .personal)
        }
        return Plan(
            name: LocalText(fi: "Koe"), opens: Day(number: 20_000), closes: Day(number: 20_021), k: k, groups: groups, publicLink: publicLink)
    }

    private static let instrument: Instrument = {
        let groups = ["staff", "management", "elected", "public"]
        let themes = (1...8).map { InstrumentTheme(key: "teema\($0)", name: LocalText(fi: "Teema \($0)"), sentence: LocalText(fi: "Lause")) }
        let statements = (1...30).map { number in
            Statement(
                id: number < 10 ? "M0\(number)" : "M\(number)", theme: "teema\((number - 1) / 4 + 1)", text: LocalText(fi: "Väite \(number)"),
                // Every seventh is for those inside only.
                groups: number.isMultiple(of: 7) ? Array(groups.prefix(2)) : groups, pulse: groups)
        }
        return Instrument(
            id: "testi", version: 1, name: LocalText(fi: "Testi"), author: "", licence: "", source: LocalText(), scale: [],
            dontKnow: LocalText(fi: "En osaa sanoa"), instruction: LocalText(),
            groups: groups.map { AskedGroup(key: $0, name: LocalText(fi: $0), instruction: LocalText()) }, themes: themes, statements: statements,
            openQuestion: LocalText(fi: "Muuta?"))
    }()
}
