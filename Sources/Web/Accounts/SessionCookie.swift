import Domain
import HTML
import HTTPTypes
import Hummingbird
import Store

extension Site {
    /// Says that somebody signed in from this browser before; gives no right by itself.
    var deviceCookieName: String { settings.isSecure ? "__Host-digipolku-laite" : "digipolku-laite" }

    func desk(of organisation: Organisation, _ language: Language) -> Address {
        Address(path: [language.rawValue, organisation.slug, "tyopoyta"])
    }
}

extension Visit {
    /// By it the person signs in from this browser even while others guess at the account.
    var deviceToken: String? { request.cookies[site.deviceCookieName]?.value }

    /// The answer with a fresh session in it; the browser keeps it until it is closed.
    func signedIn(_ response: Response, session token: String, device: String) -> Response {
        let session = adding(cookie(site.cookieName, token), to: response)
        return adding(cookie(site.deviceCookieName, device, seconds: Int(Store.deviceLife)), to: session)
    }

    /// The answer that makes the browser forget its session.
    func signedOut(_ response: Response) -> Response { adding(cookie(site.cookieName, "", seconds: 0), to: response) }

    /// `HttpOnly`, `SameSite=Lax`, the whole site; `Secure` behind https.
    ///
    /// - Parameter seconds: nil for as long as the browser is open.
    private func cookie(_ name: String, _ value: String, seconds: Int? = nil) -> Cookie {
        Cookie(name: name, value: value, maxAge: seconds, path: "/", secure: site.settings.isSecure, httpOnly: true, sameSite: .lax)
    }

    private func adding(_ cookie: Cookie, to response: Response) -> Response {
        var response = response
        response.headers.append(HTTPField(name: .setCookie, value: cookie.description))
        return response
    }
}
