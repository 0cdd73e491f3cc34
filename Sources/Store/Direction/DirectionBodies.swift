import Domain

extension Strategy: Revisable {
    static var objectKind: ObjectKind { .strategy }
    /// One an organisation.
    var objectKey: String? { "strategy" }
    var names: [Int64] { [approved?.number, guide.start?.number].compactMap { $0 } }
    var isFit: Bool { problems().isEmpty }

    struct Body: Codable {
        var version = 1
        let name: LocalText
        let vision: LocalText
        let values: [LocalText]
        let starts: Day?
        let ends: Day?
        let approved: Decision.ID?
        let start: Decision.ID?
        let leader: LocalText
        let rhythm: Int?
        let reviewed: Day?
        let free: [FreeBody]
    }

    struct FreeBody: Codable {
        let sector: LocalText
        let days: Int
    }

    var body: Body {
        Body(
            name: name, vision: vision, values: values, starts: starts, ends: ends, approved: approved, start: guide.start, leader: guide.leader,
            rhythm: guide.rhythm, reviewed: guide.reviewed, free: free.map { FreeBody(sector: $0.sector, days: $0.days) })
    }

    init(_ body: Body) throws {
        self.init(
            name: body.name, vision: body.vision, values: body.values, starts: body.starts, ends: body.ends, approved: body.approved,
            guide: Guide(start: body.start, leader: body.leader, rhythm: body.rhythm, reviewed: body.reviewed),
            free: body.free.map { FreeTime(sector: $0.sector, days: $0.days) })
    }
}

extension Need: Revisable {
    static var objectKind: ObjectKind { .need }
    var names: [Int64] { [idea?.number, mergedInto?.number].compactMap { $0 } }
    var themeKey: String? { theme }
    var isFit: Bool { problems().isEmpty }

    struct Body: Codable {
        var version = 1
        let title: LocalText
        let text: LocalText
        let source: String
        let idea: Idea.ID?
        let theme: String?
        let heard: Int
        let harm: Int
        let mergedInto: Need.ID?
        let isPublic: Bool
        let declined: LocalText
    }

    var body: Body {
        Body(
            title: title, text: text, source: source.rawValue, idea: idea, theme: theme, heard: heard, harm: harm, mergedInto: mergedInto,
            isPublic: isPublic, declined: declined)
    }

    init(_ body: Body) throws {
        self.init(
            title: body.title, text: body.text, source: try known(body.source), idea: body.idea, theme: body.theme, heard: body.heard,
            harm: body.harm, mergedInto: body.mergedInto, isPublic: body.isPublic, declined: body.declined)
    }
}

extension ExternalChange: Revisable {
    static var objectKind: ObjectKind { .externalChange }
    var names: [Int64] { touches.map(\.action.number) }
    var isFit: Bool { problems().isEmpty }

    struct Body: Codable {
        var version = 1
        let title: LocalText
        let kind: String
        let text: LocalText
        let inForce: Day?
        let link: String
        let touches: [TouchBody]
    }

    struct TouchBody: Codable {
        let action: Action.ID
        let asked: Day
        /// Unit: milliseconds since 1970.
        let askedAt: Int64?
        let answered: Day?
    }

    var body: Body {
        Body(
            title: title, kind: kind.rawValue, text: text, inForce: inForce, link: link,
            touches: touches.map { TouchBody(action: $0.action, asked: $0.asked, askedAt: $0.askedAt?.milliseconds, answered: $0.answered) })
    }

    init(_ body: Body) throws {
        self.init(
            title: body.title, kind: try known(body.kind), text: body.text, inForce: body.inForce, link: body.link,
            touches: body.touches.map { touch in
                let moment = touch.askedAt.map { Instant(milliseconds: $0) }
                return Touch(action: touch.action, asked: touch.asked, askedAt: moment, answered: touch.answered)
            })
    }
}

extension Occasion: Revisable {
    static var objectKind: ObjectKind { .occasion }
    var isFit: Bool { problems().isEmpty }

    struct Body: Codable {
        var version = 1
        let name: LocalText
        let kind: String
        let text: LocalText
        let starts: Day
        let ends: Day?
        let isYearly: Bool
        let isOver: Bool
    }

    var body: Body {
        Body(name: name, kind: kind.rawValue, text: text, starts: starts, ends: ends, isYearly: isYearly, isOver: isOver)
    }

    init(_ body: Body) throws {
        self.init(
            name: body.name, kind: try known(body.kind), text: body.text, starts: body.starts, ends: body.ends, isYearly: body.isYearly,
            isOver: body.isOver)
    }
}

extension Baseline: Revisable {
    static var objectKind: ObjectKind { .baseline }
    var isFit: Bool { problems().isEmpty }

    struct Body: Codable {
        var version = 1
        let name: LocalText
        let day: Day
    }

    var body: Body { Body(name: name, day: day) }

    init(_ body: Body) throws { self.init(name: body.name, day: body.day) }
}

extension Report: Revisable {
    static var objectKind: ObjectKind { .report }
    var names: [Int64] { [madeFor.number] + [decision?.number].compactMap { $0 } }
    var isFit: Bool { !facts.isEmpty && facts.utf8.count <= 4 << 20 && hash.utf8.count == 64 }

    struct Body: Codable {
        var version = 1
        let madeFor: Domain.Body.ID
        let meeting: Day
        let since: Day?
        let asOf: Day
        let facts: String
        let hash: String
        let decision: Decision.ID?
        let isPublic: Bool
        /// Missing in versions from before drafts could be removed.
        var isRemoved: Bool?
    }

    var body: Body {
        Body(
            madeFor: madeFor, meeting: meeting, since: since, asOf: asOf, facts: facts, hash: hash, decision: decision, isPublic: isPublic,
            isRemoved: isRemoved ? true : nil)
    }

    init(_ body: Body) throws {
        self.init(
            madeFor: body.madeFor, meeting: body.meeting, since: body.since, asOf: body.asOf, facts: body.facts, hash: body.hash,
            decision: body.decision, isPublic: body.isPublic, isRemoved: body.isRemoved ?? false)
    }
}
