/// Whose answers a reader wants to see; what of them can be shown, the blocks decide.
package enum Voice: Hashable, Sendable {
    /// all who were invited
    case everyone
    /// labels whose key begins so: `["staff"]`, `["staff", "VAKA"]`
    case beginning([String])
    /// whoever found the public link
    case open

    package static let staff = Voice.beginning([AskedGroup.staff])

    package func includes(_ label: Label) -> Bool {
        switch self {
        case .everyone: !label.isPublic
        case .beginning(let key): !label.isPublic && label.key.starts(with: key)
        case .open: label.isPublic
        }
    }

    /// A short text that names it in keys and addresses: `kaikki`, `avoin`, `staff`, `staff/VAKA`.
    package var text: String {
        switch self {
        case .everyone: "kaikki"
        case .beginning(let key): key.joined(separator: "/")
        case .open: "avoin"
        }
    }
}
