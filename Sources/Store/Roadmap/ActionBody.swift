import Domain

extension Action: Revisable {
    static var objectKind: ObjectKind { .action }
    var isFit: Bool { problems().isEmpty }
    var themeKey: String? { theme }
    var names: [Int64] { goals.map(\.number) + needs.map(\.number) + [origin?.named, pilot?.verdict?.decision?.number].compactMap { $0 } }

    /// Version 1 of the form in which actions are kept; what was not said is left out.
    struct Body: Codable {
        var version = 1
        let title: Texts
        let theme: String
        let kind: String
        let phase: String
        let need: Texts?
        let description: Texts?
        let owner: OwnerBody?
        let contributors: [ContributorBody]?
        let starts: String?
        let ends: String?
        let steps: [StepBody]?
        let indicator: IndicatorBody?
        let change: String?
        let stopsDoing: Texts?
        let origin: OriginBody?
        let pilot: PilotBody?
        let once: Int?
        let yearly: Int?
        let days: Int?
        let goals: [String]?
        let needs: [String]?
        let lifeEvents: [String]?
        let references: [String]?
        let changesSystem: Bool?
        let assessed: String?
        let benefit: Texts?
        let publishedAt: Int64?
    }

    var body: Body {
        Body(
            title: title.body, theme: theme, kind: kind.rawValue, phase: phase.rawValue, need: need.written, description: description.written,
            owner: OwnerBody(owner), contributors: contributors.isEmpty ? nil : contributors.map { ContributorBody($0) }, starts: starts?.iso,
            ends: ends?.iso, steps: steps.isEmpty ? nil : steps.map { StepBody($0) }, indicator: IndicatorBody(indicator),
            change: change?.rawValue, stopsDoing: stopsDoing.written, origin: origin.map { OriginBody($0) }, pilot: pilot.map { PilotBody($0) },
            once: money.once, yearly: money.yearly, days: money.days, goals: goals.isEmpty ? nil : goals.map(\.description),
            needs: needs.isEmpty ? nil : needs.map(\.description), lifeEvents: lifeEvents.isEmpty ? nil : lifeEvents,
            references: references.isEmpty ? nil : references, changesSystem: changesSystem ? true : nil, assessed: assessed?.iso,
            benefit: benefit.written, publishedAt: publishedAt?.milliseconds)
    }

    init(_ body: Body) throws {
        self.init(
            title: LocalText(body.title), theme: body.theme, kind: try known(body.kind), phase: try known(body.phase),
            need: LocalText(body.need), description: LocalText(body.description), owner: try body.owner?.owner() ?? ActionOwner(),
            contributors: try (body.contributors ?? []).map { try $0.contributor() }, starts: try body.starts.map { try MonthOrDay(stored: $0) },
            ends: try body.ends.map { try MonthOrDay(stored: $0) }, steps: try (body.steps ?? []).map { try $0.step() },
            indicator: try body.indicator?.indicator() ?? Indicator(), change: try body.change.map { try known($0) },
            stopsDoing: LocalText(body.stopsDoing), origin: try body.origin?.origin(), pilot: try body.pilot?.pilot(),
            money: Money(once: body.once, yearly: body.yearly, days: body.days),
            goals: try (body.goals ?? []).map { try Domain.ID(stored: $0) }, needs: try (body.needs ?? []).map { try Domain.ID(stored: $0) },
            lifeEvents: body.lifeEvents ?? [], references: body.references ?? [], changesSystem: body.changesSystem ?? false,
            assessed: try body.assessed.map { try Day(stored: $0) }, benefit: LocalText(body.benefit),
            publishedAt: body.publishedAt.map { Instant(milliseconds: $0) })
    }
}

extension Origin {
    /// The object it points to; statements and texts are none.
    fileprivate var named: Int64? {
        switch self {
        case .finding(let id): id.number
        case .decision(let id): id.number
        case .idea(let id): id.number
        case .action(let id): id.number
        case .statement, .text: nil
        }
    }
}
