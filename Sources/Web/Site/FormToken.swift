import Domain
import Secrets

extension Site {
    var cookieName: String { settings.isSecure ? "__Host-digipolku" : "digipolku" }

    /// The form token that belongs to a session's cookie.
    func formToken(session token: String) -> String {
        Base32.text(key.subkey("form token").mac(Array(token.utf8)))
    }
}

extension Visit {
    /// The hidden `csrf` field of every form that a signed-in person may send; bound to the session.
    var formToken: String? { sessionToken.map { site.formToken(session: $0) } }

    func matches(token: String) -> Bool {
        formToken.map { Secrets.equal(Array($0.utf8), Array(token.utf8)) } ?? false
    }
}

extension Site {
    /// Binds hidden fields of a form to each other: whoever changes one of them is found out.
    ///
    /// - Parameter purpose: what the form does, with everything else that it is about.
    func seal(of fields: [String], for purpose: String) -> String {
        let parts = ([purpose] + fields).map { "\($0.utf8.count):\($0)," }
        return Base32.text(key.subkey("form seal").mac(Array(parts.joined().utf8)))
    }
}

extension Gate {
    /// For tests, which send forms without fetching their page first.
    package func formToken(session token: String) -> String { site.formToken(session: token) }
}
