import Domain
import Formats
import HTTPTypes
import Hummingbird
import Secrets

extension Visit {
    /// One JSON object as the whole answer.
    ///
    /// - Parameter isPrivate: only this reader may see it, so no cache between may keep it.
    func json(isPrivate: Bool = false, _ body: (inout JSONObject) throws -> Void) rethrows -> Response {
        data(try JSONWriter.object(body), type: "application/json", isPrivate: isPrivate)
    }

    /// Open data with the hash of its bytes as the tag; 304 where the reader has them.
    func data(_ bytes: [UInt8], type: String, isPrivate: Bool = false) -> Response {
        let tag = "\"" + Base32.text(Secrets.sha256(bytes).prefix(16)) + "\""
        var response = isKnown(tag) ? Response(status: .notModified) : self.bytes(bytes, type: type)
        response.headers[.eTag] = tag
        response.headers[.cacheControl] = isPrivate ? "private, no-cache" : "no-cache"
        response.headers[.vary] = "Cookie"
        return response
    }

    /// The reader's copy is this one (`If-None-Match`, compared weakly).
    private func isKnown(_ tag: String) -> Bool {
        guard let known = request.headers[.ifNoneMatch] else { return false }
        return known.split(separator: ",").contains { one in
            let one = one.drop { $0 == " " }.prefix { $0 != " " }
            return one == "*" || one == tag || one == "W/" + tag
        }
    }

    /// The query holds nothing but these, each once.
    ///
    /// - Throws: `.unknownParameter` with the name.
    func allowParameters(_ names: Set<String> = []) throws(SiteError) {
        var seen: Set<String> = []
        for field in try query().fields where !names.contains(field.name) || !seen.insert(field.name).inserted {
            throw .unknownParameter(field.name)
        }
    }

    /// The absolute address of a page about this organisation, in its own language.
    func pageAddress(_ organisation: Organisation, _ parts: String...) -> String {
        site.absolute([organisation.firstLanguage.rawValue, organisation.slug] + parts)
    }

    /// The absolute address of a place of the API below an organisation.
    func apiAddress(_ organisation: Organisation, _ parts: String...) -> String {
        site.absolute(["api", "v1", "organisations", organisation.slug] + parts)
    }
}
