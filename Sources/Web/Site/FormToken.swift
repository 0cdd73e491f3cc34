import Domain
import Secrets

extension Site {
    var cookieName: String { settings.isSecure ? "__Host-digipolku" : "digipolku" }
}

extension Visit {
    /// The hidden `csrf` field of every form that a signed-in person may send; bound to the session.
    var formToken: String? {
        session.map { Base32.text(site.key.subkey("form token").mac($0.mac)) }
    }

    func matches(token: String) -> Bool {
        formToken.map { Secrets.equal(Array($0.utf8), Array(token.utf8)) } ?? false
    }
}
