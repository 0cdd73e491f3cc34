import Domain
import HTTPTypes
import Hummingbird

extension Visit {
    /// The query holds nothing but these names, each once, and what others hang on to links.
    ///
    /// - Throws: `.unknownParameter` with the name, `.unreadable`, `.tooManyFields`.
    func checkQuery(_ names: Set<String>?) throws(SiteError) {
        guard let names, let query = request.uri.query, !query.isEmpty else { return }
        var seen: Set<String> = []
        for field in try Form(urlEncoded: query.utf8).fields where !Self.isHungOn(field.name) {
            guard names.contains(field.name), seen.insert(field.name).inserted else { throw .unknownParameter(String(field.name.prefix(60))) }
        }
    }

    /// Newsletters, social media and search engines mark the links they pass on; a resident who follows one must get the page.
    static func isHungOn(_ name: String) -> Bool {
        marks.contains(name) || ["utm_", "mtm_", "pk_", "mc_", "hsa_", "_hs"].contains { name.hasPrefix($0) }
    }

    private static let marks: Set<String> = [
        "fbclid", "gclid", "gclsrc", "gbraid", "wbraid", "dclid", "msclkid", "twclid", "ttclid", "igshid", "igsh", "yclid", "li_fat_id", "srsltid",
        "ref_src", "s_kwcid", "_ga", "_gl", "mkt_tok", "vero_id", "oly_enc_id", "at_medium", "at_campaign",
    ]
}
