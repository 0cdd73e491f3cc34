import Domain
import Formats
import Store

/// The path as everybody reads it, with what became of its claims in the open table.
struct OpenPath: Sendable {
    let roadmap: Roadmap
    let claims: [EffectClaim.ID: ToldClaim]

    /// Where an action came from, unless that is a draft or an internal finding: nobody outside knows that there is one.
    func shown(_ origin: Origin?) -> Origin? {
        switch origin {
        case .action(let id): roadmap.actions.contains { $0.id == id } ? origin : nil
        case .finding(let id): roadmap.findings.contains { $0.id == id } ? origin : nil
        default: origin
        }
    }
}

extension Site {
    func openPath(_ visit: Visit) async throws -> OpenPath {
        let path = try await store.roadmap(in: try visit.home().id)
        let told = try await told(path.effects, in: try visit.home().id, audience: .open)
        return OpenPath(roadmap: path, claims: Dictionary(told.map { ($0.claim.id, $0) }, uniquingKeysWith: { one, _ in one }))
    }
}

/// How benefits, money and claims of an action look in the API.
extension JSONObject {
    mutating func writeWorth(of action: Revision<Action>, _ path: OpenPath) {
        array("benefits") { array in
            for benefit in path.roadmap.benefits(of: action.id) { array.object { $0.write(benefit, on: path.roadmap.day) } }
        }
        array("years") { array in
            for year in path.roadmap.budget(of: action.id)?.content.years ?? [] { array.object { $0.write(year) } }
        }
        array("claims") { array in
            for effect in path.roadmap.effects(of: action.id) { array.object { $0.write(effect, path.claims[effect.id]) } }
        }
    }

    private mutating func write(_ benefit: Revision<Benefit>, on day: Day) {
        let content = benefit.content
        field("id", benefit.id.description)
        field("text", content.text)
        field("kind", content.kind.rawValue)
        field("state", content.state(on: day).name)
        field("unit", content.unit)
        field("baseline", content.baseline)
        field("target", content.target)
        field("owner", content.owner)
        field("pays", content.pays)
        field("gains", content.gains)
        field("promisedEurosYearly", content.yearly)
        array("measurements") { array in
            for measurement in content.measurements {
                array.object { json in
                    json.field("due", measurement.due)
                    json.field("measured", measurement.measured)
                    json.field("value", measurement.value)
                    json.field("eurosYearly", measurement.yearly)
                    json.field("note", measurement.note)
                }
            }
        }
        field("dropped", content.dropped)
    }

    private mutating func write(_ year: Budget.Year) {
        field("year", year.year)
        for (name, sum) in [("plan", year.plan), ("actual", year.actual)] {
            object(name) { json in
                json.field("onceEuros", sum.once)
                json.field("runningEuros", sum.running)
                json.field("personDays", sum.days)
            }
        }
    }

    private mutating func write(_ effect: Revision<EffectClaim>, _ told: ToldClaim?) {
        let claim = effect.content
        field("id", effect.id.description)
        field("statement", claim.statement)
        field("group", claim.group)
        field("sector", claim.sector ?? LocalText())
        field("steps", Double(claim.hundredths) / 100)
        field("since", claim.since.description)
        field("by", claim.by)
        field("made", claim.made)
        field("note", claim.note)
        field("withdrawn", claim.withdrawn)
        field("verdict", told?.verdict.name ?? "waiting")
        field("round", told?.verdict.outcome?.round.description)
        field("size", told?.verdict.outcome?.size?.rawValue)
        let change = told?.verdict.outcome?.change
        field("before", change.flatMap { try? $0.before.mean() })
        field("after", change.flatMap { try? $0.after.mean() })
    }
}

extension Worth.State {
    fileprivate var name: String {
        switch self {
        case .measured: "measured"
        case .late: "late"
        case .coming: "coming"
        case .unplanned: "unplanned"
        case .dropped: "dropped"
        }
    }
}

extension EffectVerdict {
    fileprivate var name: String {
        switch self {
        case .waiting: "waiting"
        case .madeAfterwards: "madeAfterwards"
        case .judged(let outcome): outcome.verdict.rawValue
        }
    }
}
