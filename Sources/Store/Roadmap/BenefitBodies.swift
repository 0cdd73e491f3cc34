import Domain

extension Benefit: Revisable {
    static var objectKind: ObjectKind { .benefit }
    var names: [Int64] { [action.number] }
    var isFit: Bool { problems().isEmpty }

    struct Body: Codable {
        var version = 1
        let action: Action.ID
        let text: LocalText
        let kind: String
        let unit: LocalText
        let baseline: Double?
        let target: Double?
        let owner: LocalText
        let pays: LocalText
        let gains: LocalText
        let yearly: Int?
        let measurements: [MeasurementBody]
        let dropped: LocalText
    }

    struct MeasurementBody: Codable {
        let due: Day
        let measured: Day?
        let value: Double?
        let yearly: Int?
        let note: LocalText
    }

    var body: Body {
        Body(
            action: action, text: text, kind: kind.rawValue, unit: unit, baseline: baseline, target: target, owner: owner, pays: pays,
            gains: gains, yearly: yearly,
            measurements: measurements.map {
                MeasurementBody(due: $0.due, measured: $0.measured, value: $0.value, yearly: $0.yearly, note: $0.note)
            },
            dropped: dropped)
    }

    init(_ body: Body) throws {
        self.init(
            action: body.action, text: body.text, kind: try known(body.kind), unit: body.unit, baseline: body.baseline, target: body.target,
            owner: body.owner, pays: body.pays, gains: body.gains, yearly: body.yearly,
            measurements: body.measurements.map {
                Measurement(due: $0.due, measured: $0.measured, value: $0.value, yearly: $0.yearly, note: $0.note)
            },
            dropped: body.dropped)
    }
}

extension EffectClaim: Revisable {
    static var objectKind: ObjectKind { .effect }
    var about: Round.ID? { since }
    var names: [Int64] { [action.number] }
    var isFit: Bool { problems().isEmpty }

    struct Body: Codable {
        var version = 1
        let action: Action.ID
        let statement: String
        let group: String
        let sector: LocalText?
        let hundredths: Int
        let since: Round.ID
        let by: Int?
        let made: Int64?
        let note: LocalText
        let withdrawn: LocalText
    }

    var body: Body {
        Body(
            action: action, statement: statement, group: group, sector: sector, hundredths: hundredths, since: since, by: by,
            made: made?.milliseconds, note: note, withdrawn: withdrawn)
    }

    init(_ body: Body) throws {
        self.init(
            action: body.action, statement: body.statement, group: body.group, sector: body.sector, hundredths: body.hundredths,
            since: body.since, by: body.by, made: body.made.map { Instant(milliseconds: $0) }, note: body.note, withdrawn: body.withdrawn)
    }
}

extension Budget: Revisable {
    static var objectKind: ObjectKind { .budget }
    /// One an action.
    var objectKey: String? { action.description }
    var names: [Int64] { [action.number] }
    var isFit: Bool { problems().isEmpty }

    struct Body: Codable {
        var version = 1
        let action: Action.ID
        let years: [YearBody]
    }

    struct YearBody: Codable {
        let year: Int
        let plan: SumBody?
        let actual: SumBody?
    }

    struct SumBody: Codable {
        let once: Int?
        let running: Int?
        let days: Int?

        init?(_ sum: Sum) {
            guard !sum.isEmpty else { return nil }
            (once, running, days) = (sum.once, sum.running, sum.days)
        }

        var sum: Sum { Sum(once: once, running: running, days: days) }
    }

    var body: Body {
        Body(action: action, years: years.map { YearBody(year: $0.year, plan: SumBody($0.plan), actual: SumBody($0.actual)) })
    }

    init(_ body: Body) throws {
        self.init(
            action: body.action,
            years: body.years.map { Year(year: $0.year, plan: $0.plan?.sum ?? Sum(), actual: $0.actual?.sum ?? Sum()) })
    }
}
