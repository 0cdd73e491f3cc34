/// A municipality, region, national body or company; every row of the store belongs to one.
package struct Organisation: Hashable, Sendable {
    package typealias ID = Domain.ID<Organisation>

    package let id: ID
    /// The part of the address that names it: lower-case ASCII letters, digits and hyphens, 2…60 characters.
    package let slug: String
    package var name: LocalText
    /// Languages it serves people in, its own first; texts missing in one of them are shown as gaps.
    package var languages: [Language]
    package var wording: Wording
    /// The accent colour, `#rrggbb`; contrast with white is 4.5:1 or more.
    package var accent: String
    /// Where a reader turns to: an e-mail address or a phone number, shown as written.
    package var contact: String
    package var zone: Zone
    /// When mails that can wait do wait.
    package var quietHours: QuietHours

    package init(
        id: ID, slug: String, name: LocalText, languages: [Language] = [.fi], wording: Wording = .municipality,
        accent: String = Organisation.defaultAccent, contact: String = "", zone: Zone = .helsinki,
        quietHours: QuietHours = QuietHours()
    ) {
        self.id = id
        self.slug = slug
        self.name = name
        self.languages = languages
        self.wording = wording
        self.accent = accent
        self.contact = contact
        self.zone = zone
        self.quietHours = quietHours
    }

    /// A deep sea green.
    package static let defaultAccent = "#0b5f66"

    /// The language of its own texts.
    package var firstLanguage: Language { languages.first ?? .fi }

    package static func isSlug(_ text: String) -> Bool {
        (2...60).contains(text.utf8.count)
            && text.utf8.allSatisfy { (97...122).contains($0) || (48...57).contains($0) || $0 == 45 }
            && !text.hasPrefix("-") && !text.hasSuffix("-")
    }
}

/// What an organisation calls itself; texts carry `[kunta|kaupunki]` alternatives, this picks one.
package enum Wording: String, CaseIterable, Hashable, Sendable {
    /// kunta, kommun, municipality
    case municipality
    /// kaupunki, stad, city
    case city

    /// The index of the alternative in `[first|second]`.
    package var alternative: Int { self == .municipality ? 0 : 1 }
}

/// What a member may do in one organisation (`docs/roles.md`).
package enum Role: String, CaseIterable, Hashable, Sendable {
    case admin, lead, owner, contributor, viewer, auditor

    package func may(_ right: Right) -> Bool { Self.rights[self]?.contains(right) ?? false }

    private static let rights: [Role: Set<Right>] = [
        // In a small municipality the administrator is the lead as well.
        .admin: Set(Right.allCases),
        .lead: [.manageRounds, .interview, .readInternal, .editBoard, .editRoadmap, .editOwnActions, .readTexts, .comment],
        .owner: [.readInternal, .editOwnActions, .comment],
        .contributor: [.interview, .readInternal, .comment],
        .viewer: [.readInternal],
        .auditor: [.readLog],
    ]
}

/// One thing that a route may ask for before it does anything.
package enum Right: String, CaseIterable, Hashable, Sendable {
    /// accounts and memberships of the organisation
    case manageAccounts
    /// name, contact, colour, languages
    case manageOrganisation
    /// create, open, close rounds; links, meter
    case manageRounds
    /// key answers of organisations in and put them right
    case interview
    /// read and approve open answers
    case readTexts
    /// take approved open answers out of the program as a file
    case exportTexts
    /// themes and board
    case editBoard
    /// every action
    case editRoadmap
    /// the actions one owns
    case editOwnActions
    /// notes and pinned findings
    case comment
    /// drafts and the internal table of a release
    case readInternal
    /// the audit log
    case readLog
}
