/// Why an organisation's settings are not taken; the closed list that forms and commands word.
package enum OrganisationProblem: Hashable, Sendable {
    /// lower-case ASCII letters, digits and hyphens, 2…60
    case slug
    case nameMissing
    case nameTooLong(TooLong)
    case languagesMissing
    case languageTwice(Language)
    /// not `#rrggbb`
    case accentUnknown
    /// under 4.5:1 against white; carries the ratio
    case accentTooPale(Double)
    case contactTooLong(limit: Int, length: Int)
    /// an hour outside 0…23
    case quietHours
}

extension Organisation {
    /// Everything that is wrong at once; empty when it may be kept.
    package func problems() -> [OrganisationProblem] {
        var found: [OrganisationProblem] = []
        if !Self.isSlug(slug) { found.append(.slug) }
        if name.isEmpty { found.append(.nameMissing) }
        found += name.tooLong(for: TextLimit.title).map { .nameTooLong($0) }
        if languages.isEmpty { found.append(.languagesMissing) }
        found += Language.allCases.filter { one in languages.count { $0 == one } > 1 }.map { .languageTwice($0) }
        if let colour = Accent(accent) {
            if !colour.isReadable { found.append(.accentTooPale(colour.contrastWithWhite)) }
        } else {
            found.append(.accentUnknown)
        }
        let length = contact.count
        if length > TextLimit.title { found.append(.contactTooLong(limit: TextLimit.title, length: length)) }
        if !quietHours.isFit { found.append(.quietHours) }
        return found
    }
}
