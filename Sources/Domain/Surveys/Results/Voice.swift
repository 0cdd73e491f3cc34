/// Whose answers a reader wants to see; what of them can be shown, the blocks decide.
package enum Voice: Hashable, Sendable {
    /// all who were invited
    case everyone
    /// labels whose key begins so: `["staff"]`, `["staff", "VAKA"]`
    case beginning([String])
    /// of a joint round: people of one organisation, whose key begins so
    case organisation(String, [String])
    /// of a joint round: the same people of others, for one that reads them beside itself
    case peers(of: String, [String], [String])
    /// whoever found the public link
    case open

    package static let staff = Voice.beginning([AskedGroup.staff])

    package func includes(_ label: Label) -> Bool {
        switch self {
        case .everyone: !label.isPublic
        case .beginning(let key): !label.isPublic && label.key.starts(with: key)
        case .organisation(let own, let key): label.organisation == own && label.key.starts(with: key)
        case .peers(_, let others, let key): label.organisation.map(others.contains) ?? false && label.key.starts(with: key)
        case .open: label.isPublic
        }
    }

    /// A short text that names it in keys and addresses: `kaikki`, `avoin`, `staff`, `staff/VAKA`.
    package var text: String {
        switch self {
        case .everyone: "kaikki"
        case .beginning(let key): key.joined(separator: "/")
        case .organisation(let own, let key): ([own] + key).joined(separator: "/")
        case .peers(let own, _, let key): (["!" + own] + key).joined(separator: "/")
        case .open: "avoin"
        }
    }
}
