/// Whose answers a reader wants to see; what of them can be shown, the blocks decide.
package enum Voice: Hashable, Sendable {
    /// all who were invited
    case everyone
    /// labels whose key begins so: `["staff"]`, `["staff", "VAKA"]`
    case beginning([String])
    /// of a joint round: the people of one organisation in these groups
    case organisation(String, [String])
    /// of a joint round: all in these groups
    case groups([String])
    /// of a joint round: people of others in these groups, for one that reads them beside itself
    case peers(of: String, [String], [String])
    /// whoever found the public link
    case open

    package static let staff = Voice.beginning([AskedGroup.staff])

    package func includes(_ label: Label) -> Bool {
        switch self {
        case .everyone: !label.isPublic
        case .beginning(let key): !label.isPublic && label.key.starts(with: key)
        case .organisation(let own, let groups): label.organisation == own && groups.contains(label.group)
        case .groups(let groups): !label.isPublic && groups.contains(label.group)
        case .peers(_, let others, let groups): label.organisation.map(others.contains) ?? false && groups.contains(label.group)
        case .open: label.isPublic
        }
    }

    /// A short text that names it in keys and addresses: `kaikki`, `avoin`, `staff`, `staff/VAKA`.
    package var text: String {
        switch self {
        case .everyone: "kaikki"
        case .beginning(let key): key.joined(separator: "/")
        case .organisation(let own, let groups): ([own] + groups).joined(separator: "/")
        case .groups(let groups): groups.joined(separator: "+")
        case .peers(let own, _, let groups): (["!" + own] + groups).joined(separator: "/")
        case .open: "avoin"
        }
    }
}
