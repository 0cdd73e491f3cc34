import Domain
import Foundation
import Jobs
import Store
import TestKit
import Testing

/// A joint round over five organisations, opened as a page would, and again in another year.
struct JointScene {
    let house: TestHouse

    static let towns = ["734": "Salo", "684": "Rauma", "245": "Kerava", "106": "Hyvinkää", "049": "Espoo"]
    static let usual = ["734", "684", "245", "106"]

    /// - Parameter mode: of all groups.
    func open(_ name: String, _ keys: [String] = usual, mode: PlanGroup.Mode = .groupLink) async throws -> Round {
        let today = house.world.now().day(in: house.organisation.zone)
        let groups = keys.flatMap { key in
            [("staff", "Henkilöstö", 50), ("management", "Johto", 20)].map { group, word, people in
                PlanGroup(
                    key: [group], organisation: key, name: LocalText(fi: "\(Self.towns[key] ?? key): \(word)"), people: people, mode: mode)
            }
        }
        let asked = keys.map { AskedOrganisation(key: $0, profile: Participant.Profile(name: LocalText(fi: Self.towns[$0] ?? $0), code: $0)) }
        let plan = Plan(
            name: LocalText(fi: name, sv: name, en: name), opens: today, closes: today.adding(21), variables: ["group"], groups: groups,
            organisations: asked, publishes: false)
        let round = try await house.store.addRound(plan, of: InstrumentReference(id: "muutosvalmius", version: 1), by: house.program)
        try await house.office.open(round.id, by: house.program)
        return try await house.store.round(round.id, for: house.program)
    }

    /// Everybody consents, three of four answer, results are counted and published.
    ///
    /// - Parameter base: the middle step of an organisation.
    func publish(_ round: Round, base: @escaping @Sendable (String) -> Int) async throws -> Round {
        for label in round.labels {
            let middle = base(label.organisation ?? "")
            try await house.answer(round, label: label.number, people: (label.people ?? 0) * 3 / 4) { index, _ in
                Answer(rawValue: UInt8(min(5, max(1, middle + index % 3 - 1))))
            }
        }
        _ = try await house.store.closeRound(round.id, by: house.program)
        _ = try await house.office.release(round.id, by: house.program)
        try await house.store.publishJoint(round.id, by: house.program)
        return try await house.store.round(round.id, for: house.program)
    }

    func door(_ round: Round, _ key: String) async throws -> String {
        let part = try #require(try await house.store.jointParts(of: round.id, for: house.program).first { $0.key == key })
        return "/fi/testila/osallistuja/\(house.store.token(of: part))"
    }
}
