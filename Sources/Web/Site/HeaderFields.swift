import HTTPTypes
import Hummingbird

extension HTTPFields {
    /// What `self[name]` gives, quicker where the field stands there once or not at all; that is nearly always so.
    subscript(one name: HTTPField.Name) -> String? {
        var found: String?
        for field in self where field.name == name {
            guard found == nil else { return self[name] }
            found = field.value
        }
        return found
    }
}

extension Request {
    /// Whether the request carries that cookie, whatever it holds.
    func hasCookie(_ name: String) -> Bool { headers.contains(.cookie) && cookies[name] != nil }
}
