/// Who is asked what in a round, and how few people a figure may stand for. Frozen when the round opens (SAFETY §5.1).
package struct Plan: Hashable, Sendable {
    package var name: LocalText
    package var selection: Selection
    package var opens: Day
    package var closes: Day
    /// The least number of people a figure stands for: 5 or more.
    package var k: Int
    /// Grouping variables in order of importance, three at most; the first is `group`.
    package var variables: [String]
    package var groups: [PlanGroup]
    /// Of a joint round: whose people are asked. Empty in a round of one organisation.
    package var organisations: [AskedOrganisation]
    /// Of a joint round: what the others that an organisation is seen beside are alike in; nil: all others.
    package var peers: PeerVariable?
    /// A public link as a stream of its own, beside the groups or alone.
    package var publicLink: Bool
    /// False: nothing is shown to those who are not signed in.
    package var publishes: Bool
    /// A demo or trial: every page of its results says so.
    package var isTest: Bool

    package init(
        name: LocalText, selection: Selection = .full, opens: Day, closes: Day, k: Int = Plan.floor, variables: [String] = ["group", "sector"],
        groups: [PlanGroup], organisations: [AskedOrganisation] = [], peers: PeerVariable? = nil, publicLink: Bool = false, publishes: Bool = true,
        isTest: Bool = false
    ) {
        self.name = name
        self.selection = selection
        self.opens = opens
        self.closes = closes
        self.k = k
        self.variables = variables
        self.groups = groups
        self.organisations = organisations
        self.peers = peers
        self.publicLink = publicLink
        self.publishes = publishes
        self.isTest = isTest
    }

    /// The built-in floor of k; a plan may only raise it.
    package static let floor = 5
    /// The k of the table that is read without signing in; more when the plan's own k is more.
    package static let openFloor = 10
    /// People of a label from which it has a count of its own while the round is open: what one answer adds to it, in fives and once a night,
    /// tells nothing of a person (SAFETY §5.7).
    package static let meterFloor = 20
    /// Sheets from which a label counts when one person can answer it twice.
    package static let repeatableFloor = 10
}

/// One combination of grouping values with its people.
package struct PlanGroup: Hashable, Sendable {
    /// One value a variable, in the plan's order; trailing variables that do not apply are left out (`["management"]`).
    /// The first is the key of an `AskedGroup`.
    package var key: [String]
    /// Of a joint round: the key of the organisation whose people they are. It comes before all values of `key`.
    package var organisation: String?
    /// What readers see for the whole combination ("Varhaiskasvatus").
    package var name: LocalText
    /// How many are asked.
    package var people: Int
    package var mode: Mode
    /// The key of the group it is counted with, statements included; needed when fewer than k are asked. Of the same organisation.
    package var joins: [String]?

    package init(key: [String], organisation: String? = nil, name: LocalText, people: Int, mode: Mode, joins: [String]? = nil) {
        self.key = key
        self.organisation = organisation
        self.name = name
        self.people = people
        self.mode = mode
        self.joins = joins
    }

    package enum Mode: String, CaseIterable, Hashable, Sendable {
        /// a link each, one answer a person
        case personal
        /// one link for all; double answers are possible, and every page says so
        case groupLink = "group-link"
    }
}

/// A leaf of the tree: people who are counted together from the start.
package struct Label: Hashable, Sendable {
    /// Its place among the round's labels, 0…; part of a ticket and of a block's key.
    package let number: Int
    package let key: [String]
    /// Of a joint round: the key of the organisation whose people they are.
    package let organisation: String?
    package let name: LocalText
    /// How many are asked, those who joined included; nil for the public stream, where nobody is invited.
    package let people: Int?
    package let isPublic: Bool
    /// One person can answer twice (group or public link).
    package let isRepeatable: Bool
    /// Ids of the items it is asked, in the instrument's order: statements, and whatever else the instrument holds.
    package let statements: [Item.ID]
    /// Keys of the groups that are counted with it.
    package let joined: [[String]]
    /// What makes an item the same in two rounds (`Item.fingerprints`), of all it is asked; empty in rounds from before there were such.
    package let fingerprints: [String]

    /// Large enough for a count of its own.
    package var isMetered: Bool { (people ?? 0) >= Plan.meterFloor }

    package init(
        number: Int, key: [String], organisation: String? = nil, name: LocalText, people: Int?, isPublic: Bool, isRepeatable: Bool,
        statements: [Item.ID], joined: [[String]] = [], fingerprints: [String] = []
    ) {
        self.number = number
        self.key = key
        self.organisation = organisation
        self.name = name
        self.people = people
        self.isPublic = isPublic
        self.isRepeatable = isRepeatable
        self.statements = statements
        self.joined = joined
        self.fingerprints = fingerprints
    }

    /// The same label when sheets were also keyed from paper or imported: then nobody can prove one answer a person.
    package var withKeyedSheets: Label {
        Label(
            number: number, key: key, organisation: organisation, name: name, people: people, isPublic: isPublic, isRepeatable: true,
            statements: statements, joined: joined, fingerprints: fingerprints)
    }

    /// The key of the `AskedGroup` whose form and instruction it gets.
    package var group: String { key.first ?? "" }
}

extension Plan {
    /// Made by the button of the quick test: management alone answers the eight statements by one link, in a meeting.
    package var isQuickTest: Bool { selection == .pulse && !publicLink && groups.map(\.key) == [["management"]] && groups[0].mode == .groupLink }
}
