import Domain

extension PlanProblem {
    /// What to change in the plan, for the person at the console.
    var sentence: String {
        switch self {
        case .noName: "Give the round a name."
        case .answeredByOrganisations: "Organisations answer this questionnaire; people cannot be asked it."
        case .kBelowFloor(let k): "k is \(k); it can be \(Plan.floor) or more."
        case .kAboveEveryone(let k, let people): "k is \(k), but only \(people) people are asked: nothing could ever be shown."
        case .closesBeforeOpens(let opens, let closes): "It closes (\(closes.iso)) before it opens (\(opens.iso))."
        case .tooLong(let days): "It is open for \(days) days; \(Plan.longestDays) is the most."
        case .firstVariableNotGroup(let found): "The first variable must be group\(found.map { ", not \($0)" } ?? "")."
        case .tooFewOrganisations(let count): "\(count) organisations are asked; a joint round asks \(Plan.fewestOrganisations) or more."
        case .badOrganisation(let key): "organisation \(key): it needs a key that no other has, a name and people."
        case .notJointly: "A joint round has one variable, no public link, and publishes nothing by itself."
        case .tooManyVariables(let count): "There are \(count) variables; \(Plan.mostVariables) is the most."
        case .doubleVariable(let name): "The variable \(name) stands there twice."
        case .nobodyAsked: "Nobody is asked: name a group or set public: true."
        case .tooManyGroups(let count): "There are \(count) groups; \(Plan.mostGroups) is the most."
        case .badKey(let group), .doubleKey(let group), .groupWithoutName(let group), .unknownAskedGroup(let group), .publicAmongGroups(let group),
            .nothingAsked(let group), .unknownOrganisation(let group), .peopleOutOfRange(let group, _), .needsToJoin(let group, _, _),
            .joinsUnknown(let group, _),
            .joinsItself(let group), .joinsChained(let group, _):
            "Group \(Self.words(group)): \(groupSentence)."
        }
    }

    private var groupSentence: String {
        switch self {
        case .badKey: "every variable needs a value of 1–100 bytes without control characters, and there can be no more values than variables"
        case .doubleKey: "it stands there twice"
        case .groupWithoutName: "give it a name"
        case .unknownAskedGroup: "the questionnaire knows no such group"
        case .publicAmongGroups: "residents are asked by the public link; set public: true instead"
        case .unknownOrganisation: "its organisation is none of those that the round asks"
        case .nothingAsked: "the questionnaire asks it nothing"
        case .peopleOutOfRange(_, let people): "\(people) people; there can be \(Plan.peopleRange.lowerBound)–\(Plan.peopleRange.upperBound)"
        case .needsToJoin(_, let people, let k): "\(people) people are fewer than k = \(k); name the group it joins (joins: …)"
        case .joinsUnknown(_, let joins): "it joins \(Self.words(joins)), which is not in the plan"
        case .joinsItself: "it cannot join itself"
        case .joinsChained(_, let joins): "\(Self.words(joins)) joins another group; join that one instead"
        default: ""
        }
    }

    /// `staff/VAKA`, as the links are printed.
    private static func words(_ key: [String]) -> String { key.isEmpty ? "without a key" : key.joined(separator: "/") }
}
