import Database
import Domain

/// What is kept as whole versions: how it becomes the body of a revision and comes back.
protocol Revisable: Hashable, Sendable {
    associatedtype Body: Codable
    static var objectKind: ObjectKind { get }
    var body: Body { get }
    /// - Throws: `StoreFault.unreadable`.
    init(_ body: Body) throws
    /// What addresses and results call it; unique among its kind in an organisation.
    var objectKey: String? { get }
    /// The round it is about.
    var about: Round.ID? { get }
    /// Numbers of the objects it names; all of its own organisation.
    var names: [Int64] { get }
    /// The key of the theme it stands under, which its organisation must have.
    var themeKey: String? { get }
    /// Nothing stands against keeping it.
    var isFit: Bool { get }
}

extension Revisable {
    var objectKey: String? { nil }
    var about: Round.ID? { nil }
    var names: [Int64] { [] }
    var themeKey: String? { nil }
}

/// The kinds of versioned objects; raw values are kept for ever.
enum ObjectKind: String {
    case organisation, theme, finding, action, goal, body, decision, idea
    case strategy, need, externalChange = "external-change", benefit, effect, budget, occasion, baseline, report, comment
    case messages
}

extension Revision where Content: Revisable {
    /// From the columns `object, organisation, number, at, actor, reason, body`.
    convenience init(_ row: Row) throws {
        self.init(
            id: ID(try row.integer("object")), organisation: ID(try row.integer("organisation")), number: Int(try row.integer("number")),
            at: Instant(milliseconds: try row.integer("at")), actor: try row.optional("actor", Row.integer).map { ID($0) },
            reason: try row.text("reason"), content: try Content(Canonical.body(from: try row.text("body"))))
    }
}
