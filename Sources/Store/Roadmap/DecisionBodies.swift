import Domain

extension Goal: Revisable {
    static var objectKind: ObjectKind { .goal }
    var objectKey: String? { code }
    var isFit: Bool { problems().isEmpty }

    /// What came with schema 5 is left out where nothing was said.
    struct Body: Codable {
        var version = 1
        let code: String
        let name: Texts
        let level: String?
        let until: Int?
        let dropped: Texts?
    }

    var body: Body {
        Body(code: code, name: name.body, level: level == .municipality ? nil : level.rawValue, until: until, dropped: dropped.written)
    }

    init(_ body: Body) throws {
        self.init(
            code: body.code, name: LocalText(body.name), level: try body.level.map { try known($0) } ?? .municipality, until: body.until,
            dropped: LocalText(body.dropped))
    }
}

// `Body` inside these types is the form they are kept in; the domain's Body is a council or a committee.
extension Domain.Body: Revisable {
    static var objectKind: ObjectKind { .body }
    var isFit: Bool { problems().isEmpty }

    struct Kept: Codable {
        var version = 1
        let name: Texts
        let seats: Int?
    }

    var body: Kept { Kept(name: name.body, seats: seats) }

    init(_ body: Kept) throws {
        self.init(name: LocalText(body.name), seats: body.seats)
    }
}

extension Decision: Revisable {
    static var objectKind: ObjectKind { .decision }
    var names: [Int64] { [madeBy.number] + goals.map(\.number) + actions.map(\.number) }
    var isFit: Bool { problems().isEmpty }

    struct Body: Codable {
        var version = 1
        let madeBy: String
        let day: String
        let section: String
        let text: Texts
        let minutes: String
        let kind: String?
        let goals: [Goal.ID]?
        let actions: [Action.ID]?
        let money: MoneyBody?
    }

    struct MoneyBody: Codable {
        let year: Int
        let from: Int
        let to: Int
    }

    var body: Body {
        Body(
            madeBy: madeBy.description, day: day.iso, section: section, text: text.body, minutes: minutes,
            kind: kind == .other ? nil : kind.rawValue, goals: goals.isEmpty ? nil : goals, actions: actions.isEmpty ? nil : actions,
            money: money.map { MoneyBody(year: $0.year, from: $0.from, to: $0.to) })
    }

    init(_ body: Body) throws {
        self.init(
            madeBy: try Domain.ID(stored: body.madeBy), day: try Day(stored: body.day), section: body.section, text: LocalText(body.text),
            minutes: body.minutes, kind: try body.kind.map { try known($0) } ?? .other, goals: body.goals ?? [], actions: body.actions ?? [],
            money: body.money.map { MoneyChange(year: $0.year, from: $0.from, to: $0.to) })
    }
}

extension Idea: Revisable {
    static var objectKind: ObjectKind { .idea }
    var objectKey: String? { String(code) }
    var isFit: Bool {
        !title.isEmpty && title.tooLong(for: TextLimit.title).isEmpty
            && [text, answer].allSatisfy { $0.tooLong(for: TextLimit.text).isEmpty }
    }

    struct Body: Codable {
        var version = 1
        let code: Int
        let title: Texts
        let text: Texts?
        let sent: String
        let answer: Texts?
        let answered: String?
    }

    var body: Body {
        Body(
            code: code, title: title.body, text: text.written, sent: sent.iso, answer: answer.written, answered: answered?.iso)
    }

    init(_ body: Body) throws {
        self.init(
            code: body.code, title: LocalText(body.title), text: LocalText(body.text), sent: try Day(stored: body.sent),
            answer: LocalText(body.answer), answered: try body.answered.map { try Day(stored: $0) })
    }
}
