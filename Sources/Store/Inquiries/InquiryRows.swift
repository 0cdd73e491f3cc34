import Database
import Domain

extension Inquiry {
    /// From all columns of `inquiry`.
    init(_ row: Row) throws {
        func instant(_ name: String) throws -> Instant? { try row.optional(name, Row.integer).map { Instant(milliseconds: $0) } }
        self.init(
            id: Domain.ID(try row.integer("id")), organisation: Domain.ID(try row.integer("organisation")),
            number: Int(try row.integer("number")), state: try known(try row.text("state")),
            instrument: InstrumentReference(
                id: try row.text("instrument_id"), version: Int(try row.integer("instrument_version")),
                hash: try row.optional("instrument_hash", Row.bytes)),
            plan: InquiryPlan(
                title: try Canonical.body(from: try row.text("title")), message: try Canonical.body(from: try row.text("message")),
                closes: Day(number: Int(try row.integer("closes"))), isTest: try row.boolean("test")),
            closesAt: Instant(milliseconds: try row.integer("closes_at")), openedAt: try instant("opened_at"), closedAt: try instant("closed_at"),
            publishedAt: try instant("published_at"), publicationHash: try row.optional("publication_hash", Row.bytes))
    }
}

extension Participant {
    /// From all columns of `participant`.
    init(_ row: Row) throws {
        self.init(
            id: Domain.ID(try row.integer("id")), inquiry: Domain.ID(try row.integer("inquiry")), number: Int(try row.integer("number")),
            profile: try Canonical.body(from: try row.text("profile")), email: try row.text("email"), link: Int(try row.integer("link")),
            openedAt: try row.optional("opened_at", Row.integer).map { Instant(milliseconds: $0) }, note: try row.text("note"))
    }
}

extension Reply {
    /// From all columns of `reply`.
    init(_ row: Row) throws {
        self.init(
            participant: Domain.ID(try row.integer("participant")), number: Int(try row.integer("number")),
            at: Instant(milliseconds: try row.integer("at")), kind: try known(try row.text("kind")), author: try row.text("author"),
            interviewer: try row.optional("interviewer", Row.integer).map { Domain.ID($0) }, content: try Canonical.body(from: try row.text("body")))
    }
}
