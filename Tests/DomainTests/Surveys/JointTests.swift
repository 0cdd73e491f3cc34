import Testing

@testable import Domain

/// One round over the people of several organisations: whom they are counted with, and what each may read of the others.
struct JointTests {
    private static let profile = Participant.Profile(name: LocalText(fi: "A"), size: .small)

    /// Organisations a, b, … with these people of staff and management.
    private func plan(_ people: [(staff: Int, management: Int)], sizes: [SizeClass] = []) -> Plan {
        let keys = people.indices.map { String(UnicodeScalar(UInt8(97 + $0))) }
        var plan = TestInstrument.plan(
            zip(keys, people).flatMap { key, people in
                [("staff", people.staff), ("management", people.management)].map { group, people in
                    PlanGroup(key: [group], organisation: key, name: LocalText(fi: "\(key): \(group)"), people: people, mode: .personal)
                }
            }, variables: ["group"])
        plan.organisations = keys.enumerated().map { place, key in
            AskedOrganisation(
                key: key, profile: .init(name: LocalText(fi: key.uppercased()), size: sizes.isEmpty ? .small : sizes[place]))
        }
        plan.publishes = false
        plan.peers = .size
        return plan
    }

    @Test func `the organisation comes first: its groups are joined before anybody else's`() {
        let plan = plan([(40, 6), (30, 5), (90, 20), (200, 30)])
        let labels = plan.labels(instrument: TestInstrument.small)
        // 0 a management 1 a staff 2 b management 3 b staff 4 c management 5 c staff 6 d management 7 d staff.
        #expect(labels.map(\.wholeKey).prefix(3) == [["a", "management"], ["a", "staff"], ["b", "management"]])
        #expect(labels.allSatisfy { $0.key.count == 1 && $0.group == $0.key[0] })
        // a has 46 and b 35; c 110 comes next, then d 230.
        #expect(LabelTree.text(of: LabelTree.trees(of: labels)) == "((((0 1) (2 3)) (4 5)) (6 7))")
    }

    @Test func `what is wrong with a joint plan is told`() {
        let good = plan([(40, 6), (30, 5), (90, 20), (200, 30)])
        #expect(good.problems(instrument: TestInstrument.small) == [])
        func problems(_ change: (inout Plan) -> Void) -> [PlanProblem] {
            var plan = good
            change(&plan)
            return plan.problems(instrument: TestInstrument.small)
        }
        #expect(problems { $0.organisations.removeLast() }.contains(.tooFewOrganisations(count: 3)))
        #expect(problems { $0.groups[0].organisation = nil }.contains(.unknownOrganisation(group: ["staff"])))
        #expect(problems { $0.groups[0].organisation = "x" }.contains(.unknownOrganisation(group: ["x", "staff"])))
        #expect(problems { $0.organisations[0].key = "b" }.contains(.badOrganisation(key: "b")))
        #expect(problems { $0.groups.append($0.groups[0]) } == [.doubleKey(group: ["a", "staff"])])
        for change: (inout Plan) -> Void in [{ $0.publicLink = true }, { $0.publishes = true }, { $0.variables = ["group", "sector"] }] {
            #expect(problems(change).contains(.notJointly))
        }
        // A small group joins one of its own organisation, never another's.
        #expect(problems { ($0.groups[1].people, $0.groups[1].joins) = (3, ["staff"]) } == [])
        #expect(problems { $0.groups[1].people = 3 } == [.needsToJoin(group: ["a", "management"], people: 3, k: 5)])
        var small = good
        (small.groups[1].people, small.groups[1].joins) = (3, ["staff"])
        let labels = small.labels(instrument: TestInstrument.small)
        #expect(labels.map(\.people) == [43, 5, 30, 20, 90, 30, 200])
        #expect(small.members(of: labels[0]).map(\.people) == [40, 3])
        #expect(small.reach(labels).map(\.personalLinks) == [43, 5, 30, 20, 90, 30, 200])
    }

    /// Staff of each organisation is shown by itself; management together with its staff or not at all.
    private func view(
        _ plan: Plan, own: String = "a", consenting: Set<String>, blocks: [String: [Int]]
    ) -> JointView {
        let results = TestResults.round(["S1": blocks], labels: plan.labels(instrument: TestInstrument.small))
        return JointView(results, plan: plan, own: plan.organisation(own) ?? plan.organisations[0], consenting: consenting)
    }

    /// Blocks of eight people each in all labels of `count` organisations.
    private func alone(_ count: Int) -> [String: [Int]] {
        Dictionary(uniqueKeysWithValues: (0..<count * 2).map { ("\($0)", [1, 2, 3, 1, 1, 0]) })
    }

    @Test func `peers are the consenting others of the class, three or more`() {
        let five = plan([(40, 9), (41, 9), (42, 9), (43, 9), (44, 9)], sizes: [.small, .small, .small, .small, .large])
        let all: Set<String> = ["a", "b", "c", "d", "e"]
        let view = view(five, consenting: all, blocks: alone(5))
        // Nobody sees peers without standing among them.
        #expect(!self.view(five, consenting: ["b", "c", "d"], blocks: alone(5)).hasPeers)
        #expect(view.peers.map(\.key) == ["b", "c", "d"])
        #expect(view.hasPeers)
        #expect(self.view(five, consenting: ["b", "c"], blocks: alone(5)).hasPeers == false)
        #expect(self.view(five, own: "e", consenting: all, blocks: alone(5)).peers.isEmpty)
    }

    @Test func `the peers' figure leaves no organisation to be told by subtraction`() {
        let all: Set<String> = ["a", "b", "c", "d", "e", "f", "g"]
        // Everybody else is a peer: nobody is left beside the own figure and the peers'.
        let four = plan([(40, 9), (41, 9), (42, 9), (43, 9)])
        let told = view(four, consenting: all, blocks: alone(4))
        #expect(told.results.figure(told.peerVoice(), "S1").pool?.counts.answered == 6 * 8)
        #expect(told.results.figure(told.peerVoice("staff"), "S1").pool?.counts.answered == 3 * 8)
        // One did not consent: all minus own minus peers would be its figure.
        let five = plan([(40, 9), (41, 9), (42, 9), (43, 9), (44, 9)])
        let hidden = view(five, consenting: ["a", "b", "c", "d"], blocks: alone(5))
        #expect(hidden.results.figure(hidden.peerVoice(), "S1") == .notShown)
        #expect(hidden.results.figure(hidden.everyoneVoice(), "S1").pool != nil)
        // Three did not consent: they hide each other.
        let seven = plan((0..<7).map { (40 + $0, 9) })
        let three = view(seven, consenting: ["a", "b", "c", "d"], blocks: alone(7))
        #expect(three.results.figure(three.peerVoice(), "S1").pool?.blocks.count == 6)
        // Staff of one peer is not shown: two peers are left, and neither the sum of all groups tells them.
        var blocks = alone(4)
        blocks["7"] = nil
        let less = view(four, consenting: all, blocks: blocks)
        #expect(less.results.figure(less.peerVoice("staff"), "S1") == .notShown)
        #expect(less.results.figure(less.peerVoice(), "S1") == .notShown)
        #expect(less.results.figure(less.peerVoice("management"), "S1").pool != nil)
    }

    @Test func `a sum that others read holds four organisations of each group`() {
        let five = plan([(40, 9), (41, 9), (42, 9), (43, 9), (44, 9)])
        let labels = five.labels(instrument: TestInstrument.small)
        func figure(_ blocks: [String: [Int]], _ voice: Voice, _ audience: Audience) -> Figure {
            let rows = blocks.flatMap { block, people in
                people.enumerated().compactMap { option, people in
                    Block(text: block).map {
                        ReleasedCount(audience: audience, question: "S1", block: $0, option: UInt8(option + 1), people: people)
                    }
                }
            }
            return RoundResults(rows: rows, audience: audience, sheets: [:], overfull: [], labels: labels, instrument: TestInstrument.small)
                .figure(voice, "S1")
        }
        var three = alone(5)
        for management in ["0", "2"] { three[management] = nil }
        #expect(figure(three, .staff, .open).pool?.blocks.count == 5)
        #expect(figure(three, .beginning(["management"]), .open) == .notShown)
        #expect(figure(three, .everyone, .open) == .notShown)
        // Those who ask read every block by itself.
        #expect(figure(three, .everyone, .internal).pool?.blocks.count == 8)
        #expect(figure(alone(5), .everyone, .open).pool?.blocks.count == 10)
    }

    @Test func `a block that two organisations share is nobody's own and no peers'`() {
        let four = plan([(40, 9), (41, 9), (42, 9), (43, 9)])
        var blocks = alone(4)
        (blocks["0"], blocks["2"]) = (nil, nil)
        blocks["0+2"] = [2, 4, 6, 2, 2, 0]
        let view = view(four, consenting: ["a", "b", "c", "d"], blocks: blocks)
        #expect(view.results.figure(view.ownVoice("management"), "S1").mixed?.people == 16)
        #expect(view.results.figure(view.ownVoice("staff"), "S1").pool?.counts.answered == 8)
        #expect(view.results.figure(view.peerVoice("management"), "S1").pool == nil)
    }

    @Test func `a theme is set beside the peers' over the statements that both show`() throws {
        let four = plan([(40, 9), (41, 9), (42, 9), (43, 9)])
        let labels = four.labels(instrument: TestInstrument.small)
        // S1 is shown for all, S2 for the own organisation alone: that one is far better, and says nothing of the difference.
        let same = alone(4)
        let blocks = ["S1": same, "S2": ["0": [0, 0, 0, 1, 9, 0], "1": [0, 0, 0, 1, 9, 0]]]
        let results = TestResults.round(blocks, labels: labels)
        let view = JointView(results, plan: four, own: four.organisations[0], consenting: ["a", "b", "c", "d"])
        let theme = try #require(view.themes().first)
        #expect((theme.statements, theme.asked) == (1, 3))
        #expect(theme.own?.mean == theme.peers?.mean && theme.distance == 0)
        #expect(theme.everyone?.mean == theme.own?.mean)
        // Without peers all of its own counts.
        let alone = JointView(results, plan: four, own: four.organisations[0], consenting: [])
        #expect(alone.themes().first.map { ($0.statements, $0.peers == nil) } ?? (0, false) == (2, true))
    }

    @Test func `two joint rounds clash where the same organisation's people are counted otherwise`() {
        let first = plan([(40, 9), (41, 9), (42, 9), (43, 9)]).labels(instrument: TestInstrument.small)
        // Other peers in the second would tell one of the first: the same plan twice is no way round.
        #expect(first.clashes(with: first).count == 8)
        let more = plan([(45, 9), (41, 9), (42, 9), (43, 9)]).labels(instrument: TestInstrument.small)
        #expect(more.clashes(with: first).count == 8)
        // The one who asks has people of its own: they are none of these.
        let own = TestInstrument.plan([TestInstrument.group("staff", people: 12)]).labels(instrument: TestInstrument.small)
        #expect(own.clashes(with: first).isEmpty)
        // Unless they stand on the list.
        var joint = plan([(40, 9), (41, 9), (42, 9), (43, 9)])
        joint.organisations[0].key = AskedOrganisation.own
        for place in joint.groups.indices where joint.groups[place].organisation == "a" { joint.groups[place].organisation = AskedOrganisation.own }
        let mixed = joint.labels(instrument: TestInstrument.small)
        #expect(own.clashes(with: mixed).map(\.wholeKey) == [["own", "staff"]])
        #expect(mixed.clashes(with: own).map(\.wholeKey) == [["staff"]])
    }
}
