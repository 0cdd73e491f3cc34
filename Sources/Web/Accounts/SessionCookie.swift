import Domain
import HTTPTypes
import Hummingbird

extension Visit {
    /// The answer with a fresh session in it; the browser keeps it until it is closed.
    func signedIn(_ response: Response, session token: String) -> Response {
        adding(cookie: cookie(site.cookieName, token), to: response)
    }

    /// The answer that makes the browser forget its session.
    func signedOut(_ response: Response) -> Response {
        adding(cookie: cookie(site.cookieName, "", seconds: 0), to: response)
    }

    /// The session that the browser sent, whether it still lives or not.
    var sessionToken: String? { request.cookies[site.cookieName]?.value }

    /// `HttpOnly`, `SameSite=Lax`, the whole site; `Secure` behind https.
    ///
    /// - Parameter seconds: nil for as long as the browser is open.
    func cookie(_ name: String, _ value: String, seconds: Int? = nil) -> Cookie {
        Cookie(name: name, value: value, maxAge: seconds, path: "/", secure: site.settings.isSecure, httpOnly: true, sameSite: .lax)
    }

    func adding(cookie: Cookie, to response: Response) -> Response {
        var response = response
        response.headers.append(HTTPField(name: .setCookie, value: cookie.description))
        return response
    }
}
