import Domain

extension Goal: Revisable {
    static var objectKind: ObjectKind { .goal }
    var objectKey: String? { code }
    var isFit: Bool { !name.isEmpty && !code.isEmpty && code.count <= 20 && name.tooLong(for: TextLimit.title).isEmpty }

    struct Body: Codable {
        var version = 1
        let code: String
        let name: Texts
    }

    var body: Body { Body(code: code, name: name.body) }

    init(_ body: Body) throws {
        self.init(code: body.code, name: LocalText(body.name))
    }
}

// `Body` inside these types is the form they are kept in; the domain's Body is a council or a committee.
extension Domain.Body: Revisable {
    static var objectKind: ObjectKind { .body }
    var isFit: Bool { !name.isEmpty && name.tooLong(for: TextLimit.title).isEmpty && (seats.map { (0...10_000).contains($0) } ?? true) }

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
    var names: [Int64] { [madeBy.number] }
    var isFit: Bool {
        !text.isEmpty && text.tooLong(for: TextLimit.text).isEmpty && section.count <= 20
            && (minutes.isEmpty || minutes.hasPrefix("https://")) && minutes.utf8.count <= 2_000
    }

    struct Body: Codable {
        var version = 1
        let madeBy: String
        let day: String
        let section: String
        let text: Texts
        let minutes: String
    }

    var body: Body {
        Body(madeBy: madeBy.description, day: day.iso, section: section, text: text.body, minutes: minutes)
    }

    init(_ body: Body) throws {
        self.init(
            madeBy: try Domain.ID(stored: body.madeBy), day: try Day(stored: body.day), section: body.section, text: LocalText(body.text),
            minutes: body.minutes)
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
