/// Who asks: an account in one organisation, with the rights of all its roles there. Not signed in means no actor.
package struct Actor: Hashable, Sendable {
    /// Nil: the program itself, for commands on the machine and scheduled steps.
    package let account: Account.ID?
    package let organisation: Organisation.ID
    package let roles: Set<Role>

    package init(account: Account.ID?, organisation: Organisation.ID, roles: Set<Role>) {
        self.account = account
        self.organisation = organisation
        self.roles = roles
    }

    /// Whoever may run commands on the machine may do everything; the log then names no account.
    package static func program(in organisation: Organisation.ID) -> Actor {
        Actor(account: nil, organisation: organisation, roles: [.admin, .auditor])
    }

    package func may(_ right: Right) -> Bool { roles.contains { $0.may(right) } }

    /// Every action, or with less right the ones it owns.
    package func mayEdit(_ action: Action) -> Bool {
        may(.editRoadmap) || (may(.editOwnActions) && account != nil && action.owner.account == account)
    }
}
