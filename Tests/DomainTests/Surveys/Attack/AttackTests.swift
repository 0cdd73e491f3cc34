import Foundation
import Testing

@testable import Domain

struct AttackTests {
    /// 20 unless the environment asks for more (`bin/soak`: 200).
    private let populations = ProcessInfo.processInfo.environment["DIGIPOLKU_POPULATIONS"].flatMap { UInt64($0) } ?? 20

    @Test func `nobody outside can pin an answer on fewer than k people`() {
        var (enumerated, telling, leftOut) = (0, 0, 0)
        for seed in 0..<populations {
            let round = SmallRound(seed: seed, labels: 2...4, questions: 4)
            for question in round.questions.indices where !round.asked(question).isEmpty {
                guard let attack = Attack(round, question: question) else {
                    leftOut += 1
                    continue
                }
                enumerated += 1
                telling += attack.worlds.contains { $0.count > 1 } ? 1 : 0
                #expect(attack.pinsFromOutside() == [], "population \(seed), question \(question)")
            }
        }
        // The attack must have had something to attack, and nearly all of it.
        #expect(telling > Int(populations))
        #expect(leftOut * 5 < enumerated)
    }

    /// A known limit (SAFETY §5, `docs/anonymity.md`): a box that was not split off because all in it agreed but her tells her so.
    @Test func `a member learns of others only where she alone differs from all in her group, and rarely`() {
        var (members, learned) = (0, 0)
        for seed in 0..<populations {
            let round = SmallRound(seed: 1_000_000 + seed, labels: 2...4, questions: 4)
            for question in round.questions.indices {
                guard let attack = Attack(round, question: question) else { continue }
                for view in attack.memberViews() {
                    members += view.members
                    guard !view.pins.isEmpty else { continue }
                    learned += view.members
                    var others = attack.truth.counts[view.label]
                    others[view.answer - 1] -= 1
                    #expect(others[..<5].count { $0 > 0 } == 1, "population \(seed), question \(question), \(attack.truth.counts)")
                }
            }
        }
        #expect(learned * 1_000 <= members * 3, "\(learned) of \(members)")
    }

    @Test func `who only reads the plan and what is published can pin nothing either`() {
        var (enumerated, leftOut) = (0, 0)
        for seed in 0..<populations {
            let round = SmallRound(seed: 2_000_000 + seed, labels: 2...3, questions: 3)
            let attack = OutsideAttack(round)
            enumerated += attack.questions.count
            leftOut += attack.leftOut
            #expect(attack.pins() == [], "population \(seed)")
        }
        #expect(enumerated > Int(populations))
        #expect(leftOut * 4 < enumerated, "\(leftOut) of \(enumerated)")
    }

    @Test func `the attack does find what a careless table tells`() throws {
        // Groups of four shown beside the rest: the block of two labels is split although one side is too small.
        let worlds = [SmallRound.World(counts: [[3, 0, 1, 0, 0, 0], [0, 0, 5, 4, 0, 0]])]
        let pins = Attack.pins(in: [0, 1], of: worlds, upTo: 4)
        #expect(pins.contains(Attack.Pin(group: [0: 4, 1: 0], answer: 1, people: 3)))
        #expect(Attack.hands(of: 2, from: [1, 1, 1]) == [[0, 1, 1], [1, 0, 1], [1, 1, 0]])
        #expect(Attack.groups(upTo: 1, from: [3, 3]) == [[0, 1], [1, 0]])
    }
}
