import Domain

/// The closed list of what a request may be told instead of its page. Each has one status and one sentence a language
/// (`error.*` in the texts); the API says the same as `application/problem+json`.
package enum SiteError: Error, Hashable {
    /// 400, the request could not be read
    case unreadable
    /// 400, a query parameter holds something we do not know (`name`)
    case unknownParameter(String)
    /// 401 for the API, a way to sign in for pages
    case signIn
    /// 403
    case forbidden
    /// 403, the form came from elsewhere or is too old; what was typed is shown for copying
    case staleForm([String: String])
    /// 404: no such place, no such object, or an object of somebody else
    case notFound
    /// 404 for every answer link that does not work, whatever the reason
    case noSuchLink
    /// 405
    case method(allowed: [String])
    /// 409
    case conflict
    /// 413
    case tooLarge(limit: Int)
    /// 413, more than a thousand fields
    case tooManyFields
    /// 415
    case mediaType
    /// 421
    case unknownHost
    /// 429
    case tooOften(seconds: Int)
    /// 503
    case busy(seconds: Int)
    /// 507, the disk is full
    case full
    /// 500 with the id under which the log tells more
    case unexpected(id: String)

    package var status: Int {
        switch self {
        case .unreadable, .unknownParameter: 400
        case .signIn: 401
        case .forbidden, .staleForm: 403
        case .notFound, .noSuchLink: 404
        case .method: 405
        case .conflict: 409
        case .tooLarge, .tooManyFields: 413
        case .mediaType: 415
        case .unknownHost: 421
        case .tooOften: 429
        case .busy: 503
        case .full: 507
        case .unexpected: 500
        }
    }

    /// The heading and the sentence that says what to do.
    func sentence(_ t: Translator) -> (title: String, advice: String) {
        switch self {
        case .unreadable: (t("error.unreadable.title"), t("error.unreadable.advice"))
        case .unknownParameter(let name): (t("error.parameter.title"), t("error.parameter.advice", ["name": .text(name)]))
        case .signIn: (t("error.sign-in.title"), t("error.sign-in.advice"))
        case .forbidden: (t("error.forbidden.title"), t("error.forbidden.advice"))
        case .staleForm: (t("error.stale-form.title"), t("error.stale-form.advice"))
        case .notFound: (t("error.not-found.title"), t("error.not-found.advice"))
        case .noSuchLink: (t("error.no-such-link.title"), t("error.no-such-link.advice"))
        case .method: (t("error.method.title"), t("error.method.advice"))
        case .conflict: (t("error.conflict.title"), t("error.conflict.advice"))
        case .tooLarge(let limit): (t("error.too-large.title"), t("error.too-large.advice", ["kib": .count(limit / 1_024)]))
        case .tooManyFields: (t("error.too-large.title"), t("error.too-many-fields"))
        case .mediaType: (t("error.media-type.title"), t("error.media-type.advice"))
        case .unknownHost: (t("error.unknown-host.title"), t("error.unknown-host.advice"))
        case .tooOften(let seconds): (t("error.too-often.title"), t("error.too-often.advice", ["minutes": .count(max(1, (seconds + 59) / 60))]))
        case .busy: (t("error.busy.title"), t("error.busy.advice"))
        case .full: (t("error.full.title"), t("error.full.advice"))
        case .unexpected(let id): (t("error.unexpected.title"), t("error.unexpected.advice", ["id": .text(id)]))
        }
    }
}
