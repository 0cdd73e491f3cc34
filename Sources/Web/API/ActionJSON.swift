import Domain
import Formats

/// How an action of the path looks in the API.
extension JSONObject {
    mutating func write(_ action: Revision<Action>, of path: OpenPath, _ visit: Visit) {
        guard let organisation = visit.organisation else { return }
        field("id", action.id.description)
        field("version", action.number)
        field("updated", action.at)
        field("published", action.publishedAt)
        field("theme", action.theme)
        field("kind", action.kind.rawValue)
        field("phase", action.phase.rawValue)
        field("late", action.content.isLate(on: visit.site.today(in: organisation)))
        field("title", action.title)
        field("need", action.need)
        field("description", action.description)
        field("owner", action.owner.sector)
        array("contributors") { array in action.contributors.forEach { contributor in array.object { $0.write(contributor.name) } } }
        array("takingPart") { array in
            for contributor in action.contributors {
                array.object { json in
                    json.field("name", contributor.name)
                    json.field("kind", contributor.kind.rawValue)
                    json.field("sharePercent", contributor.share)
                }
            }
        }
        field("starts", action.starts?.iso)
        field("ends", action.ends?.iso)
        write(action.steps)
        write(action.indicator)
        field("change", action.change?.rawValue)
        field("stopsDoing", action.stopsDoing)
        write(path.shown(action.origin))
        write(action.pilot)
        write(action.money)
        array("goals") { array in
            for goal in path.roadmap.goals where action.goals.contains(goal.id) {
                array.object { json in
                    json.field("code", goal.content.code)
                    json.field("name", goal.name)
                }
            }
        }
        array("needs") { array in
            for need in path.roadmap.needs where action.needs.contains(need.id) {
                array.object { json in
                    json.field("id", need.id.description)
                    json.field("title", need.title)
                }
            }
        }
        array("lifeEvents") { array in action.lifeEvents.forEach { array.value($0) } }
        array("references") { array in action.references.forEach { array.value($0) } }
        field("changesSystem", action.changesSystem)
        field("assessed", action.assessed)
        field("benefit", action.benefit)
        writeWorth(of: action, path)
        field("page", visit.pageAddress(organisation, "digipolku", action.id.description))
    }

    /// The languages of a text as the members of this object.
    mutating func write(_ text: LocalText) {
        for language in Language.allCases {
            if let words = text[language] { field(language.rawValue, words) }
        }
    }

    private mutating func write(_ steps: [Step]) {
        array("steps") { array in
            for step in steps {
                array.object { json in
                    json.field("title", step.title)
                    json.field("done", step.done)
                }
            }
        }
    }

    private mutating func write(_ indicator: Indicator) {
        object("indicator") { json in
            json.field("text", indicator.text)
            json.field("unit", indicator.unit)
            json.field("baseline", indicator.baseline)
            json.field("target", indicator.target)
            json.field("now", indicator.now)
            json.field("measured", indicator.measured)
        }
    }

    private mutating func write(_ origin: Origin?) {
        guard let origin else { return field("origin", nil as String?) }
        object("origin") { json in
            switch origin {
            case .finding(let id): json.named("finding", id)
            case .decision(let id): json.named("decision", id)
            case .idea(let id): json.named("idea", id)
            case .action(let id): json.named("action", id)
            case .statement(let statement, let round):
                json.named("round", round)
                json.field("statement", statement)
            case .text(let text):
                json.field("type", "text")
                json.field("text", text)
            }
        }
    }

    private mutating func named<Row>(_ type: String, _ id: ID<Row>) {
        field("type", type)
        field("id", id.description)
    }

    private mutating func write(_ pilot: Pilot?) {
        guard let pilot else { return field("pilot", nil as String?) }
        object("pilot") { json in
            json.field("hypothesis", pilot.hypothesis)
            json.field("measure", pilot.measure)
            json.field("limit", pilot.limit)
            if let origin = pilot.origin { json.object("repeats") { $0.write(origin) } } else { json.field("repeats", nil as String?) }
            json.array("elsewhere") { array in pilot.elsewhere.forEach { result in array.object { $0.write(result) } } }
            json.field("decisionDay", pilot.decisionDay)
            guard let verdict = pilot.verdict else { return json.field("verdict", nil as String?) }
            json.object("verdict") { json in
                json.field("outcome", verdict.outcome.rawValue)
                json.field("reason", verdict.reason)
                json.field("day", verdict.day)
                json.field("decision", verdict.decision?.description)
            }
        }
    }

    private mutating func write(_ pilot: ForeignPilot) {
        field("place", pilot.place)
        field("id", pilot.id)
    }

    private mutating func write(_ result: PilotResult) {
        write(result.from)
        field("outcome", result.outcome?.rawValue)
        field("reason", result.reason)
        field("day", result.decided)
    }

    private mutating func write(_ money: Money) {
        object("money") { json in
            json.field("onceEuros", money.once)
            json.field("yearlyEuros", money.yearly)
            json.field("personDays", money.days)
        }
    }
}
