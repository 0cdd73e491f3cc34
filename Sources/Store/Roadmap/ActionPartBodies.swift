import Domain

/// The parts of an action as they are kept inside its body.
struct OwnerBody: Codable {
    let sector: Texts?
    let account: String?
    let isIT: Bool
    let isITsOwnWork: Bool

    init?(_ owner: ActionOwner) {
        guard owner != ActionOwner() else { return nil }
        sector = owner.sector.written
        account = owner.account?.description
        isIT = owner.isIT
        isITsOwnWork = owner.isITsOwnWork
    }

    func owner() throws -> ActionOwner {
        ActionOwner(
            sector: LocalText(sector), account: try account.map { try Domain.ID(stored: $0) }, isIT: isIT, isITsOwnWork: isITsOwnWork)
    }
}

/// Before schema 5 a contributor was its name alone.
struct ContributorBody: Codable {
    let name: Texts
    let kind: String
    let share: Int?

    init(_ contributor: Contributor) {
        name = contributor.name.body
        kind = contributor.kind.rawValue
        share = contributor.share
    }

    init(from decoder: any Decoder) throws {
        if let name = try? Texts(from: decoder) {
            (self.name, kind, share) = (name, Contributor.Kind.sector.rawValue, nil)
            return
        }
        let parts = try decoder.container(keyedBy: CodingKeys.self)
        name = try parts.decode(Texts.self, forKey: .name)
        kind = try parts.decode(String.self, forKey: .kind)
        share = try parts.decodeIfPresent(Int.self, forKey: .share)
    }

    private enum CodingKeys: String, CodingKey {
        case name, kind, share
    }

    func contributor() throws -> Contributor { Contributor(name: LocalText(name), kind: try known(kind), share: share) }
}

struct StepBody: Codable {
    let title: Texts
    let done: String?

    init(_ step: Step) {
        title = step.title.body
        done = step.done?.iso
    }

    func step() throws -> Step { Step(title: LocalText(title), done: try done.map { try Day(stored: $0) }) }
}

struct IndicatorBody: Codable {
    let text: Texts?
    let unit: Texts?
    let baseline: Double?
    let target: Double?
    let now: Double?
    let measured: String?

    init?(_ indicator: Indicator) {
        guard indicator != Indicator() else { return nil }
        text = indicator.text.written
        unit = indicator.unit.written
        baseline = indicator.baseline
        target = indicator.target
        now = indicator.now
        measured = indicator.measured?.iso
    }

    func indicator() throws -> Indicator {
        Indicator(
            text: LocalText(text), unit: LocalText(unit), baseline: baseline, target: target, now: now,
            measured: try measured.map { try Day(stored: $0) })
    }
}

/// Exactly one of the keys is there; `statement` comes with `round`.
struct OriginBody: Codable {
    var finding: String?
    var statement: String?
    var round: String?
    var decision: String?
    var idea: String?
    var action: String?
    var text: Texts?

    init(_ origin: Origin) {
        switch origin {
        case .finding(let id): finding = id.description
        case .statement(let id, let round): (statement, self.round) = (id, round.description)
        case .decision(let id): decision = id.description
        case .idea(let id): idea = id.description
        case .action(let id): action = id.description
        case .text(let written): text = written.body
        }
    }

    func origin() throws -> Origin {
        if let finding { return .finding(try Domain.ID(stored: finding)) }
        if let statement, let round { return .statement(statement, round: try Domain.ID(stored: round)) }
        if let decision { return .decision(try Domain.ID(stored: decision)) }
        if let idea { return .idea(try Domain.ID(stored: idea)) }
        if let action { return .action(try Domain.ID(stored: action)) }
        guard let text else { throw StoreFault.unreadable("Origin") }
        return .text(LocalText(text))
    }
}

struct PilotBody: Codable {
    let hypothesis: Texts?
    let measure: Texts?
    let limit: Texts?
    let decisionDay: String?
    let outcome: String?
    let reason: Texts?
    let decided: String?
    let decision: String?
    let origin: ForeignBody?
    let elsewhere: [ResultBody]?

    struct ForeignBody: Codable {
        let place: Texts
        let id: String

        init(_ pilot: ForeignPilot) { (place, id) = (pilot.place.body, pilot.id) }

        var pilot: ForeignPilot { ForeignPilot(place: LocalText(place), id: id) }
    }

    struct ResultBody: Codable {
        let from: ForeignBody
        let outcome: String?
        let reason: Texts?
        let decided: Day?
        let indicator: IndicatorBody?
        let made: Day?
        let received: Day

        init(_ result: PilotResult) {
            from = ForeignBody(result.from)
            outcome = result.outcome?.rawValue
            reason = result.reason.written
            decided = result.decided
            indicator = IndicatorBody(result.indicator)
            made = result.made
            received = result.received
        }

        func result() throws -> PilotResult {
            PilotResult(
                from: from.pilot, outcome: try outcome.map { try known($0) }, reason: LocalText(reason), decided: decided,
                indicator: try indicator?.indicator() ?? Indicator(), made: made, received: received)
        }
    }

    init(_ pilot: Pilot) {
        hypothesis = pilot.hypothesis.written
        measure = pilot.measure.written
        limit = pilot.limit.written
        decisionDay = pilot.decisionDay?.iso
        outcome = pilot.verdict?.outcome.rawValue
        reason = pilot.verdict?.reason.written
        decided = pilot.verdict?.day?.iso
        decision = pilot.verdict?.decision?.description
        origin = pilot.origin.map { ForeignBody($0) }
        elsewhere = pilot.elsewhere.isEmpty ? nil : pilot.elsewhere.map { ResultBody($0) }
    }

    func pilot() throws -> Pilot {
        Pilot(
            hypothesis: LocalText(hypothesis), measure: LocalText(measure), limit: LocalText(limit),
            decisionDay: try decisionDay.map { try Day(stored: $0) },
            verdict: try outcome.map {
                Verdict(
                    outcome: try known($0), reason: LocalText(reason), day: try decided.map { try Day(stored: $0) },
                    decision: try decision.map { try Domain.ID(stored: $0) })
            }, origin: origin?.pilot, elsewhere: try (elsewhere ?? []).map { try $0.result() })
    }
}
