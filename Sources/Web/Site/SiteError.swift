import Domain
import HTTPTypes

/// The closed list of what a request may be told instead of its page. Each has one status and one sentence a language
/// (`error.*` in the texts); the API says the same as `application/problem+json`.
package enum SiteError: Error, Hashable {
    /// 400, the request could not be read
    case unreadable
    /// 400, a query parameter that we do not know, that stands there twice or holds something we do not know
    case unknownParameter(String)
    /// 400, a query parameter that names a day which no calendar has
    case noSuchDay(NoSuchDay, String)
    /// What was typed where a day belongs, and the parameter.
    case noDay(String, String)
    /// 401 for the API, a way to sign in for pages
    case signIn
    /// 403
    case forbidden
    /// 403, the form came from elsewhere or is too old
    case staleForm
    /// 404: no such place, no such object, or an object of somebody else
    case notFound
    /// 404 for every answer link that does not work, whatever the reason
    case noSuchLink
    /// 405
    case method(allowed: [String])
    /// 408, the request did not come to its end in time
    case tooSlow
    /// 409
    case conflict
    /// 413
    case tooLarge(limit: Int)
    /// 413, more than a thousand fields
    case tooManyFields
    /// 414
    case addressTooLong
    /// 415
    case mediaType
    /// 421
    case unknownHost
    /// 429
    case tooOften(seconds: Int)
    /// 422, a text of a form that has no page of its own is longer than so many characters
    case textTooLong(limit: Int)
    /// 431
    case headTooLarge
    /// 501, a method that nobody here knows
    case unknownMethod
    /// 503
    case busy(seconds: Int)
    /// 503, the store takes no such change now
    case held(InstallationState)
    /// 507, the disk is full
    case full
    /// 500 with the id under which the log tells more
    case unexpected(id: String)

    package var status: Int {
        switch self {
        case .unreadable, .unknownParameter, .noSuchDay, .noDay: 400
        case .signIn: 401
        case .forbidden, .staleForm: 403
        case .notFound, .noSuchLink: 404
        case .method: 405
        case .tooSlow: 408
        case .conflict: 409
        case .tooLarge, .tooManyFields: 413
        case .addressTooLong: 414
        case .mediaType: 415
        case .unknownHost: 421
        case .textTooLong: 422
        case .tooOften: 429
        case .headTooLarge: 431
        case .unknownMethod: 501
        case .busy, .held: 503
        case .full: 507
        case .unexpected: 500
        }
    }

    /// The heading and the sentence that says what to do.
    func sentence(_ t: Translator) -> (title: String, advice: String) {
        switch self {
        case .unreadable: (t("error.unreadable.title"), t("error.unreadable.advice"))
        case .unknownParameter(let name): (t("error.parameter.title"), t("error.parameter.advice", ["name": .text(name)]))
        case .noSuchDay(let none, _): (t.sentence(none), t("error.no-such-day.advice"))
        case .noDay(let text, _): (t("error.no-day.title", ["text": .text(String(text.prefix(40)))]), t("error.no-day.advice"))
        case .signIn: (t("error.sign-in.title"), t("error.sign-in.advice"))
        case .forbidden: (t("error.forbidden.title"), t("error.forbidden.advice"))
        case .staleForm: (t("error.stale-form.title"), t("error.stale-form.advice"))
        case .notFound: (t("error.not-found.title"), t("error.not-found.advice"))
        case .noSuchLink: (t("error.no-such-link.title"), t("error.no-such-link.advice"))
        case .method, .unknownMethod: (t("error.method.title"), t("error.method.advice"))
        case .tooSlow: (t("error.too-slow.title"), t("error.too-slow.advice"))
        case .conflict: (t("error.conflict.title"), t("error.conflict.advice"))
        case .tooLarge(limit: 0): (t("error.method.title"), t("error.method.advice"))
        case .tooLarge(let limit): (t("error.too-large.title"), t("error.too-large.advice", ["kib": .count(limit / 1_024)]))
        case .tooManyFields: (t("error.too-large.title"), t("error.too-many-fields"))
        case .textTooLong(let limit): (t("error.text-too-long.title"), t("error.text-too-long.advice", ["n": .count(limit)]))
        case .addressTooLong: (t("error.address-too-long.title"), t("error.address-too-long.advice"))
        case .headTooLarge: (t("error.head-too-large.title"), t("error.head-too-large.advice"))
        case .mediaType: (t("error.media-type.title"), t("error.media-type.advice"))
        case .unknownHost: (t("error.unknown-host.title"), t("error.unknown-host.advice"))
        case .tooOften(let seconds): (t("error.too-often.title"), t("error.too-often.advice", ["minutes": .count(max(1, (seconds + 59) / 60))]))
        case .busy: (t("error.busy.title"), t("error.busy.advice"))
        case .held(.restored): (t("error.restored.title"), t("error.restored.advice"))
        case .held: (t("error.moving.title"), t("error.moving.advice"))
        case .full: (t("error.full.title"), t("error.full.advice"))
        case .unexpected(let id): (t("error.unexpected.title"), t("error.unexpected.advice", ["id": .text(id)]))
        }
    }
}

extension SiteError {
    /// What is said of a parameter that should have been a day.
    static func notADay(_ text: String, _ name: String) -> SiteError { NoSuchDay(text).map { .noSuchDay($0, name) } ?? .noDay(text, name) }

    /// What an answer with this error says in its head: how to do it rightly, when to come again, that the connection ends.
    func explain(in fields: inout HTTPFields) {
        switch self {
        case .method(let allowed): fields[.allow] = allowed.joined(separator: ", ")
        case .unknownMethod: fields[.allow] = "GET, HEAD, POST"
        case .tooLarge, .tooManyFields, .unreadable: fields[.connection] = "close"
        case .held: fields[.retryAfter] = "600"
        case .busy(let seconds), .tooOften(let seconds): fields[.retryAfter] = String(seconds)
        default: break
        }
    }
}
