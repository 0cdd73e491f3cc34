/// What an installation's store may do now.
package enum InstallationState: String, CaseIterable, Hashable, Sendable {
    /// everything
    case serving
    /// Taken from an archive: pages are read, nothing is written until somebody decides which copy goes on.
    case restored
    /// nothing is written: it is on its way to another store
    case moving
    /// it lives elsewhere now; nothing is ever written here again
    case moved
}

/// The store takes no such change now; nothing was written.
package struct InstallationHeld: Error, Hashable, Sendable {
    package let state: InstallationState

    package init(state: InstallationState) {
        self.state = state
    }
}

extension InstallationHeld: CustomStringConvertible {
    package var description: String {
        switch state {
        case .serving: "The store was busy."
        case .restored:
            "This store was taken from an archive and collects nothing yet. Decide: `digipolku copy continue` or `digipolku copy discard`."
        case .moving: "This store is being moved: nothing is written to it."
        case .moved: "This store was moved away: it never serves, collects or releases again."
        }
    }
}
