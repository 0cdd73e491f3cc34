import Domain

/// The closed list of why the store does not do what it was asked.
package enum StoreFault: Error, Hashable {
    /// No such object, or one of another organisation: the two are told apart nowhere.
    case missing
    case notAllowed(Right)
    /// The object has problems, which its `problems()` lists.
    case unfit
    /// A slug, an address or a key that is somebody's already.
    case taken
    /// The round is in this state, from which the step cannot be taken.
    case state(RoundState)
    /// What an action lacks before everybody may read it.
    case notComplete([Action.Field])
    /// What everybody reads is changed with a reason.
    case reasonMissing
    /// An organisation keeps at least one administrator.
    case lastAdministrator
    /// The account is also another organisation's: only its person or the machine's operator may reset it.
    case sharedAccount
    /// A stored body is of a form that this program does not know.
    case unreadable(String)

    /// What was written does not suit what stands there: where that has changed since it was seen, the change is what to tell.
    var isOfContent: Bool {
        switch self {
        case .unfit, .notComplete, .reasonMissing: true
        default: false
        }
    }
}

extension StoreFault: CustomStringConvertible {
    /// One sentence for the person at the console; pages say it in their own words.
    package var description: String {
        switch self {
        case .missing: "There is no such thing in this organisation."
        case .notAllowed(let right): "The right \(right.rawValue) is missing."
        case .unfit: "The values do not fit together: a day has passed, or a limit is exceeded."
        case .taken: "The name or address is taken."
        case .state(let state): "The round is \(state.rawValue), from where this step cannot be taken."
        case .notComplete(let fields): "Still missing: \(fields.map { "\($0)" }.joined(separator: ", "))."
        case .reasonMissing: "A reason is needed: everybody reads what is changed here."
        case .lastAdministrator: "An organisation keeps at least one administrator."
        case .sharedAccount: "The account is a member of another organisation too; only its person can reset it."
        case .unreadable(let type): "A stored \(type) is of a form that this program does not know."
        }
    }
}

/// Somebody else changed the object in between: nothing was written, and here is what stands there now.
package struct EditConflict<Current: Hashable & Sendable>: Error, Hashable {
    package let current: Current

    package init(current: Current) {
        self.current = current
    }
}

extension Actor {
    func require(_ right: Right) throws(StoreFault) {
        guard may(right) else { throw .notAllowed(right) }
    }
}
