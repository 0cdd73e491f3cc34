import Domain

/// What a sheet of the path has a row for.
package protocol SheetPart: Hashable, Sendable {
    associatedtype Field: RawRepresentable<String> & Hashable & Sendable

    static var sheet: PathSheet.Name { get }
    static var columns: [SheetColumn<Self>] { get }
    /// What a row without an id begins as.
    static var blank: Self { get }
    /// The key of a column's name in the interface.
    ///
    /// - Parameter key: the column's, without its language.
    static func name(of key: String, _ field: Field) -> String

    func shownName(_ words: PathWords) -> LocalText
    /// Everybody reads it, so a change needs a reason.
    func isRead(_ words: PathWords) -> Bool
    func rowProblems() -> [RowFinding<Field>]
    /// What readers need of it and is not there.
    func needed(over current: Self) -> [Field]
    /// What is wrong with the step from what is there, nil for a new row, to this.
    ///
    /// - Parameter today: nil where nobody knows it.
    func turnProblems(since current: Self?, today: Day?) -> [RowFinding<Field>]
    /// A row that says nothing, such as the money of an action that nobody has counted.
    var isNothing: Bool { get }
    /// The action that can have but one; nil for others.
    var onlyOne: Action.ID? { get }
}

extension SheetPart {
    package func needed(over current: Self) -> [Field] { [] }
    package func turnProblems(since current: Self?, today: Day?) -> [RowFinding<Field>] { [] }
    package var isNothing: Bool { false }
    package var onlyOne: Action.ID? { nil }
}

/// What is wrong with a row as a whole, at the field that shows it.
package struct RowFinding<Field: Hashable & Sendable>: Hashable, Sendable {
    let field: Field
    let language: Language?
    let problem: RowProblem
    /// The key of the column, where the field has several.
    let key: String?

    init(_ field: Field, _ problem: RowProblem, in language: Language? = nil, key: String? = nil) {
        self.field = field
        self.key = key
        self.language = language
        self.problem = problem
    }
}

package enum RowProblem: Hashable, Sendable {
    /// The field's name.
    case missing(String)
    case tooLong(TooLong)
    case tooMany(Int)
    case outOfRange
    case endsBeforeStart
    case pilotParts
    case pilotDay(PilotDayProblem)
    /// It was measured on a day that lies ahead.
    case ahead
    /// A pilot is over without a verdict, or without what was learned.
    case noVerdict
    /// Everybody reads it, so it may not go without this.
    case published
    /// The action has such a row already.
    case there
}

extension RowFinding where Field: RawRepresentable<String> {
    init(_ problem: PartProblem<Field>) {
        switch problem {
        case .missing(let field): self.init(field, .missing(field.rawValue))
        case .tooLong(let field, let long): self.init(field, .tooLong(long), in: long.language)
        case .tooMany(let field, let limit): self.init(field, .tooMany(limit))
        case .endsBeforeStart(let field): self.init(field, .endsBeforeStart)
        case .outOfRange(let field), .notAnAddress(let field): self.init(field, .outOfRange)
        }
    }
}
