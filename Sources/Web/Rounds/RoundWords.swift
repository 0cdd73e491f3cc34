import Domain
import Formats

/// A problem of a plan as a sentence at the field that mends it.
struct PlanProblemWords {
    let problem: PlanProblem
    let plan: Plan
    let t: Translator

    var fieldProblem: FieldProblem {
        switch problem {
        case .noName: FieldProblem("nimi-\(t.language.rawValue)", t("rounds.problem.name"))
        case .answeredByOrganisations: FieldProblem("kyselypohja", t("rounds.problem.organisations"))
        case .kBelowFloor: FieldProblem("k", t("rounds.problem.k-low", ["k": .count(Plan.floor)]))
        case .kAboveEveryone(let k, let people): FieldProblem("toimialat", t("rounds.problem.k-high", ["k": .count(k), "people": .count(people)]))
        case .closesBeforeOpens: FieldProblem("sulkeutuu", t("rounds.problem.order"))
        case .tooLong: FieldProblem("sulkeutuu", t("rounds.problem.long", ["days": .count(Plan.longestDays)]))
        case .nobodyAsked: FieldProblem("toimialat", t("rounds.problem.nobody"))
        case .tooManyGroups(let count): FieldProblem("toimialat", t("rounds.problem.many", ["n": .count(count), "most": .count(Plan.mostGroups)]))
        case .doubleKey(let key): FieldProblem("toimialat", t("rounds.problem.double", ["name": .text(name(key))]))
        case .peopleOutOfRange(let key, _): FieldProblem(field(key), t("rounds.problem.range", ["name": .text(name(key))]))
        case .needsToJoin(let key, let people, let k):
            FieldProblem(
                joinField(key), t("rounds.problem.join", ["name": .text(name(key)), "people": .count(people), "k": .count(k)]))
        case .joinsUnknown(let key, _), .joinsItself(let key), .joinsChained(let key, _):
            FieldProblem(joinField(key), t("rounds.problem.join-other", ["name": .text(name(key))]))
        case .tooFewOrganisations: FieldProblem("lista", t("joint.problem.few", ["n": .count(Plan.fewestOrganisations)]))
        case .firstVariableNotGroup, .badOrganisation, .unknownOrganisation, .notJointly, .tooManyVariables, .doubleVariable, .badKey,
            .groupWithoutName, .unknownAskedGroup, .publicAmongGroups,
            .nothingAsked:
            FieldProblem("toimialat", t("rounds.problem.group"))
        }
    }

    private func name(_ key: [String]) -> String {
        plan.groups.first { $0.wholeKey == key }?.name.text(in: t.language) ?? key.joined(separator: " / ")
    }

    private func field(_ key: [String]) -> String {
        switch key.first {
        case "management": "johto"
        case "elected": "luottamushenkilot"
        default: "toimialat"
        }
    }

    private func joinField(_ key: [String]) -> String { "liittyy-\(key.last ?? "")" }
}

/// Why a round cannot be asked yet, and the two ways on.
struct OverlapWords {
    let found: RoundOverlap
    let t: Translator

    var sentence: String { t("rounds.problem.too-soon", values) }

    /// The same before anything is typed.
    var terms: String { t("rounds.new.bound", values) }

    private var values: KeyValuePairs<String, TextValue> {
        let groups = found.met.map { label in "\(label.name.text(in: t.language)) (\(t.number(label.people ?? 0)))" }.joined(separator: ", ")
        return [
            "round": .text(found.round.plan.name.text(in: t.language)), "opens": .day(found.round.plan.opens), "closes": .day(found.ended),
            "groups": .text(groups), "day": .day(found.earliest), "days": .count(Plan.daysBetween),
        ]
    }
}

/// What is wrong with a typed line of sectors.
struct TypedLineWords {
    let problem: TypedGroups.Problem
    let t: Translator

    var sentence: String {
        let line: KeyValuePairs<String, TextValue> = ["line": .count(problem.line), "text": .text(problem.text)]
        switch problem.reason {
        case .noName: return t("rounds.line.no-name", line)
        case .noNumber: return t("rounds.line.no-number", line)
        case .manyNumbers: return t("rounds.line.many-numbers", line)
        case .badNumber: return t("rounds.line.bad-number", line)
        case .manyNames: return t("rounds.line.many-names", line)
        case .longName(let limit): return t("rounds.line.long-name", ["line": .count(problem.line), "limit": .count(limit)])
        case .doubled(let earlier): return t("rounds.line.doubled", ["line": .count(problem.line), "earlier": .count(earlier)])
        }
    }
}

extension RoundName {
    /// Another round has the name: which one, and what this one could be called.
    static func sentence(_ taken: (language: Language, round: Round), _ free: LocalText, _ t: Translator) -> String {
        t(
            "rounds.problem.name-taken",
            [
                "name": .text(taken.round.plan.name[taken.language] ?? ""), "closed": .day(taken.round.closes),
                "free": .text(free[taken.language] ?? ""),
            ])
    }
}

extension Plan {
    /// The text that tells who reads the results: everybody, the organisation alone, or in a joint round each its own and all the sums.
    func told(_ everybody: TextKey, inside: TextKey, jointly: TextKey) -> TextKey { publishes ? everybody : isJoint ? jointly : inside }
}

extension RoundState {
    /// The class of its tag.
    var tagClass: StaticString {
        switch self {
        case .draft: "tag empty"
        case .open: "tag better"
        case .closed: "tag waiting"
        case .released: "tag"
        }
    }
}
