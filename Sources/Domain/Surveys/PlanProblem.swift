/// What keeps a plan from being opened; a form shows each at its field, an import beside its group.
package enum PlanProblem: Error, Hashable, Sendable {
    case noName
    /// Organisations answer this questionnaire, people are never asked it.
    case answeredByOrganisations
    /// k is under 5: the floor is built in.
    case kBelowFloor(k: Int)
    /// k is more than all people together: nothing could ever be shown.
    case kAboveEveryone(k: Int, people: Int)
    case closesBeforeOpens(opens: Day, closes: Day)
    /// Longer than 366 days, both ends counted.
    case tooLong(days: Int)
    case firstVariableNotGroup(found: String?)
    /// More than three.
    case tooManyVariables(count: Int)
    case doubleVariable(String)
    /// Neither a group nor a public link.
    case nobodyAsked
    /// More than 1,000 groups.
    case tooManyGroups(count: Int)
    /// No value, more values than variables, or a value that is empty, longer than 100 bytes or holds a control character.
    case badKey(group: [String])
    case doubleKey(group: [String])
    case groupWithoutName(group: [String])
    /// The first value of the key is no group of the instrument.
    case unknownAskedGroup(group: [String])
    /// The public link is a stream of its own and not one of the groups.
    case publicAmongGroups(group: [String])
    /// The instrument asks this group nothing in this selection.
    case nothingAsked(group: [String])
    /// Not 1…1,000,000.
    case peopleOutOfRange(group: [String], people: Int)
    /// Fewer than k, those who join it included, and it names no group to be counted with.
    case needsToJoin(group: [String], people: Int, k: Int)
    case joinsUnknown(group: [String], joins: [String])
    case joinsItself(group: [String])
    /// It joins a group that joins another; name the last of them.
    case joinsChained(group: [String], joins: [String])
    /// A joint round asks at least so many organisations that each can have three others beside it.
    case tooFewOrganisations(count: Int)
    /// No key, one that stands twice, or an organisation without people.
    case badOrganisation(key: String)
    /// A group of an organisation that the round does not ask, or of none in a joint round.
    case unknownOrganisation(group: [String])
    /// A joint round divides people by organisation and kind of group alone, has no public link, and publishes sums in its own way.
    case notJointly
}

extension Plan {
    package static let longestDays = 366
    package static let mostVariables = 3
    package static let mostGroups = 1_000
    package static let peopleRange = 1...1_000_000

    /// All that is wrong, in the order of the form: the round, the variables, then group by group.
    ///
    /// An empty list is the only thing that lets a round open.
    package func problems(instrument: Instrument) -> [PlanProblem] {
        (instrument.answeredBy == .people ? [] : [.answeredByOrganisations]) + roundProblems() + variableProblems() + peopleProblems(instrument)
            + jointProblems() + groups.indices.flatMap { problems(ofGroup: $0, instrument) }
    }

    private func roundProblems() -> [PlanProblem] {
        var found: [PlanProblem] = []
        if name.isEmpty { found.append(.noName) }
        if k < Plan.floor { found.append(.kBelowFloor(k: k)) }
        let days = closes.number - opens.number + 1
        if days < 1 { found.append(.closesBeforeOpens(opens: opens, closes: closes)) }
        if days > Plan.longestDays { found.append(.tooLong(days: days)) }
        return found
    }

    private func variableProblems() -> [PlanProblem] {
        var found: [PlanProblem] = []
        if variables.first != "group" { found.append(.firstVariableNotGroup(found: variables.first)) }
        if variables.count > Plan.mostVariables { found.append(.tooManyVariables(count: variables.count)) }
        var seen: Set<String> = []
        for variable in variables where !seen.insert(variable).inserted { found.append(.doubleVariable(variable)) }
        return found
    }

    private func jointProblems() -> [PlanProblem] {
        guard isJoint else { return [] }
        var found: [PlanProblem] = []
        if organisations.count < Self.fewestOrganisations { found.append(.tooFewOrganisations(count: organisations.count)) }
        var seen: Set<String> = []
        for organisation in organisations
        where !isValue(organisation.key) || !organisation.profile.isFit || !seen.insert(organisation.key).inserted
            || !groups.contains(where: { $0.organisation == organisation.key })
        {
            found.append(.badOrganisation(key: organisation.key))
        }
        if variables.count > 1 || publicLink || publishes { found.append(.notJointly) }
        return found
    }

    private func peopleProblems(_ instrument: Instrument) -> [PlanProblem] {
        if groups.isEmpty {
            guard publicLink else { return [.nobodyAsked] }
        }
        var found: [PlanProblem] = []
        if groups.count > Plan.mostGroups { found.append(.tooManyGroups(count: groups.count)) }
        let people = groups.reduce(0) { $0 + $1.countable }
        if !groups.isEmpty, !publicLink, k >= Plan.floor, people < k { found.append(.kAboveEveryone(k: k, people: people)) }
        if publicLink, instrument.items(for: AskedGroup.open, in: selection).isEmpty {
            found.append(.nothingAsked(group: [AskedGroup.open]))
        }
        return found
    }

    private func problems(ofGroup index: Int, _ instrument: Instrument) -> [PlanProblem] {
        let group = groups[index]
        var found: [PlanProblem] = []
        if !isKey(group.key) { found.append(.badKey(group: group.wholeKey)) }
        if isJoint != (group.organisation != nil) || (isJoint && !organisations.contains { $0.key == group.organisation }) {
            found.append(.unknownOrganisation(group: group.wholeKey))
        }
        if groups[..<index].contains(where: { $0.wholeKey == group.wholeKey }) { found.append(.doubleKey(group: group.wholeKey)) }
        if group.name.isEmpty { found.append(.groupWithoutName(group: group.key)) }
        found += askedProblems(of: group, instrument)
        if !Plan.peopleRange.contains(group.people) { found.append(.peopleOutOfRange(group: group.wholeKey, people: group.people)) }
        return found + joinProblems(of: group)
    }

    private func askedProblems(of group: PlanGroup, _ instrument: Instrument) -> [PlanProblem] {
        guard let asked = group.key.first else { return [] }
        if asked == AskedGroup.open { return [.publicAmongGroups(group: group.key)] }
        if instrument.group(asked) == nil { return [.unknownAskedGroup(group: group.key)] }
        if group.joins == nil, instrument.items(for: asked, in: selection).isEmpty { return [.nothingAsked(group: group.key)] }
        return []
    }

    private func joinProblems(of group: PlanGroup) -> [PlanProblem] {
        guard let joins = group.joins else {
            let together = ([group] + groups.filter { $0.isCounted(with: group) }).reduce(0) { $0 + $1.countable }
            return together < k ? [.needsToJoin(group: group.wholeKey, people: together, k: k)] : []
        }
        if joins == group.key { return [.joinsItself(group: group.key)] }
        guard let host = host(of: group) else {
            return [.joinsUnknown(group: group.key, joins: joins)]
        }
        return host.joins == nil ? [] : [.joinsChained(group: group.key, joins: joins)]
    }

    private func isKey(_ key: [String]) -> Bool {
        (1...max(1, variables.count)).contains(key.count)
            && key.allSatisfy(isValue)
    }

    private func isValue(_ value: String) -> Bool {
        (1...100).contains(value.utf8.count) && value.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x7F }
    }
}

extension PlanGroup {
    /// `people` brought into the range that a sum can bear, whatever was typed.
    fileprivate var countable: Int { min(max(0, people), Plan.peopleRange.upperBound) }
}

extension [String] {
    /// Value by value in the order of Unicode scalars, a shorter key before the longer ones that begin with it.
    ///
    /// Never by a language: the same plan gives the same tree everywhere.
    package func precedesKey(_ other: [String]) -> Bool {
        for (mine, others) in zip(self, other) {
            if mine.unicodeScalars.lexicographicallyPrecedes(others.unicodeScalars) { return true }
            if others.unicodeScalars.lexicographicallyPrecedes(mine.unicodeScalars) { return false }
        }
        return count < other.count
    }
}
