import Domain

/// A plan as it is kept, by version 1 of its form; days as `2026-05-15`.
struct PlanBody: Codable {
    var version = 1
    let name: Texts
    let selection: String
    let opens: String
    let closes: String
    let k: Int
    let variables: [String]
    let groups: [Group]
    /// Nil in rounds of one organisation, and from before there were others.
    let organisations: [Organisation]?
    let peers: String?
    let publicLink: Bool
    let publishes: Bool
    let isTest: Bool

    struct Organisation: Codable {
        let key: String
        let profile: Participant.Profile
    }

    struct Group: Codable {
        let key: [String]
        let organisation: String?
        let name: Texts
        let people: Int
        let mode: String
        let joins: [String]?
    }

    init(_ plan: Plan) {
        name = plan.name.body
        selection = plan.selection.rawValue
        opens = plan.opens.iso
        closes = plan.closes.iso
        k = plan.k
        variables = plan.variables
        groups = plan.groups.map {
            Group(
                key: $0.key, organisation: $0.organisation, name: $0.name.body, people: $0.people, mode: $0.mode.rawValue, joins: $0.joins)
        }
        organisations = plan.isJoint ? plan.organisations.map { Organisation(key: $0.key, profile: $0.profile) } : nil
        peers = plan.peers?.rawValue
        publicLink = plan.publicLink
        publishes = plan.publishes
        isTest = plan.isTest
    }

    /// - Throws: `StoreFault.unreadable`.
    func plan() throws -> Plan {
        guard version == 1 else { throw StoreFault.unreadable("Plan \(version)") }
        return Plan(
            name: LocalText(name), selection: try known(selection), opens: try Day(stored: opens), closes: try Day(stored: closes), k: k,
            variables: variables,
            groups: try groups.map {
                PlanGroup(
                    key: $0.key, organisation: $0.organisation, name: LocalText($0.name), people: $0.people, mode: try known($0.mode),
                    joins: $0.joins)
            },
            organisations: (organisations ?? []).map { AskedOrganisation(key: $0.key, profile: $0.profile) },
            peers: try peers.map { try known($0) }, publicLink: publicLink, publishes: publishes, isTest: isTest)
    }
}

/// A label as it was frozen at opening.
struct LabelBody: Codable {
    let number: Int
    let key: [String]
    let organisation: String?
    let name: Texts
    let people: Int?
    let isPublic: Bool
    let isRepeatable: Bool
    let statements: [String]
    let joined: [[String]]
    /// Nil in rounds from before there were such.
    let fingerprints: [String]?

    init(_ label: Label) {
        number = label.number
        key = label.key
        organisation = label.organisation
        name = label.name.body
        people = label.people
        isPublic = label.isPublic
        isRepeatable = label.isRepeatable
        statements = label.statements
        joined = label.joined
        fingerprints = label.fingerprints.isEmpty ? nil : label.fingerprints
    }

    var label: Label {
        Label(
            number: number, key: key, organisation: organisation, name: LocalText(name), people: people, isPublic: isPublic,
            isRepeatable: isRepeatable, statements: statements, joined: joined, fingerprints: fingerprints ?? [])
    }
}
