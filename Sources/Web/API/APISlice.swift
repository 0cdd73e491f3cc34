import Domain
import Formats
import HTML
import HTTPTypes
import Hummingbird

/// One page of a list: what follows `after`, at most `limit` things, in the order of their keys.
struct APISlice: Sendable {
    let after: String?
    /// 1…200.
    let limit: Int

    static let usual = 50
    static let most = 200

    /// - Parameter isKey: whether a text could be a key of the list.
    /// - Throws: `.unknownParameter` for anything but `after` and `limit` in their ranges.
    init(_ visit: Visit, isKey: (String) -> Bool) throws(SiteError) {
        try visit.allowParameters(["after", "limit"])
        let query = try visit.query()
        after = query["after"]
        if let after, after.utf8.count > 100 || !isKey(after) { throw .unknownParameter("after") }
        guard let wanted = query["limit"] else {
            limit = Self.usual
            return
        }
        guard wanted.utf8.count <= 3, wanted.utf8.allSatisfy({ (48...57).contains($0) }), let number = Int(wanted), (1...Self.most).contains(number)
        else { throw .unknownParameter("limit") }
        limit = number
    }

    /// The page out of the whole list.
    func answer<Item>(
        _ visit: Visit, _ all: [Item], key: (Item) -> String, write: (inout JSONObject, Item) -> Void
    ) -> Response {
        let keys = all.map(key)
        let rest = keys.indices.filter { place in after.map { Self.precedes($0, keys[place]) } ?? true }
        // One more than the page holds tells whether there is a next one.
        let page = rest.sorted { Self.precedes(keys[$0], keys[$1]) }.prefix(limit + 1)
        return answer(visit, page: page.map { all[$0] }, key: key, write: write)
    }

    /// The page out of what follows `after`, already in order.
    func answer<Item>(
        _ visit: Visit, page: [Item], key: (Item) -> String, write: (inout JSONObject, Item) -> Void
    ) -> Response {
        let items = page.prefix(limit)
        let next = page.count > limit ? items.last.map { address(visit, after: key($0)) } : nil
        var response = visit.json { json in
            json.array("items") { array in
                for item in items { array.object { write(&$0, item) } }
            }
            json.field("next", next)
        }
        if let next, let link = HTTPField.Name("Link") { response.headers[link] = "<\(next)>; rel=\"next\"" }
        return response
    }

    private func address(_ visit: Visit, after: String) -> String {
        let fields = [("after", after)] + (limit == Self.usual ? [] : [("limit", String(limit))])
        return Address(path: visit.segments.map(String.init), fields: fields.map { (name: $0.0, value: $0.1) })
            .absolute(under: visit.site.settings.baseURL)
    }

    /// By bytes: the same order on every machine.
    private static func precedes(_ one: String, _ other: String) -> Bool { one.utf8.lexicographicallyPrecedes(other.utf8) }
}

extension Site {
    func absolute(_ parts: [String]) -> String { Address(path: parts).absolute(under: settings.baseURL) }
}
