import Foundation

/// What was changed of an account besides its roles and password: the detail of its line in the log. Raw values are kept for ever.
package enum AccountChange: String, CaseIterable, Hashable, Sendable {
    case email
    case mailWorks = "mail-works"
    case mailBounced = "mail-bounced"
    case week
    case noWeek = "no-week"
}

/// A person who signs in. It belongs to the installation; memberships say what it may do where.
package struct Account: Hashable, Sendable {
    package typealias ID = Domain.ID<Account>

    package let id: ID
    /// As the person writes it.
    package let email: String
    package let name: String
    /// False until a first password is chosen: only a one-time link signs in.
    package let hasPassword: Bool
    package let createdAt: Instant

    package init(id: ID, email: String, name: String, hasPassword: Bool, createdAt: Instant) {
        self.id = id
        self.email = email
        self.name = name
        self.hasPassword = hasPassword
        self.createdAt = createdAt
    }

    /// The form by which an address is found again, whatever case it is typed in.
    package static func folded(_ email: String) -> String {
        // What is longer is no address, and to put its letters in order could take long.
        guard email.utf8.count <= 1_000 else { return email }
        return email.trimmingCharacters(in: .whitespacesAndNewlines).precomposedStringWithCompatibilityMapping.lowercased()
    }

    package static func problems(email: String, name: String) -> [AccountProblem] {
        var found: [AccountProblem] = []
        let parts = folded(email).split(separator: "@", omittingEmptySubsequences: false)
        let isAddress = parts.count == 2 && parts.allSatisfy { !$0.isEmpty && !$0.contains { $0.isWhitespace || $0.isNewline } }
        if !isAddress || email.utf8.count > 254 { found.append(.email) }
        if name.allSatisfy(\.isWhitespace) { found.append(.nameMissing) }
        if name.count > TextLimit.title { found.append(.nameTooLong) }
        return found
    }

    /// The least length of a password. Unit: characters. No other rule: length is what counts (NIST SP 800-63B).
    package static let leastPassword = 12
    package static let longestPassword = 1_000

    package static func problems(password: String) -> [AccountProblem] {
        switch password.count {
        case ..<leastPassword: [.passwordShort]
        case (longestPassword + 1)...: [.passwordLong]
        default: []
        }
    }
}

package enum AccountProblem: Hashable, Sendable {
    /// not one `@` with something on both sides, a space inside, or over 254 bytes
    case email
    case nameMissing
    case nameTooLong
    case passwordShort
    case passwordLong
}

/// A person of an organisation with all roles there.
package struct Membership: Hashable, Sendable {
    package let account: Account
    package let roles: Set<Role>

    package init(account: Account, roles: Set<Role>) {
        self.account = account
        self.roles = roles
    }
}
