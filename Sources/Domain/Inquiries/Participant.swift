/// An organisation that is asked, with what peers are found by and whom to write to.
package struct Participant: Hashable, Sendable {
    package typealias ID = Domain.ID<Participant>

    package let id: ID
    package let inquiry: Inquiry.ID
    /// Grows with every change of what stands here: an edit names the one it saw.
    package let number: Int
    package let profile: Profile
    /// A contact's address; empty where the link is handed over in another way.
    package let email: String
    /// Which link holds: one that was given anew ends the one before.
    package let link: Int
    /// When the link was opened first.
    package let openedAt: Instant?
    /// Shown with the organisation's answers; empty for none.
    package let note: String

    package init(
        id: ID, inquiry: Inquiry.ID, number: Int, profile: Profile, email: String, link: Int = 1, openedAt: Instant? = nil, note: String = ""
    ) {
        self.id = id
        self.inquiry = inquiry
        self.number = number
        self.profile = profile
        self.email = email
        self.link = link
        self.openedAt = openedAt
        self.note = note
    }

    /// Unit: characters.
    package static let longestNote = 2_000
    /// In one inquiry: more than there are municipalities and regions.
    package static let most = 500

    /// What it is called and what it is like.
    package struct Profile: Hashable, Sendable, Codable {
        package var name: LocalText
        /// The municipality's three digits; empty for others.
        package var code: String
        package var size: SizeClass?
        package var kind: MunicipalityKind?
        package var language: LanguageClass?

        package init(
            name: LocalText, code: String = "", size: SizeClass? = nil, kind: MunicipalityKind? = nil, language: LanguageClass? = nil
        ) {
            self.name = name
            self.code = code
            self.size = size
            self.kind = kind
            self.language = language
        }

        package static let longestName = 200

        package var isFit: Bool { !name.isEmpty && name.texts.values.allSatisfy { $0.count <= Self.longestName } && code.count <= 20 }
    }
}

/// What is said of an organisation when it is put on the list.
package struct NewParticipant: Hashable, Sendable {
    package var profile: Participant.Profile
    package var email: String

    package init(profile: Participant.Profile, email: String = "") {
        self.profile = profile
        self.email = email
    }

    package var isFit: Bool { profile.isFit && (email.isEmpty || EmailAddress(email) != nil) }
}

/// By inhabitants; raw values are kept for ever.
package enum SizeClass: String, CaseIterable, Hashable, Sendable, Codable {
    /// fewer than 10,000
    case small
    /// 10,000–49,999
    case middle
    /// 50,000–99,999
    case large
    /// 100,000 or more
    case largest

    package init(inhabitants: Int) {
        self =
            switch inhabitants {
            case ..<10_000: .small
            case ..<50_000: .middle
            case ..<100_000: .large
            default: .largest
            }
    }
}

/// The statistical kinds of municipalities, and everybody else.
package enum MunicipalityKind: String, CaseIterable, Hashable, Sendable, Codable {
    case urban
    case semiUrban = "semi-urban"
    case rural
    /// a joint authority, a wellbeing county, a company
    case other
}

/// By the language status of the municipality.
package enum LanguageClass: String, CaseIterable, Hashable, Sendable, Codable {
    case finnish, bilingual, swedish

    /// - Parameter languages: official ones, the majority's first.
    package init?(_ languages: [Language]) {
        switch (languages.contains(.fi), languages.contains(.sv)) {
        case (true, true): self = .bilingual
        case (true, false): self = .finnish
        case (false, true): self = .swedish
        case (false, false): return nil
        }
    }
}

/// What peers are alike in.
package enum PeerVariable: String, CaseIterable, Hashable, Sendable {
    case size, kind, language
}

/// One class of one variable: `size.largest`.
package enum PeerClass: Hashable, Sendable {
    case size(SizeClass)
    case kind(MunicipalityKind)
    case language(LanguageClass)

    package var variable: PeerVariable {
        switch self {
        case .size: .size
        case .kind: .kind
        case .language: .language
        }
    }

    package static func all(of variable: PeerVariable) -> [PeerClass] {
        switch variable {
        case .size: SizeClass.allCases.map { .size($0) }
        case .kind: MunicipalityKind.allCases.map { .kind($0) }
        case .language: LanguageClass.allCases.map { .language($0) }
        }
    }

    /// `size.largest`: for files.
    package var text: String {
        switch self {
        case .size(let size): "size.\(size.rawValue)"
        case .kind(let kind): "kind.\(kind.rawValue)"
        case .language(let language): "language.\(language.rawValue)"
        }
    }
}

extension Participant.Profile {
    /// Its class in a variable; nil where nothing is known.
    package func peerClass(_ variable: PeerVariable) -> PeerClass? {
        switch variable {
        case .size: size.map { .size($0) }
        case .kind: kind.map { .kind($0) }
        case .language: language.map { .language($0) }
        }
    }
}
